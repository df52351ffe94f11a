// What a customer has open when their session ends: WebSockets and event streams are closed (docs/LOGOUT.md).
//
// Each has a look of its own, in its own context, because only there may it be closed: every LOOK milliseconds at what
// this isolate knows, and as often as a token is confirmed at the account itself. Ordinary answers never come here.
import { asks_every, ended_here, epoch, still_lives } from "../../../build/bindgen/vestibule.js";

/** Milliseconds between two looks. */
const LOOK = 1000;
/** The close code of a WebSocket whose session has ended: 4000 to 4999 are ours to give a meaning (RFC 6455 §7.4.2). */
const SESSION_ENDED = 4401;
/** Headers of a handshake that are of one connection alone. */
const OF_THE_HANDSHAKE = ["connection", "upgrade", "sec-websocket-accept", "sec-websocket-extensions"];

/** The answer to a handshake, with sockets between that can be closed. */
export function guardSocket(response, session, env) {
  const origin = response.webSocket;
  const [client, ours] = Object.values(new WebSocketPair());
  const look = watch(session, env, () => {
    close(ours, SESSION_ENDED, "session ended");
    close(origin, 1001, "");
  });
  for (const [from, to] of [[origin, ours], [ours, origin]]) {
    from.accept();
    from.binaryType = "arraybuffer";
    from.addEventListener("message", ({ data }) => pass(to, data));
    from.addEventListener("close", ({ code, reason }) => {
      look.over();
      close(to, code, reason);
    });
    from.addEventListener("error", () => {
      look.over();
      close(to, 1011, "");
    });
  }
  return handshake(response, client);
}

/** The answer to a handshake, made anew, for a socket of its own. */
export function handshake(response, webSocket) {
  const headers = new Headers(response.headers);
  for (const name of OF_THE_HANDSHAKE) headers.delete(name);
  return new Response(null, { status: 101, headers, webSocket });
}

/** An event stream that ends when the session does: the browser then asks again, and is told to sign in. */
export function guardStream(response, session, env) {
  const { readable, writable } = new IdentityTransformStream();
  const stop = new AbortController();
  const look = watch(session, env, () => stop.abort());
  const ours = { signal: stop.signal, preventClose: true, preventAbort: true };
  response.body.pipeTo(writable, ours).then(
    () => writable.close(),
    () => (stop.signal.aborted ? writable.close() : writable.abort()),
  ).catch(() => {}).finally(look.over);
  return new Response(readable, response);
}

/** Calls `end` when the session has ended, unless it is over before. */
function watch([account, session], env, end) {
  let open = true;
  let known = epoch();
  let asked = Date.now();
  const ended = async () => {
    if (known !== epoch()) {
      known = epoch();
      if (ended_here(session)) return true;
    }
    if (Date.now() - asked < asks_every()) return false;
    asked = Date.now();
    return !(await still_lives(account, session, env));
  };
  const look = async () => {
    while (open) {
      await scheduler.wait(LOOK);
      // A trap of the module is for the next request to mend; until then nothing is known to have ended.
      if (open && (await ended().catch(() => false))) {
        open = false;
        end();
      }
    }
  };
  look().catch(() => {});
  return { over: () => (open = false) };
}

function pass(to, data) {
  try {
    to.send(data);
  } catch {
    // The other side is closed or closing: there is nobody to tell.
  }
}

/** 1005 and 1006 say that there was no code, and must not be sent (RFC 6455 §7.4.1). */
function close(socket, code, reason) {
  try {
    if (code === 1005 || code === 1006 || code === 1015) socket.close();
    else socket.close(code, reason);
  } catch {
    // It is closed.
  }
}

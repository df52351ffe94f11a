// Waiting rooms: what their objects are to hear in the background, and the turns of requests at their origins.
import { begin_at_origin, end_at_origin, origin_answered, room_due, sync_room, wait_for_origin } from "../../../build/bindgen/vestibule.js";

/** A body of this many bytes comes with its head: its request is over then. */
const SHORT_BODY = 65_536;
/** A request of which nothing is heard any more counts for so long after its time, in milliseconds. */
const LINGER = 5_000;

/** Room → the requests that wait for their turn, in the order they came. */
const lines = new Map();
/** The requests at origins, oldest first. */
const open = new Set();

/** Tells the object of a room what there is to tell, if it is time to. */
export function tellRooms(env, ctx) {
  const room = room_due(Date.now());
  if (room >= 0) ctx.waitUntil(sync_room(room, env).then(() => callNext(room)));
}

/**
 * Sends a request to the origin of a room when it is its turn: `send` gives the promise of its answer. Nothing, if its turn
 * did not come in time.
 */
export async function inTurn([room, patience], timeout, env, ctx, send) {
  endTheLost();
  const begins = begin_at_origin(room, Date.now()) || (await turn(room, patience, env, ctx));
  tellRooms(env, ctx);
  if (!begins) return undefined;
  const began = Date.now();
  const request = { room, until: began + timeout + LINGER };
  open.add(request);
  const answered = send().then(
    (response) => {
      origin_answered(room, Date.now() - began, response.status, retryAfter(response));
      return counted(response, request, env, ctx);
    },
    (error) => {
      origin_answered(room, Date.now() - began, 0, 0);
      end(request);
      tellRooms(env, ctx);
      throw error;
    },
  );
  // Also when the customer is gone: what the origin is still at counts.
  ctx.waitUntil(answered.catch(() => {}));
  return answered;
}

/** The answer; its request is over with its body. */
function counted(response, request, env, ctx) {
  const length = response.headers.get("content-length");
  if (response.body === null || response.webSocket || (length !== null && length <= SHORT_BODY)) {
    end(request);
    // Perhaps no other request comes: what nobody uses here is of use elsewhere.
    tellRooms(env, ctx);
    return response;
  }
  const { readable, writable } = new IdentityTransformStream();
  ctx.waitUntil(response.body.pipeTo(writable).catch(() => {}).finally(() => {
    end(request);
    tellRooms(env, ctx);
  }));
  return new Response(readable, response);
}

function end(request) {
  if (!open.delete(request)) return;
  end_at_origin(request.room);
  callNext(request.room);
}

/** Requests whose context has ended without a word. */
function endTheLost() {
  const now = Date.now();
  for (const request of open) {
    if (now < request.until) return;
    end(request);
  }
}

/** Whether its turn comes in time. */
async function turn(room, patience, env, ctx) {
  let line = lines.get(room);
  if (line === undefined) lines.set(room, (line = []));
  const { promise, resolve } = Promise.withResolvers();
  line.push(resolve);
  wait_for_origin(room, line.length);
  tellRooms(env, ctx);
  const called = await Promise.race([promise, scheduler.wait(patience).then(() => false)]);
  if (called) return true;
  const at = line.indexOf(resolve);
  if (at < 0) return true;
  line.splice(at, 1);
  return false;
}

/** Calls as many as may begin. What is told is heard in the context that listens. */
function callNext(room) {
  const line = lines.get(room);
  while (line?.length > 0 && begin_at_origin(room, Date.now())) line.shift()(true);
}

/** `Retry-After` in seconds, of an origin that is overloaded (RFC 9110 §10.2.3). */
function retryAfter({ status, headers }) {
  if (status !== 429 && status !== 503) return 0;
  const seconds = Number(headers.get("retry-after"));
  return Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 3600) : 0;
}

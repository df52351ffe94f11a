// Waiting rooms: what their objects are to hear in the background, and the turns of requests at their origins.
import { begin_at_origin, end_at_origin, origin_answered, room_due, sync_room, wait_for_origin } from "../../../build/bindgen/vestibule.js";

/** A body of this many bytes comes with its head: its request is over then. */
const SHORT_BODY = 65_536;
/** A request of which nothing is heard any more counts for so long after its time, in milliseconds. */
const LINGER = 5_000;

/** Room → the requests that wait for their turn, in the order they came. */
const lines = new Map();
/** The turns of the requests at origins, oldest first. */
const open = new Set();

/** Tells the object of a room what there is to tell, if it is time to. */
export function tellRooms(env, ctx, now) {
  const room = room_due(now);
  if (room >= 0) ctx.waitUntil(sync_room(room, env).then(() => callNext(room)));
}

/**
 * A turn at the origin of a room, if the request may begin at once. Whoever has one says how it ended, by `hasAnswered` or
 * `hasFailed`.
 */
export function begins([room], timeout, env, ctx) {
  const now = Date.now();
  endTheLost(now);
  const may = begin_at_origin(room, now);
  tellRooms(env, ctx, now);
  return may ? opened(room, timeout, now) : undefined;
}

/** The same when it has to wait for its turn; nothing, if that does not come in time. */
export async function waits([room, patience], timeout, env, ctx) {
  return (await isCalled(room, patience, env, ctx)) ? opened(room, timeout, Date.now()) : undefined;
}

function opened(room, timeout, began) {
  const turn = { room, began, until: began + timeout + LINGER };
  open.add(turn);
  return turn;
}

/** The origin has not answered. */
export function hasFailed(turn) {
  origin_answered(turn.room, Date.now() - turn.began, 0, 0);
  end(turn);
}

/** The origin has answered; the turn is over with the body. */
export function hasAnswered(turn, response, ctx) {
  origin_answered(turn.room, Date.now() - turn.began, response.status, retryAfter(response));
  const length = response.headers.get("content-length");
  if (response.body === null || response.webSocket || (length !== null && length <= SHORT_BODY)) {
    end(turn);
    return response;
  }
  const { readable, writable } = new IdentityTransformStream();
  ctx.waitUntil(response.body.pipeTo(writable).catch(() => {}).finally(() => end(turn)));
  return new Response(readable, response);
}

function end(turn) {
  if (!open.delete(turn)) return;
  end_at_origin(turn.room);
  callNext(turn.room);
}

/** Turns of requests whose context has ended without a word. */
function endTheLost(now) {
  for (const turn of open) {
    if (now < turn.until) return;
    end(turn);
  }
}

/** Whether the turn of a request comes in time. */
async function isCalled(room, patience, env, ctx) {
  let line = lines.get(room);
  if (line === undefined) lines.set(room, (line = []));
  const { promise, resolve } = Promise.withResolvers();
  line.push(resolve);
  wait_for_origin(room, line.length);
  tellRooms(env, ctx, Date.now());
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

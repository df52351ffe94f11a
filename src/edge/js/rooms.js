// Waiting rooms: what their objects are to hear in the background, and the turns of requests at their origins.
import { begin_at_origin, end_at_origin, origin_answered, room_due, sync_room, wait_for_origin } from "../../../build/bindgen/vestibule.js";

/** A body of this many bytes comes with its head: its request is over then. */
const SHORT_BODY = 65_536;
/** A request of which nothing is heard any more counts for so long after its time, in milliseconds. */
const LINGER = 5_000;
/** Whoever is called begins at once, unless their context has ended meanwhile. */
const CALLED = 1_000;
/** What is given up has left the origin after so long. */
const LEAVES = 1_000;
/** While a body comes, word of it is given so often. */
const BEAT = 3_000;

/** Room → those who wait for their turn, in the order they came. */
const lines = new Map();
/** The turns that are taken. */
const open = new Set();

/** Tells the object of a room what there is to tell, if it is time to. */
export function tellRooms(env, ctx, now = Date.now()) {
  const room = room_due(now);
  if (room >= 0) ctx.waitUntil(sync_room(room, env).then(() => callNext(room)));
}

/** One request at the origin of a room, from the moment it may begin until its answer's body is over. */
class Turn {
  /** `limited`: whether the room has only so many of them. */
  constructor(room, limited) {
    Object.assign(this, { room, limited, until: Date.now() + CALLED });
    if (limited) open.add(this);
  }

  /**
   * Sends the request; `send` gets the signal that it was given up, and gives the promise of its answer. `isOrigins`: whether
   * it is the origin's fault if there is none.
   */
  take(timeout, env, ctx, send, isOrigins) {
    const began = Date.now();
    this.until = began + timeout + LINGER;
    this.aborter = this.limited ? new AbortController() : undefined;
    const sent = send(this.aborter?.signal).then(
      (response) => {
        origin_answered(this.room, Date.now() - began, response.status, retryAfter(response));
        return this.limited ? this.#counted(response, env, ctx) : response;
      },
      (error) => {
        if (isOrigins && !this.isSpared) origin_answered(this.room, Date.now() - began, 0, 0);
        if (this.aborter?.signal.aborted) ctx.waitUntil(this.#leaves());
        else this.end();
        throw error;
      },
    );
    // Also when the customer is gone: what the origin is still at counts.
    if (this.limited) ctx.waitUntil(sent.catch(() => {}));
    tellRooms(env, ctx);
    return sent;
  }

  /** The origin is not to go on with it: it has not answered, and had the time to, or not. */
  giveUp(hadTime) {
    this.isSpared = !hadTime;
    this.aborter?.abort();
  }

  /** The answer; its request is over with its body. */
  #counted(response, env, ctx) {
    const length = response.headers.get("content-length");
    if (response.body === null || response.webSocket || (length !== null && length <= SHORT_BODY)) {
      this.end();
      // Perhaps no other request comes: what nobody uses here is of use elsewhere.
      if (open.size === 0) tellRooms(env, ctx);
      return response;
    }
    const { readable, writable } = new IdentityTransformStream();
    ctx.waitUntil(response.body.pipeTo(writable).then(() => this.end(), () => this.#leaves()));
    ctx.waitUntil(this.#lasts(env, ctx));
    return new Response(readable, response);
  }

  /** Gives word of it while the body comes, so that neither this isolate nor the object takes it for lost. */
  async #lasts(env, ctx) {
    while (open.has(this)) {
      this.until = Date.now() + BEAT + LINGER;
      tellRooms(env, ctx);
      await scheduler.wait(BEAT);
    }
  }

  /** Broken off from here: the origin hears of that a little later. */
  async #leaves() {
    await scheduler.wait(LEAVES);
    this.end();
  }

  /** It is over, or not needed. */
  end() {
    if (!open.delete(this)) return;
    end_at_origin(this.room);
    callNext(this.room);
  }
}

/** The turn of a request that may go to the origin of a room at once: any number may, or there is a permit and no line. */
export function turnNow([room, patience]) {
  if (patience === 0) return new Turn(room, false);
  endTheLost();
  callNext(room);
  // Whoever came before goes first.
  const isFirst = (lines.get(room)?.length ?? 0) === 0;
  return isFirst && begin_at_origin(room, Date.now()) ? new Turn(room, true) : undefined;
}

/** Waits for the turn of a request, for `patience` milliseconds at most; then there is none. */
export async function turnInLine([room, patience], env, ctx) {
  const turn = await called(room, patience, env, ctx);
  if (turn === undefined) tellRooms(env, ctx);
  return turn;
}

/** Turns whose context has ended without a word. */
function endTheLost() {
  const now = Date.now();
  for (const turn of open) if (now >= turn.until) turn.end();
}

async function called(room, patience, env, ctx) {
  let line = lines.get(room);
  if (line === undefined) lines.set(room, (line = []));
  const { promise, resolve } = Promise.withResolvers();
  const waiting = { resolve, until: Date.now() + patience, turn: undefined };
  line.push(waiting);
  wait_for_origin(room, line.length);
  tellRooms(env, ctx);
  await Promise.race([promise, scheduler.wait(patience)]);
  const at = line.indexOf(waiting);
  if (at >= 0) line.splice(at, 1);
  return waiting.turn;
}

/** Calls as many as may begin. What is told is heard in the context that listens. */
function callNext(room) {
  const line = lines.get(room);
  const now = Date.now();
  while (line?.length > 0) {
    const [next] = line;
    // One whose patience is over, or whose customer is gone, takes no turn.
    if (now < next.until) {
      if (!begin_at_origin(room, now)) return;
      next.turn = new Turn(room, true);
    }
    line.shift();
    next.resolve();
  }
}

/** `Retry-After` in seconds, of an origin that is overloaded (RFC 9110 §10.2.3). */
function retryAfter({ status, headers }) {
  if (status !== 429 && status !== 503) return 0;
  const seconds = Number(headers.get("retry-after"));
  return Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 3600) : 0;
}

// Forwarding: does with a request what the module said, and streams back what the origin answers.
import { cache_control, failed, may_set_cookie } from "../../../build/bindgen/vestibule.js";
import { guardSocket, guardStream, handshake } from "./closing.js";
import { isUntold, measured } from "./measure.js";
import { mayTry, noteAnswer, noteSilence } from "./origins.js";
import { broke, headOf, log, respond } from "./respond.js";
import { turnInLine, turnNow } from "./rooms.js";
import { givenUp, shared } from "./share.js";
import { answered, expect } from "./watch.js";

/** Headers by which an origin tells shared caches what `Cache-Control` does not (RFC 9213). */
const CACHE_OVERRIDES = ["cdn-cache-control", "cloudflare-cdn-cache-control", "surrogate-control"];
/** What the module made of a `Cache-Control`; origins send few different ones. */
const cacheControls = new Map();
const MAX_CACHE_CONTROLS = 256;
/** Why a request did not reach its origin: it is left alone for now, or nobody waits any more. */
const LEFT_ALONE = Symbol("left alone");
/** The same: no turn has come in the patience of its room. */
const BUSY = Symbol("busy");
/** An old answer stands in when so much of a request's time is left. */
const SPARE = 0.1;

/**
 * Forwards `request` as `template` says. Nothing of a body is read in either direction, and the origin's redirects
 * are the customer's to follow. `started` is when the request came, in milliseconds.
 */
export function forward(request, env, ctx, template, logs, started) {
  // Of those that share an answer only one needs a turn: when it asks.
  if (template.room === null || template.share !== null) return forwarded(request, env, ctx, template, logs, started);
  const turn = turnNow(template.room);
  if (turn !== undefined) return forwarded(request, env, ctx, template, logs, started, turn);
  return inLine(request, env, ctx, template, logs, started);
}

/** The same when the room in front of the origin has no turn for the request yet: when it has. */
async function inLine(request, env, ctx, template, logs, started) {
  try {
    const turn = await turnInLine(template.room, env, ctx);
    if (turn === undefined) return await instead(request, "busy", template, started);
    return await forwarded(request, env, ctx, template, logs, started, turn);
  } catch (error) {
    return broke(error, request, started);
  }
}

function forwarded(request, env, ctx, template, logs, started, turn) {
  return new Promise((resolve) => {
    let waits = true;
    // When the origin was asked, until it is said whether it is silent.
    let asked;
    const settle = (answer) => {
      answered(expected);
      if (!waits) return;
      waits = false;
      try {
        resolve(answer());
      } catch (error) {
        resolve(broke(error, request, started));
      }
    };
    // Of a request with a body it may be the client that is silent, or that breaks off.
    const isOrigins = request.body === null || template.bodiless;
    // The origin that this request has asked is silent: said once.
    const silence = () => {
      if (isOrigins && asked !== undefined) noteSilence(template.origin);
      asked = undefined;
    };
    const trouble = (how) => settle(() => instead(request, how, template, started));
    // The time of a request may be over just after its origin was asked: that one is not silent.
    const giveUp = () => {
      const hadTime = Date.now() - asked >= template.timeout * (1 - 2 * SPARE);
      if (hadTime) silence();
      else asked = undefined;
      turn?.giveUp(hadTime);
    };
    const late = () => {
      if (asked !== undefined && template.share !== null) givenUp(request);
      trouble("timeout");
      giveUp();
    };
    let expected = expect(template.timeout, ctx, late);
    const left = () => expected.deadline - template.timeout * SPARE - Date.now();
    // Once the origin has answered, all that is left to do is that it never gets the whole.
    const tooLarge = () =>
      waits ? trouble("too_large") : console.log(JSON.stringify({ event: "body_cut", route: template.route }));
    const ask = (signal) => {
      asked = Date.now();
      const answer = sent(request, env, ctx, template, tooLarge, signal);
      // What is shared may be an answer of long ago, or one to somebody else: there, what the origin does is noted here.
      return template.share === null ? answer : noted(answer, template.origin, silence);
    };
    const take = (given) => {
      turn = given;
      if (waits && mayTry(template.origin)) return given ? given.take(template.timeout, env, ctx, ask, isOrigins) : ask();
      given?.end();
      return Promise.reject(LEFT_ALONE);
    };
    const begin = async () => {
      if (template.room === null) return take();
      // A line has a patience of its own.
      answered(expected);
      const given = turnNow(template.room) ?? (await turnInLine(template.room, env, ctx));
      if (given === undefined) throw BUSY;
      if (waits) expected = expect(template.timeout, ctx, late);
      return take(given);
    };
    try {
      const answer = template.share === null ? take(turn) : shared(request, ctx, template, begin, { left, giveUp });
      answer.then(
        (response) => {
          if (!isStatus(response.status)) return trouble("unreachable");
          if (template.share === null) noteAnswer(template.origin);
          settle(() => {
            if (logs) log(request, response.status, "forwarded", started, undefined, template.route);
            return guarded(checked(response, template), template, env);
          });
        },
        (error) => {
          if (waits) silence();
          trouble(error === BUSY ? "busy" : "unreachable");
        },
      );
    } catch (error) {
      settle(() => broke(error, request, started));
    }
  });
}

/** The same answer; whether there was one is noted of the origin. */
function noted(answer, origin, silence) {
  return answer.then(
    (response) => {
      if (isStatus(response.status)) noteAnswer(origin);
      return response;
    },
    (error) => {
      silence();
      throw error;
    },
  );
}

/**
 * An answer in the place of the origin's. What the browser was to be given, it gets all the same: a pass that was taken for
 * it just now would else be nobody's, and it would wait again.
 */
async function instead(request, how, template, started) {
  try {
    const response = await respond(failed(headOf(request), how), request, started);
    for (const cookie of template.cookies) response.headers.append("set-cookie", cookie);
    return response;
  } catch (error) {
    return broke(error, request, started);
  }
}

/** What `send` gives; a rejection also when it cannot begin, as with a service binding that does not exist. */
function sent(request, env, ctx, template, tooLarge, signal) {
  try {
    return send(request, env, ctx, template, tooLarge, signal);
  } catch (error) {
    console.error(JSON.stringify({ event: "forward_failed", route: template.route, error: String(error) }));
    return Promise.reject(error);
  }
}

function send(request, env, ctx, { base, binding, remove, set, body_bytes, bodiless }, tooLarge, signal) {
  const { method, url } = request;
  const target = base === null ? url : base + url.slice(url.indexOf("/", 8));
  const untold = body_bytes !== null && request.body !== null && isUntold(request);
  // Without a body there is nothing to copy but the headers, which is cheaper than a copy of the request. (One whose
  // length is not told means nothing here: RFC 9110 §9.3.1. Over HTTP/1.1 the platform drops it itself.)
  const bare = bodiless || ((method === "GET" || method === "HEAD") && (request.body === null || untold));
  const headers = bare ? new Headers(request.headers) : undefined;
  const whole = () => (untold ? measured(target, request, body_bytes, tooLarge, ctx) : new Request(target, request));
  const copy = bare ? undefined : whole();
  edit(headers ?? copy.headers, remove, set);
  if (bodiless) headers.delete("content-length");
  // The platform makes a WebSocket's GET of whatever says so: only what was decided as a GET may.
  if (method !== "GET") (headers ?? copy.headers).delete("upgrade");
  // A copy that is measured has a signal of its own, which ends it too.
  const ends = copy && untold && signal ? AbortSignal.any([signal, copy.signal]) : signal;
  const init = bare ? { method, headers, redirect: "manual", signal } : signal && { signal: ends };
  const input = copy ?? target;
  return binding === null ? fetch(input, init) : env[binding].fetch(input, init);
}

function edit(headers, remove, set) {
  for (let i = 0; i < remove.length; i += 1) headers.delete(remove[i]);
  for (let i = 0; i < set.length; i += 1) headers.set(set[i][0], set[i][1]);
}

/** Whether HTTP knows the status; no response can be made with another. */
function isStatus(status) {
  return status === 101 || (status >= 200 && status < 600);
}

/** What stays open is closed when the session ends that it was opened under. Every other answer passes. */
function guarded(response, { session }, env) {
  if (session === null) return response;
  if (response.webSocket) return guardSocket(response, session, env);
  return isEventStream(response) ? guardStream(response, session, env) : response;
}

function isEventStream({ headers, body }) {
  return body !== null && (headers.get("content-type")?.startsWith("text/event-stream") ?? false);
}

/** The origin's answer, without what it may not say. Most answers pass untouched. */
function checked(response, template) {
  const { headers } = response;
  const cookies = headers.has("set-cookie") ? headers.getSetCookie() : undefined;
  const foreign = cookies === undefined || cookies.every((cookie) => may_set_cookie(cookie));
  // What is about a customer, or gives a browser its pass, is for that browser alone.
  const isForOne = template.identified || template.cookies.length > 0;
  const cache = isForOne ? cacheControl(headers.get("cache-control")) : null;
  const overridden = isForOne && CACHE_OVERRIDES.some((name) => headers.has(name));
  const asItIs = foreign && cache === null && !overridden && template.cookies.length === 0;
  if (asItIs) return response;
  const changed = response.webSocket ? handshake(response, response.webSocket) : new Response(response.body, response);
  if (!foreign) {
    changed.headers.delete("set-cookie");
    for (const cookie of cookies) if (may_set_cookie(cookie)) changed.headers.append("set-cookie", cookie);
  }
  if (cache !== null) changed.headers.set("cache-control", cache);
  if (overridden) for (const name of CACHE_OVERRIDES) changed.headers.delete(name);
  for (const cookie of template.cookies) changed.headers.append("set-cookie", cookie);
  return changed;
}

/** What `Cache-Control` becomes, or null if it may stay. */
function cacheControl(value) {
  let becomes = cacheControls.get(value);
  if (becomes === undefined) {
    if (cacheControls.size >= MAX_CACHE_CONTROLS) cacheControls.clear();
    becomes = cache_control(value ?? undefined) ?? null;
    cacheControls.set(value, becomes);
  }
  return becomes;
}

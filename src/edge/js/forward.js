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

/**
 * Forwards `request` as `template` says. Nothing of a body is read in either direction, and the origin's redirects
 * are the customer's to follow. `started` is when the request came, in milliseconds.
 */
export function forward(request, env, ctx, template, logs, started) {
  if (template.room === null) return forwarded(request, env, ctx, template, logs, started);
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
    let asked = false;
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
      if (isOrigins && asked) noteSilence(template.origin);
      asked = false;
    };
    const trouble = (how) => settle(() => instead(request, how, template, started));
    const expected = expect(template.timeout, ctx, () => {
      if (asked && template.share !== null) givenUp(request);
      silence();
      trouble("timeout");
      turn?.giveUp();
    });
    // Once the origin has answered, all that is left to do is that it never gets the whole.
    const tooLarge = () =>
      waits ? trouble("too_large") : console.log(JSON.stringify({ event: "body_cut", route: template.route }));
    const ask = (signal) => {
      if (!waits) return Promise.reject(LEFT_ALONE);
      asked = true;
      const answer = sent(request, env, ctx, template, tooLarge, signal);
      // What is shared may be an answer of long ago, or one to somebody else: there, what the origin does is noted here.
      return template.share === null ? answer : noted(answer, template.origin, silence);
    };
    const way = { ask, silence };
    try {
      onItsWay(request, env, ctx, template, way, turn).then(
        (response) => {
          if (!isStatus(response.status)) return trouble("unreachable");
          if (template.share === null) noteAnswer(template.origin);
          settle(() => {
            if (logs) log(request, response.status, "forwarded", started, undefined, template.route);
            return guarded(checked(response, template), template, env);
          });
        },
        (error) => {
          if (error !== LEFT_ALONE && waits) silence();
          trouble("unreachable");
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

/** The promise of the answer: of the origin, unless it is left alone, or of another request like this one. */
function onItsWay(request, env, ctx, template, { ask, silence }, turn) {
  const send = () => {
    if (!mayTry(template.origin)) return Promise.reject(LEFT_ALONE);
    return turn === undefined ? ask() : turn.take(template.timeout, env, ctx, ask, request.body === null || template.bodiless);
  };
  if (template.share === null && turn === undefined) return send();
  const answer = template.share === null ? send() : shared(request, ctx, template, send, silence);
  return answer.finally(() => turn?.leave());
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
  const init = bare ? { method, headers, redirect: "manual", signal } : signal && { signal };
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

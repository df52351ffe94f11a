// Forwarding: does with a request what the module said, and streams back what the origin answers.
import { cache_control, failed, may_set_cookie } from "../../../build/bindgen/vestibule.js";
import { guardSocket, guardStream } from "./closing.js";
import { headOf, log, respond } from "./respond.js";
import { begins, hasAnswered, hasFailed, waits } from "./rooms.js";
import { answered, expect } from "./watch.js";

/** Headers by which an origin tells shared caches what `Cache-Control` does not (RFC 9213). */
const CACHE_OVERRIDES = ["cdn-cache-control", "cloudflare-cdn-cache-control", "surrogate-control"];
/** What the module made of a `Cache-Control`; origins send few different ones. */
const cacheControls = new Map();
const MAX_CACHE_CONTROLS = 256;

/**
 * Forwards `request` as `template` says. Nothing of a body is read in either direction, and the origin's redirects
 * are the customer's to follow. `started` is when the request came, in milliseconds.
 */
export function forward(request, env, ctx, template, logs, started) {
  if (template.room === null) return forwarded(request, env, ctx, template, logs, started);
  const turn = begins(template.room, template.timeout, env, ctx);
  if (turn !== undefined) return forwarded(request, env, ctx, template, logs, started, turn);
  return inLine(request, env, ctx, template, logs, started);
}

/** The same when the room in front of the origin has no turn for the request yet: when it has. */
async function inLine(request, env, ctx, template, logs, started) {
  const turn = await waits(template.room, template.timeout, env, ctx);
  if (turn === undefined) return respond(failed(headOf(request), "busy"), request, started);
  return forwarded(request, env, ctx, template, logs, started, turn);
}

function forwarded(request, env, ctx, template, logs, started, turn) {
  return new Promise((resolve) => {
    const trouble = (how) => resolve(respond(failed(headOf(request), how), request, started));
    const expected = expect(template.timeout, ctx, () => trouble("timeout"));
    const done = sent(request, env, template).then(
      (response) => {
        answered(expected);
        if (turn !== undefined) response = hasAnswered(turn, response, ctx);
        if (!isStatus(response.status)) return trouble("unreachable");
        if (logs) log(request, response.status, "forwarded", started, undefined, template.route);
        resolve(guarded(checked(response, template), template, env));
      },
      () => {
        answered(expected);
        if (turn !== undefined) hasFailed(turn);
        trouble("unreachable");
      },
    );
    // Also when the customer is gone: what the origin is still at counts.
    if (turn !== undefined) ctx.waitUntil(done);
  });
}

/** What `send` gives; a rejection also when it cannot begin, as with a service binding that does not exist. */
function sent(request, env, template) {
  try {
    return send(request, env, template);
  } catch (error) {
    console.error(JSON.stringify({ event: "forward_failed", route: template.route, error: String(error) }));
    return Promise.reject(error);
  }
}

function send(request, env, { base, binding, remove, set }) {
  const { method, url } = request;
  const target = base === null ? url : base + url.slice(url.indexOf("/", 8));
  // Without a body there is nothing to copy but the headers, which is cheaper than a copy of the request.
  const bare = (method === "GET" || method === "HEAD") && request.body === null;
  const headers = bare ? new Headers(request.headers) : undefined;
  const copy = bare ? undefined : new Request(target, request);
  edit(headers ?? copy.headers, remove, set);
  const init = bare ? { method, headers, redirect: "manual" } : undefined;
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
  const cache = template.identified ? cacheControl(headers.get("cache-control")) : null;
  const overridden = template.identified && CACHE_OVERRIDES.some((name) => headers.has(name));
  // A WebSocket's answer cannot be rebuilt, and nothing of it is ever cached.
  const asItIs = foreign && cache === null && !overridden && template.cookies.length === 0;
  if (asItIs || response.webSocket) return response;
  const changed = new Response(response.body, response);
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

// Forwarding: does with a request what the module said, and streams back what the origin answers.
import { cache_control, failed, may_set_cookie } from "../../../build/bindgen/vestibule_bg.js";
import { headOf, log, respond } from "./respond.js";

/** Headers by which an origin tells shared caches what `Cache-Control` does not (RFC 9213). */
const CACHE_OVERRIDES = ["cdn-cache-control", "cloudflare-cdn-cache-control", "surrogate-control"];
/** What the module made of a `Cache-Control`; origins send few different ones. */
const cacheControls = new Map();
const MAX_CACHE_CONTROLS = 256;

/**
 * Forwards `request` as `template` says. The request is a copy whose headers are edited in place and whose body is
 * the same stream; the origin's redirects are the customer's to follow.
 */
export function forward(request, env, template, logs) {
  const started = logs ? Date.now() : 0;
  const outbound = copy(request, template);
  const { headers } = outbound;
  for (const name of template.remove) headers.delete(name);
  for (const [name, value] of template.set) headers.set(name, value);
  const origin = template.binding === null ? undefined : env[template.binding];
  const pending = origin === undefined ? fetch(outbound) : origin.fetch(outbound);
  return new Promise((resolve) => {
    // When this fires the platform ends the pending request together with the answered one.
    const timer = setTimeout(() => resolve(trouble("timeout", request, started)), template.timeout);
    pending.then(
      (response) => {
        clearTimeout(timer);
        if (!isStatus(response)) return resolve(trouble("unreachable", request, started));
        if (logs) log(request, response.status, "forwarded", started, undefined, template.route);
        resolve(checked(response, template));
      },
      () => {
        clearTimeout(timer);
        resolve(trouble("unreachable", request, started));
      },
    );
  });
}

/** Whether the origin answered with a status that HTTP knows; no response can be made with another. */
function isStatus({ status }) {
  return status === 101 || (status >= 200 && status < 600);
}

function copy(request, template) {
  if (template.base === null) return new Request(request);
  return new Request(template.base + request.url.slice(request.url.indexOf("/", 8)), request);
}

/** The origin's answer, without what it may not say. Most answers pass untouched. */
function checked(response, template) {
  const { headers } = response;
  const cookies = headers.has("set-cookie") ? headers.getSetCookie() : [];
  const foreign = cookies.every((cookie) => may_set_cookie(cookie));
  const cache = template.identified ? cacheControl(headers.get("cache-control")) : null;
  const overrides = template.identified ? CACHE_OVERRIDES.filter((name) => headers.has(name)) : [];
  if (foreign && cache === null && overrides.length === 0 && template.cookies.length === 0) return response;
  // A WebSocket's answer cannot be rebuilt, and nothing of it is ever cached.
  if (response.webSocket) return response;
  const changed = new Response(response.body, response);
  if (!foreign) {
    changed.headers.delete("set-cookie");
    for (const cookie of cookies) if (may_set_cookie(cookie)) changed.headers.append("set-cookie", cookie);
  }
  if (cache !== null) changed.headers.set("cache-control", cache);
  for (const name of overrides) changed.headers.delete(name);
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

function trouble(how, request, started) {
  return respond(JSON.parse(failed(headOf(request), how)), request, started);
}

// Answers that are the same for everybody: identical requests at the same moment share one, and an old one stands in for an
// origin that is down. Only GET of public routes that the operator has marked, without cookies or credentials; never
// an answer that says it is for one customer.

/** Longer answers are not shared. */
const MAX_BYTES = 1_048_576;
/** An answer is kept anew after so many milliseconds. */
const KEEP_EVERY = 30_000;
const MAX_KEPT = 4096;
/** The customer has waited for the origin already, and does not wait for a cache that long, in milliseconds. */
const CACHE_TIMEOUT = 1_000;
/** Requests with one of these are of one customer, or ask for a part. */
const PERSONAL = ["authorization", "range", "if-none-match", "if-modified-since"];
/** RFC 9110 §15.1: what is cacheable by default, of what a public page answers. */
const LASTING = new Set([200, 203, 301, 404, 410]);

/** Address → the promise of the answer that is under way. */
const underWay = new Map();
/** Address → when its answer was kept. */
const kept = new Map();

/** What `send` gives, or what another request has got, or an old answer when there is none. */
export async function shared(request, ctx, template, send) {
  const [coalesces, stale] = template.share;
  if (request.method !== "GET" || isOfOne(request.headers, template)) return send();
  const key = request.url;
  if (coalesces && underWay.has(key)) {
    const same = await underWay.get(key);
    if (same && suits(same, request)) return responseOf(same);
    return send();
  }
  const { promise, resolve } = Promise.withResolvers();
  if (coalesces) underWay.set(key, promise);
  // Others wait for it, also when this customer has gone.
  ctx.waitUntil(promise);
  let answer;
  try {
    const response = await (stale > 0 ? inTime(key, request, template.timeout, send()) : send());
    if (response.status >= 500 && stale > 0) return (await old(key, request)) ?? response;
    answer = await taken(response, request);
    if (answer === undefined) return response;
    if (stale > 0) ctx.waitUntil(keep(key, answer, stale));
    return responseOf(answer);
  } catch (error) {
    const instead = stale > 0 ? await old(key, request) : undefined;
    if (instead) return instead;
    throw error;
  } finally {
    if (coalesces) underWay.delete(key);
    resolve(answer);
  }
}

/** Cookies of our own do not reach the origin: then the template takes the header away. */
function isOfOne(headers, { remove }) {
  return PERSONAL.some((name) => headers.has(name)) || (headers.has("cookie") && !remove.includes("cookie"));
}

/** The origin's answer, or shortly before its time is over an old one, if there is one. */
async function inTime(key, request, timeout, sent) {
  const first = await Promise.race([sent, scheduler.wait(timeout * 0.9)]);
  return first ?? (await old(key, request)) ?? sent;
}

/** An answer that is for everybody, as plain data: what is of one request cannot be used in another. */
async function taken(response, request) {
  const { status, headers } = response;
  const length = Number(headers.get("content-length") ?? Number.NaN);
  const directives = (headers.get("cache-control") ?? "").toLowerCase();
  const isForOne = headers.has("set-cookie") || /private|no-store/.test(directives);
  // Of what is compressed the length says nothing: unpacked it may be anything.
  const isPacked = headers.has("content-encoding");
  if (!LASTING.has(status) || isForOne || isPacked || !(length <= MAX_BYTES) || response.webSocket) return undefined;
  const vary = (headers.get("vary") ?? "").toLowerCase().split(",").map((name) => name.trim()).filter(Boolean);
  if (vary.includes("*")) return undefined;
  const asked = vary.map((name) => [name, request.headers.get(name)]);
  return { status, headers: [...headers], asked, body: await response.arrayBuffer() };
}

/** Whether an answer fits another request: what it varies by is the same (RFC 9111 §4.1). */
const suits = ({ asked }, { headers }) => asked.every(([name, value]) => headers.get(name) === value);

const responseOf = ({ status, headers, body }) => new Response(body, { status, headers });

/** Keeps an answer in the platform's cache, where there is one. */
async function keep(key, answer, stale) {
  const now = Date.now();
  if (now - (kept.get(key) ?? 0) < KEEP_EVERY) return;
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, now);
  const headers = new Headers(answer.headers);
  headers.set("x-kept", JSON.stringify([now, answer.status, answer.headers, answer.asked]));
  headers.set("cache-control", `public, max-age=${stale}`);
  headers.delete("vary");
  await caches.default.put(keyOf(key), new Response(answer.body, { status: 200, headers })).catch(() => kept.delete(key));
}

/** The answer that was kept; it says how old it is, and why it is shown (RFC 9111 §5.1, RFC 9211). */
async function old(key, request) {
  const looked = caches.default.match(keyOf(key)).catch(() => undefined);
  const found = await Promise.race([looked, scheduler.wait(CACHE_TIMEOUT)]);
  // Somebody may have asked the origin for this very address, and the zone have kept what it said.
  const told = found?.headers.get("x-kept");
  if (!told) return undefined;
  const [at, status, headers, asked] = JSON.parse(told);
  if (!suits({ asked }, request)) return undefined;
  const answer = new Headers(headers);
  answer.set("age", Math.floor((Date.now() - at) / 1000));
  answer.set("cache-status", "Vestibule; hit; fwd=stale; detail=origin-down");
  return new Response(found.body, { status, headers: answer });
}

/** Beside what the zone itself has under the address. */
const keyOf = (key) => `${key}${key.includes("?") ? "&" : "?"}vestibule-stale`;

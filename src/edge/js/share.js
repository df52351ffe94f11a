// Answers that are the same for everybody: identical requests at the same moment share one, and an old one stands in for an
// origin that is down. Only GET of public routes that the operator has marked, with nothing but what every browser sends:
// no cookies, no credentials, no header of an application's own; never an answer that says it is for one customer.
import { HARMLESS } from "./harmless.js";

/** Longer answers are not shared. */
const MAX_BYTES = 1_048_576;
/** An answer is kept anew after so many milliseconds. */
const KEEP_EVERY = 30_000;
const MAX_KEPT = 4096;
/** Who was first, and those who came with it, have been told by then that there is no answer: a tick of watch.js, and some. */
const TOLD = 1_500;
/** The customer has waited for the origin already, and does not wait for a cache that long, in milliseconds. */
const CACHE_TIMEOUT = 1_000;
/** Requests with one of these are of one customer, or ask for a part. */
const PERSONAL = ["cookie", "range", "if-none-match", "if-modified-since"];
/** Headers of an answer that are of one connection alone (RFC 9111 §3.1). */
const OF_THE_CONNECTION = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];
/** RFC 9110 §15.1: what is cacheable by default, of what a public page answers. */
const LASTING = new Set([200, 203, 301, 404, 410]);

/** Address → the answer that is under way: its promise, and until when others wait for it. */
const underWay = new Map();
/** Address → when its answer was kept. */
const kept = new Map();

/** What `send` gives, or what another request has got, or an old answer when there is none. `silent` is told of an origin that is. */
export async function shared(request, ctx, template, send, silent) {
  const [coalesces, stale] = template.share;
  if (request.method !== "GET" || isOfOne(request.headers, template)) return send();
  const key = request.url;
  const first = coalesces ? underWay.get(key) : undefined;
  const left = first === undefined ? 0 : first.until - Date.now();
  if (left > 0) {
    const same = await Promise.race([first.promise, scheduler.wait(left)]);
    if (same && suits(same, request, template)) return responseOf(same);
    // Whoever was first waits in vain, or its context has ended without a word: another one is first now.
    return Date.now() < first.until ? send() : shared(request, ctx, template, send, silent);
  }
  const { promise, resolve } = Promise.withResolvers();
  const mine = { promise, until: Date.now() + template.timeout + TOLD };
  if (underWay.size >= MAX_KEPT) underWay.clear();
  if (coalesces) underWay.set(key, mine);
  // Others wait for it, also when this customer has gone.
  ctx.waitUntil(promise);
  let answer;
  try {
    const response = await (stale > 0 ? inTime(key, request, template, send(), silent) : send());
    if (response.status >= 500 && stale > 0) return (await old(key, request, template)) ?? response;
    answer = await taken(response, request, template);
    if (answer === undefined) return response;
    if (stale > 0) ctx.waitUntil(keep(key, answer, stale));
    return responseOf(answer);
  } catch (error) {
    const instead = stale > 0 ? await old(key, request, template) : undefined;
    if (instead) return instead;
    throw error;
  } finally {
    if (underWay.get(key) === mine) underWay.delete(key);
    resolve(answer);
  }
}

/** Whoever asked has waited in vain: who comes now asks anew. */
export const givenUp = ({ url }) => underWay.delete(url);

/** Whether the origin gets anything of this request that others may not have said, too. Cookies of our own it does not get. */
function isOfOne(headers, { remove }) {
  for (const name of headers.keys()) {
    const isEverybodys = (HARMLESS.has(name) && !PERSONAL.includes(name)) || name === "connection";
    if (!isEverybodys && !remove.includes(name)) return true;
  }
  return false;
}

/** What the origin gets in a header. */
const toldIn = (name, headers, { remove, set }) =>
  set.find(([other]) => other === name)?.[1] ?? (remove.includes(name) ? null : headers.get(name));

/** The origin's answer, or shortly before its time is over an old one, if there is one. */
async function inTime(key, request, template, sent, silent) {
  const first = await Promise.race([sent, scheduler.wait(template.timeout * 0.9)]);
  if (first !== undefined) return first;
  const instead = await old(key, request, template);
  if (instead === undefined) return sent;
  silent();
  return instead;
}

/** An answer that is for everybody, as plain data: what is of one request cannot be used in another. */
async function taken(response, request, template) {
  const { status, headers } = response;
  const length = Number(headers.get("content-length") ?? Number.NaN);
  const directives = (headers.get("cache-control") ?? "").toLowerCase();
  const isForOne = headers.has("set-cookie") || /private|no-store/.test(directives);
  // Of what is compressed the length says nothing: unpacked it may be anything.
  const isPacked = headers.has("content-encoding");
  if (!LASTING.has(status) || isForOne || isPacked || !(length <= MAX_BYTES) || response.webSocket) return undefined;
  const vary = (headers.get("vary") ?? "").toLowerCase().split(",").map((name) => name.trim()).filter(Boolean);
  if (vary.includes("*")) return undefined;
  const asked = vary.map((name) => [name, toldIn(name, request.headers, template)]);
  const lasting = [...headers].filter(([name]) => !OF_THE_CONNECTION.includes(name));
  return { status, headers: lasting, asked, body: await response.arrayBuffer() };
}

/** Whether an answer fits another request: what it varies by is the same (RFC 9111 §4.1). */
const suits = ({ asked }, { headers }, template) => asked.every(([name, value]) => toldIn(name, headers, template) === value);

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
async function old(key, request, template) {
  const looked = caches.default.match(keyOf(key)).catch(() => undefined);
  const found = await Promise.race([looked, scheduler.wait(CACHE_TIMEOUT)]);
  // Somebody may have asked the origin for this very address, and the zone have kept what it said.
  const told = found?.headers.get("x-kept");
  if (!told) return undefined;
  const [at, status, headers, asked] = JSON.parse(told);
  if (!suits({ asked }, request, template)) return undefined;
  const answer = new Headers(headers);
  answer.set("age", Math.floor((Date.now() - at) / 1000));
  answer.set("cache-status", "Vestibule; hit; fwd=stale; detail=origin-down");
  return new Response(found.body, { status, headers: answer });
}

/** Beside what the zone itself has under the address. */
const keyOf = (key) => `${key}${key.includes("?") ? "&" : "?"}vestibule-stale`;

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
const PERSONAL = ["cookie", "range"];
/** Those with one of these may be told all, but what they are told ("nothing is new") is for nobody else. */
const CONDITIONAL = ["if-none-match", "if-modified-since"];
/** Headers of an answer that are of one connection alone (RFC 9111 §3.1). */
const OF_THE_CONNECTION = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];
/** RFC 9110 §15.1: what is cacheable by default, of what a public page answers. */
const LASTING = new Set([200, 203, 301, 404, 410]);

/** Address → the answer that is under way: its promise, and until when others wait for it. */
const underWay = new Map();
/** Address → when its answer was kept. */
const kept = new Map();

/**
 * What `send` gives, or what another request has got, or an old answer when there is none. `clock.left` says for how many
 * milliseconds it is waited for, and `clock.giveUp` that it is not any more.
 */
export async function shared(request, ctx, template, send, clock) {
  if (!isForAll(request, template)) return send();
  const [coalesces] = template.share;
  const key = request.url;
  const first = coalesces ? underWay.get(key) : undefined;
  const left = first === undefined ? 0 : first.until - Date.now();
  if (left > 0) {
    const same = await Promise.race([first.promise, scheduler.wait(left)]);
    if (same?.plain && suits(same.plain, request, template)) return responseOf(same.plain);
    // The origin need not be asked again by everybody.
    const instead = same?.isOld ? await old(request, template) : undefined;
    if (instead) return instead;
    // Whoever was first waits in vain, or its context has ended without a word: another one is first now.
    if (Date.now() >= first.until) return shared(request, ctx, template, send, clock);
    return (await asked(request, ctx, template, send, clock)).response;
  }
  const { promise, resolve } = Promise.withResolvers();
  const mine = { promise, request, until: Date.now() + template.timeout + TOLD };
  if (underWay.size >= MAX_KEPT) underWay.clear();
  if (coalesces && !CONDITIONAL.some((name) => request.headers.has(name))) underWay.set(key, mine);
  // Others wait for it, also when this customer has gone.
  ctx.waitUntil(promise);
  let answer;
  try {
    answer = await asked(request, ctx, template, send, clock);
    return answer.response;
  } finally {
    if (underWay.get(key) === mine) underWay.delete(key);
    resolve(answer && { plain: answer.plain, isOld: answer.isOld });
  }
}

/** Whoever asked has waited in vain: who comes now asks anew. */
export function givenUp(request) {
  if (underWay.get(request.url)?.request === request) underWay.delete(request.url);
}

/**
 * The origin's answer, and if it is for everybody as plain data, which is kept; or the old one, if there is one, and no other
 * in time.
 */
async function asked(request, ctx, template, send, clock) {
  const [, stale] = template.share;
  const standIn = () => (stale > 0 ? old(request, template) : undefined);
  try {
    const sent = send();
    const soon = stale > 0 ? await inTime(sent, clock) : await sent;
    if (soon === undefined || (stale > 0 && soon.status >= 500)) {
      const instead = await standIn();
      // Nobody reads what the origin says: it is not to go on with it.
      if (instead) await (soon === undefined ? clock.giveUp() : soon.body?.cancel());
      if (instead) return { response: instead, isOld: true };
    }
    const response = soon ?? (await sent);
    const plain = await taken(response, request, template);
    if (plain === undefined) return { response };
    if (stale > 0) ctx.waitUntil(keep(request.url, plain, stale));
    return { response: responseOf(plain), plain };
  } catch (error) {
    const instead = await standIn();
    if (instead) return { response: instead, isOld: true };
    throw error;
  }
}

/** What is promised, if it comes while there is time. There may be more of it when a turn has come. */
async function inTime(promise, { left }) {
  let soon;
  for (let millis = left(); soon === undefined && millis > 0; millis = left()) {
    soon = await Promise.race([promise, scheduler.wait(millis)]);
  }
  return soon;
}

/** Whether a request asks for nothing but what everybody may be told. */
const isForAll = (request, template) =>
  request.method === "GET" && request.body === null && !isOfOne(request.headers, template);

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
async function old(request, template) {
  const looked = caches.default.match(keyOf(request.url)).catch(() => undefined);
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

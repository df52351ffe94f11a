// What each client may ask, counted in this isolate: the module decides, by numbers, and nobody waits for anybody.
import { client, forget_clients, refusal_language, refused, spend, take_lease } from "../../../build/bindgen/vestibule.js";
import { headOf } from "./respond.js";
import { sound } from "./instance.js";

/** Addresses remembered. When there are more, all are forgotten, and their budgets with them. */
const MAX_CLIENTS = 16384;
/** Refusals remembered: they are the same for everybody. */
const MAX_REFUSALS = 256;

/** Address → the number of the client. */
const clients = new Map();
/** What a refusal depends on → its answer. */
const refusals = new Map();
/** Everything that tells a language → the language. */
const languages = new Map();
let instance = 0;

/** Counts a request. Nothing if it passes; else the answer. */
export function admits(request, env, ctx, place, now) {
  const address = request.headers.get("cf-connecting-ip");
  if (address === null) return undefined;
  const number = clients.get(address) ?? learn(address);
  if (number === 0) return undefined;
  const spent = spend(number, place, now);
  if (spent === 0) return undefined;
  if (spent & 1) ctx.waitUntil(take_lease(number, place, env));
  return spent & 2 ? refusal(request, place, spent >>> 2) : undefined;
}

function learn(address) {
  if (clients.size >= MAX_CLIENTS || instance !== sound()) forget();
  const number = client(address);
  clients.set(address, number);
  return number;
}

/** A new instance of the module knows no client either. */
export function forget() {
  instance = sound();
  clients.clear();
  refusals.clear();
  languages.clear();
  forget_clients();
}

/** The answer: made once for all that it depends on, and then a constant. There is nothing of an address in it. */
function refusal(request, place, seconds) {
  const key = dependsOn(request, place, seconds);
  let answer = refusals.get(key);
  if (answer === undefined) {
    const [head, body] = refused(headOf(request), place, seconds);
    answer = { ...JSON.parse(head), body };
    if (refusals.size >= MAX_REFUSALS) refusals.clear();
    if (key.length < 2000) refusals.set(key, answer);
  }
  const body = request.method === "HEAD" ? null : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** Who asks, as far as the kind and the language of the answer depend on it. */
export function dependsOn({ headers, method, url }, place, seconds) {
  const asks = (name) => headers.get(name) ?? "";
  const form = method === "POST" ? asks("content-type") : "";
  const kind = `${asks("sec-fetch-mode")}\n${asks("sec-fetch-dest")}\n${asks("accept")}\n${asks("origin")}\n${asks("x-requested-with")}\n${form}`;
  const about = `${languageAsked(url)}\n${asks("cookie")}\n${asks("accept-language")}\n${asks("cf-ipcountry")}`;
  return `${seconds}\n${place}\n${method}\n${kind}\n${languages.get(about) ?? learnLanguage(about)}`;
}

/** The query, if it may ask for a language: whoever spells `ui_locales` in another way needs a per cent sign for it. */
export function languageAsked(url) {
  const start = url.indexOf("?");
  if (start < 0) return "";
  const query = url.slice(start);
  return query.includes("ui_locales") || query.includes("%") ? query : "";
}

/** In which language somebody is answered, as the module says. */
function learnLanguage(about) {
  const language = refusal_language(about);
  if (languages.size >= MAX_REFUSALS) languages.clear();
  if (about.length < 4000) languages.set(about, language);
  return language;
}

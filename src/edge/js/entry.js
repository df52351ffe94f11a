// The Worker: receives requests, asks the module what to do, does it. Every decision is made in Rust; here a decision
// is remembered for as long as the module says it is good, so that a request like the last one crosses nothing.
import * as module from "../../../build/bindgen/vestibule.js";
import tables from "../../../tables.json";
import { forward } from "./forward.js";
import { durable, sound } from "./instance.js";
import { admits, forget } from "./budget.js";
import { tellRooms } from "./rooms.js";
import { HARMLESS } from "./harmless.js";
import { broke, formOf, headOf, respond } from "./respond.js";
import { forgetSignIns, keptSignIn } from "./sign_in.js";
import { forgetPages, stillWaits } from "./waiting.js";

export const Account = durable(module.Account, ready);
export const Identifier = durable(module.Identifier, ready);
export const Limiter = durable(module.Limiter, ready);
export const Lobby = durable(module.Lobby, ready);

/** Places and templates remembered. When there are more, all are forgotten: the busy ones are back at once. */
const MAX_PLACES = 8192;
const MAX_TEMPLATES = 2048;
/** Longer cookies and names are not remembered: a few of them must not fill the memory. */
const MAX_KEY = 6000;

/** The instance that has read the configuration. */
let opened;
let logsForwarded = true;
let hasRooms = false;
/** The path of the gateway's own pages, and the longest form of theirs. */
let ownPrefix = "";
let maxForm = 0;
/** The longest head of a request, and the longest body if there is a limit. */
let maxHead = Infinity;
let maxBody;
let epoch = 0;
/** In the place of a place: for the module, which counts such requests itself. */
const EXACT = -1;
/** Method and URL without its query → the number of the place, 0, or EXACT. */
const places = new Map();
/** Place, header names and cookies → what to do. */
const templates = new Map();

export default {
  fetch(request, env, ctx) {
    const started = Date.now();
    try {
      return decide(request, env, ctx, started);
    } catch (error) {
      return broke(error, request, started);
    }
  },
};

/** Forwards a request like one that was decided before at once; hands any other to the module. */
function decide(request, env, ctx, started) {
  ready(env);
  const { url, method, headers } = request;
  const query = url.indexOf("?");
  const address = method + (query < 0 ? url : url.slice(0, query));
  const place = places.get(address) ?? learnPlace(address, url, method);
  if (place === EXACT) return cold(request, env, ctx, started, () => admits(request, env, ctx, 0, started));
  const refused = admits(request, env, ctx, place, started);
  if (refused !== undefined) return refused;
  if (place === 0) return cold(request, env, ctx, started);
  let names = "";
  for (const name of headers.keys()) if (!HARMLESS.has(name)) names += name + ",";
  const cookie = headers.get("cookie") ?? "";
  if (isTooLong(url.length + cookie.length, headers)) return cold(request, env, ctx, started);
  const now = started / 1000;
  const key = `${place}\n${names}\n${cookie}`;
  if (epoch !== module.epoch()) forgetTemplates();
  let template = templates.get(key);
  // A pass of a waiting room is good for one address.
  const moved = template?.room && template.address !== addressOf(headers);
  if (template === undefined || now >= template.good_until || moved) {
    const from = addressOf(headers);
    template = learnTemplate(key, `${url}\n${method}\n${names}\n${from}\n${cookie}`, now);
    if (template) template.address = from;
  }
  if (!template) return cold(request, env, ctx, started);
  if (template.waits !== undefined) return waits(request, env, ctx, place, template.waits, started);
  return forward(request, env, ctx, template, logsForwarded, started);
}

/** Somebody looks again whether it is their turn, and it is not. */
function waits(request, env, ctx, place, told, started) {
  const answer = stillWaits(request, place, told, started);
  if (answer === undefined) return cold(request, env, ctx, started);
  tellRooms(env, ctx, started);
  return answer;
}

/** Whether the module has to refuse a request for its length: the other fields of a head are weighed by the platform. */
function isTooLong(length, headers) {
  return length > maxHead || (maxBody !== undefined && headers.get("content-length") > maxBody);
}

function addressOf(headers) {
  return headers.get("cf-connecting-ip") ?? "";
}

function learnPlace(address, url, method) {
  let place = module.place(url, method);
  if (place === 0 && module.is_exact(url, method)) place = EXACT;
  if (places.size >= MAX_PLACES) places.clear();
  if (address.length <= MAX_KEY) places.set(address, place);
  return place;
}

function learnTemplate(key, head, now) {
  const text = module.template(head, now);
  if (text === "") return undefined;
  // How long somebody waits is another matter each time.
  if (text[0] !== "{") return { waits: text };
  const template = JSON.parse(text);
  if (templates.size >= MAX_TEMPLATES) templates.clear();
  if (key.length <= MAX_KEY) templates.set(key, template);
  return template;
}

/** A session has ended here. */
function forgetTemplates() {
  epoch = module.epoch();
  templates.clear();
}

/** Sees to it that the instance has read the configuration. */
function ready(env) {
  if (opened !== sound()) open(env);
}

/** Reads the configuration, once. The variables and secrets are the texts and tables of the environment. */
function open(env) {
  const vars = {};
  for (const [name, value] of Object.entries(env)) {
    if (typeof value === "string" || isTable(value)) vars[name] = value;
  }
  const problems = JSON.parse(module.open(JSON.stringify(vars), tables));
  for (const problem of problems) console.error(JSON.stringify({ event: "misconfigured", ...problem }));
  logsForwarded = module.logs_forwarded();
  hasRooms = module.has_rooms();
  ownPrefix = module.own_prefix();
  maxForm = module.max_form();
  maxHead = module.max_head();
  maxBody = module.max_body();
  places.clear();
  templates.clear();
  forget();
  forgetPages();
  forgetSignIns(ownPrefix);
  opened = sound();
}

/** Bindings are objects of classes; variables are plain tables and lists. */
function isTable(value) {
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return Array.isArray(value) || kind === Object.prototype || kind === null;
}

/** Everything that is no forward of a known kind. `count` counts it, if it was not and the module has not. */
async function cold(request, env, ctx, started, count) {
  try {
    const kept = keptSignIn(request, started);
    if (kept !== undefined) return kept;
    const form = isForm(request) ? await formOf(request, maxForm) : undefined;
    const outcome = await module.handle(headOf(request, form), env);
    if (hasRooms) tellRooms(env, ctx, Date.now());
    if (typeof outcome !== "string") return await respond(outcome, request, started, count);
    return await forward(request, env, ctx, JSON.parse(outcome), logsForwarded, started);
  } catch (error) {
    return broke(error, request, started);
  }
}

/** Whether a request is a POST to a page of the gateway's own. */
function isForm(request) {
  return request.method === "POST" && request.url.startsWith(ownPrefix, request.url.indexOf("/", 8));
}

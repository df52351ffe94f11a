// The Worker: receives requests, asks the module what to do, does it. Every decision is made in Rust; here is only
// what costs least on this side: headers are edited in place, bodies are never touched.
import * as module from "../../../build/bindgen/vestibule_bg.js";
import wasm from "../../../build/bindgen/vestibule_bg.wasm";
import tables from "../../../tables.toml";
import { forward } from "./forward.js";
import { headOf, log, respond } from "./respond.js";

const instance = new WebAssembly.Instance(wasm, { "./vestibule_bg.js": module });
module.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start?.();

export { Account, Identifier } from "../../../build/bindgen/vestibule_bg.js";

/**
 * Header names that every browser sends and the module has no use for: it is not told of them. None of them means
 * anything to it in any spelling (held by tests/edge).
 */
const HARMLESS = new Set(
  ("accept accept-charset accept-encoding accept-language cache-control content-length content-type cookie dnt host " +
    "if-modified-since if-none-match origin pragma priority range referer sec-ch-ua sec-ch-ua-mobile " +
    "sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-gpc te " +
    "upgrade-insecure-requests user-agent cf-connecting-ip cf-ipcountry cf-ray cf-visitor cdn-loop").split(" "),
);

let opened = false;
let logsForwarded = true;
/** What the module said to do, by its number; it reuses the numbers. */
const templates = [];

export default {
  fetch(request, env, ctx) {
    if (!opened) open(env);
    const headers = request.headers;
    let names = "";
    for (const name of headers.keys()) if (!HARMLESS.has(name)) names += name + ",";
    const head = `${request.url}\n${request.method}\n${names}\n${headers.get("cookie") ?? ""}`;
    const number = module.hot(head, Date.now() / 1000);
    if (number === 0) return cold(request, env, ctx);
    if (number < 0) templates[-number] = JSON.parse(module.template());
    return forward(request, env, ctx, templates[Math.abs(number)], logsForwarded);
  },
};

/** Reads the configuration, once. The variables and secrets are the texts and tables of the environment. */
function open(env) {
  const vars = {};
  for (const [name, value] of Object.entries(env)) {
    if (typeof value === "string" || isTable(value)) vars[name] = value;
  }
  const problems = JSON.parse(module.open(JSON.stringify(vars), tables));
  for (const problem of problems) console.error(JSON.stringify({ event: "misconfigured", ...problem }));
  logsForwarded = module.logs_forwarded();
  opened = true;
}

/** Bindings are objects of classes; variables are plain tables and lists. */
function isTable(value) {
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return Array.isArray(value) || kind === Object.prototype || kind === null;
}

/** Everything that is no forward of a known kind. */
async function cold(request, env, ctx) {
  const started = Date.now();
  try {
    const outcome = JSON.parse(await module.handle(headOf(request), env));
    if (outcome.forward) return forward(request, env, ctx, outcome.forward, logsForwarded);
    return respond(outcome.answer, request, started);
  } catch (error) {
    console.error(JSON.stringify({ event: "internal", error: String(error?.stack ?? error) }));
    log(request, 500, "internal", started);
    return new Response("Something went wrong on our side. Please try again in a moment.\n", { status: 500 });
  }
}

// The sign-in page, for whoever is not signed in: kept for a few seconds, since many ask for the same one. The module says
// whether and for how long, and what a page depends on. There is no cookie in what is kept; a new browser gets its own.
import { epoch, first_cookie, visitor_word } from "../../../build/bindgen/vestibule.js";
import { languageAsked } from "./budget.js";
import { log } from "./respond.js";

/** Pages and words that are kept. When there are more, all are forgotten. */
const MAX_PAGES = 256;
const MAX_WORDS = 1024;
/** What is longer is not kept. */
const MAX_KEY = 4000;

/** Address and word → the page. */
const pages = new Map();
/** Everything that the page may depend on of who asks → what it does depend on, as one word. */
const words = new Map();
let path = "";
let since = 0;

/** The page, if it is kept. */
export function keptSignIn(request, started) {
  const key = keyOf(request);
  if (key === undefined) return undefined;
  if (since !== epoch()) forgetPages();
  const page = pages.get(key);
  if (page === undefined || started >= page.until) return undefined;
  const headers = new Headers(page.headers);
  if (page.isFirst) headers.append("set-cookie", first_cookie());
  log(request, page.status, page.reason, started);
  return new Response(request.method === "HEAD" ? null : page.body, { status: page.status, headers });
}

/** Keeps a page that was made for `request`. */
export function keepSignIn(request, { status, reason, headers, keep }, body, started) {
  const key = keyOf(request);
  if (key === undefined || key.length > MAX_KEY) return;
  if (pages.size >= MAX_PAGES) pages.clear();
  const others = headers.filter(([name]) => name !== "set-cookie");
  const isFirst = others.length < headers.length;
  pages.set(key, { status, reason, headers: new Headers(others), isFirst, body, until: started + keep * 1000 });
}

function keyOf({ headers, method, url }) {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const start = url.indexOf("/", 8);
  const end = start + path.length;
  if (!url.startsWith(path, start) || (end < url.length && url[end] !== "?")) return undefined;
  const asks = (name) => headers.get(name) ?? "";
  const word = wordOf(
    `${languageAsked(url)}\n${asks("cookie")}\n${asks("accept-language")}\n${asks("cf-ipcountry")}\n${asks("user-agent")}`,
  );
  return word === "" ? undefined : `${url}\n${word}`;
}

function wordOf(about) {
  const known = words.get(about);
  if (known !== undefined) return known;
  const word = visitor_word(about);
  if (words.size >= MAX_WORDS) words.clear();
  if (about.length <= MAX_KEY) words.set(about, word);
  return word;
}

/** A provider is unwell, or well again. */
function forgetPages() {
  since = epoch();
  pages.clear();
}

/** A new instance of the module may have other settings. */
export function forgetSignIns(prefix) {
  path = `${prefix}login`;
  words.clear();
  forgetPages();
}

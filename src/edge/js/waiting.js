// The page of whoever looks again while they wait: what stands around the numbers is kept here, and the module gives the
// rest. Nothing of a customer is kept: no cookie, no address and no place is in the pieces.
import { waiting_lines, waiting_pieces } from "../../../build/bindgen/vestibule.js";
import { dependsOn } from "./budget.js";
import { headOf, log } from "./respond.js";

/** Pages of which the pieces are kept; a longer key is not kept at all. */
const MAX_PAGES = 256;
const MAX_KEY = 2000;

/** Address, language and kind of a page → its pieces, or null if it is no page. */
const pages = new Map();

/** The page, with `waits` as the module told it. Nothing, if the request is not for a page. */
export function stillWaits(request, place, waits, started) {
  const shape = waits.slice(0, waits.indexOf(" ", waits.indexOf(" ") + 1));
  const key = `${dependsOn(request, place, shape)}\n${request.url}`;
  let page = pages.get(key);
  if (page === undefined) {
    page = piecesOf(request, waits, started);
    if (pages.size >= MAX_PAGES) pages.clear();
    if (key.length <= MAX_KEY) pages.set(key, page);
  }
  if (page === null) return undefined;
  log(request, page.status, page.reason, started);
  const { status, headers } = page;
  return new Response(request.method === "HEAD" ? null : bodyOf(page, waits), { status, headers });
}

function piecesOf(request, waits, started) {
  const pieces = waiting_pieces(headOf(request), waits, started / 1000);
  if (pieces === undefined) return null;
  const [[head, before], behind] = pieces;
  const { status, reason, headers } = JSON.parse(head);
  return { status, reason, headers: new Headers(headers), language: new Map(headers).get("content-language"), before, behind };
}

function bodyOf({ language, before, behind }, waits) {
  const lines = waiting_lines(language, waits);
  const body = new Uint8Array(before.length + lines.length + behind.length);
  body.set(before);
  body.set(lines, before.length);
  body.set(behind, before.length + lines.length);
  return body;
}

/** A new instance of the module may have other settings. */
export function forgetPages() {
  pages.clear();
}

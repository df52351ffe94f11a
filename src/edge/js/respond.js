// Answers of the gateway's own, and the log line.
import { bounded } from "./exchange.js";
import { isTrap } from "./instance.js";
import { keepSignIn } from "./sign_in.js";

/** The headers of an answer that the module has no part in. */
const PLAIN = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
};

/** The head of a request as the module reads it, with the form it brings, if any. */
export function headOf(request, form) {
  return JSON.stringify({ method: request.method, url: request.url, headers: [...request.headers], ...form });
}

/** The body of a form; of one that is too long, nothing more is received than what shows that it is. */
export async function formOf(request, maxBytes) {
  const bytes = await bounded(request, maxBytes);
  return bytes ? { body: new TextDecoder().decode(bytes) } : { body_too_large: true };
}

/**
 * Sends an answer that the module made, and no earlier than it says: status and headers as JSON, and the body. One that
 * nothing has counted yet is counted by `count`, and is what that gives, if it gives anything.
 */
export async function respond([head, bytes], request, started, count) {
  const answer = JSON.parse(head);
  const refused = answer.uncounted ? count?.() : undefined;
  if (refused !== undefined) return refused;
  if (answer.keep > 0) keepSignIn(request, answer, bytes, started);
  const early = started + answer.hold - Date.now();
  if (early > 0) await scheduler.wait(early);
  const headers = new Headers();
  for (const [name, value] of answer.headers) headers.append(name, value);
  log(request, answer.status, answer.reason, started, answer.detail);
  const body = request.method === "HEAD" || answer.status === 303 ? null : bytes;
  return new Response(body, { status: answer.status, headers });
}

/** Something went wrong here that should not: one request fails, and says so plainly; the next one is well again. */
export function broke(error, request, started) {
  isTrap(error);
  console.error(JSON.stringify({ event: "internal", error: String(error?.stack ?? error) }));
  log(request, 500, "internal", started);
  return new Response("Something went wrong on our side. Please try again in a moment.\n", { status: 500, headers: PLAIN });
}

/** One line a request. No query, no header, nothing of the customer's: docs/LOGGING.md. */
export function log(request, status, reason, started, detail, route) {
  console.log(
    JSON.stringify({
      event: "request",
      method: request.method,
      path: pathOf(request.url),
      route,
      status,
      reason,
      detail: detail ?? undefined,
      ms: Date.now() - started,
    }),
  );
}

function pathOf(url) {
  const path = url.slice(url.indexOf("/", 8));
  const query = path.indexOf("?");
  return query < 0 ? path : path.slice(0, query);
}

// The platform's e-mail binding: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/

/** No service takes longer; whether the mail was taken is not known then. Milliseconds. */
const LONGEST = 30_000;

/**
 * Sends a mail by a binding. Returns [id] of what was taken, or the code of the error; throws when there is no answer.
 */
export async function sendByBinding(binding, mail) {
  if (typeof binding?.send !== "function") return "E_NO_BINDING";
  let timer;
  try {
    const { from, name, to, subject, text, html } = JSON.parse(mail);
    // Only headers of a short list are let through, and those that begin with X-: no auto-responder shall answer.
    const headers = { "X-Auto-Response-Suppress": "All" };
    const sender = name ? { email: from, name } : from;
    const sent = binding.send({ from: sender, to, subject, text, html, headers });
    const result = await Promise.race([sent, new Promise((late) => (timer = setTimeout(late, LONGEST, LONGEST)))]);
    if (result !== LONGEST) return [result?.messageId ?? ""];
  } catch (error) {
    return String(error?.code ?? "E_UNKNOWN");
  } finally {
    clearTimeout(timer);
  }
  throw new Error("no answer");
}

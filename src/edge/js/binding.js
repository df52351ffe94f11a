// The platform's e-mail binding: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/

/** Sends a mail by a binding. Returns [id] of what was taken, or the code of the error. */
export async function sendByBinding(binding, mail) {
  if (typeof binding?.send !== "function") return "E_NO_BINDING";
  try {
    const { from, name, to, subject, text, html } = JSON.parse(mail);
    // Only headers of a short list are let through, and those that begin with X-: no auto-responder shall answer.
    const headers = { "X-Auto-Response-Suppress": "All" };
    const sender = name ? { email: from, name } : from;
    const result = await binding.send({ from: sender, to, subject, text, html, headers });
    return [result?.messageId ?? ""];
  } catch (error) {
    return String(error?.code ?? "E_UNKNOWN");
  }
}

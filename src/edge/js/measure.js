// Bodies whose length nobody tells are counted on their way: `Content-Length` was looked at before, by the module.

/** Bytes that are read at once: few crossings, and little memory for a body that flows. */
const PORTION = 65_536;

/** Whether the length of a body is not told, or told by a header that the framing overrules (RFC 9112 §6.3). */
export function isUntold({ headers }) {
  return !headers.has("content-length") || headers.has("transfer-encoding");
}

/**
 * A copy of `request` whose body breaks off when it comes to more than `most` bytes; `over` is called just then.
 *
 * It breaks off by ending the exchange with the origin. workerd sends the last chunk of a stream that fails all the
 * same, and what was cut would pass for a whole request: so the stream is left as it is, without an end.
 */
export function measured(target, { method, headers, body }, most, over, ctx) {
  const { readable, writable } = new IdentityTransformStream();
  const exchange = new AbortController();
  const copy = new Request(target, { method, headers, body: readable, redirect: "manual", signal: exchange.signal });
  const passed = pass(body.getReader({ mode: "byob" }), writable.getWriter(), most).then(
    (whole) => {
      if (!whole) over();
      return whole;
    },
    // The client is gone, or the origin.
    () => false,
  );
  ctx.waitUntil(passed.then((whole) => whole || exchange.abort()));
  return copy;
}

/** Whether all of a body has passed. */
async function pass(reader, writer, most) {
  let size = 0;
  let portion = new Uint8Array(PORTION);
  for (;;) {
    const { done, value } = await reader.read(portion);
    if (done) {
      await writer.close();
      return true;
    }
    size += value.byteLength;
    if (size > most) return false;
    await writer.write(value);
    portion = new Uint8Array(value.buffer);
  }
}

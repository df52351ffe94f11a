// One exchange with a provider, bounded in time and size; redirects are not followed. What comes back is
// [status, content type, bytes], or the name of what went wrong.

export async function exchange(method, url, headers, body, timeout, maxBytes) {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers: JSON.parse(headers), body, redirect: "manual", signal });
    const bytes = await bounded(response, maxBytes);
    return bytes ? [response.status, response.headers.get("content-type") ?? "", bytes] : "too_large";
  } catch (error) {
    return error?.name === "TimeoutError" || error?.name === "AbortError" ? "timeout" : "unreachable";
  }
}

/** The body of a request or response, or nothing if it has more than `maxBytes`: then the rest is not even received. */
export async function bounded(message, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

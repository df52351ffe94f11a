// What both JavaScript gateways need of a Cookie header (RFC 6265 §4.2.1).

/** The value of the named cookie, or undefined. */
export function readCookie(header, name) {
  for (const pair of header.split(';')) {
    const [key, value] = split(pair);
    if (key === name) return value;
  }
  return undefined;
}

/** The header without the cookies `drop(name)` is true of. */
export function withoutCookies(header, drop) {
  return header
    .split(';')
    .filter((pair) => !drop(split(pair)[0]))
    .join(';')
    .trim();
}

function split(pair) {
  const at = pair.indexOf('=');
  return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

// The origin of the walks: a small shop which believes nobody. It verifies the assertion of every request by itself, holds
// every identity header against it, and asks `judge` whether that customer may be the one in that browser.
import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** The claim that each identity header repeats. */
const CLAIM_OF = {
  'x-auth-subject': 'sub',
  'x-auth-session': 'sid',
  'x-auth-email': 'email',
  'x-auth-email-verified': 'email_verified',
  'x-auth-name': 'name',
  'x-auth-locale': 'locale',
  'x-auth-roles': 'roles',
};
/** What could pass for one of them to an origin that reads names loosely. */
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '-');

/**
 * Starts it on a free port. `origin.mode` is how it answers (`well`, `reset`, `silent`, `failing`, `slow`), `origin.keys` the
 * gateway's key set, `origin.issuer` and `origin.now()` what assertions are held against, and `origin.judge(seen)` is
 * told of each request: `{ walker, path, claims }`. What is wrong is in `origin.wrong`.
 */
export async function startOrigin() {
  const origin = { mode: 'well', keys: [], issuer: '', now: Date.now, judge: () => undefined, wrong: [], seen: 0, known: new Map() };
  const server = createServer((request, response) => {
    response.on('error', () => {});
    request.resume();
    receive(origin, request);
    answer(origin, request, response);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, 'localhost'), 'listening');
  origin.url = `http://localhost:${server.address().port}`;
  origin.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return origin;
}

function receive(origin, { url, headers, rawHeaders }) {
  origin.seen += 1;
  const complain = (what) => origin.wrong.push(`the origin saw ${what} at ${url}`);
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (plain(name).startsWith('x-auth-') && !(name.toLowerCase() in CLAIM_OF) && name.toLowerCase() !== 'x-auth-assertion') {
      complain(`a header that could pass for an identity: ${name}`);
    }
  }
  if (/(^|[;,]\s*)(__Host-)?(session|browser)=/.test(headers.cookie ?? '')) complain("a cookie of the gateway's");
  const said = Object.keys(CLAIM_OF).filter((name) => headers[name] !== undefined);
  const token = headers['x-auth-assertion'];
  if (token === undefined) {
    if (said.length > 0) return complain(`${said} without an assertion`);
    return origin.judge({ walker: headers['x-walker'], path: url, claims: undefined });
  }
  const { claims, error } = verified(origin, token);
  if (error) return complain(error);
  for (const [name, claim] of Object.entries(CLAIM_OF)) {
    const value = claims[claim];
    const told = value === undefined || value === null || value.length === 0 ? undefined : String(value);
    const header = headers[name] === undefined ? undefined : readable(headers[name]);
    if (header !== told) complain(`${name}: ${header}, which the assertion says is ${told}`);
  }
  return origin.judge({ walker: headers['x-walker'], path: url, claims });
}

/** Names are percent-encoded where they are not ASCII (docs/HEADERS.md). */
function readable(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The claims of an assertion (RFC 7515 §5.2, RFC 7519 §7.2), or what is wrong with it. */
function verified(origin, token) {
  const known = origin.known.get(token);
  const claims = known ?? read(origin, token);
  if (claims === undefined) return { error: 'an assertion that no key of the gateway has signed' };
  origin.known.set(token, claims);
  const now = origin.now() / 1000;
  if (claims.iss !== origin.issuer || claims.aud !== origin.issuer) return { error: `an assertion for ${claims.aud} by ${claims.iss}` };
  if (claims.exp < now - 2) return { error: `an assertion that ended ${Math.round(now - claims.exp)} s ago` };
  if (claims.iat > now + 2) return { error: 'an assertion of the future' };
  if (!claims.sub || !claims.sid) return { error: 'an assertion without subject or session' };
  return { claims };
}

function read({ keys }, token) {
  const [head, body, signature] = token.split('.');
  const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url'));
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== 'ES256' || jwk === undefined) return undefined;
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url'));
}

const LINKS = ['/', '/members/', '/public/page', '/staff/', '/auth/login', '/auth/account', '/auth/logout'];

function answer({ mode }, { url }, response) {
  if (url === '/favicon.ico') return response.writeHead(204).end();
  if (mode === 'reset') return response.socket.resetAndDestroy();
  if (mode === 'silent') return undefined;
  const send = () => {
    response.writeHead(mode === 'failing' ? 500 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'basket=apples; Path=/',
    });
    const links = LINKS.map((href) => `<li><a href="${href}">${href}</a></li>`).join('');
    response.end(`<!doctype html><html lang="en" data-by="origin"><link rel="icon" href="data:,"><title>Shop</title><h1>Shop</h1><ul>${links}</ul></html>`);
  };
  return mode === 'slow' ? setTimeout(send, 300) : send();
}

// A scriptable OpenID provider: correct unless told otherwise, every endpoint counted, every answer open to tampering.
import { constants, createHash, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const PATHS = {
  '/.well-known/openid-configuration': 'discovery',
  '/jwks': 'jwks',
  '/authorize': 'authorize',
  '/token': 'token',
  '/userinfo': 'userinfo',
  '/end_session': 'end_session',
};

/** Starts one on a free port. See `FakeProvider` for its switches. */
export async function startFakeProvider(options = {}) {
  const provider = new FakeProvider(options);
  await once(provider.server.listen(options.port ?? 0), 'listening');
  provider.port = provider.server.address().port;
  provider.issuer = `http://localhost:${provider.port}`;
  return provider;
}

class FakeProvider {
  constructor({ clientId = 'vestibule', clientSecret = 'demo-secret' } = {}) {
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    /** The claims of whoever signs in next. */
    this.user = { sub: 'ada', name: 'Ada Lovelace', email: 'ada@customers.example', email_verified: true, locale: 'en' };
    this.server = createServer((request, response) => this.serve(request, response).catch(() => response.destroy()));
    this.server.on('clientError', (_error, socket) => socket.destroy());
    this.keys = [newKey('RS256')];
    this.reset();
  }

  /** Back to correct behaviour, and counts to zero. Keys, user and issued codes stay. */
  reset() {
    /** endpoint → fault: one of `faults` below, or any `(request, response, answer) => …`. */
    this.faults = {};
    this.hits = Object.fromEntries(Object.values(PATHS).map((name) => [name, 0]));
    /** What the token endpoint was sent: `{ headers, form }`. */
    this.tokenRequests = [];
    /** What the authorization endpoint was sent: `URLSearchParams`. */
    this.authorizations = [];
    /** Hooks: each gets what would be sent and returns what is. */
    this.tamper = {
      discovery: (document) => document,
      jwks: (set) => set,
      authorize: (params) => params,
      token: (answer) => answer,
      header: (header) => header,
      claims: (claims) => claims,
      /** (header, claims, key) → compact JWS */
      sign: signJwt,
      userinfo: (claims) => claims,
    };
    /** Seconds by which this provider's clock is ahead. */
    this.clockOffset = 0;
    this.idTokenLifetime = 300;
    /** How long access tokens live that come with a refresh token, in seconds; without it there are none of those. */
    this.refreshing = undefined;
    /** How often each refresh token was used, by its generation. */
    this.uses = [];
    /** Whether the next refresh is done, and its answer lost. */
    this.losesRefresh = false;
    this.codes ??= new Map();
    return this;
  }

  /** From now on signs with a new key; the old ones stay published unless `only`. */
  rotate({ alg = 'RS256', only = false } = {}) {
    const key = newKey(alg);
    this.keys = only ? [key] : [key, ...this.keys];
    return key;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  async serve(request, response) {
    const url = new URL(request.url, this.issuer);
    const endpoint = PATHS[url.pathname];
    if (endpoint === undefined) return json(response, 404, { error: 'not_found' });
    this.hits[endpoint] += 1;
    const answer = () => this[endpoint](request, response, url);
    const fault = this.faults[endpoint];
    return fault ? fault(request, response, answer) : answer();
  }

  discovery(_request, response) {
    const at = (path) => `${this.issuer}${path}`;
    return json(response, 200, this.tamper.discovery({
      issuer: this.issuer,
      authorization_endpoint: at('/authorize'),
      token_endpoint: at('/token'),
      userinfo_endpoint: at('/userinfo'),
      jwks_uri: at('/jwks'),
      end_session_endpoint: at('/end_session'),
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'ES256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      scopes_supported: ['openid', 'profile', 'email'],
    }));
  }

  jwks(_request, response) {
    return json(response, 200, this.tamper.jwks({ keys: this.keys.map(publicJwk) }));
  }

  /** Approves at once, as `this.user`. */
  authorize(_request, response, url) {
    const asked = url.searchParams;
    this.authorizations.push(asked);
    const code = randomBytes(16).toString('base64url');
    this.codes.set(code, { asked, user: this.user });
    const params = this.tamper.authorize(
      new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer }),
      asked,
    );
    const back = new URL(asked.get('redirect_uri'));
    params.forEach((value, name) => back.searchParams.append(name, value));
    response.writeHead(303, { location: back.href });
    response.end();
  }

  async token(request, response) {
    const form = new URLSearchParams(await bodyOf(request));
    this.tokenRequests.push({ headers: request.headers, form });
    if (!this.authenticates(request, form)) return json(response, 401, { error: 'invalid_client' });
    if (form.get('grant_type') === 'refresh_token') return this.refresh(request, response, form);
    const grant = this.codes.get(form.get('code'));
    this.codes.delete(form.get('code'));
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    const good = grant && challenge === grant.asked.get('code_challenge') && grant.asked.get('code_challenge_method') === 'S256' &&
      form.get('redirect_uri') === grant.asked.get('redirect_uri');
    if (!good) return json(response, 400, { error: 'invalid_grant' });
    const accessToken = randomBytes(16).toString('base64url');
    return json(response, 200, this.tamper.token({
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 300,
      id_token: this.idToken(grant),
      ...this.generation(0),
    }));
  }

  /** The tokens of a generation: 0 with the code, one more with each refresh. */
  generation(number) {
    if (this.refreshing === undefined) return {};
    return { access_token: `access-${number}`, refresh_token: `refresh-${number}`, expires_in: this.refreshing };
  }

  /** Refresh tokens rotate. The one before the latest gets its answer again, which may have been lost (RFC 9700 §4.14.2). */
  refresh(request, response, form) {
    const used = Number(/^refresh-(\d+)$/.exec(form.get('refresh_token'))?.[1] ?? NaN);
    if (!(used === this.uses.length || used === this.uses.length - 1)) return json(response, 400, { error: 'invalid_grant' });
    this.uses[used] = (this.uses[used] ?? 0) + 1;
    if (this.losesRefresh) {
      this.losesRefresh = false;
      return request.socket.resetAndDestroy();
    }
    return json(response, 200, { token_type: 'Bearer', ...this.generation(used + 1) });
  }

  idToken({ asked, user }) {
    const now = Math.floor(Date.now() / 1000) + this.clockOffset;
    const [key] = this.keys;
    const header = this.tamper.header({ alg: key.alg, kid: key.kid, typ: 'JWT' });
    const claims = this.tamper.claims({
      iss: this.issuer,
      aud: this.clientId,
      iat: now,
      exp: now + this.idTokenLifetime,
      nonce: asked.get('nonce') ?? undefined,
      ...user,
    });
    return this.tamper.sign(header, claims, key);
  }

  userinfo(_request, response) {
    return json(response, 200, this.tamper.userinfo(this.user));
  }

  end_session(_request, response, url) {
    const back = url.searchParams.get('post_logout_redirect_uri');
    if (!back) return json(response, 200, { signed_out: true });
    const target = new URL(back);
    if (url.searchParams.has('state')) target.searchParams.set('state', url.searchParams.get('state'));
    response.writeHead(303, { location: target.href });
    return response.end();
  }

  authenticates(request, form) {
    const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent)
      : [form.get('client_id'), form.get('client_secret') ?? undefined];
    return id === this.clientId && (this.clientSecret === undefined || secret === this.clientSecret);
  }
}

/** Ready-made faults for any endpoint. */
export const faults = {
  /** F10, F14, F19: the connection breaks. */
  reset: (request) => request.socket.resetAndDestroy(),
  hang: () => {},
  slow: (milliseconds) => async (_request, _response, answer) => {
    await sleep(milliseconds);
    return answer();
  },
  status: (code, body = { error: 'server_error' }, headers = {}) => (_request, response) => json(response, code, body, headers),
  html: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Maintenance</title>');
  },
  redirect: (to) => (_request, response) => {
    response.writeHead(302, { location: to });
    response.end();
  },
  truncated: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"issuer": "http://loc');
  },
  /** F12: valid JSON that never seems to end; `size` bytes of it. */
  huge: (size = 200_000_000) => async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.on('error', () => {});
    response.write('{"keys": ["');
    const block = Buffer.alloc(65_536, 'x');
    for (let sent = 0; sent < size && !response.destroyed; sent += block.length) {
      if (!response.write(block)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end('"]}');
  },
  /** F12: 50 MB in 50 KB. */
  gzipBomb: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.concat([Buffer.from('{"keys": ["'), Buffer.alloc(50_000_000, 'x'), Buffer.from('"]}')])));
  },
  contentType: (type) => (_request, response, answer) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (code, headers) => writeHead(code, { ...headers, 'content-type': type });
    return answer();
  },
  /** The first `count` requests meet `fault`, the others do not. */
  first: (count, fault) => {
    let left = count;
    return (request, response, answer) => (left-- > 0 ? fault(request, response, answer) : answer());
  },
};

/** How each algorithm signs (RFC 7518 §3.1, RFC 8037 §3.1), in the words of Node: a hash, and what more it is told. */
const pss = (saltLength) => ({ padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });
const raw = { dsaEncoding: 'ieee-p1363' };
const SIGNS = {
  RS256: ['sha256', {}], RS384: ['sha384', {}], RS512: ['sha512', {}],
  PS256: ['sha256', pss(32)], PS384: ['sha384', pss(48)], PS512: ['sha512', pss(64)],
  ES256: ['sha256', raw], ES384: ['sha384', raw],
  EdDSA: [null, {}],
};
export const ALGORITHMS = Object.keys(SIGNS);

/** A compact JWS (RFC 7515 §7.1) of anything, with the key's own algorithm whatever the header claims. */
export function signJwt(header, claims, key, how = {}) {
  const part = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(claims)}`;
  const [hash, more] = SIGNS[key.alg];
  const signature = sign(hash, Buffer.from(input), { key: key.privateKey, ...more, ...how });
  return `${input}.${signature.toString('base64url')}`;
}

/** A logout token of this provider, honest but for `claims` (OpenID Connect Back-Channel Logout 1.0 §2.4). */
export function logoutToken(provider, claims) {
  const now = Math.floor(Date.now() / 1000);
  const [key] = provider.keys;
  return signJwt({ alg: key.alg, kid: key.kid, typ: 'logout+jwt' }, {
    iss: provider.issuer, aud: provider.clientId, iat: now, exp: now + 120, jti: randomBytes(12).toString('hex'),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} }, ...claims,
  }, key);
}

export function newKey(alg = 'RS256') {
  const kid = randomBytes(6).toString('hex');
  return { kid, alg, privateKey: pairFor(alg).privateKey };
}

function pairFor(alg) {
  if (alg === 'EdDSA') return generateKeyPairSync('ed25519');
  if (alg.startsWith('ES')) return generateKeyPairSync('ec', { namedCurve: alg === 'ES256' ? 'P-256' : 'P-384' });
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

export function publicJwk({ kid, alg, privateKey }) {
  return { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid, alg, use: 'sig' };
}

function json(response, code, value, headers = {}) {
  response.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

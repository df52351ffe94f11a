// O01–O16 and J01–J21 as far as a provider's answers can carry them: no flow that is not whole makes a session.
import assert from 'node:assert/strict';
import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';
import { NAVIGATION, demoProvider, startWorld } from './harness.mjs';
import { newKey, publicJwk, signJwt, startFakeProvider } from './provider.mjs';

const other = await startFakeProvider();
const world = await startWorld({
  vars: ({ provider }) => ({ PROVIDERS: { demo: demoProvider(provider), other: demoProvider(other, { name: 'Other ID' }) } }),
  secrets: { PROVIDER_OTHER_SECRET: 'demo-secret' },
});
const { provider } = world;
after(() => other.stop());

beforeEach(() => {
  provider.reset();
  other.reset();
  provider.user = { sub: 'ada', name: 'Ada', email: 'ada@customers.example', email_verified: true };
});

const hasSession = (browser) => browser.cookies.some(({ name }) => /session/.test(name));

/** Tries to sign in and asserts that it leads to a page with a way forward, and to no session. */
async function assertNoSession(what, browser = world.browser()) {
  const before = world.origin.requests.length;
  const page = await browser.signIn('/members/');
  assert.equal(hasSession(browser), false, what);
  assert.equal(world.origin.requests.length, before, `${what}: the origin was reached`);
  assert.ok(page.status < 600 && page.status !== 500, `${what}: ${page.status}`);
  assert.match(page.header('content-type') ?? '', /text\/html/, what);
  assert.match(page.text, /<a\b[^>]*href|<button/, `${what}: no way forward`);
  return page;
}

async function assertSession(what) {
  const browser = world.browser();
  const page = await browser.signIn('/members/');
  assert.equal(page.status, 200, `${what}: ${page.status} at ${page.url}\n${page.text}`);
  assert.ok(hasSession(browser), what);
  return browser;
}

/** Leaves for the provider and returns the callback's URL without opening it. */
async function callbackOf(browser, path = '/members/', name = 'demo') {
  const login = await browser.navigate(path);
  const href = /href="(\/auth\/with\/[^"]*)"/g;
  const link = [...login.text.matchAll(href)].map((match) => match[1].replaceAll('&amp;', '&')).find((l) => l.startsWith(`/auth/with/${name}`));
  const leaving = await browser.send(link);
  assert.equal(leaving.status, 303);
  const approved = await browser.send(leaving.header('location'));
  return new URL(approved.header('location'));
}

test('the way in, and what the provider was asked', async () => {
  await assertSession('plain');
  const [asked] = provider.authorizations;
  assert.equal(asked.get('response_type'), 'code');
  assert.match(asked.get('scope'), /openid/);
  assert.equal(provider.hits.token, 1);
  const [{ headers, form }] = provider.tokenRequests;
  assert.match(headers.authorization, /^Basic /);
  assert.equal(form.get('client_secret'), null);
});

test('O01 a state that is missing, wrong, cut or of another browser makes no token request', async () => {
  const browser = world.browser();
  const good = await callbackOf(browser);
  const state = good.searchParams.get('state');
  const stranger = world.browser();
  await stranger.navigate('/members/');
  for (const [who, value] of [
    [browser, undefined], [browser, ''], [browser, 'x'], [browser, state.slice(0, -1)], [browser, `${state}A`],
    [browser, state.slice(1)], [stranger, state], [world.browser(), state],
  ]) {
    const url = new URL(good);
    if (value === undefined) url.searchParams.delete('state');
    else url.searchParams.set('state', value);
    const answer = await who.send(url);
    assert.ok(answer.status < 500, value);
    assert.equal(hasSession(who), false, value);
  }
  assert.equal(provider.hits.token, 0);
  await browser.navigate(good);
  assert.ok(hasSession(browser));
});

test('O02 a stolen code in another flow makes no session', async () => {
  const victim = await callbackOf(world.browser());
  const attacker = world.browser();
  const own = await callbackOf(attacker);
  own.searchParams.set('code', victim.searchParams.get('code'));
  await attacker.send(own);
  assert.equal(hasSession(attacker), false);
});

test('O03 PKCE is S256, fresh for every flow, whatever the metadata says', async () => {
  provider.tamper.discovery = (document) => ({ ...document, code_challenge_methods_supported: ['plain'] });
  await world.gateway.restart();
  const [a, b] = [world.browser(), world.browser()];
  await callbackOf(a);
  await callbackOf(a);
  await callbackOf(b);
  const challenges = provider.authorizations.map((asked) => asked.get('code_challenge'));
  assert.equal(new Set(challenges).size, 3);
  assert.ok(provider.authorizations.every((asked) => asked.get('code_challenge_method') === 'S256'));
  assert.ok(challenges.every((challenge) => /^[A-Za-z0-9_-]{43}$/.test(challenge)));
  provider.reset();
  await world.gateway.restart();
  await assertSession('after');
  assert.match(provider.tokenRequests[0].form.get('code_verifier'), /^[A-Za-z0-9._~-]{43,128}$/);
});

test('O04 a nonce that is missing, wrong or replayed makes no session', async () => {
  for (const nonce of [undefined, '', 'wrong', ['a'], 1, null]) {
    provider.tamper.claims = (claims) => ({ ...claims, nonce });
    await assertNoSession(`nonce ${JSON.stringify(nonce)}`);
  }
  let first;
  provider.tamper.claims = (claims) => ({ ...claims, nonce: (first ??= claims.nonce) });
  await assertSession('the first of it');
  await assertNoSession('replayed nonce');
});

test('O05 a response of another issuer, or of none, is refused before the token request', async () => {
  for (const iss of [undefined, 'https://evil.example', '', `${provider.issuer}/`, other.issuer]) {
    provider.tamper.authorize = (params) => {
      params.delete('iss');
      if (iss !== undefined) params.set('iss', iss);
      return params;
    };
    await assertNoSession(`iss ${iss}`);
  }
  assert.equal(provider.hits.token, 0);
});

test('O06 O07 J09 J10 claims that are missing, wrong or of the wrong type make no session', async () => {
  const now = Math.floor(Date.now() / 1000);
  const bent = [
    { iss: undefined }, { iss: 'https://evil.example' }, { iss: `${provider.issuer}/` }, { iss: [provider.issuer] }, { iss: 5 },
    { iss: ['evil', provider.issuer] }, { aud: undefined }, { aud: 'someone-else' }, { aud: [] }, { aud: 5 }, { aud: {} },
    { aud: ['vestibule', 'someone-else'] }, { aud: ['vestibule', 'x'], azp: 'x' }, { azp: 'someone-else' },
    { sub: undefined }, { sub: '' }, { sub: 5 }, { sub: null }, { sub: ['ada'] }, { sub: 'x'.repeat(300) },
    { iat: undefined }, { iat: now + 3600 }, { iat: 'now' }, { exp: undefined }, { nbf: now + 3600 },
  ];
  for (const change of bent) {
    provider.tamper.claims = (claims) => ({ ...claims, ...change });
    await assertNoSession(JSON.stringify(change));
  }
});

test('J08 J11 J12 times: wrong types, and exactly sixty seconds of patience', async () => {
  for (const exp of ['never', null, 1e300, -1, [], '9999999999', {}, true]) {
    provider.tamper.claims = (claims) => ({ ...claims, exp });
    await assertNoSession(`exp ${JSON.stringify(exp)}`);
  }
  for (const nbf of ['9999', null, 1e300, [], {}]) {
    provider.tamper.claims = (claims) => ({ ...claims, nbf });
    await assertNoSession(`nbf ${JSON.stringify(nbf)}`);
  }
  const at = (change) => {
    provider.tamper.claims = (claims) => ({ ...claims, ...change(Math.floor(Date.now() / 1000)) });
  };
  at((now) => ({ iat: now - 300, exp: now - 55 }));
  await assertSession('expired 55 s ago');
  at((now) => ({ iat: now - 300, exp: now - 62 }));
  await assertNoSession('expired 62 s ago');
  at((now) => ({ iat: now + 55 }));
  await assertSession('issued in 55 s');
  at((now) => ({ iat: now + 65 }));
  await assertNoSession('issued in 65 s');
  at((now) => ({ nbf: now + 65 }));
  await assertNoSession('not before in 65 s');
});

test('J01 no signature is no signature', async () => {
  for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
    provider.tamper.sign = (header, claims) => unsigned({ ...header, alg }, claims);
    await assertNoSession(`alg ${alg}`);
  }
  provider.tamper.sign = (header, claims) => unsigned(header, claims);
  await assertNoSession('empty signature');
});

test('J02 O08 a public key is no shared secret, and the client secret signs nothing', async () => {
  const pem = createPublicKey(provider.keys[0].privateKey).export({ type: 'spki', format: 'pem' });
  for (const secret of [pem, pem.trim(), JSON.stringify(publicJwk(provider.keys[0])), 'demo-secret', '']) {
    provider.tamper.sign = (header, claims) => hmac({ ...header, alg: 'HS256' }, claims, secret);
    await assertNoSession(`HS256 with ${secret.slice(0, 20)}`);
  }
});

test('J03 keys in the header are not looked at, and nothing is fetched for them', async () => {
  const stray = newKey();
  other.reset();
  const sink = `${other.issuer}/jwks`;
  for (const change of [{ jwk: publicJwk(stray) }, { jku: sink }, { x5u: sink }, { x5c: ['MIIB'] }, { jku: sink, kid: stray.kid }]) {
    provider.tamper.header = (header) => ({ ...header, ...change });
    provider.tamper.sign = (header, claims) => signJwt(header, claims, stray);
    await assertNoSession(JSON.stringify(change).slice(0, 40));
  }
  for (const kid of ['../../etc/passwd', "' OR 1=1--", 'http://127.0.0.1/', 'a\u0000b', 'x'.repeat(5000), 5, null, {}]) {
    provider.tamper.header = (header) => ({ ...header, kid });
    provider.tamper.sign = (header, claims) => signJwt(header, claims, stray);
    await assertNoSession(`kid ${JSON.stringify(kid).slice(0, 40)}`);
  }
  assert.equal(other.hits.jwks, 0);
});

test('J04 O10 F11 an unknown kid makes one look for keys in a cool-down', async () => {
  await world.gateway.restart();
  await assertSession('keys are known now');
  const before = provider.hits.jwks;
  provider.tamper.header = (header) => ({ ...header, kid: Math.random().toString(36) });
  for (let i = 0; i < 12; i += 1) await assertNoSession('unknown kid');
  assert.ok(provider.hits.jwks - before <= 1, `${provider.hits.jwks - before} looks`);
});

test('J05 J06 which key of a set is meant', async () => {
  const mine = provider.keys[0];
  const withoutKid = ({ kid: _kid, ...jwk }) => jwk;
  const cases = {
    'no kid, one key': [(h) => withoutKid(h), (set) => set, true],
    'unknown members beside it': [(h) => h, (set) => ({ ...set, x: 1, keys: [...set.keys, { kty: 'future', kid: 'f' }] }), true],
    'for encryption only': [(h) => h, (set) => ({ keys: set.keys.map((k) => ({ ...k, use: 'enc' })) }), false],
    'key_ops without verify': [(h) => h, (set) => ({ keys: set.keys.map((k) => ({ ...k, key_ops: ['encrypt'] })) }), false],
    'alg of another kind': [(h) => h, (set) => ({ keys: set.keys.map((k) => ({ ...k, alg: 'ES256' })) }), false],
    'weak exponent': [(h) => h, (set) => ({ keys: set.keys.map((k) => ({ ...k, e: 'AQ' })) }), false],
    'an empty set': [(h) => h, () => ({ keys: [] }), false],
    'a shared secret': [(h) => h, () => ({ keys: [{ kty: 'oct', kid: mine.kid, k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0', alg: 'HS256' }] }), false],
    'not a set': [(h) => h, () => ({ keys: 'none' }), false],
  };
  for (const [what, [header, set, good]] of Object.entries(cases)) {
    await world.gateway.restart();
    provider.reset();
    provider.tamper.header = header;
    provider.tamper.jwks = set;
    await (good ? assertSession(what) : assertNoSession(what));
  }
  await world.gateway.restart();
});

test('J07 an RSA key of 1024 bits is refused', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const keys = provider.keys;
  provider.keys = [{ kid: 'weak', alg: 'RS256', privateKey }];
  await world.gateway.restart();
  await assertNoSession('weak RSA');
  provider.keys = keys;
  await world.gateway.restart();
});

test('J14 a token of another type is no ID token', async () => {
  for (const typ of ['at+jwt', 'logout+jwt', 'application/at+jwt', 'dpop+jwt', 5]) {
    provider.tamper.header = (header) => ({ ...header, typ });
    await assertNoSession(`typ ${typ}`);
  }
});

test('J15 critical extensions that nobody here knows are refused', async () => {
  for (const change of [{ crit: ['exp'] }, { crit: 'x' }, { crit: [] }, { crit: ['b64'], b64: false }, { b64: false, crit: ['b64'] }, { zip: 'DEF' }]) {
    provider.tamper.header = (header) => ({ ...header, ...change });
    await assertNoSession(JSON.stringify(change));
  }
});

test('J16 J17 J18 duplicate members, size, nesting and odd base64', async () => {
  const raw = (text) => (header, claims, key) => signJwt(header, text(JSON.stringify(claims)), key);
  provider.tamper.sign = raw((json) => json.replace('"sub"', '"iss":"https://evil.example","sub"'));
  await assertNoSession('issuer twice');
  provider.tamper.sign = raw((json) => json.replace('{', `{"deep":${'['.repeat(20_000)}${']'.repeat(20_000)},`));
  await assertNoSession('deep');
  provider.tamper.sign = raw((json) => json.replace('{', `{"long":"${'x'.repeat(300_000)}",`));
  await assertNoSession('long');
  for (const bend of [(jws) => `${jws}=`, (jws) => `${jws} `, (jws) => jws.replace('.', '..'), (jws) => `${jws}.x`, () => '.'.repeat(50_000), () => 'Bearer']) {
    provider.tamper.sign = (header, claims, key) => bend(signJwt(header, claims, key));
    await assertNoSession('bent');
  }
});

test('O08 a wrong signature, and a good one by a key of nobody', async () => {
  provider.tamper.sign = (header, claims, key) => signJwt(header, claims, key).replace(/.{6}$/, 'AAAAAA');
  await assertNoSession('bent signature');
  const stray = newKey();
  provider.tamper.sign = (header, claims) => signJwt(header, claims, stray);
  await assertNoSession('foreign key, known kid');
});

test('O08 ES256 works like RS256', async () => {
  const keys = provider.keys;
  provider.rotate({ alg: 'ES256', only: true });
  await world.gateway.restart();
  await assertSession('ES256');
  provider.keys = keys;
  await world.gateway.restart();
});

test('O10 F13 a rotated key is found with one look', async () => {
  await world.gateway.restart();
  await assertSession('before');
  const before = provider.hits.jwks;
  provider.rotate();
  await assertSession('after the rotation');
  assert.equal(provider.hits.jwks, before + 1);
});

test('O12 errors of the provider are shown as our own words, never as its markup', async () => {
  const bad = ['<svg onload=alert(1)>', 'x\r\nSet-Cookie: a=b', 'access_denied', 'login_required', 'server_error', ''];
  for (const error of bad) {
    provider.tamper.authorize = (params) => {
      params.delete('code');
      params.set('error', error);
      params.set('error_description', '<script>alert(1)</script>\r\nX: y');
      return params;
    };
    const page = await assertNoSession(error);
    assert.doesNotMatch(page.text, /<svg onload|<script>alert/);
  }
});

test('O12 odd callbacks lead onward', async () => {
  for (const query of ['', 'code=x', 'state=x', 'code=a&code=b&state=x', 'error=<svg>', 'code=%00&state=%00', `code=${'x'.repeat(20_000)}&state=y`]) {
    const answer = await world.browser().navigate(`/auth/callback/demo?${query}`);
    assert.ok(answer.status < 500, query.slice(0, 30));
  }
  const posted = await world.send('/auth/callback/demo', { method: 'POST', headers: NAVIGATION, body: 'code=x&state=y' });
  assert.ok(posted.status < 500);
});

test('O13 a callback opened twice, one after the other and at once, makes one session', async () => {
  const browser = world.browser();
  const callback = await callbackOf(browser);
  const twin = browser.copy();
  const [first, second] = await Promise.all([browser.navigate(callback), twin.navigate(callback)]);
  const signedIn = [[browser, first], [twin, second]].filter(([who]) => hasSession(who));
  assert.ok(signedIn.length >= 1);
  assert.ok(first.status < 500 && second.status < 500);
  const [winner] = signedIn[0];
  const again = await winner.navigate(callback);
  assert.equal(again.status, 200);
  assert.equal(new URL(again.url).pathname, '/members/');
  // In another browser it is no sign-in, only the start of one.
  const stranger = world.browser();
  await stranger.send(callback);
  assert.equal(hasSession(stranger), false);
});

test('O14 a flow begun at one provider does not end at the other', async () => {
  const browser = world.browser();
  const callback = await callbackOf(browser, '/members/', 'demo');
  callback.pathname = '/auth/callback/other';
  callback.searchParams.set('iss', other.issuer);
  const answer = await browser.send(callback);
  assert.ok(answer.status < 500);
  assert.equal(hasSession(browser), false);
  assert.equal(other.hits.token, 0);
});

test('O15 a provider that nobody configured does not exist', async () => {
  const browser = world.browser();
  for (const path of ['/auth/with/nobody', '/auth/with/', '/auth/with/__proto__', '/auth/callback/nobody?code=x&state=y']) {
    const answer = await browser.send(path);
    assert.ok(answer.status >= 300 && answer.status < 500, path);
    assert.equal(hasSession(browser), false);
  }
});

test('O20 no token of the provider reaches the browser or the origin', async () => {
  const tokens = [];
  provider.tamper.token = (answer) => {
    tokens.push(answer.access_token, answer.id_token);
    return answer;
  };
  const browser = await assertSession('tokens');
  const seen = JSON.stringify([browser.trail.map(({ headers, text }) => [headers, text]), world.origin.last.rawHeaders]);
  for (const token of tokens) assert.ok(!seen.includes(token));
  await browser.navigate('/auth/session');
  for (const token of tokens) assert.ok(!JSON.stringify(browser.trail.map(({ text }) => text)).includes(token));
});

test('E05 no code, state, token, cookie or e-mail address is logged', async () => {
  const browser = await assertSession('log');
  const secrets = [
    ...browser.cookies.map(({ value }) => value),
    provider.authorizations.at(-1).get('state'),
    provider.tokenRequests.at(-1).form.get('code'),
    provider.tokenRequests.at(-1).form.get('code_verifier'),
    'ada@customers.example',
    'demo-secret',
  ];
  for (const secret of secrets) assert.ok(!world.gateway.output.includes(secret));
});

function unsigned(header, claims) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.`;
}

function hmac(header, claims, secret) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

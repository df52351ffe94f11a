// Answers fit the asker, and the gateway's own pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { NAVIGATION, XHR, demoProvider, send, startGateway, startWorld } from './harness.mjs';

const world = await startWorld();
const ada = await world.signedIn();
const cookie = () => ada.cookieHeader(new URL(world.url));

test('a page is sent to sign in, a script and a program get 401 as problem+json', async () => {
  const page = await world.send('/members/orders?x=1', { headers: NAVIGATION });
  assert.equal(page.status, 303);
  const login = new URL(page.header('location'), world.url);
  assert.equal(login.pathname, '/auth/login');
  assert.equal(login.searchParams.get('return'), '/members/orders?x=1');
  for (const [path, headers] of [['/members/', XHR], ['/api/me', {}], ['/api/me', NAVIGATION], ['/members/', { accept: 'application/json' }]]) {
    const answer = await world.send(path, { headers });
    assert.equal(answer.status, 401, `${path} ${JSON.stringify(headers)}`);
    assert.match(answer.header('content-type'), /application\/problem\+json/);
    assert.equal(answer.json().status, 401);
    assert.equal(answer.header('location'), undefined);
  }
});

test('a POST of a page without a session is answered with 303, never replayed', async () => {
  const answer = await world.send('/members/buy', { method: 'POST', headers: { ...NAVIGATION, origin: world.url }, body: 'a=1' });
  assert.ok([303, 401].includes(answer.status), `${answer.status}`);
});

test('the role page says 403 in kind', async () => {
  const page = await world.send('/staff', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.equal(page.status, 403);
  assert.match(page.header('content-type'), /text\/html/);
  const problem = await world.send('/staff', { headers: { ...XHR, cookie: cookie() } });
  assert.equal(problem.status, 403);
  assert.match(problem.header('content-type'), /problem\+json/);
});

test('the sign-in page: a link per provider, no script needed, its return address in it', async () => {
  const page = await world.browser().navigate('/members/orders?x=1');
  assert.equal(page.status, 200);
  assert.match(page.text, /<html[^>]* lang="/);
  assert.match(page.text, /href="\/auth\/with\/demo\?[^"]*return=[^"]*orders/);
  assert.match(page.text, /Demo ID/);
  assert.match(page.text, /Corner Shop/);
});

test('a signed-in customer on the sign-in page goes on to the page', async () => {
  const browser = await world.signedIn();
  const page = await browser.navigate('/auth/login?return=%2Fmembers%2Fx');
  assert.ok(page.url === `${world.url}/members/x` || /<a\b/.test(page.text));
});

test('session says who is signed in, as JSON, and nobody when nobody is', async () => {
  const mine = await ada.fetch('/auth/session');
  assert.equal(mine.status, 200);
  assert.match(mine.header('content-type'), /application\/json/);
  assert.match(mine.text, /Ada Lovelace/);
  const nobody = await world.send('/auth/session', { headers: XHR });
  assert.ok([200, 401].includes(nobody.status));
  assert.doesNotMatch(nobody.text, /Ada|subject":"[^"]/);
});

test('health answers without any provider or origin', async () => {
  const gateway = await startGateway({
    vars: { ...world.gateway.vars, ORIGINS: { shop: { url: 'http://127.0.0.1:1' } }, PROVIDERS: { demo: demoProvider({ issuer: 'http://127.0.0.1:1' }) } },
  });
  try {
    const answer = await send(`${gateway.url}/auth/health`);
    assert.equal(answer.status, 200);
  } finally {
    await gateway.remove();
  }
});

test('the assertion verifies against jwks.json, for the audience of its route only', async () => {
  const keys = createRemoteJWKSet(new URL(`${world.url}/auth/jwks.json`));
  await ada.send('/api/me');
  const assertion = world.origin.last.value('x-auth-assertion');
  const { payload } = await jwtVerify(assertion, keys, { issuer: world.url, audience: 'https://api.corner.example', algorithms: ['ES256'] });
  assert.equal(payload.sub, world.origin.last.value('x-auth-subject'));
  assert.ok(payload.exp - payload.iat <= 3600);
  assert.ok(decodeProtectedHeader(assertion).kid);
  await assert.rejects(jwtVerify(assertion, keys, { issuer: world.url, audience: 'https://other.example' }));
  await ada.send('/members/');
  await assert.rejects(jwtVerify(world.origin.last.value('x-auth-assertion'), keys, { audience: 'https://api.corner.example' }));
});

test('signing is not paid on every request', async () => {
  const assertions = new Set();
  for (let i = 0; i < 5; i += 1) {
    await ada.send('/members/');
    assertions.add(world.origin.last.value('x-auth-assertion'));
  }
  assert.equal(assertions.size, 1);
});

test('jwks.json holds public keys only', async () => {
  const { keys } = (await world.send('/auth/jwks.json')).json();
  assert.ok(keys.length >= 1);
  for (const key of keys) assert.ok(!('d' in key) && !('k' in key) && key.kid && key.use === 'sig');
});

test('X02 a GET never signs out, and neither does a form of another site', async () => {
  const browser = await world.signedIn();
  await browser.navigate('/auth/logout');
  const page = await browser.navigate('/auth/logout');
  for (const headers of [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: `${world.url}.evil.example` }, { origin: `https://localhost:${world.port}` },
  ]) {
    const answer = await browser.copy().send('/auth/logout', {
      method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: '',
    });
    assert.equal(answer.status, 403, JSON.stringify(headers));
  }
  assert.equal((await browser.navigate('/members/')).status, 200);
  const done = await browser.submit(page, 'logout');
  assert.equal(done.url, `${world.url}/`);
  assert.equal(world.provider.hits.end_session, 1);
});

test('a page of ours that does not exist is 404, a wrong method 405, and neither asks the origin', async () => {
  const before = world.origin.requests.length;
  assert.equal((await world.send('/auth/nothing', { headers: NAVIGATION })).status, 404);
  assert.equal((await world.send('/auth/login', { method: 'DELETE', headers: NAVIGATION })).status, 405);
  assert.equal(world.origin.requests.length, before);
});

test('a session costs no subrequest beside the origin', async () => {
  const { hits } = world.provider;
  const before = { ...hits };
  for (let i = 0; i < 5; i += 1) await ada.send('/members/');
  assert.deepEqual(hits, before);
});

test('one log line a request, with a reason code', async () => {
  const before = world.gateway.log.length;
  await world.send('/members/', { headers: NAVIGATION });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const added = world.gateway.log.slice(before);
  assert.equal(added.length, 1, JSON.stringify(added));
});

test('bodies pass both ways untouched', async () => {
  const body = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256));
  const answer = await world.send('/members/upload', { method: 'POST', headers: { ...NAVIGATION, origin: world.url, cookie: cookie() }, body });
  assert.equal(answer.status, 200);
  assert.ok(world.origin.last.body.equals(body));
});

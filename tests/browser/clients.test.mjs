// Clients that nobody here wrote go through the main flows: curl with its cookie jar, Python's requests, OAuth-aware HTTP clients.
// Once over http, as in development, and once over https, with the cookies of production (docs/CLIENTS.md).
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:https';
import { after, describe, test } from 'node:test';
import { WWWAuthenticateChallengeError, Configuration, allowInsecureRequests, fetchProtectedResource } from 'openid-client';
import { freePort } from '../../tools/children.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { Curl } from '../clients/curl.mjs';
import { lettersTo, startShop } from './browser.mjs';

const python = inRoot('.tools', 'python', 'bin', 'python');
const authority = inRoot('tests', 'edge', 'certificates', 'authority.pem');
assert.ok(existsSync(python), 'there is no Python environment: run tools/setup.sh origins');

/** Ends TLS in front of a gateway, and says so, as a load balancer does. */
async function startTls(port, behind) {
  const read = (name) => readFileSync(inRoot('tests', 'edge', 'certificates', name));
  const server = createServer({ key: read('localhost.key'), cert: read('localhost.pem') }, (request, response) => {
    const onward = httpRequest({ port: behind, host: 'localhost', method: request.method, path: request.url, headers: { ...request.headers, 'x-forwarded-proto': 'https' } }, (answer) => {
      // It holds for every port of a host (RFC 6797 §8.3), and the provider of this test is on this one without TLS.
      const { 'strict-transport-security': _, ...headers } = answer.headers;
      response.writeHead(answer.statusCode, headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await once(server.listen(port), 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
}

/** The demo shop at an https address: the provider and `PUBLIC_ORIGIN` know it by that. */
async function startSecureShop() {
  const port = await freePort();
  const url = `https://localhost:${port}`;
  const shop = await startShop({ url });
  await startTls(port, shop.gateway.port);
  return { ...shop, url };
}

async function runPython(script, ...args) {
  return new Promise((resolve, reject) => {
    execFile(python, [inRoot('tests', 'clients', script), ...args], { timeout: 60_000 }, (error, stdout, stderr) => (error ? reject(new Error(`${stderr}${error.message}`)) : resolve(JSON.parse(stdout))));
  });
}

const plain = await startShop();
const secure = await startSecureShop();
const SCHEMES = {
  http: { shop: plain, cookies: ['browser', 'session'] },
  https: { shop: secure, authority, cookies: ['__Host-browser', '__Host-session'] },
};

for (const [scheme, { shop, cookies, authority: trusted }] of Object.entries(SCHEMES)) {
  describe(`over ${scheme}`, () => {
    test('curl: an account with a code by mail, out, in with a code, out', async (t) => {
      const curl = new Curl(shop.url, { authority: trusted });
      t.after(() => curl.close());
      const address = `curl-${scheme}@customers.example`;
      const letters = (count) => lettersTo(shop, address, count, async (url) => (await curl.run(url)).text);
      const asked = await curl.submit(await curl.open('/auth/register?return=/members/'), '/auth/register', { email: address });
      const [{ code }] = await letters(1);
      const chosen = await curl.submit(asked, '/auth/verify', { code });
      const there = await curl.submit(chosen, '/auth/account/password', { password: 'correct horse battery' });
      assert.equal(there.url, `${shop.url}/members/`, there.text);
      assert.deepEqual(curl.cookies, cookies);
      assert.equal((await curl.session()).signed_in, true);
      assert.equal((await curl.signOut()).url, `${shop.url}/`);
      assert.equal((await curl.session()).signed_in, false);

      const again = await curl.submit(await curl.open('/members/'), '/auth/login', { email: address, how: 'code' });
      const [newest] = await letters(2);
      const back = await curl.submit(again, '/auth/verify', { code: newest.code });
      assert.deepEqual([back.url, back.status], [`${shop.url}/members/`, 200], back.text);
      await curl.signOut();
      assert.equal((await curl.run('/members/')).status, 401);
    });

    test('curl: in at the provider and back on the very page, out there as well', async (t) => {
      const curl = new Curl(shop.url, { authority: trusted });
      t.after(() => curl.close());
      const asked = await curl.click(await curl.open('/members/orders?x=1'), '/auth/with/demo');
      const there = await curl.submit(asked, '', { customer: 'ada' });
      assert.deepEqual([there.url, there.status], [`${shop.url}/members/orders?x=1`, 200], there.text);
      assert.match(there.text, /Welcome, Ada Lovelace/);
      assert.deepEqual(curl.cookies, cookies);
      const out = await curl.signOut();
      assert.equal(out.url, `${shop.url}/`);
      assert.match(out.text, /Welcome, stranger/);
      assert.equal((await curl.session()).signed_in, false);
    });

    test('requests.Session: an account with a code by mail, out, in with a code, out', async () => {
      const met = await runPython('session.py', 'email', shop.url, ...(trusted ? [trusted] : []));
      assert.equal(met.registered_at, `${shop.url}/members/`);
      assert.equal(met.signed_in_at, `${shop.url}/members/`);
      assert.equal(met.session.signed_in, true);
      assert.deepEqual(met.cookies, cookies);
      assert.equal(met.signed_out_at, `${shop.url}/`);
      assert.equal(met.session_after.signed_in, false);
      assert.deepEqual(met.statuses, [200, 303]);
    });

    test('requests.Session: in at the provider and back on the very page, out there as well', async () => {
      const met = await runPython('session.py', 'openid', shop.url, ...(trusted ? [trusted] : []));
      assert.equal(met.signed_in_at, `${shop.url}/members/orders?x=1`);
      assert.equal(met.session.signed_in, true);
      assert.deepEqual(met.cookies, cookies);
      assert.equal(met.signed_out_at, `${shop.url}/`);
      assert.equal(met.session_after.signed_in, false);
    });
  });
}

test('curl that does not say which page its form is on is told so, and can go on', async (t) => {
  const curl = new Curl(plain.url);
  t.after(() => curl.close());
  const opened = await curl.open('/auth/login?return=/members/');
  const refused = await curl.submit(opened, '/auth/login', { email: 'a@b.example', how: 'code' }, { from: false });
  assert.equal(refused.status, 403);
  assert.match(refused.type, /^text\/html/);
  const asScript = await curl.run('/auth/login', '--data', 'email=a@b.example');
  assert.deepEqual([asScript.status, asScript.type, JSON.parse(asScript.text).code], [403, 'application/problem+json', 'cross_site']);
});

test('openid-client at an API: a challenge it can read, a problem it can show, no redirect', async () => {
  const issuer = new URL(plain.provider.issuer).href;
  const config = new Configuration({ issuer }, 'program');
  allowInsecureRequests(config);
  const caught = await fetchProtectedResource(config, 'not-for-here', new URL('/api/me', plain.url), 'GET').then(
    (answer) => assert.fail(`it got ${answer.status}`),
    (error) => error,
  );
  assert.ok(caught instanceof WWWAuthenticateChallengeError, String(caught));
  assert.equal(caught.status, 401);
  assert.deepEqual(caught.cause.map(({ scheme, parameters }) => [scheme, parameters]), [['session', { realm: 'sign-in' }]]);
  assert.equal(caught.response.headers.get('content-type'), 'application/problem+json');
  const problem = await caught.response.json();
  assert.deepEqual([problem.code, problem.sign_in], ['sign_in_required', `${plain.url}/auth/login`]);
});

test('requests-oauthlib at an API: the same', async () => {
  const met = await runPython('api.py', `${plain.url}/api/me`);
  assert.deepEqual([met.status, met.redirects, met.type, met.challenge], [401, 0, 'application/problem+json', 'Session realm="sign-in"']);
  assert.equal(met.problem.sign_in, `${plain.url}/auth/login`);
});

// F01–F22: everything around the gateway fails, and the customer gets an answer.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, XHR, answers, faults, lines, startWorld } from './harness.mjs';
import { held } from './held.mjs';

const world = await startWorld();
const { origin, provider } = world;
const ada = await world.signedIn();
const headers = () => ({ ...NAVIGATION, cookie: ada.cookieHeader(new URL(world.url)) });

beforeEach(() => {
  origin.forget();
  provider.reset();
});

/** The session survived whatever happened. */
async function assertStillSignedIn() {
  const answer = await world.send('/members/ok', { headers: headers() });
  assert.equal(answer.status, 200);
  assert.ok(origin.last.value('x-auth-subject'));
}

/** An error page of our own: status, kind, and a way forward. */
function assertPage(answer, status, what) {
  assert.equal(answer.status, status, what);
  assert.match(answer.header('content-type'), /text\/html/, what);
  assert.match(answer.header('cache-control'), /no-store/, what);
}

test('F01 an origin that resets, closes or refuses: 502 within a second, with Retry-After, in kind', async () => {
  origin.answer('/members/x', answers.reset);
  const started = Date.now();
  const page = await world.send('/members/x', { headers: headers() });
  assertPage(page, 502, 'reset');
  assert.ok(Date.now() - started < 1_000);
  assert.ok(page.header('retry-after'));
  const problem = await world.send('/members/x', { headers: { ...headers(), ...XHR } });
  assert.equal(problem.status, 502);
  assert.match(problem.header('content-type'), /application\/problem\+json/);
  assert.ok(problem.json().status === 502);
  origin.answer('/members/close', answers.raw(''));
  assertPage(await world.send('/members/close', { headers: headers() }), 502, 'close');
  await origin.down();
  assertPage(await world.send('/members/y', { headers: headers() }), 502, 'refused');
  await origin.up();
  await assertStillSignedIn();
});

test('F02 an origin that never answers: 504 after the configured time', async () => {
  origin.answer('/members/silent', answers.silent);
  const started = Date.now();
  assertPage(await world.send('/members/silent', { headers: headers() }), 504, 'silent');
  const seconds = (Date.now() - started) / 1000;
  assert.ok(seconds > 1.5 && seconds < 4, `${seconds} s`);
  await assertStillSignedIn();
});

test('F03 a body that drips is streamed, for longer than the timeout, and others do not wait', async () => {
  origin.answer('/members/drip', answers.drip(6, 500));
  const dripping = world.send('/members/drip', { headers: headers() });
  await sleep(200);
  const started = Date.now();
  await assertStillSignedIn();
  assert.ok(Date.now() - started < 1_000);
  assert.equal((await dripping).text, '......');
});

test('F03 the first byte of a stream arrives before the last is written', async () => {
  origin.answer('/public/drip', answers.drip(5, 300));
  const started = Date.now();
  const first = await firstBodyByte('/public/drip');
  assert.ok(first - started < 1_000, `${first - started} ms`);
});

test('F04 a truncated answer looks truncated', async () => {
  origin.answer('/public/cl', answers.truncatedLength);
  origin.answer('/public/te', answers.truncatedChunks);
  await assert.rejects(world.send('/public/cl', { headers: NAVIGATION }));
  await assert.rejects(world.send('/public/te', { headers: NAVIGATION }));
});

test('F05 garbage from the origin: 502, or what the platform makes harmless', async () => {
  origin.answer('/members/garbage', answers.garbage);
  assertPage(await world.send('/members/garbage', { headers: headers() }), 502, 'garbage');
  for (const [path, script] of [['/members/huge', answers.hugeHeader], ['/members/999', answers.oddStatus]]) {
    origin.answer(path, script);
    const answer = await world.send(path, { headers: headers() });
    assert.notEqual(answer.status, 500, path);
  }
  await assertStillSignedIn();
});

test('F06 errors of the origin are the origin\'s: passed through, and nothing is sent twice', async () => {
  origin.answer('/members/500', answers.status(500, { 'content-type': 'text/plain' }, 'origin says 500'));
  const failed = await world.send('/members/500', { headers: headers(), method: 'POST', body: 'x' });
  assert.equal(failed.status, 500);
  assert.equal(failed.text, 'origin says 500');
  assert.equal(origin.requests.length, 1);
  origin.answer('/members/429', answers.status(429, { 'retry-after': '7' }));
  const limited = await world.send('/members/429', { headers: headers() });
  assert.deepEqual([limited.status, limited.header('retry-after')], [429, '7']);
  origin.forget();
  origin.answer('/members/reset', answers.reset);
  await world.send('/members/reset', { headers: headers(), method: 'POST', body: 'order' });
  assert.equal(origin.requests.length, 1);
});

test('F07 interim answers, 204 and HEAD', async () => {
  origin.answer('/public/hints', answers.earlyHints);
  assert.equal((await world.send('/public/hints')).text, 'ok');
  origin.answer('/public/204', answers.status(204));
  assert.equal((await world.send('/public/204')).status, 204);
  origin.answer('/public/304', answers.status(304, { etag: '"a"' }));
  assert.equal((await world.send('/public/304', { headers: { 'if-none-match': '"a"' } })).status, 304);
  const head = await world.send('/public/head', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
});

test('F08 an origin that flaps loses nobody', async (t) => {
  // Two failures in a row: workerd itself repeats a GET once when a connection that was in use before breaks.
  let count = 0;
  origin.answer('/members/flap', (request, response) => (count++ % 4 < 2 ? answers.reset : answers.echo)(request, response));
  const statuses = [];
  for (let i = 0; i < 10; i += 1) statuses.push((await world.send('/members/flap', { headers: headers() })).status);
  assert.deepEqual(new Set(statuses), new Set([200, 502]));
  await assertStillSignedIn();
  held(t, 'F08', { what: 'the origin resets two of four connections', flows: ['a request with a session'], sees: '200 or 502 with `Retry-After`' });
});

test('F10 discovery that fails in any way: a page that says so, sessions keep working, and it recovers', async (t) => {
  const broken = {
    reset: faults.reset, 500: faults.status(500), html: faults.html, truncated: faults.truncated, huge: faults.huge(5_000_000),
    redirect: faults.redirect(`${provider.issuer}/elsewhere`), bomb: faults.gzipBomb,
  };
  for (const [what, fault] of Object.entries(broken)) {
    await world.gateway.restart();
    provider.reset();
    provider.faults.discovery = fault;
    await assertProviderPage(what);
    await assertStillSignedIn();
  }
  for (const change of [{ issuer: 'https://evil.example' }, { issuer: `${provider.issuer}/` }, { issuer: undefined }, { token_endpoint: undefined }, { jwks_uri: 5 }]) {
    await world.gateway.restart();
    provider.reset();
    provider.tamper.discovery = (document) => ({ ...document, ...change });
    await assertProviderPage(JSON.stringify(change));
  }
  provider.reset();
  await sleep(5_200);
  await world.signedIn();
  held(t, 'F10', { what: 'discovery names another issuer, or leaves out what is needed', flows: ['provider sign-in', 'a request with a session'], sees: 'the sign-in page with 502 or 503, with a way on; nothing of it with a session', lost: 'the attempt', back: 'another try, after 5 seconds at most' });
});

test('F10 discovery that never answers is given up', async (t) => {
  await world.gateway.restart();
  provider.faults.discovery = faults.hang;
  const started = Date.now();
  await assertProviderPage('hang');
  assert.ok(Date.now() - started < 15_000);
  await assertStillSignedIn();
  held(t, 'F10', { what: 'discovery never answers', flows: ['provider sign-in', 'a request with a session'], sees: 'the sign-in page with 503, with a way on; nothing of it with a session', within: '8 seconds', lost: 'the attempt', back: 'another try, after 5 seconds at most' });
});

test('F11 F12 known keys outlive the key set, unknown ones do not make a 500', async (t) => {
  await world.gateway.restart();
  await world.signedIn();
  provider.faults.jwks = faults.reset;
  await world.signedIn();
  for (const fault of [faults.reset, faults.status(500), faults.huge(5_000_000), faults.gzipBomb, faults.truncated, faults.html]) {
    await world.gateway.restart();
    provider.reset();
    provider.faults.jwks = fault;
    const browser = world.browser();
    const page = await browser.signIn('/members/');
    assert.ok([502, 503].includes(page.status), `${page.status}`);
    assert.match(page.text, /<a\b|<button/);
  }
  await world.gateway.restart();
  held(t, 'F11 F12', { what: 'the key set is down, cut, 5 MB long, or a bomb', flows: ['provider sign-in'], sees: 'nothing of it where the keys are known, for a day; else the sign-in page with 502 or 503', lost: 'the attempt', back: 'another try, after 5 seconds at most' });
});

test('F13 a key rotated just before signing is found', async (t) => {
  await world.gateway.restart();
  await world.signedIn();
  provider.rotate();
  await world.signedIn();
  held(t, 'F13', { what: 'a new key signs at once', flows: ['provider sign-in'], sees: 'nothing of it: it is looked up', back: '–' });
});

test('F14 a token endpoint that fails in any way leads to a page with a way forward', async () => {
  const broken = {
    500: faults.status(500), 'invalid grant': faults.status(400, { error: 'invalid_grant' }), reset: faults.reset,
    truncated: faults.truncated, html: faults.html, 'invalid client': faults.status(401, { error: 'invalid_client' }),
    redirect: faults.redirect(`${provider.issuer}/jwks`), huge: faults.huge(5_000_000), empty: faults.status(200, {}),
    array: faults.status(200, []), 'not json': faults.status(200, 'oops'),
  };
  for (const [what, fault] of Object.entries(broken)) {
    provider.reset();
    provider.faults.token = fault;
    const page = await world.browser().signIn('/members/');
    assert.ok(page.status >= 200 && page.status !== 500, `${what}: ${page.status}`);
    assert.match(page.text, /<a\b|<button/, what);
    assert.equal(new URL(page.url).origin, world.url, what);
  }
});

test('F14 answers that differ only in the harmless are accepted', async () => {
  provider.tamper.token = ({ expires_in: _gone, ...answer }) => ({ ...answer, token_type: 'bEaReR' });
  await world.signedIn();
  provider.faults.token = faults.contentType('application/json; charset=UTF-8');
  await world.signedIn();
  provider.faults.token = faults.slow(3_000);
  await world.signedIn();
});

test('F15 userinfo that is down, or of somebody else, makes no false identity', async () => {
  provider.tamper.userinfo = () => ({ sub: 'somebody-else', email: 'evil@x.example', email_verified: true });
  // Nothing about the e-mail address in the ID token, so that userinfo is asked where the gateway does so.
  provider.tamper.claims = ({ email: _email, email_verified: _verified, name: _name, ...claims }) => claims;
  await world.browser().signIn('/members/x');
  for (const request of origin.requests) assert.doesNotMatch(JSON.stringify(request.rawHeaders), /evil@x/);
  provider.faults.userinfo = faults.reset;
  const page = await world.browser().signIn('/members/y');
  assert.notEqual(page.status, 500);
});

test('F16 a provider whose clock is wrong by a minute is believed, by an hour not', async (t) => {
  for (const [offset, good] of [[59, true], [-59, true], [75, false], [3600, false]]) {
    provider.clockOffset = offset;
    const browser = world.browser();
    const page = await browser.signIn('/members/');
    assert.equal(browser.cookies.some(({ name }) => /session/.test(name)), good, `${offset} s: ${page.status}`);
  }
  // Slow by so much that the token has expired.
  provider.clockOffset = -3600;
  const browser = world.browser();
  await browser.signIn('/members/');
  assert.equal(browser.cookies.some(({ name }) => /session/.test(name)), false);
  held(t, 'F16', { what: 'the clock of the provider is off by 59 seconds, by 75, by an hour', flows: ['provider sign-in'], sees: 'nothing of it up to 60 seconds; beyond, a page with a way on', lost: 'the attempt', back: 'when its clock is right' });
});

test('F17 coming back in another browser, or without cookies, starts afresh', async (t) => {
  const browser = world.browser();
  const login = await browser.navigate('/members/orders?x=1');
  const href = /href="(\/auth\/with\/demo[^"]*)"/.exec(login.text)[1].replaceAll('&amp;', '&');
  const approved = await browser.send((await browser.send(href)).header('location'));
  const stranger = world.browser();
  const page = await stranger.navigate(approved.header('location'));
  assert.ok(page.status < 500);
  assert.match(`${page.url} ${page.text}`, /auth\/(with|login)|members\/orders/);
  held(t, 'F17', { what: 'a callback comes in another browser, or without cookies', flows: ['provider sign-in'], sees: 'a fresh start, towards the page first asked for', back: 'at once' });
});

test('F19 logout completes although the provider is down', async () => {
  const browser = await world.signedIn();
  provider.faults.end_session = faults.reset;
  provider.faults.discovery = faults.reset;
  const page = await browser.navigate('/auth/logout');
  await browser.submit(page, 'logout').catch((error) => {
    // The browser is sent on to the provider, which is down; what counts is that we are signed out here.
    assert.match(error.message, /socket hang up|ECONNRESET/);
  });
  assert.equal(browser.cookies.some(({ name }) => /session/.test(name)), false);
  assert.match((await browser.navigate('/members/')).url, /\/auth\/login/);
});

test('E01 no panic in all of this', () => {
  assert.doesNotMatch(world.gateway.output, /panicked|unreachable executed|RuntimeError/);
});

async function assertProviderPage(what) {
  const browser = world.browser();
  const login = await browser.navigate('/members/');
  assert.equal(login.status, 200, `${what}: the sign-in page itself must work`);
  const page = await browser.click(login, '/auth/with/demo');
  assert.ok([502, 503].includes(page.status), `${what}: ${page.status}`);
  assert.match(page.header('content-type'), /text\/html/, what);
  assert.match(page.text, /<a\b[^>]*href|<button/, `${what}: no way forward`);
}

/** When the first byte after the response's head arrives. */
function firstBodyByte(path) {
  return new Promise((resolve, reject) => {
    const socket = connect(world.port, '127.0.0.1', () =>
      socket.write(lines(`GET ${path} HTTP/1.1`, `Host: localhost:${world.port}`, 'Connection: close')));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
      if (/\r\n\r\n[^]*\./.test(received)) {
        resolve(Date.now());
        socket.destroy();
      }
    });
    socket.on('error', reject);
    socket.on('end', () => reject(new Error('ended early')));
  });
}

// Sessions in time, with lifetimes of seconds: C02, C10, and what must hold when many requests meet the same moment.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, send, startGateway, startWorld } from './harness.mjs';

const world = await startWorld({ vars: { SESSION: { fresh: '1s', idle: '4s', absolute: '8s', grace: '1h' } } });
const session = (browser) => browser.cookies.find(({ name }) => /session/.test(name));

test('C10 a session not used for its idle time ends', async () => {
  const browser = await world.signedIn();
  await sleep(4_300);
  const page = await browser.navigate('/members/');
  assert.match(page.url, /\/auth\/login/);
});

test('C10 a session in use is renewed, and ends at its absolute limit all the same', async () => {
  const browser = await world.signedIn();
  const started = Date.now();
  const tokens = new Set();
  let page;
  do {
    page = await browser.navigate('/members/');
    tokens.add(session(browser)?.value);
    await sleep(600);
  } while (!page.url.includes('/auth/login') && Date.now() - started < 12_000);
  assert.match(page.url, /\/auth\/login/);
  assert.ok(tokens.size >= 2, 'never renewed');
  assert.ok(Date.now() - started >= 7_000, 'ended early');
});

test('200 parallel requests when a token stops being fresh: one re-issue, nobody signed out', async () => {
  const browser = await world.signedIn();
  await sleep(1_500);
  const cookie = browser.cookieHeader(new URL(world.url));
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) => send(`${world.url}/members/?n=${n}`, { headers: { ...NAVIGATION, cookie } })),
  );
  assert.ok(answers.every(({ status }) => status === 200));
  const reissued = answers.filter(({ setCookies }) => setCookies.some((line) => /session=/.test(line)));
  assert.equal(reissued.length, 1);
  assert.ok(answers.every(({ setCookies }) => !setCookies.some((line) => /Max-Age=0/i.test(line))));
});

test('C02 after logout a copied cookie is dead in an isolate that knows nothing, once it is not fresh any more', async () => {
  const browser = await world.signedIn();
  const thief = browser.copy();
  await browser.signOut();
  // The isolate that saw the logout refuses the copy at once; a new one has to ask the account object.
  assert.match((await thief.copy().navigate('/members/')).url, /\/auth\/login/);
  await world.gateway.restart();
  await sleep(1_100);
  const page = await thief.navigate('/members/');
  assert.match(page.url, /\/auth\/login/);
});

test('a secret rotated under load fails no request and signs nobody out', async () => {
  const long = await startWorld();
  const browsers = await Promise.all(Array.from({ length: 4 }, () => long.signedIn()));
  // Two gateways on the same state, as two locations in the middle of a rollout: one with the old secret, one new.
  const rotated = await startGateway({
    vars: { ...long.gateway.vars, PUBLIC_ORIGIN: long.url },
    secrets: {
      ...long.gateway.secrets,
      SESSION_SECRET: randomBytes(32).toString('base64'),
      SESSION_SECRET_PREVIOUS: long.gateway.secrets.SESSION_SECRET,
    },
  });
  try {
    const host = new URL(long.url).host;
    const results = await Promise.all(browsers.flatMap((browser) => {
      const cookie = browser.cookieHeader(new URL(long.url));
      return Array.from({ length: 50 }, (_, n) =>
        send(`${n % 2 ? rotated.url : long.url}/members/`, { headers: { ...NAVIGATION, host, cookie } }));
    }));
    assert.ok(results.every(({ status }) => status === 200));
  } finally {
    await rotated.remove();
  }
});

test('kill -9 leaves sessions intact', async () => {
  const browser = await world.signedIn();
  const before = world.origin.last.value('x-auth-subject');
  await world.gateway.restart();
  await sleep(1_100);
  // The token is not fresh any more: the account object has to know the session from disk.
  const page = await browser.navigate('/members/');
  assert.equal(page.url, `${world.url}/members/`);
  assert.equal(world.origin.last.value('x-auth-subject'), before);
});

test('ten racing first sign-ins of one customer make one account', async () => {
  world.provider.user = { sub: `racer-${Date.now()}`, name: 'Racer', email: 'racer@x.example', email_verified: true };
  await Promise.all(Array.from({ length: 10 }, () => world.signedIn('/members/race')));
  const subjects = world.origin.requests.filter(({ path }) => path === '/members/race').map((request) => request.value('x-auth-subject'));
  assert.equal(subjects.length, 10);
  assert.equal(new Set(subjects).size, 1);
  const sessions = world.origin.requests.filter(({ path }) => path === '/members/race').map((request) => request.value('x-auth-session'));
  assert.equal(new Set(sessions).size, 10);
});

test('twenty tabs of one browser finish on twenty deep links, in any order', async () => {
  const browser = world.browser();
  const links = Array.from({ length: 20 }, (_, n) => `/members/tab${n}?n=${n}&q=%C3%A9`);
  const callbacks = [];
  for (const link of links) {
    const login = await browser.navigate(link);
    const href = /href="(\/auth\/with\/demo[^"]*)"/.exec(login.text)[1].replaceAll('&amp;', '&');
    const leaving = await browser.send(href);
    const approved = await browser.send(leaving.header('location'));
    callbacks.push({ link, callback: approved.header('location') });
  }
  for (const { link, callback } of callbacks.sort(() => Math.random() - 0.5)) {
    const page = await browser.navigate(callback);
    assert.equal(page.url, `${world.url}${link}`);
    assert.equal(page.status, 200);
  }
  assert.ok(browser.cookies.filter(({ host }) => host === 'localhost').length <= 2);
});

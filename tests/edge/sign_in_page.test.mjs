// The sign-in page as an isolate keeps it for the next who asks: nothing on it is anybody's, and it is never an old one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { NAVIGATION, faults, startWorld } from './harness.mjs';

const PATH = '/auth/login?return=%2Fmembers%2Fx';
const world = await startWorld({ vars: { LOG: { forwarded: false } } });

const ask = (headers = {}, method = 'GET', path = PATH) => world.send(path, { method, headers: { ...NAVIGATION, ...headers } });
const cookiesOf = (answer) => [answer.headers['set-cookie'] ?? []].flat();
const idOf = (answer) => cookiesOf(answer)[0].match(/^(?:__Host-)?browser=([^.;]+)/)[1];
const without = ({ 'set-cookie': _cookie, date: _date, ...others }) => others;

test('every new browser gets a cookie of its own, and the same page', async () => {
  const answers = [];
  for (let n = 0; n < 20; n += 1) answers.push(await ask({ 'accept-language': 'de' }));
  const [first, ...others] = answers;
  assert.equal(first.status, 200);
  assert.match(first.text, /<html lang="de"/);
  for (const other of others) {
    assert.equal(other.text, first.text);
    assert.deepEqual(without(other.headers), without(first.headers));
  }
  assert.ok(answers.every((answer) => cookiesOf(answer).length === 1));
  assert.equal(new Set(answers.map(idOf)).size, answers.length);
});

test('a browser that has a cookie keeps it, and sees its own language', async () => {
  const browser = world.browser();
  await browser.navigate(PATH);
  const cookie = browser.cookieHeader(new URL(world.url));
  for (let n = 0; n < 3; n += 1) {
    const again = await ask({ cookie });
    assert.deepEqual([again.status, cookiesOf(again)], [200, []]);
  }
  const chosen = await ask({ cookie: `${cookie}`, 'accept-language': 'ar' });
  assert.match(chosen.text, /<html lang="ar" dir="rtl"/);
  assert.match((await ask({ cookie })).text, /<html lang="en/);
});

test('HEAD has the headers alone, and another address is another page', async () => {
  await ask();
  const head = await ask({}, 'HEAD');
  assert.deepEqual([head.status, head.text], [200, '']);
  assert.equal(cookiesOf(head).length, 1);
  const other = await ask({}, 'GET', '/auth/login?return=%2Fmembers%2Fother');
  assert.match(other.text, /members%2Fother/);
  assert.doesNotMatch((await ask()).text, /members%2Fother/);
  assert.equal((await ask({}, 'GET', '/auth/login/x')).status, 404);
  assert.equal((await ask({}, 'GET', '/auth/loginx')).status, 404);
});

test('whoever is signed in goes on, whatever is kept', async () => {
  await ask();
  const ada = await world.signedIn();
  const cookie = ada.cookieHeader(new URL(world.url));
  const answer = await ask({ cookie });
  assert.deepEqual([answer.status, new URL(answer.header('location')).pathname], [303, '/members/x']);
  // And who has signed out is asked again.
  assert.equal((await ask()).status, 200);
});

test('a provider that has just failed is said to be unwell at once, and no longer when it answers again', async () => {
  // Nobody has asked this isolate for its provider yet.
  const shop = await startWorld();
  const page = async () => (await shop.send(PATH, { headers: NAVIGATION })).text;
  const leave = async () => (await shop.send('/auth/with/demo?return=%2Fmembers%2Fx', { headers: NAVIGATION })).status;
  assert.doesNotMatch(await page(), /not answering/);
  shop.provider.faults.discovery = faults.status(500);
  assert.equal(await leave(), 503);
  assert.match(await page(), /not answering/);
  delete shop.provider.faults.discovery;
  // A provider that failed is left alone for five seconds.
  await setTimeout(5_200);
  await shop.signedIn();
  assert.doesNotMatch(await page(), /not answering/);
});

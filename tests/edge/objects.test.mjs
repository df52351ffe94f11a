// F21 F22: Account objects that throw, are overloaded, hang or answer nonsense. Sessions are signed, so they go on.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, XHR, startWorld } from './harness.mjs';
import { held } from './held.mjs';

const FAULTS = ['throw', 'overloaded', 'hang', '500', 'garbage'];
const session = (browser) => browser.cookies.find(({ name }) => /session/.test(name));

/** Starts over with Account objects that fail like this; what is on disk stays. */
async function broken(world, fault) {
  await world.gateway.stop();
  world.gateway.fault = fault;
  await world.gateway.start();
}

async function within(seconds, what, action) {
  const started = Date.now();
  const result = await action();
  assert.ok(Date.now() - started < seconds * 1000, `${what} took ${Date.now() - started} ms`);
  return result;
}

const patient = await startWorld({ faultyObjects: true, vars: { SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '1h' } } });
const strict = await startWorld({ faultyObjects: true, vars: { SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '0s' } } });

beforeEach(() => Promise.all([patient, strict].filter(({ gateway }) => gateway.fault).map((world) => broken(world, undefined))));

for (const fault of FAULTS) {
  test(`F22 with the grace period, a session outlives an Account object that fails: ${fault}`, async (t) => {
    const browser = await patient.signedIn();
    const subject = patient.origin.last.value('x-auth-subject');
    await sleep(1_100);
    await broken(patient, fault);
    const page = await within(12, fault, () => browser.navigate('/members/'));
    await broken(patient, undefined);
    assert.equal(page.url, `${patient.url}/members/`);
    assert.equal(page.status, 200);
    assert.equal(patient.origin.last.value('x-auth-subject'), subject);
    assert.equal((await browser.navigate('/members/')).url, `${patient.url}/members/`);
    held(t, 'F21 F22', { what: `the Account object fails (${fault}), within the grace period`, flows: ['a request with a session'], sees: 'nothing of it', within: '5 seconds for an object that never answers, else at once', back: '–' });
  });

  test(`F21 F22 without it, the customer gets 503 in kind, keeps the cookie, and is back afterwards: ${fault}`, async (t) => {
    const browser = await strict.signedIn();
    const cookie = session(browser).value;
    await sleep(1_100);
    await broken(strict, fault);
    const before = strict.origin.requests.length;
    const page = await within(12, fault, () => browser.send('/members/'));
    const problem = await browser.send('/members/', { headers: XHR });
    assert.equal(strict.origin.requests.length, before);
    assert.equal((await browser.send('/public/x')).status, 200);
    await broken(strict, undefined);
    assert.equal(page.status, 503);
    assert.match(page.header('content-type'), /text\/html/);
    assert.ok(page.header('retry-after'));
    assert.equal(problem.status, 503);
    assert.match(problem.header('content-type'), /problem\+json/);
    assert.equal(session(browser).value, cookie);
    assert.equal((await browser.navigate('/members/')).url, `${strict.url}/members/`);
    held(t, 'F21 F22', { what: `the Account object fails (${fault}), and the grace period is over`, flows: ['a request with a session', 'an API request'], sees: '503 in kind with `Retry-After`; the cookie stays, and public pages come', within: '5 seconds for an object that never answers, else at once' });
  });

  test(`F22 a sign-in without the Account object ends on a page with a way forward, and no session: ${fault}`, async () => {
    await broken(strict, fault);
    const browser = strict.browser();
    const page = await within(25, fault, () => browser.signIn('/members/'));
    await broken(strict, undefined);
    assert.equal(page.status, 503);
    assert.match(page.text, /<a\b[^>]*href|<button/);
    assert.equal(session(browser), undefined);
    await strict.signedIn();
  });

  test(`F22 logout completes on this browser although the Account object fails: ${fault}`, async () => {
    const browser = await patient.signedIn();
    await broken(patient, fault);
    await within(25, fault, () => browser.signOut());
    await broken(patient, undefined);
    assert.equal(session(browser), undefined);
  });
}

test('F22 an overloaded object is not asked again for the same request', async () => {
  const browser = await strict.signedIn();
  await sleep(1_100);
  await broken(strict, 'overloaded');
  const asked = () => strict.gateway.log.filter((line) => line.test === 'account asked').length;
  const before = asked();
  await browser.send('/members/');
  await sleep(100);
  assert.equal(asked() - before, 1);
  await broken(strict, undefined);
});

test('F22 a slow object delays only whoever needs it', async () => {
  const browser = await patient.signedIn();
  await sleep(1_100);
  await broken(patient, 'slow');
  const slow = browser.navigate('/members/slow');
  await sleep(100);
  await within(1, 'another request', () => patient.send('/public/x', { headers: NAVIGATION }));
  assert.equal((await slow).status, 200);
  await broken(patient, undefined);
});

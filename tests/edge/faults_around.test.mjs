// Every flow while a provider, the mail server, an alarm or the clock fails (F10–F19, F25, F29, F31). What does not need
// them goes on as ever.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { faults } from './harness.mjs';
import { FLOWS, assertNoDeadEnd, assertNothingDoubled, go, outcome, prepared, startFlowsWorld } from './flows.mjs';
import { held } from './held.mjs';

const ALL = Object.keys(FLOWS);
const but = (...names) => ALL.filter((name) => !names.includes(name));

async function through(world, flows) {
  const results = [];
  for (const flow of flows) results.push({ flow, result: await go(world, flow) });
  return Object.fromEntries(results.map(({ flow, result }) => [flow.name, result]));
}

function assertAsEver(results, names) {
  for (const name of names) assert.ok(results[name].done, `${name}: ${outcome(results[name])}\n${results[name].page?.url ?? results[name].broken?.stack}`);
}

/** Each endpoint of a provider: its fault's id, and whether an isolate that has just started can hear a logout all the same. */
const ENDPOINTS = { discovery: ['F10', false], jwks: ['F11 F12', false], token: ['F14', true], userinfo: ['F15', true], end_session: ['F19', true] };

const HOWS = { 'breaks off': faults.reset, 'answers 500': faults.status(500), 'answers with a page': faults.html };

suite('a provider, an isolate having just started', { concurrency: 3 }, () => {
  for (const [endpoint, [ids, hears]] of Object.entries(ENDPOINTS)) {
    for (const [how, fault] of Object.entries(HOWS)) {
      test(`${endpoint} ${how}: everything else goes on`, { timeout: 120_000 }, async (t) => {
        const world = await startFlowsWorld();
        const needs = { discovery: ['provider sign-in', 'back-channel logout'], jwks: ['provider sign-in', 'back-channel logout'], token: ['provider sign-in'], userinfo: [], end_session: [] }[endpoint];
        // After signing out here, the browser is at the provider, which is down.
        const atProvider = endpoint === 'end_session' ? ['sign-out'] : [];
        const flows = await prepared(world);
        await world.gateway.restart();
        world.provider.faults[endpoint] = fault;
        const results = await through(world, flows);
        assertAsEver(results, but(...needs, ...atProvider));
        for (const name of needs) {
          assert.equal(results[name].done, false, name);
          assertNoDeadEnd(world, name, results[name]);
          assert.ok([400, 502, 503].includes(results[name].page.status), `${name}: ${outcome(results[name])}`);
        }
        if (!hears) assert.equal(results['back-channel logout'].page.status, 503, 'the provider is told to try again');
        if (atProvider.length > 0) {
          const { browser } = flows.find(({ name }) => name === 'sign-out').state;
          assert.match((await browser.navigate('/members/')).url, /\/auth\/login/);
        }
        world.provider.reset();
        await sleep(5_200);
        for (const name of needs) assertAsEver({ [name]: await go(world, flows.find((flow) => flow.name === name)) }, [name]);
        assertNothingDoubled(world);
        const what = `the provider's ${endpoint} ${how}`;
        const signIn = needs.filter((name) => name === 'provider sign-in');
        if (signIn.length > 0) held(t, ids, { what, flows: signIn, sees: 'the sign-in page, which says so and offers the other ways in and another try', lost: 'the attempt', back: 'another try, after 5 seconds at most' });
        if (!hears) held(t, ids, { what: `${what}, and the isolate has just started`, flows: ['back-channel logout'], sees: 'the provider is told 503, so that it tries again', back: 'the next try' });
        if (atProvider.length > 0) held(t, ids, { what, flows: atProvider, sees: 'signed out here; then what the provider shows', back: '–' });
        held(t, ids, { what, flows: but(...needs, ...atProvider), sees: 'nothing of it', back: '–' });
      });
    }
  }
});

test('F29 the mail server breaks off, or refuses for now: every flow', { timeout: 200_000 }, async (t) => {
  const world = await startFlowsWorld();
  const mailed = ['e-mail code', 'password reset', 'mail delivery'];
  for (const how of ['drop', 451]) {
    const flows = await prepared(world, but(...mailed));
    const waiting = await prepared(world, mailed);
    const asked = world.mail.mails.length;
    world.mail.at = (stage) => (stage === 'rcpt' ? how : undefined);
    assertAsEver(await through(world, flows), but(...mailed));
    // The page is the same as ever, and the mail comes when the server is back; nobody asks again.
    const started = waiting.map((flow) => go(world, flow));
    await sleep(1_500);
    world.mail.at = () => undefined;
    for (const [n, result] of (await Promise.all(started)).entries()) assert.ok(result.done, `${how}: ${waiting[n].name}: ${outcome(result)}`);
    assert.ok(world.mail.mails.length >= asked + mailed.length);
  }
  const what = 'the mail server breaks off, or refuses for now';
  held(t, 'F29', { what, flows: mailed, sees: 'the same page as ever; the mail comes late', within: 'the next attempt, after 5 s, 30 s, 2 min or 10 min', back: 'by itself' });
  held(t, 'F29', { what, flows: but(...mailed), sees: 'nothing of it', back: '–' });
});

test('F25 alarms that ring twice: every mail comes once', { timeout: 100_000 }, async (t) => {
  const world = await startFlowsWorld({ breaks: true });
  await world.breaks({ alarms: 'twice' });
  const mailed = ['e-mail code', 'password reset', 'mail delivery'];
  assertAsEver(await through(world, await prepared(world, mailed)), mailed);
  await sleep(1_000);
  const ids = world.mail.mails.map(({ messageId }) => messageId);
  assert.equal(new Set(ids).size, ids.length);
  held(t, 'F25', { what: 'an alarm rings twice', flows: mailed, sees: 'nothing of it: each mail comes once', back: '–' });
});

test('F25 alarms that are late or never ring: the mail goes out with the next visit to the account', { timeout: 100_000 }, async (t) => {
  const world = await startFlowsWorld({ breaks: true });
  const flows = await prepared(world);
  for (const alarms of [600, 'lost']) {
    await world.breaks({ alarms });
    const customer = world.customer();
    const email = `late-${alarms}@shop.example`;
    assert.equal((await customer.register(email)).status, 200);
    await sleep(1_000);
    assert.equal(world.mail.mails.filter(({ to }) => to === email).length, 0, 'no alarm has rung');
    await world.breaks({ alarms: null });
    assert.equal((await customer.register(email)).status, 200);
    // Both: the one that waited, and the one that was just asked for.
    assert.equal((await world.mail.to(email, 2)).length, 2);
  }
  assertAsEver(await through(world, flows), ALL);
  held(t, 'F25', { what: 'an alarm rings ten minutes late, or never', flows: ['mail delivery', 'e-mail code', 'password reset'], sees: 'the page as ever; the mail comes late', back: 'when the alarm rings, or with the next visit to the account' });
});

suite('the clock', { concurrency: 2 }, () => {
  for (const hours of [1, -1]) {
    test(`F31 jumps by ${hours} h: every flow`, { timeout: 100_000 }, async (t) => {
      const world = await startFlowsWorld({ breaks: true });
      const flows = await prepared(world);
      await world.breaks({ clock: hours * 3_600 });
      const results = await through(world, flows);
      // The clocks of provider and gateway differ by an hour now: its tokens are not believed.
      const byClock = ['provider sign-in', 'back-channel logout'];
      assertAsEver(results, but(...byClock));
      for (const name of byClock) if (!results[name].done) assertNoDeadEnd(world, name, results[name]);
      assert.equal(results['provider sign-in'].done, false);
      await world.breaks({ clock: 0 });
      for (const flow of flows) {
        const again = await go(world, flow);
        // What was counted in an hour that is yet to come counts until then: a limit may hold for so long.
        const limited = hours > 0 && !again.done && [422, 429].includes(again.page?.status);
        if (limited) assertNoDeadEnd(world, flow.name, again);
        else assert.ok(again.done, `${flow.name} afterwards: ${outcome(again)} ${again.page?.url}\n${again.broken?.stack}`);
      }
      assertNothingDoubled(world);
      const what = `the Worker's clock jumps by ${hours > 0 ? '+' : '−'}1 h, and back`;
      held(t, 'F31', { what, flows: but(...byClock), sees: 'nothing of it', back: hours > 0 ? 'at once, but that a limit counted in the wrong hour may hold until then, and says so' : '–' });
      held(t, 'F31 F16', { what, flows: byClock, sees: "the provider's tokens are not believed: a page with a way on, or 400 for a program", lost: 'the attempt', back: 'when the clock is right' });
    });
  }
});

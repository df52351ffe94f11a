// Every flow while each kind of object fails in every way (F20, F22, F25, F26, F27, F38). Nobody meets a dead end, nothing is
// lost or doubled, and everything goes on when the fault is over.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FLOWS, assertNoDeadEnd, assertNothingDoubled, go, outcome, prepared, startFlowsWorld } from './flows.mjs';
import { held } from './held.mjs';

const ALL = Object.keys(FLOWS);
const SIGN_INS = ['e-mail code', 'password sign-in', 'password reset', 'provider sign-in', 'mail delivery'];
const others = (...names) => ALL.filter((name) => !names.flat().includes(name));

/** The flows that need an object of a class, and what they come to while it cannot be asked. */
const NEEDS = {
  account: {
    ...Object.fromEntries([...SIGN_INS, 'the account page'].map((name) => [name, '503'])),
    'back-channel logout': '503 temporarily_unavailable',
    'the operator': '503 an object did not answer; the same order may be given again',
  },
  identifier: {
    ...Object.fromEntries(SIGN_INS.map((name) => [name, '503'])),
    'back-channel logout': '503 temporarily_unavailable',
    'the operator': '503 an object did not answer; the same order may be given again',
  },
  limiter: Object.fromEntries(SIGN_INS.map((name) => [name, '503'])),
  lobby: {},
};
const SAYS = 'the form or page they were at, with 503, which says that it does not work right now and offers another try';

/** Goes through all flows at once. */
const all = (world, flows) => Promise.all(flows.map(async (flow) => ({ flow, result: await go(world, flow) })));

/** When it is over: whoever was stopped reloads the page or tries again, and arrives. */
async function assertRecovered(world, results) {
  for (const { flow, result } of results) {
    if (result.done) continue;
    // Reloading what came is the first thing anybody does.
    if (result.page?.url.includes('/callback/')) assertNoDeadEnd(world, flow.name, { page: await flow.state.browser.navigate(result.page.url) });
    const again = await go(world, flow);
    assert.ok(again.done, `${flow.name} afterwards: ${outcome(again)}\n${again.page?.text}`);
  }
  assertNothingDoubled(world);
}

suite('objects', { concurrency: 4 }, () => {
  for (const [object, needs] of Object.entries(NEEDS)) {
    test(`the ${object} object throws, is overloaded, hangs, or answers nonsense`, { timeout: 200_000 }, async (t) => {
      const world = await startFlowsWorld({ breaks: true });
      for (const how of ['throw', 'overloaded', '500', 'garbage', 'hang']) {
        const flows = await prepared(world);
        // Sessions are no longer fresh, so that their account would be asked.
        await sleep(1_100);
        await world.breaks({ object, how });
        const began = Date.now();
        const results = await all(world, flows);
        assert.ok(Date.now() - began < 40_000, `${how}: ${Date.now() - began} ms`);
        for (const { flow, result } of results) {
          assert.equal(outcome(result), needs[flow.name] ?? 'done', `${how}: ${flow.name}`);
          if (!result.done) assertNoDeadEnd(world, flow.name, result);
        }
        await world.breaks({ object });
        await assertRecovered(world, results);
      }
      assert.doesNotMatch(world.gateway.output, /panicked|unreachable executed|RuntimeError/);
      const ids = { limiter: 'F20 F22 F26 F38', lobby: 'F20 F22 F26' }[object] ?? 'F20 F22 F26';
      const what = `the ${object} object throws, is overloaded, answers 500 or nonsense, or never`;
      const within = '5 seconds for each question to an object that never answers, else at once';
      const stopped = SIGN_INS.filter((name) => needs[name]);
      if (stopped.length > 0) held(t, ids, { what, flows: stopped, sees: SAYS, within, lost: 'the attempt' });
      if (needs['the account page']) held(t, ids, { what, flows: ['the account page'], sees: '503 in kind, with a way on', within });
      if (needs['back-channel logout']) held(t, ids, { what, flows: ['back-channel logout'], sees: 'the provider is told 503 `temporarily_unavailable`, so that it tries again', within });
      if (needs['the operator']) held(t, ids, { what, flows: ['the operator'], sees: 'that an object did not answer, and that the same order may be given again', within });
      held(t, ids, { what, flows: others(Object.keys(needs)), sees: 'nothing of it', within, back: '–' });
    });

    test(`every second answer of the ${object} object is lost after all was done`, { timeout: 200_000 }, async (t) => {
      const world = await startFlowsWorld({ breaks: true });
      for (let round = 0; round < 3; round += 1) {
        const flows = await prepared(world);
        await sleep(1_100);
        await world.breaks({ object, how: 'loses' });
        // One after the other: which answers are lost is the same each time.
        const results = [];
        for (const flow of flows) {
          const result = await go(world, flow);
          if (!result.done) assertNoDeadEnd(world, flow.name, result);
          assert.ok(result.done || needs[flow.name], `${flow.name}: ${outcome(result)}`);
          results.push({ flow, result });
        }
        await world.breaks({ object });
        await assertRecovered(world, results);
      }
      const what = `the ${object} object did all, and every second answer of it is lost`;
      held(t, 'F27', { what, flows: ALL, sees: Object.keys(needs).length > 0 ? 'what was asked for, or 503 as above' : 'nothing of it', lost: 'the answer', back: 'trying again; no account, identity or session is there twice' });
    });

    test(`the disk of the ${object} object is full, at once or in the middle of a turn`, { timeout: 200_000 }, async (t) => {
      const world = await startFlowsWorld({ breaks: true });
      for (const how of ['full', 'nearly-full']) {
        const flows = await prepared(world);
        await sleep(1_100);
        await world.breaks({ object, how });
        const results = await all(world, flows);
        for (const { flow, result } of results) {
          if (!result.done) assertNoDeadEnd(world, flow.name, result);
          assert.ok(result.done || needs[flow.name], `${how}: ${flow.name}: ${outcome(result)}`);
        }
        await world.breaks({ object });
        await assertRecovered(world, results);
      }
      const what = `no write of the ${object} object succeeds, or none but the first of a turn`;
      const stopped = Object.keys(needs);
      if (stopped.length > 0) held(t, 'F25', { what, flows: stopped, sees: 'what was asked for where nothing had to be written, else 503 in kind, with a way on', lost: 'the attempt' });
      held(t, 'F25', { what, flows: others(stopped), sees: 'nothing of it', back: '–' });
    });
  }
});

// Every flow that ends at the origin, while the origin fails (F01–F08). The customer is signed in all the same.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { answers } from './harness.mjs';
import { assertNoDeadEnd, go, outcome, prepared, startFlowsWorld } from './flows.mjs';
import { held } from './held.mjs';

const SIGN_INS = ['e-mail code', 'password sign-in', 'password reset', 'provider sign-in'];
const ASKING = ['a request with a session', 'an API request', 'the waiting room'];
const OTHERS = ['the account page', 'sign-out', 'back-channel logout', 'mail delivery', 'the operator'];
const PATHS = ['/members/', '/api/orders', '/sale/'];

/** What fails, how, and the status of the pages that a person sees then; programs see the same. */
const FAULTS = {
  F01: ['the origin resets the connection', answers.reset, 502],
  F02: ['the origin never answers', answers.silent, 504],
  F05: ['the origin answers with garbage', answers.garbage, 502],
};
/** What the origin answers is its own affair: it comes as it is. */
const OWN = {
  F06: ['the origin answers 503 and Retry-After to everything', answers.status(503, { 'retry-after': '7', 'content-type': 'text/plain' }, 'storm'), ({ status, text, header }) => status === 503 && text === 'storm' && header('retry-after') === '7'],
  F07: ['the origin sends an interim answer first', answers.earlyHints, ({ status, text }) => status === 200 && text === 'ok'],
};

const within = { F02: 'the `timeout` of the origin and a second' };

suite('the origin', { concurrency: 3 }, () => {
  for (const [id, [what, script, status]] of Object.entries(FAULTS)) {
    test(`${id} ${what}: every flow that ends there`, { timeout: 120_000 }, async (t) => {
      const world = await startFlowsWorld({ timeout: '3s', vars: { LIMITS: { requests: 'off' } } });
      const flows = await prepared(world);
      for (const path of PATHS) world.origin.answer(path, script);
      const results = [];
      for (const flow of flows) results.push({ flow, result: await go(world, flow) });
      for (const { flow, result } of results) {
        if (OTHERS.includes(flow.name)) assert.ok(result.done, `${flow.name}: ${outcome(result)}`);
        else {
          assert.equal(result.page?.status, status, `${flow.name}: ${outcome(result)}`);
          assertNoDeadEnd(world, flow.name, result);
          assert.ok(result.page.header('retry-after'), flow.name);
          assert.equal(/problem/.test(result.page.header('content-type')), flow.name === 'an API request', flow.name);
        }
      }
      world.origin.forget();
      for (const { flow, result } of results) {
        if (result.done) continue;
        // The very same page again: whoever had just signed in is signed in.
        const browser = flow.state.browser ?? flow.state.customer.browser;
        const path = flow.name === 'the waiting room' ? '/sale/' : '/members/';
        const page = await browser.navigate(path);
        assert.deepEqual([page.status, page.url], [200, `${world.url}${path}`], flow.name);
      }
      held(t, id, { what, flows: SIGN_INS, sees: `${status} in kind with \`Retry-After\`, signed in`, within: within[id], back: 'reloading' });
      held(t, id, { what, flows: ASKING, sees: `${status} in kind with \`Retry-After\`; an API gets a problem document; a pass of the room stays`, within: within[id] });
      held(t, id, { what, flows: OTHERS, sees: 'nothing of it: the origin is not asked', back: '–' });
    });
  }

  for (const [id, [what, script, isItsOwn]] of Object.entries(OWN)) {
    test(`${id} ${what}: every flow that ends there`, { timeout: 120_000 }, async (t) => {
      const world = await startFlowsWorld({ timeout: '3s', vars: { LIMITS: { requests: 'off' } } });
      const flows = await prepared(world, [...SIGN_INS, ...ASKING]);
      for (const path of PATHS) world.origin.answer(path, script);
      for (const flow of flows) {
        const { page, broken } = await go(world, flow).then((result) => (result.broken instanceof SyntaxError ? { page: undefined } : result));
        assert.equal(broken, undefined, broken?.stack);
        if (page) assert.ok(isItsOwn(page), `${flow.name}: ${page.status} ${page.text}`);
      }
      for (const path of PATHS) {
        const asking = path === '/sale/' ? 'the waiting room' : 'a request with a session';
        const { browser } = flows.find(({ name }) => name === asking).state;
        assert.ok(isItsOwn(await browser.send(path)), path);
      }
      world.origin.forget();
      for (const { name, state } of flows) {
        const browser = state.browser ?? state.customer.browser;
        assert.equal((await browser.navigate(name === 'the waiting room' ? '/sale/' : '/members/')).status, 200, name);
      }
      held(t, id, { what, flows: [...SIGN_INS, ...ASKING], sees: "the origin's answer as it is, signed in" });
    });
  }

  test('F03 F04 bodies that drip, and that break off, as an API, a page and a waiting room get them', { timeout: 120_000 }, async (t) => {
    const world = await startFlowsWorld({ timeout: '3s', vars: { LIMITS: { requests: 'off' } } });
    const flows = await prepared(world, ASKING);
    for (const path of PATHS) world.origin.answer(path, answers.drip(5, 900));
    const dripped = await Promise.all(flows.map(({ state: { browser } }, n) => browser.send(PATHS[n])));
    assert.deepEqual(dripped.map(({ status, text }) => [status, text]), Array(3).fill([200, '.....']));
    held(t, 'F03', { what: 'a body comes a byte at a time, for longer than the timeout', flows: ASKING, sees: 'the bytes as they come', back: '–' });
    for (const script of [answers.truncatedLength, answers.truncatedChunks]) {
      for (const path of PATHS) world.origin.answer(path, script);
      for (const [n, { state: { browser } }] of flows.entries()) await assert.rejects(browser.send(PATHS[n]), PATHS[n]);
    }
    world.origin.forget();
    for (const flow of flows) assert.ok((await go(world, flow)).done, flow.name);
    held(t, 'F04', { what: 'a body breaks off', flows: ASKING, sees: 'a transfer that breaks off, never one that looks whole', lost: 'that answer', back: 'reloading' });
  });
});

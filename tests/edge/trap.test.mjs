// F32: a panic in the module, which nothing is known to cause. What is lost is the isolate's memory, nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, answers, startWorld } from './harness.mjs';
import { held } from './held.mjs';
import { workerWith } from './workers.mjs';

const world = await startWorld({ workerDir: await workerWith('trapping.js'), vars: ({ origin }) => ({
  SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '0s' },
  ORIGINS: { shop: { url: origin.url, timeout: '30s' } },
}) });

test('F32 after a trap the next request is well, sessions and accounts included', async () => {
  const browser = await world.signedIn();
  const subject = world.origin.last.value('x-auth-subject');
  for (let n = 1; n <= 3; n += 1) {
    assert.equal((await world.send('/trap')).text, 'trapped');
    const page = await browser.navigate('/members/');
    assert.equal(page.status, 200);
    assert.equal(world.origin.last.value('x-auth-subject'), subject);
    assert.equal(world.gateway.log.filter(({ event }) => event === 'instance_replaced').length, n);
    // The Account object is of the same isolate: it answers too, and so does a new sign-in.
    await sleep(1_100);
    assert.equal((await browser.navigate('/members/')).url, `${world.url}/members/`);
    await world.signedIn();
  }
  assert.doesNotMatch(world.gateway.output, /stale object|previous/i);
});

test('X05 X06 the plain answer to a request that trapped is in no cache and no frame', async () => {
  const answer = await world.send('/trap-now');
  assert.equal(answer.status, 500);
  assert.match(answer.header('content-type'), /^text\/plain/);
  assert.equal(answer.header('cache-control'), 'no-store');
  assert.match(answer.header('content-security-policy'), /default-src 'none'; frame-ancestors 'none'/);
  assert.equal(answer.header('x-content-type-options'), 'nosniff');
  assert.equal(answer.header('x-frame-options'), 'DENY');
  assert.ok(answer.header('referrer-policy'));
  // Where it happened is in the log, and not in the answer.
  assert.doesNotMatch(answer.text, /wasm|trap|Error|at /);
  // The log comes on a way of its own.
  for (let tries = 0; !world.gateway.log.some(({ event }) => event === 'internal'); tries += 1) {
    assert.ok(tries < 100, world.gateway.output);
    await sleep(20);
  }
  assert.equal((await world.send('/auth/health')).status, 200);
});

test('F32 a trap with a hundred requests in flight: what fails, and what does not', { timeout: 120_000 }, async (t) => {
  const browsers = [];
  for (let n = 0; n < 8; n += 1) {
    world.provider.user = { sub: `flight-${n}`, name: 'Ada', email: `flight-${n}@customers.example`, email_verified: true };
    browsers.push(await world.signedIn());
  }
  world.origin.answer('/members/slow', answers.slow(1_500));
  world.origin.answer('/public/drip', answers.drip(6, 300));
  const failed = { forwards: 0, bodies: 0, refreshes: 0, pages: 0, signIns: 0 };
  const ROUNDS = 3;
  const statuses = new Set();
  let longest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await sleep(1_100);
    const browser = (n, from) => browsers[from + (n % 4)].copy();
    const begin = (kinds) => Object.entries(kinds).flatMap(([kind, ask]) =>
      Array.from({ length: 20 }, (_, n) => ask(n).then((answer) => ({ kind, answer }), (error) => ({ kind, error }))));
    const before = world.origin.requests.length;
    const flight = begin({
      forwards: (n) => browser(n, 0).send('/members/slow'),
      bodies: () => world.send('/public/drip'),
    });
    // They have left for the origin.
    for (let tries = 0; world.origin.requests.length < before + 40; tries += 1) {
      assert.ok(tries < 70, `${world.origin.requests.length - before} of 40`);
      await sleep(20);
    }
    // These sessions are not fresh: some requests ask the account just when the trap comes.
    const kinds = {
      refreshes: (n) => browser(n, 4).send('/members/'),
      pages: () => world.send('/auth/login', { headers: NAVIGATION }),
      signIns: async () => {
        const one = world.browser();
        return one.signIn('/members/');
      },
    };
    flight.push(...begin(kinds));
    await sleep(round * 15);
    assert.equal((await world.send('/trap')).text, 'trapped');
    // The very next request is answered, while the hundred are still under way.
    const trapped = Date.now();
    const next = await browsers[0].navigate('/members/');
    longest = Math.max(longest, Date.now() - trapped);
    assert.equal(next.status, 200);
    for (const { kind, answer, error } of await Promise.all(flight)) {
      if (answer?.status === 200) continue;
      failed[kind] += 1;
      if (error) {
        statuses.add(error.code);
        continue;
      }
      // What waited inside the instance is answered by the runtime, which sees that it will never go on.
      assert.ok([500, 502, 503].includes(answer.status), `${kind}: ${answer.status}`);
      statuses.add(answer.status);
    }
    // Nothing is lost: everyone is who they were, and whoever failed may try again.
    for (const one of browsers) assert.equal((await one.navigate('/members/')).status, 200);
    await world.signedIn();
  }
  t.diagnostic(`failed of ${ROUNDS} × 20 each: ${JSON.stringify(failed)} with ${[...statuses]}; the next request took ${longest} ms at most`);
  // What has left for the origin does not need the module any more, unless its origin failed.
  assert.equal(failed.bodies, 0);
  assert.equal(failed.forwards, 0);
  assert.equal(failed.pages, 0);
  held(t, 'F32', {
    what: 'a trap with 100 requests in flight, 20 of a kind, three times', flows: ['a request with a session'],
    sees: 'nothing of it once it is on its way to the origin, or its answer comes; 500 if it was just asking its account whether the session lives', within: 'the next request is answered, by a new instance', lost: 'the attempt; no session', back: 'reloading',
  });
  held(t, 'F32', {
    what: 'a trap with 100 requests in flight, 20 of a kind, three times', flows: ['provider sign-in'],
    sees: 'pages as ever; 500, or a connection that breaks off, if it was waiting for an object or the provider just then', within: 'the next request is answered, by a new instance', lost: 'the attempt', back: 'signing in again',
  });
});

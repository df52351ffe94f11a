// Seeded random walks in Chromium: tabs, Back, reload, the back-forward cache, stale and replayed states, providers that
// fail, customers who cancel, and logouts in another tab. WALKS= sets how many, FROM= the first seed, SEED= one alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWorld } from '../edge/harness.mjs';
import { launch } from './browser.mjs';
import { asking, walk } from './walker.mjs';

const first = Number(process.env.SEED ?? process.env.FROM ?? 1);
const count = process.env.SEED ? 1 : Number(process.env.WALKS ?? 25);
/** Walks side by side; each has a profile of its own. */
const AT_ONCE = 4;

const world = await startWorld();
const browser = await launch();
world.provider.faults.authorize = asking;

test(`${count} walks from seed ${first} end where their customer wanted to go`, { timeout: 1_500_000 }, async () => {
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const failed = [];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      await walk(browser, world.url, seed).catch((error) => failed.push(error.message));
    }
  }));
  assert.deepEqual(failed, []);
  const broken = world.gateway.log.filter(({ status }) => status === 500);
  assert.deepEqual(broken, [], 'nothing failed inside');
});

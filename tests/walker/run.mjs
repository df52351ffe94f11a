// Walks walks: `make walk`, and the tests.
import { chromium } from 'playwright-core';
import { AROUND } from './around.mjs';
import { CUSTOMER } from './customer.mjs';
import { arrive } from './arrive.mjs';
import { Walk } from './walk.mjs';
import { startWorld } from './world.mjs';

export const ACTIONS = { ...CUSTOMER, ...AROUND };

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--process-per-site', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** One walk of so many steps, and home. Throws what was wrong, with all that is needed to walk it again. */
export async function walkOnce(browser, world, seed, length) {
  const walk = new Walk(browser, world, seed, length);
  try {
    await walk.begin();
    await walk.step('openDeepLink', CUSTOMER.openDeepLink);
    while (walk.steps.length < length) await walk.next(ACTIONS);
    await arrive(walk);
  } catch (error) {
    throw await walk.failure(error);
  } finally {
    await walk.end();
  }
  return walk;
}

/**
 * Walks the walks of these seeds, so many side by side, each lane in a world of its own; after so many `seconds` no other
 * begins. Resolves to `{ walks, steps, failed, did }`: what was wrong, and how often each action was done.
 */
export async function walkAll({ seeds, length, lanes = 3, seconds = Infinity, browser, onFailure = () => {}, onWalk = () => {} }) {
  const result = { walks: 0, steps: 0, failed: [], did: {} };
  const waiting = [...seeds];
  const began = performance.now();
  const next = () => (performance.now() - began < seconds * 1000 ? waiting.shift() : undefined);
  await Promise.all(Array.from({ length: Math.min(lanes, waiting.length) }, async () => {
    let world = await startWorld();
    for (let seed = next(); seed !== undefined; seed = next()) {
      try {
        const { steps } = await walkOnce(browser, world, seed, length);
        for (const step of steps) result.did[step] = (result.did[step] ?? 0) + 1;
        result.steps += steps.length;
      } catch (error) {
        result.failed.push(error.message);
        onFailure(error);
        // What is wrong in this world is not to be the fault of the next walk.
        await world.stop();
        world = await startWorld();
      }
      result.walks += 1;
      onWalk(result);
    }
    await world.stop();
  }));
  return result;
}

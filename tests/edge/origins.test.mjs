// Forwards that cannot even begin, and what the log says of those that fail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, startWorld } from './harness.mjs';

const world = await startWorld({ vars: { ORIGINS: { shop: { binding: 'NOT_BOUND', timeout: '1s' } }, LOG: { forwarded: false } } });

test('a service binding that does not exist is an origin that cannot be reached, not a failure of ours', async () => {
  for (let n = 0; n < 2; n += 1) {
    const answer = await world.send('/public/x', { headers: NAVIGATION });
    assert.equal(answer.status, 502);
    assert.match(answer.text, /class="action"/);
  }
  // Nothing is left waiting: no second answer comes when the time is over.
  await sleep(2_500);
  const lines = world.gateway.log.filter(({ event, path }) => event === 'request' && path === '/public/x');
  assert.deepEqual(lines.map(({ reason }) => reason), ['origin_unreachable', 'origin_unreachable']);
  assert.ok(lines.every(({ ms }) => ms >= 0 && ms < 10_000), JSON.stringify(lines));
  assert.ok(world.gateway.log.some(({ event }) => event === 'forward_failed'));
});

// The waiting room, against the built module in workerd: who is inside, who waits, and what reaches the origin.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { suite, test } from 'node:test';
import { Browser, NAVIGATION, send, startWorld } from './harness.mjs';

/** A slow origin that counts how many requests it has at once. */
export async function startCountingOrigin(delay) {
  const counts = { now: 0, most: 0, all: 0 };
  const server = createServer((request, response) => {
    counts.now += 1;
    counts.all += 1;
    counts.most = Math.max(counts.most, counts.now);
    response.on('close', () => (counts.now -= 1));
    setTimeout(() => response.end('sold'), delay);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { counts, url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** A shop whose `/sale` has a waiting room. */
export const withRoom = (room, slow) => ({ origin, provider }) => ({
  ORIGINS: { shop: { url: origin.url, timeout: '2s' }, ...(slow && { slow: { url: slow.url, timeout: '5s' } }) },
  ROOMS: { sale: room },
  ROUTES: [
    { prefix: '/', origin: 'shop', access: 'optional' },
    { prefix: '/members', origin: 'shop', access: 'required' },
    { prefix: '/sale', origin: slow ? 'slow' : 'shop', access: 'optional', room: 'sale' },
    { prefix: '/sale/pay', origin: slow ? 'slow' : 'shop', access: 'optional', room: 'sale', checkout: true },
  ],
  LIMITS: { requests: 'off' },
});

suite('a room for two', () => {
  test('two are inside, the third waits on a page in their language', async () => {
    const world = await startWorld({ vars: withRoom({ inside: 2, idle: '20s' }) });
    const [ada, ben, eve] = [world.browser(), world.browser(), world.browser()];
    for (const one of [ada, ben]) assert.equal((await one.navigate('/sale/')).json().target, '/sale/');
    const page = await eve.navigate('/sale/', { headers: { 'accept-language': 'de' } });
    assert.equal(page.status, 200);
    assert.match(page.text, /<html lang="de"/);
    assert.match(page.text, /http-equiv="refresh" content="5"/);
    const twin = await send(`${world.url}/sale/`, { headers: { accept: 'application/json' } });
    assert.equal(twin.status, 503);
  });

  test('no more requests are at the origin at once than it may have', async () => {
    const slow = await startCountingOrigin(100);
    const world = await startWorld({ vars: withRoom({ inside: 500, origin_requests: 5, patience: '10s', per_network: 1000 }, slow) });
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(`${world.url}/sale/`, { headers: NAVIGATION })));
    const statuses = Object.groupBy(answers, ({ status }) => status);
    assert.ok(slow.counts.most <= 5, `${slow.counts.most}`);
    assert.equal(statuses[200]?.length, 100);
    slow.stop();
  });
});

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

  test('whoever looks again gets their own place, in their own language, on the page they asked for', async () => {
    const world = await startWorld({ vars: withRoom({ inside: 1, idle: '5m' }) });
    assert.equal((await world.browser().navigate('/sale/')).json().target, '/sale/');
    const waits = [
      { browser: world.browser(), path: '/sale/lamps?x=1', language: 'de', place: 1 },
      { browser: world.browser(), path: '/sale/lamps?x=1', language: 'ar', place: 2 },
      { browser: world.browser(), path: '/sale/lamps?x=1', language: 'de', place: 3 },
      { browser: world.browser(), path: '/sale/lamps?x=2', language: 'de', place: 4 },
    ];
    const look = ({ browser, path, language }, options = {}) =>
      browser.send(path, { ...options, headers: { 'accept-language': language, ...options.headers } });
    const firsts = [];
    for (const one of waits) firsts.push(await look(one));
    for (const _ of [1, 2, 3]) {
      for (const [index, one] of waits.entries()) {
        const page = await look(one);
        assert.equal(page.status, 200);
        assert.match(page.text, new RegExp(`<html lang="${one.language}"`));
        const digits = new Intl.NumberFormat(one.language).format(one.place);
        assert.match(page.text, new RegExp(`<p class="status" role="status">[^<]*${digits}[^<]*</p>`));
        assert.ok(page.text.includes(`data-queue="/auth/queue?for=${encodeURIComponent(one.path)}"`), page.text);
        assert.deepEqual(page.setCookies, []);
        // But for the wait itself it is the page of the first time.
        const withoutLines = (text) => text.replaceAll(/<p class="status"[^]*?<\/p>\n?/g, '');
        assert.equal(withoutLines(page.text), withoutLines(firsts[index].text));
        for (const name of ['content-security-policy', 'cache-control', 'vary', 'retry-after', 'x-frame-options', 'content-language']) {
          assert.equal(page.header(name), firsts[index].header(name), name);
        }
      }
    }
    const [one] = waits;
    assert.equal((await look(one, { method: 'HEAD' })).text, '');
    const program = await look(one, { headers: { accept: 'application/json', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } });
    assert.equal(program.status, 503);
    assert.equal(program.json().queue.place, 1);
    assert.match((await look(one)).text, /<html lang="de"/);
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

// An old public answer stands in for an origin that is down: kept in the platform's cache, never of an identified response.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startCache } from './cache.mjs';
import { NAVIGATION, startWorld } from './harness.mjs';

const KEPT = { 'content-type': 'text/plain', 'x-kind': 'lamp' };

/** An origin that says what a test says; `down` makes it fail in one of several ways. */
async function startShop() {
  const shop = { count: 0, text: 'lamps', status: 200, headers: KEPT, down: undefined };
  const server = createServer((request, response) => {
    shop.count += 1;
    if (shop.down === 'reset') return request.socket.destroy();
    if (shop.down === 'hang') return undefined;
    if (shop.down === '500') return response.writeHead(500).end('oops');
    return response.writeHead(shop.status, { ...shop.headers, 'content-length': Buffer.byteLength(shop.text) }).end(shop.text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(shop, { url: `http://127.0.0.1:${server.address().port}` });
}

async function open(origin = {}, route = {}) {
  const [shop, cache] = [await startShop(), await startCache()];
  const world = await startWorld({
    cache: cache.address,
    vars: {
      ORIGINS: { shop: { url: shop.url, timeout: '2s', ...origin } },
      ROUTES: [
        { prefix: '/', origin: 'shop', access: 'optional' },
        { prefix: '/members', origin: 'shop', access: 'required' },
        { prefix: '/lamps', origin: 'shop', access: 'public', stale: '10m', ...route },
        { prefix: '/chairs', origin: 'shop', access: 'public' },
      ],
      LIMITS: { requests: 'off' },
    },
  });
  const kept = async (count) => {
    for (let n = 0; cache.puts < count; n += 1) {
      assert.ok(n < 100, `${cache.puts} kept`);
      await sleep(20);
    }
  };
  return { shop, cache, world, kept };
}

suite('an origin that is down', () => {
  for (const down of ['reset', 'hang', '500']) {
    test(`${down}: the answer of before is shown, and says how old it is`, async () => {
      const { shop, cache, world, kept } = await open();
      assert.equal((await world.send('/lamps/1?size=2')).text, 'lamps');
      await kept(1);
      shop.down = down;
      await sleep(1_100);
      const old = await world.send('/lamps/1?size=2');
      assert.deepEqual([old.status, old.text, old.header('x-kind')], [200, 'lamps', 'lamp']);
      assert.ok(Number(old.header('age')) >= 1, old.header('age'));
      assert.equal(old.header('cache-status'), 'Vestibule; hit; fwd=stale; detail=origin-down');
      assert.equal(old.header('x-kept'), undefined);
      // Of what nobody has asked for there is none, nor on another route.
      for (const path of ['/lamps/2', '/lamps/1', '/chairs/1']) assert.ok((await world.send(path)).status >= 500, path);
      // When it is back, it is asked again. (After a while: it may have been left alone.)
      Object.assign(shop, { down: undefined, text: 'new lamps' });
      for (let tries = 0; ; tries += 1) {
        const answer = await world.send('/lamps/1?size=2');
        if (answer.text === 'new lamps') break;
        assert.ok(tries < 60 && answer.text === 'lamps', `${answer.status} ${answer.text}`);
        await sleep(500);
      }
      assert.ok(cache.hits >= 1);
    });
  }

  for (const down of ['reset', 'hang']) {
    test(`${down}: an old answer is no sign that the origin is well`, async () => {
      const { shop, world, kept } = await open({ failures: 2, rest: '60s' });
      await world.send('/lamps/1');
      await kept(1);
      shop.down = down;
      for (const _ of [1, 2]) assert.equal((await world.send('/lamps/1')).text, 'lamps');
      assert.ok(world.gateway.log.some(({ event }) => event === 'origin_left_alone'), `two failures on this route count, too`);
      const before = shop.count;
      for (const _ of [1, 2, 3]) {
        assert.equal((await world.send('/lamps/1')).text, 'lamps');
        assert.equal((await world.send('/chairs/1')).status, 502);
      }
      assert.equal(shop.count, before, 'it is still left alone');
    });
  }

  for (const down of ['reset', '500', 'hang']) {
    test(`${down}: everybody who comes at once is shown it, if they share an answer`, async () => {
      const { shop, world, kept } = await open({ failures: 1_000 }, { coalesce: true });
      await world.send('/lamps/1');
      await kept(1);
      shop.down = down;
      const answers = await Promise.all(Array.from({ length: 20 }, () => world.send('/lamps/1')));
      assert.deepEqual(answers.map(({ status, text }) => `${status} ${text}`), Array(20).fill('200 lamps'));
    });
  }

  test('browsers that have been here before are shown it, too', async () => {
    const { shop, world, kept } = await open();
    shop.headers = { ...KEPT, etag: '"1"' };
    await world.send('/lamps/1');
    await kept(1);
    shop.down = '500';
    for (const header of ['if-none-match', 'if-modified-since']) {
      const value = header === 'if-none-match' ? '"1"' : new Date().toUTCString();
      const old = await world.send('/lamps/1', { headers: { [header]: value } });
      assert.deepEqual([old.status, old.text, old.header('etag')], [200, 'lamps', '"1"']);
    }
  });

  test('an old answer grows older while it is shown, and is not kept anew', async () => {
    const { shop, cache, world, kept } = await open();
    await world.send('/lamps/1');
    await kept(1);
    shop.down = 'hang';
    // In an isolate that does not know what was kept when.
    await world.gateway.restart();
    const ages = [];
    for (const _ of [1, 2]) ages.push(Number((await world.send('/lamps/1')).header('age')));
    await sleep(300);
    assert.equal(cache.puts, 1);
    assert.ok(ages[1] > ages[0] && ages[0] > 0, `${ages}`);
  });

  test('what is too old, and what cannot be looked up, is not shown', async () => {
    const { shop, cache, world, kept } = await open();
    await world.send('/lamps/1');
    await kept(1);
    shop.down = '500';
    cache.down = true;
    assert.equal((await world.send('/lamps/1')).status, 500);
    Object.assign(cache, { down: false, hangs: true });
    const began = Date.now();
    assert.equal((await world.send('/lamps/1')).status, 500);
    assert.ok(Date.now() - began < 4_000, 'a cache that does not answer is not waited for');
    cache.hangs = false;
    assert.equal((await world.send('/lamps/1')).status, 200);
    cache.offset = 601_000;
    assert.equal((await world.send('/lamps/1')).status, 500);
  });
});

suite('nothing is kept', () => {
  const answers = {
    'that is private': { headers: { 'cache-control': 'private, max-age=60' } },
    'that may not be stored': { headers: { 'cache-control': 'no-store' } },
    'that sets a cookie': { headers: { 'set-cookie': 'cart=7' } },
    'that varies by everything': { headers: { vary: '*' } },
    'that is no lasting answer': { status: 403 },
    'that says the origin is unwell': { status: 503 },
  };
  for (const [name, answer] of Object.entries(answers)) {
    test(name, async () => {
      const { shop, cache, world } = await open();
      Object.assign(shop, answer);
      await world.send('/lamps/1');
      await sleep(300);
      assert.deepEqual([cache.puts, shop.count], [0, 1]);
    });
  }

  test('of a request with credentials or a cookie of the application, and nothing kept is shown to one', async () => {
    const { shop, cache, world, kept } = await open();
    for (const headers of [{ authorization: 'Basic eDp5' }, { cookie: 'cart=7' }, { range: 'bytes=0-1' }]) await world.send('/lamps/1', { headers });
    await sleep(300);
    assert.equal(cache.puts, 0);
    await world.send('/lamps/1');
    await kept(1);
    shop.down = '500';
    for (const headers of [{ authorization: 'Basic eDp5' }, { cookie: 'cart=7' }]) {
      assert.equal((await world.send('/lamps/1', { headers })).status, 500);
    }
  });

  test('of the cookies that the origin does not get, where an answer varies by cookies: others are shown it, too', async () => {
    const { shop, cache, world, kept } = await open();
    shop.headers = { ...KEPT, vary: 'Cookie', 'keep-alive': 'timeout=9' };
    const ada = await world.signedIn();
    const cookie = ada.cookieHeader(new URL(world.url));
    assert.equal((await world.send('/lamps/1', { headers: { cookie } })).text, 'lamps');
    await kept(1);
    const stored = JSON.stringify([...cache.entries].map(([key, { headers, body }]) => [key, headers, body.toString()]));
    for (const { value } of ada.cookies) assert.ok(!stored.includes(value), stored);
    assert.doesNotMatch(stored, /timeout=9/);
    shop.down = '500';
    assert.equal((await world.send('/lamps/1')).text, 'lamps');
    const eve = await world.browser().send('/lamps/1');
    assert.equal(eve.text, 'lamps');
  });

  test('of an identified response', async () => {
    const { shop, cache, world } = await open();
    const ada = await world.signedIn();
    for (const path of ['/members/', '/']) assert.equal((await ada.navigate(path)).status, 200);
    await sleep(300);
    assert.equal(cache.puts, 0);
    shop.down = '500';
    for (const path of ['/members/', '/']) assert.equal((await ada.navigate(path)).status, 500);
  });

  test('for another language than it was asked in', async () => {
    const { shop, world, kept } = await open();
    shop.headers = { ...KEPT, vary: 'Accept-Language' };
    const german = { ...NAVIGATION, 'accept-language': 'de' };
    await world.send('/lamps/1', { headers: german });
    await kept(1);
    shop.down = '500';
    assert.equal((await world.send('/lamps/1', { headers: german })).status, 200);
    assert.equal((await world.send('/lamps/1', { headers: { ...NAVIGATION, 'accept-language': 'fr' } })).status, 500);
  });
});

// What spares an origin: it is left alone while it does not answer, and identical public requests share one answer.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { send, startWorld } from './harness.mjs';
import { workerWith } from './workers.mjs';

/** An origin that answers with what a test says, after as long as it says, and counts what came. */
async function startShop() {
  const shop = { count: 0, answer: (_request, response) => response.end('lamps') };
  const server = createServer((request, response) => {
    shop.count += 1;
    shop.answer(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(shop, { url: `http://127.0.0.1:${server.address().port}` });
}

const vars = (shop, origin = {}) => ({
  ORIGINS: { shop: { url: shop.url, timeout: '2s', ...origin } },
  ROUTES: [
    { prefix: '/', origin: 'shop', access: 'optional' },
    { prefix: '/lamps', origin: 'shop', access: 'public', coalesce: true, stale: '10m' },
  ],
  LIMITS: { requests: 'off' },
});

const many = (count, each) => Promise.all(Array.from({ length: count }, (_, n) => each(n)));
const slowly = (more = {}) => (_request, response) =>
  setTimeout(() => response.writeHead(200, { 'content-length': 5, ...more }).end('lamps'), 300);

suite('identical public requests at the same moment', () => {
  test('share one answer of the origin', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop) });
    shop.answer = slowly({ 'x-kind': 'public' });
    const answers = await many(20, () => world.send('/lamps/1'));
    assert.ok(answers.every(({ status, text, header }) => status === 200 && text === 'lamps' && header('x-kind') === 'public'));
    assert.equal(shop.count, 1);
    await world.send('/lamps/1');
    assert.equal(shop.count, 2, 'nothing is kept beyond the moment');
  });

  const alone = {
    'with a cookie of the application': [{ headers: { cookie: 'cart=7' } }, {}],
    'with credentials': [{ headers: { authorization: 'Basic eDp5' } }, {}],
    'with a key of an interface': [{ headers: { 'x-api-key': 'of-one' } }, {}],
    'for a part': [{ headers: { range: 'bytes=0-1' } }, {}],
    'that are no GET': [{ method: 'POST', body: 'x' }, {}],
    'with a body, which an origin may heed': [{ body: 'size=2', headers: { 'content-length': 6, 'content-type': 'application/x-www-form-urlencoded' } }, {}],
    'whose answer is private': [{}, { 'cache-control': 'private' }],
    'whose answer sets a cookie': [{}, { 'set-cookie': 'seen=1' }],
    'whose answer varies by everything': [{}, { vary: '*' }],
    'whose answer is compressed': [{}, { 'content-encoding': 'gzip' }],
    'whose answer is of unknown length': [{}, { 'content-length': undefined, 'transfer-encoding': 'chunked' }],
  };
  for (const [name, [options, headers]] of Object.entries(alone)) {
    test(`but not those ${name}`, async () => {
      const shop = await startShop();
      const world = await startWorld({ vars: vars(shop) });
      const set = Object.fromEntries(Object.entries({ 'content-length': 5, ...headers }).filter(([, value]) => value !== undefined));
      const packed = 'content-encoding' in set ? gzipSync('lamps') : 'lamps';
      if ('content-length' in set) set['content-length'] = packed.length;
      shop.answer = (_request, response) => setTimeout(() => response.writeHead(200, set).end(packed), 300);
      const answers = await many(5, () => world.send('/lamps/1', options));
      const textOf = ({ body, header }) => (header('content-encoding') ? gunzipSync(body) : body).toString();
      assert.ok(answers.every((answer) => answer.status === 200 && textOf(answer) === 'lamps'));
      assert.equal(shop.count, 5);
    });
  }

  test('also those of browsers that ask whether anything is new', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop) });
    shop.answer = slowly({ etag: '"2"' });
    const first = world.send('/lamps/1');
    await sleep(100);
    const answers = await many(10, () => world.send('/lamps/1', { headers: { 'if-none-match': '"1"' } }));
    assert.ok([await first, ...answers].every(({ status, text }) => status === 200 && text === 'lamps'));
    assert.equal(shop.count, 1);
    // Where nothing is, everybody is told for themselves.
    shop.answer = (request, response) =>
      setTimeout(() => (request.headers['if-none-match'] === '"2"' ? response.writeHead(304).end() : slowly()(request, response)), 300);
    const conditional = world.send('/lamps/1', { headers: { 'if-none-match': '"2"' } });
    await sleep(100);
    const before = shop.count;
    assert.ok((await many(20, () => world.send('/lamps/1'))).every(({ text }) => text === 'lamps'));
    assert.equal(shop.count, before + 1, 'nobody waits for what only one is told');
    assert.equal((await conditional).status, 304);
  });

  test('one that is never answered is not waited for by those who come later', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop, { failures: 3 }) });
    shop.answer = () => {};
    assert.deepEqual((await many(12, () => world.send('/lamps/1'))).map(({ status }) => status), Array(12).fill(504));
    assert.equal(shop.count, 1, 'one has asked, and one failure counts');
    assert.ok(!world.gateway.log.some(({ event }) => event === 'origin_left_alone'));
    shop.answer = slowly();
    assert.equal((await world.send('/lamps/1')).text, 'lamps');
    assert.equal((await world.send('/page')).text, 'lamps');
  });

  test('whoever joins one that is late gets the answer to the next', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop) });
    shop.answer = () => {};
    const first = world.send('/lamps/1');
    await sleep(1_900);
    const joined = many(5, () => world.send('/lamps/1'));
    shop.answer = slowly();
    assert.equal((await first).status, 504);
    assert.ok((await joined).every(({ status, text }) => status === 200 && text === 'lamps'));
    assert.equal(shop.count, 2);
  });

  test('nor those that differ in what the answer varies by, nor on another route', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop) });
    shop.answer = (request, response) =>
      setTimeout(() => {
        const text = request.headers['accept-language'] ?? 'none';
        response.writeHead(200, { vary: 'Accept-Language', 'content-length': text.length }).end(text);
      }, 300);
    const answers = await many(4, (n) => world.send('/lamps/1', { headers: { 'accept-language': n % 2 ? 'de' : 'fr' } }));
    assert.deepEqual(answers.map(({ text }) => text), ['fr', 'de', 'fr', 'de']);
    shop.answer = slowly();
    shop.count = 0;
    await many(5, () => world.send('/other'));
    assert.equal(shop.count, 5);
  });
});

suite('an origin that does not answer', () => {
  test('is left alone after as many failures as are set, and tried by one request when its rest is over', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop, { failures: 3, rest: '2s' }) });
    const ask = () => world.send('/page');
    shop.answer = (request) => request.socket.destroy();
    for (const _ of [1, 2, 3]) assert.equal((await ask()).status, 502);
    await sleep(100);
    const before = shop.count;
    const refused = await many(10, ask);
    assert.ok(refused.every(({ status }) => status === 502));
    assert.equal(refused[0].header('retry-after'), '5');
    assert.equal(shop.count, before, 'nobody asks it');
    assert.ok(world.gateway.log.some(({ event, origin }) => event === 'origin_left_alone' && origin === 'shop'));
    shop.answer = (_request, response) => setTimeout(() => response.end('back'), 300);
    await sleep(2_100);
    const answers = await many(5, ask);
    assert.equal(answers.filter(({ status }) => status === 200).length, 1, 'one is the probe');
    assert.ok((await many(5, ask)).every(({ status }) => status === 200), 'and then all is well');
  });

  const begin = 'POST /page HTTP/1.1\r\nHost: shop\r\nOrigin: http://shop\r\n';
  const spoilt = {
    'stall in the middle of a body': `${begin}Content-Length: 1000\r\n\r\nx`,
    'break a chunked body off': [`${begin}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`, 'destroy'],
    'send what is no chunk': `${begin}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    'break a body of known length off': [`${begin}Content-Length: 1000\r\n\r\nx`, 'destroy'],
    'end their side in the middle of a body': [`${begin}Content-Length: 1000\r\n\r\nx`, 'end'],
  };
  for (const [how, given] of Object.entries(spoilt)) {
    test(`is not taken for one by clients that ${how}`, async () => {
      const [bytes, ends] = [given].flat();
      const shop = await startShop();
      const world = await startWorld({ vars: vars(shop, { failures: 3, rest: '60s' }) });
      // As most origins: nothing is answered before all has come.
      shop.answer = (request, response) => request.on('error', () => {}).resume().on('end', () => response.end('page'));
      assert.equal((await world.send('/page')).status, 200);
      const sockets = await many(6, () => new Promise((resolve) => {
        const socket = connect(world.port, '127.0.0.1', () => {
          socket.write(bytes.replaceAll('shop', `localhost:${world.port}`));
          if (ends) setTimeout(() => socket[ends](), 200);
          resolve(socket);
        });
        socket.on('error', () => {});
      }));
      await sleep(3_500);
      const after = await many(6, () => world.send('/page'));
      sockets.forEach((socket) => socket.destroy());
      assert.deepEqual([...new Set(after.map(({ status }) => status))], [200]);
      assert.ok(!world.gateway.log.some(({ event }) => event === 'origin_left_alone'));
    });
  }

  test('F08 that answers every second time is never left alone', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop, { failures: 3, rest: '60s' }) });
    let turn = 0;
    shop.answer = (request, response) => ((turn += 1) % 2 ? response.end('here') : request.socket.destroy());
    for (let n = 0; n < 30; n += 1) await world.send('/page', { method: 'POST', body: 'x' });
    assert.ok(!world.gateway.log.some(({ event }) => event === 'origin_left_alone'));
  });

  test('with nothing kept, an origin that is down is told as it is, also where old answers may be shown', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop) });
    assert.equal((await world.send('/lamps/1')).status, 200);
    shop.answer = (request) => request.socket.destroy();
    assert.equal((await send(`${world.url}/lamps/2`)).status, 502);
    shop.answer = (_request, response) => response.writeHead(500).end('broken');
    assert.equal((await world.send('/lamps/2')).text, 'broken');
  });

  test('an old answer stands in for it where one may, and what the zone has kept under such an address is none', async () => {
    const shop = await startShop();
    const world = await startWorld({ vars: vars(shop), workerDir: await workerWith('caching.js') });
    shop.answer = slowly({ 'x-kind': 'public' });
    assert.equal((await world.send('/lamps/1')).text, 'lamps');
    const old = '/lamps/2?vestibule-stale';
    assert.equal((await world.send(`/zone-keeps?of=${encodeURIComponent(world.url + old)}`)).text, 'kept');
    shop.answer = (_request, response) => response.writeHead(500).end('broken');
    const stale = await world.send('/lamps/1');
    assert.deepEqual([stale.status, stale.text, stale.header('x-kind')], [200, 'lamps', 'public']);
    assert.match(stale.header('cache-status'), /fwd=stale/);
    // Somebody has asked the origin for the address itself: that is no answer of ours, and no trouble either.
    const asItIs = await world.send('/lamps/2');
    assert.deepEqual([asItIs.status, asItIs.text], [500, 'broken']);
  });
});

test('a request is told that its time is over also when the one that was to look after it has gone', async () => {
  const shop = await startShop();
  const world = await startWorld({ vars: vars(shop, { timeout: '28s' }) });
  shop.answer = () => {};
  // The first keeps the watch for 25 s, and the second, the oldest then, is no longer there.
  const gone = [1, 2].map(() => connect(world.port, 'localhost').on('error', () => {}));
  for (const socket of gone) {
    socket.write(`GET /page HTTP/1.1\r\nHost: localhost:${world.port}\r\n\r\n`);
    await sleep(500);
  }
  const waiting = world.send('/page', { timeout: 60_000 });
  await sleep(500);
  for (const socket of gone) socket.destroy();
  const began = Date.now();
  assert.equal((await waiting).status, 504);
  assert.ok(Date.now() - began < 31_000, `${Date.now() - began} ms`);
});

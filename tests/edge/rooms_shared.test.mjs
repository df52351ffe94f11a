// Answers that are shared, old ones, and bodies that are too large, behind a waiting room that counts the requests at its
// origin: whatever becomes of a request, its turn is used once and comes back.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { startCache } from './cache.mjs';
import { lines, send, startWorld } from './harness.mjs';
import { Person, sleep, startCountingOrigin, withRoom } from './rooms.mjs';

const CAP = 2;

/** A shop whose `/sale` is public, shared as `route` says, and behind a room; `ask` is a request of somebody inside. */
async function open(route, { patience = '1s', limits = {}, origin = {} } = {}) {
  const sale = await startCountingOrigin();
  const cache = await startCache();
  const vars = (made) => {
    const settings = withRoom({ inside: 1_000, origin_requests: CAP, patience, per_network: 1_000 }, sale)(made);
    settings.ROUTES = settings.ROUTES.map((one) => (one.prefix === '/sale' ? { ...one, access: 'public', ...route } : one));
    settings.LIMITS = { requests: 'off', ...limits };
    Object.assign(settings.ORIGINS.slow, origin);
    return settings;
  };
  const world = await startWorld({ vars, cache: cache.address });
  const ada = new Person(world);
  assert.ok((await ada.ask()).inside);
  const headers = { 'cf-connecting-ip': ada.address, cookie: `browser=${ada.cookie('browser')}`, accept: 'application/json' };
  return { sale, cache, world, headers, ask: (path) => send(`${world.url}${path}`, { headers }) };
}

suite('behind a room', { concurrency: 3 }, () => {
  test('those who wait for another one\'s answer hold no turn, and ask within the limit when it is not for them', async () => {
    const { sale, ask } = await open({ coalesce: true }, { patience: '8s' });
    // Of unknown length: it cannot be shared.
    sale.answer = (_request, response) => setTimeout(() => { response.write('lam'); response.end('ps'); }, 1_500);
    const answers = [];
    for (let n = 0; n < 12; n += 1) {
      answers.push(ask('/sale/lamp'));
      // What is asked for beside it has a turn all the while.
      if (n === 4) answers.push(ask('/sale/other'));
      await sleep(150);
    }
    const all = await Promise.all(answers);
    // Whoever waits for one that waits in line is told that it takes too long.
    assert.ok(all.every(({ status }) => [200, 503, 504].includes(status)), `${all.map(({ status }) => status)}`);
    assert.equal(all[5].status, 200);
    assert.ok(sale.counts.most <= CAP, `${sale.counts.most} at once`);
  });

  test('an answer that an old one stands in for gives its turn back', async () => {
    const { sale, cache, ask } = await open({ stale: '10m' });
    sale.answer = (_request, response) => response.writeHead(200, { 'content-length': 5 }).end('lamps');
    assert.equal((await ask('/sale/lamp')).text, 'lamps');
    for (let n = 0; cache.puts === 0; n += 1) {
      assert.ok(n < 100, 'nothing is kept');
      await sleep(20);
    }
    // A page of an origin in trouble, of unknown length and without an end.
    sale.answer = (_request, response) => response.writeHead(500).write('oops'.repeat(50_000));
    for (let n = 0; n < 3 * CAP; n += 1) {
      const old = await ask('/sale/lamp');
      assert.deepEqual([old.status, old.text], [200, 'lamps'], `${n}: ${old.text.slice(0, 200)}`);
      await sleep(600);
    }
    sale.answer = (_request, response) => response.end('well');
    assert.equal((await ask('/sale/other')).text, 'well');
  });

  test('an origin that is asked late, after a line, is not said to be silent', async () => {
    const { sale, cache, world, ask } = await open({ stale: '10m' }, { patience: '3s', origin: { timeout: '2s', failures: 2 } });
    const shows = (text, after) => (_request, response) =>
      setTimeout(() => response.writeHead(200, { 'content-length': text.length }).end(text), after);
    sale.answer = shows('lamps', 0);
    await ask('/sale/lamp');
    for (let n = 0; cache.puts === 0; n += 1) {
      assert.ok(n < 100, 'nothing is kept');
      await sleep(20);
    }
    sale.answer = shows('slow', 1_500);
    const before = [ask('/sale/1'), ask('/sale/2')];
    await sleep(200);
    sale.answer = shows('fresh', 800);
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask('/sale/lamp')));
    assert.ok(answers.every(({ status, text }) => status === 200 && ['lamps', 'fresh'].includes(text)));
    assert.equal(answers.filter(({ text }) => text === 'fresh').length, CAP, 'those whose turn came in time');
    assert.ok((await Promise.all(before)).every(({ text }) => text === 'slow'));
    assert.ok(!world.gateway.log.some(({ event }) => event === 'origin_left_alone'));
  });

  test('a preflight with a body takes no blame to the origin', async () => {
    const { sale, world, headers, ask } = await open({}, { limits: { body_bytes: 65_536 }, origin: { failures: 2 } });
    sale.answer = (_request, response) => response.end('well');
    for (let n = 0; n < 4; n += 1) {
      const socket = connect(world.port, 'localhost').on('error', () => {});
      const head = [`Host: localhost:${world.port}`, `CF-Connecting-IP: ${headers['cf-connecting-ip']}`, 'Origin: https://e.example'];
      socket.write(lines('OPTIONS /sale/x HTTP/1.1', ...head, 'Access-Control-Request-Method: PUT', 'Transfer-Encoding: chunked'));
      socket.write('3\r\nabc\r\n0\r\n\r\n');
      const answer = await new Promise((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));
      assert.match(answer, /^HTTP\/1\.1 200 /);
      socket.destroy();
    }
    assert.equal((await ask('/sale/other')).text, 'well');
    assert.ok(!world.gateway.log.some(({ event }) => event === 'origin_left_alone'));
  });

  test('a body that is too large ends the request at the origin, and its turn', async () => {
    const { sale, world, headers, ask } = await open({}, { limits: { body_bytes: 65_536 } });
    for (let n = 0; n < CAP; n += 1) {
      const socket = connect(world.port, 'localhost').on('error', () => {});
      const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      socket.write(lines('POST /sale/upload HTTP/1.1', `Host: localhost:${world.port}`, ...head, 'Transfer-Encoding: chunked'));
      const answer = new Promise((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));
      sale.answer = () => {};
      socket.write(`${(70_000).toString(16)}\r\n${'x'.repeat(70_000)}\r\n`);
      assert.match(await answer, /^HTTP\/1\.1 413 /);
      socket.destroy();
    }
    for (let n = 0; sale.counts.now > 0; n += 1) {
      assert.ok(n < 100, `${sale.counts.now} are still at the origin`);
      await sleep(20);
    }
    sale.answer = (_request, response) => response.end('well');
    await sleep(1_500);
    assert.equal((await ask('/sale/other')).text, 'well');
  });
});

// The requests at the origin of a room, against the built module in workerd: each holds its turn until it is over, none
// for ever, and what has no turn in time is told so.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { NAVIGATION, lines, send, startWorld } from './harness.mjs';
import { Person, many, sleep, sold, startCountingOrigin, streamed, withRoom } from './rooms.mjs';

/** A shop whose origin may have so many requests at once; `timeout` is how long it may take to begin an answer. */
async function limited(cap, { patience = '1s', timeout = '2s', ...options } = {}) {
  const sale = await startCountingOrigin(20);
  const vars = (made) => {
    const settings = withRoom({ inside: 1_000, origin_requests: cap, patience, per_network: 1_000 }, sale)(made);
    settings.ORIGINS.slow.timeout = timeout;
    return settings;
  };
  const shop = await startWorld({ vars, ...options });
  const ada = new Person(shop);
  assert.ok((await ada.ask()).inside);
  return { shop, sale, ada };
}

/** Waits until something is true. */
async function until(condition, what, most = 10_000) {
  const began = Date.now();
  while (!condition()) {
    if (Date.now() - began > most) throw new Error(`not within ${most} ms: ${what}`);
    await sleep(20);
  }
}

/** A request whose client can leave. */
function leaver({ port }, person, path) {
  const socket = connect(port, 'localhost');
  socket.on('error', () => {});
  socket.write(lines(`GET ${path} HTTP/1.1`, `Host: localhost:${port}`, 'Accept: application/json', `CF-Connecting-IP: ${person.address}`, `Cookie: browser=${person.cookie('browser')}`, `X-Customer: ${person.name}`));
  const received = { text: '' };
  socket.setEncoding('utf8').on('data', (text) => (received.text += text));
  return { received, leave: () => socket.destroy() };
}

suite('turns at the origin', { concurrency: 4 }, () => {
  test('a body that is still coming holds its turn, longer than any timeout', async () => {
    const { sale, ada } = await limited(2);
    // Longer than the origin's timeout, and than the time after which a silent request is given up.
    sale.answer = (request, response) => (request.url.includes('stream') ? streamed(40, 500) : sold(0))(request, response);
    const streams = [ada.ask('/sale/stream/1'), ada.ask('/sale/stream/2')];
    await until(() => sale.counts.now === 2, 'both stream');
    const began = Date.now();
    const refused = [];
    while (Date.now() - began < 17_000) {
      const one = await ada.ask('/sale/more');
      assert.ok(one.busy, `${one.status} after ${Date.now() - began} ms`);
      refused.push(one);
    }
    assert.ok(refused.length > 5);
    const answers = await Promise.all(streams);
    for (const { answer } of answers) assert.equal(answer.text, 'a piece of it\n'.repeat(40));
    assert.ok((await ada.ask('/sale/more')).inside);
    assert.equal(sale.counts.most, 2);
  });

  test('and on two instances: what streams at one is not given to the other', async () => {
    const { shop, sale, ada } = await limited(2, { twin: true });
    sale.answer = (request, response) => (request.url.includes('stream') ? streamed(56, 500) : sold(0))(request, response);
    const streams = [ada.ask('/sale/stream/1'), ada.ask('/sale/stream/2')];
    await until(() => sale.counts.now === 2, 'both stream');
    // Nobody asks anything more of the first; the lease that it has would be over meanwhile.
    const there = new Person(shop, { at: shop.gateway.twinUrl });
    const began = Date.now();
    while (Date.now() - began < 25_000) {
      const one = await there.ask();
      assert.ok(one.busy, `${one.status} after ${Date.now() - began} ms`);
      assert.ok(sale.counts.now <= 2);
    }
    await Promise.all(streams);
    await sleep(1_500);
    let served;
    for (let tries = 0; tries < 20 && !served?.inside; tries += 1) served = await there.ask();
    assert.ok(served.inside, 'the other has them now');
    assert.equal(sale.counts.most, 2);
  });

  test('patience over: 503 in kind with Retry-After, and whoever was inside still is', async () => {
    const { shop, sale, ada } = await limited(1);
    let release;
    sale.answer = (_request, response) => (release = () => response.end('sold'));
    const held = ada.ask('/sale/held');
    await until(() => release, 'one is there');
    const page = await ada.send('/sale/');
    assert.equal(page.status, 503);
    assert.match(page.header('content-type'), /text\/html/);
    assert.match(page.header('cache-control'), /no-store/);
    assert.ok(Number(page.header('retry-after')) > 0);
    assert.match(page.text, /<a\b[^>]*class="action"|<button/);
    const problem = await ada.ask();
    assert.deepEqual([problem.status, problem.busy, problem.again > 0], [503, true, true]);
    release();
    assert.ok((await held).inside);
    sale.answer = sold(0);
    assert.ok((await ada.ask()).inside);
    assert.ok(shop.gateway.log.some(({ reason }) => reason === 'origin_busy'));
  });

  test('whoever waits for a turn waits in order, and for longer than the origin may take', async () => {
    const { sale, ada } = await limited(1, { patience: '8s', timeout: '1s' });
    sale.answer = sold(600);
    const before = sale.arrivals.length;
    const answers = [];
    for (let n = 0; n < 8; n += 1) {
      answers.push(ada.ask(`/sale/${n}`));
      await sleep(150);
    }
    assert.deepEqual((await Promise.all(answers)).map(({ status }) => status), Array(8).fill(200));
    assert.deepEqual(sale.arrivals.slice(before).map(({ path }) => path), Array.from({ length: 8 }, (_, n) => `/sale/${n}`));
    assert.equal(sale.counts.most, 1);
  });

  test('clients that leave while they wait for a turn take none, and leave none behind', async () => {
    const { shop, sale, ada } = await limited(1, { patience: '3s', timeout: '1s' });
    let release;
    sale.answer = (_request, response) => (release = () => response.end('sold'));
    const held = ada.ask('/sale/held');
    await until(() => release, 'one is there');
    const gone = Array.from({ length: 20 }, (_, n) => leaver(shop, ada, `/sale/gone/${n}`));
    await sleep(300);
    for (const one of gone) one.leave();
    await sleep(100);
    sale.answer = sold(20);
    release();
    await held;
    const next = await until(() => true, '').then(async () => {
      const began = Date.now();
      for (;;) {
        const one = await ada.ask('/sale/next');
        if (one.inside) return one;
        assert.ok(Date.now() - began < 10_000, 'no turn comes back');
      }
    });
    assert.ok(next.inside);
    // All of them, one after the other.
    assert.ok((await many(10, (n) => ada.ask(`/sale/all/${n}`))).every((one) => one.inside));
    assert.equal(sale.counts.most, 1);
  });

  test('clients that leave while the origin is at it, and in the middle of a body', async () => {
    const { shop, sale, ada } = await limited(2, { patience: '3s' });
    sale.answer = (request, response) => (request.url.includes('stream') ? streamed(1_000, 100) : sold(1_000))(request, response);
    for (let round = 0; round < 4; round += 1) {
      const [one, two] = [leaver(shop, ada, '/sale/slow'), leaver(shop, ada, '/sale/stream')];
      await until(() => two.received.text.includes('piece'), 'it streams');
      one.leave();
      two.leave();
      await until(() => sale.counts.now === 0, 'the origin is left alone');
      const began = Date.now();
      for (let served; !served?.inside; served = await ada.ask('/sale/quick')) assert.ok(Date.now() - began < 10_000, 'no turn comes back');
    }
    const all = await many(8, (n) => ada.ask(`/sale/all/${n}`));
    assert.ok(all.filter((one) => one.inside).length >= 4, 'both turns are back');
    assert.ok(sale.counts.most <= 2, `${sale.counts.most}`);
  });

  test('an origin that never answers is left alone after its time, and the next has its turn', async () => {
    const { sale, ada } = await limited(1, { patience: '5s', timeout: '1s' });
    sale.answer = (request, response) => (request.url.includes('silent') ? undefined : sold(0)(request, response));
    const silent = [];
    for (let n = 0; n < 3; n += 1) silent.push(ada.ask(`/sale/silent/${n}`));
    assert.ok((await Promise.all(silent)).every(({ status }) => status === 504 || status === 503));
    await until(() => sale.counts.now === 0, 'no connection is left open');
    assert.ok((await ada.ask('/sale/again')).inside);
    assert.equal(sale.counts.most, 1);
  });

  test('failures, empty answers and uploads give their turns back', async () => {
    const { sale, ada } = await limited(1, { patience: '3s' });
    const kinds = [
      (_request, response) => response.writeHead(204).end(),
      (_request, response) => response.writeHead(304).end(),
      (_request, response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('no'),
      (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end(),
      (_request, response) => response.writeHead(200, { 'content-length': '200000' }).end(Buffer.alloc(200_000)),
      (request) => request.socket.resetAndDestroy(),
      (request, response) => { response.writeHead(200, { 'content-length': '200000' }); response.write('only this'); setTimeout(() => request.socket.destroy(), 50); },
    ];
    for (const kind of kinds) {
      sale.answer = kind;
      for (let n = 0; n < 3; n += 1) {
        await ada.ask('/sale/x', n === 1 ? { method: 'POST', body: 'x'.repeat(100_000) } : n === 2 ? { method: 'HEAD' } : {}).catch(() => {});
      }
      sale.answer = sold(0);
      assert.ok((await ada.ask('/sale/well')).inside, `${kind}`);
    }
    assert.equal(sale.counts.most, 1);
  });

  test('without a limit any number is there', async () => {
    const sale = await startCountingOrigin(300);
    const shop = await startWorld({ vars: withRoom({ inside: 1_000, per_network: 1_000 }, sale) });
    const answers = await many(60, () => send(`${shop.url}/sale/`, { headers: NAVIGATION }));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.ok(sale.counts.most > 30, `${sale.counts.most}`);
  });
});

test('a pass holder costs no question: what is told in the background is told once a second at most', async () => {
  const sale = await startCountingOrigin();
  const shop = await startWorld({ vars: withRoom({ inside: 100, idle: '5m' }, sale), faultyObjects: true });
  const asked = (what) => shop.gateway.log.filter(({ test: said }) => said === what).length;
  const guest = new Person(shop);
  const member = new Person(shop);
  await member.signIn('/members/');
  for (const one of [guest, member]) assert.ok((await one.ask()).inside);
  // The first pass becomes a whole one.
  await sleep(3_000);
  for (const one of [guest, member]) await one.ask();
  await sleep(1_500);
  for (const one of [guest, member]) await one.ask();
  await sleep(1_500);
  const before = { lobby: asked('lobby asked'), account: asked('account asked') };
  const began = Date.now();
  for (let n = 0; n < 200; n += 1) assert.ok((await (n % 2 ? guest : member).ask(`/sale/${n}`)).inside);
  const seconds = Math.ceil((Date.now() - began) / 1_000);
  assert.equal(asked('account asked'), before.account);
  const told = asked('lobby asked') - before.lobby;
  assert.ok(told <= seconds + 1, `${told} words to the object in ${seconds} s, of 200 requests`);
});

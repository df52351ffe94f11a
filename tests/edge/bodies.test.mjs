// Bodies that do not tell how long they are, against the built module in workerd: counted on their way to the origin.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, answers, lines, sendRaw, startWorld } from './harness.mjs';

const MOST = 100_000;

/** An origin that says nothing and remembers every byte it is sent, and whether the connection has ended. */
const listener = createServer((socket) => {
  listener.bytes = '';
  listener.over = false;
  socket.setEncoding('latin1').on('data', (text) => (listener.bytes += text)).on('error', () => {});
  socket.on('close', () => (listener.over = true));
});
await once(listener.listen(0), 'listening');
after(() => listener.close());

const world = await startWorld({
  vars: ({ origin }) => ({
    LIMITS: { body_bytes: MOST },
    ORIGINS: {
      shop: { url: origin.url, timeout: '5s' },
      bound: { binding: 'SHOP' },
      listener: { url: `http://localhost:${listener.address().port}` },
    },
    ROUTES: [
      { prefix: '/', origin: 'shop', access: 'public' },
      { prefix: '/bound', origin: 'bound', access: 'public' },
      { prefix: '/listener', origin: 'listener', access: 'public' },
    ],
  }),
  services: { SHOP: 'localhost:1' },
});
const { origin, gateway } = world;
await gateway.stop();
gateway.services = { SHOP: `localhost:${origin.port}` };
await gateway.start();

beforeEach(() => origin.forget());

const chunk = (bytes) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`;
const LAST = '0\r\n\r\n';
/** The head of a request on a connection that stays open. */
const begin = (path, ...more) => lines(`POST ${path} HTTP/1.1`, `Host: localhost:${gateway.port}`, 'Transfer-Encoding: chunked', ...more);
const head = (path, ...more) => begin(path, 'Connection: close', ...more);
const navigation = Object.entries(NAVIGATION).map(([name, value]) => `${name}: ${value}`);

/** `total` bytes in chunks of `size`, no two of which are the same. */
function pieces(total, size) {
  const all = Array.from({ length: Math.ceil(total / size) }, (_, n) => `${n}.`.repeat(size).slice(0, size));
  const text = all.join('').slice(0, total);
  return { text, chunked: (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map(chunk).join('') };
}

/** The one answer to a request that is sent at once. */
async function ask(bytes) {
  const { responses } = await sendRaw(gateway.port, bytes, { quiet: 3_000 });
  assert.equal(responses.length, 1);
  return responses[0];
}

/** What the origin was sent of a request that was cut has no end: its server says so. */
async function assertNeverWhole() {
  for (const request of origin.requests) {
    const ended = await request.ended;
    assert.equal(ended, false, `a request of ${request.body.length} bytes came to its end`);
    assert.ok(request.body.length <= MOST, `${request.body.length} bytes went through`);
  }
}

const lastLine = () => gateway.log.filter(({ event }) => event === 'request').at(-1);

for (const path of ['/', '/bound/x']) {
  test(`${path}: a chunked body passes up to the cap, byte by byte as it came`, async () => {
    for (const [total, size] of [[0, 1], [1, 1], [5_000, 1], [MOST - 1, 7_777], [MOST, 10_000], [MOST, MOST]]) {
      origin.forget();
      const { text, chunked } = pieces(total, size);
      const answer = await ask(head(path) + chunked + LAST);
      assert.equal(answer.status, 200, `${total} bytes in chunks of ${size}`);
      assert.equal(origin.requests.length, 1);
      assert.equal(await origin.last.ended, true);
      assert.ok(origin.last.body.toString() === text, `${total} bytes in chunks of ${size} came as others`);
    }
  });

  test(`${path}: one byte over the cap is 413 in kind, and the origin never has the whole`, async () => {
    for (const [total, size] of [[MOST + 1, MOST], [MOST + 1, MOST + 1], [MOST + 1, 1_000], [MOST * 20, 60_000]]) {
      origin.forget();
      const { chunked } = pieces(total, size);
      const problem = await ask(head(path) + chunked + LAST);
      assert.deepEqual([problem.status, problem.value('content-type')], [413, 'application/problem+json'], `${total} in ${size}`);
      assert.deepEqual([lastLine().status, lastLine().reason], [413, 'too_large']);
      await assertNeverWhole();
      const page = await ask(head(path, ...navigation) + chunked + LAST);
      assert.equal(page.status, 413);
      assert.match(page.body, /<html lang="en"[^]*class="action"/);
      await assertNeverWhole();
    }
    // Nothing has stayed behind: the next request on the same way passes.
    assert.equal((await ask(head(path) + chunk('hello') + LAST)).status, 200);
  });
}

test('a Content-Length that the framing overrules is not believed', async () => {
  const { chunked } = pieces(MOST + 1, 50_000);
  const answer = await ask(head('/', 'Content-Length: 3') + chunked + LAST);
  assert.ok([400, 413].includes(answer.status), `${answer.status}`);
  await assertNeverWhole();
});

test('a length that is told is looked at before anything is sent, and such a body is not counted again', async () => {
  const told = (length, body) => lines('POST / HTTP/1.1', `Host: localhost:${gateway.port}`, 'Connection: close', `Content-Length: ${length}`) + body;
  assert.equal((await ask(told(MOST + 1, ''))).status, 413);
  assert.equal(origin.requests.length, 0);
  assert.equal((await ask(told(MOST, 'x'.repeat(MOST)))).status, 200);
  assert.equal(origin.last.value('content-length'), String(MOST), 'the origin is told, too');
});

test('a body that is counted flows: the origin has its beginning before its end was sent', async () => {
  const socket = connect(gateway.port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.setEncoding('latin1').on('data', (text) => (answer += text));
  origin.answer('/flow', answers.early(async (request, response) => {
    request.seen = true;
    response.on('error', () => {});
  }));
  socket.write(begin('/flow') + chunk('the beginning'));
  while (!origin.last?.seen) await sleep(10);
  assert.equal(answer, '');
  socket.write(chunk('x'.repeat(MOST)) + LAST);
  while (!answer.includes('\r\n\r\n')) await sleep(10);
  assert.match(answer, /^HTTP\/1\.1 413 /, 'refused while the rest was still to come');
  await assertNeverWhole();
  socket.destroy();
});

test('an origin that has answered already has answered, and still gets no more than the cap', async () => {
  origin.answer('/early', answers.early((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('I have seen enough');
  }));
  const socket = connect(gateway.port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.setEncoding('latin1').on('data', (text) => (answer += text));
  socket.write(begin('/early') + chunk('x'.repeat(1_000)));
  while (!answer.includes('enough')) await sleep(10);
  assert.match(answer, /^HTTP\/1\.1 200 /);
  socket.write(chunk('x'.repeat(MOST)) + LAST);
  await origin.last.ended;
  assert.ok(origin.last.body.length <= MOST, `${origin.last.body.length} bytes went through`);
  while (!gateway.log.some(({ event, route }) => event === 'body_cut' && route === '/*')) await sleep(10);
  const { path, status } = lastLine();
  assert.deepEqual([path, status], ['/early', 200], 'one line, of what the customer got');
  socket.destroy();
});

for (const how of ['goes over the cap', 'breaks off on the client side']) {
  test(`a body that ${how} reaches the origin without an end`, async () => {
    const socket = connect(gateway.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(begin('/listener') + chunk('half of'));
    while (!listener.bytes?.endsWith('half of\r\n')) await sleep(10);
    if (how.startsWith('goes')) socket.write(chunk('x'.repeat(MOST)) + LAST);
    else socket.destroy();
    while (!listener.over) await sleep(10);
    assert.ok(!listener.bytes.endsWith(LAST), 'the last chunk was sent');
    assert.ok(listener.bytes.replace(/[^x]/g, '').length <= MOST);
    socket.destroy();
    listener.bytes = '';
  });
}

test('without a cap nothing is counted', async () => {
  const open = await startWorld();
  const { text, chunked } = pieces(MOST * 3, 30_000);
  const bytes = lines('POST /public HTTP/1.1', `Host: localhost:${open.port}`, 'Connection: close', 'Transfer-Encoding: chunked') + chunked + LAST;
  const { responses } = await sendRaw(open.port, bytes, { quiet: 3_000 });
  assert.equal(responses[0].status, 200);
  assert.equal(open.origin.last.body.length, text.length);
});

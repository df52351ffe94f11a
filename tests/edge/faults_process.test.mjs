// Every flow while the process dies: between any two requests (F23), and at every await of what changes something (F24);
// and while the customer leaves in the middle (F34). Nothing is lost, doubled or half made.
//
// durability.test.mjs does the second for registering, proving an address, passwords and recovering.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FLOWS, assertNothingDoubled, go, outcome, prepared, startFlowsWorld } from './flows.mjs';
import { workerBehind } from './workers.mjs';
import { held } from './held.mjs';
import { openSocket } from './sockets.mjs';

const ALL = Object.keys(FLOWS);
const told = (world, what) => world.gateway.log.filter(({ test: said }) => said === what).map(({ place }) => place);

async function until(condition, what) {
  for (const began = Date.now(); !condition(); ) {
    if (Date.now() - began > 15_000) throw new Error(`not within 15 s: ${what()}`);
    await sleep(10);
  }
}

/** Waits until nothing is going on any more: no mail is under way. */
async function quiet(world) {
  for (let seen = -1; seen !== world.gateway.output.length; await sleep(250)) seen = world.gateway.output.length;
}

/** Flows in which something is awaited that may change something, beside those of durability.test.mjs. */
const CHANGING = ['provider sign-in', 'sign-out', 'back-channel logout', 'the operator'];

suite('the process', { concurrency: 4 }, () => {
  for (const name of ALL) {
    test(`ends before every request of: ${name}`, { timeout: 120_000 }, async (t) => {
      const world = await startFlowsWorld();
      const [flow] = await prepared(world, [name]);
      let killed = 0;
      for (const browser of [flow.state.browser, flow.state.customer?.browser].filter(Boolean)) {
        const own = browser.send.bind(browser);
        browser.send = async (url, options) => {
          if (new URL(url, world.url).origin === world.url) {
            await world.gateway.restart();
            killed += 1;
          }
          return own(url, options);
        };
      }
      if (killed === 0 && !flow.state.browser && !flow.state.customer) await world.gateway.restart();
      if (name === 'back-channel logout' || name === 'the operator') await world.gateway.restart();
      const result = await go(world, flow);
      assert.ok(result.done, `${name}: ${outcome(result)}\n${result.page?.text ?? result.broken?.stack}`);
      assertNothingDoubled(world);
      held(t, 'F23', { what: 'all objects and the isolate end before every request', flows: [name], sees: 'nothing of it', back: '–' });
    });
  }

  for (const name of CHANGING) {
    test(`is killed at every await of: ${name}`, { timeout: 200_000 }, async (t) => {
      const world = await startFlowsWorld({ workerDir: workerBehind('stopping.js'), vars: { LIMITS: { requests: 'off' } } });
      const counting = (at) => world.send(`/stop?at=${at}`);
      // Once undisturbed, to learn where it awaits.
      const [first] = await prepared(world, [name]);
      await quiet(world);
      await counting(0);
      const before = told(world, 'passed').length;
      assert.ok((await go(world, first)).done);
      await quiet(world);
      const places = told(world, 'passed').slice(before);
      assert.ok(places.length >= 2, `${places}`);
      let stopped = 0;
      for (const [index, place] of places.entries()) {
        await world.gateway.restart();
        const [flow] = await prepared(world, [name]);
        await quiet(world);
        const stops = told(world, 'stopped').length;
        await counting(index + 1);
        // A session that is fresh still is asked about once less: then the flow ends before it comes so far.
        const broken = go(world, flow);
        let ended = false;
        broken.then(({ done }) => (ended = done));
        await until(() => ended || told(world, 'stopped').length > stops, () => `${place} (${index + 1} of ${places.length})`);
        if (!ended) stopped += 1;
        await world.gateway.restart();
        await broken;
        const again = await go(world, flow);
        assert.ok(again.done, `${place}: ${outcome(again)}\n${again.page?.text ?? again.broken?.stack}`);
        assertNothingDoubled(world);
      }
      assert.ok(stopped > places.length / 2, `${stopped} of ${places.length}`);
      t.diagnostic(`${places.length} awaits: ${places.join(' · ')}`);
      held(t, 'F24', { what: 'the process is killed at any await, with a write under way or not', flows: [name], sees: 'the connection breaks off', lost: 'the attempt', back: 'trying again; nothing is there twice or by half' });
    });
  }
});

/** Sends the head and body of a request and leaves `after` milliseconds later, without reading an answer. */
function leaving(world, { path, method = 'GET', headers = {}, body = '' }, after) {
  return new Promise((resolve) => {
    const socket = connect(world.port, '127.0.0.1', () => {
      const lines = Object.entries({ host: `localhost:${world.port}`, 'content-length': Buffer.byteLength(body), ...headers });
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
      setTimeout(() => socket.destroy(), after);
    });
    socket.on('error', () => {});
    socket.on('close', resolve);
  });
}

test('a customer who leaves in the middle of any step of a sign-in comes back and is in', { timeout: 120_000 }, async (t) => {
  const world = await startFlowsWorld();
  const flows = ['e-mail code', 'password sign-in', 'password reset', 'provider sign-in', 'mail delivery'];
  for (const after of [0, 5, 60, 300]) {
    for (const flow of await prepared(world, flows)) {
      const browser = flow.state.browser ?? flow.state.customer.browser;
      const own = browser.send.bind(browser);
      const left = new Set();
      browser.send = async (url, options = {}) => {
        const target = new URL(url, world.url);
        if (target.origin === world.url && !left.has(target.pathname) && (options.method === 'POST' || target.pathname.includes('/callback/'))) {
          left.add(target.pathname);
          // The same step twice: once without waiting for its answer, and then in earnest, as a browser does on "reload".
          const headers = { ...options.headers, cookie: browser.cookieHeader(target) || 'none=x', 'cf-connecting-ip': browser.address };
          await leaving(world, { path: `${target.pathname}${target.search}`, ...options, headers }, after);
        }
        return own(url, options);
      };
      const result = await go(world, flow);
      assert.ok(result.done, `${after} ms, ${flow.name}: ${outcome(result)}\n${result.page?.url} ${result.page?.text ?? result.broken?.stack}`);
    }
    assertNothingDoubled(world);
  }
  held(t, 'F34', { what: 'the client disconnects at each step, before or after its answer', flows, sees: 'nothing; what was begun is done', back: 'reloading' });
});

test('bodies that come a byte at a time, and idle WebSockets, hold nobody up', { timeout: 120_000 }, async (t) => {
  const world = await startFlowsWorld();
  const flows = await prepared(world);
  const [{ state }] = await prepared(world, ['a request with a session']);
  const cookie = state.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const SOCKETS = 150;
  const sockets = [];
  for (let n = 0; n < SOCKETS; n += 1) sockets.push(await openSocket(world.port, '/members/ws', cookie));
  assert.deepEqual([...new Set(sockets.map(({ status }) => status))], [101]);
  const slow = Array.from({ length: 50 }, (_, n) => {
    const path = ['/auth/login', '/members/upload', '/auth/verify'][n % 3];
    const socket = connect(world.port, '127.0.0.1', () => socket.write(`POST ${path} HTTP/1.1\r\nhost: localhost:${world.port}\r\ncontent-length: 10000\r\ncontent-type: application/x-www-form-urlencoded\r\norigin: ${world.url}\r\ncookie: ${cookie}\r\n\r\ne`));
    const drip = setInterval(() => socket.write('x'), 200);
    socket.on('error', () => {});
    socket.on('close', () => clearInterval(drip));
    return socket;
  });
  await sleep(1_000);
  for (const flow of flows) {
    const result = await go(world, flow);
    assert.ok(result.done, `${flow.name}: ${outcome(result)} ${JSON.stringify(world.gateway.log.slice(-3))}`);
  }
  // Those that were idle are still there.
  for (const socket of sockets.slice(0, 20)) {
    socket.send('hello');
    assert.equal((await socket.next()).payload.toString(), 'hello');
  }
  slow.forEach((socket) => socket.destroy());
  sockets.forEach((socket) => socket.end());
  held(t, 'F34', { what: `${SOCKETS} idle WebSockets are open, and 50 bodies come byte by byte`, flows: ALL, sees: 'nothing of it', back: '–' });
});

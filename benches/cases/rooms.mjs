// What a waiting room costs: the page of a customer who waits, against a Worker that answers the same bytes; and
// forwarding with a pass through a room that counts the requests at its origin, against forwarding without a room.
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, send } from '../../tests/edge/client.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { vestibule, vestibuleSettings } from '../lib/contestants.mjs';
import { reporting, startCountingProxy } from '../lib/counting.mjs';
import { PAGE_PATH } from '../lib/origin.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';
import { bundle, Worker } from '../lib/workers.mjs';
import { browserHeaders, load } from '../lib/wrk.mjs';

export const figures = [
  { key: 'waiting_page_vs_constant', what: 'the page of who waits, against the same bytes as a constant', unit: '×', atLeast: 0.8 },
  { key: 'waiting_page_vs_constant_cpu', what: '  the same by CPU time a request', unit: '×' },
  { key: 'waiting_pages_per_core', what: '  such pages of one core a second', unit: '' },
  { key: 'forward_pass_vs_no_room', what: 'forward with a pass, against without a room', unit: '×', atLeast: 0.98 },
  { key: 'forward_pass_vs_no_room_cpu', what: '  the same by CPU time a request', unit: '×' },
  { key: 'subrequests_pass_holder', what: 'subrequests of a request with a pass', unit: '', atMost: 0 },
  { key: 'room_messages_per_second', what: '  messages of an isolate to the room, a second', unit: '' },
];

/** The platform tells where a client comes from, and the place of a guest is bound to that. */
const CLIENT = { 'CF-Connecting-IP': '203.0.113.5' };
const LIMITS = { requests: '1000000/1000s' };
/** Nobody's pass ends while it is measured. */
const LONG = { idle: '120m', stay: '1d' };
const ROOM = { inside: 1000, origin_requests: 1000, ...LONG };

export async function run({ origin, provider, rounds, seconds, note }) {
  const counted = await count(await origin(), await provider(), note);
  const waiting = await waiters(await origin(), await provider());
  const waited = await compete(waiting, rounds, seconds, note);
  for (const { worker } of Object.values(waiting)) await worker.stop();
  const forwarding = await forwarders(await origin(), await provider());
  const forwarded = await compete(forwarding, rounds, seconds, note);
  for (const { worker } of Object.values(forwarding)) await worker.stop();
  return {
    waiting_page_vs_constant: pairedRatio(waited.gateway.perSecond, waited.constant.perSecond),
    waiting_page_vs_constant_cpu: pairedRatio(waited.constant.cpu, waited.gateway.cpu),
    waiting_pages_per_core: 1_000_000 / median(waited.gateway.cpu),
    forward_pass_vs_no_room: pairedRatio(forwarded.room.perSecond, forwarded.none.perSecond),
    forward_pass_vs_no_room_cpu: pairedRatio(forwarded.none.cpu, forwarded.room.cpu),
    ...counted,
  };
}

const withRoom = ({ vars, ...rest }, room, access) => ({
  ...rest,
  vars: {
    ...vars,
    LIMITS,
    ROOMS: { sale: room },
    ROUTES: vars.ROUTES.map((route) => (route.prefix === '/members' ? { ...route, room: 'sale', access } : route)),
  },
});

/** A full room with a guest in front of it, and a Worker that gives the very page that the guest gets. */
async function waiters(origin, provider) {
  const gateway = await Worker.at('waiting', {
    workerDir,
    settings: (url) => withRoom(vestibuleSettings({ url, provider }), { inside: 1, ...LONG }, 'optional'),
    services: { ORIGIN: origin.address },
  });
  await gateway.start('/auth/health', { status: 200 });
  const [first, guest] = [new Browser(gateway.url), new Browser(gateway.url)];
  await settled(first);
  const headers = () => ({ ...browserHeaders({ host: gateway.host, cookie: cookieOf(guest) }), ...CLIENT });
  await guest.send(PAGE_PATH, { headers: CLIENT });
  const page = await send(new URL(PAGE_PATH, gateway.url), { headers: headers() });
  if (page.status !== 200 || !page.text.includes('data-queue') || page.setCookies.length > 0) {
    throw new Error(`this is not the page of a guest with a place: ${page.status}, ${page.setCookies}\n${page.text}`);
  }
  const left = ['date', 'content-length', 'connection', 'transfer-encoding', 'keep-alive'];
  const kept = Object.entries(page.headers).filter(([name]) => !left.includes(name));
  const { config } = vestibuleSettings({ url: gateway.url, provider });
  const constant = await Worker.at('constant-waiting', {
    workerDir: await bundle('page'),
    settings: () => ({
      config: { name: 'constant-waiting', compatibility_date: config.compatibility_date },
      vars: { PAGE: page.text, HEADERS: kept },
      secrets: {},
    }),
  });
  await constant.start();
  const same = await send(new URL(PAGE_PATH, constant.url));
  if (same.text !== page.text || same.status !== page.status) throw new Error('the baseline gives another answer');
  return {
    gateway: { worker: gateway, headers },
    constant: { worker: constant, headers: () => ({ ...headers(), Host: constant.host }) },
  };
}

/** Two gateways with a signed-in customer: one has a room and counts the requests at its origin, one has none. */
async function forwarders(origin, provider) {
  const room = await vestibule(origin, provider, { name: 'pass', settings: (settings) => withRoom(settings, ROOM, 'required') });
  const none = await vestibule(origin, provider, { name: 'no-room', settings: ({ vars, ...rest }) => ({ ...rest, vars: { ...vars, LIMITS } }) });
  await settled(room.browser);
  const at = ({ worker, headers }) => ({ worker, headers: () => ({ ...headers(), ...CLIENT }) });
  return { room: at(room), none: at(none) };
}

const cookieOf = (browser) => browser.cookieHeader(new URL(PAGE_PATH, browser.gateway));

/** Goes on until the browser has a whole pass: the first one is short. */
async function settled(browser) {
  for (let tries = 0, before; tries < 10; tries += 1) {
    const page = await browser.send(PAGE_PATH, { headers: CLIENT });
    if (page.status !== 200 || page.text.includes('data-queue')) throw new Error(`not inside: ${page.status}\n${page.text}`);
    if (tries > 2 && before === cookieOf(browser)) return;
    before = cookieOf(browser);
    await sleep(1_100);
  }
  throw new Error('the pass is new with every request');
}

/** What the object of a room hears while somebody with a pass reads on, and how much of that each request causes. */
async function count(origin, provider, note) {
  const proxy = await startCountingProxy();
  const gateway = await vestibule(origin, provider, {
    name: 'counted-room',
    settings: (settings) => withRoom(settings, ROOM, 'required'),
    workerDir: reporting(['Account', 'Identifier', 'Limiter', 'Lobby']),
    services: { TALLY: proxy.address },
  });
  try {
    await settled(gateway.browser);
    const headers = () => ({ ...gateway.headers(), ...CLIENT });
    const ask = () => send(new URL(PAGE_PATH, gateway.worker.url), { headers: headers() });
    const each = [];
    for (let n = 0; n < 100; n += 1) {
      proxy.taken();
      await ask();
      // What is done after the answer counts as well.
      await sleep(30);
      each.push(sum(proxy.taken()));
    }
    await load(`${gateway.worker.url}${PAGE_PATH}`, headers(), 3);
    const told = sum(proxy.taken().filter(([kind]) => kind === 'object Lobby')) / 3;
    note(`of 100 requests with a pass, ${each.filter((times) => times > 0).length} came when the isolate had word for an object`);
    return { subrequests_pass_holder: median(each), room_messages_per_second: told };
  } finally {
    await gateway.worker.stop();
    proxy.stop();
  }
}

const sum = (counted) => counted.reduce((all, [, times]) => all + times, 0);

async function compete(contestants, rounds, seconds, note) {
  const all = Object.entries(contestants);
  const measured = Object.fromEntries(all.map(([name]) => [name, { perSecond: [], cpu: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { worker, headers }] of round % 2 === 0 ? all : all.toReversed()) {
      const before = worker.cpu();
      const { requests, perSecond } = await load(`${worker.url}${PAGE_PATH}`, headers(), seconds);
      const cpu = (worker.cpu() - before) / requests;
      note(`round ${round}  ${name.padEnd(9)} ${perSecond.toFixed(0).padStart(6)}/s ${cpu.toFixed(1).padStart(6)} µs each`);
      // The first round is for the compilers to warm up.
      if (round === 0 && rounds > 1) continue;
      measured[name].perSecond.push(perSecond);
      measured[name].cpu.push(cpu);
    }
  }
  return measured;
}

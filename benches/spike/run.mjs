// `make spike`: the same surge at a shop without a gateway, with a gateway that limits what each client may ask, and
// with its waiting room. Prints a table, and writes docs/images/spike.svg and .png, two figures to target/bench.json, and
// all that was seen to target/spike.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopAll } from '../../tools/children.mjs';
import { inRoot, targetDir } from '../../tools/paths.mjs';
import { Browser } from '../../tests/edge/client.mjs';
import { settings, startGateway } from '../../tests/edge/harness.mjs';
import { startFakeProvider } from '../../tests/edge/provider.mjs';
import { table } from '../lib/table.mjs';
import { figures, numbersOf, tableOf } from './numbers.mjs';
import { addressOf, crowd, surge } from './people.mjs';
import { draw, photograph } from './picture.mjs';
import { startShop } from './shop.mjs';

/** What a plain limit asks of a client: more than anybody needs who is served, and less than who tries again and again. */
const LIMITS = { requests: '30/1m' };
/** For a shop of 24 workers: half of what it can do, in visits of five pages. */
const ROOM = { inside: 900, per_minute: 750, origin_requests: 24, idle: '20s', stay: '10m', patience: '5s' };

/** Plain workerd writes its objects' state to disk before it goes on: the disk of this machine is not what is measured. */
const MEMORY = '/dev/shm';

const started = performance.now();
const say = (line) => console.log(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

async function main() {
  if (loadavg()[0] > availableParallelism()) say('this machine is busy with something else: whatever waits for its CPU is late, and counted as late');
  const provider = await startFakeProvider();
  const shop = await startShop();
  const people = crowd();
  try {
    const loads = await test(shop);
    await shop.fresh();
    say(`${people.length} people, ${people.filter(({ signedIn }) => signedIn).length} of them signed in`);
    const runs = [];
    const run = async (name, url, cookies) => {
      await shop.fresh();
      const seen = await surge(url, people, cookies);
      const { began } = seen;
      const since = (at) => (at - began) / 1_000;
      const reports = shop.reports.map(({ at, open }) => ({ at: since(at), open }));
      const downs = shop.downs.map(({ from, to }) => ({ from: since(from), to: since(to) }));
      runs.push({ name, ...seen, reports, downs });
      say(`${name}: ${seen.tries.length} requests`);
    };
    await run('none', shop.url, () => []);
    await shop.fresh();
    const vars = ({ limits = { requests: 'off' }, room }) => ({
      ...settings({ origin: shop, provider }),
      ORIGINS: { shop: { url: shop.url, timeout: '10s' } },
      LOG: { forwarded: false },
      LIMITS: limits,
      ...(room && { ROOMS: { shop: room } }),
      ROUTES: [{ prefix: '/', origin: 'shop', access: 'optional', ...(room && { room: 'shop' }) }],
    });
    const dataDir = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'vestibule-spike-'));
    process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
    const gateway = await startGateway({ vars: vars({ limits: LIMITS }), dataDir });
    const cookies = await signIn(gateway, provider, people);
    say('signed in');
    await run('limit', gateway.url, cookies);
    gateway.vars = vars({ room: ROOM });
    await gateway.restart();
    await run('room', gateway.url, cookies);
    await gateway.remove();
    await report(runs, loads);
  } finally {
    await shop.stop();
    provider.stop();
    await stopAll();
  }
}

/** What the shop can bear, as a generator of load sees it that knows nothing of ours. */
async function test(shop) {
  const loads = [];
  for (const connections of [12, 24, 200, 700]) {
    await shop.fresh();
    const output = execFileSync('wrk', ['-t1', `-c${connections}`, '-d2s', '--latency', `${shop.url}/`], { encoding: 'utf8' });
    const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
    const p99 = /99%\s+([\d.]+m?s)/.exec(output)?.[1];
    // The word of its end comes after wrk's.
    await sleep(100);
    loads.push({ connections, perSecond, p99, fell: shop.downs.length > 0 });
    say(`wrk, ${connections} connections: ${perSecond.toFixed(0)} pages a second, p99 ${p99}${shop.downs.length > 0 ? ', and it fell over' : ''}`);
  }
  return loads;
}

/** Everybody who has an account signs in, before the surge. Gives the cookies of a person. */
async function signIn(gateway, provider, people) {
  let number = 0;
  // With all that is asked for in the ID token: every question is another customer's.
  const next = () => {
    number += 1;
    return { sub: `customer-${number}`, name: 'Ada Lovelace', email: `ada-${number}@customers.example`, email_verified: true, locale: 'en' };
  };
  Object.defineProperty(provider, 'user', { get: next });
  const jars = new Map();
  const waiting = people.filter(({ signedIn }) => signedIn);
  const signInAll = async () => {
    for (let one; (one = waiting.pop()) !== undefined; ) {
      const browser = new Browser(gateway.url);
      const headers = { 'cf-connecting-ip': addressOf(one) };
      const page = await browser.navigate('/auth/with/demo?return=%2Fauth%2Fsession', { headers });
      if (page.status !== 200 || browser.cookie('session') === undefined) throw new Error(`nobody can sign in: ${page.url} ${page.status}`);
      jars.set(one.seed, browser.cookies.map(({ name, value }) => [name, value]));
    }
  };
  await Promise.all(Array.from({ length: 32 }, signInAll));
  return ({ seed }) => jars.get(seed) ?? [];
}

async function report(runs, loads) {
  mkdirSync(targetDir, { recursive: true });
  writeFileSync(join(targetDir, 'spike.json'), JSON.stringify(runs));
  const numbers = runs.map(numbersOf);
  console.log(`\n${tableOf(numbers, loads)}\n`);
  const measured = figures.map((figure) => ({ ...figure, value: figure.of(numbers) }));
  const file = join(targetDir, 'bench.json');
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const { key, value } of measured) results[key] = Number(value.toFixed(3));
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(table(measured));
  const folder = inRoot('docs', 'images');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'spike.svg'), draw(runs, numbers));
  await photograph(join(folder, 'spike.svg'), join(folder, 'spike.png'));
  say('docs/images/spike.svg and .png are made');
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await main().catch((error) => {
  console.error(`spike: ${error.stack}`);
  process.exitCode = 1;
});
process.exit();

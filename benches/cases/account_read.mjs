// Reading one account, from disk, with a thousand, ten thousand and a hundred thousand of them there.
//
// The accounts that are read are real ones; around them lie copies of one of them, under names of their own.
import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { accountsOnDisk } from '../../tests/edge/accounts.mjs';
import { startGateway } from '../lib/customers.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';

export const figures = [
  { key: 'account_read_100k_vs_1k', what: 'reading an account, 100,000 on disk against 1,000', unit: '×', atMost: 1.3 },
  { key: 'account_read_10k_vs_1k', what: '  10,000 against 1,000', unit: '×' },
  { key: 'account_read_us', what: '  with 100,000, the first time, page included', unit: 'µs' },
  { key: 'account_bytes', what: '  bytes of one on disk', unit: 'B' },
];

/** Accounts that are read; each once a round, by a gateway that has just started. */
const READ = 100;
const AMOUNTS = [1_000, 10_000, 100_000];

export async function run({ origin, provider, rounds, note }) {
  const gateway = await startGateway('account-read', { origin: await origin(), provider: await provider() });
  const { worker } = gateway;
  const first = worker.dataDir;
  try {
    const browsers = await gateway.register(Array.from({ length: READ }, (_, i) => `reader-${i}@shop.example`));
    await worker.stop();
    const [{ file }] = accountsOnDisk(worker);
    const one = whole(file);
    note(`one account is ${one.length} bytes`);
    const homes = AMOUNTS.map((amount) => fill(first, amount, dirname(file), one));
    const took = AMOUNTS.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, home] of homes.entries()) {
        worker.dataDir = home;
        await worker.start('/auth/health', { status: 200 });
        const read = await readAll(browsers);
        await worker.stop();
        // The first round brings the files into memory, and does not count.
        if (round > 0) took[index].push(read);
      }
    }
    for (const [index, amount] of AMOUNTS.entries()) note(`${String(amount).padStart(7)}  ${median(took[index]).toFixed(0)} µs`);
    const [k1, k10, k100] = took;
    return {
      account_read_100k_vs_1k: pairedRatio(k100, k1),
      account_read_10k_vs_1k: pairedRatio(k10, k1),
      account_read_us: median(k100),
      account_bytes: one.length,
    };
  } finally {
    await gateway.stop();
    for (const amount of AMOUNTS) rmSync(`${first}-${amount}`, { recursive: true, force: true });
  }
}

/** The median time of the first look at an account, in microseconds. */
async function readAll(browsers) {
  const took = [];
  for (const browser of browsers) {
    const began = performance.now();
    const answer = await browser.send('/auth/account');
    took.push((performance.now() - began) * 1000);
    if (answer.status !== 200) throw new Error(`an account page was ${answer.status}`);
  }
  return median(took);
}

/** The bytes of a database, with what the process that ended left beside it. */
function whole(file) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return readFileSync(file);
}

/** A copy of the state in which there are `amount` accounts. */
function fill(dataDir, amount, accounts, one) {
  const home = `${dataDir}-${amount}`;
  rmSync(home, { recursive: true, force: true });
  cpSync(dataDir, home, { recursive: true });
  const directory = join(home, accounts.split('/').at(-1));
  const there = readdirSync(directory).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name)).length;
  for (let i = there; i < amount; i += 1) writeFileSync(join(directory, `${randomBytes(32).toString('hex')}.sqlite`), one);
  return home;
}

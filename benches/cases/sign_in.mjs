// What a sign-in with a password costs, and how much of that is Argon2id, in CPU time of the process.
//
// Nothing in the module tells how long its hash takes. So half of the customers have a record of four passes in the
// place of two: what their sign-ins cost more is two passes, which is what a hash of two passes costs but for what it
// does once. The share is therefore told a little too low, never too high.
import { DatabaseSync } from 'node:sqlite';
import { PASSWORD, accountsOnDisk } from '../../tests/edge/accounts.mjs';
import { Browser } from '../../tests/edge/client.mjs';
import { form, startGateway } from '../lib/customers.mjs';
import { median } from '../lib/stats.mjs';

export const figures = [
  { key: 'signin_argon2_share', what: 'a password sign-in: share of its CPU time that is Argon2id', unit: '', atLeast: 0.85 },
  { key: 'signin_per_second', what: '  sign-ins per second on one core', unit: '/s' },
  { key: 'signin_cpu_us', what: '  CPU time of one', unit: 'µs' },
];

/** PASSWORD in four passes (m = 19 MiB, p = 1). */
const FOUR_PASSES = '$argon2id$v=19$m=19456,t=4,p=1$7Y8B2+QUCx2JqYF7im9Gsw$X7XXrUn/YCTcDS2GtcX10uBCEDjWtOCtLyrAOd7mC+8';
/** Customers of each kind; each signs in once a round. */
const CROWD = 24;

export async function run({ origin, provider, rounds, note }) {
  const gateway = await startGateway('sign-in', { origin: await origin(), provider: await provider() });
  const addresses = Array.from({ length: 2 * CROWD }, (_, i) => `customer-${i}@shop.example`);
  await gateway.register(addresses);
  await gateway.worker.stop();
  const four = new Set(addresses.slice(CROWD));
  for (const { file, items } of accountsOnDisk(gateway.worker)) {
    const { address } = items.find(({ kind, key }) => kind === 'fact' && key === 'address').body;
    if (four.has(address)) replaceRecord(file, items);
  }
  await gateway.worker.start('/auth/health', { status: 200 });
  const browsers = new Map(addresses.map((address) => [address, new Browser(gateway.worker.url)]));
  const took = { two: [], four: [], rate: [] };
  // The first round wakes the objects, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [kind, crowd] of [['two', addresses.slice(0, CROWD)], ['four', addresses.slice(CROWD)]]) {
      const { cpu, seconds } = await signIn(gateway.worker, crowd, browsers);
      if (round === 0) continue;
      took[kind].push(cpu / CROWD);
      if (kind === 'two') took.rate.push(CROWD / seconds);
    }
  }
  await gateway.stop();
  const [two, more] = [median(took.two), median(took.four)];
  note(`two passes ${two.toFixed(0)} µs, four passes ${more.toFixed(0)} µs of CPU time a sign-in`);
  return { signin_argon2_share: (more - two) / two, signin_per_second: median(took.rate), signin_cpu_us: two };
}

/** Everyone of `crowd` signs in, four at a time. */
async function signIn(worker, crowd, browsers) {
  const [cpu, began] = [worker.cpu(), performance.now()];
  const queue = [...crowd];
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let email = queue.shift(); email; email = queue.shift()) {
      const answer = await browsers.get(email).send('/auth/login?return=%2Fmembers%2F', form(worker.url, { email, password: PASSWORD, how: 'password' }));
      if (answer.status !== 303) throw new Error(`${email} got ${answer.status}`);
    }
  }));
  return { cpu: worker.cpu() - cpu, seconds: (performance.now() - began) / 1000 };
}

function replaceRecord(file, items) {
  const { key, body } = items.find(({ kind, key: name }) => kind === 'fact' && name === 'password');
  const database = new DatabaseSync(file);
  const text = JSON.stringify({ ...body, record: FOUR_PASSES });
  database.prepare("UPDATE item SET body = ? WHERE kind = 'fact' AND key = ?").run(text, key);
  database.close();
}

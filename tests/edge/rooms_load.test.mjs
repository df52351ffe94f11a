// The waiting room under load, against the built module in workerd: never more inside than may be, never more requests at
// the origin than it may have, and nobody loses their place (Q05, F39). What is counted is what reaches the origin.
//
// SURGE is how many customers there are; more take longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWorld } from './harness.mjs';
import { Person, letIn, many, mostInside, placesOnDisk, sleep, startCountingOrigin, withRoom } from './rooms.mjs';
import { held } from './held.mjs';

const SURGE = Number(process.env.SURGE ?? 1_000);
const IDLE = 20_000;

for (const twin of [false, true]) {
  test(`Q05 ${SURGE + 200} at once, on ${twin ? 'two instances that share the objects' : 'one instance'}: as many are inside as may be, and at the origin`, { timeout: 110_000 }, async () => {
    const [inside, cap] = [100, 20];
    const sale = await startCountingOrigin(40);
    const room = { inside, origin_requests: cap, patience: '10s', idle: '5m' };
    // The origin has a thousand customers beside it in this process: it may take its time.
    const vars = (made) => {
      const settings = withRoom(room, sale)(made);
      settings.ORIGINS.slow.timeout = '30s';
      return settings;
    };
    const shop = await startWorld({ vars, twin });
    const at = (n) => (twin && n % 2 ? shop.gateway.twinUrl : shop.url);
    const people = Array.from({ length: SURGE + 200 }, (_, n) => new Person(shop, { at: at(n) }));
    // Which side's crowd is first in the queue of this machine is chance, so some come to each side before.
    const early = 40;
    const first = [];
    for (let n = 0; n < early; n += 1) first.push(await people[n].ask());
    first.push(...(await many(people.length - early, (n) => people[early + n].ask())));
    // Whoever was let in and had no turn at the origin in time is told so; they ask again.
    const hasPass = (one) => one.inside || (one.busy && one.again > 0);
    const others = first.filter((one) => !hasPass(one) && !one.waits).map(({ status, answer }) => `${status} ${answer.text.slice(0, 200)}`);
    assert.deepEqual(others, [], 'nobody meets anything else');
    const isIn = people.filter((_, n) => hasPass(first[n]));
    assert.equal(isIn.length, inside);
    for (const one of isIn) for (let tries = 0; !sale.whoCame().has(one.name); tries += 1) assert.ok(tries < 5 && hasPass(await one.ask()));
    assert.deepEqual(sale.whoCame(), new Set(isIn.map(({ name }) => name)));
    if (twin) {
      const sides = [0, 1].map((side) => people.filter((_, n) => n % 2 === side && hasPass(first[n])).length);
      assert.ok(Math.min(...sides) > 0, `both let some in: ${sides}`);
    }
    // Everybody else has a place of their own, from the first to the last.
    const second = await many(people.length, (n) => people[n].ask());
    const places = second.flatMap(({ place }) => place ?? []).sort((a, b) => a - b);
    assert.deepEqual(places, Array.from({ length: people.length - inside }, (_, n) => n + 1));
    // Those inside ask for more than the origin may have at once, from both sides, again and again.
    const answers = [];
    for (let round = 0; round < 4; round += 1) {
      answers.push(...(await many(isIn.length, async (n) => {
        isIn[n].connectTo = twin ? at(n + round) : undefined;
        return isIn[n].ask(`/sale/${round}`);
      })));
    }
    assert.ok(sale.counts.most <= cap, `${sale.counts.most} requests at the origin`);
    assert.ok(sale.counts.most > cap / 2, `${sale.counts.most} only`);
    assert.ok(answers.every(hasPass), 'those inside stay inside');
    const served = answers.filter((one) => one.inside).length;
    console.log(`  ${served} of ${answers.length} requests served, ${sale.counts.most} at once of ${cap}`);
    assert.ok(twin ? served > answers.length / 2 : served === answers.length, `${served} of ${answers.length}`);
    assert.equal(sale.whoCame().size, inside);
  });
}

/** One customer: comes, looks again as they are told, goes through a few pages when inside, and leaves. */
async function customer(person, { signal, seen, pages }) {
  const story = { person, places: [], errors: 0, busy: 0, served: 0 };
  seen.push(story);
  while (!signal.aborted && story.served < pages) {
    const now = await person.ask(`/sale/${story.served}`).catch(() => undefined);
    if (now === undefined) story.errors += 1;
    else if (now.inside) story.served += 1;
    else if (now.busy) story.busy += 1;
    else {
      assert.ok(now.waits, `${now.status} ${now.answer.text}`);
      // After a restart nobody may say for a moment what the place is; then it is the one it was.
      if (now.place !== undefined) story.places.push(now.place);
    }
    await sleep(now === undefined ? 500 : now.inside ? 1_500 : Math.min(now.again, 5) * 1_000);
  }
}

test(`F39 ${SURGE} customers within ten seconds where a tenth was before, and the process killed in the middle`, { timeout: 300_000 }, async (t) => {
  const [inside, cap] = [Math.round(SURGE / 20), Math.round(SURGE / 100)];
  const sale = await startCountingOrigin(40);
  const room = { inside, origin_requests: cap, patience: '3s', idle: '20s', stay: '60s' };
  const shop = await startWorld({ vars: withRoom(room, sale) });
  // Some of them have an account; they signed in before it began.
  const known = [];
  for (let n = 0; n < 10; n += 1) {
    shop.provider.user = { ...shop.provider.user, sub: `customer-${n}`, email: `customer-${n}@corner.example` };
    const person = new Person(shop);
    await person.signIn('/members/');
    known.push(person);
  }
  const ends = new AbortController();
  const seen = [];
  const lives = [];
  const comes = (person) => lives.push(customer(person, { signal: ends.signal, seen, pages: 8 }));
  const step = SURGE / 10;
  for (let n = 0; n < step; n += 1) comes(new Person(shop));
  await sleep(4_000);
  // Nine tenths more within ten seconds.
  const began = Date.now();
  let restarted;
  let before;
  for (let n = 0; n < SURGE - step; n += 1) {
    const due = began + (n * 10_000) / (SURGE - step);
    if (due > Date.now()) await sleep(due - Date.now());
    comes(n % 90 === 0 && known.length > 0 ? known.pop() : new Person(shop));
    if (n === Math.round((SURGE - step) / 2)) {
      restarted = (async () => {
        await shop.gateway.kill();
        before = placesOnDisk(shop.gateway);
        await shop.gateway.start();
      })();
    }
  }
  await restarted;
  // Until those who were inside have left, as many others came in, and some of these have left too.
  const enough = () => sale.whoCame().size >= 2 * inside;
  for (const from = Date.now(); !enough() && Date.now() - from < 240_000; ) await sleep(500);
  await sleep(5_000);
  ends.abort();
  await Promise.all(lives);

  const most = mostInside(sale.arrivals, IDLE);
  const errors = seen.reduce((sum, one) => sum + one.errors, 0);
  const busy = seen.reduce((sum, one) => sum + one.busy, 0);
  const admitted = letIn(shop);
  console.log(`  ${seen.length} customers, ${sale.whoCame().size} served, at most ${most} of ${inside} inside and ${sale.counts.most} of ${cap} requests at the origin; ` +
    `${errors} requests broken off by the kill, ${busy} told that the origin is busy`);
  assert.ok(most <= inside, `${most} inside`);
  assert.ok(most > inside / 2, `only ${most} inside`);
  assert.ok(sale.counts.most <= cap, `${sale.counts.most} at the origin`);
  assert.ok(enough(), `others come in as those leave: ${sale.whoCame().size}`);
  // Nobody's place grows, across the kill too.
  for (const { places } of seen) {
    for (let n = 1; n < places.length; n += 1) assert.ok(places[n] <= places[n - 1], `${places}`);
  }
  // Each line moves in its order.
  for (const line of ['guest', 'signed_in']) {
    const numbers = admitted.filter(([name]) => name === line).map(([, number]) => number);
    assert.ok(numbers.length > 0, line);
    assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b), line);
    assert.equal(new Set(numbers).size, numbers.length, `${line}: each number is called once`);
  }
  // Whoever had a place when the process died has that place, or was called since.
  const now = placesOnDisk(shop.gateway);
  const waited = [...before].filter(([, place]) => place.s.w);
  assert.ok(waited.length > inside, `${waited.length} waited when it was killed`);
  for (const [holder, { c: line, n: number }] of waited) {
    const place = now.get(holder);
    const wasCalled = admitted.some(([name, called]) => name === line && called === number);
    assert.ok(place ? place.n === number && place.c === line : wasCalled, `${holder}: ${line} ${number} became ${JSON.stringify(place)}`);
  }
  held(t, 'F39', { what: 'ten times the customers within ten seconds, and the process killed in the middle', flows: ['the waiting room'], sees: 'a place in a line that only gets shorter; never more inside, or at the origin, than may be', lost: 'requests under way when it was killed', back: 'at once' });
});

// What fails around a waiting room, against the built module in workerd: the object ends, the origin flaps, the object
// does not answer (F08, F23, F26, F37). Whoever is inside stays, and nobody loses their place.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XHR, startWorld } from './harness.mjs';
import { Person, letIn, many, placesOnDisk, sleep, sold, startCountingOrigin, withRoom } from './rooms.mjs';
import { held } from './held.mjs';

async function world(room, options) {
  const sale = await startCountingOrigin();
  const shop = await startWorld({ vars: withRoom(room, sale), ...options });
  return Object.assign(shop, { sale, person: (more) => new Person(shop, more) });
}

async function member(shop, sub) {
  shop.provider.user = { ...shop.provider.user, sub, email: `${sub}@corner.example` };
  const person = shop.person();
  const page = await person.signIn('/members/');
  assert.equal(page.url, `${shop.url}/members/`);
  return person;
}

const restarted = async (shop, fault) => {
  await shop.gateway.kill();
  shop.gateway.fault = fault;
  await shop.gateway.start();
};

suite('F23 the object ends between any two requests', { concurrency: true }, () => {
  test('places, passes and the order survive', async () => {
    const shop = await world({ inside: 2, idle: '20s', stay: '60s' });
    const inside = [shop.person(), await member(shop, 'ines')];
    for (const one of inside) assert.ok((await one.ask()).inside);
    const guests = [shop.person(), shop.person(), shop.person()];
    const members = [await member(shop, 'moritz'), await member(shop, 'mila')];
    const place = async (one) => (await one.ask()).place;
    for (const line of [guests, members]) {
      for (const [n, one] of line.entries()) {
        await restarted(shop);
        assert.equal(await place(one), n + 1);
      }
    }
    for (let round = 0; round < 3; round += 1) {
      await restarted(shop);
      // Without their tickets too: the object knows them.
      if (round === 1) for (const one of [...inside, ...guests, ...members]) one.ticket = undefined;
      for (const one of inside) assert.ok((await one.ask()).inside);
      assert.deepEqual([await many(3, (n) => place(guests[n])), await many(2, (n) => place(members[n]))], [[1, 2, 3], [1, 2]]);
    }
    assert.ok((await shop.person().ask()).waits, 'and nobody else got in meanwhile');
    assert.equal(shop.sale.whoCame().size, 2);
    // Those inside leave; the first of each line are called, each in its turn.
    const came = [];
    const began = Date.now();
    while (came.length < 2) {
      assert.ok(Date.now() - began < 60_000, `${came} came`);
      await sleep(3_000);
      await restarted(shop);
      for (const one of [...guests, ...members]) if ((await one.ask()).inside && !came.includes(one)) came.push(one);
      assert.ok(placesOnDisk(shop.gateway).size >= 5);
    }
    const [guest, known] = [guests[0], members[0]].map((one) => came.includes(one));
    assert.ok(guest || known, 'the first of a line came first');
    for (const [first, second] of [[guests[0], guests[1]], [guests[1], guests[2]], [members[0], members[1]]]) {
      assert.ok(!came.includes(second) || came.includes(first), 'nobody overtakes in a line');
    }
  });

  test('also when it ends in the middle of many questions', async () => {
    const shop = await world({ inside: 20, idle: '5m' });
    // They have been here before: whoever never heard their device's name is somebody new when they come again.
    const people = Array.from({ length: 120 }, () => shop.person());
    await many(people.length, (n) => people[n].send('/auth/login'));
    assert.ok(people.every((one) => one.cookie('browser')));
    const seen = [];
    for (let round = 0; round < 5; round += 1) {
      const asked = people.map((one) => one.ask().catch(() => undefined));
      await Promise.race(asked);
      await sleep(10 + round * 15);
      await restarted(shop);
      seen.push(await Promise.all(asked));
    }
    const last = await many(people.length, (n) => people[n].ask());
    assert.equal(last.filter(({ inside }) => inside).length, 20);
    assert.ok(shop.sale.whoCame().size <= 20, `${shop.sale.whoCame().size} have been inside`);
    // Whoever heard that they are inside still is, and no place has grown.
    for (const [n, one] of last.entries()) {
      const told = seen.map((round) => round[n]).filter((answer) => answer !== undefined);
      if (told.some(({ inside }) => inside)) assert.ok(one.inside, 'a pass that was given is kept');
      for (const { place } of told) if (place !== undefined && one.place !== undefined) assert.ok(one.place <= place, `${place} became ${one.place}`);
    }
  });
});

test('F08 an origin that flaps costs nobody their session or pass', async (t) => {
  const shop = await world({ inside: 2, idle: '5m', origin_requests: 4 });
  const [ada, guest] = [await member(shop, 'ada'), shop.person()];
  for (const one of [ada, guest]) assert.ok((await one.ask()).inside);
  assert.ok((await shop.person().ask()).waits);
  let count = 0;
  // Two failures in a row: workerd itself repeats a GET once when a connection that was in use before breaks.
  shop.sale.answer = (request, response) => (count++ % 4 < 2 ? request.socket.resetAndDestroy() : sold(0)(request, response));
  const statuses = new Set();
  for (let n = 0; n < 24; n += 1) for (const one of [ada, guest]) statuses.add((await one.ask(`/sale/${n}`)).status);
  assert.deepEqual(statuses, new Set([200, 502]));
  shop.sale.answer = sold(0);
  for (const one of [ada, guest]) assert.ok((await one.ask()).inside);
  assert.equal((await ada.navigate('/members/')).url, `${shop.url}/members/`);
  assert.ok((await shop.person().ask()).waits, 'the room is as full as before');
  held(t, 'F08', { what: 'the origin of a room resets two of four connections', flows: ['the waiting room', 'a request with a session'], sees: '200 or 502; passes and sessions stay' });
});

test('F08 whoever is let in just when the origin fails, or has no turn for them, is in all the same', async () => {
  const shop = await world({ inside: 3, idle: '5m', origin_requests: 1, patience: '1s' });
  const [broken, late, busy] = [shop.person(), shop.person(), shop.person()];
  shop.sale.answer = (request) => request.socket.resetAndDestroy();
  assert.equal((await broken.ask()).status, 502);
  let release;
  shop.sale.answer = (_request, response) => (release = () => response.end());
  const held = late.ask();
  while (!release) await sleep(20);
  assert.ok((await busy.ask()).busy);
  assert.equal((await held).status, 504);
  release();
  shop.sale.answer = sold(0);
  assert.ok((await shop.person().ask()).waits, 'three are inside');
  await sleep(2_000);
  for (const one of [broken, late, busy]) assert.ok((await one.ask()).inside);
  assert.equal(letIn(shop).length, 3);
});

/** How the object may fail, and how long a question to it then takes at most, in milliseconds. */
const FAULTS = { 'lobby-throw': 1_500, 'lobby-overloaded': 1_500, 'lobby-500': 1_500, 'lobby-garbage': 1_500, 'lobby-hang': 9_000 };

suite('F26 F37 an object that cannot be asked', { concurrency: 6 }, () => {
  for (const [fault, longest] of Object.entries(FAULTS)) {
    for (const unreachable of ['hold', 'open']) {
      test(`${fault}, unreachable = "${unreachable}"`, async (t) => {
        const shop = await world({ inside: 2, idle: '5m', origin_requests: 10, ...(unreachable === 'open' && { unreachable }) }, { faultyObjects: true });
        const inside = [await member(shop, 'ada'), shop.person()];
        for (const one of inside) assert.ok((await one.ask()).inside);
        const waiting = shop.person();
        assert.equal((await waiting.ask()).place, 1);
        await restarted(shop, fault);
        shop.provider.reset();
        // Everything beside the room works as ever.
        const grace = await member(shop, 'grace');
        assert.equal((await grace.navigate('/members/')).status, 200);
        assert.equal((await shop.person().navigate('/')).status, 200);
        // Those inside stay in, also after the lease on the origin's requests would be over.
        const began = Date.now();
        let served = 0;
        while (Date.now() - began < 20_000) {
          for (const one of inside) {
            const now = await one.ask(`/sale/${served}`);
            // A new isolate knows only after its first question that the object is gone.
            assert.ok(now.inside || (served < 4 && now.busy), `${now.status} after ${Date.now() - began} ms: ${now.answer.text}`);
            served += Number(now.inside);
          }
          await sleep(700);
        }
        assert.ok(served > 20, `${served}`);
        const asked = Date.now();
        const newcomer = shop.person();
        const page = await newcomer.look();
        assert.ok(Date.now() - asked < longest, `after ${Date.now() - asked} ms`);
        const program = await shop.person().ask();
        if (unreachable === 'open') {
          assert.ok(page.inside && program.inside);
          assert.ok((await waiting.ask()).inside);
        } else {
          // A page with a way forward, and no number that nobody knows.
          assert.ok(page.waits && page.place === undefined && page.status === 200);
          assert.match(page.answer.header('refresh'), /^\d+; url=\/sale\/$/);
          assert.match(page.answer.text, /class="action"/);
          assert.match(page.answer.text, /href="\/auth\/login[^"]*"/);
          assert.deepEqual([program.status, program.waits, program.place, program.again], [503, true, undefined, 20]);
          assert.ok((await waiting.ask()).waits);
          const queue = await newcomer.fetch('/auth/queue?for=%2Fsale%2F', { headers: XHR });
          assert.equal(queue.json().state, 'waiting');
        }
        assert.doesNotMatch(shop.gateway.output, /panicked|unreachable executed|RuntimeError|"event":"internal"/);
        // And when it is back, everything is as it was.
        await restarted(shop, undefined);
        for (const one of inside) assert.ok((await one.ask()).inside);
        const after = await waiting.ask();
        assert.ok(after.waits, `${after.status}`);
        assert.equal(after.place, 1);
        held(t, 'F37 F26', { what: `the object of the room fails (${fault}), \`unreachable = "${unreachable}"\``, flows: ['the waiting room'], sees: unreachable === 'open' ? 'those inside stay, newcomers pass' : 'those inside stay, newcomers wait without a number', within: '5 seconds where it never answers, else at once', back: 'the next question; places are as they were' });
      });
    }
  }

  test('for longer than a pass is good: those inside stay in for all that time', async () => {
    const shop = await world({ inside: 2, idle: '20s', stay: '60s' }, { faultyObjects: true });
    const inside = [shop.person(), shop.person()];
    for (const one of inside) assert.ok((await one.ask()).inside);
    await restarted(shop, 'lobby-throw');
    const began = Date.now();
    while (Date.now() - began < 40_000) {
      for (const one of inside) assert.ok((await one.ask()).inside, `after ${Date.now() - began} ms`);
      const newcomer = await shop.person().ask();
      assert.ok(newcomer.waits && !newcomer.inside);
      await sleep(2_000);
    }
    // When the object is back, it counts as before.
    await restarted(shop, undefined);
    for (const one of inside) assert.ok((await one.ask()).inside);
    assert.ok((await shop.person().ask()).waits);
    assert.equal(shop.sale.whoCame().size, 2);
  });

  test('one that answers late, and one that loses every second question', async () => {
    for (const fault of ['lobby-slow', 'lobby-flaky']) {
      const shop = await world({ inside: 2, idle: '5m' }, { faultyObjects: true });
      await restarted(shop, fault);
      const people = Array.from({ length: 6 }, () => shop.person());
      const seen = [];
      for (let round = 0; round < 4; round += 1) seen.push(await many(people.length, (n) => people[n].ask()));
      assert.ok(seen.flat().every((one) => one.inside || one.waits), fault);
      assert.equal(seen.at(-1).filter(({ inside }) => inside).length, 2, fault);
      assert.equal(shop.sale.whoCame().size, 2, fault);
      assert.equal(letIn(shop).length, 2, fault);
      const places = seen.at(-1).flatMap(({ place }) => place ?? []).sort();
      if (fault === 'lobby-slow') assert.deepEqual(places, [1, 2, 3, 4]);
    }
  });
});

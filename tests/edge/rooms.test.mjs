// The waiting room against the built module in workerd: who is inside, who waits, and what no trick changes about that
// (Q01–Q04). Their numbers under load are in rooms_load.test.mjs, what fails around them in rooms_faults.test.mjs.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { NAVIGATION, XHR, send, sendRaw, lines, startGateway, startWorld } from './harness.mjs';
import { Person, letIn, many, newAddress, sleep, standing, startCountingOrigin, withRoom } from './rooms.mjs';

/** A room as short-lived as one may be: a pass that is not used is over after 20 seconds, and counts for 5 more. */
const SHORT = { idle: '20s', stay: '60s' };
const OVER = 26_000;

const world = async (room, options) => {
  const sale = await startCountingOrigin();
  const made = await startWorld({ vars: withRoom(room, sale), ...options });
  return Object.assign(made, { sale, person: (more) => new Person(made, more) });
};

/** As many as the room holds, inside. */
async function filled(shop, count) {
  const inside = Array.from({ length: count }, () => shop.person());
  for (const one of inside) assert.ok((await one.look()).inside);
  return inside;
}

suite('a room for two', { concurrency: true }, () => {
  test('whoever looks again gets their own place, in their own language, on the page they asked for', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    await filled(shop, 1);
    const waits = [
      { browser: shop.browser(), path: '/sale/lamps?x=1', language: 'de', place: 1 },
      { browser: shop.browser(), path: '/sale/lamps?x=1', language: 'ar', place: 2 },
      { browser: shop.browser(), path: '/sale/lamps?x=1', language: 'de', place: 3 },
      { browser: shop.browser(), path: '/sale/lamps?x=2', language: 'de', place: 4 },
    ];
    const look = ({ browser, path, language }, options = {}) =>
      browser.send(path, { ...options, headers: { 'accept-language': language, ...options.headers } });
    const firsts = [];
    for (const one of waits) firsts.push(await look(one));
    for (const _ of [1, 2, 3]) {
      for (const [index, one] of waits.entries()) {
        const page = await look(one);
        assert.equal(page.status, 200);
        assert.match(page.text, new RegExp(`<html lang="${one.language}"`));
        const digits = new Intl.NumberFormat(one.language).format(one.place);
        assert.match(page.text, new RegExp(`<p class="status" role="status">[^<]*${digits}[^<]*</p>`));
        assert.ok(page.text.includes(`data-queue="/auth/queue?for=${encodeURIComponent(one.path)}"`), page.text);
        assert.deepEqual(page.setCookies, []);
        // But for the wait itself it is the page of the first time.
        const withoutLines = (text) => text.replaceAll(/<p class="status"[^]*?<\/p>\n?/g, '');
        assert.equal(withoutLines(page.text), withoutLines(firsts[index].text));
        for (const name of ['content-security-policy', 'cache-control', 'vary', 'retry-after', 'x-frame-options', 'content-language']) {
          assert.equal(page.header(name), firsts[index].header(name), name);
        }
      }
    }
    const [one] = waits;
    assert.equal((await look(one, { method: 'HEAD' })).text, '');
    const program = await look(one, { headers: { accept: 'application/json', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } });
    assert.equal(program.status, 503);
    assert.equal(program.json().queue.place, 1);
    assert.match((await look(one)).text, /<html lang="de"/);
  });

  test('two are inside, the third waits on a page in their language', async () => {
    const shop = await world({ inside: 2, ...SHORT });
    await filled(shop, 2);
    const page = await shop.person().look('/sale/', { headers: { 'accept-language': 'de' } });
    assert.ok(page.waits && page.status === 200);
    assert.match(page.answer.text, /<html lang="de"/);
    assert.equal(page.answer.header('refresh'), '5; url=/sale/');
    assert.match(page.answer.header('cache-control'), /no-store/);
    const twin = await shop.person().ask();
    assert.deepEqual([twin.status, twin.waits, twin.place, twin.again], [503, true, 2, 5]);
    const [line] = twin.queue.lines;
    assert.match(line, /2/);
  });

  test('a page comes back to its own address, and to its path where the query is too much to carry', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    await filled(shop, 1);
    const query = 'a=%22b%22&c="d"&<e>';
    const page = await shop.person().look(`/sale/x?${query}`);
    assert.match(page.answer.header('refresh'), /^\d+; url=\/sale\/x\?a=%22b%22&c=%22d%22&%3Ce%3E$/);
    const long = await shop.person().look(`/sale/x?a=${'b'.repeat(5_000)}`);
    assert.match(long.answer.header('refresh'), /^\d+; url=\/sale\/x$/);
    assert.match(long.answer.text, /data-queue="\/auth\/queue\?for=%2Fsale%2Fx"/);
  });

  test('the next comes in when somebody has left, and nobody sooner', async () => {
    const shop = await world({ inside: 2, ...SHORT });
    const [ada] = await filled(shop, 2);
    const [eve, tom] = [shop.person(), shop.person()];
    assert.deepEqual([(await eve.ask()).place, (await tom.ask()).place], [1, 2]);
    const places = [];
    const began = Date.now();
    for (let came = false; !came; ) {
      assert.ok(Date.now() - began < 45_000, `${places}`);
      await sleep(2_000);
      // Ada goes on, Ben does not.
      assert.ok((await ada.ask()).inside);
      const [first, second] = [await eve.ask(), await tom.ask()];
      assert.ok(!second.inside);
      places.push(second.place);
      came = first.inside;
    }
    assert.deepEqual([places.at(-1), ...new Set(places)].sort(), [1, 1, 2]);
    assert.equal(shop.sale.whoCame().has(tom.name), false);
    assert.deepEqual(letIn(shop).map(([, number]) => number), [1, 2, 3]);
  });
});

test('P11 an answer that brings a pass is kept by no shared cache, whatever the origin says, and the next one is as it was', async () => {
  const shop = await world({ inside: 5, idle: '5m' });
  shop.sale.answer = (_request, response) => response.writeHead(200, { 'cache-control': 'public, max-age=600', 'cdn-cache-control': 'max-age=600' }).end('sold');
  const ada = shop.person();
  const first = await ada.send('/sale/');
  assert.equal(first.setCookies.length, 1);
  assert.deepEqual([first.text, first.header('cache-control'), first.header('cdn-cache-control')], ['sold', 'private, max-age=600', undefined]);
  const second = await ada.send('/sale/');
  assert.deepEqual([second.setCookies, second.header('cache-control'), second.header('cdn-cache-control')], [[], 'public, max-age=600', 'max-age=600']);
});

suite('Q01 a ticket is nothing in another hand', { concurrency: true }, () => {
  test('forged, and with any character changed', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    const [ada] = await filled(shop, 1);
    const good = ada.ticket;
    const before = shop.sale.counts.all;
    const eve = shop.person();
    await eve.ask();
    const mine = eve.ticket;
    const forged = ['', 'A', good, good.toLowerCase(), `${good}A`, good.slice(0, -1), mine.slice(0, 40) + good.slice(40), 'A'.repeat(90), '!', '~demo', '%00', `${good}!${mine}`];
    for (let at = 0; at < mine.length; at += 1) {
      forged.push(mine.slice(0, at) + (mine[at] === 'A' ? 'B' : 'A') + mine.slice(at + 1));
    }
    for (const ticket of forged) {
      eve.ticket = ticket;
      const seen = await eve.ask();
      assert.ok(seen.waits, `${ticket}: ${seen.status}`);
      assert.equal(seen.place, 1, `the same place as before: ${ticket}`);
    }
    assert.equal(shop.sale.counts.all, before, 'the origin heard of none of it');
    // Whoever loses or breaks their own is let in on their word: the place is the object's.
    ada.ticket = undefined;
    assert.ok((await ada.ask()).inside);
  });

  test('a jar copied to another address waits, and what it shares is one place', async () => {
    const shop = await world({ inside: 2, ...SHORT });
    const inside = await filled(shop, 2);
    const waiting = shop.person();
    assert.equal((await waiting.ask()).place, 1);
    const copies = Array.from({ length: 12 }, () => inside[0].copyAt(newAddress()));
    for (const copy of copies) {
      assert.ok((await copy.look()).waits);
      assert.ok((await copy.ask()).waits);
    }
    assert.ok((await inside[0].ask()).inside, 'where it was given, the pass is good');
    for (const { name } of copies) assert.ok(!shop.sale.whoCame().has(name));
    // A copy of one who waits is no second place, wherever it is.
    const before = (await shop.person().ask()).place;
    const shared = Array.from({ length: 6 }, () => waiting.copyAt(newAddress()));
    for (const copy of shared) await copy.ask();
    assert.equal((await shop.person().ask()).place, before + 1);
  });

  test('whoever moves to another network while inside counts twice for as long as the old pass is good, and gets in', async () => {
    const shop = await world({ inside: 2, ...SHORT });
    const ada = shop.person();
    assert.ok((await ada.look()).inside);
    const away = ada.copyAt(newAddress());
    assert.ok((await away.look()).inside, 'there is room for one more');
    const ben = shop.person();
    assert.ok((await ben.ask()).waits, 'the pass in the other network counts');
    for (let n = 0; n < OVER / 2_000; n += 1) {
      await sleep(2_000);
      assert.ok((await away.ask()).inside);
      await ben.ask();
    }
    assert.ok((await ben.ask()).inside, 'it has ended');
    const back = away.copyAt(ada.address);
    assert.ok((await back.ask()).waits, 'and is no way in any more');
  });

  test('replayed after it has ended', async () => {
    const shop = await world({ inside: 1, ...SHORT });
    const [ada] = await filled(shop, 1);
    const old = ada.cookies.map((cookie) => ({ ...cookie }));
    await sleep(OVER);
    const ben = shop.person();
    assert.ok((await ben.ask()).inside);
    const before = shop.sale.counts.all;
    ada.cookies = old;
    assert.deepEqual([(await ada.look()).waits, (await ada.ask()).waits], [true, true]);
    assert.equal(shop.sale.counts.all, before);
  });

  test('of another site, and of another room', async () => {
    const rooms = { sale: { inside: 1, idle: '5m' }, drop: { inside: 1, idle: '5m' } };
    const two = (shop) => ({
      ...withRoom(rooms.sale)(shop),
      ROOMS: rooms,
      ROUTES: [
        { prefix: '/', origin: 'shop', access: 'optional' },
        { prefix: '/sale', origin: 'shop', access: 'optional', room: 'sale' },
        { prefix: '/drop', origin: 'shop', access: 'optional', room: 'drop' },
      ],
    });
    const shop = await startWorld({ vars: two });
    const elsewhere = await startGateway({ vars: shop.gateway.vars });
    try {
      const [ada, ben] = [new Person(shop), new Person(shop)];
      assert.ok((await ada.ask('/sale/')).inside && (await ben.ask('/drop/')).inside);
      const eve = new Person(shop);
      assert.ok((await eve.ask('/sale/')).waits);
      // The same browser, address and room at a site with another secret.
      const there = new Person({ gateway: elsewhere }, { address: eve.address });
      there.cookies = eve.cookies.map((cookie) => ({ ...cookie }));
      assert.ok((await there.ask('/sale/')).inside);
      eve.ticket = there.ticket;
      assert.ok((await eve.ask('/sale/')).waits);
      // A pass of one room in the other.
      const pass = ada.ticket;
      assert.ok((await ada.ask('/drop/')).waits);
      ada.ticket = pass;
      assert.ok((await ada.ask('/drop/')).waits);
      assert.ok((await ada.ask('/sale/')).inside, 'a visit next door costs no place');
    } finally {
      await elsewhere.remove();
    }
  });
});

suite('Q02 no way around', { concurrency: true }, () => {
  test('case, encodings, slashes, assets, methods, programs, sockets, cookies', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    await filled(shop, 1);
    const before = shop.sale.counts.all;
    const spelled = ['/SALE/', '/Sale', '/sAlE/x', '/%73ale/', '/s%61le', '/sale%2f', '/sale%2fx', '//sale/', '/sale//', '/./sale/', '/x/../sale/',
      '/x/%2e%2e/sale/', '/x%2f..%2fsale/', '/sale;a=1', '/sale/;x', '/sale?', '/sale/?a=1', '/sale/%2e%2e/sale', '/sale%00', '/sale%20', '/sale./', '/sale\\x',
      '/sale/style.css', '/sale/a.png?v=2', '/sale/app.js', '/sale/robots.txt', '/sale/.well-known/x', '/sale/pay', '/sale/pay/done.gif'];
    const kinds = [['Accept: text/html', 'Sec-Fetch-Mode: navigate'], ['Accept: application/json'], ['Accept: */*'], ['Accept: image/png', 'Sec-Fetch-Dest: image', 'Sec-Fetch-Mode: no-cors'], []];
    for (const path of spelled) {
      for (const kind of kinds) {
        const { responses } = await shop.raw(`GET ${path} HTTP/1.1`, ...kind);
        const status = responses[0]?.status;
        const shown = status === 200 && /data-queue=/.test(responses[0].body);
        // Another path than the room's may pass to the shop's own origin; the room's origin hears of nothing.
        assert.ok(shown || status !== 200 || !/^\/+sale/i.test(path), `${path} ${kind}: ${status}`);
        assert.equal(shop.sale.counts.all, before, `${path} ${kind} reached the origin`);
      }
    }
    for (const method of ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      // Node frames no body of the others, and it would be taken for the next request.
      const options = { method, body: ['POST', 'PUT', 'PATCH', 'PROPFIND'].includes(method) ? 'a=1' : undefined, headers: { accept: 'application/json' } };
      const answer = await shop.send('/sale/cart', options);
      assert.equal(answer.status, 503, method);
      assert.equal((await shop.send('/sale/cart', { ...options, headers: { ...options.headers, 'x-http-method-override': 'OPTIONS' } })).status, 503, method);
    }
    const form = await shop.send('/sale/', { method: 'POST', body: 'a=1', headers: { ...NAVIGATION, 'content-type': 'application/x-www-form-urlencoded' } });
    assert.match(form.text, /data-queue=/);
    const key = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
    const socket = await sendRaw(shop.port, lines('GET /sale/live HTTP/1.1', `Host: localhost:${shop.port}`, ...key));
    assert.equal(socket.responses[0].status, 503);
    assert.equal(shop.sale.counts.all, before);
    assert.deepEqual(shop.sale.arrivals.filter(({ method }) => method === 'UPGRADE'), []);
  });

  test('two Cookie lines, two cookies of the name, broken ones', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    const [ada] = await filled(shop, 1);
    const eve = shop.person();
    await eve.ask();
    const before = shop.sale.counts.all;
    const [good, mine] = [ada, eve].map((one) => `browser=${one.cookie('browser')}`);
    const id = mine.split('!')[0];
    for (const cookies of [[mine, good], [good, mine], [`${mine}; ${good}`], [`${good}; ${mine}`], ['browser='], ['browser="x"'], [`${id}!${ada.ticket}`],
      [`Browser=${ada.cookie('browser')}`], [`__Host-browser=${ada.cookie('browser')}`], [`${mine}!${ada.ticket}`], [`browser=x; browser=y; ${mine}`]]) {
      const seen = await shop.raw('GET /sale/ HTTP/1.1', 'Accept: application/json', `CF-Connecting-IP: ${eve.address}`, ...cookies.map((line) => `Cookie: ${line}`));
      assert.equal(seen.responses[0].status, 503, `${cookies}`);
    }
    assert.equal(shop.sale.counts.all, before);
  });

  test('a preflight passes, by design, and counts at the origin', async () => {
    const shop = await world({ inside: 1, idle: '5m', origin_requests: 1, patience: '1s' });
    await filled(shop, 1);
    let release;
    shop.sale.answer = (_request, response) => (release = () => response.end());
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a' };
    const first = shop.send('/sale/cart', { method: 'OPTIONS', headers });
    while (!release) await sleep(20);
    const second = await shop.send('/sale/cart', { method: 'OPTIONS', headers });
    assert.deepEqual([second.status, shop.sale.counts.now], [503, 1]);
    assert.ok(Number(second.header('retry-after')) > 0);
    release();
    assert.equal((await first).status, 200);
    assert.equal(shop.sale.counts.most, 1);
  });
});

test('Q03 two thousand hits without cookies from one network have so many slots for a while, and others get in', { timeout: 110_000 }, async () => {
  const perNetwork = 15;
  const shop = await world({ inside: 40, per_network: perNetwork, ...SHORT });
  const from = newAddress();
  const before = shop.sale.counts.all;
  const hits = [];
  for (let round = 0; round < 20; round += 1) {
    const headers = { ...(round % 2 ? NAVIGATION : XHR), 'cf-connecting-ip': from };
    hits.push(...(await many(100, () => send(`${shop.url}/sale/`, { headers }))).map(standing));
  }
  assert.equal(hits.length, 2_000);
  assert.equal(hits.filter(({ inside }) => inside).length, perNetwork);
  assert.equal(shop.sale.counts.all - before, perNetwork);
  const crowded = hits.filter(({ inside }) => !inside);
  assert.ok(crowded.every(({ status, waits, again }) => waits && [200, 503].includes(status) && again > 0));
  // The others find the rest of the room.
  const others = Array.from({ length: 40 - perNetwork }, () => shop.person());
  for (const one of others) assert.ok((await one.ask()).inside);
  const waiting = Array.from({ length: perNetwork }, () => shop.person());
  for (const one of waiting) assert.ok((await one.ask()).waits);
  // And what was taken comes back.
  const began = Date.now();
  for (let left = waiting; left.length > 0; ) {
    assert.ok(Date.now() - began < 40_000, `${left.length} still wait`);
    await sleep(3_000);
    const [seen] = [await many(left.length, (n) => left[n].ask())];
    await many(others.length, (n) => others[n].ask());
    left = left.filter((_, n) => !seen[n].inside);
  }
  assert.equal(letIn(shop).length, 40 + perNetwork);
});

suite('Q04 no place moves', { concurrency: true }, () => {
  test('a flood of requests, clocks in headers, and asking again change no place', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    await filled(shop, 1);
    const line = Array.from({ length: 8 }, () => shop.person());
    for (const one of line) await one.ask();
    const places = async () => (await many(line.length, (n) => line[n].ask())).map(({ place }) => place);
    const order = [1, 2, 3, 4, 5, 6, 7, 8];
    assert.deepEqual(await places(), order);
    const eve = line[7];
    const clocks = [
      { date: 'Thu, 01 Jan 1970 00:00:00 GMT' }, { date: 'Fri, 01 Jan 2100 00:00:00 GMT' }, { 'x-request-start': 't=1' }, { 'x-timestamp': '0' },
      { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, { 'cache-control': 'no-cache', pragma: 'no-cache' }, { age: '99999' },
      { 'x-forwarded-for': '10.255.0.1' }, { 'x-real-ip': '10.255.0.1' }, { 'cf-ray': '0' }, { 'x-queue-position': '1' }, { expires: '0' },
    ];
    for (const headers of clocks) assert.equal((await eve.ask('/sale/', { headers })).place, 8, JSON.stringify(headers));
    const flood = await many(400, (n) => eve.ask(`/sale/${n % 7}`, { headers: { 'x-n': `${n % 3}` } }));
    assert.ok(flood.every(({ place }) => place === 8), `${[...new Set(flood.map(({ place }) => place))]}`);
    // With and without the ticket, by page and by the queue's own address.
    eve.ticket = undefined;
    assert.equal((await eve.ask()).place, 8);
    assert.equal((await eve.look()).place, 8);
    const queue = await eve.fetch('/auth/queue?for=%2Fsale%2F');
    assert.deepEqual([queue.json().state, queue.json().place], ['waiting', 8]);
    // A new browser each time is somebody else, who stands behind.
    for (let n = 0; n < 5; n += 1) assert.equal((await shop.person().ask()).place, 9 + n);
    assert.deepEqual(await places(), order);
    assert.equal(shop.sale.counts.all, 1);
  });

  test('the address of the queue lets nobody in who may not, and names no page that is not ours', async () => {
    const shop = await world({ inside: 1, idle: '5m' });
    await filled(shop, 1);
    const eve = shop.person();
    for (const path of ['%2Fsale%2F', '%2FSALE', '%2Fsale%3Fa=1%23b']) {
      const answer = await eve.fetch(`/auth/queue?for=${path}`);
      assert.deepEqual([answer.status, answer.json().state], [200, 'waiting'], path);
    }
    for (const path of ['https%3A%2F%2Felsewhere.example%2F', '%2F%2Felsewhere.example', 'sale', '', '%00', '%2Fauth%2Fqueue']) {
      assert.ok([400, 404].includes((await eve.fetch(`/auth/queue?for=${path}`)).status), path);
    }
    assert.equal(shop.sale.counts.all, 1);
  });
});

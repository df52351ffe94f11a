// What the tests of waiting rooms share: an origin that counts, a shop with a room, and people in front of it.
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'node:test';
import { Browser } from './harness.mjs';

/**
 * An origin that counts who reaches it, and how many requests it has at once; stopped after the tests of the calling file.
 *
 * - `counts`: requests `now`, at `most` at once, and in `all`
 * - `arrivals`: every request, oldest first: `{ who, at, method, path }`, `who` being what its `X-Customer` says
 * - `answer`: how it answers, `(request, response) => …`; at first after `delay` milliseconds, with a short body
 */
export async function startCountingOrigin(delay = 0) {
  const origin = { counts: { now: 0, most: 0, all: 0 }, arrivals: [], answer: sold(delay) };
  const server = createServer((request, response) => {
    const { counts } = origin;
    const { method, url, headers } = request;
    origin.arrivals.push({ who: headers['x-customer'], at: Date.now(), method, path: url });
    counts.all += 1;
    counts.now += 1;
    counts.most = Math.max(counts.most, counts.now);
    response.on('close', () => (counts.now -= 1));
    response.on('error', () => {});
    request.resume();
    origin.answer(request, response);
  });
  server.on('upgrade', (request, socket) => {
    origin.arrivals.push({ who: request.headers['x-customer'], at: Date.now(), method: 'UPGRADE', path: request.url });
    socket.destroy();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin.url = `http://127.0.0.1:${server.address().port}`;
  /** Who has reached it, since an earlier number of arrivals. */
  origin.whoCame = (since = 0) => new Set(origin.arrivals.slice(since).map(({ who }) => who));
  origin.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  after(origin.stop);
  return origin;
}

/** After so many milliseconds, a short answer. */
export const sold = (delay) => (_request, response) => {
  if (delay === 0) response.end('sold');
  else setTimeout(() => response.end('sold'), delay);
};

/** The head at once, then so many pieces, one each so often. */
export const streamed = (pieces, every) => async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  for (let n = 0; n < pieces && !response.destroyed; n += 1) {
    response.write('a piece of it\n');
    await sleep(every);
  }
  response.end();
};

/** A shop whose `/sale` has a waiting room, with these settings; `slow` is its origin, if it is another than the shop's. */
export const withRoom = (room, slow, more = {}) => ({ origin }) => ({
  ORIGINS: { shop: { url: origin.url, timeout: '2s' }, ...(slow && { slow: { url: slow.url, timeout: '5s' } }) },
  ROOMS: { sale: room },
  ROUTES: [
    { prefix: '/', origin: 'shop', access: 'optional' },
    { prefix: '/members', origin: 'shop', access: 'required' },
    { prefix: '/sale', origin: slow ? 'slow' : 'shop', access: 'optional', room: 'sale' },
    { prefix: '/sale/pay', origin: slow ? 'slow' : 'shop', access: 'optional', room: 'sale', checkout: true },
  ],
  LIMITS: { requests: 'off' },
  ...more,
});

let people = 0;
/** The address of somebody who was not here before, in a network of its own. */
export const newAddress = () => `10.${((people += 1) >> 8) & 255}.${people & 255}.9`;

/** Somebody with a browser, at an address. The origin is told who it is. */
export class Person extends Browser {
  constructor({ gateway }, { address = newAddress(), at = gateway.url, ...options } = {}) {
    super(gateway.url, at === gateway.url ? options : { connectTo: at, ...options });
    this.address = address;
    this.name = `${address} ${(people += 1)}`;
  }

  send(url, options = {}) {
    const headers = { 'cf-connecting-ip': this.address, 'x-customer': this.name, ...options.headers };
    return super.send(url, { ...options, headers });
  }

  /** Asks for a page of the sale, as a program does. Resolves to where they stand. */
  async ask(path = '/sale/', options = {}) {
    return standing(await this.send(path, { ...options, headers: { accept: 'application/json', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty', ...options.headers } }));
  }

  /** The same as the page that a browser shows. */
  async look(path = '/sale/', options = {}) {
    return standing(await this.navigate(path, options));
  }

  /** The same cookies, at another address. */
  copyAt(address) {
    const copy = new Person({ gateway: { url: this.gateway } }, { address });
    copy.cookies = this.cookies.map((cookie) => ({ ...cookie }));
    return copy;
  }

  get ticket() {
    return this.cookie('browser')?.split('!')[1];
  }

  set ticket(text) {
    const cookie = this.cookies.find(({ name }) => name === 'browser');
    cookie.value = text === undefined ? cookie.value.split('!')[0] : `${cookie.value.split('!')[0]}!${text}`;
  }
}

/**
 * What an answer says: `inside`, or waiting at a `place` (none before the doors open, or when nobody can say), or `busy`
 * when the origin had no turn for it.
 */
export function standing(answer) {
  const { status, text } = answer;
  const isPage = answer.header('content-type')?.startsWith('text/html') ?? false;
  const isProblem = answer.header('content-type')?.startsWith('application/problem+json') ?? false;
  const waits = isPage && /<main[^>]* data-queue=/.test(text);
  const problem = isProblem ? answer.json() : undefined;
  const place = waits ? Number(/number (\d+) in the queue/.exec(text)?.[1]) || undefined : problem?.queue?.place;
  return {
    answer,
    status,
    inside: !waits && !isProblem && status < 300,
    waits: waits || problem?.code === 'queued',
    busy: problem?.code === 'origin_busy',
    place,
    again: Number(answer.header('retry-after')),
    queue: problem?.queue,
  };
}

export const many = (count, each) => Promise.all(Array.from({ length: count }, (_, n) => each(n)));

/** Whoever the room has let in, in the order it did: `[class, number, milliseconds waited]`. */
export const letIn = ({ gateway }) => gateway.log.flatMap(({ event, who }) => (event === 'admitted' ? who.let_in : []));

/** The places that the room's object has written down: holder → place, as `lobby/line.rs` writes it. */
export function placesOnDisk({ dataDir }) {
  const directory = join(dataDir, 'vestibule-Lobby');
  const places = new Map();
  for (const name of readdirSync(directory).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name))) {
    const database = new DatabaseSync(join(directory, name), { readOnly: true });
    try {
      const rows = database.prepare('SELECT key, body FROM place').all();
      for (const { key, body } of rows) if (/^[ad]/.test(key)) places.set(key, JSON.parse(body));
    } finally {
      database.close();
    }
  }
  return places;
}

/**
 * How many customers were inside at once at most, by what reached the origin: each is inside from one request to the next,
 * unless `idle` milliseconds lie between them.
 */
export function mostInside(arrivals, idle) {
  const visits = [];
  const open = new Map();
  for (const { who, at } of arrivals) {
    const visit = open.get(who);
    if (visit && at - visit.to <= idle) visit.to = at;
    else open.set(who, visits[visits.push({ who, from: at, to: at }) - 1]);
  }
  const events = visits.flatMap(({ from, to }) => [[from, 1], [to + 1, -1]]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let now = 0;
  let most = 0;
  for (const [, change] of events) most = Math.max(most, (now += change));
  return most;
}

export { sleep };

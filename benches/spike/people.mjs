// The people of the surge: they come, look at pages, think, try again when something fails, and leave. Each has cookies
// and an address of their own. They are the same people, with the same haste, at whatever stands in front of the shop.
import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { NAVIGATION, XHR } from '../../tests/edge/client.mjs';
import { MARK } from './shop.mjs';

/** What everybody came for, from the front page to the receipt. */
const PAGES = ['/', '/lanterns', '/lanterns/paper', '/basket', '/basket/paid'];
/** Seconds that somebody looks at a page, on average. */
const THINK = 1.3;
/** Milliseconds that somebody looks at an empty window before they try again, and between two tries. */
const PATIENCE = 8_000;
const BETWEEN = { least: 1_000, most: 3_000 };
/** So many failures in a row, and they have given up. */
const TRIES = 8;

/** The surge, in seconds: calm until zero, ten times as many people within `ramp`, and so for `hold`. */
export const SURGE = { calm: 10, ramp: 10, hold: 22, perSecond: 6, times: 10 };
/** Of the people of the surge, so many have an account and are signed in. */
export const SIGNED_IN = 0.12;

/** Who comes when: `{ at, signedIn, seed, pages }` with `at` in seconds, those who are there from the beginning first. */
export function crowd() {
  const random = seeded(11);
  const people = [];
  const add = (at, pages) => people.push({ at, pages, signedIn: random() < SIGNED_IN, seed: people.length + 1 });
  // In the calm, as many are there as come during one visit.
  const visit = PAGES.length * (THINK + 0.2);
  for (let n = 0; n < SURGE.perSecond * visit; n += 1) add(-SURGE.calm + 1.5 * random(), 1 + Math.floor(random() * PAGES.length));
  for (let at = -SURGE.calm; at < SURGE.ramp + SURGE.hold; ) {
    at += -Math.log(1 - random()) / (SURGE.perSecond * (1 + (SURGE.times - 1) * clamp(at / SURGE.ramp)));
    add(at, PAGES.length);
  }
  return people;
}

const clamp = (value) => Math.min(1, Math.max(0, value));

/** The address of a person: no two are in one network. */
export const addressOf = ({ seed }) => `${11 + Math.floor(seed / 250)}.${seed % 250}.7.9`;

/**
 * Sends all of them to `url`. `cookies` gives those of a signed-in person. Resolves when the surge is over, to
 * - `tries`: every request for a page: `{ at, took, outcome, path }` with `outcome` one of `page`, `wait`, or what went wrong
 * - `clicks`: from a click, or from when their turn came, to the page: `{ at, took, done, failures }`
 * - `visits`: `{ at, signedIn, isWhole, waits, waited, entered, finished, gaveUp }`, the moments in seconds
 */
export async function surge(url, people, cookies) {
  const world = new World(url);
  for (const one of people) {
    if (one.at > SURGE.ramp + SURGE.hold) break;
    const early = (one.at - world.now()) * 1_000;
    if (early > 0) await sleep(early);
    new Person(world, one, cookies(one)).visit().catch((error) => error !== GONE && world.fails(error));
  }
  await sleep((SURGE.ramp + SURGE.hold - world.now()) * 1_000);
  world.ends();
  return { ...world.seen, began: world.began };
}

class World {
  seen = { tries: [], clicks: [], visits: [] };
  agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 4_096 });
  over = false;
  #open = new Set();

  constructor(url) {
    this.target = new URL(url);
    this.began = performance.now() + SURGE.calm * 1_000;
  }

  /** Seconds since the surge began. */
  now = () => (performance.now() - this.began) / 1_000;

  /** Somebody wants to see a page. */
  clicked() {
    const click = { at: this.now(), took: undefined, done: false, failures: 0 };
    this.#open.add(click);
    const isNone = () => this.#open.delete(click);
    const ends = (done) => {
      isNone();
      this.seen.clicks.push({ ...click, took: this.now() - click.at, done });
      return done;
    };
    return Object.assign(click, { isNone, ends });
  }

  /** Something is wrong with the people themselves. */
  fails(error) {
    this.error ??= error;
  }

  ends() {
    if (this.error) throw this.error;
    // What is under way counts as it stands.
    for (const click of [...this.#open]) click.ends(false);
    this.over = true;
    this.agent.destroy();
  }
}

/** The surge is over, or somebody has had enough. */
const GONE = new Error('gone');

class Person {
  constructor(world, { at, pages, signedIn, seed }, cookies) {
    Object.assign(this, { world, pages, random: seeded(1_000 + seed), jar: new Map(cookies) });
    this.headers = { host: world.target.host, 'cf-connecting-ip': addressOf({ seed }) };
    this.visited = { at, signedIn, isWhole: pages === PAGES.length, waited: 0 };
    world.seen.visits.push(this.visited);
  }

  async visit() {
    for (const path of PAGES.slice(-this.pages)) {
      if (!(await this.load(path))) {
        this.visited.gaveUp = this.world.now();
        return;
      }
      this.visited.entered ??= this.world.now();
      await this.pause(Math.min(5, -Math.log(1 - this.random()) * THINK) * 1_000);
    }
    this.visited.finished = this.world.now();
  }

  /** Until the page is there: then true, or false when they have given up. */
  async load(path) {
    let click = this.world.clicked();
    for (;;) {
      const { outcome, text } = await this.try(path);
      if (outcome === 'page') return click.ends(true);
      if (outcome === 'wait') {
        click.isNone();
        await this.wait(text);
        // Their turn has come.
        click = this.world.clicked();
        continue;
      }
      click.failures += 1;
      if (click.failures >= TRIES) return click.ends(false);
      await this.pause(BETWEEN.least + (BETWEEN.most - BETWEEN.least) * this.random());
    }
  }

  /** As the script of the waiting page does it. */
  async wait(page) {
    const queue = /data-queue="([^"]*)"/.exec(page)[1].replaceAll('&amp;', '&');
    let seconds = Number(/data-seconds="(\d+)"/.exec(page)[1]);
    this.visited.waits = true;
    for (let state = 'waiting'; state === 'waiting'; ) {
      await this.pause(seconds * (900 + 200 * this.random()));
      const at = this.world.now();
      const answer = await this.ask(queue, { ...XHR, accept: 'application/json' });
      this.visited.waited = this.world.now() - this.visited.at;
      if (answer.status === 200) {
        ({ state, look_again: seconds } = JSON.parse(answer.text));
      } else {
        seconds = 20;
        this.world.seen.tries.push({ at, took: this.world.now() - at, outcome: this.failure(answer), path: queue });
      }
    }
    this.visited.waits = false;
  }

  async try(path) {
    const at = this.world.now();
    const answer = await this.ask(path, NAVIGATION);
    const isPage = answer.status === 200 && answer.headers[MARK] === 'page';
    const waits = answer.status === 200 && answer.text.includes('data-queue=');
    const outcome = isPage ? 'page' : waits ? 'wait' : this.failure(answer);
    this.world.seen.tries.push({ at, took: this.world.now() - at, outcome, path });
    return { outcome, text: answer.text };
  }

  failure = ({ error, status }) => error ?? `status ${status}`;

  /** One request, with the cookies. Whatever goes wrong is an answer too. */
  async ask(path, headers) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.exchange(path, { ...headers, ...this.headers, ...(cookie && { cookie }) });
    if (this.world.over) throw GONE;
    for (const line of answer.headers?.['set-cookie'] ?? []) {
      const [name, value] = line.split(';', 1)[0].split('=');
      this.jar.set(name, value);
    }
    return answer;
  }

  exchange(path, headers) {
    const { hostname, port } = this.world.target;
    return new Promise((resolve) => {
      const request = httpRequest({ hostname, port, path, headers, agent: this.world.agent }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', () => done({ error: 'broken' }));
        response.on('end', () => done({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      });
      const patience = setTimeout(() => (done({ error: 'no answer' }), request.destroy()), PATIENCE);
      const done = (answer) => {
        clearTimeout(patience);
        resolve(answer);
      };
      request.on('error', ({ code }) => {
        // A connection that was closed just then is not the customer's business: browsers ask again by themselves.
        if (request.reusedSocket && code === 'ECONNRESET' && !this.world.over) this.exchange(path, headers).then(done);
        else done({ error: code === 'ECONNREFUSED' ? 'refused' : 'broken' });
      });
      request.end();
    });
  }

  async pause(milliseconds) {
    await sleep(milliseconds);
    if (this.world.over) throw GONE;
  }
}

/** Mulberry32: the same numbers for the same seed, from 0 up to 1. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// `make admin`: what an operator does with one account or one waiting room, asked of the gateway itself
// (docs/OPERATIONS.md).
//
// The order is the first argument; WHO (an address or an account's id), BY (whose name is noted) and URL (the gateway, if
// not at PUBLIC_ORIGIN) are in the environment, ADMIN_TOKEN there or in .dev.vars.
import { userInfo } from 'node:os';
import { readSettings } from './settings.mjs';

const HOW = `make admin <order> WHO=<address or account id> [BY=<your name>] [URL=<gateway>]

  show           what the gateway knows of the account
  disable        ends its sessions and lets nobody in
  enable         lets its customer in again
  end-sessions   signs it out everywhere
  delete         removes everything but the list of what operators did
  explain        which limits hold, and when they open; WHO may also be the network address of a client

make admin lobby WHO=<room> [INSIDE=] [PER_MINUTE=] [MODE=on|auto|off|closed|configured] [OPENS_AT=2026-12-01T09:00:00Z]

  shows how a waiting room stands and, with one of these, changes it at once: 0 or "configured" is as in wrangler.toml

make admin drill WHO=<room> PAGE=<path of a page in it>

  closes the room for newcomers for a moment, waits in it like a customer, opens it again, and says how that went; not if
  the room is closed or off already`;

const ORDERS = ['show', 'disable', 'enable', 'end-sessions', 'delete', 'explain', 'lobby', 'drill'];
const MODES = ['on', 'auto', 'off', 'closed', 'configured'];

/** How long an answer may take, and how long a drill waits to be let in again, in milliseconds. */
const PATIENCE = 10_000;
const DRILL = 60_000;

/** What ends a drill early. The terminal may be gone as well. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

try {
  await main(process.argv.slice(2), process.env);
} catch (error) {
  console.error(`admin: ${error.message}`);
  process.exitCode = 1;
}

async function main([act, ...more], environment) {
  const { CONFIG = 'wrangler.toml', WHO, BY, URL: url } = environment;
  if (!act || more.length > 0 || !WHO) throw new Error(`say what to do, and with whom:\n\n${HOW}`);
  if (!ORDERS.includes(act)) throw new Error(`there is no order "${act}":\n\n${HOW}`);
  const { all, secrets } = readSettings(CONFIG);
  if (!secrets.ADMIN_TOKEN) {
    throw new Error('ADMIN_TOKEN is missing: put the one you gave to `wrangler secret put ADMIN_TOKEN` into the environment');
  }
  const gateway = url || all.PUBLIC_ORIGIN;
  if (!/^https?:\/\/[^/]/.test(gateway) || !URL.canParse(gateway)) {
    const from = url ? 'URL' : `PUBLIC_ORIGIN in ${CONFIG}`;
    throw new Error(`${from}: found ${gateway ?? 'nothing'}, allowed: the gateway's address, such as https://shop.example`);
  }
  const by = BY || userInfo().username;
  const order = (more) => ask(new URL(`${all.PREFIX ?? '/auth/'}admin`, gateway), secrets.ADMIN_TOKEN, { who: WHO, by, ...more });
  const where = [...(url ? [`URL=${url}`] : []), ...(CONFIG === 'wrangler.toml' ? [] : [`CONFIG=${CONFIG}`])];
  const command = (mode) => ['make admin lobby', `WHO=${WHO}`, `MODE=${mode}`, ...where].join(' ');
  if (act === 'drill') return drill(order, new URL(environment.PAGE || '/', gateway), command);
  console.log(shown(await order(act === 'lobby' ? { act, set: changes(environment) } : { act })));
}

/** What is to change of a room. */
function changes({ INSIDE, PER_MINUTE, MODE, OPENS_AT }) {
  const number = (name, text) => {
    if (/^\d{1,8}$/.test(text)) return Number(text);
    throw new Error(`${name}: found ${text}, allowed: a whole number, or 0 for what wrangler.toml says`);
  };
  if (MODE && !MODES.includes(MODE)) throw new Error(`MODE: found ${MODE}, allowed: ${MODES.join(', ')}`);
  return {
    ...(INSIDE && { inside: number('INSIDE', INSIDE) }),
    ...(PER_MINUTE && { per_minute: number('PER_MINUTE', PER_MINUTE) }),
    ...(MODE && { mode: MODE }),
    ...(OPENS_AT && { opens_at: moment(OPENS_AT) }),
  };
}

/** A moment as `opens_at` in wrangler.toml has it (src/core/config/rooms.rs), in seconds since the epoch. */
function moment(text) {
  if (text === '0') return 0;
  const millis = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  // A day that its month does not have is read as one of the next.
  if (!(millis >= 0) || new Date(millis).toISOString() !== text.replace('Z', '.000Z')) {
    const allowed = 'a moment in UTC, such as 2026-12-01T09:00:00Z (RFC 3339), or 0 for what wrangler.toml says';
    throw new Error(`OPENS_AT: found ${text}, allowed: ${allowed}`);
  }
  return millis / 1000;
}

/**
 * Shows that the room works, as a customer sees it. Whoever is inside notices nothing. `command` says how to give the room a
 * mode by hand.
 */
async function drill(order, page, command) {
  const began = Date.now();
  const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`);
  let cookie = '';
  const visit = async (...signals) => {
    const signal = AbortSignal.any([...signals, AbortSignal.timeout(PATIENCE)]);
    const headers = { accept: 'application/json', cookie };
    const response = await fetch(page, { headers, redirect: 'manual', signal }).catch((error) => {
      throw new Error(`${page} does not answer (${reason(error)})`);
    });
    const set = response.headers.getSetCookie().find((line) => /browser=/.test(line));
    if (set) cookie = set.split(';')[0];
    const queue = response.status === 503 ? (await response.json().catch(() => ({}))).queue : undefined;
    if (!response.bodyUsed) await response.body?.cancel();
    return { status: response.status, queue };
  };
  const before = await order({ act: 'lobby' });
  if (['closed', 'off'].includes(before.state)) {
    const how = `if it is not meant to be, take that back first with ${command('configured')}`;
    throw new Error(`the room is ${before.state} already, and nothing was changed; ${how}`);
  }
  say(`the room is ${before.state}: ${before.inside} inside, ${Object.values(before.waiting).join(' + ')} waiting`);
  const become = (mode) => order({ act: 'lobby', set: { mode } });
  // What an operator has ordered stays so.
  const mode = before.order?.mode ?? 'configured';
  const reopen = async () => {
    await become(mode).catch((error) => {
      throw new Error(`${error.message}. The room is STILL CLOSED. This opens it: ${command(mode)}`);
    });
    say('open again');
  };
  await always(reopen, async (stop) => {
    await become('closed');
    const { queue, status } = await visit(stop);
    if (!queue) throw new Error(`closed, but ${page} answered ${status}: does a route with this room lead there?`);
    say(`closed: a newcomer waits at place ${queue.place ?? '–'} ("${queue.lines.join(' ')}")`);
  });
  for (;;) {
    const { queue, status } = await visit();
    if (!queue) return say(`let in: ${page.pathname} answered ${status}`);
    if (Date.now() - began > DRILL) return say(`still waiting at place ${queue.place}: the room is full; the place ends by itself`);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

/** Does `first`, and then `last` whatever became of it: somebody may want us to stop meanwhile. */
async function always(last, first) {
  const stopped = new AbortController();
  const stop = (signal) => stopped.abort(new Error(`stopped by ${signal}`));
  SIGNALS.forEach((signal) => process.on(signal, stop));
  try {
    await first(stopped.signal);
  } finally {
    await last().finally(() => SIGNALS.forEach((signal) => process.off(signal, stop)));
    stopped.signal.throwIfAborted();
  }
}

/** Why a request had no answer. */
function reason(error) {
  return error.cause?.code ?? error.message;
}

async function ask(url, token, order) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(order), signal }).catch((error) => {
    throw new Error(`${url.origin} does not answer (${reason(error)}): is the gateway running there? URL= says where it is`);
  });
  const body = await response.json().catch(() => undefined);
  if (response.ok && body) return body;
  if (response.status === 404 && !body?.error) throw new Error(`${url} is not there: the gateway has no ADMIN_TOKEN`);
  if (response.status === 503 && !body?.error) throw new Error(`${url} answered 503: its settings are wrong, or it cannot be reached; make check and its log say what is wrong`);
  throw new Error(body?.error ?? `${url} answered ${response.status}: is it a gateway? URL= says where it is`);
}

/** The answer as lines, with moments as people write them. */
function shown(answer) {
  const moment = (secs) => new Date(secs * 1000).toISOString().replace('.000', '');
  const words = (value, name = '') => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'number' && /(_at|_until|^at)$/.test(name)) return moment(value);
    if (typeof value !== 'object') return String(value);
    return Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => `${key}=${words(one, key)}`).join(' ');
  };
  return Object.entries(answer)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? [`${name}: ${value.length}`, ...value.map((one) => `  ${words(one)}`)] : [`${name}: ${words(value, name)}`],
    )
    .join('\n');
}

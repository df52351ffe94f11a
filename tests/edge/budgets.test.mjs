// What each kind of request costs, against tests/budgets.json: calls of objects, fetches, and statements that the objects
// run, exactly; and at most so many instructions of the module, its objects' included, which is what there is of CPU time that
// does not differ from machine to machine. (F33: the platform allows 50 subrequests on its free plan, six that are awaited at
// once, and 10 ms.)
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../../tools/paths.mjs';
import { ADMIN_TOKEN, PASSWORD } from './accounts.mjs';
import { links } from './client.mjs';
import { startFlowsWorld } from './flows.mjs';
import { XHR } from './harness.mjs';
import { held } from './held.mjs';
import { logoutToken } from './provider.mjs';
import { meteredBehind } from './workers.mjs';

const FILE = inRoot('tests', 'budgets.json');
const SESSION = { fresh: '20s', idle: '30d', absolute: '90d', grace: '1h' };

const world = await startFlowsWorld({ workerDir: meteredBehind('counting.js'), vars: { SESSION, LIMITS: { requests: 'off' } } });
const found = {};

/** Keys, signatures and numbers are not of one length each time. */
const MARGIN = 1.1;
/** A budget that nothing comes near is none. */
const SLACK = 2;

/** Counts what `act` costs, once nothing is under way any more. */
async function count(name, act) {
  await quiet();
  const before = { lines: world.gateway.log.length, instructions: await instructions() };
  const answer = await act();
  await quiet();
  const took = (await instructions()) - before.instructions;
  const counts = {};
  for (const { test: said, kind } of world.gateway.log.slice(before.lines)) if (said === 'counted') counts[whose(kind)] = (counts[whose(kind)] ?? 0) + 1;
  found[name] = { ...Object.fromEntries(Object.entries(counts).sort()), instructions: took };
  return answer;
}

/** To two digits. */
function roundedUp(number) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1);
  return Math.ceil(number / unit) * unit;
}

const instructions = async () => Number((await world.send('/instructions')).text);

async function quiet() {
  for (let seen = -1; seen !== world.gateway.output.length; await sleep(700)) seen = world.gateway.output.length;
}

function whose(kind) {
  const [what, where] = kind.split(' ');
  if (what !== 'fetch') return kind;
  if (where.startsWith(new URL(world.origin.url).host)) return 'fetch origin';
  return `fetch provider ${where.slice(where.indexOf('/'))}`;
}

/** Every kind of request, in the order in which one customer makes them. */
async function journey() {
  const browser = world.browser();
  const other = { 'sec-fetch-site': 'same-origin', origin: world.url, 'content-type': 'application/x-www-form-urlencoded' };
  const post = (who, path, fields) => who.send(path, { method: 'POST', headers: other, body: new URLSearchParams(fields).toString() });
  await count('forward, public', () => browser.send('/public/x'));
  await count('forward, optional, nobody signed in', () => browser.send('/'));
  await count('refusal, page', () => browser.send('/members/'));
  await count('refusal, program, first of an isolate', () => browser.send('/api/x', { headers: XHR }));
  await count('refusal, program', () => browser.send('/api/x', { headers: XHR }));
  await count('health', () => browser.send('/auth/health'));
  await count('key set', () => browser.send('/auth/jwks.json'));
  const login = await count('sign-in page', () => browser.send('/auth/login?return=%2Fmembers%2F'));
  const onward = new URL(links(login.text).find((link) => link.includes('/with/')), login.url);
  const started = await count('provider start, first of an isolate', () => browser.send(onward));
  const back = await browser.send(started.header('location'));
  await count('provider callback, new customer, first of an isolate', () => browser.send(back.header('location')));
  await count('forward, session, first of an isolate', () => browser.send('/members/'));
  await count('forward, session', () => browser.send('/members/?page=2'));
  await sleep(21_100);
  await count('forward, session no longer fresh', () => browser.send('/members/'));
  await count('account page', () => browser.send('/auth/account'));
  const again = world.browser();
  const restart = await count('provider start', () => again.send('/auth/with/demo?return=%2Fmembers%2F'));
  const return_ = await again.send(restart.header('location'));
  await count('provider callback, known customer', () => again.send(return_.header('location')));
  await count('sign-out', () => post(again, '/auth/logout', {}));
  const body = new URLSearchParams({ logout_token: logoutToken(world.provider, { sub: 'ada' }) }).toString();
  await count('back-channel logout', () => world.send('/auth/logout/backchannel/demo', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }));
  const email = 'budget@shop.example';
  const customer = world.customer();
  const asked = await count('code request', () => post(customer.browser, '/auth/register?return=%2Fmembers%2F', { email }));
  const { code } = await world.mail.last(email);
  const flow = new URL(asked.header('location') ?? asked.url, world.url);
  const page = asked.header('location') ? await customer.browser.navigate(flow) : asked;
  const proven = await count('code entry, with the page after it', () => customer.enter(page, code));
  await count('password chosen, with the page after it', () => customer.choose(proven, PASSWORD));
  const device = world.customer();
  await count('password sign-in', () => post(device.browser, '/auth/login?return=%2Fmembers%2F', { email, password: PASSWORD, how: 'password' }));
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' };
  await count('operator, show', () => world.send('/auth/admin', { method: 'POST', headers, body: JSON.stringify({ who: email, act: 'show', by: 'Grace' }) }));
  // Last: afterwards the room's object is told of it in the background, once a second at most.
  await count('let into a room', () => again.send('/sale/'));
}

await journey();
if (process.env.BUDGETS === 'write') {
  const budgets = Object.entries(found).map(([name, { instructions: took, ...counts }]) => [name, { ...counts, instructions: roundedUp(took * MARGIN) }]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(budgets), null, 2)}\n`);
}
const BUDGETS = JSON.parse(readFileSync(FILE, 'utf8'));

suite('budgets', () => {
  for (const name of new Set([...Object.keys(BUDGETS), ...Object.keys(found)])) {
    test(name, () => {
      const { instructions: took, ...counts } = found[name] ?? {};
      const { instructions: budget, ...allowed } = BUDGETS[name] ?? {};
      const anew = 'a change that is meant: BUDGETS=write writes tests/budgets.json anew';
      assert.deepEqual(counts, allowed, anew);
      assert.ok(took <= budget, `${took} instructions of ${budget}: ${anew}`);
      assert.ok(took >= budget / SLACK, `only ${took} instructions of ${budget}: ${anew}`);
    });
  }
});

const SUBREQUEST = /^(object|fetch) /;

test('F33 no request comes near 50 subrequests', (t) => {
  const most = Math.max(...Object.values(found).map((counts) => Object.entries(counts).reduce((sum, [kind, times]) => sum + (SUBREQUEST.test(kind) ? times : 0), 0)));
  assert.ok(most <= 12, `${most}`);
  const flows = ['e-mail code', 'password sign-in', 'provider sign-in', 'a request with a session', 'the account page', 'sign-out', 'back-channel logout', 'the waiting room', 'the operator'];
  held(t, 'F33', { what: 'every kind of request, counted (`tests/budgets.json`)', flows, sees: `12 subrequests at most, one after the other`, back: '–' });
});

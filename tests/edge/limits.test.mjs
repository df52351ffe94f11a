// Limits, against the built module in workerd: parallel attempts on one Worker and on two that share the objects,
// objects that go away, what programs read of it all, and the forward path.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { parseList } from 'structured-headers';
import { ADMIN_TOKEN, PASSWORD, startAccountsWorld } from './accounts.mjs';
import { NAVIGATION, send } from './harness.mjs';
import { held } from './held.mjs';

const LIMITS = {
  sign_in: { client: '20/10m', network: 'off', device: 'off' },
  register: { client: '30/1h', network: 'off', device: 'off' },
  recover: { client: '25/1h', network: 'off', device: 'off' },
  mail: { client: '40/1h', network: 'off', device: 'off' },
  code: { client: '35/10m', network: 'off', device: 'off' },
  password: { client: '15/10m', network: 'off', device: 'off' },
  callback: { client: '45/10m', network: 'off', device: 'off' },
  requests: '200/20s',
  attack: '1000000/1000s',
};

/** Attempts at each sensitive endpoint: the path, the form (none for a GET), and how many one client has. */
const ENDPOINTS = {
  sign_in: ['/auth/login', (n) => ({ email: `c${n}@shop.example`, password: 'a wrong password' }), 20],
  register: ['/auth/register', (n) => ({ email: `r${n}@shop.example` }), 30],
  recover: ['/auth/recover', (n) => ({ email: `f${n}@shop.example` }), 25],
  mail: ['/auth/login', (n) => ({ email: `m${n}@shop.example`, how: 'code' }), 40],
  code: ['/auth/verify', (n) => ({ flow: `flow${n}`, code: '12345678' }), 35],
  password: ['/auth/account/password', (n) => ({ password: `a new password ${n}` }), 15],
  callback: ['/auth/callback/demo?state=forged&code=x', undefined, 45],
};

const twins = await startAccountsWorld({ vars: { LIMITS }, twin: true });
const { gateway } = twins;
let machines = 0;
/** The address of a client that was not here before, in a network of its own. */
const newcomer = () => `10.${(machines += 1) % 250}.${Math.floor(machines / 250)}.9`;

function attempt(endpoint, n, client, at = gateway.url) {
  const [path, fields] = ENDPOINTS[endpoint];
  // A connection each: one that is kept may close just when the next request is sent on it.
  const headers = { ...NAVIGATION, host: new URL(gateway.url).host, 'cf-connecting-ip': client, connection: 'close' };
  if (!fields) return send(new URL(path, at), { headers });
  return send(new URL(path, at), {
    method: 'POST',
    body: new URLSearchParams(fields(n)).toString(),
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', origin: gateway.url, 'sec-fetch-site': 'same-origin' },
    timeout: 120_000,
  });
}

const many = (count, each) => Promise.all(Array.from({ length: count }, (_, n) => each(n)));
const passed = (answers) => answers.filter(({ status }) => status !== 429).length;

suite('L03 a thousand attempts at once', { concurrency: 1 }, () => {
  for (const [endpoint, [, , allowed]] of Object.entries(ENDPOINTS)) {
    test(`${endpoint}: ${allowed} pass, on one instance`, async () => {
      const client = newcomer();
      const answers = await many(1_000, (n) => attempt(endpoint, n, client));
      assert.equal(passed(answers), allowed);
      assert.deepEqual([...new Set(answers.map(({ status }) => status))].filter((status) => status >= 500), []);
    });
    test(`L05 ${endpoint}: ${allowed} pass, on two instances that share the objects`, async () => {
      const client = newcomer();
      const go = (n) => attempt(endpoint, `t${n}`, client, n % 2 === 0 ? gateway.url : gateway.twinUrl);
      // One each, so that neither is the only one that anything passes at; then all at once.
      const first = [await go(1_000), await go(1_001)];
      const answers = [...first, ...(await many(998, go))];
      assert.equal(passed(answers), allowed);
      const each = [0, 1].map((side) => passed(answers.filter((_, n) => n % 2 === side)));
      assert.ok(Math.min(...each) > 0, `both let some pass: ${each}`);
    });
  }
});

test('the headers are structured fields, of the policies that hold', async () => {
  const client = newcomer();
  const answers = [];
  for (let n = 0; n < 21; n += 1) answers.push(await attempt('sign_in', n, client));
  const read = (answer, name) => parseList(answer.header(name)).map(([item, parameters]) => [item, Object.fromEntries(parameters)]);
  const [first] = answers;
  assert.deepEqual(read(first, 'ratelimit-policy'), [['sign_in.client', { q: 20, w: 600 }]]);
  assert.deepEqual(read(first, 'ratelimit'), [['sign_in.client', { r: 19, t: 30 }]]);
  const refused = answers.at(-1);
  assert.equal(refused.status, 429);
  const [[name, { r, t }]] = read(refused, 'ratelimit');
  assert.deepEqual([name, r, Number(refused.header('retry-after'))], ['sign_in.client', 0, t]);
  const problem = await send(new URL('/auth/register', gateway.url), { headers: { 'cf-connecting-ip': client } });
  assert.equal(problem.header('ratelimit'), undefined, 'what is not limited says nothing');
});

test('a stock HTTP client that honours Retry-After gets through by itself', async () => {
  const world = await startAccountsWorld({ vars: { LIMITS: { code: { client: '3/6s', network: 'off', device: 'off' } } } });
  const form = ['-d', 'flow=x&code=12345678', '-H', 'cf-connecting-ip: 10.0.0.1', '-H', `origin: ${world.url}`];
  const curl = async (...more) => {
    const { stdout } = await promisify(execFile)('curl', ['-s', '-w', '\\n%{http_code}', ...form, ...more, `${world.url}/auth/verify`]);
    return stdout.split('\n').at(-1);
  };
  for (let n = 0; n < 3; n += 1) assert.equal(await curl(), '400');
  assert.equal(await curl(), '429');
  const began = Date.now();
  assert.equal(await curl('--retry', '3'), '400', 'not refused any more');
  assert.ok(Date.now() - began >= 1_000, 'after it has waited');
});

test('F23 F24 objects that end at any moment keep the count', async (t) => {
  const world = await startAccountsWorld({ vars: { LIMITS: { code: { client: '50/1h', network: 'off', device: 'off' } } } });
  const go = (n) =>
    send(new URL('/auth/verify', world.url), {
      method: 'POST',
      body: `flow=x${n}&code=12345678`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'cf-connecting-ip': '10.0.0.1' },
    }).then(({ status }) => status, () => 'broken off');
  const seen = [];
  for (let round = 0; round < 6; round += 1) {
    // Killed while attempts are under way: what was answered was counted.
    const attempts = Array.from({ length: 12 }, (_, n) => go(`${round} ${n}`));
    await Promise.race(attempts);
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await world.gateway.restart();
    seen.push(...(await Promise.all(attempts)));
  }
  seen.push(...(await many(60, (n) => go(`last ${n}`))));
  const counted = seen.filter((status) => status === 400).length;
  const lost = seen.filter((status) => status === 'broken off').length;
  assert.ok(counted <= 50, `${counted} passed`);
  assert.ok(counted + lost >= 50, `${counted} passed and ${lost} were broken off: none was counted that did not come`);
  assert.equal(await go('more'), 429);
  held(t, 'F23 F24', { what: 'the process is killed while attempts are counted', flows: ['e-mail code'], sees: 'a connection that breaks off', lost: 'the attempt, which counts; never one that does not', back: 'trying again' });
});

test('F38 F26 a limiter that does not answer: sign-in is closed and says so, forwarding is open', async (t) => {
  const world = await startAccountsWorld({ faultyObjects: true });
  const signIn = (client) => {
    const headers = { ...NAVIGATION, 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin', 'cf-connecting-ip': client };
    return world.send('/auth/login', { method: 'POST', body: 'email=a%40shop.example&password=a+wrong+one', headers });
  };
  const restart = async (fault) => {
    await world.gateway.stop();
    world.gateway.fault = fault;
    await world.gateway.start();
  };
  for (const fault of ['limiter-throw', 'limiter-hang']) {
    await t.test(fault, async () => {
      await restart(fault);
      const closed = await signIn('10.1.1.1');
      assert.deepEqual([closed.status, closed.header('retry-after')], [503, '5']);
      assert.match(closed.text, /does not work right now[^]*class="action"/);
      const forwarded = await many(200, () => world.send('/', { headers: { 'cf-connecting-ip': '10.1.1.1' } }));
      assert.deepEqual([...new Set(forwarded.map(({ status }) => status))].filter((status) => status === 503), []);
      await new Promise((resolve) => setTimeout(resolve, fault === 'limiter-hang' ? 5_500 : 300));
      assert.equal((await world.send('/', { headers: { 'cf-connecting-ip': '10.1.1.1' } })).status, 200);
      assert.ok(world.gateway.log.some(({ event }) => event === 'limiter_unreachable'));
    });
  }
  await t.test('limiter-hot: one network is shed, the others sign in', async () => {
    await restart('limiter-hot');
    const busy = [];
    for (let n = 0; n < 10; n += 1) busy.push((await signIn('10.1.1.1')).status);
    assert.deepEqual([busy[0], busy.at(-1)], [422, 503]);
    assert.equal((await signIn('10.2.2.2')).status, 422);
    assert.equal((await world.send('/', { headers: { 'cf-connecting-ip': '10.1.1.1' } })).status, 200);
  });
});

test('the forward path: the quota, what is on credit, and no more; on two instances', async () => {
  const client = newcomer();
  const began = Date.now();
  let through = 0, sent = 0;
  const get = async (n) => {
    const at = n % 2 === 0 ? gateway.url : gateway.twinUrl;
    const answer = await send(new URL('/', at), { headers: { host: new URL(gateway.url).host, 'cf-connecting-ip': client } });
    through += Number(answer.status === 200);
    sent += 1;
    return answer;
  };
  let last;
  while (Date.now() - began < 3_000) last = (await many(40, get)).find(({ status }) => status === 429) ?? last;
  const seconds = (Date.now() - began) / 1_000;
  const bound = 200 + seconds * 10 + 2 * (32 + seconds / 10);
  assert.ok(through <= bound, `${through} of ${sent} passed, of at most ${bound}`);
  assert.ok(through >= 150, `only ${through} of ${sent} passed`);
  console.log(`  forward path: ${through} of ${sent} requests passed in ${seconds.toFixed(1)} s; the bound is ${Math.floor(bound)}, the quota alone ${Math.floor(200 + seconds * 10)}`);
  assert.ok(Number(last.header('retry-after')) >= 1);
  assert.equal(parseList(last.header('ratelimit'))[0][0], 'requests.client');
  assert.equal(last.header('content-type'), 'application/problem+json');
  assert.ok(gateway.log.some(({ event, limit }) => event === 'limited' && limit === 'requests.client'), 'an event for the trip');
  // A page is in the language of whoever is refused, and has no address of anybody else in it.
  const page = (path, language) => {
    const headers = { host: new URL(gateway.url).host, ...NAVIGATION, 'accept-language': language, 'cf-connecting-ip': client };
    return send(new URL(path, gateway.url), { headers });
  };
  for (const [path, language] of [['/a?token=abc', 'de'], ['/b', 'de'], ['/b', 'fr'], ['/b?ui_locales=ja', 'fr'], ['/b?ui%5Flocales=ja', 'fr'], ['/b?x=%20', 'fr']]) {
    const { status, text, ...answer } = await page(path, language);
    const expected = path.includes('ja') ? 'ja' : language;
    assert.deepEqual([status, answer.header('content-language')], [429, expected], path);
    assert.ok(text.includes(`<html lang="${expected}"`) && !text.includes('token'), path);
  }
  // Nobody else is refused, and forms are counted on their own.
  assert.equal((await send(new URL('/', gateway.url), { headers: { 'cf-connecting-ip': newcomer() } })).status, 200);
  assert.equal((await attempt('code', 1, client)).status, 400);
});

test('L04 what is refused before a form is counted comes out of the budget for all requests', async () => {
  const world = await startAccountsWorld({ vars: { LIMITS: { requests: '20/1h' } } });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const refused = {
    'another site': [403, '/auth/login', { method: 'POST', headers: { ...form, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, body: 'email=a' }],
    'another method': [405, '/auth/callback/demo', { method: 'PUT' }],
    'too long a form': [413, '/auth/register', { method: 'POST', headers: { ...form, origin: world.url, 'sec-fetch-site': 'same-origin' }, body: 'x'.repeat(20_000) }],
    'a guess at ADMIN_TOKEN': [401, '/auth/admin', { method: 'POST', headers: { authorization: 'Bearer guess' }, body: '{}' }],
  };
  for (const [name, [expected, path, { headers, ...options }]] of Object.entries(refused)) {
    const client = newcomer();
    const ask = () => world.send(path, { ...options, headers: { ...headers, 'cf-connecting-ip': client } });
    const answers = [];
    for (let n = 0; n < 40; n += 1) answers.push((await ask()).status);
    assert.equal(answers[0], expected, name);
    assert.deepEqual(answers.slice(-10), Array(10).fill(429), name);
    assert.equal((await world.send('/', { headers: { 'cf-connecting-ip': client } })).status, 429, `${name}: it is the same budget`);
  }
});

test('a refusal that is kept for others is of the kind that fits them, also after a form', async () => {
  const world = await startAccountsWorld({ vars: { LIMITS: { requests: '20/1h' } } });
  const client = newcomer();
  const post = (type) => world.send('/', { method: 'POST', body: 'a', headers: { accept: 'text/html', 'content-type': type, 'cf-connecting-ip': client } });
  for (let n = 0; n < 30; n += 1) await post('text/plain');
  const kinds = await many(10, async (n) => (await post(n % 2 ? 'application/json' : 'application/x-www-form-urlencoded')).header('content-type'));
  for (const [n, kind] of kinds.entries()) assert.match(kind, n % 2 ? /problem/ : /html/);
});

test('a forged X-Forwarded-For changes nothing, and neither does a /64 full of addresses', async () => {
  const answers = await many(60, (n) => {
    const headers = { ...NAVIGATION, 'content-type': 'application/x-www-form-urlencoded', origin: gateway.url, 'sec-fetch-site': 'same-origin' };
    const forged = { 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` };
    return twins.send('/auth/verify', {
      method: 'POST',
      body: 'flow=x&code=12345678',
      headers: { ...headers, ...forged, 'cf-connecting-ip': `2001:db8:77:1::${n.toString(16)}` },
    });
  });
  assert.equal(passed(answers), 35);
});

test('an operator sees which limit holds and when it opens', async () => {
  const client = newcomer();
  for (let n = 0; n < 21; n += 1) await attempt('sign_in', n, client);
  const explain = async (who) => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' };
    const answer = await twins.send('/auth/admin', { method: 'POST', headers, body: JSON.stringify({ who, act: 'explain', by: 'Grace' }) });
    return answer.json().limits;
  };
  const lines = await explain(client);
  assert.ok(lines.some((line) => /^sign_in\.client: used up, opens in \d+s$/.test(line)), lines.join('\n'));
  assert.ok(lines.some((line) => /^register\.client: open, 30 left$/.test(line)), lines.join('\n'));
  assert.ok(lines.some((line) => /^requests\.client: open, \d+ left$/.test(line)), lines.join('\n'));
  for (let n = 0; n < 10; n += 1) await twins.browser().send('/auth/login', {
    method: 'POST',
    body: new URLSearchParams({ email: 'nobody@shop.example', password: 'a wrong password' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: gateway.url, 'sec-fetch-site': 'same-origin' },
  });
  const account = await explain('nobody@shop.example');
  assert.match(account[0], /^account: passwords from unknown browsers: used up, opens in \d+s$/);
});

test('L02 W07 in workerd: an attack on an account, and its owner', async () => {
  const owner = twins.customer();
  await owner.registered('owner@shop.example');
  for (let n = 0; n < 40; n += 1) {
    await twins.browser().send('/auth/login', {
      method: 'POST',
      body: new URLSearchParams({ email: 'owner@shop.example', password: `guess ${n}` }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: gateway.url, 'sec-fetch-site': 'same-origin', 'cf-connecting-ip': newcomer() },
    });
  }
  const stranger = await twins.customer().signIn('owner@shop.example', PASSWORD);
  assert.equal(stranger.status, 422);
  assert.match(stranger.text, /name="challenge"/);
  await owner.browser.signOut();
  const back = await owner.signIn('owner@shop.example', PASSWORD);
  assert.equal(back.url, `${gateway.url}/members/`);
  const fresh = twins.customer();
  const before = twins.mail.mails.filter(({ to }) => to === 'owner@shop.example').length;
  const asked = await fresh.askCode('owner@shop.example');
  const { code } = await twins.mail.last('owner@shop.example', before + 1);
  assert.equal((await fresh.enter(asked, code)).url, `${gateway.url}/members/`);
});

test('a country has a limit where the operator wants one, on two instances that share the objects', async () => {
  const LIMITS = { code: { client: '30/1h', network: 'off', device: 'off', country: '40/1h' } };
  const world = await startAccountsWorld({ vars: { LIMITS }, twin: true });
  const enter = (n, country) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, host: new URL(world.url).host, connection: 'close' };
    return send(new URL('/auth/verify', n % 2 === 0 ? world.url : world.gateway.twinUrl), {
      method: 'POST',
      body: `flow=x${n}&code=12345678`,
      headers: { ...headers, ...country, 'cf-connecting-ip': newcomer() },
    });
  };
  const german = await many(100, (n) => enter(n, { 'cf-ipcountry': 'DE' }));
  assert.equal(passed(german), 40);
  const refused = german.find(({ status }) => status === 429);
  assert.equal(parseList(refused.header('ratelimit'))[0][0], 'code.country');
  assert.equal(passed(await many(60, (n) => enter(n, { 'cf-ipcountry': 'T1' }))), 40, 'Tor is one');
  assert.equal(passed(await many(60, (n) => enter(n, {}))), 60, 'nobody is counted whose country is not told');
});

test('413 and 431 in kind, before anything else', async () => {
  const world = await startAccountsWorld({ vars: { LIMITS: { head_bytes: 4096, body_bytes: 1000 } } });
  const reached = world.origin.requests.length;
  const long = await world.send('/', { headers: { ...NAVIGATION, cookie: `a=${'x'.repeat(5_000)}` } });
  assert.equal(long.status, 431);
  assert.match(long.text, /class="action"/);
  const api = await world.send('/api/x', { headers: { cookie: `a=${'x'.repeat(5_000)}` } });
  assert.deepEqual([api.status, api.header('content-type')], [431, 'application/problem+json']);
  const body = await world.send('/', { method: 'POST', body: 'x'.repeat(1_001) });
  assert.deepEqual([body.status, body.header('content-type')], [413, 'application/problem+json']);
  assert.equal((await world.send('/', { method: 'POST', body: 'x'.repeat(1_000) })).status, 200);
  assert.equal(world.origin.requests.length, reached + 1, "the last one alone has reached the origin");
});

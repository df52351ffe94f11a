// Careless operators: what the tools say when something is mistyped, missing or not running. Each says what to do.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freePort } from '../../tools/children.mjs';
import { inRoot } from '../../tools/paths.mjs';

const directory = mkdtempSync(join(tmpdir(), 'vestibule-operators-'));
after(() => rmSync(directory, { recursive: true }));
const broken = join(directory, 'broken.toml');
writeFileSync(broken, 'name = "shop"\nvars = [\n');
writeFileSync(join(directory, 'file'), '');
const nowhere = join(directory, 'none.toml');
const moved = join(directory, 'wrangler.toml');
writeFileSync(moved, 'name = "shop"\ncompatibility_date = "2026-10-01"\n[vars]\nPUBLIC_ORIGIN = "https://shop.example"\n');
writeFileSync(
  join(directory, 'tables.toml'),
  'PREFIX = "/way/"\n[ORIGINS]\nshop = { binding = "SHOP" }\napi = { url = "http://127.0.0.1:1" }\n',
);
const TOKEN = 'a-token-of-the-tests-0123456789';
const SECRET = Buffer.alloc(32, 7).toString('base64');

/** Runs a tool, and gives what it said as an error; it must have failed, and without a stack. */
function said(tool, args, env = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', inRoot('tools', `${tool}.mjs`), ...args], { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8', timeout: 60_000 });
  assert.equal(status, 1, stderr);
  assert.doesNotMatch(stderr, /^\s+at |ENOENT|Invalid URL|EEXIST/m);
  return stderr;
}

for (const [tool, args, env] of [
  ['serve', (file) => ['--config', file], () => ({ SESSION_SECRET: SECRET })],
  ['check-config', (file) => ['--config', file], () => ({})],
  ['admin', () => ['show'], (file) => ({ CONFIG: file, WHO: 'ada@shop.example', ADMIN_TOKEN: TOKEN })],
]) {
  test(`${tool}: a wrangler.toml that is not there, or is no TOML`, () => {
    assert.match(said(tool, args(nowhere), env(nowhere)), /none\.toml is not there: CONFIG= says which wrangler\.toml it is/);
    assert.match(said(tool, args(broken), env(broken)), /broken\.toml, line 3, column \d+: .*allowed: TOML/);
  });
}

test('serve and dev: a port that is none, a DATA that is a file', () => {
  for (const port of ['abc', '0', '99999', '80 80', '']) {
    assert.match(said('serve', ['--port', port], { SESSION_SECRET: SECRET }), /PORT: found .*allowed: a number from 1 to 65535/, port);
  }
  assert.match(said('dev', ['--port', 'abc']), /PORT: found abc, allowed: a number from 1 to 65535/);
  assert.match(said('serve', ['--data', join(directory, 'file')], { SESSION_SECRET: SECRET }), /DATA: .*file is a file, allowed: a directory/);
});

test('admin: an address that is none, an order or a mode that is none, a gateway that is not there', async () => {
  const order = (act, more) => said('admin', [act], { CONFIG: inRoot('wrangler.toml'), WHO: 'ada@shop.example', ADMIN_TOKEN: TOKEN, ...more });
  for (const url of ['shop.example', 'localhost:8787', 'ftp://shop.example', 'https://']) {
    assert.match(order('show', { URL: url }), /URL: found .*allowed: the gateway's address, such as https:\/\/shop\.example/, url);
  }
  assert.match(order('shwo'), /there is no order "shwo":[^]*make admin <order>/);
  assert.match(order('lobby', { MODE: 'of' }), /MODE: found of, allowed: on, auto, off, closed, configured/);
  assert.match(order('lobby', { INSIDE: 'many' }), /INSIDE: found many, allowed: a whole number, or 0/);
  assert.match(order('show', { ADMIN_TOKEN: '' }), /ADMIN_TOKEN is missing/);
  const url = `http://localhost:${await freePort()}`;
  assert.match(order('show', { URL: url }), /does not answer \(ECONNREFUSED\): is the gateway running there\? URL= says where it is/);
});

test('admin: moments are as in wrangler.toml, in UTC', () => {
  const env = { CONFIG: inRoot('wrangler.toml'), WHO: 'sale', ADMIN_TOKEN: TOKEN, URL: 'http://localhost:1' };
  const order = (OPENS_AT) => said('admin', ['lobby'], { ...env, OPENS_AT });
  for (const text of [
    '2026-12-01T09:00:00', '5', '2026-12-01', '2026-12-01T09:00Z', '2026-12-01T09:00:00+01:00', '2026-12-01T09:00:00.000Z',
    '2026-12-01t09:00:00z', '2026-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T24:00:00Z', '1969-12-31T23:59:59Z',
    'tomorrow',
  ]) {
    const told = order(text);
    assert.ok(told.includes(`OPENS_AT: found ${text}, allowed: a moment in UTC, such as 2026-12-01T09:00:00Z (RFC 3339), or 0`), told);
  }
  for (const text of ['0', '2026-12-01T09:00:00Z', '2028-02-29T23:59:59Z']) {
    assert.match(order(text), /localhost:1 does not answer/, text);
  }
});

test('serve: what stands in tables.toml counts', () => {
  const args = ['--config', moved, '--port', '8799', '--data', join(directory, 'data')];
  assert.match(said('serve', args, { SESSION_SECRET: SECRET }), /the service binding SHOP has no server: set SHOP=host:port/);
  const env = { PATH: process.env.PATH, SESSION_SECRET: SECRET, SHOP: 'localhost:1' };
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', inRoot('tools', 'serve.mjs'), ...args], { env, encoding: 'utf8' });
  const content = readFileSync(stdout.trim(), 'utf8');
  assert.match(content, /allow = \["public", "private"\]/);
  assert.match(content, /\(name = "SHOP", service = "SHOP"\)/);
  assert.doesNotMatch(content, /"PREFIX"|"ORIGINS"/);
});

test('admin: a gateway whose settings are wrong, and something that is no gateway', async (t) => {
  let status = 503;
  const server = createServer((_request, response) => response.writeHead(status).end('<p>closed</p>'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const env = { CONFIG: inRoot('wrangler.toml'), WHO: 'ada@shop.example', ADMIN_TOKEN: TOKEN, URL: `http://127.0.0.1:${server.address().port}` };
  const order = async () => {
    const child = spawn(process.execPath, [inRoot('tools', 'admin.mjs'), 'show'], { env: { PATH: process.env.PATH, ...env } });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (more) => (text += more));
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 1);
    return text;
  };
  assert.match(await order(), /answered 503: its settings are wrong, or it cannot be reached; make check and its log say what is wrong/);
  status = 200 + 218;
  assert.match(await order(), /answered 418: is it a gateway\? URL= says where it is/);
  status = 404;
  assert.match(await order(), /is not there: the gateway has no ADMIN_TOKEN/);
});

/**
 * A gateway with one room, which stands like that, and `make admin drill` with it. `page` answers the visits while the room is
 * closed and `late` times after, `refuses` says which orders fail. Gives the modes that were ordered, and what the drill comes to.
 */
async function roomed(t, { standing, page, late = 0, refuses = () => false, config = inRoot('wrangler.toml'), prefix = '/auth/' }) {
  const modes = [];
  const server = createServer(async (request, response) => {
    const answer = (status, body) => response.writeHead(status).end(JSON.stringify(body));
    if (request.url === '/sale') return modes.at(-1) === 'closed' || late-- > 0 ? page(answer) : answer(200, {});
    if (request.url !== `${prefix}admin`) return answer(404, {});
    const { set } = JSON.parse(await new Response(request).text());
    if (set) modes.push(set.mode);
    if (set && refuses(set.mode)) return answer(503, { error: "the room's object did not answer" });
    answer(200, { inside: 1, waiting: { guest: 0 }, ...standing });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${server.address().port}`;
  const env = { PATH: process.env.PATH, CONFIG: config, WHO: 'sale', PAGE: '/sale', ADMIN_TOKEN: TOKEN, URL: url };
  const child = spawn(process.execPath, ['--no-warnings', inRoot('tools', 'admin.mjs'), 'drill'], { env });
  t.after(() => child.kill('SIGKILL'));
  let [out, error] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (more) => (out += more));
  child.stderr.setEncoding('utf8').on('data', (more) => (error += more));
  const ended = new Promise((resolve) => child.once('close', (status, signal) => resolve({ status: status ?? signal, out, error })));
  return { url, modes, child, ended };
}

const QUEUE = { queue: { place: 3, lines: ['Place 3.'] } };
const queues = (answer) => answer(503, QUEUE);

test('drill: closes the room, waits, opens it again, and goes in', async (t) => {
  const { modes, ended } = await roomed(t, { standing: { state: 'on' }, page: queues, late: 1 });
  const { status, out, error } = await ended;
  assert.equal(status, 0, error);
  assert.deepEqual(modes, ['closed', 'configured']);
  assert.match(out, /the room is on[^]*closed: a newcomer waits at place 3[^]*open again[^]*let in: \/sale answered 200/);
});

test('drill: what an operator has ordered stays', async (t) => {
  const order = { inside: 500, per_minute: null, mode: 'auto', opens_at: null };
  const { modes, ended } = await roomed(t, { standing: { state: 'calm', order }, page: queues });
  assert.equal((await ended).status, 0);
  assert.deepEqual(modes, ['closed', 'auto']);
});

for (const state of ['closed', 'off']) {
  test(`drill: not in a room that is ${state}`, async (t) => {
    const { url, modes, ended } = await roomed(t, { standing: { state, order: { mode: state } }, page: queues });
    const { status, error } = await ended;
    assert.equal(status, 1);
    assert.ok(error.startsWith(`admin: the room is ${state} already, and nothing was changed; `), error);
    assert.ok(error.includes(`take that back first with make admin lobby WHO=sale MODE=configured URL=${url}`), error);
    assert.deepEqual(modes, []);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  test(`drill: ${signal} while the page does not answer opens the room`, async (t) => {
    let arrived;
    const visited = new Promise((resolve) => (arrived = resolve));
    const { modes, child, ended } = await roomed(t, { standing: { state: 'on' }, page: () => arrived() });
    await Promise.race([visited, ended]);
    child.kill(signal);
    const { status, out, error } = await ended;
    assert.equal(status, 1);
    assert.deepEqual(modes, ['closed', 'configured']);
    assert.match(out, /open again/);
    assert.equal(error, `admin: stopped by ${signal}\n`);
  });
}

test('drill: a page that never answers is not waited for, and the room is opened', async (t) => {
  const { modes, ended } = await roomed(t, { standing: { state: 'on' }, page: () => {} });
  const { status, error } = await ended;
  assert.equal(status, 1);
  assert.deepEqual(modes, ['closed', 'configured']);
  assert.match(error, /\/sale does not answer \(The operation was aborted due to timeout\)/);
});

test('drill: a room that cannot be opened again is STILL CLOSED, and the command that opens it is told', async (t) => {
  const refuses = (mode) => mode === 'configured';
  const { url, modes, ended } = await roomed(t, { standing: { state: 'on' }, page: queues, refuses });
  const { status, out, error } = await ended;
  assert.equal(status, 1);
  assert.deepEqual(modes, ['closed', 'configured']);
  assert.doesNotMatch(out, /open again/);
  const told = 'The room is STILL CLOSED. This opens it: make admin lobby WHO=sale MODE=configured';
  assert.ok(error.includes(`the room's object did not answer. ${told} URL=${url}`), error);
});

test('drill: an order to close whose answer is lost may have been obeyed', async (t) => {
  const { modes, ended } = await roomed(t, { standing: { state: 'on' }, page: queues, refuses: (mode) => mode === 'closed' });
  const { status, error } = await ended;
  assert.equal(status, 1, error);
  assert.deepEqual(modes, ['closed', 'configured']);
});

test('admin: PREFIX may stand in tables.toml', async (t) => {
  const { modes, ended } = await roomed(t, { standing: { state: 'on' }, page: queues, config: moved, prefix: '/way/' });
  const { status, error } = await ended;
  assert.equal(status, 0, error);
  assert.deepEqual(modes, ['closed', 'configured']);
});

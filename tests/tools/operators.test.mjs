// Careless operators: what the tools say when something is mistyped, missing or not running. Each says what to do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  assert.match(order('lobby', { INSIDE: 'many' }), /INSIDE: a whole number/);
  assert.match(order('show', { ADMIN_TOKEN: '' }), /ADMIN_TOKEN is missing/);
  const url = `http://localhost:${await freePort()}`;
  assert.match(order('show', { URL: url }), /does not answer \(ECONNREFUSED\): is the gateway running there\? URL= says where it is/);
});

test('admin: a gateway whose settings are wrong, and something that is no gateway', async (t) => {
  let status = 503;
  const server = createServer((_request, response) => response.writeHead(status).end('<p>closed</p>'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const env = { CONFIG: inRoot('wrangler.toml'), WHO: 'ada@shop.example', ADMIN_TOKEN: TOKEN, URL: `http://127.0.0.1:${server.address().port}` };
  const { spawn } = await import('node:child_process');
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

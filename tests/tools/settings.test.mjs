import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureDevVars } from '../../tools/dev-vars.mjs';
import { isLocalHost, isPrivateAddress, readDevVars, readSettings, readTables, serviceBindingsIn, urlsIn } from '../../tools/settings.mjs';
import { workerdConfig } from '../../tools/workerd-config.mjs';

const directory = mkdtempSync(join(tmpdir(), 'vestibule-'));
after(() => rmSync(directory, { recursive: true }));

test('.dev.vars is made once, for its owner only, and what stands in it is kept', () => {
  writeFileSync(join(directory, '.dev.vars'), 'PROVIDER_DEMO_SECRET="kept"', { mode: 0o600 });
  const secrets = ensureDevVars(directory);
  assert.equal(secrets.PROVIDER_DEMO_SECRET, 'kept');
  assert.equal(Buffer.from(secrets.SESSION_SECRET, 'base64').length, 32);
  assert.deepEqual(ensureDevVars(directory), secrets);
  assert.equal(statSync(join(directory, '.dev.vars')).mode & 0o077, 0);
  assert.equal(readFileSync(join(directory, '.dev.vars'), 'utf8').trim().split('\n').length, 3);
});

test('.dev.vars: quotes, comments, export and = in the value', () => {
  const other = mkdtempSync(join(directory, 'x'));
  writeFileSync(join(other, '.dev.vars'), "# secrets\nA='1 2'\nexport B=x==\r\n\nC = \"q\"\n");
  assert.deepEqual(readDevVars(other), { A: '1 2', B: 'x==', C: 'q' });
});

test('tables that outgrew a variable stand in a file with the same syntax', () => {
  const other = mkdtempSync(join(directory, 'tables'));
  assert.deepEqual({ ...readTables(other) }, {});
  const write = (text) => writeFileSync(join(other, 'tables.toml'), text);
  write('# nothing yet\n');
  assert.deepEqual({ ...readTables(other) }, {});
  write('[[ROUTES]]\nprefix = "/"\norigin = "shop"\n\n[LIMITS]\nhead = 5\noff = true\nshare = 0.5\n');
  const tables = { ROUTES: [{ prefix: '/', origin: 'shop' }], LIMITS: { head: 5, off: true, share: 0.5 } };
  assert.deepEqual(JSON.parse(JSON.stringify(readTables(other))), tables);
});

test('tables.toml: what is wrong in it is told with its place', () => {
  const other = mkdtempSync(join(directory, 'tables'));
  for (const [text, told] of [
    ['[[ROUTES]]\nprefix = \n', /^tables\.toml, line 2, column \d+: .+, allowed: TOML in the syntax of \[vars\]$/],
    ['A = 1\nB = 2\nROUTES = [', /^tables\.toml, line 3, /],
    ['A = 1\nA = 2\n', /^tables\.toml, line 2, /],
    ['[A]\nat = 2026-10-01\n', /^tables\.toml: A\.at: found a date, allowed: texts, /],
    ['[[A]]\nb = [1, inf]\n', /^tables\.toml: A\[0\]\.b\[1\]: found Infinity, /],
    ['A = nan\n', /^tables\.toml: A: found NaN, /],
  ]) {
    writeFileSync(join(other, 'tables.toml'), text);
    assert.throws(() => readTables(other), ({ message }) => told.test(message) || assert.fail(message));
  }
});

test('secrets of the environment win over .dev.vars, and nothing else of it comes along', () => {
  writeFileSync(join(directory, 'wrangler.toml'), '[vars]\nPREFIX = "/auth/"\n');
  const { secrets, vars } = readSettings(join(directory, 'wrangler.toml'), {
    SESSION_SECRET: 'env', PROVIDER_X_SECRET: 'x', PROVIDER_X: 'no', HOME: '/root',
  });
  assert.deepEqual({ ...vars }, { PREFIX: '/auth/' });
  assert.equal(secrets.SESSION_SECRET, 'env');
  assert.equal(secrets.PROVIDER_X_SECRET, 'x');
  assert.equal(secrets.PROVIDER_DEMO_SECRET, 'kept');
  assert.ok(!('HOME' in secrets) && !('PROVIDER_X' in secrets));
});

test('local hosts and private addresses are told from public ones', () => {
  for (const host of ['localhost', 'app', 'shop.internal', '127.0.0.1', '[::1]', '10.1.2.3', '[fd00::1]', '172.31.0.1']) {
    assert.ok(isLocalHost(host), host);
  }
  for (const host of ['shop.example', '93.184.216.34', '[2606:4700::1]', 'localhost.example', '172.32.0.1']) {
    assert.ok(!isLocalHost(host), host);
  }
  assert.ok(isPrivateAddress('::ffff:192.168.1.1') && !isPrivateAddress('fe.example'));
});

test('URLs and service bindings are found wherever they stand', () => {
  const vars = { ORIGINS: { a: { url: 'https://a.example' }, b: { binding: 'B' } }, PROVIDERS: { p: { issuer: 'http://p' } }, X: 'no' };
  assert.deepEqual(urlsIn(vars).map((url) => url.host), ['a.example', 'p']);
  assert.deepEqual(serviceBindingsIn(vars), ['B']);
});

test('a setting cannot break out of its text in the workerd configuration', () => {
  writeFileSync(join(directory, 'index.js'), '');
  const content = workerdConfig({
    file: join(directory, 'c.capnp'),
    workerDir: directory,
    settings: { config: { name: 'v', compatibility_date: '2026-10-01' }, vars: { A: 'a"), (\\\n\u0000ë' }, secrets: {} },
    address: '*:1',
  });
  assert.ok(content.includes(String.raw`(name = "A", text = "a\"), (\\\x0a\x00ë")`));
});

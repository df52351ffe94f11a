import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'smol-toml';
import { ensureDevVars } from '../../tools/dev-vars.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { isLocalHost, isPrivateAddress, readDevVars, readSettings, readTables, serviceBindingsIn, urlsIn } from '../../tools/settings.mjs';
import { workerdConfig } from '../../tools/workerd-config.mjs';

const directory = mkdtempSync(join(tmpdir(), 'vestibule-'));
after(() => rmSync(directory, { recursive: true }));

const plain = (value) => JSON.parse(JSON.stringify(value));

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

test('.dev.vars: a key in quotes over several lines, a new line as \\n in double quotes, a comment behind quotes', () => {
  const other = mkdtempSync(join(directory, 'x'));
  const key = '-----BEGIN PRIVATE KEY-----\nMIGH+/=\n\nA=1\n-----END PRIVATE KEY-----\n';
  for (const text of [`"${key}"`, `'${key}'`, `\`${key}\``, `"${key.replaceAll('\n', '\r\n')}"`, JSON.stringify(key)]) {
    writeFileSync(join(other, '.dev.vars'), `FIRST=1\nKEY=${text} # Apple\nLAST="2"`);
    assert.deepEqual(readDevVars(other), { FIRST: '1', KEY: key, LAST: '2' }, text);
  }
});

test(".dev.vars: a quote that does not end, one within, \\n that is none", () => {
  const other = mkdtempSync(join(directory, 'x'));
  writeFileSync(join(other, '.dev.vars'), "A='it's'\nB=\"open\nC='a\\nb'\nD=a\\nb#c\nE=\n# F='\nG='g'");
  assert.deepEqual(readDevVars(other), { A: "it's", B: '"open', C: 'a\\nb', D: 'a\\nb#c', E: '', G: 'g' });
});

test('settings are read from both places, and the variable counts where both have one', () => {
  const other = mkdtempSync(join(directory, 'both'));
  const file = join(other, 'wrangler.toml');
  writeFileSync(file, '[vars]\nPREFIX = "/auth/"\nLOG = { forwarded = true }\n');
  assert.deepEqual(plain(readSettings(file, {}).all), { PREFIX: '/auth/', LOG: { forwarded: true } });
  writeFileSync(join(other, 'tables.toml'), 'PREFIX = "/way/"\n[ORIGINS.shop]\nbinding = "SHOP"\n');
  const { vars, tables, all } = plain(readSettings(file, {}));
  assert.deepEqual(vars, { PREFIX: '/auth/', LOG: { forwarded: true } });
  assert.deepEqual(tables, { PREFIX: '/way/', ORIGINS: { shop: { binding: 'SHOP' } } });
  assert.deepEqual(all, { ...tables, ...vars });
  writeFileSync(join(other, 'tables.toml'), 'PREFIX = \n');
  assert.throws(() => readSettings(file, {}), /^Error: tables\.toml, line 1, column \d+: /);
});

test('plain workerd is told of TLS before it wherever PUBLIC_ORIGIN stands', () => {
  const [vars, tables] = [{}, { PUBLIC_ORIGIN: 'https://shop.example' }];
  const config = { name: 'v', compatibility_date: '2026-10-01' };
  writeFileSync(join(directory, 'index.js'), '');
  const content = (settings) => workerdConfig({ file: join(directory, 'c.capnp'), workerDir: directory, settings, address: '*:1' });
  assert.match(content({ config, vars, tables, secrets: {} }), /X-Forwarded-Proto/);
  assert.doesNotMatch(content({ config, vars, secrets: {} }), /X-Forwarded-Proto|shop\.example/);
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

/** What `make check` says of the demo's wrangler.toml with other settings and tables, and a part that `change` changes. */
function checked({ vars = {}, tables = {}, devVars = '', change = () => {} }) {
  const other = mkdtempSync(join(directory, 'check'));
  const { config } = readSettings(inRoot('wrangler.toml'), {});
  change(config);
  const given = Object.entries({ ...config.vars, ...vars }).filter(([name, value]) => value !== undefined && !(name in tables));
  writeFileSync(join(other, 'wrangler.toml'), stringify({ ...config, vars: Object.fromEntries(given) }));
  writeFileSync(join(other, 'tables.toml'), stringify(tables));
  writeFileSync(join(other, '.dev.vars'), devVars);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', inRoot('tools', 'check-config.mjs'), '--config', 'wrangler.toml'],
    { cwd: other, env: { PATH: process.env.PATH }, encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, stderr === '' ? 0 : 1);
  return stderr === '' ? stdout : stderr;
}

const IN_ORDER = /^wrangler\.toml: \d+ variables are in order\n$/;
const APPLE = { client_id: 'vestibule', team_id: 'TEAM123456', key_id: 'KEY1234567' };
const { PROVIDERS: { demo } } = readSettings(inRoot('wrangler.toml'), {}).vars;

test('check: secrets that are not known here are stood in for, wherever the settings that want them stand', () => {
  const MAIL = { from: 'hello@corner.example', transport: 'smtp', server: 'smtp.example', user: 'shop' };
  const TURNSTILE = { site_key: '0x4AAAAAAA' };
  assert.match(checked({ vars: { MAIL, TURNSTILE } }), IN_ORDER);
  assert.match(checked({ tables: { MAIL, TURNSTILE, PROVIDERS: { demo } } }), IN_ORDER);
});

test('check: every kind of provider has a stand-in of its form', () => {
  const definitions = inRoot('src', 'core', 'providers');
  const sources = readdirSync(definitions).map((file) => readFileSync(join(definitions, file), 'utf8'));
  const kinds = sources.flatMap((source) => [...source.matchAll(/^ {4}name: "([^"]+)",$/gm)].map(([, name]) => name));
  assert.ok(kinds.includes('apple') && kinds.includes('vk'));
  const settings = (kind) => (kind === 'apple' ? APPLE : { client_id: 'vestibule' });
  const PROVIDERS = Object.fromEntries(kinds.map((kind) => [kind, settings(kind)]));
  assert.match(checked({ tables: { PROVIDERS: { demo, ...PROVIDERS } } }), IN_ORDER);
});

test('check: a name is not a kind where the provider is described, and a kind needs no name', () => {
  const { roles_claim, ...described } = demo;
  for (const PROVIDERS of [
    { demo, 'my-fruit': { ...APPLE, kind: 'apple' } },
    { demo, apple: { ...described, issuer: 'https://id.example' } },
    { demo, vk: { ...described, issuer: 'https://id.example' } },
    { demo, vk: { client_id: 'vestibule', client_auth: 'client_secret_post' } },
    { demo, shop: { ...described, issuer: 'https://id.example', client_auth: 'none' } },
  ]) {
    assert.match(checked({ vars: { PROVIDERS } }), IN_ORDER, JSON.stringify(PROVIDERS));
  }
});

test('check: the key of .dev.vars is read, with its lines, and one that is none is told', () => {
  const PROVIDERS = { demo, apple: APPLE };
  const secrets = (key) => ({ vars: { PROVIDERS }, devVars: `PROVIDER_APPLE_SECRET="${key}"\nPROVIDER_DEMO_SECRET=x\n` });
  const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  assert.match(checked(secrets(pem)), IN_ORDER);
  assert.match(checked(secrets(pem.trim().replaceAll('\n', '\\n'))), IN_ORDER);
  assert.match(checked(secrets('none')), /PROVIDER_APPLE_SECRET: found a text that is not shown, allowed: the whole \.p8 file/);
});

test('check: an origin by a binding that is not there', () => {
  const origin = (binding) => ({ vars: { ORIGINS: { shop: { binding } } } });
  const to = (more) => (config) => Object.assign(config, more);
  const services = [{ binding: 'SHOP', service: 'shop' }, { binding: 'MAIL', service: 'shop' }];
  assert.match(checked({ ...origin('SHOP'), change: to({ services }) }), IN_ORDER);
  assert.match(checked({ ...origin('NET'), change: to({ vpc_services: [{ binding: 'NET', service_id: 'x' }] }) }), IN_ORDER);
  const none = 'the name of an entry of [[services]], and of nothing else';
  const told = (found, allowed) => `wrangler.toml: ORIGINS.shop.binding: found ${found}, allowed: ${allowed}\n`;
  assert.equal(checked(origin('SHOP')), told('SHOP, which is not in [[services]]', none));
  assert.equal(checked({ tables: origin('SHOP').vars }), told('SHOP, which is not in [[services]]', none));
  assert.equal(checked({ ...origin('SHP'), change: to({ services }) }), told('SHP, which is not in [[services]]', 'SHOP'));
  assert.equal(checked({ ...origin('MAIL'), change: to({ services }) }), told('MAIL, which is also the name of a variable', 'SHOP'));
});

test('check: mail by a binding that is not there, or is named like the table EMAIL', () => {
  const mail = (more) => ({ vars: { MAIL: { from: 'hello@corner.example', transport: 'binding', ...more } } });
  const change = (config) => Object.assign(config, { send_email: [{ name: 'POST' }, { name: 'EMAIL' }, { name: 'MAILER' }] });
  for (const more of [{ binding: 'POST' }, {}]) assert.match(checked({ ...mail(more), change }), IN_ORDER);
  const told = (found, allowed) => `wrangler.toml: MAIL.binding: found ${found}, allowed: ${allowed}\n`;
  assert.equal(checked({ ...mail({ binding: 'EMAIL' }), change }), told('EMAIL, which is also the name of a variable', 'POST, MAILER'));
  assert.equal(checked({ ...mail({ binding: 'PST' }), change }), told('PST, which is not in [[send_email]]', 'POST, MAILER'));
  assert.equal(
    checked(mail({ binding: 'POST' })),
    told('POST, which is not in [[send_email]]', 'the name of an entry of [[send_email]], and of nothing else'),
  );
});

test('check: an older wrangler.toml lacks an object, and is told the lines, which are then right', () => {
  const older = (config) => {
    const { bindings } = config.durable_objects;
    config.durable_objects.bindings = bindings.filter(({ name }) => name !== 'LOBBY' && name !== 'LIMITER');
    config.migrations = ['Account', 'Limiter'].map((name, at) => ({ tag: `v${at * 2 + 1}`, new_sqlite_classes: [name] }));
  };
  const text = checked({ change: older });
  const [said, ...lines] = text.split('\n');
  const allowed = 'all of ACCOUNT, IDENTIFIER, LIMITER, LOBBY. Add these lines, or the same to the lists that are there:';
  assert.equal(said, `wrangler.toml: durable_objects.bindings: found no LIMITER, no LOBBY, allowed: ${allowed}`);
  const { durable_objects, migrations } = parse(lines.join('\n'));
  assert.deepEqual(plain(migrations), [{ tag: 'v4', new_sqlite_classes: ['Lobby'] }]);
  const mended = (config) => {
    older(config);
    config.durable_objects.bindings.push(...durable_objects.bindings);
    config.migrations.push(...migrations);
  };
  assert.match(checked({ change: mended }), IN_ORDER);
  const bare = (config) => delete config.durable_objects;
  assert.match(checked({ change: bare }), /found no ACCOUNT, no IDENTIFIER, no LIMITER, no LOBBY, /);
});

test('check: an object of the wrong class', () => {
  const change = (config) => (config.durable_objects.bindings.find(({ name }) => name === 'ACCOUNT').class_name = 'Acount');
  assert.equal(checked({ change }), 'wrangler.toml: durable_objects.bindings.ACCOUNT: found the class Acount, allowed: Account\n');
});

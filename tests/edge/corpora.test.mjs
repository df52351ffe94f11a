// E01–E07 and W08: whatever comes in, the gateway answers in kind, says nothing of its insides, and goes on. Texts that have
// broken other programs go wherever a text can come in.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { ADMIN_TOKEN, PASSWORD, accountsOnDisk, startAccountsWorld, subjectAt } from './accounts.mjs';
import { NAVIGATION, XHR, faults, lines, sendRaw, vectors } from './harness.mjs';
import { startFakeProvider } from './provider.mjs';

const world = await startAccountsWorld({ vars: { LIMITS: { requests: 'off' } } });
const { gateway, mail, origin, provider } = world;
const elsewhere = await startFakeProvider();
after(() => elsewhere.stop());
beforeEach(() => provider.reset());

/** Ours, for where the published list is not at hand. */
const NAUGHTY = [
  '', "' OR '1'='1", "'; DROP TABLE item; --", '"; DELETE FROM owner; --', '1; ATTACH DATABASE', '{"$gt": ""}', '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>', "javascript:alert(1)//", '{{7*7}}', '${7*7}', '%s%n%x', '../../etc/passwd', '\u0000', '\r\nX-Evil: 1',
  '\u001b[31mred', '\u202eevil', '𝕏'.repeat(50), '٠١٢٣', 'null', 'undefined', '__proto__', '[]', 'NaN', '-1', '1e309', '\ufeff', '\u2028', "a\u0300".repeat(99),
];
/** What Node sends in a header: any byte but controls. */
const asHeader = (text) => Buffer.from(text).toString('latin1').replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ' ').slice(0, 2_000);
const form = (fields, more = {}) => ({
  method: 'POST', body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  headers: { ...NAVIGATION, 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin', ...more },
});
const FORMS = ['login', 'register', 'recover', 'verify', 'verify/again', 'disown', 'language', 'logout', 'account/password', 'account/sessions/end',
  'account/sign-ins/add', 'account/sign-ins/remove', 'callback/demo', 'logout/backchannel/demo', 'admin'];

/** Refused, or answered, and nothing of what came in runs. */
function assertHarmless(answer, what) {
  assert.ok(answer.status >= 200 && answer.status < 500, `${what}: ${answer.status}`);
  assert.doesNotMatch(answer.text, /<script>alert|<img src=x|onerror=alert\(1\)>|=49=|panicked|RuntimeError|sqlite/i, what);
}

test('E01 E02 W08 naughty strings as header, cookie, query, path and in every field of every form', async (t) => {
  const strings = [...new Set([...NAUGHTY, ...vectors(t, 'text/blns.json')])].filter((text) => text.isWellFormed());
  const browser = world.browser();
  await browser.navigate('/auth/login');
  for (const [n, text] of strings.entries()) {
    const headers = { ...NAVIGATION };
    for (const name of ['authorization', 'user-agent', 'accept-language', 'cf-ipcountry', 'referer', 'x-a', 'accept']) headers[name] = asHeader(text);
    const query = encodeURIComponent(text);
    const page = `/auth/${['login', 'register', 'recover', 'verify', 'logout', 'disown', 'account', 'session', 'callback/demo', 'with/demo'][n % 10]}`;
    const cookie = `session=${asHeader(text)}; browser=${asHeader(text)}`;
    for (const names of ['return', 'flow', 'code', 'state', 'token', 'ui_locales', 'iss', 'error', 'done', 'why']) {
      if ((n + names.length) % 3 !== 0) continue;
      assertHarmless(await world.send(`${page}?${names}=${query}&${query}=${names}`, { headers: { ...headers, cookie } }), `${names}=${text} at ${page}`);
    }
    const asked = await world.send(`/members/${encodeURIComponent(encodeURIComponent(text))}?a=${query}`, { headers: { ...headers, cookie } });
    assertHarmless(asked, `path ${text}`);
    const path = FORMS[n % FORMS.length];
    const fields = Object.fromEntries(['email', 'password', 'current', 'how', 'code', 'flow', 'token', 'session', 'sign_in', 'provider', 'language', 'return', 'challenge', 'solution', 'logout_token'].map((name) => [name, text]));
    assertHarmless(await browser.send(`/auth/${path}`, form(fields)), `${path}: ${text}`);
  }
});

test('W08 a name, an address and a subject that are SQL or mark-up are shown as they are, and stored whole', async () => {
  for (const [n, text] of ["Robert'); DROP TABLE item;--", '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "O'Neil & Söhne <b>"].entries()) {
    const email = `w08-${n}@shop.example`;
    provider.user = { sub: `'${n}";--`, name: text, email, email_verified: true };
    const browser = world.browser();
    assert.equal((await browser.signIn('/members/')).status, 200);
    assert.equal(decodeURIComponent(origin.last.value('x-auth-name')), text.replaceAll('%', '%25'));
    const page = await browser.navigate('/auth/account');
    assertHarmless(page, text);
    const shown = page.text.replaceAll('&#60;', '<').replaceAll('&#62;', '>').replaceAll('&#38;', '&').replaceAll('&#39;', "'").replaceAll('&#34;', '"');
    assert.ok(shown.includes(`<bdi>${text}</bdi>`), page.text);
  }
  const customer = world.customer();
  await customer.registered("o'neil+drop--@shop.example");
  assert.equal(origin.last.value('x-auth-email'), "o'neil+drop--@shop.example");
  // The tables are all there, and every account is whole.
  const accounts = accountsOnDisk(gateway);
  assert.ok(accounts.length >= 5);
  for (const { file } of accounts) {
    const database = new DatabaseSync(file, { readOnly: true });
    assert.equal(database.prepare('PRAGMA integrity_check').get().integrity_check, 'ok');
    database.close();
  }
});

test('E02 malformed Authorization, Cookie, URL and bytes that are no HTTP', async () => {
  const host = `Host: localhost:${world.port}`;
  const odd = [
    ['Authorization: Bearer'], ['Authorization: '], ['Authorization: Bearer Bearer Bearer'], ['Authorization: \xff\xfe'], [`Authorization: ${'.'.repeat(20_000)}`],
    [`Authorization: Bearer ${'A'.repeat(30_000)}`], ['Cookie: ='], ['Cookie: ;;;=;;'], ['Cookie: session'], ['Cookie: session=%'], ['Cookie: \xff=\xff'], [`Cookie: session=${'A'.repeat(15_000)}`],
    ['Accept: \xff'], ['Content-Type: \xff'], ['Accept-Language: *;q=nan,,;;'], ['CF-Connecting-IP: not an address'], ['CF-IPCountry: \xff\xff'],
  ];
  for (const headers of odd) {
    for (const path of ['/members/', '/auth/session', '/auth/login', '/auth/admin', '/auth/metrics']) {
      const { responses } = await sendRaw(world.port, lines(`GET ${path} HTTP/1.1`, host, 'Connection: close', ...headers), { quiet: 2_000 });
      assert.ok(responses[0]?.status < 500, `${headers[0].slice(0, 40)} at ${path}: ${responses[0]?.status}`);
    }
  }
  for (const target of ['/%', '/%zz', '/%ff', '/\xff', '/?%', '/#', '*', '/auth/%', '/auth/../auth/login', '/auth//', `/${'a'.repeat(9_000)}`]) {
    const { responses } = await sendRaw(world.port, lines(`GET ${target} HTTP/1.1`, host, 'Connection: close'), { quiet: 2_000 });
    // workerd itself refuses some before the Worker sees them.
    assert.ok(responses.length === 0 || responses[0].status < 500 || responses[0].status === 501, `${target.slice(0, 40)}: ${responses[0]?.status}`);
  }
  for (const bytes of ['\x00\x01\x02\r\n\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\n${host}\r\n folded\r\n\r\n`]) {
    await sendRaw(world.port, Buffer.from(bytes, 'latin1')).catch(() => {});
  }
  assert.equal((await world.send('/auth/health')).status, 200);
});

test('E03 bodies, nesting, fields and headers without end', async () => {
  const browser = world.browser();
  await browser.navigate('/auth/login');
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const many = Array.from({ length: 100_000 }, (_, n) => `f${n}=1`).join('&');
  for (const path of FORMS) {
    assert.equal((await browser.send(`/auth/${path}`, form(many))).status, 413, path);
    assert.equal((await browser.send(`/auth/${path}`, form(deep, { 'content-type': 'application/json' }))).status, 413, path);
    // Within the size, and still too much of it.
    const fields = await browser.send(`/auth/${path}`, form(Array.from({ length: 3_000 }, () => 'a=').join('&')));
    assert.ok(fields.status < 500, `${path}: ${fields.status}`);
    const nested = await browser.send(`/auth/${path}`, form(`${'['.repeat(7_000)}${']'.repeat(7_000)}`, { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` }));
    assert.ok(nested.status >= 400 && nested.status < 500 || nested.status === 303, `${path}: ${nested.status}`);
  }
  const headers = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`x-h-${n}`, 'a'.repeat(40)]));
  assert.ok((await world.send('/members/', { headers })).status < 500);
});

test('E06 a form in any other content type is no form, and a JSON order in a form is none', async () => {
  const email = 'e06@shop.example';
  await world.customer().registered(email);
  const browser = world.browser();
  await browser.navigate('/auth/login');
  const fields = { email, password: PASSWORD, how: 'password' };
  const boundary = 'x';
  const multipart = `--x\r\n${Object.entries(fields).map(([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('--x\r\n')}--x--\r\n`;
  const encoded = new URLSearchParams(fields).toString();
  const other = [
    [encoded, undefined], [encoded, ''], [encoded, 'text/plain'], [encoded, 'application/json'], [encoded, 'application/x-www-form-urlencode'], [encoded, 'multipart/form-data; boundary=x'],
    [JSON.stringify(fields), 'application/json'], [JSON.stringify(fields), 'text/plain'], [multipart, `multipart/form-data; boundary=${boundary}`], [encoded, 'x; application/x-www-form-urlencoded'],
  ];
  for (const [body, type] of other) {
    const { headers, ...rest } = form(body);
    const { 'content-type': _type, ...bare } = headers;
    const answer = await browser.send('/auth/login', { ...rest, headers: type === undefined ? bare : { ...bare, 'content-type': type } });
    assert.equal(answer.status, 400, `${type}: ${body.slice(0, 30)}`);
    assert.equal(browser.cookie('session'), undefined);
  }
  // JSON that only says it is a form.
  assert.ok([400, 422].includes((await browser.send('/auth/login', form(JSON.stringify(fields)))).status));
  const order = await world.send('/auth/admin', { ...form({ who: email, act: 'delete', by: 'x' }), headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  assert.equal(order.status, 400);
  // And the right one, with a parameter and in capitals, is.
  const right = await browser.send('/auth/login', form(encoded, { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' }));
  assert.equal(right.status, 303);
  assert.ok(browser.cookie('session'));
});

test('E07 nothing that comes in begins a log line, ends one or paints a terminal', async () => {
  const before = gateway.log.length;
  const forged = '{"event":"forged"}';
  for (const text of [`\r\n${forged}\r\n`, `\u001b[2J${forged}`, `"}\n${forged}`, '\u2028forged', '\x7f\x9b31m']) {
    await world.send(`/members/${encodeURIComponent(text)}?x=${encodeURIComponent(text)}`, { headers: { ...NAVIGATION, 'user-agent': asHeader(text), cookie: `session=${asHeader(text)}` } });
    await world.send('/auth/login', form({ email: text, password: text, how: 'password' }));
    await world.send(`/auth/callback/demo?error=${encodeURIComponent(text)}&error_description=${encodeURIComponent(text)}&state=x`);
    await sendRaw(world.port, lines(`G${text.replaceAll(/[^\x21-\x7e]/g, '').replaceAll(/["{}:[\]]/g, '')} /members/ HTTP/1.1`, `Host: localhost:${world.port}`, 'Connection: close'));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  const added = gateway.log.slice(before);
  assert.ok(added.length >= 15);
  assert.ok(added.every(({ event }) => ['request', 'limited', 'mail'].includes(event)), JSON.stringify(added));
  assert.doesNotMatch(gateway.output, /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/, 'control characters');
});

test('H07 forwarding headers cannot bend the links of a mail', async () => {
  const evil = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example;proto=https', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1', 'x-original-host': 'evil.example', 'x-host': 'evil.example' };
  for (const [path, email] of [['register', 'h07-a@shop.example'], ['recover', 'h07-b@shop.example'], ['login', 'h07-c@shop.example']]) {
    const answer = await world.browser().send(`/auth/${path}`, form({ email, how: 'code' }, evil));
    assert.ok(answer.header('location').startsWith(`${world.url}/auth/verify?`), path);
    const letter = await mail.last(email);
    assert.ok(letter.link.startsWith(`${world.url}/auth/verify?`), letter.link);
    assert.doesNotMatch(letter.raw, /evil/);
  }
  // Nor can the Host itself: what is not one of ours gets no mail at all.
  const { responses } = await sendRaw(world.port, lines('POST /auth/recover HTTP/1.1', 'Host: evil.example', 'Origin: http://evil.example', 'Sec-Fetch-Site: same-origin', 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 26', 'Connection: close', '', 'email=h07-d%40shop.example'));
  assert.equal(responses[0].status, 421);
});

test('O17 no redirect of a provider is followed, wherever it leads', async () => {
  for (const endpoint of ['discovery', 'jwks', 'token', 'userinfo']) {
    for (const to of ['/jwks', '/token', '/.well-known/openid-configuration']) {
      await gateway.restart();
      provider.reset();
      elsewhere.reset();
      // Nothing of an address in the ID token, so that UserInfo is asked.
      provider.user = { sub: 'o17', name: 'O' };
      provider.faults[endpoint] = faults.redirect(`${elsewhere.issuer}${to}`);
      const browser = world.browser();
      const page = await browser.signIn('/members/');
      assert.notEqual(page.status, 500);
      assert.ok(provider.hits[endpoint] > 0, `${endpoint} was asked`);
      assert.deepEqual(Object.values(elsewhere.hits).filter(Boolean), [], `${endpoint} led to ${to}`);
      assert.equal(browser.cookie('session') !== undefined, endpoint === 'userinfo');
    }
  }
});

test('O18 an answer without end is not received to its end', async () => {
  for (const endpoint of ['discovery', 'jwks', 'token', 'userinfo']) {
    await gateway.restart();
    provider.reset();
    provider.user = { sub: 'o18', name: 'O' };
    let sent = 0;
    let broken = false;
    provider.faults[endpoint] = async (_request, response) => {
      response.on('error', () => {});
      response.on('close', () => (broken = true));
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = Buffer.alloc(65_536, ' ');
      for (; sent < 200_000_000 && !response.destroyed; sent += block.length) {
        if (!response.write(block)) await Promise.race([new Promise((resolve) => response.once('drain', resolve)), new Promise((resolve) => response.once('close', resolve))]);
      }
      response.end('{}');
    };
    const page = await world.browser().signIn('/members/');
    assert.notEqual(page.status, 500, endpoint);
    for (let n = 0; n < 100 && !broken; n += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(broken && sent < 20_000_000, `${endpoint}: ${sent} bytes`);
  }
});

test('E01 no panic in all of this, and whoever was signed in still is', async () => {
  await gateway.restart();
  provider.reset();
  const browser = await world.signedIn();
  assert.equal((await browser.fetch('/members/', { headers: XHR })).status, 200);
  assert.ok(subjectAt(world));
  assert.doesNotMatch(gateway.output, /panicked|unreachable executed|RuntimeError|instance_replaced/);
});

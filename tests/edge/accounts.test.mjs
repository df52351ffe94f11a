// Customers with an e-mail address, against the built module in workerd and a real mail server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN_TOKEN, PASSWORD, accountsOnDisk, owned, startAccountsWorld, subjectAt } from './accounts.mjs';
import { NAVIGATION } from './harness.mjs';

const world = await startAccountsWorld({ vars: { SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '1h' } } });
const { mail } = world;
const form = (fields) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin' },
});
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test('a customer registers, is on the page first asked for, and signs in by code on a second device', async () => {
  const customer = world.customer();
  const page = await customer.registered('ada@shop.example');
  assert.equal(page.url, `${world.url}/members/`);
  const subject = subjectAt(world);
  assert.equal(world.origin.last.value('x-auth-email'), 'ada@shop.example');

  const second = world.customer();
  const asked = await second.askCode('ada@shop.example', '/members/new');
  const { code } = await mail.last('ada@shop.example', 3);
  const there = await second.enter(asked, code);
  assert.equal(there.url, `${world.url}/members/new`);
  assert.equal(subjectAt(world), subject);
  await customer.browser.navigate('/members/');
  assert.equal(subjectAt(world), subject);
});

test('C03 a recovered password ends the other sessions within the bound', async () => {
  const thief = world.customer();
  await thief.registered('eve@shop.example');
  const owner = world.customer();
  const asked = await owner.recover('eve@shop.example');
  const { code } = await mail.last('eve@shop.example', 3);
  const page = await owner.choose(await owner.enter(asked, code), 'another long password');
  assert.equal(page.url, `${world.url}/members/`);
  // `fresh` is a second here, and so is the time within which a confirmation is believed.
  await wait(2_500);
  assert.match((await thief.browser.navigate('/members/')).url, /\/auth\/login/);
  assert.equal((await world.customer().signIn('eve@shop.example')).status, 422);
  assert.equal((await world.customer().signIn('eve@shop.example', 'another long password')).url, `${world.url}/members/`);
});

test('a sign-in that is added is told of by mail, whose link takes it away again', async () => {
  const customer = world.customer();
  await customer.registered('ida@shop.example');
  const subject = subjectAt(world);
  world.provider.user = { sub: 'ida-7', name: 'Ida' };
  const page = await customer.browser.navigate('/auth/account/sign-ins');
  const added = await customer.browser.submit(page, 'sign-ins/add', { provider: 'demo' });
  assert.match(added.url, /done=added/);
  // After the code and the notice of the first password.
  const letter = await mail.last('ida@shop.example', 3);
  assert.equal(letter.subject, 'A new way to sign in at Corner Shop');
  assert.match(letter.text, /^Demo ID was added to your account at Corner Shop\.$/m);
  assert.match(letter.text, /^\d{4}-\d\d-\d\d \d\d:\d\d UTC · /m);
  await world.browser().signIn();
  assert.equal(subjectAt(world), subject);
  const [link] = /^https?:\S+\/disown\?\S+$/m.exec(letter.text);
  const reader = world.browser();
  const code = await reader.submit(await reader.navigate(link), 'disown');
  assert.match(code.text, /name="code"/);
  await world.browser().signIn();
  assert.notEqual(subjectAt(world), subject);
});

test('a link that scanners open first, in every way but the button, still works', async () => {
  const customer = world.customer();
  const asked = await customer.register('bob@shop.example');
  const { link, code } = await mail.last('bob@shop.example');
  for (const method of ['HEAD', 'GET', 'GET', 'OPTIONS']) {
    const looked = await world.browser().send(link, { method });
    assert.ok(looked.status < 500, `${method}: ${looked.status}`);
    assert.equal(looked.setCookies.length, 0, method);
  }
  // In the browser that asked, the link fills the code in.
  const opened = await customer.browser.navigate(link);
  assert.match(opened.text, new RegExp(`value="${code}"`));
  assert.match((await customer.enter(opened, code)).url, /account\/password/);
  // Whoever asks again with the form of the first page is where the code has led.
  assert.ok((await customer.enter(asked, code)).status < 400);
});

test('200 parallel registrations of one address make one account', async () => {
  const before = accountsOnDisk(world.gateway).length;
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => world.browser().send('/auth/register', form({ email: 'crowd@shop.example' }))),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303]);
  assert.equal(accountsOnDisk(world.gateway).length, before + 1);
  await mail.to('crowd@shop.example', 5);
  await wait(1_000);
  assert.equal((await mail.to('crowd@shop.example')).length, 5, 'and five mails, which is the cap');
});

test('200 parallel uses of one code succeed once', async () => {
  const customer = world.customer();
  const asked = await customer.register('rush@shop.example');
  const { code } = await mail.last('rush@shop.example');
  const flow = /name="flow" value="([^"]+)"/.exec(asked.text)[1];
  const cookie = customer.browser.cookieHeader(new URL(world.url));
  const answers = await Promise.all(Array.from({ length: 200 }, () => {
    const { headers, ...rest } = form({ flow, code });
    return world.send('/auth/verify', { ...rest, headers: { ...NAVIGATION, ...headers, cookie } });
  }));
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303], 'each is led on');
  const [account] = owned(world.gateway).filter(({ items }) => items.some(({ body }) => JSON.stringify(body).includes('rush@shop.example')));
  assert.equal(account.items.filter(({ kind }) => kind === 'session').length, 1, 'one session');
  const sessions = answers.map(({ setCookies }) => setCookies.find((line) => /session=/.test(line)));
  assert.equal(sessions.filter(Boolean).length, 200, 'all of them the same');
});

test('A11 a known and an unknown address get answers that are the same to the byte', async () => {
  const endpoints = {
    register: (email) => ['/auth/register?return=%2Fmembers%2F', { email }],
    recover: (email) => ['/auth/recover?return=%2Fmembers%2F', { email }],
    code: (email) => ['/auth/login?return=%2Fmembers%2F', { email, password: '', how: 'code' }],
    password: (email) => ['/auth/login?return=%2Fmembers%2F', { email, password: 'not the password', how: 'password' }],
  };
  for (const [name, ask] of Object.entries(endpoints)) {
    const seen = [];
    // Addresses of one length: the length of what one typed oneself is no secret.
    const addresses = ['known-1', 'nobody1', 'known-2', 'nobody2'].map((local) => `${name}-${local}@shop.example`);
    await world.customer().registered(addresses[0]);
    await world.customer().registered(addresses[2]);
    for (const email of addresses) {
      const browser = world.browser();
      await browser.navigate('/auth/login');
      const [path, fields] = ask(email);
      const first = await browser.send(path, form(fields));
      const answers = [first];
      if (first.status === 303) {
        const page = await browser.navigate(first.header('location'));
        answers.push(page, await browser.submit(page, 'verify', { code: '00000000' }), await browser.submit(page, 'again'));
      }
      seen.push(answers.map((answer) => plain(answer, email)));
    }
    assert.equal(seen[0].length, name === 'password' ? 1 : 4);
    for (const other of seen.slice(1)) assert.deepEqual(other, seen[0], name);
  }
});

/** Everything of an answer that anybody could see, with what is random of itself replaced by its length. */
function plain({ status, rawHeaders, body, text }, email) {
  const opaque = (value) => value.replaceAll(/flow=[\w.-]+|value="[\w.-]{80,}"/g, (found) => `<${found.length}>`);
  const headers = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (rawHeaders[i].toLowerCase() !== 'date') headers.push(`${rawHeaders[i]}: ${opaque(rawHeaders[i + 1])}`);
  }
  return { status, headers, size: body.length, text: opaque(text).replaceAll(email, '<address>') };
}

test('W03 a body of a megabyte is refused before it is read', async () => {
  const browser = world.browser();
  for (const path of ['/auth/login', '/auth/register', '/auth/verify', '/auth/account/password', '/auth/admin']) {
    const { body: _body, ...rest } = form({});
    const started = Date.now();
    const answer = await browser.send(path, { ...rest, body: `password=${'a'.repeat(1_000_000)}` });
    assert.equal(answer.status, 413, path);
    assert.match(answer.text, /<a\b[^>]*href|<button/);
    assert.ok(Date.now() - started < 2_000);
  }
});

test('the sessions of an account, as JSON, with device and country', async () => {
  const customer = world.customer();
  await customer.registered('list@shop.example');
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const { body, headers, method } = form({ email: 'list@shop.example', password: PASSWORD, how: 'password' });
  await world.browser().send('/auth/login', { body, method, headers: { ...headers, 'user-agent': firefox, 'cf-ipcountry': 'DE' } });
  const { sessions } = (await customer.browser.fetch('/auth/account/sessions')).json();
  assert.equal(sessions.length, 2);
  const other = sessions.find(({ current }) => !current);
  assert.deepEqual([other.device, other.country], ['Firefox on Linux', 'DE']);
});

test('an operator looks at, closes, opens and deletes an account, and every act is noted', async () => {
  const customer = world.customer();
  await customer.registered('gone@shop.example');
  const subject = subjectAt(world);
  const order = async (who, act, token = ADMIN_TOKEN) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await world.send('/auth/admin', { method: 'POST', headers, body: JSON.stringify({ who, act, by: 'Grace' }) });
    return { status: answer.status, ...answer.json() };
  };
  assert.equal((await order('gone@shop.example', 'show', 'a-wrong-token-of-the-tests-0123456789ab')).status, 401);
  const shown = await order('gone@shop.example', 'show');
  assert.deepEqual([shown.account, shown.exists, shown.sessions.length], [subject, true, 1]);
  assert.ok(!JSON.stringify(shown).includes('argon2'), 'no secret is shown');
  assert.ok((await order('gone@shop.example', 'disable')).disabled_at > 0);
  await wait(2_500);
  assert.match((await customer.browser.navigate('/members/')).url, /auth\/login/);
  assert.equal((await world.customer().signIn('gone@shop.example')).status, 403);
  assert.equal((await order(subject, 'enable')).disabled_at, null);
  assert.equal((await world.customer().signIn('gone@shop.example')).status, 200);
  const deleted = await order('gone@shop.example', 'delete');
  assert.deepEqual([deleted.exists, deleted.audit.map(({ act, by }) => `${by} ${act}`)], [false, ['Grace disable', 'Grace enable', 'Grace disable', 'Grace delete']]);
  assert.equal((await order('gone@shop.example', 'show')).status, 404);
  // The address is free again, and begins an account that is another one.
  await world.customer().registered('gone@shop.example');
  assert.notEqual(subjectAt(world), subject);
});

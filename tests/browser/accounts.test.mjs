// Customers with accounts of their own, in Chromium. Their mails are read where `make dev` shows them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivesAt, launch, lettersTo, screenshot, shownHeaders, startShop } from './browser.mjs';

const shop = await startShop();
const browser = await launch();
const PASSWORD = 'correct horse battery';
const deepLink = `${shop.url}/members/orders?x=1#total`;

/** A fresh browser profile with one page, whose complaints fail the test. */
async function person(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  // An answer of 4xx is what some of these tests are about; a broken policy, script or style is not.
  page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

const letters = (address, count) => lettersTo(shop, address, count);
const press = (page) => page.locator('main form button').first().click();

/** Types an address and sends the form; ends on the page that asks for the code. */
async function ask(page, address) {
  await page.fill('#email', address);
  await press(page);
  await page.locator('#code').waitFor();
}

async function enter(page, code) {
  await page.fill('#code', code);
  await press(page);
}

async function register(page, address, url = deepLink) {
  await page.goto(url);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await ask(page, address);
  await enter(page, (await letters(address))[0].code);
  await page.fill('#password', PASSWORD);
  await press(page);
  await arrivesAt(page, url);
}

test('register, mail, code, password: signed in on the page first asked for, fragment included', async (t) => {
  const page = await person(t);
  await page.goto(deepLink);
  await screenshot(page, '10-sign-in-with-address');
  await page.getByRole('link', { name: 'Create an account' }).click();
  await screenshot(page, '11-register');
  await ask(page, 'zoë@shop.example');
  await screenshot(page, '12-code');
  const [letter] = await letters('zoë@shop.example');
  const mailbox = await person(t, { colorScheme: 'dark' });
  await mailbox.goto(`${shop.url}/auth/dev/mail/${letter.id}`);
  await screenshot(mailbox, '13-letter-dark');
  // Pasted as the letter shows it, with a space.
  await enter(page, `${letter.code.slice(0, 4)} ${letter.code.slice(4)}`);
  await page.locator('#password').waitFor();
  await screenshot(page, '14-password');
  await page.fill('#password', PASSWORD);
  await press(page);
  await arrivesAt(page, deepLink);
  assert.equal((await shownHeaders(page))['x-auth-email-verified'], 'true');

  await page.goto(`${shop.url}/auth/account`);
  await screenshot(page, '15-account');
  await page.getByRole('link', { name: 'Show them' }).click();
  await screenshot(page, '16-sessions');
});

test('the link of the letter fills the code in, and the origin never hears of it', async (t) => {
  const page = await person(t);
  await page.goto(`${shop.url}/members/new`);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await ask(page, 'link@shop.example');
  const [{ link, code }] = await letters('link@shop.example');
  await page.goto(link);
  assert.equal(await page.inputValue('#code'), code);
  await press(page);
  await page.getByRole('link', { name: 'Not now' }).click();
  await arrivesAt(page, `${shop.url}/members/new`);
  const referer = await refererFrom(page, link);
  assert.ok(!referer.includes('flow=') && !referer.includes('code='), referer);
});

/** What the origin is told of where a click came from, when it came from the page at `url`. */
async function refererFrom(page, url) {
  await page.goto(url);
  await Promise.all([page.waitForURL(`${shop.url}/members/`), page.evaluate(() => (location.href = '/members/'))]);
  return (await shownHeaders(page)).referer ?? '';
}

test('a second device signs in by code, with the link opened where it was not asked for', async (t) => {
  await register(await person(t), 'two@shop.example');
  const phone = await person(t, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  await phone.goto(deepLink);
  await phone.fill('#email', 'two@shop.example');
  await phone.getByRole('button', { name: 'E-mail me a code' }).click();
  await phone.locator('#code').waitFor();
  const [{ link, code }] = await letters('two@shop.example', 3);
  const elsewhere = await person(t);
  await elsewhere.goto(link);
  await elsewhere.getByText(`${code.slice(0, 4)} ${code.slice(4)}`).waitFor();
  await screenshot(elsewhere, '17-code-elsewhere');
  assert.equal(await elsewhere.locator('main form').count(), 0, 'nothing to press for somebody else');
  await screenshot(phone, '18-code-phone');
  await enter(phone, code);
  await arrivesAt(phone, deepLink);
});

test('recover: a new password, the other device is signed out, without JavaScript too', async (t) => {
  const first = await person(t);
  await register(first, 'lost@shop.example');
  const page = await person(t, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/members/orders?x=1`);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await ask(page, 'lost@shop.example');
  await enter(page, (await letters('lost@shop.example', 3))[0].code);
  await page.fill('#password', 'another long password');
  await press(page);
  await arrivesAt(page, `${shop.url}/members/orders?x=1`);
  await first.goto(`${shop.url}/auth/account`);
  await first.locator('#email').waitFor();
  const [notice] = await letters('lost@shop.example', 4);
  assert.match(notice.subject, /password at Corner Shop has changed/);
});

test('scanners that fetch every link first, one of them running scripts, use nothing up', async (t) => {
  const page = await person(t);
  await page.goto(`${shop.url}/members/`);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await ask(page, 'scan@shop.example');
  const [{ link, code }] = await letters('scan@shop.example');
  for (const method of ['HEAD', 'GET']) assert.ok((await fetch(link, { method })).ok, method);
  const scanner = await person(t);
  for (let looks = 0; looks < 2; looks += 1) {
    await scanner.goto(link, { waitUntil: 'networkidle' });
    for (const href of await scanner.locator('a[href]').evaluateAll((all) => all.map((a) => a.href))) {
      const looking = await scanner.context().newPage();
      await looking.goto(href, { waitUntil: 'networkidle' });
      await looking.close();
    }
  }
  await page.goto(link);
  await press(page);
  await page.getByRole('link', { name: 'Not now' }).click();
  await arrivesAt(page, `${shop.url}/members/`);
  assert.equal((await shownHeaders(page))['x-auth-email'], 'scan@shop.example');
  // And back: the page with the used code leads on, too.
  await page.goto(link);
  await enter(page, code);
  await page.locator('#headers, .action').first().waitFor();
});

test('from every page, with every kind of wrong input, there is a way forward on the page', async (t) => {
  const page = await person(t);
  const nasty = ['', ' ', 'x', 'a@b@c', 'ada@', '@x.example', 'ａda＠shop.example', `${'a'.repeat(5000)}@x.example`,
    '"><img src=x onerror=alert(1)>', "' OR 1=1 --", '‮drowssap', '\u0000', 'ada@shop.example, eve@shop.example', '{{7*7}}', '😀'];
  const start = {
    login: { open: () => page.goto(`${shop.url}/auth/login?return=%2Fmembers%2F`), fields: ['#email', '#password'] },
    register: { open: () => page.goto(`${shop.url}/auth/register`), fields: ['#email'] },
    recover: { open: () => page.goto(`${shop.url}/auth/recover`), fields: ['#email'] },
    code: {
      async open() {
        await page.goto(`${shop.url}/auth/register`);
        await ask(page, 'nasty@shop.example');
      },
      fields: ['#code'],
    },
  };
  for (const [name, { open, fields }] of Object.entries(start)) {
    await open();
    for (const input of nasty) {
      for (const field of fields) await page.fill(field, input);
      await Promise.all([page.waitForEvent('load'), press(page)]);
      const actions = await page.locator('button.action, a.action').count();
      assert.ok(actions > 0, `${name} with ${input}: ${await page.locator('body').innerText()}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} with ${input} is wider than the window`);
      if (!(await page.locator(fields[0]).count())) await open();
      else if (await page.locator('[aria-invalid]').count()) {
        assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true', `${name}: the first error has the focus`);
      }
    }
  }
});

test('a provider and a mailbox of one customer become one account, by the code in the mailbox', async (t) => {
  await register(await person(t), 'ada@customers.example');
  const page = await person(t);
  await page.goto(deepLink);
  await signInToLink(page);
  await screenshot(page, '19-link');
  const [{ code, subject }] = await letters('ada@customers.example', 3);
  assert.match(subject, /code/);
  await enter(page, code);
  await arrivesAt(page, deepLink);
  assert.equal((await shownHeaders(page))['x-auth-name'], 'Ada Lovelace');
});

/** Through the provider, to the page that asks for the code. */
async function signInToLink(page) {
  await page.locator('a[href*="/auth/with/demo"]').click();
  await page.locator('button[value="ada"]').click();
  await page.locator('#code').waitFor();
}

test('a customer with an address adds a sign-in at the provider, with a script and without', async (t) => {
  for (const [name, javaScriptEnabled] of [['add', true], ['add-plain', false]]) {
    const page = await person(t, { javaScriptEnabled });
    await register(page, `${name}@shop.example`, `${shop.url}/members/`);
    await page.goto(`${shop.url}/auth/account/sign-ins`);
    await page.getByRole('button', { name: 'Add Demo ID' }).click();
    await page.locator(`button[value="${javaScriptEnabled ? 'zoe' : 'sam'}"]`).click();
    await arrivesAt(page, `${shop.url}/auth/account/sign-ins?done=added`);
    await page.getByText('You can sign in with it from now on.').waitFor();
  }
});

test('password managers know which field is which', async (t) => {
  const page = await person(t);
  const autocomplete = (selector) => page.locator(selector).getAttribute('autocomplete');
  await page.goto(`${shop.url}/auth/login`);
  assert.deepEqual([await autocomplete('#email'), await autocomplete('#password')], ['username', 'current-password']);
  await register(page, 'manager@shop.example', `${shop.url}/members/`);
  await page.goto(`${shop.url}/auth/account/password`);
  assert.deepEqual([await autocomplete('#email'), await autocomplete('#password')], ['username', 'new-password']);
  assert.equal(await page.inputValue('#email'), 'manager@shop.example');
  // What is pasted arrives whole.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const long = 'pasted with spaces at the end  '.repeat(4);
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await page.focus('#password');
  await page.keyboard.press('Control+V');
  assert.equal(await page.inputValue('#password'), long);
});

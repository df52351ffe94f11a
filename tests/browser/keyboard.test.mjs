// The whole way by keyboard alone: nothing here moves a mouse, clicks, or puts text where the focus is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivesAt, launch, lettersTo, shownHeaders, startShop } from './browser.mjs';

const shop = await startShop();
const browser = await launch();
const PASSWORD = 'correct horse battery';

/** A browser profile with one page and a pair of hands on the keyboard. */
async function typist(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 640 }, ...options });
  context.setDefaultTimeout(15_000);
  t.after(() => context.close());
  const page = await context.newPage();
  return { page, keyboard: page.keyboard };
}

/** What has the focus, and whether a customer can see that it has. */
const focus = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    id: element.id,
    name: element.labels?.[0]?.textContent ?? element.textContent.trim(),
    invalid: element.getAttribute('aria-invalid') === 'true',
    outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    // WCAG 2.2, 2.4.11: what has the focus is not hidden behind something else.
    onTop: element.contains(document.elementFromPoint((left + right) / 2, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1))),
    ours: location.pathname.startsWith('/auth/'),
  };
});

function assertSeen(stop) {
  if (!stop.ours) return;
  assert.ok(stop.outline, `${stop.name}: the focus is not to be seen`);
  assert.ok(stop.inView && stop.onTop, `${stop.name}: the focus is out of sight`);
}

/** Presses `key` until what is called `name` has the focus; each stop on the way must be seen. */
async function tabTo({ page, keyboard }, name, key = 'Tab') {
  const stops = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const stop = await focus(page);
    if (stop) {
      assertSeen(stop);
      if (stop.name === name) return stops;
      stops.push(stop.name);
    }
    await keyboard.press(key);
  }
  throw new Error(`${name} is not to be reached: ${stops.join(', ')}`);
}

/** Presses Enter, and waits for the page it leads to. */
async function enter({ page, keyboard }) {
  await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
}

/** The field that has the focus as a page comes: to be seen, and with the id. */
async function startsAt({ page }, id) {
  await page.locator(`#${id}`).waitFor();
  const stop = await focus(page);
  assert.equal(stop?.id, id, `the focus is at ${stop?.name}`);
  assertSeen(stop);
  return stop;
}

test('register, err, sign in, look at the account, end the others, sign out', async (t) => {
  const hands = await typist(t);
  const { page, keyboard } = hands;
  await page.goto(`${shop.url}/members/orders?x=1#total`);
  const passed = await tabTo(hands, 'Create an account');
  assert.deepEqual(passed.slice(0, 5), ['Continue with Demo ID', 'E-mail address', 'Password', 'Sign in', 'E-mail me a code'], 'the order on the page');
  await enter(hands);

  // An address that is none: the field is where the typing goes on, and what was typed is still there.
  await startsAt(hands, 'email');
  await keyboard.type('keys@');
  await enter(hands);
  assert.ok((await startsAt(hands, 'email')).invalid);
  assert.equal(await page.inputValue('#email'), 'keys@');
  await keyboard.press('End');
  await keyboard.type('shop.example');
  await enter(hands);

  await startsAt(hands, 'code');
  const [{ code }] = await lettersTo(shop, 'keys@shop.example');
  await keyboard.type(code === '00000000' ? '00000001' : '00000000');
  await enter(hands);
  assert.ok((await startsAt(hands, 'code')).invalid);
  await keyboard.press('Control+A');
  await keyboard.type(code);
  await enter(hands);

  await startsAt(hands, 'password');
  await keyboard.type('short');
  await enter(hands);
  assert.ok((await startsAt(hands, 'password')).invalid);
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await arrivesAt(page, `${shop.url}/members/orders?x=1#total`);
  assert.equal((await shownHeaders(page))['x-auth-email'], 'keys@shop.example');

  // Another device, with the password.
  const other = await typist(t, { viewport: { width: 1280, height: 800 } });
  await other.page.goto(`${shop.url}/members/`);
  await tabTo(other, 'E-mail address');
  await other.keyboard.type('keys@shop.example');
  await tabTo(other, 'Password');
  await other.keyboard.type('not the password');
  await enter(other);
  assert.ok((await startsAt(other, 'password')).invalid);
  await other.keyboard.type(PASSWORD);
  await other.keyboard.press('Enter');
  await arrivesAt(other.page, `${shop.url}/members/`);

  await page.goto(`${shop.url}/auth/account`);
  await tabTo(hands, 'Show them');
  await enter(hands);
  assert.match(await page.locator('h1').textContent(), /Where you are signed in/);
  await tabTo(hands, 'Sign out all others');
  await enter(hands);
  await page.locator('.notice').waitFor();
  await other.page.goto(`${shop.url}/members/`);
  await other.page.locator('#email').waitFor();

  await tabTo(hands, 'Your account');
  await enter(hands);
  // Backwards, too.
  await tabTo(hands, 'Sign out', 'Shift+Tab');
  await enter(hands);
  await tabTo(hands, 'Sign out');
  await keyboard.press('Enter');
  await arrivesAt(page, `${shop.url}/`);
  assert.equal(await page.locator('#greeting').textContent(), 'Welcome, stranger.');
});

test('another language, by keyboard', async (t) => {
  const hands = await typist(t);
  await hands.page.goto(`${shop.url}/auth/login`);
  await tabTo(hands, 'Language');
  await hands.keyboard.type('Suo');
  await tabTo(hands, 'Change');
  await enter(hands);
  assert.equal(await hands.page.locator('html').getAttribute('lang'), 'fi');
  assert.equal(await hands.page.inputValue('#language'), 'fi');
});

// People in front of a waiting room, in Chromium: what they see, and that it goes on by itself.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import axe from 'axe-core';
import { Person, sleep } from '../edge/rooms.mjs';
import { launch, screenshot, shownHeaders, signInHere, startShop } from './browser.mjs';

const browser = await launch();

/** The demo shop with a room in front of `/sale`, as short-lived as one may be. */
const shopWith = (room) => startShop({ change: (vars) => ({
  ...vars,
  ROOMS: { sale: { idle: '20s', stay: '60s', ...room } },
  ROUTES: [...vars.ROUTES, { prefix: '/sale', origin: 'shop', access: 'optional', room: 'sale' }],
  LIMITS: { requests: 'off' },
}) });

/** Somebody without a window, who is inside or waits for as long as they are wanted to. */
class Stayer extends Person {
  async stay() {
    const first = await this.ask();
    this.timer = setInterval(() => this.ask().catch(() => {}), 3_000);
    return first;
  }

  leave() {
    clearInterval(this.timer);
  }
}

/** A shop whose room is full of people who stay until they are told to leave. */
async function full(t, room) {
  const shop = await shopWith(room);
  const inside = Array.from({ length: room.inside }, () => new Stayer(shop));
  for (const one of inside) assert.ok((await one.stay()).inside);
  t.after(() => inside.forEach((one) => one.leave()));
  return { shop, inside };
}

/** A fresh profile with one page, whose complaints fail the test: scripts, styles and what a policy forbids among them. */
async function person(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${page.url()}: ${message.text()}`));
  page.on('load', () => (page.loads = (page.loads ?? 0) + 1));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

const status = (page) => page.locator('.status').allInnerTexts();
const placeOf = async (page) => Number(/\d+/.exec((await status(page))[0])?.[0]);

/** Looks until the page of the shop is there. */
async function arrives(page, most) {
  await page.locator('#headers').waitFor({ timeout: most });
}

const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

async function judged(page, { javaScriptEnabled = true } = {}) {
  // Where scripts are off no timer rings, and axe-core waits for some; it loads nothing then.
  const rules = { ...RULES, preload: javaScriptEnabled };
  if (!javaScriptEnabled) await page.evaluate(() => (globalThis.setTimeout = (call) => void Promise.resolve().then(call)));
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate((asked) => globalThis.axe.run(document, asked), rules);
  assert.ok(passes.length >= 5, 'axe-core has looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}

suite('people in a queue', { concurrency: 4 }, () => {
  test('three people, three languages: places fall, and each goes on by itself, with a script and without', { timeout: 200_000 }, async (t) => {
    const { shop, inside } = await full(t, { inside: 2 });
    const url = `${shop.url}/sale/shoes?size=42#red`;
    const [ada, ben, noa] = [await person(t), await person(t, { locale: 'de-DE' }), await person(t, { locale: 'fr-FR', javaScriptEnabled: false })];
    for (const one of [ada, ben, noa]) await one.goto(url);
    assert.deepEqual(await Promise.all([ada, ben, noa].map(placeOf)), [1, 2, 3]);
    assert.deepEqual(await Promise.all([ada, ben, noa].map((one) => one.locator('html').getAttribute('lang'))), ['en-GB', 'de', 'fr']);
    await screenshot(ada, '40-waiting');
    await screenshot(ben, '41-waiting-de');
    await screenshot(noa, '42-waiting-fr-without-script');
    const loads = { ben: ben.loads, noa: noa.loads };
    for (const one of [ada, ben]) await one.evaluate(() => (globalThis.stillHere = true));
    const [said] = await status(ben);
    // One leaves: the first is in, on the very page; the second sees it without a flicker.
    inside[0].leave();
    await arrives(ada, 60_000);
    assert.equal(ada.url(), url);
    assert.equal(await ada.locator('#fragment').innerText(), '#red');
    await ben.waitForFunction((before) => document.querySelector('.status').textContent !== before, said, { timeout: 45_000 });
    assert.equal(await placeOf(ben), 1);
    assert.deepEqual([await ben.evaluate(() => globalThis.stillHere), ben.loads], [true, loads.ben], 'the page was not loaded again');
    assert.equal(await ben.locator('html').getAttribute('lang'), 'de');
    inside[1].leave();
    await arrives(ben, 60_000);
    assert.equal(ben.url(), url);
    await arrives(noa, 90_000);
    assert.ok(noa.loads > loads.noa, 'without a script the page loads itself');
    assert.ok(noa.url().startsWith(`${shop.url}/sale/shoes?size=42`));
  });

  test('an account keeps its place in a second browser, and when its cookie is gone', async (t) => {
    const { shop } = await full(t, { inside: 1 });
    const customer = async (name) => {
      const page = await person(t);
      await page.goto(`${shop.url}/members/`);
      await signInHere(page, { customer: name });
      await page.locator('#headers').waitFor();
      await page.goto(`${shop.url}/sale/`);
      return page;
    };
    const first = await customer('zoe');
    const ada = await customer('ada');
    assert.deepEqual([await placeOf(first), await placeOf(ada)], [1, 2]);
    assert.equal(await ada.getByRole('link', { name: 'Sign in' }).count(), 0, 'who is signed in is not asked to');
    const elsewhere = await customer('ada');
    assert.equal(await placeOf(elsewhere), 2);
    // The cookie with the ticket is gone, the session is not.
    await ada.context().clearCookies({ name: 'browser' });
    await ada.reload();
    assert.equal(await placeOf(ada), 2);
    await ada.reload();
    assert.equal(await placeOf(ada), 2);
    await elsewhere.reload();
    assert.equal(await placeOf(elsewhere), 2);
  });

  test('a guest who signs in from the waiting page keeps the better place, and comes back to the very page', async (t) => {
    const { shop, inside } = await full(t, { inside: 1, signed_in_share: 5, checkout_share: 5 });
    const page = await person(t);
    const url = `${shop.url}/sale/shoes?size=42#red`;
    await page.goto(url);
    assert.equal(await placeOf(page), 1);
    await screenshot(page, '43-waiting-guest');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await signInHere(page);
    await page.locator('.status').first().waitFor();
    assert.equal(page.url(), url);
    assert.equal(await placeOf(page), 1);
    await screenshot(page, '44-waiting-signed-in');
    // The place is the account's now: what is left of the guest is nobody.
    const other = new Person(shop);
    assert.equal((await other.ask()).place, 2);
    inside[0].leave();
    await arrives(page, 60_000);
    assert.equal((await shownHeaders(page))['x-auth-name'], 'Ada Lovelace');
    assert.equal(page.url(), url);
  });

  test('looking now is a link, keeps the place, and the part of the address that only the browser knows', async (t) => {
    const { shop } = await full(t, { inside: 1 });
    for (const javaScriptEnabled of [true, false]) {
      const page = await person(t, { javaScriptEnabled });
      await page.goto(`${shop.url}/sale/?a=1#red`);
      const before = await placeOf(page);
      await Promise.all([page.waitForEvent('load'), page.locator('a.action').click()]);
      assert.equal(await placeOf(page), before);
      assert.ok(page.url().startsWith(`${shop.url}/sale/?a=1`), page.url());
      if (javaScriptEnabled) assert.equal(page.url(), `${shop.url}/sale/?a=1#red`);
      await page.goBack().catch(() => {});
    }
  });

  for (const [name, options] of Object.entries({
    'in Arabic': { locale: 'ar-EG' },
    'in Arabic, without JavaScript': { locale: 'ar-EG', javaScriptEnabled: false },
    'in the dark': { colorScheme: 'dark' },
    'before the doors open': { opens: true },
  })) {
    test(`axe-core finds nothing on a waiting page ${name}, and it fits a phone`, async (t) => {
      const { opens, ...context } = options;
      const opens_at = new Date(Date.now() + 600_000).toISOString().replace(/\.\d+/, '');
      const shop = opens ? await shopWith({ inside: 1, opens_at }) : (await full(t, { inside: 1 })).shop;
      const page = await person(t, { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, ...context });
      // Behind others the page has time to be looked at before it loads itself again.
      for (let n = 0; n < 3; n += 1) await new Person(shop).ask();
      await page.goto(`${shop.url}/sale/`);
      assert.ok((await status(page)).length > 0);
      if (name.includes('Arabic')) assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      assert.deepEqual(await judged(page, context), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `wider than the window by ${wide}`);
      await screenshot(page, `45-waiting-${name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}`);
    });
  }

  test('the object is gone: a page with a way forward, that goes on by itself when it is back', async (t) => {
    const shop = await shopWith({ inside: 1, mode: 'closed' });
    const page = await person(t);
    await page.goto(`${shop.url}/sale/`);
    assert.equal(await placeOf(page), 1);
    await screenshot(page, '46-waiting-closed');
    await shop.gateway.stop();
    // The script meets nobody, and says nothing.
    await sleep(500);
    shop.gateway.vars = { ...shop.gateway.vars, ROOMS: { sale: { ...shop.gateway.vars.ROOMS.sale, mode: 'on' } } };
    await shop.gateway.start();
    await arrives(page, 60_000);
  });
});

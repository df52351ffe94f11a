// The main journey, as a customer's browser walks it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivesAt, launch, screenshot, shownHeaders, signInHere, startShop } from './browser.mjs';

const shop = await startShop();
const browser = await launch();

/** A fresh browser profile, closed when the test ends; pages that break fail it. */
async function visitor(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  t.after(() => context.close());
  context.setDefaultTimeout(15_000);
  return context;
}

const deepLink = `${shop.url}/members/orders?x=1#total`;

test('demo page, sign-in, provider, back on the page with query and fragment, verified headers, sign-out', async (t) => {
  const page = await (await visitor(t)).newPage();
  await page.goto(`${shop.url}/`);
  assert.equal(await page.locator('#greeting').textContent(), 'Welcome, stranger.');
  await screenshot(page, '1-shop-anonymous');

  await page.getByRole('link', { name: 'Orders' }).click();
  await signInHere(page, { shots: '2' });
  await arrivesAt(page, deepLink);
  assert.equal(await page.locator('#request').textContent(), 'GET /members/orders?x=1');
  assert.equal(await page.locator('#fragment').textContent(), '#total');
  const headers = await shownHeaders(page);
  assert.match(headers['x-auth-subject'], /^\S+$/);
  assert.equal(headers['x-auth-email'], 'ada@customers.example');
  assert.equal(headers['x-auth-email-verified'], 'true');
  assert.equal(headers['x-auth-assertion'].split('.').length, 3);
  assert.doesNotMatch(headers.cookie ?? '', /(^|; )(__Host-)?(session|browser)=/);
  await screenshot(page, '3-shop-signed-in');

  await page.locator('#sign-out').click();
  await screenshot(page, '4-sign-out');
  await page.locator('form[action*="/auth/logout"] button').click();
  await arrivesAt(page, `${shop.url}/`);
  assert.equal(await page.locator('#greeting').textContent(), 'Welcome, stranger.');
  await screenshot(page, '5-shop-signed-out');
  await page.goto(`${shop.url}/members/`);
  await page.locator('a[href*="/auth/with/demo"]').waitFor();
});

test('a name that is not ASCII arrives whole', async (t) => {
  const page = await (await visitor(t)).newPage();
  await page.goto(deepLink);
  await signInHere(page, { customer: 'zoe' });
  await arrivesAt(page, deepLink);
  assert.equal(await page.locator('#greeting').textContent(), 'Welcome, Zoë Désirée Müller 🌻.');
});

test('a role opens what it should, its lack ends on a page with a way forward', async (t) => {
  const staff = await (await visitor(t)).newPage();
  await staff.goto(`${shop.url}/staff`);
  await signInHere(staff, { customer: 'sam' });
  await arrivesAt(staff, `${shop.url}/staff`);
  assert.match((await shownHeaders(staff))['x-auth-roles'], /staff/);

  const ada = await (await visitor(t)).newPage();
  await ada.goto(`${shop.url}/staff`);
  await ada.locator('a[href*="/auth/with/demo"]').click();
  const [refused] = await Promise.all([
    ada.waitForResponse((response) => response.url() === `${shop.url}/staff`),
    ada.locator('button[value="ada"]').click(),
  ]);
  assert.equal(refused.status(), 403);
  assert.ok((await ada.locator('a[href]').count()) > 0);
  await screenshot(ada, '6-role-required');
});

test('WebSocket and server-sent events pass through a signed-in session', async (t) => {
  const page = await (await visitor(t)).newPage();
  await page.goto(deepLink);
  await signInHere(page);
  await arrivesAt(page, deepLink);
  await page.locator('#ws').click();
  await page.getByText('WebSocket: hello').waitFor();
  await page.locator('#sse').click();
  await page.getByText('SSE: event 1 for').waitFor();
});

test('20 tabs on 20 deep links finish on their own link, in any order', async (t) => {
  const context = await visitor(t);
  const links = Array.from({ length: 20 }, (_, i) => `${shop.url}/members/page${i}?tab=${i}&q=%C3%A9+%2B#part${i}`);
  const tabs = [];
  for (const link of links) {
    const page = await context.newPage();
    await page.goto(link);
    tabs.push({ page, link });
  }
  // The first three are at the provider at the same time, then everyone finishes in an order of no pattern.
  const shuffled = tabs.map((tab, i) => ({ tab, key: (i * 7 + 3) % 20 })).sort((a, b) => a.key - b.key).map(({ tab }) => tab);
  for (const { page } of shuffled.slice(0, 3)) {
    await page.locator('a[href*="/auth/with/demo"]').click();
    await page.locator('button[value="ada"]').waitFor();
  }
  for (const { page, link } of shuffled.slice(0, 3).reverse()) {
    await page.locator('button[value="ada"]').click();
    await arrivesAt(page, link);
  }
  for (const { page, link } of shuffled.slice(3)) {
    await signInHere(page);
    await arrivesAt(page, link);
    assert.equal(await page.locator('#request').textContent(), `GET ${link.slice(shop.url.length).split('#')[0]}`);
  }
});

test('Back and reload after signing in, and a replayed callback, never end on a page without a way forward', async (t) => {
  const context = await visitor(t);
  const page = await context.newPage();
  let callback;
  page.on('request', (request) => {
    if (request.url().includes('/auth/callback/')) callback = request.url();
  });
  await page.goto(deepLink);
  await signInHere(page);
  await arrivesAt(page, deepLink);

  await page.reload();
  assert.equal(page.url(), deepLink);

  // The callback again, in the browser that is signed in: onward to the page.
  await page.goto(callback);
  assert.equal(await page.locator('#request').textContent(), 'GET /members/orders?x=1');

  // Back to wherever history leads: the provider's page or ours, then the sign-in again leads to the shop.
  await page.goBack();
  await page.goForward();
  await page.locator('#headers').waitFor();

  // The callback in another browser: a fresh start, never someone else's session.
  const stranger = await (await visitor(t)).newPage();
  await stranger.goto(callback);
  await stranger.locator('a[href], button').first().waitFor();
  assert.equal((await stranger.locator('#headers').count()), 0);
  await screenshot(stranger, '7-foreign-callback');
});

test('without JavaScript the sign-in leads to the page, and the sign-out out', async (t) => {
  const page = await (await visitor(t, { javaScriptEnabled: false })).newPage();
  await page.goto(`${shop.url}/members/orders?x=1`);
  await signInHere(page, { customer: 'zoe' });
  await arrivesAt(page, `${shop.url}/members/orders?x=1`);
  assert.equal((await shownHeaders(page))['x-auth-email'], 'zoe@customers.example');
  await page.goto(`${shop.url}/auth/logout`);
  await page.locator('form[action*="/auth/logout"] button').click();
  // The provider's own question, which a script answers elsewhere.
  await page.locator('#confirm, #greeting').first().waitFor();
  if ((await page.locator('#confirm').count()) > 0) await page.locator('#confirm').click();
  await arrivesAt(page, `${shop.url}/`);
  assert.equal(await page.locator('#greeting').textContent(), 'Welcome, stranger.');
});

test('cancelling at the provider leads to a page with a way forward', async (t) => {
  const page = await (await visitor(t)).newPage();
  await page.goto(deepLink);
  await page.locator('a[href*="/auth/with/demo"]').click();
  await page.locator('button[name="cancel"]').click();
  await page.waitForURL((url) => url.origin === shop.url);
  assert.ok((await page.locator('a[href]').count()) > 0);
  await screenshot(page, '8-cancelled');
});

// A suspicious sign-in in Chromium: the proof of work, with scripts and without.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivesAt, launch, screenshot, startShop } from './browser.mjs';

const shop = await startShop();
const browser = await launch();
const PASSWORD = 'correct horse battery';

async function person(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

async function code(address, count) {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = await (await fetch(`${shop.url}/auth/dev/mail`)).text();
    const items = page.split('<li>').slice(1).filter((item) => item.includes(`<bdi>${address}</bdi>`));
    if (items.length >= count) return /^ {4}(\d{4}) (\d{4})$/m.exec(items[0]).slice(1).join('');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`fewer than ${count} letters to ${address}`);
}

/** An account, and strangers who try passwords on it until it asks for more. */
async function besieged(t, address) {
  const page = await person(t);
  await page.goto(`${shop.url}/auth/register?return=%2Fmembers%2F`);
  await page.fill('#email', address);
  await page.locator('main form button').first().click();
  await page.fill('#code', await code(address, 1));
  await page.locator('main form button').first().click();
  await page.fill('#password', PASSWORD);
  await page.locator('main form button').first().click();
  await arrivesAt(page, `${shop.url}/members/`);
  for (let n = 0; n < 10; n += 1) {
    const body = new URLSearchParams({ email: address, password: `guess number ${n}` });
    await fetch(`${shop.url}/auth/login`, { method: 'POST', body, headers: { origin: shop.url, 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
  }
}

async function signIn(page, address) {
  await page.goto(`${shop.url}/auth/login?return=%2Fmembers%2F`);
  await page.fill('#email', address);
  await page.fill('#password', PASSWORD);
  await page.locator('button[value="password"]').click();
  await page.locator('input[name="challenge"]').waitFor({ state: 'attached' });
}

test('a new device of the owner solves the challenge while they type, and is in', async (t) => {
  await besieged(t, 'zoë@shop.example');
  const page = await person(t);
  await signIn(page, 'zoë@shop.example');
  await screenshot(page, '30-challenge');
  await page.fill('#password', PASSWORD);
  const began = Date.now();
  // Pressed before the work is done: the form goes by itself when it is.
  await page.locator('button[value="password"]').click();
  await arrivesAt(page, `${shop.url}/members/`);
  console.log(`  solved and signed in within ${Date.now() - began} ms`);
});

test('without scripts the owner takes the way by a code', async (t) => {
  await besieged(t, 'tom@shop.example');
  const page = await person(t, { javaScriptEnabled: false });
  await signIn(page, 'tom@shop.example');
  await page.fill('#password', PASSWORD);
  await page.locator('button[value="password"]').click();
  await page.getByText('your browser did not finish').waitFor();
  await page.locator('button[value="code"]').click();
  await page.fill('#code', await code('tom@shop.example', 3));
  await page.locator('main form button').first().click();
  await arrivesAt(page, `${shop.url}/members/`);
});

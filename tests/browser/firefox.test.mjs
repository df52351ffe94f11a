// Firefox, driven by WebDriver BiDi: the main flows once more, in an engine that is not Chromium's. FIREFOX says where it is.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { lettersTo, startShop } from './browser.mjs';

const executablePath = process.env.FIREFOX || ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

if (executablePath === undefined) {
  const skip = 'there is no Firefox here: tools/setup.sh firefox installs it where Debian has it, or FIREFOX says where it is';
  test('Firefox: the main flows', { skip }, () => {});
} else {
  await describe('Firefox', main);
}

async function main() {
  const shop = await startShop();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: 120_000, protocolTimeout: 120_000 });
  after(() => browser.close());

  /** A page of a fresh profile. */
  async function visitor(t) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  /** Clicks, and waits for what is on the page that it leads to. */
  async function leads(page, from, to) {
    await page.waitForSelector(from);
    await page.click(from);
    await page.waitForSelector(to);
  }

  const text = (page, selector) => page.$eval(selector, (element) => element.textContent);
  const signedIn = async (page) => JSON.parse(await page.evaluate(async () => (await fetch('/auth/session')).text())).signed_in;

  async function fill(page, selector, value) {
    await page.waitForSelector(selector);
    await page.type(selector, value);
  }

  test('in at the provider, back on the page with query and fragment, out here and there', async (t) => {
    const page = await visitor(t);
    const deepLink = `${shop.url}/members/orders?x=1#total`;
    await page.goto(deepLink);
    await leads(page, 'a[href*="/auth/with/demo"]', 'button[value="ada"]');
    await leads(page, 'button[value="ada"]', '#headers');
    assert.equal(page.url(), deepLink);
    assert.equal(await text(page, '#greeting'), 'Welcome, Ada Lovelace.');
    assert.equal(await text(page, '#request'), 'GET /members/orders?x=1');
    assert.equal(await signedIn(page), true);

    await leads(page, '#sign-out', 'form[action*="/auth/logout"] button');
    await leads(page, 'form[action*="/auth/logout"] button', '#greeting');
    assert.equal(page.url(), `${shop.url}/`);
    assert.equal(await text(page, '#greeting'), 'Welcome, stranger.');
    assert.equal(await signedIn(page), false);
  });

  test('an account with a code by mail, out, in with a code, out', async (t) => {
    const page = await visitor(t);
    const address = 'firefox@customers.example';
    await page.goto(`${shop.url}/auth/register?return=/members/`);
    await fill(page, '#email', address);
    await leads(page, 'main form button', '[autocomplete="one-time-code"]');
    const [{ code }] = await lettersTo(shop, address);
    await fill(page, '[autocomplete="one-time-code"]', code);
    await leads(page, 'main form button', '[autocomplete="new-password"]');
    await fill(page, '[autocomplete="new-password"]', 'correct horse battery');
    await leads(page, 'main form button', '#headers');
    assert.equal(page.url(), `${shop.url}/members/`);
    await leads(page, '#sign-out', 'form[action*="/auth/logout"] button');
    await leads(page, 'form[action*="/auth/logout"] button', '#greeting');
    assert.equal(await signedIn(page), false);

    await page.goto(`${shop.url}/members/`);
    await fill(page, '#email', address);
    await leads(page, 'button[value="code"]', '[autocomplete="one-time-code"]');
    const [newest] = await lettersTo(shop, address, 2);
    await fill(page, '[autocomplete="one-time-code"]', newest.code);
    await leads(page, 'main form button', '#headers');
    assert.equal(page.url(), `${shop.url}/members/`);
    assert.equal(await signedIn(page), true);
  });

  test('WebSocket and server-sent events pass through a signed-in session; after signing out the page is asked for in vain', async (t) => {
    const page = await visitor(t);
    await page.goto(`${shop.url}/members/`);
    await leads(page, 'a[href*="/auth/with/demo"]', 'button[value="zoe"]');
    await leads(page, 'button[value="zoe"]', '#headers');
    assert.equal(await text(page, '#greeting'), 'Welcome, Zoë Désirée Müller 🌻.');
    await page.click('#ws');
    await page.waitForFunction(() => document.getElementById('live').textContent.includes('WebSocket: hello'));
    await page.click('#sse');
    await page.waitForFunction(() => document.getElementById('live').textContent.includes('SSE: event 1'));
    await leads(page, '#sign-out', 'form[action*="/auth/logout"] button');
    await leads(page, 'form[action*="/auth/logout"] button', '#greeting');
    await page.goto(`${shop.url}/members/`);
    await page.waitForSelector('a[href*="/auth/with/demo"]');
  });
}

// A suspicious sign-in in Chromium: the proof of work, with scripts and without.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { arrivesAt, launch, screenshot, startShop } from './browser.mjs';

/**
 * A stand-in for Turnstile: a script that fills in the form's token when it is let, and its siteverify. `script` is what
 * is served in its place, if anything.
 */
const turnstile = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.url.startsWith('/turnstile/v0/api.js')) {
    if (turnstile.script === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(turnstile.script);
  }
  if (request.url === '/frame') return response.end('a widget');
  const { response: cdata } = JSON.parse(Buffer.concat(chunks).toString());
  turnstile.asked += 1;
  const about = { challenge_ts: new Date().toISOString(), hostname: 'localhost', action: 'sign_in', cdata };
  response.end(JSON.stringify({ success: true, 'error-codes': [], ...about }));
});
await once(turnstile.listen(0), 'listening');
after(() => {
  turnstile.close();
  turnstile.closeAllConnections();
});
/** What the real script does, as far as the page sees it: a frame, a field, and calls to what it was given. */
const WIDGET = `window.turnstile = { render(element, options) {
  const frame = document.createElement('iframe');
  frame.src = new URL('/frame', document.querySelector('script[src]').src);
  frame.title = 'Widget';
  element.append(frame);
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'cf-turnstile-response';
  element.append(field);
  setTimeout(() => { field.value = options.cData; options.callback(options.cData); }, 300);
} };`;

const shop = await startShop();
const guarded = await startShop({
  vars: { TURNSTILE: { site_key: '1x00000000000000000000AA', endpoint: `http://localhost:${turnstile.address().port}` } },
  secrets: { TURNSTILE_SECRET: 'secret' },
});
const browser = await launch();
const PASSWORD = 'correct horse battery';

async function person(t, { expects = /status of 4\d\d/, ...options } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => !expects.test(String(error)) && complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !expects.test(message.text()) && complaints.push(message.text()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

async function code(address, count, at = shop) {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = await (await fetch(`${at.url}/auth/dev/mail`)).text();
    const items = page.split('<li>').slice(1).filter((item) => item.includes(`<bdi>${address}</bdi>`));
    if (items.length >= count) return /^ {4}(\d{4}) (\d{4})$/m.exec(items[0]).slice(1).join('');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`fewer than ${count} letters to ${address}`);
}

/** An account, and strangers who try passwords on it until it asks for more. */
async function besieged(t, address, at = shop) {
  const page = await person(t);
  await page.goto(`${at.url}/auth/register?return=%2Fmembers%2F`);
  await page.fill('#email', address);
  await page.locator('main form button').first().click();
  await page.fill('#code', await code(address, 1, at));
  await page.locator('main form button').first().click();
  await page.fill('#password', PASSWORD);
  await page.locator('main form button').first().click();
  await arrivesAt(page, `${at.url}/members/`);
  for (let n = 0; n < 10; n += 1) {
    const body = new URLSearchParams({ email: address, password: `guess number ${n}` });
    await fetch(`${at.url}/auth/login`, { method: 'POST', body, headers: { origin: at.url, 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
  }
}

async function signIn(page, address, at = shop) {
  await page.goto(`${at.url}/auth/login?return=%2Fmembers%2F`);
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

test('with Turnstile the widget vouches for the owner, and the policy of the page lets it', async (t) => {
  turnstile.script = WIDGET;
  turnstile.asked = 0;
  await besieged(t, 'una@shop.example', guarded);
  const page = await person(t);
  await signIn(page, 'una@shop.example', guarded);
  await page.locator('iframe[title="Widget"]').waitFor({ state: 'attached' });
  await page.fill('#password', PASSWORD);
  // Pressed before there is a token, perhaps: the form goes by itself when there is.
  await page.locator('button[value="password"]').click();
  await arrivesAt(page, `${guarded.url}/members/`);
  assert.equal(turnstile.asked, 1);
});

for (const [what, script] of [
  ['does not load', undefined],
  ['throws', 'throw new Error("broken")'],
  ['says that it cannot', 'window.turnstile = { render(_element, options) { options["error-callback"]("300030"); } };'],
]) {
  test(`where the script of Turnstile ${what}, the page does the work`, async (t) => {
    turnstile.script = script;
    turnstile.asked = 0;
    const address = `owner-${what.replaceAll(' ', '-')}@shop.example`;
    await besieged(t, address, guarded);
    const page = await person(t, { expects: /status of 4\d\d|broken/ });
    await signIn(page, address, guarded);
    await page.fill('#password', PASSWORD);
    await page.locator('button[value="password"]').click();
    await page.waitForURL(`${guarded.url}/members/`, { timeout: 60_000 });
    assert.equal(turnstile.asked, 0);
  });
}

// What the browser tests share: headless Chromium, and the demo shop behind the built module in plain workerd.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { startDemoOrigin } from '../../demo/origin.mjs';
import { startDemoProvider } from '../../demo/provider.mjs';
import { freePort } from '../../tools/children.mjs';
import { inRoot, targetDir } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { startGateway } from '../edge/harness.mjs';

/** The demo's own settings, with these addresses. */
export function demoVars({ origin, provider, gateway }) {
  const { vars } = readSettings(inRoot('wrangler.toml'), {});
  return {
    ...vars,
    PUBLIC_ORIGIN: gateway,
    ORIGINS: { shop: { ...vars.ORIGINS.shop, url: origin } },
    PROVIDERS: { demo: { ...vars.PROVIDERS.demo, issuer: provider } },
  };
}

/**
 * Starts the demo shop on free ports, as `make serve` would; stopped after the tests of the calling file. `vars` and
 * `secrets` are more of the settings, and `change` makes others of the demo's. `url` is where customers reach it, if that is
 * not the gateway itself.
 */
export async function startShop({ vars = {}, secrets = {}, change = (known) => known, url: outside } = {}) {
  const port = await freePort();
  const url = outside ?? `http://localhost:${port}`;
  const clientSecret = 'browser-test-secret';
  const [origin, provider] = await Promise.all([startDemoOrigin(), startDemoProvider({ gateway: url, clientSecret })]);
  let gateway;
  after(async () => {
    await gateway?.remove();
    origin.close();
    provider.close();
  });
  gateway = await startGateway({
    port,
    vars: change({ ...demoVars({ origin: origin.url, provider: provider.issuer, gateway: url }), ...vars }),
    secrets: { PROVIDER_DEMO_SECRET: clientSecret, ...secrets },
  });
  return { url, gateway, origin, provider };
}

/** Chromium with an empty profile; closed after the tests of the calling file. */
export async function launch() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  after(() => browser.close());
  return browser;
}

/** Keeps what the customer saw, for the reviewer: target/screenshots. */
export async function screenshot(page, name) {
  const directory = join(targetDir, 'screenshots');
  mkdirSync(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
}

/** From the gateway's sign-in page through the provider. Where the provider still knows the customer, it does not ask. */
export async function signInHere(page, { customer = 'ada', shots } = {}) {
  await page.locator('a[href*="/auth/with/demo"]').waitFor();
  if (shots) await screenshot(page, `${shots}-sign-in`);
  await page.locator('a[href*="/auth/with/demo"]').click();
  await page.locator(`button[value="${customer}"], #headers`).first().waitFor();
  if ((await page.locator('#headers').count()) > 0) return;
  if (shots) await screenshot(page, `${shots}-provider`);
  await page.locator(`button[value="${customer}"]`).click();
}

/** The request headers that the demo origin shows: name → value, the last of a name. */
export async function shownHeaders(page) {
  await page.locator('#headers').waitFor();
  return page.locator('#headers tr').evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.name, row.cells[1].textContent])),
  );
}

/** Waits until the page is at `url`; what it shows instead is the error's message. */
export async function arrivesAt(page, url) {
  try {
    await page.waitForURL(url, { timeout: 10_000 });
  } catch {
    const shown = await page.locator('body').innerText().catch(() => '(nothing)');
    throw new Error(`expected to be at ${url}, but is at ${page.url()}, which shows:\n${shown}`);
  }
}

/** The letters to an address, the latest first, once there are `count`: `{ subject, code, link, id }`. `read` gets a page. */
export async function lettersTo(shop, address, count = 1, read = async (url) => (await fetch(url)).text()) {
  for (let tries = 0; tries < 200; tries += 1) {
    const page = await read(`${shop.url}/auth/dev/mail`);
    const items = page.split('<li>').slice(1).filter((item) => item.includes(`<bdi>${address}</bdi>`));
    if (items.length >= count) {
      return items.map((item) => ({
        subject: /<h2><bdi>(.*?)<\/bdi>/.exec(item)[1],
        code: /^ {4}(\d{4}) (\d{4})$/m.exec(item)?.slice(1).join(''),
        link: /href="([^"]*\/auth\/verify[^"]*)"/.exec(item)?.[1].replaceAll('&#38;', '&'),
        id: /dev\/mail\/([\w-]{22})/.exec(item)[1],
      }));
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`fewer than ${count} letters to ${address}`);
}

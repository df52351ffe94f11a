// Random walks of customers in a real browser. A seed decides everything a customer does, so a walk that fails can be
// walked again: `SEED=17 node --test tests/browser/walks.test.mjs`.

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a customer does next, and how often of the sum of all. */
const STEPS = [
  ['openDeepLink', 4], ['openPublicPage', 2], ['chooseProvider', 6], ['approve', 6], ['cancel', 2], ['providerError', 2],
  ['back', 4], ['forward', 2], ['reload', 4], ['newTab', 2], ['otherTab', 3], ['closeTab', 1], ['oldCallback', 2],
  ['forgetBrowser', 1], ['forgetSession', 1], ['signOutInAnotherTab', 2],
];

/** A provider's page at which the customer says yes or no, or the provider gives up; for `provider.faults.authorize`. */
export function asking(request, response, answer) {
  const url = new URL(request.url, 'http://provider.invalid');
  const said = url.searchParams.get('said');
  if (said === 'yes') return answer();
  if (said === null) {
    const link = (word) => `<p><a id="${word}" href="${url.pathname}${url.search.replaceAll('&', '&amp;')}&amp;said=${word}">${word}</a></p>`;
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end(`<!doctype html><title>Provider</title>${['yes', 'access_denied', 'server_error'].map(link).join('')}`);
  }
  const back = new URL(url.searchParams.get('redirect_uri'));
  back.searchParams.set('error', said);
  back.searchParams.set('state', url.searchParams.get('state'));
  response.writeHead(303, { location: back.href });
  return response.end();
}

/** Walks one walk. Throws with the seed and all steps when a customer is left without a way on. */
export async function walk(browser, site, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(10_000);
  const deepLink = `${site}/members/walk-${seed}?step=1`;
  const steps = [];
  const callbacks = [];
  const pages = [await context.newPage()];
  let [page] = pages;
  context.on('request', (request) => {
    if (request.url().includes('/auth/callback/')) callbacks.push(request.url());
  });
  const go = (url) => page.goto(url, { waitUntil: 'domcontentloaded' });
  const click = async (selector) => {
    const link = page.locator(selector).first();
    if ((await link.count()) === 0) return;
    await Promise.all([page.waitForLoadState('domcontentloaded'), link.click()]);
    await page.waitForLoadState('domcontentloaded');
  };
  const act = {
    openDeepLink: () => go(deepLink),
    openPublicPage: () => go(`${site}/public/page`),
    chooseProvider: () => click('a[href*="/auth/with/"]'),
    approve: () => click('#yes'),
    cancel: () => click('#access_denied'),
    providerError: () => click('#server_error'),
    back: () => page.goBack({ waitUntil: 'domcontentloaded' }),
    forward: () => page.goForward({ waitUntil: 'domcontentloaded' }),
    reload: () => page.reload({ waitUntil: 'domcontentloaded' }),
    newTab: async () => pages.push((page = await context.newPage())),
    otherTab: () => (page = pick(pages)),
    closeTab: async () => {
      if (pages.length < 2) return;
      pages.splice(pages.indexOf(page), 1);
      await page.close();
      page = pick(pages);
    },
    oldCallback: () => (callbacks.length > 0 ? go(pick(callbacks)) : undefined),
    forgetBrowser: () => context.clearCookies({ name: 'browser' }),
    forgetSession: () => context.clearCookies({ name: 'session' }),
    signOutInAnotherTab: async () => {
      const tab = await context.newPage();
      await tab.goto(`${site}/auth/logout`);
      const button = tab.locator('form[action*="logout"] button');
      if ((await button.count()) > 0) await button.first().click();
      await tab.waitForLoadState('domcontentloaded');
      await leadsOn(tab, site);
      await tab.close();
    },
  };
  try {
    const length = 5 + Math.floor(random() * 6);
    for (let i = 0; i < length; i += 1) {
      const step = weighted(random);
      steps.push(step);
      await act[step]();
      await leadsOn(page, site);
    }
    steps.push('home');
    await arrive(page, go, click, deepLink);
  } catch (error) {
    throw new Error(`seed ${seed}: ${steps.join(', ')}: at ${page.url()}: ${error.message}`);
  } finally {
    await context.close();
  }
}

/** At the end the customer wants the page of this walk, and gets there by what the pages offer. */
async function arrive(page, go, click, deepLink) {
  await go(deepLink);
  for (let tries = 0; tries < 4 && page.url() !== deepLink; tries += 1) {
    await click('a[href*="/auth/with/"]');
    await click('#yes');
  }
  if (page.url() !== deepLink) throw new Error(`the walk does not end at ${deepLink}`);
}

/** No page is a dead end: one of the site's own, one of the provider's, or one of ours with a link or a button. */
async function leadsOn(page, site) {
  const url = page.url();
  if (url === 'about:blank') return;
  if (!url.startsWith(site)) {
    if (url.startsWith('chrome-error:')) throw new Error('the browser shows an error of its own');
    return;
  }
  if (!new URL(url).pathname.startsWith('/auth/')) return;
  const ways = await page.locator('main a[href], main button').count();
  if (ways === 0) throw new Error(`a dead end: ${(await page.locator('body').innerText()).slice(0, 200)}`);
}

function weighted(random) {
  const sum = STEPS.reduce((total, [, weight]) => total + weight, 0);
  let drawn = random() * sum;
  for (const [step, weight] of STEPS) {
    drawn -= weight;
    if (drawn < 0) return step;
  }
  return STEPS[0][0];
}

// How many subrequests each kind of request costs: calls of Durable Objects and fetches, counted on the wire.
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, forms, links } from '../../tests/edge/client.mjs';
import { startOrigin } from '../../tests/edge/origin.mjs';
import { reporting, startCountingProxy } from '../lib/counting.mjs';
import { vestibuleSettings } from '../lib/contestants.mjs';
import { PAGE_PATH } from '../lib/origin.mjs';
import { Worker } from '../lib/workers.mjs';

export const figures = [
  { key: 'subrequests_valid_session', what: 'subrequests beside the origin, valid session', unit: '', atMost: 0 },
  { key: 'subrequests_refused', what: '  a page that needs a sign-in', unit: '' },
  { key: 'subrequests_login', what: '  the sign-in page', unit: '' },
  { key: 'subrequests_start', what: '  start of a sign-in', unit: '' },
  { key: 'subrequests_start_first', what: '  start of a sign-in, first of an isolate', unit: '' },
  { key: 'subrequests_callback', what: '  callback, known customer', unit: '' },
  { key: 'subrequests_callback_first', what: '  callback, new customer, first of an isolate', unit: '' },
  { key: 'subrequests_refresh', what: '  a page after fresh_until', unit: '' },
  { key: 'subrequests_logout', what: '  sign-out', unit: '' },
];

/** Seconds a session is good without asking the Account object. */
const FRESH = 2;

export async function run({ provider: providerStarted, note }) {
  const provider = await providerStarted();
  const [origin, proxy] = await Promise.all([startOrigin(), startCountingProxy()]);
  const worker = await Worker.at('counted', {
    workerDir: reporting(['Account', 'Identifier']),
    settings: (url) => shortLived(vestibuleSettings({ url, provider, server: { url: origin.url } })),
    services: { TALLY: proxy.address },
    proxy: proxy.address,
  });
  try {
    await worker.start('/auth/health', { status: 200 });
    return await journey(worker, origin, proxy, note);
  } finally {
    await worker.stop();
    proxy.stop();
    origin.stop();
  }
}

function shortLived(settings) {
  const SESSION = { ...settings.vars.SESSION, fresh: `${FRESH}s` };
  return { ...settings, vars: { ...settings.vars, SESSION } };
}

/** A customer signs in, reads on, comes back later, signs out, and signs in again. */
async function journey(worker, origin, proxy, note) {
  const figures = {};
  const browser = new Browser(worker.url);
  const count = async (name, act) => {
    proxy.taken();
    const answer = await act();
    // What is done after the answer counts as well.
    await sleep(100);
    const counted = proxy.taken();
    const beside = counted.filter(([kind]) => !kind.includes(new URL(origin.url).host));
    figures[`subrequests_${name}`] = beside.reduce((sum, [, times]) => sum + times, 0);
    const list = counted.map(([kind, times]) => `${times} × ${kind}`).join(', ');
    note(`${name.padEnd(15)} ${answer.status}  ${list || 'none'}`);
    return answer;
  };
  const signIn = async (names) => {
    let page = await count('refused', () => browser.send(PAGE_PATH));
    for (let steps = 0; steps < 8 && page.status >= 300 && page.status < 400; steps += 1) {
      const target = new URL(page.header('location'), page.url);
      const name = target.origin === worker.url ? nameOf(target.pathname, names) : undefined;
      page = await (name === undefined ? browser.send(target) : count(name, () => browser.send(target)));
      if (target.pathname.endsWith('/login') && page.status === 200) {
        const onward = new URL(links(page.text).find((link) => link.includes('/with/')), page.url);
        page = await count(names.start, () => browser.send(onward));
      }
    }
    if (page.status !== 200 || !page.url.endsWith(PAGE_PATH)) {
      throw new Error(`the sign-in ended at ${page.url} with ${page.status}:\n${page.text}`);
    }
  };
  await signIn({ start: 'start_first', callback: 'callback_first' });
  await count('valid_session', () => browser.send(PAGE_PATH));
  await sleep(FRESH * 1000 + 1100);
  await count('refresh', () => browser.send(PAGE_PATH));
  const page = await browser.send('/auth/logout');
  const form = forms(page.text).find(({ action }) => action.includes('logout'));
  await count('logout', () => submit(browser, new URL(form.action, page.url), form.fields));
  await signIn({ start: 'start', callback: 'callback' });
  return figures;
}

const submit = (browser, url, fields) =>
  browser.send(url, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: url.origin,
      'sec-fetch-site': 'same-origin',
    },
  });

function nameOf(path, { start, callback }) {
  if (path.endsWith('/login')) return 'login';
  if (path.includes('/with/')) return start;
  if (path.includes('/callback/')) return callback;
  return undefined;
}

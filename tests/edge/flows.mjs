// Every flow of a customer, an origin's program, a provider and an operator through the gateway, so that each can be gone
// through while something fails. See faults_*.test.mjs.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADMIN_TOKEN, PASSWORD, accountsOnDisk, owned, startAccountsWorld } from './accounts.mjs';
import { forms } from './client.mjs';
import { XHR, send } from './harness.mjs';
import { logoutToken } from './provider.mjs';
import { Person, standing } from './rooms.mjs';
import { workerBehind } from './workers.mjs';

/** Sessions are asked about after a second, and outlive an account that cannot be asked. */
const SESSION = { fresh: '1s', idle: '30d', absolute: '90d', grace: '1h' };
const ROUTES = [
  { prefix: '/', origin: 'shop', access: 'optional' },
  { prefix: '/public', origin: 'shop', access: 'public' },
  { prefix: '/members', origin: 'shop', access: 'required' },
  { prefix: '/sale', origin: 'shop', access: 'optional', room: 'sale' },
  { prefix: '/api', origin: 'shop', access: 'required', kind: 'api', audience: 'https://api.corner.example' },
];

/**
 * A world in which every flow is possible. With `breaks`, `world.breaks(order)` breaks what is below the gateway, in the
 * words of breaking.js. `timeout` is that of the origin: long, because a busy machine is no fault.
 */
export async function startFlowsWorld({ vars, breaks, timeout = '20s', ...rest } = {}) {
  const world = await startAccountsWorld({
    vars: ({ origin }) => ({
      ORIGINS: { shop: { url: origin.url, timeout } },
      ROUTES,
      ROOMS: { sale: { inside: 40, idle: '5m' } },
      SESSION,
      ...vars,
    }),
    ...(breaks && { workerDir: workerBehind('breaking.js') }),
    ...rest,
  });
  // Each at an address and in a network of their own, so that nobody is limited for somebody else.
  world.browser = () => new Person(world);
  world.breaks = async (order) => {
    const { status } = await send(new URL('/break', world.url), { method: 'POST', body: JSON.stringify(order) });
    assert.equal(status, 204);
  };
  return world;
}

let customers = 0;
const someone = (flow) => `${flow}-${(customers += 1)}@shop.example`;
const codesTo = (world, email) => world.mail.mails.filter(({ to, code }) => to === email && code);
/** The code of a mail that has come since there were `before`: notices come too, and late. */
async function nextCode(world, email, before) {
  for (const began = Date.now(); Date.now() - began < 15_000; await sleep(20)) {
    const codes = codesTo(world, email);
    if (codes.length > before) return codes.at(-1).code;
  }
  throw new Error(`no code for ${email}`);
}

/** Enters the code that has come since there were `before`; if another was asked for meanwhile, whichever is the one. */
async function enterNext(world, customer, asked, email, before) {
  await nextCode(world, email, before);
  let page = asked;
  for (let next = before; next < codesTo(world, email).length; next += 1) {
    page = await customer.enter(page, codesTo(world, email)[next].code);
    if (page.status !== 422 || !page.url.includes('/auth/verify')) break;
    await sleep(1_000);
  }
  return page;
}

/** A customer who has registered, and is somebody else's browser now. */
async function known(world, flow) {
  const email = someone(flow);
  const page = await world.customer().registered(email);
  assert.equal(page.url, `${world.url}/members/`, page.text);
  return { email, customer: world.customer() };
}

/** Somebody who has signed in at the provider, and nobody else. */
async function signedIn(world, flow) {
  const email = someone(flow);
  const sub = email.split('@')[0];
  // One at a time: the provider serves one user.
  const browser = await (world.lastSignIn = (world.lastSignIn ?? Promise.resolve()).then(async () => {
    world.provider.user = { sub, name: 'Ada', email: `${sub}@customers.example`, email_verified: true, sid: `sid-${sub}` };
    const browser = world.browser();
    const page = await browser.signIn('/members/');
    assert.equal(page.url, `${world.url}/members/`, page.text);
    return browser;
  }));
  return { browser, sub, subject: world.origin.last?.value('x-auth-subject') };
}

/** Whether the page that was asked for came. */
const arrived = (world, page) => page.status === 200 && page.url === `${world.url}/members/`;

/**
 * Each flow: `prepare(world)` gets to where it begins, and `go(state)` goes through it, as often as one likes, and resolves
 * to `{ done, page }`: whether it came to its end, and the answer that it ended at.
 */
export const FLOWS = {
  'e-mail code': {
    prepare: (world) => known(world, 'code'),
    async go(world, { email, customer }) {
      const before = codesTo(world, email).length;
      const asked = await customer.askCode(email);
      if (!asked.url.includes('/auth/verify') || asked.status !== 200) return { done: arrived(world, asked), page: asked };
      const page = await enterNext(world, customer, asked, email, before);
      return { done: arrived(world, page), page };
    },
  },
  'password sign-in': {
    prepare: (world) => known(world, 'password'),
    async go(world, { email, customer }) {
      const page = await customer.signIn(email);
      return { done: arrived(world, page), page };
    },
  },
  'password reset': {
    prepare: (world) => known(world, 'reset'),
    async go(world, { email, customer }) {
      const before = codesTo(world, email).length;
      const asked = await customer.recover(email);
      if (!asked.url.includes('/auth/verify') || asked.status !== 200) return { done: false, page: asked };
      const proven = await enterNext(world, customer, asked, email, before);
      if (!proven.url.includes('/auth/account/password')) return { done: false, page: proven };
      let page = await customer.choose(proven, PASSWORD);
      // It was chosen before, and the session that came with it was lost with the answer: the password leads in.
      if (page.url.includes('/auth/login')) page = await customer.signIn(email);
      return { done: arrived(world, page), page };
    },
  },
  'provider sign-in': {
    prepare: async (world) => ({ browser: world.browser(), sub: someone('provider').split('@')[0] }),
    async go(world, { browser, sub }) {
      world.provider.user = { sub, name: 'Ada', email: `${sub}@customers.example`, email_verified: true };
      const page = await browser.signIn('/members/');
      return { done: arrived(world, page), page };
    },
  },
  'a request with a session': {
    prepare: (world) => signedIn(world, 'session'),
    async go(world, { browser, subject }) {
      const page = await browser.navigate('/members/');
      return { done: arrived(world, page) && JSON.stringify(page.json()).includes(subject), page };
    },
  },
  'an API request': {
    prepare: (world) => signedIn(world, 'api'),
    async go(_world, { browser, subject }) {
      const page = await browser.send('/api/orders', { headers: { ...XHR, accept: 'application/json' } });
      return { done: page.status === 200 && JSON.stringify(page.json()).includes(subject), page };
    },
  },
  'the account page': {
    prepare: (world) => signedIn(world, 'account'),
    async go(world, { browser, sub }) {
      const page = await browser.navigate('/auth/account');
      return { done: page.status === 200 && page.url === `${world.url}/auth/account` && page.text.includes(sub), page };
    },
  },
  'sign-out': {
    prepare: (world) => signedIn(world, 'out'),
    async go(_world, { browser }) {
      let page = await browser.navigate('/auth/logout');
      // Whose session has ended before has nothing left to press.
      if (forms(page.text).some(({ action }) => action.includes('logout'))) page = await browser.submit(page, 'logout');
      const after = await browser.send('/members/', { headers: XHR });
      return { done: after.status === 401, page };
    },
  },
  'back-channel logout': {
    prepare: (world) => signedIn(world, 'told'),
    async go(world, { browser, sub }) {
      const body = new URLSearchParams({ logout_token: logoutToken(world.provider, { sub, sid: `sid-${sub}` }) }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const page = await world.send('/auth/logout/backchannel/demo', { method: 'POST', headers, body });
      if (page.status !== 200) return { done: false, page };
      // Where it was told at once, elsewhere when the session is no longer fresh.
      for (const began = Date.now(); ; await sleep(200)) {
        const after = await browser.send('/members/', { headers: XHR });
        if (after.status === 401 || Date.now() - began > 5_000) return { done: after.status === 401, page: after };
      }
    },
  },
  'the waiting room': {
    async prepare(world) {
      const browser = world.browser();
      assert.ok((await browser.ask()).inside);
      return { browser };
    },
    async go(_world, { browser }) {
      const page = await browser.send('/sale/');
      return { done: standing(page).inside, page };
    },
  },
  'mail delivery': {
    prepare: async (world) => ({ email: someone('mail'), customer: world.customer() }),
    async go(world, { email, customer }) {
      const before = codesTo(world, email).length;
      const page = await customer.register(email);
      if (!page.url.includes('/auth/verify') || page.status !== 200) return { done: false, page };
      await nextCode(world, email, before);
      return { done: true, page };
    },
  },
  'the operator': {
    prepare: (world) => known(world, 'operator'),
    async go(world, { email }) {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' };
      const page = await world.send('/auth/admin', { method: 'POST', headers, body: JSON.stringify({ who: email, act: 'show', by: 'Grace' }) });
      return { done: page.status === 200 && page.json().exists === true, page };
    },
  },
};

/** Every flow, or those of these names, at its beginning. */
export async function prepared(world, names = Object.keys(FLOWS)) {
  const flows = [];
  for (const name of names) flows.push({ name, state: await FLOWS[name].prepare(world) });
  return flows;
}

/** Goes through a flow; what breaks off is `{ done: false, broken }`. Once it was done, the next customer is on another browser. */
export async function go(world, { name, state }) {
  try {
    if (state.done && state.customer) state.customer = world.customer();
    const result = await FLOWS[name].go(world, state);
    state.done = result.done;
    return result;
  } catch (error) {
    return { done: false, broken: error };
  }
}

/** What must be true of any answer of ours that is not what was asked for: in kind, and never a dead end. */
export function assertNoDeadEnd(world, name, { page, broken }) {
  assert.equal(broken, undefined, `${name}: ${broken?.stack}`);
  assert.notEqual(page.status, 500, `${name}: ${page.text}`);
  const type = page.header('content-type') ?? '';
  if (type.startsWith('text/html')) {
    assert.match(page.text, /<a\b[^>]*href|<button/, `${name}: ${page.status} without a way on`);
    assert.ok(page.url.startsWith(world.url), `${name} ended at ${page.url}`);
  } else {
    assert.match(type, /json/, `${name}: ${page.status} ${type} ${page.text}`);
  }
}

/** What a flow came to, in few words. */
export const outcome = ({ done, page, broken }) => {
  if (done) return 'done';
  if (broken) return `broken off: ${broken.message}`;
  const code = /json/.test(page.header('content-type') ?? '') ? (page.json().code ?? page.json().error) : undefined;
  return code ? `${page.status} ${code}` : `${page.status}`;
};

/** Every identity has one account, and no account is half made. */
export function assertNothingDoubled(world) {
  const all = owned(world.gateway);
  const addresses = all.flatMap(({ items }) => items.filter(({ kind, key }) => kind === 'fact' && key === 'address').map(({ body }) => JSON.stringify(body)));
  assert.equal(new Set(addresses).size, addresses.length, `${addresses}`);
  const identities = all.flatMap(({ items }) => items.filter(({ kind }) => kind === 'identity').map(({ key }) => key));
  assert.equal(new Set(identities).size, identities.length, `${identities}`);
  return accountsOnDisk(world.gateway).length;
}

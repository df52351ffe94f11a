// The Workers that are measured against each other. Each has
// - `worker`: see workers.mjs, not started yet
// - `headers()`: the headers of a navigation by its signed-in customer
// - `refresh()`: does what that customer's browser does between navigations, to keep the session alive
// - `told`: what the origin is to be told, as its echo page shows it
import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { Browser, send } from '../../tests/edge/client.mjs';
import { inRoot, workerDir } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { PAGE_PATH, TOLD, TOLD_PATH } from './origin.mjs';
import { browserHeaders } from './wrk.mjs';
import { bundle, Worker } from './workers.mjs';

const EMAIL = 'ada.lovelace@example.com';

const wrangler = () => readSettings(inRoot('wrangler.toml'), {});

/** Copies the headers, sets two, forwards: `cookie` too, which stands for a session that it knows nothing of. */
export async function bare(origin, cookie) {
  const contestant = await baseline('bare', origin, {}, { cookie, subject: 'u_0123456789' });
  return { ...contestant, told: told('u_0123456789', contestant.headers().Cookie) };
}

/** Sets the headers that the subject sets, whatever is asked: all of its header work and none of its decisions. */
export async function constant(origin, subject) {
  const told = await send(new URL(TOLD_PATH, subject.worker.url), { headers: subject.headers() });
  const values = told.text.split('\n');
  const headers = TOLD.map((name, i) => [`x-auth-${name}`, values[i]]).filter(([, value]) => value);
  headers.push(['cookie', browserHeaders({}).Cookie]);
  const contestant = await baseline('constant', origin, {}, { cookie: subject.cookie() }, { HEADERS: headers });
  return { ...contestant, told: subject.told };
}

/** Verifies a token with npm `jose`. */
export async function jose(origin) {
  const secret = randomBytes(32).toString('base64');
  const [issuer, audience, subject] = ['https://shop.example', 'https://origin.example', 'u_0123456789'];
  const token = await new SignJWT({ email: EMAIL, name: 'Ada Lovelace' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(secret));
  const bindings = { SECRET: secret, ISSUER: issuer, AUDIENCE: audience };
  return baseline('jose', origin, bindings, { cookie: `session_token=${token}`, subject });
}

/** Verifies the cookie cache of npm `better-auth`. */
export async function betterAuth(origin) {
  const { betterAuth: create } = await import('better-auth');
  const { authOptions } = await import('../baselines/better-auth.options.js');
  const secret = randomBytes(32).toString('base64');
  const { headers, response } = await create(authOptions(secret)).api.signUpEmail({
    body: { email: EMAIL, name: 'Ada Lovelace', password: randomBytes(12).toString('base64') },
    returnHeaders: true,
  });
  const cookie = headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
  return baseline('better-auth', origin, { SECRET: secret }, { cookie, subject: response.user.id });
}

async function baseline(name, origin, secrets, { cookie, subject }, vars = {}) {
  const { compatibility_date } = wrangler().config;
  const config = { name, compatibility_date };
  const worker = await Worker.at(name, {
    workerDir: await bundle(name),
    settings: () => ({ config, vars, secrets }),
    services: { ORIGIN: origin.address },
  });
  const headers = () => browserHeaders({ host: worker.host, cookie });
  return { worker, headers, refresh: async () => {}, told: told(subject) };
}

/** By default the origin gets the application's cookies and no other. */
const told = (subject, cookie = browserHeaders({}).Cookie) => `subject=${subject}; cookie=${cookie}`;

/**
 * The settings of wrangler.toml, but for addresses and secrets. `server` says how the origin is reached: under load
 * through a service binding, as the baselines reach it.
 */
export function vestibuleSettings({ url, provider, server = { binding: 'ORIGIN' } }) {
  const { config, vars } = wrangler();
  const origins = Object.entries(vars.ORIGINS).map(([name, { timeout }]) => [name, { ...server, timeout }]);
  const demo = { ...vars.PROVIDERS.demo, issuer: provider.issuer, client_id: provider.clientId };
  return {
    config,
    vars: {
      ...vars,
      PUBLIC_ORIGIN: url,
      ORIGINS: Object.fromEntries(origins),
      PROVIDERS: { demo },
      // The baselines write no log line either.
      LOG: { forwarded: false },
    },
    secrets: { SESSION_SECRET: randomBytes(32).toString('base64'), PROVIDER_DEMO_SECRET: provider.clientSecret },
  };
}

/**
 * The built module, and a customer who has signed in through `provider`. It is running when this resolves. `limits` are
 * its LIMITS; `settings` changes all of them, `rest` is as for a Worker.
 */
export async function vestibule(origin, provider, { name = 'vestibule', limits, settings: change = (same) => same, services, ...rest } = {}) {
  const settings = (url) => {
    const { vars, ...others } = vestibuleSettings({ url, provider });
    return change({ ...others, vars: limits ? { ...vars, LIMITS: limits } : vars });
  };
  const worker = await Worker.at(name, {
    workerDir,
    settings,
    services: { ORIGIN: origin.address, ...services },
    ...rest,
  });
  await worker.start('/auth/health', { status: 200 });
  const browser = new Browser(worker.url);
  const page = await browser.signIn(PAGE_PATH);
  if (page.status !== 200 || !page.url.endsWith(PAGE_PATH)) {
    throw new Error(`the sign-in ended at ${page.url} with ${page.status}:\n${page.text.slice(0, 1000)}`);
  }
  const { subject } = (await browser.fetch('/auth/session')).json();
  const cookie = () => browser.cookieHeader(new URL(PAGE_PATH, worker.url));
  return {
    worker,
    browser,
    headers: () => browserHeaders({ host: worker.host, cookie: cookie() }),
    cookie,
    refresh: () => browser.navigate(PAGE_PATH),
    told: told(subject),
  };
}

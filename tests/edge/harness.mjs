// A world for the edge tests: the built module in plain workerd, an origin and an OpenID provider, on free ports.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { answering, freePort, start, stop } from '../../tools/children.mjs';
import { inRoot, targetDir, workerDir, workerdBinary } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { workerdConfig } from '../../tools/workerd-config.mjs';
import { Browser, lines, send, sendRaw } from './client.mjs';
import { startOrigin } from './origin.mjs';
import { startFakeProvider } from './provider.mjs';
import { workerBehind } from './workers.mjs';

export { Browser, NAVIGATION, XHR, lines, send, sendRaw } from './client.mjs';
export { faults } from './provider.mjs';
export * as answers from './origin.mjs';

/**
 * Starts the module in plain workerd with the bindings of the project's wrangler.toml.
 *
 * - `vars`: the settings, in the place of those of wrangler.toml; PUBLIC_ORIGIN is set unless given
 * - `secrets`: defaults to a random SESSION_SECRET and the fake provider's client secret
 * - `dataDir`: where its state is; a fresh directory unless given
 * - `services`: service bindings, name → host:port
 * - `faultyObjects`: puts faulty-objects.js in front; `gateway.fault` then says how Account objects fail from the next
 *   start on
 * - `workerDir`: another Worker than the built one
 * - `twin`: whether a second Worker runs beside it, in an isolate of its own, with the same objects: at `twinUrl`
 * - `trusted`: certificates that are trusted
 * - `cache`: where its Cache API is: see cache.mjs
 */
export async function startGateway({ vars, secrets, dataDir, services, port, faultyObjects, workerDir: own, trusted, twin, cache } = {}) {
  mkdirSync(join(targetDir, 'edge'), { recursive: true });
  const scratch = mkdtempSync(join(targetDir, 'edge', 'run-'));
  const gateway = new Gateway({
    scratch,
    vars,
    secrets: { SESSION_SECRET: randomBytes(32).toString('base64'), PROVIDER_DEMO_SECRET: 'demo-secret', ...secrets },
    dataDir: dataDir ?? join(scratch, 'data'),
    services,
    trusted,
    cache,
    twinPort: twin ? await freePort() : undefined,
    port: port ?? (await freePort()),
    workerDir: own ?? (faultyObjects ? workerBehind('faulty-objects.js') : workerDir),
  });
  await gateway.start();
  return gateway;
}

class Gateway {
  constructor(options) {
    Object.assign(this, options);
    this.url = `http://localhost:${this.port}`;
    this.twinUrl = this.twinPort && `http://localhost:${this.twinPort}`;
    this.output = '';
  }

  /** Starts it with the settings it has now: change `vars` or `secrets` between `stop` and `start` as you like. */
  async start() {
    const file = join(this.scratch, 'config.capnp');
    const { config } = readSettings(inRoot('wrangler.toml'), {});
    const fault = this.fault ? { FAULT: this.fault } : {};
    const settings = { config, vars: { PUBLIC_ORIGIN: this.url, ...this.vars, ...fault }, secrets: this.secrets };
    writeFileSync(file, workerdConfig({
      file,
      workerDir: this.workerDir,
      settings,
      address: `*:${this.port}`,
      twin: this.twinPort && `*:${this.twinPort}`,
      dataDir: this.dataDir,
      services: this.services,
      allowPrivate: true,
      trusted: this.trusted,
      cache: this.cache,
    }));
    this.child = start(workerdBinary(), ['serve', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    }
    await answering(`${this.url}/auth/health`, this.child).catch((error) => {
      throw new Error(`${error.message}\n${this.output}`);
    });
  }

  /** The gateway's log lines so far, as objects. */
  get log() {
    return this.output.split('\n').flatMap((line) => {
      try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? [value] : [];
      } catch {
        return [];
      }
    });
  }

  stop = () => stop(this.child);
  kill = () => stop(this.child, 'SIGKILL');

  async restart() {
    await this.kill();
    await this.start();
  }

  async remove() {
    await this.stop();
    rmSync(this.scratch, { recursive: true, force: true });
  }
}

/**
 * The settings of a world with one origin and one provider, `demo`. Pages: `/` optional, `/public` public,
 * `/members` for anyone signed in, `/staff` by role; `/api` for programs.
 */
export function settings({ origin, provider, ...overrides }) {
  return {
    PREFIX: '/auth/',
    BRAND: { name: 'Corner Shop' },
    SESSION: { fresh: '5m', idle: '30d', absolute: '90d', grace: '1h' },
    IDENTITY: { preset: 'vestibule' },
    LOG: { forwarded: true },
    ORIGINS: { shop: { url: origin.url, timeout: '2s' } },
    PROVIDERS: { demo: demoProvider(provider) },
    ROUTES: [
      { prefix: '/', origin: 'shop', access: 'optional' },
      { prefix: '/public', origin: 'shop', access: 'public' },
      { prefix: '/members', origin: 'shop', access: 'required' },
      { prefix: '/staff', origin: 'shop', access: 'roles', roles: ['staff'] },
      { prefix: '/api', origin: 'shop', access: 'required', kind: 'api', audience: 'https://api.corner.example' },
    ],
    ...overrides,
  };
}

export function demoProvider(provider, overrides = {}) {
  return {
    name: 'Demo ID',
    issuer: provider.issuer,
    client_id: 'vestibule',
    client_auth: 'client_secret_basic',
    roles_claim: 'roles',
    ...overrides,
  };
}

/**
 * Origin, fake provider and gateway, stopped when the tests of the calling file (or suite) are done.
 * `vars` overrides single settings, as an object or as a function of `{ origin, provider }`.
 */
export async function startWorld({ vars = {}, secrets, services, ...worker } = {}) {
  const [origin, provider] = await Promise.all([startOrigin(), startFakeProvider()]);
  let gateway;
  async function stop() {
    await gateway?.remove();
    origin.stop();
    provider.stop();
  }
  // Before anything can fail: what is left running would keep the file's process waiting.
  after(stop);
  const overrides = typeof vars === 'function' ? vars({ origin, provider }) : vars;
  gateway = await startGateway({ vars: settings({ origin, provider, ...overrides }), secrets, services, ...worker });
  return {
    origin,
    provider,
    gateway,
    url: gateway.url,
    port: gateway.port,
    browser: () => new Browser(gateway.url),
    /** A program: no cookies, no browser's headers. */
    send: (path, options) => send(new URL(path, gateway.url), options),
    /** Raw lines to the gateway; Host is given, the rest is yours. */
    raw: (requestLine, ...headers) =>
      sendRaw(gateway.port, lines(requestLine, `Host: localhost:${gateway.port}`, 'Connection: close', ...headers)),
    /** A browser that has signed in, and is on `path`. */
    async signedIn(path = '/members/') {
      const browser = new Browser(gateway.url);
      const page = await browser.signIn(path);
      if (page.status !== 200 || !page.url.startsWith(`${gateway.url}${path}`)) {
        throw new Error(`sign-in ended at ${page.url} with ${page.status}:\n${page.text}\n${gateway.output}`);
      }
      return browser;
    },
    stop,
  };
}

/** A file of public test vectors that may stand beside the project: JSON parsed, text as lines; without it, nothing. */
export function vectors(t, name) {
  const file = inRoot('..', 'shared', 'vectors', name);
  if (!existsSync(file)) {
    t.diagnostic(`${name} is not beside the project: its cases are left out`);
    return [];
  }
  const content = readFileSync(file, 'utf8');
  return name.endsWith('.json') ? JSON.parse(content) : content.split('\n').filter(Boolean);
}

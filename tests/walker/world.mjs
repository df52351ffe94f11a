// A world for walks: the built module behind a clock that can be turned forward, an origin that believes nobody, a provider
// at which the customer chooses who to be, and a mail server. One walk at a time is in it; `heal` makes it whole again.
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../tools/children.mjs';
import { inRoot, targetDir, workerDir } from '../../tools/paths.mjs';
import { send as sendKept } from '../edge/client.mjs';
import { startGateway } from '../edge/harness.mjs';
import { startMailServer } from '../edge/mailserver.mjs';
import { faults, logoutToken, startFakeProvider } from '../edge/provider.mjs';
import { startOrigin } from './origin.mjs';

const ADMIN_TOKEN = 'an-admin-token-of-the-walks-0123456789';
export const BRAND = 'Corner Shop';
export const PROVIDER = 'Demo ID';
/** On a connection of its own: one that was kept may have ended meanwhile. */
const send = (url, { headers, ...options } = {}) => sendKept(url, { ...options, headers: { ...headers, connection: 'close' } });

/** The languages of walks, one for each script and direction, and the pseudo-language that shows what is not translated. */
export const LANGUAGES = ['en', 'en-GB', 'de', 'pt-BR', 'ar', 'he', 'fa', 'ja', 'hi', 'ru', 'th', 'en-XA'];

/** How the provider can be out of order, for its own endpoints that the gateway asks. */
const PROVIDER_FAULTS = { down: faults.reset, hanging: faults.hang, failing: faults.status(500), 'answering pages': faults.html };
export const PROVIDER_TROUBLES = Object.keys(PROVIDER_FAULTS);
export const ORIGIN_TROUBLES = ['reset', 'failing', 'slow', 'silent'];

/** Log lines that tell of something broken inside (docs/LOGGING.md). */
const BROKEN = /"event":"(internal|instance_replaced|store_error|misconfigured)"|"reason":"internal"|panicked|RuntimeError/;

const secret = () => randomBytes(32).toString('base64');

function settings({ origin, provider, mail }) {
  return {
    PREFIX: '/auth/',
    BRAND: { name: BRAND },
    SESSION: { fresh: '5m', idle: '30d', absolute: '90d', grace: '1h' },
    IDENTITY: { preset: 'vestibule' },
    LOG: { forwarded: true },
    LANGUAGES: { offered: LANGUAGES, default: 'en' },
    EMAIL: { sign_in: ['password', 'code'] },
    MAIL: { from: `${BRAND} <hello@shop.example>`, transport: 'smtp', server: `localhost:${mail.port}`, security: 'insecure-local' },
    ORIGINS: { shop: { url: origin.url, timeout: '1s', rest: '1s' } },
    PROVIDERS: {
      demo: { name: PROVIDER, issuer: provider.issuer, client_id: 'vestibule', client_auth: 'client_secret_basic', roles_claim: 'roles' },
    },
    ROOMS: { sale: { inside: 1_000_000, idle: '20s', stay: '60s' } },
    ROUTES: [
      { prefix: '/', origin: 'shop', access: 'optional' },
      { prefix: '/public', origin: 'shop', access: 'public' },
      { prefix: '/members', origin: 'shop', access: 'required' },
      { prefix: '/staff', origin: 'shop', access: 'roles', roles: ['staff'] },
      { prefix: '/sale', origin: 'shop', access: 'optional', room: 'sale' },
      { prefix: '/few', origin: 'shop', access: 'optional', limit: '2/1m' },
    ],
    LIMITS: {
      sign_in: { client: '12/10m', network: 'off', device: '6/10m' },
      register: { client: '4/1h', network: 'off', device: '3/1h' },
      recover: { client: '4/1h', network: 'off', device: '2/1h' },
      code: { client: '20/10m', network: 'off', device: '8/10m' },
      mail: { client: '20/1h', network: 'off', device: '10/1h' },
      account: { tries: '3/1h' },
      // Nobody guesses on the whole site here, however many walks there have been.
      attack: '1000000/1d',
    },
  };
}

export async function startWorld() {
  const [origin, provider, mail, port] = await Promise.all([
    startOrigin(), startFakeProvider(), startMailServer({ clear: true }), freePort(),
  ]);
  mkdirSync(join(targetDir, 'walker'), { recursive: true });
  const directory = mkdtempSync(join(targetDir, 'walker', 'worker-'));
  cpSync(workerDir, directory, { recursive: true });
  renameSync(join(directory, 'index.js'), join(directory, 'gateway.js'));
  cpSync(inRoot('tests', 'walker', 'clock.js'), join(directory, 'index.js'));
  const gateway = await startGateway({
    port,
    vars: settings({ origin, provider, mail }),
    secrets: { SESSION_SECRET: secret(), ADMIN_TOKEN },
    workerDir: directory,
  });
  const world = new World({ origin, provider, mail, gateway, directory });
  await world.readKeys();
  return world;
}

class World {
  constructor(parts) {
    Object.assign(this, parts);
    this.url = this.gateway.url;
    this.ahead = 0;
    /** When the gateway was started last, by its own clock. */
    this.startedAt = this.now();
    this.origin.issuer = this.url;
    this.origin.now = () => this.now();
    this.provider.faults.authorize = (request, response, answer) => this.ask(request, response, answer);
    /** How much of the gateway's log has been looked at. */
    this.looked = 0;
  }

  /** The gateway's time, in milliseconds. */
  now = () => Date.now() + this.ahead;

  /** Turns the gateway's clock forward, and everybody else's with it. */
  async pass(milliseconds) {
    this.ahead += milliseconds;
    this.provider.clockOffset = this.ahead / 1000;
    const { status } = await send(`${this.url}/clock?ahead=${this.ahead}`);
    if (status !== 204) throw new Error(`the clock answered ${status}`);
  }

  /** Waits until every mail has gone out, so that it is no matter of luck whether it is there. */
  quiet = () => send(`${this.url}/clock?quiet`);

  async readKeys() {
    this.origin.keys = (await send(`${this.url}/auth/jwks.json`)).json().keys;
  }

  /** `kill -9`, and a new start in which `change` has been done. */
  async restart(change = () => {}) {
    await this.gateway.kill();
    change(this.gateway);
    this.gateway.vars.AHEAD = String(this.ahead);
    await this.gateway.start();
    this.startedAt = this.now();
    await this.readKeys();
  }

  /** A new secret beside the one before (docs/OPERATIONS.md, rotating the secret). */
  rotate = () =>
    this.restart(({ secrets }) => {
      secrets.SESSION_SECRET_PREVIOUS = secrets.SESSION_SECRET;
      secrets.SESSION_SECRET = secret();
      this.origin.known.clear();
    });

  /** The provider's page: a customer says who they are, cancels, or meets an error. */
  ask(request, response, answer) {
    const url = new URL(request.url, this.provider.issuer);
    const said = url.searchParams.get('said');
    if (said === null) {
      const here = `${url.pathname}${url.search.replaceAll('&', '&amp;')}`;
      const links = [...this.people.map((person) => `as-${person.name}`), 'access_denied', 'server_error']
        .map((word) => `<p><a id="${word}" href="${here}&amp;said=${word}">${word}</a></p>`);
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end(`<!doctype html><html lang="en" data-by="provider"><link rel="icon" href="data:,"><title>Provider</title>${links.join('')}`);
    }
    const person = this.people.find(({ name }) => said === `as-${name}`);
    if (person) {
      this.provider.user = person.claims;
      return answer();
    }
    const back = new URL(url.searchParams.get('redirect_uri'));
    back.searchParams.set('error', said);
    back.searchParams.set('state', url.searchParams.get('state'));
    response.writeHead(303, { location: back.href });
    return response.end();
  }

  /** The provider is out of order, or well again. */
  troubleProvider(trouble) {
    this.troubledAt = this.now();
    const { authorize } = this.provider.faults;
    const fault = PROVIDER_FAULTS[trouble];
    this.provider.faults = { authorize, ...(fault && { discovery: fault, jwks: fault, token: fault, userinfo: fault }) };
  }

  /** An order of the operator. */
  async operate(order) {
    const answer = await send(`${this.url}/auth/admin`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ by: 'walker', ...order }),
    });
    return answer.status;
  }

  house = (mode) => this.operate({ who: 'sale', act: 'lobby', set: { mode } });

  /** The provider tells that everything of a subject has ended there. */
  async backchannel(sub) {
    const now = Math.floor(this.now() / 1000);
    const token = logoutToken(this.provider, { sub, iat: now, exp: now + 120 });
    const { status } = await send(`${this.url}/auth/logout/backchannel/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
    });
    return status;
  }

  /** A stranger's guess at the password of an address, from an address of their own. */
  guess(email, address, number) {
    return send(`${this.url}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.url, 'sec-fetch-site': 'same-origin', 'cf-connecting-ip': address },
      body: new URLSearchParams({ email, password: `guess number ${number}`, how: 'password' }).toString(),
    });
  }

  /** The latest mail with a code to an address, if there is one by now. */
  letter = (address) => this.mail.mails.findLast(({ to, code }) => to === address && code);
  letters = (address) => this.mail.mails.filter(({ to }) => to === address).length;

  /** Log lines since the last look that tell of something broken inside. */
  broken() {
    const text = this.gateway.output.slice(this.looked);
    this.looked = this.gateway.output.length;
    return text.split('\n').filter((line) => BROKEN.test(line));
  }

  /** Everything works, the doors are open, no limit is used up, and mails of earlier walks are forgotten. */
  async heal() {
    this.troubleProvider();
    this.origin.mode = 'well';
    await this.house('configured');
  }

  async stop() {
    await this.gateway.remove();
    this.origin.stop();
    this.provider.stop();
    await this.mail.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

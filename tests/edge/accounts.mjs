// Customers with an e-mail address, for the edge tests: a world whose mails arrive at a real server, and the forms.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after } from 'node:test';
import { startWorld } from './harness.mjs';
import { startMailServer } from './mailserver.mjs';

export const PASSWORD = 'correct horse battery';
export const ADMIN_TOKEN = 'an-admin-token-of-the-tests-0123456789';

/**
 * A world with a mail server without TLS; `mail` are its options, `transport` more of MAIL. `world.mail` is the server,
 * and `world.customer()` a browser that fills in forms.
 */
export async function startAccountsWorld({ vars = {}, mail = { clear: true }, transport, secrets, ...rest } = {}) {
  const server = await startMailServer(mail);
  const MAIL = transport ?? { transport: 'smtp', server: `localhost:${server.port}`, security: 'insecure-local' };
  const world = await startWorld({
    vars: (made) => ({
      EMAIL: { sign_in: ['password', 'code'] },
      MAIL: { from: 'Corner Shop <hello@shop.example>', ...MAIL },
      ...(typeof vars === 'function' ? vars(made) : vars),
    }),
    secrets: { ADMIN_TOKEN, ...secrets },
    ...rest,
  }).finally(() => after(() => server.stop()));
  world.mail = server;
  world.customer = () => new Customer(world);
  return world;
}

/** A person at a browser of a world with `browser()` and `mail`. Every method is a form of a page that was opened first, and resolves to the page it leads to. */
export class Customer {
  constructor(world) {
    this.world = world;
    this.browser = world.browser();
  }

  async fill(page, action, fields) {
    const opened = await this.browser.navigate(page);
    return this.browser.submit(opened, action, fields);
  }

  register(email, onward = '/members/') {
    return this.fill(`/auth/register?return=${encodeURIComponent(onward)}`, 'register', { email });
  }

  recover(email, onward = '/members/') {
    return this.fill(`/auth/recover?return=${encodeURIComponent(onward)}`, 'recover', { email });
  }

  askCode(email, onward = '/members/') {
    return this.fill(`/auth/login?return=${encodeURIComponent(onward)}`, 'login', { email, how: 'code' });
  }

  signIn(email, password = PASSWORD, onward = '/members/') {
    return this.fill(`/auth/login?return=${encodeURIComponent(onward)}`, 'login', { email, password, how: 'password' });
  }

  enter(page, code) {
    return this.browser.submit(page, 'verify', { code });
  }

  choose(page, password = PASSWORD) {
    return this.browser.submit(page, 'account/password', { password });
  }

  /** All of it: the page first asked for. */
  async registered(email, password = PASSWORD) {
    const asked = await this.register(email);
    const { code } = await this.world.mail.last(email);
    const chosen = await this.enter(asked, code);
    return this.choose(chosen, password);
  }
}

/** Whom the origin was told of with the last request that reached it. */
export const subjectAt = (world) => world.origin.last?.value('x-auth-subject');

/** Every Account object that has tables, as it is on disk: its file and its items, `{ kind, key, body }`. */
export function accountsOnDisk({ dataDir }) {
  const directory = join(dataDir, 'vestibule-Account');
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name)) : [];
  return files.flatMap((name) => {
    const file = join(directory, name);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    try {
      const items = database.prepare('SELECT kind, key, body FROM item').all();
      return [{ file, items: items.map(({ kind, key, body }) => ({ kind, key, body: JSON.parse(body) })) }];
    } catch (error) {
      if (/no such table/.test(error.message)) return [];
      throw error;
    } finally {
      database.close();
    }
  });
}

/** The accounts on disk that have an owner. */
export const owned = (gateway) =>
  accountsOnDisk(gateway).filter(({ items }) => items.some(({ kind, key }) => kind === 'identity' || (kind === 'fact' && key === 'address')));

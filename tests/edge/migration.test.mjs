// Accounts that have slept since an earlier version of the gateway: their tables are brought forward when they wake.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { accountsOnDisk, startAccountsWorld, subjectAt } from './accounts.mjs';

const world = await startAccountsWorld({ vars: { SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '0s' } } });
const { gateway } = world;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Works on the only account with the gateway stopped. */
async function onDisk(work) {
  await gateway.stop();
  const database = new DatabaseSync(accountsOnDisk(gateway)[0].file);
  work(database);
  database.close();
  await gateway.start();
}

test('an account of the first version keeps its customer signed in, and can be signed in to', async () => {
  const browser = await world.signedIn();
  const subject = subjectAt(world);
  await onDisk(toFirstVersion);
  await wait(1_100);
  assert.equal((await browser.navigate('/members/')).url, `${world.url}/members/`);
  assert.equal(subjectAt(world), subject, 'confirmed by the account');
  await world.signedIn();
  assert.equal(subjectAt(world), subject, 'signed in again');
  const [{ items }] = accountsOnDisk(gateway);
  assert.deepEqual(items.map(({ kind }) => kind).sort(), ['fact', 'fact', 'identity', 'session', 'session']);
  assert.ok(items.some(({ key }) => key === 'devices'), 'the browser of the second sign-in is known');
});

test('an account of a later version is left as it is, and its customer gets a page with a way on', async () => {
  const browser = await world.signedIn();
  await onDisk((database) => database.exec('UPDATE version SET number = 99'));
  const before = JSON.stringify(accountsOnDisk(gateway));
  await wait(1_100);
  const page = await browser.navigate('/members/');
  assert.equal(page.status, 503);
  assert.match(page.text, /class="action"/);
  assert.match(gateway.output, /tables of version 99/);
  assert.equal(JSON.stringify(accountsOnDisk(gateway)), before);
  await onDisk((database) => database.exec('UPDATE version SET number = 2'));
  assert.equal((await browser.navigate('/members/')).url, `${world.url}/members/`);
});

/** The tables as the first version of the gateway wrote them. */
function toFirstVersion(database) {
  const items = database.prepare('SELECT kind, key, body FROM item').all();
  database.exec(`
    CREATE TABLE profile (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
    CREATE TABLE identity (issuer TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
      added_at INTEGER NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY (issuer, subject)) WITHOUT ROWID;
    CREATE TABLE session (id TEXT PRIMARY KEY, flow TEXT NOT NULL UNIQUE, body TEXT NOT NULL) WITHOUT ROWID;
  `);
  for (const { kind, key, body } of items) {
    const { method: _method, device: _device, country: _country, added_at: added, used_at: used, ...old } = JSON.parse(body);
    const text = JSON.stringify(old);
    if (kind === 'fact' && key === 'profile') database.prepare('INSERT INTO profile VALUES (1, ?)').run(text);
    if (kind === 'identity') database.prepare('INSERT INTO identity VALUES (?, ?, ?, ?, ?)').run(old.issuer, old.subject, text, added, used);
    if (kind === 'session') database.prepare('INSERT INTO session VALUES (?, ?, ?)').run(old.session, old.flow, text);
  }
  database.exec('DROP TABLE item; DROP TABLE version;');
}

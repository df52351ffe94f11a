// What attackers leave behind in the storage, against the built module in workerd and the files it writes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOnDisk, startAccountsWorld } from './accounts.mjs';
import { NAVIGATION, send } from './harness.mjs';

test('a password that is tried during an attack leaves no empty account behind', { timeout: 60_000 }, async () => {
  const world = await startAccountsWorld({ vars: { LIMITS: { attack: '2/1d' } } });
  const { gateway } = world;
  const attempt = (n) =>
    send(new URL('/auth/login', gateway.url), {
      method: 'POST',
      body: new URLSearchParams({ email: `made-up-${n}@shop.example`, password: 'a guess', how: 'password' }).toString(),
      headers: {
        ...NAVIGATION,
        host: new URL(gateway.url).host,
        'cf-connecting-ip': `10.0.${n}.9`,
        'content-type': 'application/x-www-form-urlencoded',
        origin: gateway.url,
        'sec-fetch-site': 'same-origin',
      },
    });
  for (let n = 0; n < 12; n += 1) {
    const page = await attempt(n);
    assert.equal(page.status, 422);
    assert.equal(page.text.includes('name="challenge"'), n >= 2, `try ${n}`);
  }
  const kept = accountsOnDisk(gateway);
  assert.equal(kept.length, 2, 'the two tries that were counted');
  assert.deepEqual(kept.filter(({ items }) => items.length === 0), []);
});

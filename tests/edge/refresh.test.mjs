// A provider's token that ends, and everybody who wants it at once: 200 requests in two isolates, round after round, in
// the built module. Of the answers of the Account object every third is lost, and now and then the provider's own, after
// it has refreshed. REFRESH_ROUNDS=100 is the full size, some seven minutes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, startWorld } from './harness.mjs';
import { held } from './held.mjs';

const ROUNDS = Number(process.env.REFRESH_ROUNDS ?? 4);
const AT_ONCE = 200;
/** Every so many rounds the provider's answer is lost. */
const LOST = 5;
/** After a refresh that failed the account waits this long (COOL_DOWN in tokens.rs), in milliseconds. */
const COOL_DOWN = 5_000;
/** The account refreshes 30 seconds before the end: these, in seconds, are due when two have passed. */
const LIVES = 32;

const world = await startWorld({
  vars: ({ origin, provider }) => ({
    PROVIDERS: { demo: { name: 'Demo ID', issuer: provider.issuer, client_id: 'vestibule', keep_tokens: true } },
    ORIGINS: { shop: { url: origin.url, timeout: '20s' } },
    ROUTES: [{ prefix: '/', origin: 'shop', access: 'required', provider_token: 'demo' }],
  }),
  faultyObjects: true,
  twin: true,
});
const { gateway, origin, provider } = world;

/** The generation of the token that the origin got with a request; -1 if it got none. */
function generationOf({ rawHeaders }) {
  const token = rawHeaders.find(([name]) => name.toLowerCase() === 'x-auth-provider-token')?.[1];
  return Number(/^access-(\d+)$/.exec(token)?.[1] ?? -1);
}

test(`${AT_ONCE} at once, ${ROUNDS} times, with answers lost: one refresh per generation, and nobody is signed out`, async (t) => {
  gateway.fault = 'loses-tokens';
  await gateway.restart();
  provider.refreshing = LIVES;
  const browser = new Browser(gateway.url);
  assert.equal((await browser.signIn('/members/x')).status, 200);
  const counts = { requests: 0, without: 0 };

  /** All at once, in both isolates. Says which generations the origin got. */
  async function rush(path) {
    origin.forget();
    const before = provider.uses.length;
    const { host } = new URL(gateway.url);
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, n) =>
      n % 2 === 0 ? browser.send(path) : browser.copy().send(`${gateway.twinUrl}${path}`, { headers: { host } })));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200], `${path}: nobody is signed out`);
    const got = origin.requests.map(generationOf);
    assert.equal(got.length, AT_ONCE);
    counts.requests += AT_ONCE;
    counts.without += got.filter((generation) => generation < 0).length;
    const seen = [...new Set(got.filter((generation) => generation >= 0))];
    assert.ok(seen.length > 0, `${path}: the token arrives`);
    // A machine so busy that a token ends during the rush may see two.
    assert.ok(seen.every((generation) => generation >= before && generation <= provider.uses.length), `${path}: ${seen}`);
    return seen;
  }

  let lost = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await sleep((LIVES - 30) * 1_000 + 100);
    const before = provider.uses.length;
    if (round % LOST === Math.ceil(LOST / 2)) {
      lost += 1;
      provider.losesRefresh = true;
      await rush(`/members/lost-${round}`);
      assert.equal(provider.losesRefresh, false, 'it was asked');
      await sleep(COOL_DOWN + 100);
    }
    const seen = await rush(`/members/${round}`);
    assert.ok(Math.max(...seen) > before, `round ${round}: a new one arrives`);
  }
  const twice = provider.uses.filter((uses) => uses === 2).length;
  assert.ok(provider.uses.length >= ROUNDS);
  assert.ok(provider.uses.every((uses) => uses === 1 || uses === 2), `${provider.uses}`);
  assert.equal(twice, lost, 'a refresh token is used again when its answer was lost, and never else');
  const unheard = gateway.log.filter((line) => line.test === 'answer lost').length;
  assert.ok(unheard > ROUNDS, `${unheard} answers of the object were lost`);
  assert.ok(counts.without < counts.requests / 3, `${counts.without} of ${counts.requests} went on without`);
  assert.equal((await browser.send('/members/x')).status, 200);
  t.diagnostic(`${counts.requests} requests, ${counts.without} without a token; ${provider.uses.length} generations; answers lost: ${lost} of the provider, ${unheard} of the account`);
  held(t, 'F18', { what: 'many requests need a refresh at once, and answers of it are lost', flows: ['a request with a session', 'an API request'], sees: 'nothing of it: one refresh for each generation, and nobody is signed out', back: '–' });
});

// O08: signatures of every algorithm, verified by the platform's cryptography in the built module. What else may be wrong
// with a token is in oidc.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWorld } from './harness.mjs';
import { ALGORITHMS, newKey, signJwt } from './provider.mjs';

const world = await startWorld();
const { provider } = world;

const hasSession = (browser) => browser.cookies.some(({ name }) => /session/.test(name));

async function signsIn(what) {
  const browser = world.browser();
  const page = await browser.signIn('/members/');
  assert.equal(page.status, 200, `${what}: ${page.status} at ${page.url}\n${page.text}`);
  assert.ok(hasSession(browser), what);
}

/** The token is fetched, and nobody is signed in by it. */
async function staysOut(what) {
  const browser = world.browser();
  const [reached, asked] = [world.origin.requests.length, provider.hits.token];
  const page = await browser.signIn('/members/');
  assert.equal(provider.hits.token, asked + 1, `${what}: no token was fetched`);
  assert.equal(hasSession(browser), false, what);
  assert.equal(world.origin.requests.length, reached, `${what}: the origin was reached`);
  assert.match(page.text, /<a\b[^>]*href|<button/, `${what}: no way forward`);
}

test('O08 every algorithm: what its key signed is believed, and nothing else', async () => {
  /** The byte that is `at` from the end of the signature becomes another one. */
  const bent = (token, at) => {
    const cut = token.lastIndexOf('.') + 1;
    const bytes = Buffer.from(token.slice(cut), 'base64url');
    bytes[bytes.length - 1 - at] ^= 1;
    return token.slice(0, cut) + bytes.toString('base64url');
  };
  const forgeries = (alg) => ({
    'the last byte': (header, claims, key) => bent(signJwt(header, claims, key), 0),
    'a byte in the middle': (header, claims, key) => bent(signJwt(header, claims, key), 30),
    'another key of its kind': (header, claims) => signJwt(header, claims, newKey(alg)),
    'the signature of other claims': (header, claims, key) => {
      const [head, , signature] = signJwt(header, claims, key).split('.');
      return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'eve' })).toString('base64url'), signature].join('.');
    },
    'zeros': (header, claims, key) => {
      const [head, body, signature] = signJwt(header, claims, key).split('.');
      return [head, body, Buffer.alloc(Buffer.from(signature, 'base64url').length).toString('base64url')].join('.');
    },
    'no signature': (header, claims, key) => `${signJwt(header, claims, key).split('.').slice(0, 2).join('.')}.`,
    ...(alg.startsWith('ES') && { 'DER': (header, claims, key) => signJwt(header, claims, key, { dsaEncoding: 'der' }) }),
    ...(alg.startsWith('PS') && {
      'no salt': (header, claims, key) => signJwt(header, claims, key, { saltLength: 0 }),
      'a salt of another length': (header, claims, key) => signJwt(header, claims, key, { saltLength: 20 }),
    }),
    ...(/^[RP]S/.test(alg) && {
      'the other padding': (header, claims, key) => signJwt(header, claims, { ...key, alg: (alg[0] === 'R' ? 'P' : 'R') + alg.slice(1) }),
      'another hash': (header, claims, key) => signJwt(header, claims, { ...key, alg: alg.slice(0, 2) + (alg.endsWith('256') ? '384' : '256') }),
    }),
  });
  for (const alg of ALGORITHMS) {
    provider.reset();
    provider.keys = [newKey(alg)];
    await world.gateway.restart();
    await signsIn(alg);
    for (const [what, sign] of Object.entries(forgeries(alg))) {
      provider.tamper.sign = sign;
      await staysOut(`${alg}, ${what}`);
    }
    provider.tamper.sign = signJwt;
    await signsIn(`${alg} once more`);
  }
});

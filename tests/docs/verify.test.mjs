// The verifier examples that origin developers copy: each accepts what a live gateway sends, and nothing like it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { cargoTargetDir, inRoot } from '../../tools/paths.mjs';
import { startWorld } from '../edge/harness.mjs';

const python = inRoot('.tools', 'python', 'bin', 'python');
const binary = join(cargoTargetDir, 'debug', 'verify-assertion');
const VERIFIERS = {
  node: [process.execPath, inRoot('examples', 'verify', 'node', 'verify.mjs')],
  python: [python, inRoot('examples', 'verify', 'python', 'verify.py')],
  rust: [binary],
};
const ROLES = ['staff', 'editor'];
const TYPE = 'vestibule-assertion+jwt';

/** Runs a program to its end, whatever that is. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: inRoot() }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') return reject(error);
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** What a verifier says of a token: the customer, or why not in one line. */
async function verify(name, { jwks, issuer, audience }, token) {
  const [program, ...script] = VERIFIERS[name];
  const { code, stdout, stderr } = await run(program, [...script, jwks, issuer, audience, token]);
  if (code === 0) return { customer: JSON.parse(stdout) };
  assert.equal(code, 1, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^not valid: .+\n$/);
  return { refused: stderr };
}

/** It refuses the token, and for what the token is: not because it got no keys. */
async function refuses(name, expected, token, what) {
  const { refused } = await verify(name, expected, token);
  assert.ok(refused, `${what}: ${token}`);
  assert.doesNotMatch(refused, /fetch|urlopen|connection|status/i, what);
}

/** `token` with one character of one of its three parts replaced. */
function tampered(token, part) {
  const parts = token.split('.');
  const middle = Math.floor(parts[part].length / 2);
  const other = parts[part][middle] === 'A' ? 'B' : 'A';
  parts[part] = `${parts[part].slice(0, middle)}${other}${parts[part].slice(middle + 1)}`;
  return parts.join('.');
}

assert.ok(existsSync(python), 'there is no Python environment: run tools/setup.sh python');
const built = await run('cargo', ['build', '--quiet', '--package', 'verify-assertion']);
assert.equal(built.code, 0, built.stderr);
const [live, minted] = await Promise.all([liveGateway(), knownKeys()]);

/** Assertions as an origin receives them, for two audiences, and the ID token of the same sign-in. */
async function liveGateway() {
  const { provider, origin, url, signedIn } = await startWorld();
  provider.user = { sub: 'grace', name: 'Grace', email: 'grace@customers.example', email_verified: true, roles: ROLES };
  let idToken;
  provider.tamper.token = (answer) => ((idToken = answer.id_token), answer);
  const browser = await signedIn('/members/');
  const forPages = origin.last.value('x-auth-assertion');
  const sub = origin.last.value('x-auth-subject');
  await browser.fetch('/api/me');
  return {
    expected: { jwks: `${url}/auth/jwks.json`, issuer: url, audience: url },
    customer: { sub, email: 'grace@customers.example', email_verified: true, roles: ROLES },
    forPages,
    forApi: origin.last.value('x-auth-assertion'),
    idToken,
  };
}

/** A key set of which the private key is known here, so that a token can be wrong in one point and signed well. */
async function knownKeys() {
  const pair = await generateKeyPair('ES256');
  const other = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/jwk-set+json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await once(server.listen(0), 'listening');
  after(() => server.close());
  const site = 'https://shop.example';
  return {
    expected: { jwks: `http://localhost:${server.address().port}/auth/jwks.json`, issuer: site, audience: site },
    otherKey: other.privateKey,
    publicKeyAsSecret: new TextEncoder().encode(JSON.stringify(jwk)),
    /** A good assertion but for what is given; `undefined` leaves a member out. */
    assertion({ header = {}, key = pair.privateKey, ...claims } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all = { iss: site, aud: site, sub: 'grace', iat: now, nbf: now - 30, exp: now + 300, ...claims };
      return new SignJWT(all).setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: TYPE, ...header }).sign(key);
    },
  };
}

for (const name of Object.keys(VERIFIERS)) {
  describe(`the ${name} verifier`, () => {
    test('accepts the assertion of a live gateway and reads the customer', async () => {
      const { expected, forPages, forApi, customer } = live;
      assert.deepEqual(await verify(name, expected, forPages), { customer });
      assert.deepEqual(await verify(name, { ...expected, audience: 'https://api.corner.example' }, forApi), { customer });
    });

    test('refuses what a live gateway did not make for this audience', async () => {
      const { expected, forPages, forApi, idToken } = live;
      const cases = {
        'a changed header': [expected, tampered(forPages, 0)],
        'changed claims': [expected, tampered(forPages, 1)],
        'a changed signature': [expected, tampered(forPages, 2)],
        'the assertion for another audience': [expected, forApi],
        'another audience expected': [{ ...expected, audience: 'https://other.example' }, forPages],
        'another issuer expected': [{ ...expected, issuer: 'https://other.example' }, forPages],
        'the ID token in its place': [expected, idToken],
        'no token at all': [expected, 'none'],
      };
      for (const [what, [expectation, token]] of Object.entries(cases)) await refuses(name, expectation, token, what);
      const nowhere = { ...expected, jwks: `${expected.issuer}/auth/nothing.json` };
      assert.ok((await verify(name, nowhere, forPages)).refused, 'a key set that is not there');
    });

    test('refuses a token that is signed well and wrong in one point', async () => {
      const { expected, assertion, otherKey, publicKeyAsSecret } = minted;
      const good = { customer: { sub: 'grace', email: null, email_verified: false, roles: [] } };
      assert.deepEqual(await verify(name, expected, await assertion()), good);
      const now = Math.floor(Date.now() / 1000);
      const clockBehind = { iat: now + 20, nbf: now - 10 };
      assert.deepEqual(await verify(name, expected, await assertion(clockBehind)), good, 'a clock that is behind');
      const cases = {
        'typ JWT': { header: { typ: 'JWT' } },
        'no typ': { header: { typ: undefined } },
        expired: { iat: now - 400, nbf: now - 430, exp: now - 100 },
        'not yet valid': { iat: now + 200, nbf: now + 200 },
        'no exp': { exp: undefined },
        'no sub': { sub: undefined },
        'no aud': { aud: undefined },
        'no iss': { iss: undefined },
        'an issuer that contains ours': { iss: 'https://shop.example.evil.example' },
        'another key': { key: otherKey },
        'an unknown key': { header: { kid: 'k2' } },
        'HS256 with the public key as its secret': { header: { alg: 'HS256' }, key: publicKeyAsSecret },
      };
      for (const [what, wrong] of Object.entries(cases)) await refuses(name, expected, await assertion(wrong), what);
    });
  });
}

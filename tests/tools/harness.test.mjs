// The edge tests stand on their provider, client and origin: these hold them to their promises, without the gateway.
import assert from 'node:assert/strict';
import { createHash, createVerify, randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { Browser, forms, lines, links, send, sendRaw } from '../edge/client.mjs';
import * as answers from '../edge/origin.mjs';
import { faults, startFakeProvider } from '../edge/provider.mjs';

const origin = await answers.startOrigin();
const provider = await startFakeProvider();
after(() => {
  origin.stop();
  provider.stop();
});

/** A relying party by hand: returns the token endpoint's answer. */
async function flow({ verifier = randomBytes(32).toString('base64url'), sentVerifier = verifier } = {}) {
  const redirect = 'http://localhost:1/callback';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({
    client_id: 'vestibule', response_type: 'code', redirect_uri: redirect, state: 's', nonce: 'n',
    code_challenge: challenge, code_challenge_method: 'S256',
  });
  const approved = await send(`${provider.issuer}/authorize?${query}`);
  const back = new URL(approved.header('location'));
  assert.equal(back.searchParams.get('state'), 's');
  assert.equal(back.searchParams.get('iss'), provider.issuer);
  const body = new URLSearchParams({
    grant_type: 'authorization_code', code: back.searchParams.get('code'), redirect_uri: redirect, code_verifier: sentVerifier,
  }).toString();
  const exchange = () => send(`${provider.issuer}/token`, {
    method: 'POST', body, headers: { authorization: `Basic ${btoa('vestibule:demo-secret')}` },
  });
  return { answer: await exchange(), exchange };
}

test('the fake provider signs an ID token that its own keys verify, for one use of the code', async () => {
  const { answer, exchange } = await flow();
  assert.equal(answer.status, 200);
  const [header, claims, signature] = answer.json().id_token.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url'));
  const { keys } = (await send(`${provider.issuer}/jwks`)).json();
  const key = keys.find((candidate) => candidate.kid === kid);
  const verify = createVerify('sha256').update(`${header}.${claims}`);
  assert.ok(verify.verify({ key, format: 'jwk' }, signature, 'base64url'));
  const { nonce, sub, aud } = JSON.parse(Buffer.from(claims, 'base64url'));
  assert.deepEqual([nonce, sub, aud], ['n', 'ada', 'vestibule']);
  assert.equal((await exchange()).json().error, 'invalid_grant');
});

test('the fake provider insists on PKCE and on the client secret', async () => {
  assert.equal((await flow({ sentVerifier: 'another' })).answer.status, 400);
  assert.equal((await send(`${provider.issuer}/token`, { method: 'POST', body: 'code=x' })).status, 401);
});

test('every fault does what it says, and reset ends it', async () => {
  const at = (path) => send(`${provider.issuer}${path}`);
  provider.faults.jwks = faults.reset;
  await assert.rejects(at('/jwks'));
  provider.faults.jwks = faults.status(500);
  assert.equal((await at('/jwks')).status, 500);
  provider.faults.jwks = faults.truncated;
  const truncated = await at('/jwks');
  assert.throws(() => truncated.json());
  provider.faults.jwks = faults.gzipBomb;
  assert.ok((await at('/jwks')).body.length < 100_000);
  provider.faults.jwks = faults.huge(1_000_000);
  assert.ok((await at('/jwks')).body.length > 1_000_000);
  provider.faults.jwks = faults.first(1, faults.html);
  assert.equal((await at('/jwks')).header('content-type'), 'text/html');
  assert.equal((await at('/jwks')).status, 200);
  provider.faults.jwks = faults.contentType('text/plain');
  assert.equal((await at('/jwks')).header('content-type'), 'text/plain');
  assert.equal(provider.hits.jwks, 9);
  provider.reset();
  assert.equal((await at('/jwks')).json().keys.length, 1);
  assert.equal(provider.hits.jwks, 1);
});

test('the origin records exactly what arrived, and echoes it', async () => {
  const { responses } = await sendRaw(
    origin.port,
    lines('POST /a?b=%20 HTTP/1.1', 'Host: x', 'X-Dup: 1', 'x-dup: 2', 'Content-Length: 2', 'Connection: close') + 'hi',
  );
  assert.equal(responses.length, 1);
  assert.deepEqual(JSON.parse(responses[0].body).headers.slice(1, 3), [['X-Dup', '1'], ['x-dup', '2']]);
  assert.deepEqual(origin.last.values('X-DUP'), ['1', '2']);
  assert.equal(origin.last.target, '/a?b=%20');
  assert.equal(origin.last.body.toString(), 'hi');
});

test('the origin misbehaves as told', async () => {
  const at = (path) => send(`${origin.url}${path}`);
  origin.answer('/reset', answers.reset);
  await assert.rejects(at('/reset'));
  origin.answer('/truncated', answers.truncatedLength);
  await assert.rejects(at('/truncated'));
  origin.answer('/garbage', answers.garbage);
  await assert.rejects(at('/garbage'));
  origin.answer('/drip', answers.drip(3, 5));
  assert.equal((await at('/drip')).text, '...');
  origin.answer('/hints', answers.earlyHints);
  assert.equal((await at('/hints')).text, 'ok');
  origin.answer('/events', answers.events(2, 1, { end: true }));
  assert.equal((await at('/events')).text, 'data: 1\n\ndata: 2\n\n');
  await origin.down();
  await assert.rejects(at('/'));
  await origin.up();
  assert.equal((await at('/')).status, 200);
});

test('the browser keeps cookies as browsers do', () => {
  const browser = new Browser('http://localhost:1');
  const at = new URL('http://localhost:1/a/b');
  browser.store('plain=1', at);
  browser.store('whole=2; Path=/; HttpOnly', at);
  browser.store('__Host-bad=3; Path=/', at);
  assert.equal(browser.cookieHeader(at), 'plain=1; whole=2');
  assert.equal(browser.cookieHeader(new URL('http://localhost:2/ab')), 'whole=2');
  browser.store('whole=; Path=/; Max-Age=0', at);
  assert.equal(browser.cookie('whole'), undefined);
});

test('links and forms are read with their entities', () => {
  const html = '<a class="x" href="/auth/with/demo?return=%2F&amp;x=1">Demo</a>' +
    '<form method="post" action="/auth/logout"><input type="hidden" name="csrf" value="a&quot;b"><button>Out</button></form>';
  assert.deepEqual(links(html), ['/auth/with/demo?return=%2F&x=1']);
  assert.deepEqual(forms(html), [{ action: '/auth/logout', method: 'post', fields: { csrf: 'a"b' } }]);
});

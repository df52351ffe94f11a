// Two more providers that nobody here wrote: `oauth2-mock-server`, which tokens can be bent with, and an emulator of
// Google (`@emulators/google`), which signs its ID tokens with HS256 and a secret it does not tell, so that it serves as
// a plain OAuth 2.0 server.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { after, describe, test } from 'node:test';
import { createServer } from '@emulators/core';
import googlePlugin, { seedFromConfig } from '@emulators/google';
import { OAuth2Server } from 'oauth2-mock-server';
import { freePort } from '../../tools/children.mjs';
import { Browser, XHR, settings, startGateway } from './harness.mjs';
import { startOrigin } from './origin.mjs';

/** A gateway with these providers on a port that is known before; stopped when the tests of this file are done. */
async function startShop({ port, providers, secrets }) {
  const origin = await startOrigin();
  const vars = { ...settings({ origin, provider: {} }), PROVIDERS: providers };
  const gateway = await startGateway({ port, vars, secrets });
  after(async () => {
    await gateway.remove();
    origin.stop();
  });
  return { origin, gateway, url: gateway.url };
}

/** What the origin was told of who asks. */
function identityOf({ rawHeaders }) {
  return Object.fromEntries(
    rawHeaders.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => name.startsWith('x-auth-')),
  );
}

/** The customer is not signed in, and is on a page of the gateway that leads on. */
async function refused(browser, page, url) {
  assert.ok(page.url.startsWith(`${url}/auth/`), page.url);
  assert.ok(page.status >= 400 && page.status < 600, `${page.status}`);
  assert.match(page.text, /<a [^>]*href="|<button/, 'a way forward');
  assert.equal((await browser.send('/members/x', { headers: XHR })).status, 401);
}

/** A shop whose provider is `oauth2-mock-server`. */
async function startMock() {
  const mock = new OAuth2Server();
  await mock.issuer.keys.generate('RS256');
  await mock.start(0, 'localhost');
  after(() => mock.stop());
  const providers = { demo: { name: 'Mock ID', issuer: mock.issuer.url, client_id: 'vestibule' } };
  const shop = await startShop({ port: await freePort(), providers, secrets: { PROVIDER_DEMO_SECRET: 'a-secret' } });
  return { mock, shop };
}

/**
 * Two shops that know the emulator: as the plain OAuth 2.0 server it is, and as an OpenID provider. One may not know it as
 * both: its customers would be the same by their ids alone.
 */
async function startEmulated() {
  const [port, shopPort, openIdPort] = [await freePort(), await freePort(), await freePort()];
  const client = { client_id: 'vestibule.apps.googleusercontent.com', client_secret: 'GOCSPX-secret', name: 'Corner Shop' };
  const emulator = await startEmulator(port, {
    users: [{ email: 'ada@gmail.com', name: 'Ada Lovelace', email_verified: true }],
    oauth_clients: [{
      ...client,
      redirect_uris: [`http://localhost:${shopPort}/auth/callback/demo`, `http://localhost:${openIdPort}/auth/callback/demo`],
    }],
  });
  const shop = await startShop({
    port: shopPort,
    providers: {
      demo: {
        name: 'Google',
        authorization_endpoint: `${emulator}/o/oauth2/v2/auth`,
        token_endpoint: `${emulator}/oauth2/token`,
        userinfo_endpoint: `${emulator}/oauth2/v2/userinfo`,
        subject: '/sub',
        email: '/email',
        email_verified: '/email_verified',
        display_name: '/name',
        scopes: ['openid', 'email', 'profile'],
        client_id: client.client_id,
        client_auth: 'client_secret_post',
      },
    },
    secrets: { PROVIDER_DEMO_SECRET: client.client_secret },
  });
  const openId = await startShop({
    port: openIdPort,
    providers: { demo: { name: 'Google', issuer: emulator, client_id: client.client_id, client_auth: 'client_secret_post' } },
    secrets: { PROVIDER_DEMO_SECRET: client.client_secret },
  });
  return { emulator, shop, openId };
}

/** The emulator on a port of this machine; resolves to its address. */
async function startEmulator(port, seed) {
  const baseUrl = `http://localhost:${port}`;
  const { app, store } = createServer(googlePlugin, { port, baseUrl });
  seedFromConfig(store, baseUrl, seed);
  const server = createHttpServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const { method, headers } = request;
    const answer = await app.fetch(new Request(new URL(request.url, baseUrl), { method, headers, body }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await once(server.listen(port, 'localhost'), 'listening');
  after(() => server.close());
  return baseUrl;
}

const { mock, shop } = await startMock();

describe('oauth2-mock-server', () => {
  test('signs a customer in, with PKCE and a nonce', async () => {
    const browser = new Browser(shop.url);
    const page = await browser.signIn('/members/x?y=1');
    assert.equal(page.status, 200, page.text);
    assert.equal(page.url, `${shop.url}/members/x?y=1`);
    assert.match(identityOf(shop.origin.last)['x-auth-subject'], /./);
  });

  test('a key that was added since is fetched', async () => {
    await mock.issuer.keys.generate('ES256');
    // Its keys take turns, so one of two sign-ins is under the new one.
    for (let turn = 0; turn < 2; turn += 1) {
      const page = await new Browser(shop.url).signIn('/members/x');
      assert.equal(page.status, 200, page.text);
    }
  });

  const bent = [
    ['another audience', ({ payload }) => (payload.aud = 'somebody-else')],
    ['another issuer', ({ payload }) => (payload.iss = 'http://localhost:1')],
    ['another nonce', ({ payload }) => (payload.nonce = 'of-another-sign-in')],
    ['no subject', ({ payload }) => delete payload.sub],
    ['an end in the past', ({ payload }) => (payload.exp = payload.iat - 600)],
  ];
  for (const [what, bend] of bent) {
    test(`an ID token with ${what} signs nobody in`, async () => {
      let seen = 0;
      const bendIdToken = (token) => {
        // Access tokens are signed by the same hook; only ID tokens have an audience here.
        if (!('aud' in token.payload)) return;
        seen += 1;
        bend(token);
      };
      mock.service.on('beforeTokenSigning', bendIdToken);
      try {
        const browser = new Browser(shop.url);
        await refused(browser, await browser.signIn('/members/x'), shop.url);
        assert.ok(seen > 0, 'the token was bent');
      } finally {
        mock.service.off('beforeTokenSigning', bendIdToken);
      }
    });
  }

  test('a code that the token endpoint does not know starts over by itself, and the customer arrives', async () => {
    mock.service.once('beforeResponse', (response) => {
      response.statusCode = 400;
      response.body = { error: 'invalid_grant' };
    });
    const browser = new Browser(shop.url);
    const page = await browser.signIn('/members/x');
    assert.equal(page.status, 200, page.text);
    assert.equal(page.url, `${shop.url}/members/x`);
    const callbacks = browser.trail.filter(({ url }) => url.includes('/auth/callback/'));
    assert.equal(callbacks.length, 2);
  });
});

const { emulator, shop: emulated, openId } = await startEmulated();

describe('an emulator of Google', () => {
  test('as a plain OAuth 2.0 server it signs a customer in, who is whom its API says', async () => {
    const browser = new Browser(emulated.url);
    const asked = await browser.signIn('/members/x');
    assert.ok(asked.url.startsWith(emulator), asked.url);
    const page = await browser.submit(asked, '/o/oauth2/v2/auth/callback');
    assert.equal(page.status, 200, page.text);
    assert.equal(page.url, `${emulated.url}/members/x`);
    const identity = identityOf(emulated.origin.last);
    assert.equal(identity['x-auth-email'], 'ada@gmail.com');
    assert.equal(identity['x-auth-name'], 'Ada Lovelace');
  });

  test('as an OpenID provider it is refused before anybody is sent there: it signs with HS256 alone', async () => {
    const browser = new Browser(openId.url);
    const page = await browser.signIn('/members/x');
    await refused(browser, page, openId.url);
    assert.match(page.text, /Google<\/bdi> cannot sign you in right now/);
    assert.match(openId.gateway.output, /"reason":"provider_untrusted","detail":"discovery_no_usable_algorithm"/);
  });
});

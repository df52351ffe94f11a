// A certified provider that nobody here wrote (npm `oidc-provider`), as three flavours: pairwise subjects with
// back-channel and front-channel logout, refresh tokens that rotate, and a response that is posted.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDemoProvider } from '../../demo/provider.mjs';
import { freePort } from '../../tools/children.mjs';
import { Browser, XHR, settings, startGateway } from './harness.mjs';
import { startOrigin } from './origin.mjs';

const clientSecret = 'a-secret-of-a-real-provider';

/** A gateway whose provider `demo` is one of this flavour. `setting` overrides that of the gateway. */
async function startFlavour({ client, configuration, setting = {}, secret = clientSecret, vars = {} }) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const origin = await startOrigin();
  const provider = await startDemoProvider({ gateway: url, clientSecret, client: client?.(url), configuration });
  const demo = { name: 'Demo ID', issuer: provider.issuer, client_id: 'vestibule', ...setting };
  const gateway = await startGateway({
    port,
    vars: { ...settings({ origin, provider }), PROVIDERS: { demo }, ...vars },
    secrets: { PROVIDER_DEMO_SECRET: secret },
  });
  after(async () => {
    await gateway.remove();
    provider.close();
    origin.stop();
  });
  return { url, gateway, provider, origin };
}

/** The access token that the origin got with a request. */
function tokenOf({ rawHeaders }) {
  return rawHeaders.find(([name]) => name.toLowerCase() === 'x-auth-provider-token')?.[1];
}

const pairwise = {
  subjectTypes: ['public', 'pairwise'],
  pairwiseIdentifier: (_ctx, accountId, client) =>
    createHash('sha256').update(`${client.clientId} ${accountId}`).digest('hex'),
};

test('pairwise subjects, and a logout that begins at the provider ends the session here', async () => {
  const { url, provider } = await startFlavour({
    client: (gateway) => ({
      subject_type: 'pairwise',
      backchannel_logout_uri: `${gateway}/auth/logout/backchannel/demo`,
      backchannel_logout_session_required: true,
    }),
    configuration: {
      ...pairwise,
      // It would not call this machine otherwise.
      fetch: (address, { dispatcher: _dispatcher, ...options }) => fetch(address, options),
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: { enabled: true },
      },
    },
  });
  const browser = new Browser(url);
  const page = await browser.signIn('/members/x');
  assert.equal(page.status, 200, page.text);
  const elsewhere = new Browser(url);
  assert.equal((await elsewhere.signIn('/members/x')).status, 200);
  // The customer signs out at the provider itself, and this site is told in the back.
  const asked = await browser.navigate(`${provider.issuer}/session/end`);
  await browser.submit(asked, '/session/end/confirm', { logout: 'yes' });
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await browser.send('/members/x', { headers: XHR })).status === 401) break;
    await sleep(100);
  }
  assert.equal((await browser.send('/members/x', { headers: XHR })).status, 401, 'the session is over');
  assert.equal((await elsewhere.send('/members/x', { headers: XHR })).status, 200, 'another session at the provider goes on');
});

test('signing out here goes on to the provider and comes back', async () => {
  const { url, provider } = await startFlavour({});
  const browser = new Browser(url);
  await browser.signIn('/members/x');
  const asked = await browser.signOut();
  assert.ok(asked.url.startsWith(`${provider.issuer}/session/end`), asked.url);
  const back = await browser.submit(asked, '/session/end/confirm', { logout: 'yes' });
  assert.equal(back.url, `${url}/`);
  assert.equal((await browser.send('/members/x', { headers: XHR })).status, 401);
});

test('refresh tokens that rotate: one refresh however many ask, and the grant lives', async () => {
  let refreshes = 0;
  const { url, provider, origin } = await startFlavour({
    client: () => ({ grant_types: ['authorization_code', 'refresh_token'] }),
    configuration: {
      issueRefreshToken: () => true,
      rotateRefreshToken: true,
      // The gateway refreshes 30 seconds before the end: every token is due six seconds after it was issued.
      ttl: { AccessToken: 36, AuthorizationCode: 60, Grant: 86400, IdToken: 3600, Interaction: 3600, RefreshToken: 86400, Session: 86400 },
    },
    setting: { keep_tokens: true },
    vars: { ROUTES: [{ prefix: '/', origin: 'shop', access: 'required', provider_token: 'demo' }] },
  });
  provider.provider.on('grant.success', (ctx) => {
    if (ctx.oidc.params.grant_type === 'refresh_token') refreshes += 1;
  });
  const browser = new Browser(url);
  const page = await browser.signIn('/members/x');
  assert.equal(page.status, 200, page.text);
  const tokens = new Set();
  const rounds = 2;
  for (let round = 1; round <= rounds; round += 1) {
    await sleep(7_100);
    origin.forget();
    const answers = await Promise.all(Array.from({ length: 40 }, () => browser.send(`/members/${round}`)));
    assert.ok(answers.every(({ status }) => status === 200), 'nobody is signed out');
    const seen = new Set(origin.requests.map(tokenOf));
    assert.equal(seen.size, 1, 'all of them got the same');
    seen.forEach((token) => tokens.add(token));
    assert.ok(refreshes <= round, `${refreshes} refreshes in ${round} rounds`);
  }
  assert.equal(tokens.size, rounds);
  assert.equal(refreshes, rounds);
});

test('a response that is posted from the provider’s page is taken up', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const p8 = privateKey.export({ type: 'pkcs8', format: 'pem' });
  // Apple's flavour, but for how its client authenticates: oidc-provider does not know signed secrets.
  const { url } = await startFlavour({
    client: () => ({ token_endpoint_auth_method: 'none' }),
    configuration: { clientAuthMethods: ['none', 'client_secret_basic'] },
    setting: { kind: 'apple', team_id: 'TEAM', key_id: 'KEY', scopes: ['openid', 'email', 'profile'] },
    secret: p8,
  });
  const browser = new Browser(url);
  const page = await browser.signIn('/members/x');
  // The page posts by itself, as one of another site: without cookies of ours.
  const form = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
  assert.equal(form, `${url}/auth/callback/demo`, page.text);
  const field = (name) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.text)?.[1];
  const posted = await new Browser(url).send('/auth/callback/demo', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ code: field('code'), state: field('state'), iss: field('iss') ?? '' }).toString(),
  });
  assert.equal(posted.status, 303);
  const end = await browser.navigate(posted.header('location'));
  assert.equal(end.url, `${url}/members/x`, `${end.status} ${end.text}`);
});

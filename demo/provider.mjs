// The demo OpenID provider: npm's `oidc-provider` with a login page of one click. Its state is in memory.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import * as customers from './customers.mjs';
import { escape, page } from './html.mjs';

/**
 * Starts it; port 0 takes a free one. Resolves to `{ port, issuer, provider, close }`.
 *
 * - `gateway`: the gateway's public origin; `callback` and the address after logout are below it
 * - `clientSecret`: of the one client, `vestibule`
 * - `client`: further client metadata (OpenID Connect Dynamic Client Registration §2), for tests
 * - `configuration`: further configuration of oidc-provider, for tests
 */
export async function startDemoProvider({ port = 0, gateway, clientSecret, client = {}, configuration = {} }) {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve));
  const bound = server.address().port;
  const issuer = `http://localhost:${bound}`;
  const provider = quietly(() => new Provider(issuer, {
    clients: [{
      client_id: 'vestibule',
      client_secret: clientSecret,
      redirect_uris: [`${gateway}/auth/callback/demo`],
      post_logout_redirect_uris: [`${gateway}/`],
      token_endpoint_auth_method: 'client_secret_basic',
      ...client,
    }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], profile: ['name', 'locale', 'roles'], email: ['email', 'email_verified'] },
    scopes: ['openid', 'profile', 'email'],
    // Everything in the ID token, so that a relying party needs no call to the userinfo endpoint.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount,
    loadExistingGrant: grantEverything,
    renderError,
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 86400, IdToken: 3600, Interaction: 3600, Session: 86400 },
    ...configuration,
  }));
  const oidc = provider.callback();
  server.on('request', (request, response) => {
    if (request.url.startsWith('/interaction/')) return login(provider, request, response).catch((e) => sorry(response, e));
    return oidc(request, response);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: bound, issuer, provider, close };
}

/** The login page, and what its form does (OpenID Connect Core §3.1.2.3). Consent is granted without asking. */
async function login(provider, request, response) {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const form = await readForm(request);
    const name = form.get('name')?.trim();
    const customer = customers.find(form.get('customer')) ?? (name ? customers.named(name) : undefined);
    if (form.get('cancel')) {
      return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'cancelled' });
    }
    if (customer) return provider.interactionFinished(request, response, { login: { accountId: customer.sub } });
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(loginPage(params));
}

const loginPage = (params) => page('Demo ID', `<p>Sign in to continue to <strong>${escape(params.client_id)}</strong>.</p>
<form method="post">
${customers.offered().map(({ sub, name }) => `<p><button name="customer" value="${sub}">${escape(name)}</button></p>`).join('\n')}
</form>
<form method="post">
<p><label>Or any name: <input name="name" autocomplete="off" required></label> <button>Sign in</button></p>
</form>
<form method="post"><button name="cancel" value="1">Cancel</button></form>`);

async function readForm(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function findAccount(_ctx, sub) {
  const customer = customers.find(sub);
  return customer && { accountId: sub, claims: () => customer };
}

async function grantEverything(ctx) {
  const { client, session, provider } = ctx.oidc;
  const existing = session.grantIdFor(client.clientId);
  if (existing) {
    const grant = await provider.Grant.find(existing);
    if (grant) return grant;
  }
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

/** RP-initiated logout: confirms by itself, or by the button where scripts are off. */
function logoutSource(ctx, form) {
  ctx.body = page('Demo ID', `${form}
<button id="confirm" form="op.logoutForm" name="logout" value="yes">Sign out of Demo ID</button>
<script>document.getElementById('confirm').click()</script>`);
}

function postLogoutSuccessSource(ctx) {
  ctx.body = page('Demo ID', '<p>You are signed out.</p>');
}

function renderError(ctx, out) {
  ctx.type = 'html';
  ctx.body = page('Demo ID', `<p>${escape(out.error)}: ${escape(out.error_description ?? '')}</p>`);
}

function sorry(response, error) {
  response.writeHead(error.statusCode ?? 500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page('Demo ID', `<p>${escape(error.message)}: go back to the shop and sign in again.</p>`));
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' };
}

/** oidc-provider warns about settings fit for a demo only; this is one. */
function quietly(make) {
  const { warn, info } = console;
  console.warn = console.info = () => {};
  try {
    return make();
  } finally {
    Object.assign(console, { warn, info });
  }
}

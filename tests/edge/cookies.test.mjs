// C01–C12: cookies that nobody forges, and secrets that can be changed. Lifetimes are in lifetimes.test.mjs.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Browser, NAVIGATION, lines, send, sendRaw, settings, startGateway, startWorld, vectors } from './harness.mjs';

const world = await startWorld();

/** Whether a request with this Cookie header counts as signed in. */
async function signedInWith(cookie, at = world) {
  const before = at.origin.requests.length;
  const answer = await send(`${at.url}/members/`, { headers: { ...NAVIGATION, ...(cookie ? { cookie } : {}) } });
  assert.ok(answer.status < 500, `${answer.status} for ${cookie.slice(0, 200)}`);
  return answer.status === 200 && at.origin.requests.length > before;
}

const session = (browser) => browser.cookies.find(({ name }) => /session/.test(name));

test('C01 a session cookie that was there before signing in is worth nothing after it', async () => {
  const browser = world.browser();
  const name = session(await world.signedIn()).name;
  browser.store(`${name}=fixed-by-someone; Path=/`, new URL(world.url));
  await browser.signIn('/members/');
  assert.notEqual(browser.cookie(name), 'fixed-by-someone');
  assert.equal(await signedInWith(`${name}=fixed-by-someone`), false);
});

test('C01 every sign-in has a session id of its own', async () => {
  const browser = await world.signedIn();
  const first = world.origin.last.value('x-auth-session');
  const login = await browser.navigate('/auth/with/demo?return=%2Fmembers%2Fagain');
  assert.equal(login.status, 200);
  assert.notEqual(world.origin.last.value('x-auth-session'), first);
});

test('C02 after logout a copied cookie is dead where the logout happened, and the browser has none', async () => {
  const browser = await world.signedIn();
  const copy = session(browser);
  await browser.signOut();
  assert.equal(session(browser), undefined);
  assert.equal(await signedInWith(`${copy.name}=${copy.value}`), false);
});

test('C04 a tampered, cut or extended cookie is nobody\'s', async () => {
  const { name, value } = session(await world.signedIn());
  assert.equal(await signedInWith(`${name}=${value}`), true);
  const bent = [];
  for (let i = 0; i < value.length; i += 1) {
    bent.push(value.slice(0, i));
    bent.push(value.slice(0, i) + (value[i] === 'A' ? 'B' : 'A') + value.slice(i + 1));
  }
  bent.push(`${value}A`, `${value}.`, `.${value}`, `${value}=`, value.split('').reverse().join(''), value.toUpperCase(), 'A'.repeat(8000));
  for (let i = 0; i < bent.length; i += 16) {
    const results = await Promise.all(bent.slice(i, i + 16).map((candidate) => signedInWith(`${name}=${candidate}`)));
    assert.ok(results.every((result) => result === false), `between ${i} and ${i + 16}`);
  }
});

test('C05 a value made for one purpose is worthless for another', async () => {
  const browser = await world.signedIn();
  const { name, value } = session(browser);
  const device = browser.cookies.find((cookie) => /browser/.test(cookie.name));
  assert.equal(await signedInWith(`${name}=${device.value}`), false);
  world.provider.authorizations.length = 0;
  await browser.navigate('/auth/with/demo?return=%2F');
  const state = world.provider.authorizations[0].get('state');
  assert.equal(await signedInWith(`${name}=${state}`), false);
  const assertion = (await browser.send('/members/'), world.origin.last.value('x-auth-assertion'));
  assert.equal(await signedInWith(`${name}=${assertion}`), false);
  // And the session as a state.
  const callback = await browser.send(`/auth/callback/demo?code=x&state=${value}`);
  assert.ok(callback.status < 500);
});

test('C06 two cookies of the same name never let a planted one win', async () => {
  const { name, value } = session(await world.signedIn());
  for (const cookie of [`${name}=evil; ${name}=${value}`, `${name}=${value}; ${name}=evil`]) {
    const before = world.origin.requests.length;
    await world.send('/members/', { headers: { ...NAVIGATION, cookie } });
    for (const { rawHeaders } of world.origin.requests.slice(before)) assert.doesNotMatch(JSON.stringify(rawHeaders), /evil/);
  }
  for (const planted of [`\u2000${name}`, `\u00a0${name}`, `$Version=1; ${name}x`, ` ${name}`.toUpperCase()]) {
    const raw = Buffer.from(lines('GET /members/ HTTP/1.1', `Host: localhost:${world.port}`, 'Connection: close', `Cookie: ${planted}=${value}`));
    const { responses } = await sendRaw(world.port, raw);
    assert.ok([303, 400, 401].includes(responses[0].status), `${planted}: ${responses[0].status}`);
  }
});

test('C07 the session is found among any other cookies', async (t) => {
  const { name, value } = session(await world.signedIn());
  const odd = ['a', '=', ';;;', '=x', 'a=b=c', 'a="b;c"', 'a=b;', ',', '  ', 'x=%', 'a=\t', '__proto__=1', 'é=ü'];
  const real = vectors(t, 'cookies/jshttp-top-cookie.json');
  for (const other of [...odd, ...(Array.isArray(real) ? real : Object.values(real))]) {
    const text = typeof other === 'string' ? other : JSON.stringify(other);
    for (const cookie of [`${text}; ${name}=${value}`, `${name}=${value}; ${text}`]) {
      const bytes = Buffer.from(lines('GET /members/ HTTP/1.1', `Host: localhost:${world.port}`, 'Connection: close', `Cookie: ${cookie}`));
      const { responses } = await sendRaw(world.port, bytes);
      assert.equal(responses[0].status, 200, cookie.slice(0, 80));
    }
  }
});

test('C08 H11 two Cookie lines find the session or nobody, and never carry it to the origin', async () => {
  // workerd joins the lines with a comma, which is no separator of cookies.
  const { name, value } = session(await world.signedIn());
  for (const cookies of [['app=1', `${name}=${value}`], [`${name}=${value}`, 'app=1'], [`a=1; ${name}=${value}`, `${name}=${value}; b=2`]]) {
    for (const path of ['/members/', '/', '/public/x']) {
      const before = world.origin.requests.length;
      const { responses } = await world.raw(`GET ${path} HTTP/1.1`, ...cookies.map((cookie) => `Cookie: ${cookie}`));
      assert.ok([200, 303, 401].includes(responses[0].status), `${responses[0].status}`);
      for (const request of world.origin.requests.slice(before)) {
        assert.ok(!JSON.stringify(request.rawHeaders).includes(value), `${path}: ${request.value('cookie')}`);
      }
    }
  }
});

test('C09 on plain-http localhost the cookies are HttpOnly, SameSite=Lax, of Path=/ and no Domain', async () => {
  const browser = world.browser();
  await browser.signIn('/members/');
  assertFlags(browser.trail.filter(({ url }) => url.startsWith(world.url)), { secure: false });
});

test('C09 on https they are __Host- and Secure too', async () => {
  const { provider, origin } = world;
  const gateway = await startGateway({ vars: { PUBLIC_ORIGIN: 'https://shop.example', ...settings({ origin, provider }) } });
  try {
    const browser = new Browser('https://shop.example', { connectTo: gateway.url });
    const page = await browser.signIn('/members/');
    assert.equal(page.status, 200, page.text);
    assertFlags(browser.trail.filter(({ url }) => url.startsWith('https://shop.example')), { secure: true });
  } finally {
    await gateway.remove();
  }
});

function assertFlags(trail, { secure }) {
  const set = trail.flatMap(({ setCookies }) => setCookies);
  assert.ok(set.length >= 1);
  for (const line of set) {
    assert.match(line, /; ?HttpOnly/i);
    assert.match(line, /; ?SameSite=(Lax|Strict)/i);
    assert.match(line, /; ?Path=\/(;|$)/i);
    assert.doesNotMatch(line, /; ?Domain/i);
    assert.ok(line.split(';')[0].length <= 4096);
    assert.equal(/; ?Secure/i.test(line), secure, line);
    assert.equal(line.startsWith('__Host-'), secure, line);
  }
}

test('C12 a rotated secret signs nobody out, and a forgotten one everybody', async () => {
  const browser = await world.signedIn();
  const { gateway } = world;
  const old = gateway.secrets.SESSION_SECRET;
  await gateway.stop();
  gateway.secrets = { ...gateway.secrets, SESSION_SECRET: randomBytes(32).toString('base64'), SESSION_SECRET_PREVIOUS: old };
  await gateway.start();
  assert.equal((await browser.navigate('/members/')).url, `${world.url}/members/`);
  await gateway.stop();
  delete gateway.secrets.SESSION_SECRET_PREVIOUS;
  await gateway.start();
  assert.match((await browser.copy().navigate('/members/')).url, /\/auth\/login/);
});

test('J20 weak, short and missing secrets close the gateway with a plain page', async () => {
  const { gateway } = world;
  const good = gateway.secrets;
  for (const secret of ['secret', 'c2VjcmV0', Buffer.alloc(32).toString('base64'), Buffer.alloc(32, 'a').toString('base64'), '', 'not base64 at all!']) {
    await gateway.stop();
    gateway.secrets = { ...good, SESSION_SECRET: secret };
    await gateway.start();
    const before = world.origin.requests.length;
    for (const path of ['/', '/public/x', '/members/', '/auth/login']) {
      const answer = await world.send(path, { headers: NAVIGATION });
      assert.equal(answer.status, 503, `${path} with ${secret}`);
      assert.ok(secret === '' || !answer.text.includes(secret));
    }
    assert.equal(world.origin.requests.length, before);
  }
  await gateway.stop();
  gateway.secrets = good;
  await gateway.start();
});

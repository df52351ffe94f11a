// H01–H16: what reaches the origin, and what never does.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { NAVIGATION, answers, lines, sendRaw, startWorld } from './harness.mjs';

const world = await startWorld();
const ada = await world.signedIn();
const cookie = () => ada.cookieHeader(new URL(world.url));
const IDENTITY = [
  'X-Auth-Subject', 'X-Auth-Email', 'X-Auth-Email-Verified', 'X-Auth-Name', 'X-Auth-Locale', 'X-Auth-Roles',
  'X-Auth-Session', 'X-Auth-Assertion',
];
const FOREIGN = [
  'X-Forwarded-User', 'X-Forwarded-Email', 'X-Forwarded-Groups', 'Cf-Access-Authenticated-User-Email',
  'Cf-Access-Jwt-Assertion', 'X-Pomerium-Jwt-Assertion', 'X-Goog-Authenticated-User-Email', 'X-Goog-Iap-Jwt-Assertion',
];
const ROUTES = ['/', '/public/x', '/members/', '/api/me', '/public/style.css'];

/** Every header value the origin got, as one text. */
const everything = () => JSON.stringify(world.origin.last.rawHeaders);
/** The headers whose name normalises to one of the gateway's own. */
const identityHeaders = () =>
  world.origin.last.rawHeaders.filter(([name]) => name.toLowerCase().replace(/[^a-z0-9]/g, '-').startsWith('x-auth-'));

test('H01 client-sent identity headers never reach the origin, on any kind of route', async () => {
  for (const path of ROUTES) {
    const headers = Object.fromEntries([...IDENTITY, ...FOREIGN].map((name) => [name, 'evil']));
    const answer = await world.send(path, { headers: { ...NAVIGATION, ...headers, cookie: cookie() } });
    assert.equal(answer.status, 200, path);
    assert.doesNotMatch(everything(), /evil/, path);
  }
});

test('H02 H03 underscores, dots and other spellings of identity headers are dropped too', async () => {
  const spellings = ['X_Auth_Subject', 'x-auth_subject', 'X.Auth.Subject', 'X-AUTH-SUBJECT', 'x!auth~subject', 'X_Auth-Assertion'];
  for (const path of ['/', '/public/x', '/members/']) {
    for (const spelling of spellings) {
      const { responses } = await world.raw(`GET ${path} HTTP/1.1`, `${spelling}: evil`, `Cookie: ${cookie()}`, 'Sec-Fetch-Mode: navigate');
      assert.equal(responses[0].status, 200, `${spelling} on ${path}`);
      assert.doesNotMatch(everything(), /evil/, `${spelling} on ${path}`);
    }
  }
});

test('H03 a space before the colon hides nothing', async () => {
  const before = world.origin.requests.length;
  await world.raw('GET / HTTP/1.1', 'X-Auth-Subject : evil');
  if (world.origin.requests.length > before) assert.doesNotMatch(everything(), /evil/);
});

test('H04 duplicates of an identity header arrive as the one value of the gateway', async () => {
  await world.raw('GET /members/ HTTP/1.1', 'X-Auth-Subject: evil', 'x-auth-subject: evil2', `Cookie: ${cookie()}`);
  assert.equal(world.origin.last.values('x-auth-subject').length, 1);
  assert.doesNotMatch(everything(), /evil/);
});

test('H05 Connection tokens cannot take an identity header away', async () => {
  for (const token of ['X-Auth-Subject', 'x-auth-subject', 'close, X-Auth-Subject', 'keep-alive, x-auth-assertion']) {
    const { responses } = await sendRaw(
      world.port,
      lines('GET /members/ HTTP/1.1', `Host: localhost:${world.port}`, `Connection: ${token}`, `Cookie: ${cookie()}`),
    );
    assert.equal(responses[0].status, 200);
    assert.ok(world.origin.last.value('x-auth-subject'), token);
    assert.ok(world.origin.last.value('x-auth-assertion'), token);
    assert.doesNotMatch(world.origin.last.value('connection') ?? '', /x-auth/i, token);
  }
});

test('H06 no header changes the route decision', async () => {
  const overrides = {
    'x-forwarded-uri': '/public', 'x-original-url': '/public', 'x-rewrite-url': '/public', 'x-forwarded-prefix': '/public',
    'x-http-method-override': 'OPTIONS', 'x-original-method': 'OPTIONS', 'x-forwarded-method': 'OPTIONS',
  };
  for (const [name, value] of Object.entries(overrides)) {
    const answer = await world.send('/members/', { headers: { ...NAVIGATION, [name]: value } });
    assert.equal(answer.status, 303, name);
    assert.match(answer.header('location'), /\/auth\/login/, name);
  }
});

test('H07 O16 forwarding headers cannot bend a URL of ours', async () => {
  const evil = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example;proto=https', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1' };
  const page = await world.send('/members/', { headers: { ...NAVIGATION, ...evil } });
  assert.doesNotMatch(page.header('location'), /evil/);
  const browser = world.browser();
  const login = await browser.navigate('/members/', { headers: evil });
  assert.doesNotMatch(login.text, /evil/);
  world.provider.authorizations.length = 0;
  await browser.click(login, '/auth/with/demo');
  assert.equal(world.provider.authorizations.at(-1).get('redirect_uri'), `${world.url}/auth/callback/demo`);
});

test('H07 the origin learns the real host and scheme', async () => {
  await world.send('/', { headers: { ...NAVIGATION, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' } });
  assert.deepEqual(world.origin.last.values('x-forwarded-host'), [`localhost:${world.port}`]);
  assert.deepEqual(world.origin.last.values('x-forwarded-proto'), ['http']);
});

test('H08 addresses that the client claims for itself do not pass as ours', async () => {
  await world.send('/', { headers: { ...NAVIGATION, 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6', 'true-client-ip': '6.6.6.6' } });
  assert.doesNotMatch(everything(), /6\.6\.6\.6/);
});

test('H09 no user agent counts as signed in', async () => {
  for (const agent of ['kube-probe/1.30', 'GoogleHC/1.0', 'ELB-HealthChecker/2.0', 'Googlebot/2.1']) {
    const answer = await world.send('/members/', { headers: { 'user-agent': agent } });
    assert.ok([303, 401].includes(answer.status), agent);
  }
});

test('H10 other methods are not a way around signing in, and a preflight carries no identity', async () => {
  const before = world.origin.requests.length;
  for (const method of ['OPTIONS', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'FOO']) {
    const { responses } = await world.raw(`${method} /members/ HTTP/1.1`, 'Content-Length: 0');
    assert.ok([303, 400, 401, 405, 501].includes(responses[0]?.status), `${method}: ${responses[0]?.status}`);
  }
  // A tunnel is none of ours (RFC 9110 §9.3.6): workerd opens none.
  const { responses } = await sendRaw(world.port, lines(`CONNECT localhost:${world.origin.port} HTTP/1.1`, `Host: localhost:${world.port}`));
  assert.ok(responses.length === 0 || responses[0].status >= 400, `${responses[0]?.status}`);
  assert.equal(world.origin.requests.length, before);
  const preflight = {
    cookie: cookie(), origin: 'https://other.example', 'access-control-request-method': 'PUT', 'sec-fetch-mode': 'cors',
  };
  const answer = await world.send('/api/me', { method: 'OPTIONS', headers: preflight });
  assert.ok(answer.status < 300);
  assert.deepEqual(identityHeaders(), []);
});

test('H10 H16 no Upgrade makes a GET of another method: a preflight brings nobody anywhere', async () => {
  const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
  const preflight = ['Origin: https://evil.example', 'Access-Control-Request-Method: GET'];
  for (const path of ['/members/secret', '/api/secret', '/public/secret', '/secret']) {
    for (const method of ['OPTIONS', 'POST', 'HEAD', 'PUT', 'DELETE', 'PROPFIND']) {
      for (const more of [[], preflight, [`Origin: ${world.url}`, `Cookie: ${cookie()}`]]) {
        const from = world.origin.requests.length;
        await world.raw(`${method} ${path} HTTP/1.1`, ...upgrade, ...more, 'Content-Length: 0');
        for (const request of world.origin.requests.slice(from)) {
          assert.equal(request.method, method, `${method} ${path} with ${more}`);
          assert.equal(request.value('upgrade'), undefined, `${method} ${path} with ${more}`);
        }
        if (more === preflight && method !== 'OPTIONS' && path.startsWith('/members')) assert.equal(world.origin.requests.length, from, method);
      }
    }
  }
});

test('H10 the body of a preflight goes nowhere', async () => {
  const { responses } = await world.raw(
    'OPTIONS /members/x HTTP/1.1', 'Origin: https://evil.example', 'Access-Control-Request-Method: GET', 'Content-Length: 3', '', 'abc',
  );
  assert.equal(responses[0].status, 200);
  assert.equal(world.origin.last.method, 'OPTIONS');
  assert.equal(world.origin.last.body?.length ?? 0, 0);
  assert.ok(['0', undefined].includes(world.origin.last.value('content-length')));
});

test('H05 H08 what is for proxies does not arrive', async () => {
  await world.send('/', { headers: { ...NAVIGATION, proxy: 'evil:1', 'proxy-authorization': 'evil', 'proxy-connection': 'keep-alive', oidc_claim_email: 'evil' } });
  assert.doesNotMatch(everything(), /evil|proxy/i);
});

test('H11 the gateway\'s cookies stay behind, the application\'s pass', async () => {
  await world.send('/members/', { headers: { ...NAVIGATION, cookie: `app=1; ${cookie()}; other="a b"` } });
  assert.equal(world.origin.last.value('cookie'), 'app=1; other="a b"');
  await world.send('/public/x', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.equal(world.origin.last.value('cookie'), undefined);
});

test('H11 redirects of the origin are passed on, not followed', async () => {
  world.origin.answer('/public/away', answers.status(302, { location: 'http://elsewhere.example/x' }));
  const answer = await world.send('/public/away', { headers: NAVIGATION });
  assert.equal(answer.status, 302);
  assert.equal(answer.header('location'), 'http://elsewhere.example/x');
});

test('H12 the origin cannot set the gateway\'s cookies, and its own pass one by one', async () => {
  const names = ada.cookies.map((known) => known.name);
  const evil = [...names, ...names.map((name) => name.toUpperCase()), '__Host-session', '__Host-browser'].map((name) => `${name}=evil; Path=/`);
  world.origin.answer('/public/set', answers.status(200, { 'set-cookie': ['a=1; Path=/', ...evil, 'b=2; Expires=Wed, 09 Jun 2027 10:18:14 GMT'] }));
  const answer = await world.send('/public/set', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.deepEqual(answer.setCookies, ['a=1; Path=/', 'b=2; Expires=Wed, 09 Jun 2027 10:18:14 GMT']);
});

test('H12 nor with the answer to a WebSocket handshake', async () => {
  const [name] = ada.cookies.map((known) => known.name);
  const upgraded = (request, { socket }) => {
    const accept = createHash('sha1').update(`${request.value('sec-websocket-key')}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    const cookies = [`${name}=evil; Path=/`, 'mine=1; Path=/'].map((value) => `Set-Cookie: ${value}`);
    socket.write(lines('HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`, ...cookies));
  };
  for (const path of ['/public/socket', '/members/socket']) {
    world.origin.answer(path, upgraded);
    const { responses } = await world.raw(
      `GET ${path} HTTP/1.1`, 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', `Origin: ${world.url}`, `Cookie: ${cookie()}`,
    );
    assert.equal(responses[0].status, 101, path);
    const cookies = responses[0].headers.filter(([field]) => field.toLowerCase() === 'set-cookie').map(([, value]) => value);
    assert.deepEqual(cookies, ['mine=1; Path=/'], path);
  }
});

test('H13 claim values that could split a header arrive as one harmless value', async () => {
  const values = ['a\r\nX-User-Role: admin', 'a\rb', 'a\nb', 'a\u0000b', 'Zoë 🌻', 'x'.repeat(8192), '%41', ' padded ', '\u202e'];
  for (const name of values) {
    world.provider.user = { sub: `h13-${name.length}-${name.charCodeAt(1)}`, name, email: 'x@y.example', email_verified: true };
    const browser = world.browser();
    const page = await browser.signIn('/members/');
    assert.equal(page.status, 200, JSON.stringify(name));
    assert.equal(world.origin.last.value('x-user-role'), undefined);
    const [value = ''] = world.origin.last.values('x-auth-name');
    assert.match(value, /^[\x21-\x7e]?([\x20-\x7e]*[\x21-\x7e])?$/, JSON.stringify(name));
    assert.ok(value.length <= 1024);
    assert.doesNotThrow(() => decodeURIComponent(value));
  }
});

test('H14 500 groups break neither the cookie nor the headers', async () => {
  const roles = Array.from({ length: 500 }, (_, n) => `group-with-a-long-name-${n}`);
  world.provider.user = { sub: 'h14', email: 'h14@y.example', email_verified: true, roles };
  const browser = world.browser();
  const page = await browser.signIn('/members/');
  assert.equal(page.status, 200);
  const ours = browser.cookies.filter(({ name }) => /session|browser/.test(name));
  assert.ok(ours.length <= 2);
  assert.ok(ours.map(({ name, value }) => `${name}=${value}`).join('; ').length <= 1024);
  assert.ok((world.origin.last.value('x-auth-roles') ?? '').split(',').every((role) => roles.includes(role)));
});

test('H15 a smuggled request stays one request', async () => {
  const before = world.origin.requests.length;
  await sendRaw(world.port, Buffer.from(
    `POST /public/x HTTP/1.1\r\nHost: localhost:${world.port}\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG`,
  ));
  const seen = world.origin.requests.slice(before);
  assert.ok(seen.length <= 1);
  assert.ok(seen.every(({ method }) => method === 'POST'));
  // Folded lines, bare line feeds, two lengths, and a length that is none: one request at most, never one with the rest.
  const host = `Host: localhost:${world.port}`;
  const inner = `GET /members/smuggled HTTP/1.1\r\n${host}\r\n\r\n`;
  for (const head of [
    'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', 'Transfer-Encoding : chunked', 'Transfer-Encoding: xchunked', 'Transfer-Encoding:\r\n chunked',
    'Content-Length: 0\r\nContent-Length: 60', 'Content-Length: +0', 'Content-Length: 0x0', 'X-A: b\r\n folded: 1\r\nContent-Length: 0', 'X-A: b\nContent-Length: 0',
  ]) {
    const from = world.origin.requests.length;
    await sendRaw(world.port, Buffer.from(`POST /public/x HTTP/1.1\r\n${host}\r\n${head}\r\n\r\n0\r\n\r\n${inner}`, 'latin1')).catch(() => {});
    for (const { target } of world.origin.requests.slice(from)) assert.notEqual(target, '/members/smuggled', head);
  }
});

test('H16 a WebSocket upgrade needs a session and a page of ours', async () => {
  const upgrade = (...headers) => world.raw(
    'GET /members/ws HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', ...headers,
  );
  const before = world.origin.requests.length;
  assert.equal((await upgrade(`Origin: ${world.url}`)).responses[0].status, 401);
  assert.equal((await upgrade('Origin: https://evil.example', `Cookie: ${cookie()}`)).responses[0].status, 403);
  assert.equal((await upgrade('Origin: null', `Cookie: ${cookie()}`)).responses[0].status, 403);
  assert.equal(world.origin.requests.length, before);
  assert.equal((await upgrade(`Origin: ${world.url}`, `Cookie: ${cookie()}`)).responses[0].status, 101);
  assert.ok(world.origin.last.value('x-auth-subject'));
});

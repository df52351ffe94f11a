// P01–P11: no spelling of a protected path is public, and no identified answer is cached for others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAVIGATION, answers, faults, lines, send, sendRaw, settings, startGateway, startWorld, vectors } from './harness.mjs';

const world = await startWorld();
const ada = await world.signedIn();
const cookie = () => ada.cookieHeader(new URL(world.url));

/** Sends a raw path anonymously; returns the status and whether the origin was reached. */
async function anonymously(path) {
  const before = world.origin.requests.length;
  const { responses } = await world.raw(`GET ${path} HTTP/1.1`, 'Accept: text/html', 'Sec-Fetch-Mode: navigate');
  return { status: responses[0]?.status, reached: world.origin.requests.slice(before) };
}

/** What must hold for anything an anonymous visitor gets from the origin: the origin saw no protected path. */
function assertPublic(path, { status, reached }) {
  assert.ok(status >= 200 && status < 500, `${path}: ${status}`);
  for (const { target } of reached) {
    const byte = (_all, hex) => String.fromCharCode(parseInt(hex, 16));
    const seen = target.split('?')[0].replace(/%([0-9a-f]{2})/gi, byte).toLowerCase();
    assert.ok(!/^\/*(members|staff|api)(\/|;|$)/.test(seen), `${path} reached the origin as ${target}`);
  }
}

test('P01 a query does not satisfy a public path', async () => {
  for (const path of ['/members/?x=/public', '/members?/public/', '/api?a=/public']) {
    const answer = await anonymously(path);
    assert.ok([303, 401].includes(answer.status), path);
    assert.equal(answer.reached.length, 0, path);
  }
});

test('P02 P03 P04 encoded fragments, dots and separators never reach a protected path in disguise', async () => {
  const separators = ['%2f', '%2F', '%5c', '%3b', '%3f', '%23', '%00', '%252f', '%252e', '%09', '%0a', '%0d', '%20', '%25'];
  const paths = separators.flatMap((s) => [
    `/public${s}..${s}members`, `/public/..${s}members`, `/public/%2e%2e${s}members`, `/public${s}/../members`,
    `/${s}members`, `/members${s}`, `/members${s}x`, `/public/x${s}../../members`, `/public/secret${s}/endpoint`,
  ]);
  paths.push(
    '/public/../members', '/public/%2e%2e/members', '/public/.%2e/members', '/public/..;/members', '/public/..;x=1/members',
    '/public;/../members', '/public/;/../../members', '/public/%2e%2e%2fmembers', '/public/..%252fmembers', '/./members',
    '/%2e/members', '/members/.', '/members/..;/public', '/public//../members', '/public/..//members', '/..;/members',
  );
  for (const path of paths) assertPublic(path, await anonymously(path));
});

test('P03 P04 a corpus of traversals, where it is at hand', async (t) => {
  // One in four keeps it short; the set is one pattern at growing depth.
  const traversals = vectors(t, 'http/patt-traversals-exotic-encoding.txt').filter((_, i) => i % 4 === 0);
  for (const traversal of traversals) {
    const path = `/public/${traversal.replace('{FILE}', 'members/')}`;
    if (/[\s\u0080-\uffff]/.test(path)) continue;
    assertPublic(path, await anonymously(path));
  }
});

test('P04 encoded separators in a path are refused with 400', async () => {
  for (const path of ['/members%2fx', '/public%2f..%2fmembers', '/x%5cy', '/x%00', '/x%252fy', '/public/..;/members']) {
    assert.equal((await anonymously(path)).status, 400, path);
  }
});

test('P05 case and encoded letters are no way in', async () => {
  for (const path of ['/%6dembers/', '/%6Dembers', '/m%65mbers/', '/%6d%65%6d%62%65%72%73']) {
    const answer = await anonymously(path);
    assert.ok([303, 400, 401].includes(answer.status), `${path}: ${answer.status}`);
    assert.equal(answer.reached.length, 0, path);
  }
  // Paths are case-sensitive (RFC 9110 §4.2.3): whatever these are, an origin that folds case must not serve them.
  for (const path of ['/MEMBERS/', '/Members/', '/STAFF', '/Api/me']) {
    const answer = await anonymously(path);
    assert.ok(answer.reached.every(({ rawHeaders }) => !rawHeaders.some(([name]) => /^x-auth/i.test(name))), path);
  }
});

test('P06 leading slashes stay a path', async () => {
  for (const path of ['//members/', '///members', '//evil.example/x', '//evil.example/members', '/\\evil.example/']) {
    const answer = await anonymously(path);
    assertPublic(path, answer);
    if (answer.status === 303) continue;
    assert.ok(answer.status === 200 || answer.status === 400, `${path}: ${answer.status}`);
  }
});

test('P06 what looks like a host before a protected path hides nothing', async () => {
  // `new URL('//x/members/', base).pathname` is `/members/`.
  for (const path of ['//x/members/', '//localhost:1/members/', '///x/members', '//x//staff', '//user@x/%6dembers', '//x/api/me']) {
    const answer = await anonymously(path);
    assert.equal(answer.status, 400, path);
    assert.equal(answer.reached.length, 0, path);
  }
  assert.equal((await anonymously('//x/basket')).reached.length, 1);
});

test('P07 backslash, tab and space', async () => {
  for (const path of ['\\members\\', '/public\\..\\members', '/members\t', '/members /x', '/mem\tbers', '/public/..\\members']) {
    const answer = await anonymously(path);
    for (const { target } of answer.reached) assert.doesNotMatch(target, /^\/members/, path);
  }
});

test('P08 only the configured host is served', async () => {
  const hosts = {
    'evil.example': false, 'localhost.evil.example': false, [`LOCALHOST:${world.port}`]: true, [`localhost:${world.port}`]: true,
    'localhost:1': false, [`user@localhost:${world.port}`]: false, '[::1]': false, [`localhost.:${world.port}`]: true, [`localhost..:${world.port}`]: false,
    [`evil.example, localhost:${world.port}`]: false, 'xn--localhst-x4a': false, '': false,
    [`localhost:${world.port}\r\nHost: evil.example`]: false, [`evil.example\r\nHost: localhost:${world.port}`]: false,
  };
  for (const [host, served] of Object.entries(hosts)) {
    const before = world.origin.requests.length;
    const { responses } = await sendRaw(world.port, lines('GET /public/x HTTP/1.1', `Host: ${host}`, 'Connection: close'));
    const reached = world.origin.requests.length > before;
    assert.equal(reached, served, host);
    if (!served) assert.ok(responses.length === 0 || (responses[0].status >= 400 && responses[0].status < 501), host);
  }
});

test('P08 a path in the Host is the path that is decided on, and the one the origin is asked for', async () => {
  for (const [host, path, target] of [[`localhost:${world.port}/members/?`, '/public/x', undefined], [`localhost:${world.port}/public/x?`, '/members/', '/public/x?/members/'], [`localhost:${world.port}/members/#`, '/public/x', undefined]]) {
    const before = world.origin.requests.length;
    const { responses } = await sendRaw(world.port, lines(`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'));
    const reached = world.origin.requests.slice(before).map((request) => request.target);
    assert.deepEqual(reached, target === undefined ? [] : [target], host);
    assert.ok(responses[0].status < 500, host);
  }
});

test('P08 absolute form names the same host', async () => {
  const { responses } = await sendRaw(
    world.port,
    lines(`GET http://evil.example/public/x HTTP/1.1`, `Host: localhost:${world.port}`, 'Connection: close'),
  );
  assert.ok(responses.length === 0 || responses[0].status !== 500);
  assert.doesNotMatch(JSON.stringify(world.origin.last?.rawHeaders ?? []), /evil/);
});

test('P09 a prefix ends at a segment', async () => {
  await anonymously('/publicity');
  // `/publicity` is of `/` (optional), not of `/public`: an identified request must show it.
  await world.send('/publicity', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.ok(world.origin.last.value('x-auth-subject'));
  await world.send('/public/x', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.equal(world.origin.last.value('x-auth-subject'), undefined);
  await world.send('/membership', { headers: NAVIGATION });
  assert.equal(world.origin.last.target, '/membership');
});

test('P10 an extension opens nothing', async () => {
  for (const path of ['/members/x.css', '/members/a.png', '/members;.png', '/members/;.css', '/staff/logo.svg', '/api/x.js']) {
    const answer = await anonymously(path);
    assert.ok([303, 400, 401].includes(answer.status), `${path}: ${answer.status}`);
    assert.equal(answer.reached.length, 0, path);
  }
});

test('P10 P11 an identified answer is never publicly cacheable, an anonymous one stays as it is', async () => {
  for (const path of ['/members/cached.css', '/cached']) {
    world.origin.answer(path, answers.status(200, { 'cache-control': 'public, max-age=600, s-maxage=600' }, 'x'));
    const identified = await world.send(path, { headers: { ...NAVIGATION, cookie: cookie() } });
    assert.match(identified.header('cache-control'), /private|no-store/, path);
    assert.doesNotMatch(identified.header('cache-control'), /public|s-maxage/, path);
  }
  world.origin.answer('/public/cached', answers.status(200, { 'cache-control': 'public, max-age=600' }, 'x'));
  const anonymous = await world.send('/public/cached', { headers: { ...NAVIGATION, cookie: cookie() } });
  assert.equal(anonymous.header('cache-control'), 'public, max-age=600');
});

test('P11 X06 X05 every page of our own says no-store and brings its security headers', async () => {
  for (const path of ['/auth/login?return=%2F', '/auth/logout', '/auth/session', '/auth/callback/demo', '/auth/nothing', '/auth/with/nobody']) {
    const answer = await world.send(path, { headers: NAVIGATION });
    assert.match(answer.header('cache-control'), /no-store/, path);
    assert.equal(answer.header('x-content-type-options'), 'nosniff', path);
    assert.ok(answer.header('referrer-policy'), path);
    if (/text\/html/.test(answer.header('content-type') ?? '')) {
      const csp = answer.header('content-security-policy');
      assert.match(csp, /frame-ancestors 'none'/, path);
      assert.doesNotMatch(csp, /unsafe-inline|unsafe-eval/, path);
    }
  }
});

test('X05 X06 pages about trouble bring them too', async () => {
  world.origin.answer('/members/reset', answers.reset);
  world.provider.faults.token = faults.status(500);
  const broken = await world.browser().signIn('/members/');
  const all = [
    [502, await world.send('/members/reset', { headers: { ...NAVIGATION, cookie: cookie() } })], [403, await world.send('/staff', { headers: { ...NAVIGATION, cookie: cookie() } })],
    [400, await world.send('/members%2fx', { headers: NAVIGATION })], [405, await world.send('/auth/login', { method: 'DELETE', headers: NAVIGATION })],
    [401, await world.send('/api/me')], [403, await world.send('/auth/logout', { method: 'POST', headers: { ...NAVIGATION, origin: 'https://evil.example' } })], [503, broken],
  ];
  world.provider.reset();
  for (const [status, answer] of all) {
    assert.equal(answer.status, status);
    assert.match(answer.header('cache-control'), /no-store/, `${status}`);
    assert.match(answer.header('content-security-policy'), /frame-ancestors 'none'/, `${status}`);
    assert.doesNotMatch(answer.header('content-security-policy'), /unsafe-inline|unsafe-eval/, `${status}`);
    assert.deepEqual([answer.header('x-content-type-options'), answer.header('x-frame-options')], ['nosniff', 'DENY'], `${status}`);
    assert.ok(answer.header('referrer-policy'), `${status}`);
  }
});

test('X06 on https every answer of ours says that it stays https', async () => {
  const gateway = await startGateway({ vars: { PUBLIC_ORIGIN: 'https://shop.example', ...settings({ origin: world.origin, provider: world.provider }) } });
  try {
    for (const path of ['/auth/login', '/auth/nothing', '/auth/session', '/members/', '/members%2fx', '/api/me']) {
      const answer = await send(`${gateway.url}${path}`, { headers: { ...(path === '/api/me' ? {} : NAVIGATION), host: 'shop.example' } });
      assert.match(answer.header('strict-transport-security') ?? '', /max-age=31536000/, `${path}: ${answer.status}`);
    }
  } finally {
    await gateway.remove();
  }
});

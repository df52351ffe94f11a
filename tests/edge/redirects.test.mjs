// R01–R06: a customer is only ever sent to a page of this site, and nothing leaks on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAVIGATION, startWorld, vectors } from './harness.mjs';

const world = await startWorld();

const PAYLOADS = [
  'https://evil.example', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example',
  '/\n/evil.example', '/%09/evil.example', '/%5cevil.example', '//evil.example/%2f..', 'https:evil.example', 'https:/evil.example',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>', '/..//evil.example', '/.//evil.example',
  './/evil.example', '@evil.example', ':80@evil.example', `http://localhost:${world.port}@evil.example`, `//localhost:${world.port}.evil.example`,
  `http://localhost:${world.port}.evil.example/`, 'http://localhost:1/', '/;@evil.example', '〱//evil.example', '/〵evil.example',
  '//evil%E3%80%82example', '////evil.example//', 'http:\\\\evil.example', '/\u0000/evil.example', 'ftp://evil.example', ' //evil.example',
  '"><script>alert(1)</script>', "';alert(1)//", '%', '%zz', '[]', '', '/auth/logout', '/' + 'a'.repeat(16_000),
];

/** Signs in with this `return` and says where the customer ends up. */
async function endOf(value) {
  const browser = world.browser();
  const login = await browser.send(`/auth/login?return=${value}`);
  assert.ok(login.status < 500, `${value}: ${login.status}`);
  const page = login.status === 200 ? login : await browser.navigate('/auth/login');
  const done = await browser.click(page, '/auth/with/demo');
  return { login, done, trail: browser.trail };
}

test('R01 R02 R03 no value of return leads off the site or into a page as markup', async () => {
  for (const payload of PAYLOADS) {
    for (const value of [encodeURIComponent(payload), encodeURI(payload).replaceAll('#', '%23').replaceAll('&', '%26')]) {
      const { login, done, trail } = await endOf(value);
      assert.doesNotMatch(login.text, /<script>alert/, payload);
      for (const { url } of trail) {
        assert.ok([world.url, world.provider.issuer].includes(new URL(url).origin), `${payload} led to ${url}`);
      }
      assert.equal(new URL(done.url).origin, world.url, payload);
      assert.ok(done.status < 500, `${payload}: ${done.status}`);
    }
  }
});

test('R01 URL parsing corpora as return addresses, where they are at hand', async (t) => {
  const payloads = [
    ...vectors(t, 'url/wpt-urltestdata.json').flatMap((entry) => (typeof entry === 'object' ? [entry.input] : [])),
    ...vectors(t, 'text/blns.json'),
  ];
  for (const payload of payloads) {
    if (!payload.isWellFormed()) continue;
    const answer = await world.send(`/auth/login?return=${encodeURIComponent(payload)}`, { headers: NAVIGATION });
    assert.ok(answer.status < 500, payload);
    const location = answer.header('location');
    if (location !== undefined) assert.equal(new URL(location, world.url).origin, world.url, payload);
    assert.doesNotMatch(answer.text, /<script>alert|javascript:alert/i, payload);
  }
});

test('R01 R02 no form leads off the site either', async () => {
  const browser = world.browser();
  await browser.navigate('/auth/login');
  const form = (fields) => ({
    method: 'POST', body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin' },
  });
  for (const payload of PAYLOADS) {
    const query = `?return=${encodeURIComponent(payload)}&rd=${encodeURIComponent(payload)}&next=${encodeURIComponent(payload)}`;
    for (const page of ['language', 'logout', 'login', 'register', 'recover']) {
      const answer = await browser.send(`/auth/${page}${query}`, form({ return: payload, language: 'de', next: payload }));
      assert.ok(answer.status < 500, `${page} ${payload}: ${answer.status}`);
      const location = answer.header('location');
      if (location !== undefined) assert.equal(new URL(location, world.url).origin, world.url, `${page} ${payload}: ${location}`);
      assert.doesNotMatch(answer.text, /<script>alert|href="(https?:)?\/\/evil|href="javascript:/i, `${page} ${payload}`);
    }
  }
});

test('R04 return twice, as an array, over-long or invalid never fails', async () => {
  for (const query of ['return=/a&return=//evil.example', 'return[]=/a', 'return=%', 'return=%ff%fe', `return=/${'x'.repeat(20_000)}`, 'return', '']) {
    const answer = await world.send(`/auth/login?${query}`, { headers: NAVIGATION });
    assert.ok(answer.status < 500, query.slice(0, 40));
  }
});

test('R05 every redirect of ours is 303', async () => {
  const browser = world.browser();
  await browser.signIn('/members/');
  const own = browser.trail.filter(({ url, status }) => url.startsWith(world.url) && status >= 300 && status < 400);
  assert.ok(own.length >= 2);
  assert.ok(own.every(({ status }) => status === 303));
  // After a form, a page leads to the provider by itself: it sends nothing again either.
  await browser.signOut();
  assert.deepEqual([browser.trail[0].status, browser.trail[0].header('location')], [200, undefined]);
  assert.match(browser.trail[0].header('refresh'), /^0; url=http/);
});

test('R06 the callback answers with a redirect, and its code is in no referrer', async () => {
  const browser = world.browser();
  await browser.signIn('/members/');
  const callback = browser.trail.find(({ url }) => url.includes('/auth/callback/'));
  assert.equal(callback.status, 303);
  // Our origin, and never a path or a query: forms on the page that a failed callback shows need an Origin header.
  assert.equal(callback.header('referrer-policy'), 'strict-origin');
  assert.equal(new URL(callback.header('location'), world.url).search, '');
});

test('query strings survive the sign-in byte for byte', async () => {
  const target = "/members/a%20b/%C3%A9?x=1&x=2&empty=&plus=a+b&enc=%2F%3F%26%3D%23&utf=%E2%82%AC&odd=!*'()~;:@$,&raw=[]|^`{}&%";
  const browser = world.browser();
  const page = await browser.signIn(target);
  assert.equal(page.status, 200);
  assert.equal(world.origin.last.target, new URL(target, world.url).href.slice(world.url.length));
});

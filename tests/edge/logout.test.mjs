// Logouts that the provider tells of, against the built module: sessions end, and so does what is open under them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XHR, answers, send, startWorld } from './harness.mjs';
import { echoWebSocket } from '../../demo/websocket.mjs';
import { logoutToken as honestLogoutToken } from './provider.mjs';
import { openSocket } from './sockets.mjs';

/** How long a token is valid on its own here; what is open elsewhere is closed within that and a little. */
const FRESH = 3;
const world = await startWorld({ vars: { SESSION: { fresh: `${FRESH}s`, idle: '30d', absolute: '90d', grace: '1h' } } });
const { provider, origin } = world;

/** A logout token of this provider, honest but for `claims`. */
const logoutToken = (claims) => honestLogoutToken(provider, claims);

const tell = (token) => send(new URL('/auth/logout/backchannel/demo', world.url), {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ logout_token: token }).toString(),
});

let number = 0;
/** A customer with a session at the provider of that name. */
async function signedIn() {
  number += 1;
  provider.user = { sub: `ada-${number}`, name: 'Ada', email: 'ada@customers.example', email_verified: true, sid: `s-${number}` };
  return { browser: await world.signedIn(), sub: `ada-${number}`, sid: `s-${number}` };
}

const cookieOf = (browser) => browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

test('the session of a logout token ends at once, and no other', async () => {
  const [ada, eve] = [await signedIn(), await signedIn()];
  const answer = await tell(logoutToken({ sub: ada.sub, sid: ada.sid }));
  assert.equal(answer.status, 200);
  assert.match(answer.header('cache-control'), /no-store/);
  assert.equal((await ada.browser.send('/members/', { headers: XHR })).status, 401);
  assert.equal((await eve.browser.send('/members/')).status, 200);
});

test('a session is found by its name at the provider alone, through the frame too', async () => {
  const [ada, eve] = [await signedIn(), await signedIn()];
  assert.equal((await tell(logoutToken({ sid: ada.sid }))).status, 200);
  assert.equal((await ada.browser.send('/members/', { headers: XHR })).status, 401);
  const frame = `/auth/logout/frontchannel/demo?iss=${encodeURIComponent(provider.issuer)}&sid=${eve.sid}`;
  assert.equal((await world.send(frame)).status, 200);
  assert.equal((await eve.browser.send('/members/', { headers: XHR })).status, 401);
});

test('O19 a token that is replayed or not what it must be changes nothing', async () => {
  const ada = await signedIn();
  const good = logoutToken({ sub: 'somebody-else' });
  assert.equal((await tell(good)).status, 200);
  for (const claims of [{ aud: 'another' }, { iss: 'https://evil.example' }, { events: {} }, { nonce: 'n' }, { iat: undefined }]) {
    const answer = await tell(logoutToken({ sub: ada.sub, ...claims }));
    assert.deepEqual([answer.status, JSON.parse(answer.text).error], [400, 'invalid_request'], JSON.stringify(claims));
  }
  assert.equal((await ada.browser.send('/members/')).status, 200);
  const token = logoutToken({ sub: ada.sub });
  assert.equal((await tell(token)).status, 200);
  assert.equal((await tell(token)).status, 400);
});

test('a WebSocket carries messages both ways, and is closed with 4401 when the session ends', async () => {
  const ada = await signedIn();
  const socket = await openSocket(world.port, '/members/ws', cookieOf(ada.browser));
  assert.equal(socket.status, 101);
  socket.send('hello');
  assert.equal((await socket.next()).payload.toString(), 'hello');
  const began = performance.now();
  assert.equal((await tell(logoutToken({ sub: ada.sub, sid: ada.sid }))).status, 200);
  assert.equal(await socket.closed(), 4401);
  const took = performance.now() - began;
  assert.ok(took < 2_000, `${took} ms in the isolate that was told`);
  socket.end();
});

test('of two customers, only the one who signs out everywhere loses the WebSocket', async () => {
  const ada = await signedIn();
  const socket = await openSocket(world.port, '/members/ws', cookieOf(ada.browser));
  const other = await signedIn();
  // A WebSocket of another customer, which must stay.
  const stays = await openSocket(world.port, '/members/ws', cookieOf(other.browser));
  const began = performance.now();
  const answer = await ada.browser.send('/auth/account/sessions/end', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin' },
    body: 'all=1',
  });
  assert.ok(answer.status < 400, `${answer.status}`);
  assert.equal(await socket.closed(), 4401);
  assert.ok(performance.now() - began < (FRESH + 3) * 1000);
  stays.send('still here');
  assert.equal((await stays.next()).payload.toString(), 'still here');
  socket.end();
  stays.end();
});

test('a session that ends where this isolate does not see it is asked about, and its WebSocket closed', async () => {
  const short = await startWorld({ vars: { SESSION: { fresh: '1s', idle: '3s', absolute: '90d', grace: '0s' } } });
  const browser = await short.signedIn();
  const socket = await openSocket(short.port, '/members/ws', cookieOf(browser));
  assert.equal(socket.status, 101);
  const began = performance.now();
  assert.equal(await socket.closed(), 4401);
  const took = performance.now() - began;
  assert.ok(took > 1_000 && took < 7_000, `${took} ms`);
  socket.end();
});

test('either side may close a WebSocket with a code of its own', async () => {
  const ada = await signedIn();
  const socket = await openSocket(world.port, '/members/ws', cookieOf(ada.browser));
  socket.close(4000);
  assert.equal(await socket.closed(), 4000, 'the origin echoes it');
  socket.end();
  origin.answer('/members/closing', (_received, { socket: raw, request }) => {
    echoWebSocket(request, raw, Buffer.alloc(0));
    raw.end(Buffer.from([0x88, 2, 0x0f, 0xa7]));
  });
  const other = await openSocket(world.port, '/members/closing', cookieOf(ada.browser));
  assert.equal(await other.closed(), 4007);
  other.end();
  origin.forget();
});

test('an event stream flows as before and ends with the session', async () => {
  const ada = await signedIn();
  origin.answer('/members/events', answers.events(100, 100));
  const response = await fetch(new URL('/members/events', world.url), {
    headers: { cookie: cookieOf(ada.browser), accept: 'text/event-stream' },
  });
  assert.equal(response.status, 200);
  const reader = response.body.getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  assert.match(first, /^data: 1/);
  const began = performance.now();
  await tell(logoutToken({ sub: ada.sub, sid: ada.sid }));
  let events = 0;
  try {
    for (let part; !(part = await reader.read()).done; ) events += 1;
  } catch {
    // Cut off is ended too.
  }
  assert.ok(performance.now() - began < 3_000, 'it ended');
  assert.ok(events < 60, `${events} events`);
  origin.forget();
});

test('what is open to nobody in particular stays open', async () => {
  origin.answer('/public/events', answers.events(5, 50, { end: true }));
  const response = await fetch(new URL('/public/events', world.url), { headers: { accept: 'text/event-stream' } });
  assert.match(await response.text(), /data: 5/);
  origin.forget();
});

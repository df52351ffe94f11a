// From the provider's call to the last request that was let in, and to the close of a socket: while requests go on all
// the time, as a busy page sends them.
import { Browser, send, settings, startGateway } from '../../tests/edge/harness.mjs';
import { startOrigin } from '../../tests/edge/origin.mjs';
import { logoutToken, startFakeProvider } from '../../tests/edge/provider.mjs';
import { openSocket } from '../../tests/edge/sockets.mjs';
import { median } from '../lib/stats.mjs';

export const figures = [
  { key: 'backchannel_logout_ms', what: 'back-channel logout: from the call to the last request let in', unit: 'ms' },
  { key: 'backchannel_socket_ms', what: '  to the close of an open WebSocket', unit: 'ms', atMost: 2000 },
];

/** Requests under way at any moment. */
const BUSY = 4;

export async function run({ rounds, note }) {
  // An origin that speaks WebSocket, and a provider of its own, whose customers come and go.
  const [origin, provider] = await Promise.all([startOrigin(), startFakeProvider()]);
  const gateway = await startGateway({ vars: settings({ origin, provider }) });
  const took = { requests: [], socket: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { requests, socket } = await logout(gateway, provider, round);
    took.requests.push(requests);
    took.socket.push(socket);
  }
  await gateway.remove();
  origin.stop();
  provider.stop();
  note(`median of ${rounds}: requests ${median(took.requests).toFixed(1)} ms, socket ${median(took.socket).toFixed(0)} ms`);
  return { backchannel_logout_ms: median(took.requests), backchannel_socket_ms: median(took.socket) };
}

async function logout(gateway, provider, round) {
  const [sub, sid] = [`customer-${round}`, `session-${round}`];
  provider.user = { sub, sid, name: 'Ada', email: 'ada@customers.example', email_verified: true };
  const browser = new Browser(gateway.url);
  const page = await browser.signIn('/members/');
  if (page.status !== 200) throw new Error(`the customer ended at ${page.url} with ${page.status}`);
  const cookie = browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const socket = await openSocket(gateway.port, '/members/ws', cookie);
  const closed = socket.closed().then((code) => ({ code, at: performance.now() }));
  let [busy, lastIn] = [true, 0];
  const requests = Array.from({ length: BUSY }, async () => {
    while (busy) {
      const answer = await send(new URL('/members/', gateway.url), { headers: { cookie, accept: '*/*' } });
      if (answer.status === 200) lastIn = performance.now();
      else if (answer.status !== 401) throw new Error(`a request got ${answer.status}`);
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const began = performance.now();
  const answer = await send(new URL('/auth/logout/backchannel/demo', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: logoutToken(provider, { sub, sid }) }).toString(),
  });
  if (answer.status !== 200) throw new Error(`the logout got ${answer.status}`);
  const { code, at } = await closed;
  busy = false;
  await Promise.all(requests);
  socket.end();
  if (code !== 4401) throw new Error(`the socket was closed with ${code}`);
  return { requests: Math.max(0, lastIn - began), socket: at - began };
}

// Turnstile before the proof of work, against the built module in workerd and a fake siteverify.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { PASSWORD, startAccountsWorld } from './accounts.mjs';
import { forms } from './client.mjs';

const SECRET = 'a-secret-key-of-the-tests';

/** A siteverify by the documentation; `says` is what it answers in the place of that, `asked` what it was asked. */
const turnstile = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const question = JSON.parse(Buffer.concat(chunks).toString());
  turnstile.asked.push({ path: request.url, method: request.method, ...question });
  if (turnstile.says) return turnstile.says(request, response);
  const [name, cdata] = question.response.split('.');
  const known = turnstile.spent.has(question.response);
  turnstile.spent.add(question.response);
  const good = question.secret === SECRET && name === 'good' && !known;
  const about = { challenge_ts: new Date().toISOString(), hostname: 'localhost', action: 'sign_in', cdata };
  const why = question.secret !== SECRET ? 'invalid-input-secret' : known ? 'timeout-or-duplicate' : 'invalid-input-response';
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(good ? { success: true, 'error-codes': [], ...about } : { success: false, 'error-codes': [why] }));
});
Object.assign(turnstile, { asked: [], spent: new Set(), says: undefined });
await once(turnstile.listen(0), 'listening');
after(() => {
  turnstile.close();
  turnstile.closeAllConnections();
});
const service = `http://localhost:${turnstile.address().port}`;

const world = await startAccountsWorld({
  vars: { TURNSTILE: { site_key: '1x00000000000000000000AA', endpoint: service }, LIMITS: { attack: '1000000/1000s' } },
  secrets: { TURNSTILE_SECRET: SECRET },
});
let owners = 0;

/** An account that asks strangers for more than a password, and the page that a new device of its owner meets. */
async function challenged() {
  const email = `owner${(owners += 1)}@shop.example`;
  await world.customer().registered(email);
  for (let n = 0; n < 10; n += 1) await world.customer().signIn(email, `guess ${n}`);
  const stranger = world.customer();
  const page = await stranger.signIn(email, PASSWORD);
  assert.equal(page.status, 422);
  const { challenge, bits } = forms(page.text).find(({ action }) => action.includes('login')).fields;
  const cdata = createHash('sha256').update(challenge).digest().subarray(0, 16).toString('base64url');
  turnstile.asked.length = 0;
  turnstile.says = undefined;
  return { email, stranger, page, challenge, bits: Number(bits), cdata };
}

const bringing = ({ stranger, page, email }, fields) =>
  stranger.browser.submit(page, 'login', { email, password: PASSWORD, how: 'password', ...fields });

function solve({ challenge, bits }) {
  for (let n = 0; ; n += 1) {
    const hash = createHash('sha256').update(`${challenge}.${n}`).digest();
    if (Math.clz32(hash.readUInt32BE(0)) >= bits) return String(n);
  }
}

const again = (meeting, page) => {
  const { challenge, bits } = forms(page.text).find(({ action }) => action.includes('login')).fields;
  return { ...meeting, page, challenge, bits: Number(bits) };
};

test('a token that siteverify knows lets the owner in, once', async () => {
  const meeting = await challenged();
  assert.match(meeting.page.text, new RegExp(`<div data-turnstile="${service}/turnstile/v0/api.js\\?render=explicit"`));
  const policy = meeting.page.header('content-security-policy');
  assert.match(policy, new RegExp(`script-src 'sha256-[^']+' ${service}; frame-src ${service}; connect-src ${service};`));
  const token = `good.${meeting.cdata}`;
  const home = await bringing(meeting, { 'cf-turnstile-response': token });
  assert.equal(home.url, `${world.url}/members/`);
  const [question, ...more] = turnstile.asked;
  assert.deepEqual(more, []);
  const { path, method, secret, response, idempotency_key: key } = question;
  assert.deepEqual([path, method, secret, response], ['/turnstile/v0/siteverify', 'POST', SECRET, token]);
  assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(!world.gateway.output.includes(SECRET) && !world.gateway.output.includes(token), 'neither is in the log');
});

test('a token that it does not know, or of another page, leads to the proof of work', async () => {
  for (const [made, detail] of [[({ cdata }) => `bad.${cdata}`, 'turnstile_invalid'], [() => 'good.of-another-page', 'turnstile_challenge']]) {
    const meeting = await challenged();
    const page = await bringing(meeting, { 'cf-turnstile-response': made(meeting) });
    assert.equal(page.status, 422);
    assert.ok(!page.text.includes('<div data-turnstile'));
    assert.ok(world.gateway.log.some((line) => line.reason === 'challenged' && line.detail === detail), detail);
    const next = again(meeting, page);
    assert.equal((await bringing(next, { solution: solve(next) })).url, `${world.url}/members/`);
  }
});

test('siteverify that fails in any way: the proof of work, and the code, are still there', async () => {
  const fails = [
    (_request, response) => response.writeHead(503).end('{}'),
    (request) => request.socket.destroy(),
    (_request, response) => response.end('x'.repeat(100_000)),
    () => {},
  ];
  for (const says of fails) {
    const meeting = await challenged();
    turnstile.says = says;
    const page = await bringing(meeting, { 'cf-turnstile-response': `good.${meeting.cdata}` });
    assert.equal(page.status, 422);
    assert.ok(!page.text.includes('<div data-turnstile'));
    assert.match(page.text, /<button class="secondary" name="how" value="code">/);
    assert.equal(turnstile.asked.length, 2, 'asked once more');
    assert.equal(turnstile.asked[0].idempotency_key, turnstile.asked[1].idempotency_key);
    const next = again(meeting, page);
    assert.equal((await bringing(next, { solution: solve(next) })).url, `${world.url}/members/`);
  }
});

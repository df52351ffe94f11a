// Every flow while versions, settings and secrets do not fit together (F30), and in a language that is not there (F36).
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { NAVIGATION, XHR } from './harness.mjs';
import { FLOWS, assertNoDeadEnd, go, outcome, prepared, startFlowsWorld } from './flows.mjs';
import { held } from './held.mjs';

const ALL = Object.keys(FLOWS);
const secret = () => randomBytes(32).toString('base64');

async function restarted(world, { vars, secrets }) {
  await world.gateway.stop();
  Object.assign(world.gateway, { vars, secrets });
  await world.gateway.start();
}

suite('settings', { concurrency: 3 }, () => {
  test('F30 a secret that is missing, a setting that nobody knows, one that is missing: closed, and says so in kind', { timeout: 100_000 }, async (t) => {
    const world = await startFlowsWorld();
    const flows = await prepared(world);
    const { vars, secrets } = world.gateway;
    const { SESSION_SECRET: _gone, ...secretless } = secrets;
    const { ORIGINS: _origins, ...originless } = vars;
    for (const broken of [{ vars, secrets: secretless }, { vars: { ...vars, UNHEARD_OF: 'x' }, secrets }, { vars: originless, secrets }, { vars: { ...vars, SESSION: { fresh: 'soon' } }, secrets }]) {
      await restarted(world, broken);
      const reached = world.origin.requests.length;
      for (const path of ['/', '/members/', '/sale/', '/auth/login', '/auth/account', '/auth/health']) {
        const page = await world.send(path, { headers: NAVIGATION });
        assert.equal(page.status, 503, path);
        if (path !== '/auth/health') assert.match(page.header('content-type'), /text\/html/, path);
        const problem = await world.send(path, { headers: XHR });
        assert.equal(problem.status, 503, path);
      }
      for (const [path, type] of [['/auth/admin', 'application/json'], ['/auth/logout/backchannel/demo', 'application/x-www-form-urlencoded']]) {
        assert.equal((await world.send(path, { method: 'POST', headers: { 'content-type': type }, body: 'x=y' })).status, 503, path);
      }
      assert.equal(world.origin.requests.length, reached, 'nothing reaches the origin');
      assert.ok(world.gateway.log.some(({ event }) => event === 'misconfigured'));
    }
    await restarted(world, { vars, secrets });
    for (const flow of flows) {
      const result = await go(world, flow);
      assert.ok(result.done, `${flow.name}: ${outcome(result)}`);
    }
    held(t, 'F30', { what: 'a setting or secret is missing, wrong or unknown', flows: ALL, sees: '503 in kind for everything, and nothing reaches the origin; the log names the setting', back: 'the next deployment; sessions, codes and places are as they were' });
  });

  test('F30 a secret that was replaced, with and without the previous one', { timeout: 100_000 }, async (t) => {
    const world = await startFlowsWorld();
    const flows = await prepared(world);
    const { vars, secrets } = world.gateway;
    const next = secret();
    await restarted(world, { vars, secrets: { ...secrets, SESSION_SECRET: next, SESSION_SECRET_PREVIOUS: secrets.SESSION_SECRET } });
    for (const flow of flows) {
      const result = await go(world, flow);
      assert.ok(result.done, `${flow.name}: ${outcome(result)}`);
    }
    held(t, 'F30', { what: 'the secret was replaced, the previous one is there', flows: ALL, sees: 'nothing of it', back: '–' });
    const names = ['a request with a session', 'an API request', 'the account page', 'the waiting room'];
    const signedIn = await prepared(world, names);
    await restarted(world, { vars, secrets: { ...secrets, SESSION_SECRET: secret() } });
    for (const flow of signedIn) {
      const result = await go(world, flow);
      if (result.done) continue;
      assertNoDeadEnd(world, flow.name, result);
      const { status, url } = result.page;
      assert.ok(status === 401 || status === 200 || status === 503, `${flow.name}: ${status}`);
      if (status === 200) assert.match(url, /\/auth\/login|\/sale\//, flow.name);
    }
    assert.ok((await go(world, ...(await prepared(world, ['provider sign-in'])))).done);
    held(t, 'F30', { what: 'the secret was replaced, and the previous one is not there', flows: names, sees: 'the sign-in page, or 401 for a program; who was in a room may have to wait again', lost: 'the session, on purpose', back: 'signing in' });
  });

  test('F30 cookies of another version, or of none, are nobody\'s', { timeout: 60_000 }, async (t) => {
    const world = await startFlowsWorld();
    const [flow] = await prepared(world, ['a request with a session']);
    const { browser } = flow.state;
    const cookie = browser.cookies.find(({ name }) => /session/.test(name));
    const good = cookie.value;
    for (const value of ['', '0', `9${good}`, `${good}.x`, good.slice(1), good.slice(0, -4), '%00', 'v99.abc.def']) {
      cookie.value = value;
      const page = await browser.navigate('/members/');
      assert.match(page.url, /\/auth\/login/, value);
      assert.equal(page.status, 200, value);
      assert.equal((await browser.send('/api/orders', { headers: XHR })).status, 401, value);
      assert.equal((await browser.send('/')).status, 200, value);
    }
    cookie.value = good;
    assert.ok((await go(world, flow)).done);
    held(t, 'F30', { what: 'a session cookie is of a version that nobody knows, or cut', flows: ['a request with a session', 'an API request'], sees: 'the sign-in page, or 401 for a program', back: 'signing in' });
  });

  test('F36 languages that nobody has, and headers that are none', { timeout: 60_000 }, async (t) => {
    const world = await startFlowsWorld();
    for (const language of ['qya', 'tlh', 'xx-YY-zz', '*', '', ';;q=,', 'en;q=0, qya', `${'q'.repeat(3_000)}`, 'de-1996;q=9']) {
      for (const path of ['/auth/login', '/auth/register', '/auth/recover', '/auth/nothing', '/members/']) {
        const browser = world.browser();
        const page = await browser.navigate(path, { headers: { 'accept-language': language } });
        assert.ok(page.status < 500, `${language}: ${path}: ${page.status}`);
        assert.match(page.text, /<html lang="[a-z]{2}/, `${language}: ${path}`);
      }
    }
    // Nothing is near the one; readers of the other are said to read English as well.
    const languages = {};
    for (const wanted of ['qya', 'tlh']) {
      const email = `nobody-speaks-${wanted}@shop.example`;
      const customer = world.customer();
      const send = customer.browser.send.bind(customer.browser);
      customer.browser.send = (url, options = {}) => send(url, { ...options, headers: { ...options.headers, 'accept-language': wanted } });
      const shown = (await customer.browser.navigate('/auth/register')).text.match(/<html lang="([^"]+)"/)[1];
      const page = await customer.registered(email);
      assert.equal(page.url, `${world.url}/members/`);
      const [mail] = await world.mail.to(email);
      assert.equal(mail.headers['content-language'], shown, `${wanted}: the mail is in the language of the page`);
      languages[wanted] = shown;
    }
    assert.equal(languages.qya, 'en');
    held(t, 'F36', { what: 'the customer asks for a language that nobody has', flows: ['e-mail code', 'password sign-in', 'password reset', 'provider sign-in', 'the account page', 'a request with a session', 'mail delivery'], sees: 'pages and mails in one language: the nearest, or the default', back: '–' });
  });
});

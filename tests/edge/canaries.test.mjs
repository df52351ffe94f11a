// E04, E05: recognisable values in every secret and everything personal, through every flow and its failures. Then all that
// anybody could read is searched for them. Where one may be is a list, each entry with its reason.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, suite, test } from 'node:test';
import { inRoot } from '../../tools/paths.mjs';
import { Customer } from './accounts.mjs';
import { forms } from './client.mjs';
import { answers, demoProvider, faults, send, startWorld } from './harness.mjs';
import { AUTHORITY, startMailServer } from './mailserver.mjs';
import { Watch, onDisk } from './watch.mjs';

/**
 * Kinds of values, where they may be, and why. `own` is whose the value is. What is not here may be nowhere: no secret, no
 * password, no code of a provider, no word of somebody else's answer, and nothing at all in the log but what is said here.
 */
const ALLOWED = [
  [['address', 'name', 'query', 'flow', 'typed', 'path'], /^own: (body|location) of/, 'what they typed, and where they are going, in their own browser'],
  [['address', 'name', 'session token', 'browser cookie'], /^own: set-cookie of/, 'their own cookies'],
  [['code'], /^own: body of (GET|POST) .auth.verify/, 'the link of the mail fills the code in, in the browser that asked'],
  [['nonce'], /^own: location of GET .auth.with/, 'the authorization request (OpenID Connect Core §3.1.2.1)'],
  [['ID token', 'subject'], /^own: (location|body) of POST .auth.logout$/, 'the hint for the logout at the provider (RP-Initiated Logout §2)'],
  [['address', 'query', 'code', 'flow', 'undo link'], /^mail to own$/, 'mails are what these are for'],
  [['address', 'query', 'code', 'undo link', 'flow'], /^whoever reads her mail: body of GET .auth.(verify|disown)$/, 'the link is for whoever has the mail'],
  [['address', 'name', 'subject', 'ID token'], /^disk of Account$/, 'docs/STORAGE.md, Items: profile, identity, session'],
  [['query', 'flow'], /^disk of Account$/, 'docs/STORAGE.md, Items: the link of a mail that waits'],
  [['address', 'subject'], /^make admin (show|end-sessions)$/, 'operators ask by it, and see what leads to the account'],
  [['address', 'name'], /^origin$/, 'who the customer is'],
  [['query', 'network address', 'user agent', 'header', 'authorization', 'cookie of the application'], /^origin$/, 'what the customer sent to it'],
  [['provider token'], /^origin$/, 'the route asks for it (provider_token)'],
  [['path'], /^log$/, 'docs/LOGGING.md: paths are logged'],
  [['wrong setting'], /^log$/, 'docs/LOGGING.md: what was found in the place of a setting, unless it is a secret'],
];

const watch = new Watch();
let serial = 0;
/** A value that stands nowhere else. */
const canary = (kind, owner, shape = (mark) => mark) => watch.put(kind, shape(`Canary${(serial += 1)}x${randomBytes(6).toString('hex')}`), owner);

const secrets = {
  SESSION_SECRET: watch.put('session secret', randomBytes(32).toString('base64')),
  SESSION_SECRET_PREVIOUS: watch.put('session secret', randomBytes(32).toString('base64')),
  PROVIDER_DEMO_SECRET: canary('client secret'),
  MAIL_SECRET: canary('mail password'),
  ADMIN_TOKEN: canary('admin token', undefined, (mark) => `${mark}${mark}`),
  TURNSTILE_SECRET: canary('turnstile secret'),
};

/** A siteverify that says no, at length. */
const turnstile = createServer(async (request, response) => {
  for await (const chunk of request) turnstile.asked += chunk;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ success: false, 'error-codes': [canary('words of others')], hostname: canary('words of others') }));
});
turnstile.asked = '';
await once(turnstile.listen(0), 'listening');
after(() => turnstile.close());
const mail = await startMailServer({ secure: true, user: 'shop', password: secrets.MAIL_SECRET });
after(() => mail.stop());
const world = await startWorld({
  secrets,
  trusted: [AUTHORITY],
  faultyObjects: true,
  vars: ({ origin, provider }) => ({
    EMAIL: { sign_in: ['password', 'code'] },
    MAIL: { from: 'Corner Shop <hello@shop.example>', transport: 'smtp', server: `localhost:${mail.port}`, security: 'tls', user: 'shop' },
    SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '1s' },
    TURNSTILE: { site_key: '1x00000000000000000000AA', endpoint: `http://localhost:${turnstile.address().port}` },
    PROVIDERS: { demo: demoProvider(provider, { keep_tokens: true, trusted_email: true }) },
    ROOMS: { sale: { inside: 1, idle: '5m' } },
    ROUTES: [
      { prefix: '/', origin: 'shop', access: 'optional' },
      { prefix: '/members', origin: 'shop', access: 'required' },
      { prefix: '/calendar', origin: 'shop', access: 'required', provider_token: 'demo' },
      { prefix: '/sale', origin: 'shop', access: 'optional', room: 'sale' },
    ],
    ORIGINS: { shop: { url: origin.url, timeout: '3s' } },
  }),
});
world.mail = mail;
world.provider.clientSecret = secrets.PROVIDER_DEMO_SECRET;
world.provider.refreshing = 300;
const generation = Object.getPrototypeOf(world.provider).generation;
world.provider.generation = function (number) {
  return { ...generation.call(this, number), access_token: canary('provider token'), refresh_token: watch.put('refresh token', `refresh-${number}`) };
};
world.provider.secretsSeen = new Set();
world.provider.tamper.token = (answer) => {
  const { headers } = world.provider.tokenRequests.at(-1);
  world.provider.secretsSeen.add(Buffer.from(headers.authorization.slice('Basic '.length), 'base64').toString());
  watch.put('provider token', answer.access_token);
  watch.put('ID token', answer.id_token, atProvider);
  return answer;
};
assert.deepEqual(world.gateway.log.filter(({ event }) => event === 'misconfigured'), []);
// The origin says nothing of what it was told, as most do not.
for (const path of ['/', '/members/', '/members/orders', '/calendar', '/sale/']) world.origin.answer(path, answers.status(200, {}, 'a page'));

/** Somebody whose every answer is kept, under their name; what the browser itself sends has values in it, too. */
class Someone extends Customer {
  constructor(name, { email } = {}) {
    super(world);
    this.name = name;
    this.email = watch.put('address', email ?? `canary.${randomBytes(8).toString('hex')}@shop.example`, name);
    this.headers = {
      'cf-connecting-ip': watch.put('network address', `2001:db8:${(serial += 1).toString(16)}:${randomBytes(2).toString('hex')}::1`),
      'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) ${canary('user agent', name)} Firefox/140.0`,
      'x-of-the-application': canary('header', name),
      authorization: `Bearer ${canary('authorization', name)}`,
    };
    this.browser.store(`cart=${canary('cookie of the application', name)}; Path=/`, new URL(world.url));
    const { browser } = this;
    const unwatched = browser.send.bind(browser);
    browser.send = async (url, options = {}) => {
      const answer = await unwatched(url, { ...options, headers: { ...this.headers, ...options.headers } });
      const { origin, pathname } = new URL(answer.url);
      if (origin === world.url) this.saw(`${options.method ?? 'GET'} ${pathname}`, answer);
      return answer;
    };
  }

  saw(what, { rawHeaders, text, setCookies, headers }) {
    for (const line of setCookies) {
      const [, name, value] = /^(\w+)=([^;]*)/.exec(line);
      if (value.length > 20) watch.put(name === 'session' ? 'session token' : 'browser cookie', value, this.name);
    }
    for (const [, flow] of `${text} ${headers.location}`.matchAll(/flow(?:=|" value=")([\w-]{60,})/g)) watch.put('flow', flow, this.name);
    for (const [, state] of `${headers.location}`.matchAll(/[?&]state=([\w-]{60,})/g)) watch.put('flow', state, this.name);
    watch.see(`${this.name}: body of ${what}`, text);
    const fields = rawHeaders.flatMap((field, n) => (n % 2 ? [] : [[field.toLowerCase(), rawHeaders[n + 1]]]));
    for (const [field, value] of fields) watch.see(`${this.name}: ${{ location: 'location', refresh: 'location', 'set-cookie': 'set-cookie' }[field] ?? 'headers'} of ${what}`, `${field}: ${value}`);
  }

  /** The latest mail, whose code and links are watched for from now on. */
  async letter(count) {
    const letter = await mail.last(this.email, count);
    if (letter.code) watch.put('code', letter.code, this.name);
    for (const [, token] of letter.text.matchAll(/disown\?token=([\w-]+)/g)) watch.put('undo link', token, this.name);
    watch.see(`mail to ${this.name}`, `${letter.raw}\n${letter.text}\n${letter.html}`);
    return letter;
  }

  async registered(password) {
    const asked = await this.register(this.email, this.onward);
    const { code } = await this.letter();
    return this.choose(await this.enter(asked, code), password);
  }

  get onward() {
    return `/members/orders?of=${canary('query', this.name)}`;
  }
}

/** Who signs in at the provider next. */
let atProvider;
const asCustomer = (someone) => {
  atProvider = someone.name;
  world.provider.user = {
    sub: canary('subject', someone.name), name: canary('name', someone.name), email: someone.email, email_verified: true, locale: 'en', roles: ['customer'],
  };
};
const form = (fields, more = {}) => ({
  method: 'POST', body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: world.url, 'sec-fetch-site': 'same-origin', ...more },
});
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const withFault = async (fault) => {
  world.gateway.fault = fault;
  await world.gateway.restart();
};

suite('E04 E05 canaries', { concurrency: 1 }, () => {
  const password = canary('password', 'Ada', (mark) => `${mark} horse`);
  const another = canary('password', 'Ada', (mark) => `${mark} battery`);
  let ada;

  test('by mail and password', async () => {
    ada = new Someone('Ada');
    assert.equal((await ada.registered(password)).status, 200);
    await ada.letter(2);
    const second = new Someone('Ada', { email: ada.email });
    assert.equal((await second.signIn(ada.email, canary('password'))).status, 422);
    assert.equal((await second.signIn(ada.email, password, second.onward)).status, 200);
    // By code; the link of the mail is opened here and by a stranger.
    const third = new Someone('Ada', { email: ada.email });
    const asked = await third.askCode(ada.email, third.onward);
    const { code, link } = await third.letter(4);
    await new Someone('whoever reads her mail').browser.navigate(link);
    await third.browser.navigate(link);
    assert.equal((await third.enter(asked, '00000000')).status, 422);
    await third.enter(asked, code);
    for (const page of ['account', 'account/password', 'account/sessions', 'account/sign-ins', 'session', 'logout']) await third.browser.navigate(`/auth/${page}`);
    const page = await third.browser.navigate('/auth/account/password');
    await third.browser.submit(page, 'account/password', { current: password, password: another });
    const notice = await third.letter(5);
    const recovering = new Someone('Ada', { email: ada.email });
    const recover = await recovering.recover(ada.email, recovering.onward);
    const { code: again } = await recovering.letter(6);
    await recovering.choose(await recovering.enter(recover, again), password);
    const [disown] = /^https?:\S+\/disown\?\S+$/m.exec(notice.text) ?? [];
    if (disown) await new Someone('whoever reads her mail').browser.navigate(disown);
    ada = recovering;
    assert.equal((await ada.browser.navigate('/members/')).url, `${world.url}/members/`);
  });

  test('at the provider, with tokens that are kept, a sign-in that is added, and a logout there', async () => {
    const bea = new Someone('Bea');
    asCustomer(bea);
    assert.equal((await bea.browser.signIn(bea.onward)).status, 200);
    assert.equal((await bea.browser.navigate('/calendar')).status, 200);
    assert.ok(world.origin.last.value('x-auth-provider-token'));
    for (const page of ['account', 'account/sign-ins', 'account/sessions', 'session']) await bea.browser.navigate(`/auth/${page}`);
    watch.put('provider code', world.provider.tokenRequests.at(-1).form.get('code'), 'Bea');
    watch.put('verifier', world.provider.tokenRequests.at(-1).form.get('code_verifier'));
    watch.put('nonce', world.provider.authorizations.at(-1).get('nonce'), 'Bea');
    asCustomer(ada);
    const page = await ada.browser.navigate('/auth/account/sign-ins');
    assert.match((await ada.browser.submit(page, 'sign-ins/add', { provider: 'demo' })).url, /done=added/);
    await ada.letter(8);
    await bea.browser.signOut().catch(() => {});
    // In a waiting room: one is inside, one waits.
    await ada.browser.navigate(`/sale/?of=${canary('query', 'Ada')}`);
    const cleo = new Someone('Cleo');
    asCustomer(cleo);
    await cleo.browser.signIn(cleo.onward);
    assert.match((await cleo.browser.navigate(`/sale/?of=${canary('query', 'Cleo')}`)).text, /data-queue/);
  });

  test('what fails at the provider', async () => {
    const { provider } = world;
    const words = () => canary('words of others');
    const broken = [
      () => (provider.faults.token = faults.status(500, { error: words(), error_description: words() }, { 'x-why': words() })),
      () => (provider.faults.token = faults.status(400, { error: 'invalid_grant', error_description: words(), error_uri: words() })),
      () => (provider.faults.token = faults.status(200, `${words()} is no JSON`)),
      () => (provider.faults.token = faults.redirect(`https://${words()}.example/?a=${words()}`)),
      () => (provider.faults.jwks = faults.status(200, `{"keys": "${words()}"}`)),
      () => (provider.tamper.claims = (claims) => ({ ...claims, aud: words(), email: `${words()}@shop.example` })),
      () => (provider.tamper.header = (header) => ({ ...header, kid: words(), jku: words() })),
      () => (provider.tamper.authorize = () => new URLSearchParams({ error: words(), error_description: words(), state: provider.authorizations.at(-1).get('state') })),
      () => (provider.tamper.authorize = (params) => (params.set('state', words()), params)),
      () => (provider.faults.discovery = faults.status(500, words())),
    ];
    const { token } = provider.tamper;
    for (const breaks of broken) {
      const dan = new Someone('Dan');
      provider.reset();
      Object.assign(provider, { refreshing: 300 }).tamper.token = token;
      asCustomer(dan);
      // Nothing is known of the provider from before.
      await world.gateway.restart();
      breaks();
      await dan.browser.signIn(dan.onward);
      assert.equal(dan.browser.cookie('session'), undefined);
      const asked = provider.tokenRequests.at(-1)?.form;
      if (asked?.get('code')) watch.put('provider code', asked.get('code'));
    }
    provider.reset();
  });

  test('what fails at the mail server, the origin and the siteverify', async () => {
    for (const said of [421, 550, 'drop']) {
      const eli = new Someone('Eli');
      // Its answer ends with these words.
      watch.put('words of others', 'as the test says');
      mail.at = (stage) => (stage === 'rcpt' ? said : undefined);
      await eli.register(eli.email, eli.onward);
      for (let tries = 0; tries < 200 && !world.gateway.log.some(({ event, outcome }) => event === 'mail' && outcome !== 'delivered'); tries += 1) await sleep(50);
    }
    mail.at = () => undefined;
    world.origin.answer('/members/orders', answers.reset);
    await ada.browser.navigate(`/members/orders?of=${canary('query', 'Ada')}`);
    world.origin.answer('/members/orders', answers.silent);
    await ada.browser.navigate(`/members/orders?of=${canary('query', 'Ada')}`);
    await ada.browser.send(`/members/%2f${canary('path', 'Ada')}`);
    // Strangers who guess, until there is a challenge; its answer is not believed.
    let page;
    for (let n = 0; n < 11; n += 1) page = await new Someone('Fay', { email: ada.email }).signIn(ada.email, canary('password'));
    const stranger = new Someone('Fay', { email: ada.email });
    page = await stranger.signIn(ada.email, password);
    const fields = forms(page.text).find(({ action }) => action.includes('login')).fields;
    watch.put('flow', fields.challenge, 'Fay');
    const solution = createHash('sha256').update('x').digest('hex').slice(0, 8);
    await stranger.browser.submit(page, 'login', { email: ada.email, password, how: 'password', solution, 'cf-turnstile-response': canary('turnstile answer') });
  });

  test('forms that nobody sent out, and orders that are none', async () => {
    const gus = new Someone('Gus');
    const fields = () => {
      const typed = () => canary('typed', 'Gus');
      const [email, more] = [`${typed()}@@`, canary('words of others')];
      return { email, password: canary('password'), current: canary('password'), code: more, flow: more, token: more, logout_token: more, provider: more, language: more };
    };
    const [plain, json, foreign] = [fields(), fields(), fields()];
    for (const path of ['login', 'register', 'recover', 'verify', 'verify/again', 'account/password', 'account/sessions/end', 'account/sign-ins/add', 'account/sign-ins/remove', 'disown', 'language', 'logout', 'admin', 'callback/demo', 'logout/backchannel/demo']) {
      await gus.browser.send(`/auth/${path}`, form(plain));
      await gus.browser.send(`/auth/${path}`, form(json, { 'content-type': 'application/json' }));
      await gus.browser.send(`/auth/${path}`, form(foreign, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }));
    }
    await gus.browser.send(`/auth/callback/demo?code=${canary('provider code')}&state=${canary('flow')}&error_description=${canary('words of others')}`);
    for (const token of [canary('authorization'), secrets.ADMIN_TOKEN]) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      await gus.browser.send('/auth/admin', { method: 'POST', headers, body: JSON.stringify({ who: canary('words of others'), act: 'show', by: 'Grace' }) });
      await gus.browser.send('/auth/admin', { method: 'POST', headers, body: `{"who": "${canary('words of others')}` });
      await gus.browser.send('/auth/metrics', { headers });
    }
  });

  test('what operators see', async () => {
    for (const act of ['show', 'explain', 'end-sessions']) {
      const env = { ...process.env, ADMIN_TOKEN: secrets.ADMIN_TOKEN, WHO: ada.email, BY: 'Grace', URL: world.url };
      const run = (resolve) => execFile(process.execPath, [inRoot('tools', 'admin.mjs'), act], { env, cwd: inRoot() }, (_error, out, err) => resolve({ out, err }));
      const { out, err } = await new Promise(run);
      assert.equal(err, '', err);
      watch.see(`make admin ${act}`, out);
    }
    const metrics = await send(`${world.url}/auth/metrics`, { headers: { authorization: `Bearer ${secrets.ADMIN_TOKEN}` } });
    assert.equal(metrics.status, 200);
    watch.see('metrics', metrics.text);
  });

  test('objects that fail', async () => {
    for (const fault of ['throw', '500', 'garbage', 'limiter-throw']) {
      await withFault(fault);
      const hal = new Someone('Hal', { email: ada.email });
      await hal.signIn(ada.email, canary('password'), hal.onward);
      await hal.askCode(ada.email, hal.onward);
      asCustomer(hal);
      await hal.browser.signIn(hal.onward);
      await ada.browser.navigate(`/members/?of=${canary('query', 'Ada')}`);
      await ada.browser.navigate('/auth/account');
    }
    await withFault(undefined);
  });

  test('a settings error', async () => {
    const { vars } = world.gateway;
    await world.gateway.stop();
    world.gateway.vars = { ...vars, MAIL: { ...vars.MAIL, security: canary('wrong setting') } };
    world.gateway.secrets = { ...secrets, SESSION_SECRET: canary('session secret'), ADMIN_TOKEN: canary('admin token').slice(0, 7) };
    await world.gateway.start();
    await new Someone('Ivy').browser.navigate('/members/');
    await world.gateway.stop();
    Object.assign(world.gateway, { vars, secrets: { PROVIDER_DEMO_SECRET: 'x', ...secrets } });
    await world.gateway.start();
  });

  test('and nowhere is one that may not be there', async () => {
    // They have been where they belong.
    assert.ok(turnstile.asked.includes(secrets.TURNSTILE_SECRET));
    assert.ok(world.provider.secretsSeen.has(`vestibule:${secrets.PROVIDER_DEMO_SECRET}`));
    await world.gateway.stop();
    for (const [kind, text] of onDisk(world.gateway.dataDir)) watch.see(`disk of ${kind}`, text);
    watch.see('log', world.gateway.output);
    for (const { rawHeaders, target, body } of world.origin.requests) watch.see('origin', `${target}\n${rawHeaders.join('\n')}\n${body}`);
    assert.ok(watch.kinds.size >= 24, `${[...watch.kinds]}`);
    for (const place of ['log', 'metrics', 'origin', 'disk of Account', 'disk of Identifier', 'disk of Limiter', 'disk of Lobby', 'make admin show']) {
      assert.ok(watch.places.includes(place), place);
    }
    const { found, unused } = watch.leaks(ALLOWED);
    assert.deepEqual(found, []);
    assert.deepEqual(unused, [], 'what never happens need not be allowed');
  });
});


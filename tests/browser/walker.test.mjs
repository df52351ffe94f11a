// Everything at once, in Chromium: seeded walks in which every step is followed by every check (docs/WALKER.md), and of
// each check that it can fail.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { send } from '../edge/client.mjs';
import { CUSTOMER } from '../walker/customer.mjs';
import { ACTIONS, launch, walkAll } from '../walker/run.mjs';
import { Walk } from '../walker/walk.mjs';
import { startWorld } from '../walker/world.mjs';

const browser = await launch();
after(() => browser.close());

test('15 walks with everything at once leave no customer and no promise behind', { timeout: 230_000 }, async () => {
  const seeds = Array.from({ length: 15 }, (_, n) => 1 + n);
  const { walks, steps, failed } = await walkAll({ seeds, length: 25, lanes: 4, browser });
  assert.deepEqual(failed, []);
  assert.equal(walks, 15);
  assert.ok(steps >= 15 * 25, `${steps} steps`);
});

test('a seed decides a walk: the same steps again', async () => {
  const walked = async () => {
    const { steps } = await walkSome(7, 12);
    return steps;
  };
  assert.deepEqual(await walked(), await walked());
});

async function walkSome(seed, length) {
  const world = await startWorld();
  const walk = new Walk(browser, world, seed, length);
  try {
    await walk.begin();
    await walk.step('openDeepLink', CUSTOMER.openDeepLink);
    while (walk.steps.length < length) await walk.next(ACTIONS);
    return walk;
  } finally {
    await walk.end();
    await world.stop();
  }
}

suite('each check can fail', () => {
  let world;
  before(async () => (world = await startWorld()));
  after(() => world.stop());

  /** A walk whose customer is signed in as Ben, in German; `sabotage` is its next step. */
  const sabotaged = (name, expected, sabotage, { signedIn = true } = {}) =>
    test(name, async () => {
      const walk = new Walk(browser, world, 1, 5);
      try {
        await walk.begin();
        walk.device.accepts = 'de';
        walk.device.forges = false;
        await walk.device.sayHeaders();
        await walk.step('openDeepLink', CUSTOMER.openDeepLink);
        if (signedIn) {
          await walk.step('chooseProvider', CUSTOMER.chooseProvider);
          await walk.step('approve', {
            do: (at) => {
              at.model.proves(at.device, at.people[1]);
              return at.press('#as-ben');
            },
          });
          assert.equal(walk.page.url(), walk.deepLink);
        } else {
          await walk.step('openLogin', CUSTOMER.openLogin);
        }
        await assert.rejects(walk.step('sabotage', { still: true, do: sabotage }), (error) => {
          assert.match(error.message, expected);
          return true;
        });
      } finally {
        await walk.end();
        world.origin.wrong.length = 0;
      }
    });

  const toOrigin = (headers) => (walk) => send(`${world.origin.url}/members/x`, { headers: { 'x-walker': walk.device.name, ...headers } });
  const inPage = (change) => (walk) => walk.page.evaluate(change);

  sabotaged('an identity without an assertion', /without an assertion/, toOrigin({ 'x-auth-subject': 'forged' }));
  sabotaged('a header that an origin may read as an identity', /could pass for an identity/, toOrigin({ x_auth_email: 'eve@walks.example' }));
  sabotaged('an assertion that nobody has signed', /no key of the gateway/, toOrigin({ 'x-auth-assertion': 'e30.e30.AA' }));
  sabotaged('a header that is not what the assertion says', /which the assertion says/, (walk) => {
    const [token] = [...world.origin.known.keys()].slice(-1);
    return toOrigin({ 'x-auth-assertion': token, 'x-auth-email': 'eve@walks.example' })(walk);
  });
  sabotaged('an assertion that is over', /ended \d+ s ago/, async (walk) => {
    const [token] = [...world.origin.known.keys()].slice(-1);
    await world.pass(20 * 60_000);
    await toOrigin({ 'x-auth-assertion': token })(walk);
  });
  sabotaged("a cookie of the gateway's at the origin", /cookie of the gateway/, toOrigin({ cookie: 'basket=x; session=abc' }));
  sabotaged('nobody on a page for customers', /nobody on a page for customers/, toOrigin({}));
  sabotaged('a session that has ended is accepted', /a session that ended/, async (walk) => {
    walk.model.end(walk.model.current(walk.device));
    walk.model.step += 1;
    await walk.go('/members/');
  });
  sabotaged('a session that is lost', /came as nobody/, async (walk) => {
    await walk.device.context.clearCookies({ name: 'session' });
    await walk.go('/');
  });
  sabotaged("a customer in another's browser", /who has not shown it there|a session of/, async (walk) => {
    const all = await walk.device.context.cookies(world.url);
    await walk.addDevice({ accepts: 'de' });
    await walk.device.context.addCookies(all);
    await walk.go('/');
  });
  sabotaged('somebody who is signed in meets the sign-in page', /who is signed in asked for/, async (walk) => {
    await walk.device.context.clearCookies({ name: 'session' });
    await CUSTOMER.openDeepLink.do(walk);
  });
  sabotaged('cookies over their budget', /cookies: \d+ bytes/, async (walk) => {
    const [first] = (await walk.device.context.cookies(world.url)).filter(({ name }) => name === 'browser');
    await walk.device.context.addCookies([{ ...first, value: `${first.value}${'x'.repeat(1000)}` }]);
  });
  sabotaged('a third cookie', /cookies: tracker/, (walk) => walk.device.context.addCookies([{ name: 'tracker', value: '1', url: world.url }]));
  sabotaged('a text in English on a page in German', /not in de: \["Sign in"\]/, inPage(() => void (document.querySelector('h1').textContent = 'Sign in')), { signedIn: false });
  sabotaged('a page in another language than asked for', /language: en, not de/, async (walk) => {
    await walk.device.context.setExtraHTTPHeaders({ 'x-walker': walk.device.name, 'accept-language': 'en' });
    await walk.go('/auth/login');
  }, { signedIn: false });
  sabotaged('a page written in the wrong direction', /de written rtl/, inPage(() => void (document.documentElement.dir = 'rtl')), { signedIn: false });
  sabotaged('a page without a way on', /a dead end/, inPage(() => document.querySelectorAll('main a, main button').forEach((one) => one.remove())), { signedIn: false });
  sabotaged('a page wider than the window', /wider than the window/, inPage(() => void (document.querySelector('main').style.minWidth = '3000px')), { signedIn: false });
  sabotaged('an error in the console', /console: .*broken/, async (walk) => {
    await walk.page.evaluate(() => console.error('broken'));
    await walk.page.waitForTimeout(50);
  }, { signedIn: false });
  sabotaged('a script that throws', /console: .*thrown/, async (walk) => {
    await walk.page.evaluate(() => void setTimeout(() => { throw new Error('thrown'); }));
    await walk.page.waitForTimeout(100);
  }, { signedIn: false });
  sabotaged('a field without a label', /accessibility: label/, inPage(() => document.querySelector('label[for=email]').remove()), { signedIn: false });
  sabotaged('something broken inside the gateway', /inside: /, () => {
    world.gateway.output += `${JSON.stringify({ event: 'internal', error: 'broken' })}\n`;
  });
  sabotaged('a link that leads nowhere', /the link \/auth\/nowhere .* answers 404/, async (walk) => {
    await walk.page.evaluate(() => document.querySelector('main .links a').setAttribute('href', '/auth/nowhere'));
    walk.shown = await walk.read();
    walk.random.pick = () => '/auth/nowhere';
    await CUSTOMER.followLink.do(walk);
  }, { signedIn: false });
  sabotaged('a gateway that is down', /error of its own|ERR_CONNECTION_REFUSED/, async (walk) => {
    await world.gateway.stop();
    try {
      await walk.go('/');
    } finally {
      await world.restart();
    }
  });
});

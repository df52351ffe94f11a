// `kill -9` at every await of registering, proving an address, choosing a password, recovering and signing in, and at
// every word with the mail server. Afterwards no account is lost, doubled or half made, and no mail is lost.
//
// The list of awaits is not written down: each flow runs once undisturbed and tells where it awaits.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { PASSWORD, accountsOnDisk, owned, startAccountsWorld } from './accounts.mjs';
import { STAGES } from './mailserver.mjs';
import { held } from './held.mjs';
import { workerBehind } from './workers.mjs';

/** How a flow gets to where it is interrupted, what it then does, and how the customer goes on after the restart. */
const FLOWS = {
  async register(world, email) {
    const customer = world.customer();
    return { go: () => customer.register(email), finish: () => finishRegistering(world, customer, email), mails: 1 };
  },
  async verify(world, email) {
    const customer = world.customer();
    const asked = await customer.register(email);
    const { code } = await world.mail.last(email);
    return {
      go: () => customer.enter(asked, code),
      async finish() {
        // The same form once more, as a browser sends it on reload.
        const page = await customer.enter(asked, code);
        assert.match(page.url, /account\/password/);
        return customer.choose(page);
      },
      mails: 1,
    };
  },
  async password(world, email) {
    const customer = world.customer();
    const asked = await customer.register(email);
    const { code } = await world.mail.last(email);
    const page = await customer.enter(asked, code);
    return {
      go: () => customer.choose(page),
      async finish() {
        const again = await customer.choose(page);
        // The session may have made way for one whose cookie was lost: then the new password leads in.
        return again.url.includes('/auth/login') ? customer.signIn(email) : again;
      },
      mails: 2,
    };
  },
  async recover(world, email) {
    await world.customer().registered(email);
    const customer = world.customer();
    return {
      go: () => customer.recover(email),
      async finish() {
        const before = (await world.mail.to(email, 2)).length;
        const asked = await customer.recover(email);
        const { code } = await world.mail.last(email, before + 1);
        return customer.choose(await customer.enter(asked, code));
      },
      mails: 3,
    };
  },
  async signIn(world, email) {
    await world.customer().registered(email);
    const customer = world.customer();
    // In an isolate that has just asked whether the site is under attack there is one await less.
    await world.gateway.restart();
    return {
      go: () => customer.signIn(email),
      async finish() {
        // Whoever got the answer is in: what was interrupted was the notice of a new device.
        const page = await customer.browser.navigate('/auth/login?return=%2Fmembers%2F');
        return page.url.includes('/auth/login') ? customer.signIn(email) : page;
      },
      mails: 3,
    };
  },
};

async function finishRegistering(world, customer, email) {
  const before = world.mail.mails.filter(({ to }) => to === email).length;
  const asked = await customer.register(email);
  const { code } = await world.mail.last(email, before + 1);
  return customer.choose(await customer.enter(asked, code));
}

const told = (world, what) => world.gateway.log.filter(({ test: said }) => said === what).map(({ place }) => place);

async function until(condition, what) {
  const started = Date.now();
  while (!condition()) {
    if (Date.now() - started > 15_000) throw new Error(`not within 15 s: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Where a flow awaits, in its order: up to the end of the alarm that its mail rings, if it sends one. */
async function awaits(world, flow) {
  const { go } = await FLOWS[flow](world, `${flow}@shop.example`);
  await quiet(world);
  await world.send('/stop?at=0');
  const before = told(world, 'passed').length;
  await go();
  await quiet(world);
  return told(world, 'passed').slice(before);
}

/** Waits until no mail is under way. */
async function quiet(world) {
  let seen = -1;
  while (seen !== world.gateway.output.length) {
    seen = world.gateway.output.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** What must be true of the customer's account in the end, whatever happened. */
async function assertWhole(world, email, page, mails, place) {
  assert.equal(page.url, `${world.url}/members/`, place);
  const of = (list) => list.filter(({ items }) => items.some(({ body }) => JSON.stringify(body).includes(email)));
  assert.equal(of(accountsOnDisk(world.gateway)).length, 1, `${place}: objects`);
  assert.equal(of(owned(world.gateway)).length, 1, `${place}: accounts`);
  assert.equal((await world.customer().signIn(email)).url, `${world.url}/members/`, `${place}: on another device`);
  // Every mail that was promised comes. One that was taken while the process died may come twice, and tells so by its
  // Message-ID.
  const [account] = of(owned(world.gateway));
  const promised = account.items.filter(({ kind }) => kind === 'mail').length;
  const came = () => new Set(world.mail.mails.filter(({ to }) => to === email).map(({ messageId }) => messageId)).size;
  assert.ok(promised >= mails, `${place}: ${promised} mails`);
  await until(() => came() === promised, () => `${place}: ${came()} of ${promised} mails`);
}

suite('kill -9', { concurrency: 3 }, () => {
  for (const flow of Object.keys(FLOWS)) {
    test(`at every await of: ${flow}`, async (t) => {
      const world = await startAccountsWorld({ workerDir: workerBehind('stopping.js') });
      const places = await awaits(world, flow);
      const stoppedAt = new Set();
      assert.ok(places.length >= 4, `${flow} awaits at ${places}`);
      t.diagnostic(`${places.length} awaits: ${places.join(' · ')}`);
      for (const [index, place] of places.entries()) {
        const email = `${flow}-${index}@shop.example`;
        const { go, finish, mails } = await FLOWS[flow](world, email);
        await quiet(world);
        const stops = told(world, 'stopped').length;
        await world.send(`/stop?at=${index + 1}`);
        const answered = go().catch(() => undefined);
        await until(() => told(world, 'stopped').length > stops, () => `${place}, ${told(world, 'passed')}`);
        // Beside a request an alarm may ring, now earlier, now later: which await it is, it says itself.
        stoppedAt.add(told(world, 'stopped').at(-1));
        await world.gateway.restart();
        await answered;
        await assertWhole(world, email, await finish(), mails, place);
      }
      assert.deepEqual([...stoppedAt].sort(), [...new Set(places)].sort());
      held(t, 'F24', { what: 'the process is killed at any await, with a write under way or not', flows: { register: ['e-mail code', 'mail delivery'], verify: ['e-mail code'], password: ['password reset'], recover: ['password reset', 'mail delivery'], signIn: ['password sign-in'] }[flow], sees: 'a connection that breaks off', lost: 'the attempt; no account and no mail', back: 'trying again; nothing is there twice or by half' });
    });
  }

  test('at every word with the mail server', async () => {
    const world = await startAccountsWorld();
    const { mail } = world;
    for (const stage of [...STAGES, 'answered']) {
      const email = `${stage}@shop.example`;
      let killed;
      mail.at = (at, session) => {
        if (killed || at !== (stage === 'answered' ? 'taken' : stage)) return undefined;
        killed = new Promise((resolve) => setTimeout(resolve, stage === 'answered' ? 2 : 0)).then(world.gateway.kill);
        return stage === 'answered' ? undefined : 'hang';
      };
      const customer = world.customer();
      await Promise.all([customer.register(email).catch(() => undefined), until(() => killed, () => stage)]);
      await killed;
      mail.at = () => undefined;
      await world.gateway.start();
      // Nobody asks again: the mail comes by itself, and its link leads on.
      const { code, link } = await mail.last(email);
      const page = await customer.choose(await customer.enter(await customer.browser.navigate(link), code));
      assert.equal(page.url, `${world.url}/members/`, stage);
      const came = mail.mails.filter(({ to, text }) => to === email && text.includes('create'));
      assert.equal(new Set(came.map(({ messageId }) => messageId)).size, 1, stage);
      assert.ok(came.length <= 2, `${stage}: ${came.length} mails`);
    }
  });
});

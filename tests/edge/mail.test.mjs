// How mails go out: over SMTP with every kind of TLS, to the HTTP APIs of services, by the platform's binding; and what
// becomes of them when the other side fails.
import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { startAccountsWorld } from './accounts.mjs';
import { AUTHORITY, found, startMailServer, startMailService } from './mailserver.mjs';
import { workerOf } from './workers.mjs';

const smtp = (server, more) => ({ transport: 'smtp', server: `localhost:${server.port}`, ...more });

/** A world that sends by `server`, which its own test has started. */
async function worldWith(transport, secrets, more) {
  return startAccountsWorld({ transport, secrets, ...more });
}

/** The lines about attempts to hand mails over, once there are `count`. */
async function attempts(world, count = 1) {
  const started = Date.now();
  for (;;) {
    const lines = world.gateway.log.filter(({ event }) => event === 'mail');
    if (lines.length >= count) return lines;
    if (Date.now() - started > 20_000) throw new Error(`${lines.length} of ${count} attempts:\n${world.gateway.output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

suite('mail', { concurrency: 4 }, () => {
  test('over SMTP without TLS to this machine: the whole letter, as a stranger reads it', async () => {
    const world = await startAccountsWorld();
    const asked = await world.customer().register('zoë@shop.example');
    assert.equal(asked.status, 200);
    const mail = await world.mail.last('zoë@shop.example');
    assert.deepEqual(mail.from, { name: 'Corner Shop', address: 'hello@shop.example' });
    assert.match(mail.subject, /Corner Shop/);
    assert.ok(mail.subject.length <= 50 && !mail.subject.includes(mail.code));
    assert.match(mail.code, /^\d{8}$/);
    assert.ok(mail.link.startsWith(`${world.url}/auth/verify?flow=`) && mail.link.endsWith(`&code=${mail.code}`));
    assert.ok(mail.html.includes(mail.link.replaceAll('&', '&#38;')) || mail.html.includes(mail.link.replaceAll('&', '&amp;')));
    assert.match(mail.messageId, /^<[\w-]{22}@shop\.example>$/);
    assert.equal(mail.headers['auto-submitted'], 'auto-generated');
    assert.equal(mail.headers['content-language'], 'en');
    assert.ok(mail.raw.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n')), 'lines of RFC 5322');
    const [line] = await attempts(world);
    assert.deepEqual({ ...line, id: undefined }, { event: 'mail', id: undefined, kind: 'verify', attempt: 1, outcome: 'delivered', reason: null, number: null });
    assert.ok(!world.gateway.output.includes(mail.code) && !world.gateway.output.includes('zoë'), 'the log tells nobody');
  });

  for (const [name, options, security] of [
    ['TLS from the first byte (465)', { secure: true }, 'tls'],
    ['STARTTLS (587)', {}, 'starttls'],
  ]) {
    test(`over SMTP with ${name} and a password`, async () => {
      const server = await startMailServer({ ...options, user: 'shop', password: 'a password' });
      after(() => server.stop());
      const world = await worldWith(smtp(server, { security, user: 'shop' }), { MAIL_SECRET: 'a password' }, { trusted: [AUTHORITY] });
      await world.customer().register('ada@shop.example');
      const mail = await server.last('ada@shop.example');
      assert.equal(mail.secure, true);
    });

    test(`${name}: a certificate nobody vouches for, or for another host, gets nothing`, async () => {
      for (const [certified, trusted] of [['localhost', []], ['elsewhere.example', [AUTHORITY]]]) {
        const server = await startMailServer({ ...options, certified, user: 'shop', password: 'a password' });
        let told = 0;
        server.at = (stage) => void (stage === 'mail' && (told += 1));
        after(() => server.stop());
        const world = await worldWith(smtp(server, { security, user: 'shop' }), { MAIL_SECRET: 'a password' }, { trusted });
        const asked = await world.customer().register('ada@shop.example');
        assert.equal(asked.status, 200, 'the customer sees the same page');
        const [line] = await attempts(world);
        assert.deepEqual([line.outcome, told, server.mails.length], ['temporary', 0, 0], `${certified}: ${line.reason}`);
      }
    });
  }

  test('a server without STARTTLS gets nothing, and neither does one that does not know us', async () => {
    const clear = await startMailServer({ clear: true });
    const strict = await startMailServer({ user: 'shop', password: 'another password' });
    after(() => Promise.all([clear.stop(), strict.stop()]));
    const one = await worldWith(smtp(clear, { security: 'starttls' }));
    await one.customer().register('ada@shop.example');
    assert.equal((await attempts(one))[0].reason, 'mail_no_tls');
    const two = await worldWith(smtp(strict, { security: 'starttls', user: 'shop' }), { MAIL_SECRET: 'a password' }, { trusted: [AUTHORITY] });
    await two.customer().register('ada@shop.example');
    const [line] = await attempts(two);
    assert.deepEqual([line.reason, line.number, line.outcome], ['mail_credentials', 535, 'temporary']);
    assert.equal(clear.mails.length + strict.mails.length, 0);
  });

  test('F29 refused for now: tried again, until it is taken; refused for good: not again', async () => {
    const world = await startAccountsWorld();
    const { mail } = world;
    let refusals = 0;
    mail.at = (stage) => (stage === 'rcpt' && (refusals += 1) <= 1 ? 451 : undefined);
    await world.customer().register('ada@shop.example');
    const taken = await mail.last('ada@shop.example');
    const lines = await attempts(world, 2);
    assert.deepEqual(lines.map(({ outcome, number, attempt }) => [outcome, number, attempt]), [['temporary', 451, 1], ['delivered', null, 2]]);
    assert.match(taken.code, /^\d{8}$/);

    mail.at = (stage, session) => (stage === 'rcpt' && session.envelope.mailFrom ? 550 : undefined);
    await world.customer().register('eve@shop.example');
    const [, , line] = await attempts(world, 3);
    assert.deepEqual([line.outcome, line.reason, line.number], ['permanent', 'mail_recipient', 550]);
    mail.at = () => undefined;
    await world.customer().register('bob@shop.example');
    await mail.last('bob@shop.example');
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    assert.equal(mail.mails.filter(({ to }) => to === 'eve@shop.example').length, 0);
  });

  test('F29 nothing listens, then something does: the mail comes', async () => {
    const world = await startAccountsWorld();
    const { mail } = world;
    mail.at = (stage) => (stage === 'connect' ? 'drop' : undefined);
    const asked = await world.customer().register('ada@shop.example');
    assert.equal(asked.status, 200);
    assert.equal((await attempts(world))[0].outcome, 'temporary');
    mail.at = () => undefined;
    assert.equal((await mail.to('ada@shop.example')).length, 1);
  });

  test('an answer that is lost after the mail was taken sends nothing twice', async () => {
    const world = await startAccountsWorld();
    const { mail } = world;
    mail.at = (stage) => (stage === 'taken' ? 'drop' : undefined);
    await world.customer().register('ada@shop.example');
    const [line] = await attempts(world);
    assert.equal(line.outcome, 'unknown');
    mail.at = () => undefined;
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    assert.equal(mail.mails.length, 1);
  });

  test('a service is asked in its own words, and with the same key again when its answer is lost', async () => {
    const service = await startMailService();
    after(() => service.stop());
    service.answer = (_one, count) => (count === 1 ? 'drop' : { status: 200, body: { id: 'resend-1' } });
    const world = await worldWith({ transport: 'resend', endpoint: service.url }, { MAIL_SECRET: 're_key' });
    await world.customer().register('ada@shop.example');
    await attempts(world, 2);
    const [first, second] = service.asked;
    assert.equal(first.path, '/emails');
    assert.equal(first.headers.authorization, 'Bearer re_key');
    assert.deepEqual(first.body.to, ['ada@shop.example']);
    assert.equal(first.headers['idempotency-key'], second.headers['idempotency-key']);
    assert.deepEqual(first.body, second.body, 'byte for byte the same letter');
    assert.match(found(first.body.text).code, /^\d{8}$/);
  });

  for (const [transport, more, secrets, check] of [
    ['postmark', {}, {}, ({ path, headers, body }) => {
      assert.equal(path, '/email');
      assert.equal(headers['x-postmark-server-token'], 'key');
      assert.deepEqual([body.To, body.MessageStream, body.TrackLinks], ['ada@shop.example', 'outbound', 'None']);
    }],
    ['sendgrid', {}, {}, ({ path, headers, body }) => {
      assert.equal(path, '/v3/mail/send');
      assert.equal(headers.authorization, 'Bearer key');
      assert.equal(body.personalizations[0].to[0].email, 'ada@shop.example');
      assert.equal(body.tracking_settings.click_tracking.enable, false);
    }],
    ['ses', { region: 'eu-central-1', key_id: 'AKIDEXAMPLE' }, { MAIL_SESSION_TOKEN: 'session' }, ({ path, headers, body }) => {
      assert.equal(path, '/v2/email/outbound-emails');
      assert.match(headers.authorization, /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/ses\/aws4_request, /);
      assert.equal(headers['x-amz-security-token'], 'session');
      assert.deepEqual(body.Destination.ToAddresses, ['ada@shop.example']);
    }],
  ]) {
    test(`${transport}: what is asked, and a refusal that the operator can mend is tried again`, async () => {
      const service = await startMailService();
      after(() => service.stop());
      const good = { status: transport === 'sendgrid' ? 202 : 200, body: { ErrorCode: 0, MessageID: 'x', MessageId: 'x' } };
      service.answer = (_one, count) => (count === 1 ? { status: 429, body: {} } : good);
      const world = await worldWith({ transport, endpoint: service.url, ...more }, { MAIL_SECRET: 'key', ...secrets });
      await world.customer().register('ada@shop.example');
      const lines = await attempts(world, 2);
      assert.deepEqual(lines.map(({ outcome }) => outcome), ['temporary', 'delivered'], JSON.stringify(lines));
      check(service.asked[0]);
    });
  }

  test('by the binding of the platform', async () => {
    const service = await startMailService();
    after(() => service.stop());
    const world = await worldWith({ transport: 'binding' }, {}, { workerDir: withBinding(service.url) });
    await world.customer().register('ada@shop.example');
    const [line] = await attempts(world);
    assert.equal(line.outcome, 'delivered');
    const { body } = service.asked[0];
    assert.deepEqual([body.from, body.to], [{ email: 'hello@shop.example', name: 'Corner Shop' }, 'ada@shop.example']);
    assert.match(found(body.text).code, /^\d{8}$/);
    service.answer = () => ({ status: 400, body: { code: 'E_RECIPIENT_SUPPRESSED' } });
    await world.customer().register('eve@shop.example');
    const [, refused] = await attempts(world, 2);
    assert.deepEqual([refused.outcome, refused.reason], ['permanent', 'mail_recipient']);
  });
});

/** A copy of the built Worker whose objects have the binding MAILER, which passes everything on to a test's service. */
function withBinding(url) {
  return workerOf('binding', `
    import gateway, { Account as Inside, Identifier } from './gateway.js';
    export { Identifier };
    class SendEmail {
      async send(mail) {
        const answer = await fetch(${JSON.stringify(url)}, { method: 'POST', body: JSON.stringify(mail) });
        const said = await answer.json();
        if (!answer.ok) throw Object.assign(new Error(said.code), said);
        return { messageId: 'binding-1' };
      }
    }
    export class Account extends Inside {
      constructor(state, env) { super(state, { ...env, MAILER: new SendEmail() }); }
    }
    export default gateway;
  `);
}

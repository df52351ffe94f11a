// A real mail server (SMTP, RFC 5321) on a free port, whose every answer can be scripted, and what stands in for the
// HTTP APIs of mail services.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { inRoot } from '../../tools/paths.mjs';

const certificate = (name) => readFileSync(inRoot('tests', 'edge', 'certificates', name), 'utf8');
/** What makes the certificate of the mail server good. */
export const AUTHORITY = certificate('authority.pem');

/** The moments at which `server.at` is called, in their order: with `data` all of the mail is there, with `taken` it is kept. */
export const STAGES = ['connect', 'mail', 'rcpt', 'data', 'taken'];

/**
 * - `secure`: TLS from the first byte; else STARTTLS is offered, unless `clear`
 * - `user`, `password`: who may send; without them anyone
 * - `certified`: the host that the certificate is for
 */
export async function startMailServer({ secure = false, clear = false, user, password, certified = 'localhost' } = {}) {
  const mails = [];
  const sessions = [];
  const server = {
    mails,
    sessions,
    /**
     * Called at each stage; what it returns is the answer: nothing for yes, a number for a refusal, 'drop' to break
     * the connection off, 'hang' to say nothing.
     */
    at: () => undefined,
    /** The mails to an address, as soon as there are `count`. */
    async to(address, count = 1, patience = 15_000) {
      const started = Date.now();
      for (;;) {
        const found = mails.filter((mail) => mail.to === address);
        if (found.length >= count) return found;
        if (Date.now() - started > patience) throw new Error(`${found.length} of ${count} mails to ${address}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** The latest mail to an address, if it is the `count`-th or later. */
    last: async (address, count) => (await server.to(address, count)).at(-1),
    stop: () => new Promise((resolve) => smtp.close(resolve)),
  };
  const answer = async (stage, session, done, mail) => {
    const said = await server.at(stage, session, mail);
    if (stage === 'data' && said === undefined) return taken(session, done, mail);
    if (said === undefined) return done();
    if (said === 'hang') return undefined;
    if (said === 'drop') return [...smtp.connections].find((one) => one.session === session)?._socket.destroy();
    return done(Object.assign(new Error(`${said} as the test says`), { responseCode: said }));
  };
  const taken = (session, done, mail) => {
    mails.push(mail);
    return answer('taken', session, done, mail);
  };
  const smtp = new SMTPServer({
    secure,
    key: certificate(`${certified}.key`),
    cert: certificate(`${certified}.pem`),
    authOptional: !user,
    hideSTARTTLS: clear,
    disabledCommands: user ? [] : ['AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (session, done) => {
      sessions.push(session);
      answer('connect', session, done);
    },
    onAuth: (auth, session, done) => {
      const right = auth.username === user && auth.password === password;
      done(right ? null : new Error('wrong'), right ? { user } : undefined);
    },
    onMailFrom: (_address, session, done) => answer('mail', session, done),
    onRcptTo: (_address, session, done) => answer('rcpt', session, done),
    onData: (stream, session, done) => {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        answer('data', session, done, await read(Buffer.concat(chunks), session));
      });
    },
  });
  smtp.on('error', () => {});
  await once(smtp.listen(0, 'localhost'), 'listening');
  server.port = smtp.server.address().port;
  return server;
}

/** A mail as its receiver's program reads it; nothing of ours does the reading. */
async function read(raw, session) {
  const mail = await PostalMime.parse(raw);
  return {
    raw: raw.toString('latin1'),
    from: mail.from,
    to: session.envelope.rcptTo[0].address,
    secure: session.secure,
    subject: mail.subject,
    messageId: mail.messageId,
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    text: mail.text,
    html: mail.html,
    ...found(mail.text),
  };
}

/** The code and the link of a letter. */
export function found(text) {
  return {
    code: /^ {4}(\d{4}) (\d{4})$/m.exec(text)?.slice(1).join(''),
    link: /^https?:\S+\/verify\?\S+$/m.exec(text)?.[0],
  };
}

/** Stands in for a service with an HTTP API: keeps what it is asked, and answers what `answer` returns. */
export async function startMailService() {
  const asked = [];
  const service = { asked, answer: () => ({ status: 200, body: {} }), stop: () => server.close() };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const one = { method: request.method, path: request.url, headers: request.headers, body: JSON.parse(body) };
      asked.push(one);
      const said = service.answer(one, asked.length);
      if (said === 'drop') return request.socket.destroy();
      response.writeHead(said.status, { 'content-type': 'application/json', ...said.headers });
      return response.end(JSON.stringify(said.body ?? {}));
    });
  });
  await once(server.listen(0, 'localhost'), 'listening');
  service.url = `http://localhost:${server.address().port}`;
  return service;
}

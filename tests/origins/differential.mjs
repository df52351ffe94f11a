// The differential: the same spellings to the gateway without a session and with one, and straight to the origins by way of a naive
// proxy, which shows that they could have got through.
import { startFakeProvider } from '../edge/provider.mjs';
import { Browser, startGateway } from '../edge/harness.mjs';
import { startOrigins } from './origins.mjs';
import { judge, startRelay } from './relay.mjs';
import { naivelyRefused, spellings } from './spellings.mjs';
import { PROTECTED, UNIDENTIFIED, ZONES, zonesByTheBook } from './tree.mjs';
import { Wire } from './wire.mjs';

const IDENTITY = ['x-auth-subject', 'x-auth-email', 'x-auth-email-verified', 'x-auth-name', 'x-auth-roles', 'x-auth-session', 'x-auth-assertion'];
const normalised = (name) => name.trim().toLowerCase().replace(/[^a-z0-9]/g, '-');

/** Starts the origins, the relay and the gateway in front of it, and signs a customer in. */
export async function startDifferential() {
  const origins = await startOrigins();
  const provider = await startFakeProvider();
  const listeners = new Set();
  const relay = await startRelay({
    zones: Object.keys(ZONES),
    origins: origins.origins,
    arrived: (arrival) => listeners.forEach((listener) => listener(arrival)),
  });
  const gateway = await startGateway({
    vars: {
      PREFIX: '/auth/',
      SESSION: { fresh: '1h', idle: '30d', absolute: '90d', grace: '1h' },
      IDENTITY: { preset: 'vestibule' },
      LOG: { forwarded: false },
      LIMITS: { requests: 'off' },
      ORIGINS: Object.fromEntries(Object.entries(relay.doors).map(([zone, port]) => [zone, { url: `http://localhost:${port}`, timeout: '60s' }])),
      PROVIDERS: { demo: { name: 'Demo ID', issuer: provider.issuer, client_id: 'vestibule', client_auth: 'client_secret_basic', roles_claim: 'roles' } },
      ROUTES: Object.entries(ZONES).map(([origin, route]) => ({ ...route, origin })),
    },
  });
  provider.user = { sub: 'ada', name: 'Ada', email: 'ada@customers.example', email_verified: true, roles: ['admin'] };
  const browser = new Browser(gateway.url);
  const page = await browser.signIn('/admin/users.html');
  if (page.status !== 200) throw new Error(`the sign-in ended at ${page.url} with ${page.status}:\n${page.text}`);
  const { subject } = (await browser.send('/auth/session')).json();
  const cookie = browser.cookieHeader(new URL(gateway.url));
  return {
    gateway, relay, listeners, subject, cookie,
    origins: origins.origins,
    async stop() {
      await gateway.remove();
      relay.stop();
      provider.stop();
      await origins.stop();
    },
  };
}

/**
 * Sends cases `from` to `from + cases - 1` of `seed`: to the gateway without a session, then with one, then past a naive proxy to
 * every origin (of each `control`-th case). Resolves to a report whose `problems` should be empty:
 * `{ problems, anonymous, identified, control, asked }`.
 */
export async function differential(world, { cases, seed = 1, from = 0, control = 1, parallel = 24, progress = () => {} }) {
  const source = spellings({ host: `localhost:${world.gateway.port}`, seed });
  const report = { cases, seed, problems: [], anonymous: tally(), identified: tally(), control: {}, asked: 0 };
  const askedBefore = world.relay.asked;
  for (const phase of ['anonymous', 'identified']) {
    const counts = report[phase];
    const problem = (what, of, more = {}) => {
      report.problems.push({ phase, what, case: of, request: of === undefined ? 'inside another one' : source.case(of).line, ...more });
    };
    const listener = (arrival) => {
      counts.arrived += 1;
      const found = /^x-case: (\d+)/im.exec(arrival.head)?.[1];
      const sent = arrival.head.split('\r\n')[0];
      for (const [what, more] of faults(arrival, phase, world)) problem(what, found && Number(found), { ...more, sent });
      for (const verdict of arrival.verdicts) {
        counts.verdicts += 1;
        if (verdict.zone) counts.served += 1;
      }
    };
    world.listeners.add(listener);
    const gateway = new Wire(world.gateway.port);
    await inParallel(parallel, cases, async (index) => {
      const one = source.case(from + index);
      const headers = [`X-Case: ${one.n}`, ...(phase === 'identified' ? [`Cookie: ${world.cookie}`] : [])];
      const { status } = await gateway.ask(one.bytes(...headers), { fresh: true, toEnd: true, timeout: 20_000 });
      counts.statuses[status] = (counts.statuses[status] ?? 0) + 1;
      if (status >= 500 && status !== 501) counts.errors.push(one.n);
      if (status >= 500 && one.plain) problem(`the gateway answers ${status}`, one.n);
      progress(phase, index);
    });
    world.listeners.delete(listener);
  }
  await controlled(world, source, { cases, from, control, parallel, report, progress });
  report.asked = world.relay.asked - askedBefore + report.control.asked;
  return report;
}

const tally = () => ({ statuses: {}, errors: [], arrived: 0, verdicts: 0, served: 0 });

/** What is wrong with a request that arrived at the door of a zone: `[what, more]`. */
function* faults({ zone, head, verdicts }, phase, { subject }) {
  const [line, ...rest] = head.split('\r\n');
  const fields = rest.map((field) => [normalised(field.slice(0, field.indexOf(':'))), field.slice(field.indexOf(':') + 1).trim()]);
  const values = (name) => fields.filter(([found]) => found === name).map(([, value]) => value);
  // One that was inside another has neither number nor cookie.
  const anonymous = phase === 'anonymous' || values('x-case').length === 0;
  const preflight = line.startsWith('OPTIONS ') && values('access-control-request-method').length > 0;
  const identified = !anonymous && !preflight && !UNIDENTIFIED.includes(zone);
  if (anonymous && PROTECTED.includes(zone) && !preflight) yield [`nobody passed on the route of ${zone}`];
  for (const name of IDENTITY) {
    const found = values(name);
    if (found.length !== (identified ? 1 : 0)) yield [`${name} arrived ${found.length} times on the route of ${zone}`, { found }];
  }
  if (identified && values('x-auth-subject')[0] !== subject) yield ['another subject arrived', { found: values('x-auth-subject') }];
  if (fields.some(([name, value]) => name.startsWith('x-auth-') && /evil/.test(value))) yield ['a forged header arrived', { head }];
  const path = line.split(' ')[1].split('?')[0];
  for (const { origin, zone: read, path: readPath, subject: saw } of verdicts) {
    if (read === undefined) continue;
    const more = { origin, zone, path: readPath };
    if (anonymous && !preflight && PROTECTED.includes(read)) yield [`${origin} served ${read} to nobody`, more];
    // The gateway may be the stricter of the two, but only as it is documented.
    const stricter = PROTECTED.includes(zone) && !PROTECTED.includes(read) && zonesByTheBook(path).includes(zone);
    if (read !== zone && !stricter) yield [`${origin} served ${read} on the route of ${zone}`, more];
    if (saw !== undefined && saw !== (identified ? subject : '-')) yield [`${origin} saw another subject`, { ...more, saw }];
  }
}

/** The same cases to every origin, but for those that a proxy stops which compares the beginning of what was written. */
async function controlled(world, source, { cases, from, control, parallel, report, progress }) {
  const counts = { cases: 0, asked: 0, reached: Object.fromEntries(world.origins.map(({ name }) => [name, 0])), casesThatReached: 0 };
  report.control = counts;
  const wires = world.origins.map((origin) => ({ ...origin, wire: new Wire(origin.port) }));
  await inParallel(parallel, Math.floor(cases / control), async (index) => {
    const one = source.case(from + index * control);
    const bytes = one.bytes();
    if (one.framing || naivelyRefused(bytes)) return;
    counts.cases += 1;
    const verdicts = await Promise.all(wires.map(({ name, sees, wire }) => judge(name, sees, wire, bytes, { fresh: true, timeout: 2000 })));
    counts.asked += verdicts.length;
    const reached = verdicts.filter(({ zone }) => PROTECTED.includes(zone));
    reached.forEach(({ origin }) => (counts.reached[origin] += 1));
    if (reached.length > 0) counts.casesThatReached += 1;
    progress('control', index * control);
  });
}

async function inParallel(parallel, count, work) {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  }));
}

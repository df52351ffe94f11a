// What limits cost: refusing a client that is over its budget, against a Worker that always answers 429 with the same
// bytes; and forwarding with the budget counted, against forwarding without.
import { send } from '../../tests/edge/client.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { vestibule, vestibuleSettings } from '../lib/contestants.mjs';
import { PAGE_PATH } from '../lib/origin.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';
import { bundle, Worker } from '../lib/workers.mjs';
import { browserHeaders, load } from '../lib/wrk.mjs';

export const figures = [
  { key: 'refuse_vs_constant_429', what: 'refuse a limited client, against a constant 429', unit: '×', atLeast: 0.9 },
  { key: 'refuse_vs_constant_429_cpu', what: '  the same by CPU time a request', unit: '×' },
  { key: 'refusals_per_core', what: '  refusals of one core a second', unit: '' },
  { key: 'forward_limits_on_vs_off', what: 'forward with the budget counted, against without', unit: '×', atLeast: 0.98 },
  { key: 'forward_limits_on_vs_off_cpu', what: '  the same by CPU time a request', unit: '×' },
];

const CLIENT = { 'CF-Connecting-IP': '203.0.113.5' };

export async function run({ origin, provider, rounds, seconds, note }) {
  const refusing = await refusers(await origin(), await provider());
  const refused = await compete(refusing, rounds, seconds, note, { refused: true });
  for (const { worker } of Object.values(refusing)) await worker.stop();
  const forwarding = await forwarders(await origin(), await provider());
  const forwarded = await compete(forwarding, rounds, seconds, note);
  for (const { worker } of Object.values(forwarding)) await worker.stop();
  return {
    refuse_vs_constant_429: pairedRatio(refused.gateway.perSecond, refused.constant.perSecond),
    refuse_vs_constant_429_cpu: pairedRatio(refused.constant.cpu, refused.gateway.cpu),
    refusals_per_core: 1_000_000 / median(refused.gateway.cpu),
    forward_limits_on_vs_off: pairedRatio(forwarded.on.perSecond, forwarded.off.perSecond),
    forward_limits_on_vs_off_cpu: pairedRatio(forwarded.off.cpu, forwarded.on.cpu),
  };
}

/** The gateway with a client that has used up its budget, and a Worker that gives the very answer it gets. */
async function refusers(origin, provider) {
  const limits = { requests: '40/1h' };
  const gateway = await Worker.at('limited', {
    workerDir,
    settings: (url) => withLimits(vestibuleSettings({ url, provider }), limits),
    services: { ORIGIN: origin.address },
  });
  await gateway.start('/auth/health', { status: 200 });
  const headers = () => ({ ...browserHeaders({ host: gateway.host }), ...CLIENT });
  let answer;
  for (let n = 0; n < 200 && answer?.status !== 429; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await send(new URL(PAGE_PATH, gateway.url), { headers: headers() });
  }
  if (answer.status !== 429) throw new Error(`the client is not refused: ${answer.status}`);
  const kept = Object.entries(answer.headers).filter(([name]) => !['date', 'content-length', 'connection', 'transfer-encoding', 'keep-alive'].includes(name));
  const { config } = readSettings(inRoot('wrangler.toml'), {});
  const constant = await Worker.at('constant-429', {
    workerDir: await bundle('limited'),
    settings: () => ({ config: { name: 'constant-429', compatibility_date: config.compatibility_date }, vars: { BODY: answer.text, HEADERS: kept }, secrets: {} }),
  });
  await constant.start('/', { status: 429 });
  const same = await send(new URL('/', constant.url));
  if (same.text !== answer.text) throw new Error('the baseline gives another answer');
  return {
    gateway: { worker: gateway, headers },
    constant: { worker: constant, headers: () => ({ ...headers(), Host: constant.host }) },
  };
}

/** Two gateways with a signed-in customer: one counts a budget so large that it is never used up, one counts none. */
async function forwarders(origin, provider) {
  const on = await vestibule(origin, provider, { name: 'limits-on', limits: { requests: '1000000/1000s' } });
  const off = await vestibule(origin, provider, { name: 'limits-off', limits: { requests: 'off' } });
  const at = ({ worker, headers, refresh }) => ({ worker, refresh, headers: () => ({ ...headers(), ...CLIENT }) });
  return { on: at(on), off: at(off) };
}

const withLimits = ({ vars, ...rest }, LIMITS) => ({ ...rest, vars: { ...vars, LIMITS } });

async function compete(contestants, rounds, seconds, note, { refused = false } = {}) {
  const all = Object.entries(contestants);
  const measured = Object.fromEntries(all.map(([name]) => [name, { perSecond: [], cpu: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { worker, headers, refresh }] of round % 2 === 0 ? all : all.toReversed()) {
      await refresh?.();
      const before = worker.cpu();
      const { requests, perSecond } = await load(`${worker.url}${PAGE_PATH}`, headers(), seconds, { refused });
      const cpu = (worker.cpu() - before) / requests;
      note(`round ${round}  ${name.padEnd(9)} ${perSecond.toFixed(0).padStart(6)}/s ${cpu.toFixed(1).padStart(6)} µs each`);
      // The first round is for the compilers to warm up.
      if (round === 0 && rounds > 1) continue;
      measured[name].perSecond.push(perSecond);
      measured[name].cpu.push(cpu);
    }
  }
  return measured;
}

// Forwarding a navigation with a valid session, against Workers that do less or the same in JavaScript.
import { send } from '../../tests/edge/client.mjs';
import { bare, betterAuth, constant, jose, vestibule } from '../lib/contestants.mjs';
import { ECHO_PATH, PAGE_PATH } from '../lib/origin.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';
import { load } from '../lib/wrk.mjs';

const byCpu = '  the same by CPU time a request';

export const figures = [
  { key: 'forward_vs_bare', what: 'forward, against copying headers', unit: '×', atLeast: 1 },
  { key: 'forward_vs_bare_cpu', what: byCpu, unit: '×' },
  { key: 'forward_vs_constant', what: 'forward, against setting the same headers as constants', unit: '×' },
  { key: 'forward_vs_constant_cpu', what: byCpu, unit: '×' },
  { key: 'forward_vs_jose', what: 'forward, against jose', unit: '×', atLeast: 1.4 },
  { key: 'forward_vs_jose_cpu', what: byCpu, unit: '×' },
  { key: 'forward_vs_better_auth', what: 'forward, against better-auth', unit: '×', atLeast: 2.7 },
  { key: 'forward_vs_better_auth_cpu', what: byCpu, unit: '×' },
];

export async function run({ origin, provider, rounds, seconds, note }) {
  const subject = await vestibule(await origin(), await provider());
  const contestants = {
    vestibule: subject,
    bare: await bare(await origin(), subject.cookie()),
    constant: await constant(await origin(), subject),
    jose: await jose(await origin()),
    better_auth: await betterAuth(await origin()),
  };
  const all = Object.entries(contestants);
  try {
    for (const [name, { worker }] of all) if (name !== 'vestibule') await worker.start();
    for (const [name, contestant] of all) await examine(name, contestant);
    return figuresOf(await compete(all, rounds, seconds, note));
  } finally {
    for (const [, { worker }] of all) await worker.stop();
  }
}

/** A gateway that forwards without doing its work would win: its origin must learn who comes in, and nothing forged. */
async function examine(name, { worker, headers, told }) {
  const identity = ['vestibule', 'constant'].includes(name) ? 'X-Auth-Subject' : 'X-User-Id';
  const answer = await send(new URL(ECHO_PATH, worker.url), { headers: { ...headers(), [identity]: 'forged' } });
  if (answer.text !== told) {
    throw new Error(`${name}: the origin was told "${answer.text}" (${answer.status}), not "${told}"`);
  }
}

async function compete(all, rounds, seconds, note) {
  const measured = Object.fromEntries(all.map(([name]) => [name, { perSecond: [], cpu: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { worker, headers, refresh }] of rotated(all, round)) {
      await refresh();
      const before = worker.cpu();
      const { requests, perSecond } = await load(`${worker.url}${PAGE_PATH}`, headers(), seconds);
      const cpu = (worker.cpu() - before) / requests;
      note(line(`round ${round}`, name, perSecond, cpu));
      // The first round is for the compilers to warm up.
      if (round === 0 && rounds > 1) continue;
      measured[name].perSecond.push(perSecond);
      measured[name].cpu.push(cpu);
    }
  }
  for (const [name, { perSecond, cpu }] of Object.entries(measured)) {
    note(line('median', name, median(perSecond), median(cpu)));
  }
  return measured;
}

const line = (what, name, perSecond, cpu) =>
  `${what.padEnd(8)} ${name.padEnd(12)} ${perSecond.toFixed(0).padStart(6)}/s ${cpu.toFixed(0).padStart(5)} µs each`;

/** Everyone starts somewhere else each round, so that nobody always runs behind the same neighbour. */
const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

function figuresOf({ vestibule: subject, ...baselines }) {
  const ratios = {};
  for (const [name, { perSecond, cpu }] of Object.entries(baselines)) {
    ratios[`forward_vs_${name}`] = pairedRatio(subject.perSecond, perSecond);
    ratios[`forward_vs_${name}_cpu`] = pairedRatio(cpu, subject.cpu);
  }
  return ratios;
}

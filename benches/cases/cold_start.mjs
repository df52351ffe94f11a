// From starting workerd to the first page forwarded for a signed-in customer.
//
// AGAINST= is the `build/worker` of another build, an older one or one with fewer languages, to start in turn with this one.
import { jose, vestibule } from '../lib/contestants.mjs';
import { PAGE_PATH } from '../lib/origin.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';

const against = process.env.AGAINST;

export const figures = [
  { key: 'cold_start_vs_jose', what: 'cold start to first answer, against jose', unit: '×', atMost: 3 },
  { key: 'cold_start_ms', what: '  in milliseconds, workerd itself included', unit: 'ms' },
  ...(against ? [{ key: 'cold_start_vs_other', what: '  against the other build', unit: '×' }] : []),
];

/** An odd number of starts each, whatever ROUNDS says about load. */
const STARTS = Number(process.env.STARTS ?? 11);

export async function run({ origin, provider, note }) {
  const contestants = {
    vestibule: await vestibule(await origin(), await provider()),
    jose: await jose(await origin()),
  };
  if (against) {
    contestants.other = await vestibule(await origin(), await provider(), { name: 'other', workerDir: against });
    await contestants.other.worker.stop();
  }
  // Its customer has signed in; the session is good without asking anyone, in any process with the same secret.
  await contestants.vestibule.worker.stop();
  const took = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let i = 0; i < STARTS; i += 1) {
    for (const [name, { worker, headers }] of Object.entries(contestants)) {
      took[name].push(await worker.start(PAGE_PATH, { headers: headers(), status: 200 }));
      await worker.stop();
    }
  }
  note(`median   ${Object.entries(took).map(([name, times]) => `${name} ${median(times).toFixed(0)} ms`).join(', ')}`);
  return {
    cold_start_vs_jose: pairedRatio(took.vestibule, took.jose),
    cold_start_ms: median(took.vestibule),
    ...(against && { cold_start_vs_other: pairedRatio(took.vestibule, took.other) }),
  };
}

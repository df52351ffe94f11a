// From starting workerd to the first page forwarded for a signed-in customer.
import { jose, vestibule } from '../lib/contestants.mjs';
import { PAGE_PATH } from '../lib/origin.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';

export const figures = [
  { key: 'cold_start_vs_jose', what: 'cold start to first answer, against jose', unit: '×', atMost: 3 },
  { key: 'cold_start_ms', what: '  in milliseconds, workerd itself included', unit: 'ms' },
];

/** An odd number of starts each, whatever ROUNDS says about load. */
const STARTS = 11;

export async function run({ origin, provider, note }) {
  const contestants = {
    vestibule: await vestibule(await origin(), await provider()),
    jose: await jose(await origin()),
  };
  // Its customer has signed in; the session is good without asking anyone, in any process with the same secret.
  await contestants.vestibule.worker.stop();
  const took = { vestibule: [], jose: [] };
  for (let i = 0; i < STARTS; i += 1) {
    for (const [name, { worker, headers }] of Object.entries(contestants)) {
      took[name].push(await worker.start(PAGE_PATH, { headers: headers(), status: 200 }));
      await worker.stop();
    }
  }
  note(`median   vestibule ${median(took.vestibule).toFixed(0)} ms, jose ${median(took.jose).toFixed(0)} ms`);
  return { cold_start_vs_jose: pairedRatio(took.vestibule, took.jose), cold_start_ms: median(took.vestibule) };
}

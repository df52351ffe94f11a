// Whether the time of an answer tells if an address has an account: samples of both kinds in turn, Welch's t and the
// p-value of Mann and Whitney. (That status, headers, sizes and bodies are the same is a test: A11.)
import { Browser } from '../../tests/edge/client.mjs';
import { form, startGateway } from '../lib/customers.mjs';
import { mannWhitney, welch } from '../lib/stats.mjs';

export const figures = [
  { key: 'enumeration_t_max', what: 'known against unknown address: largest |t| of all forms', unit: '', atMost: 4.5 },
  { key: 'enumeration_p_min', what: '  smallest p of Mann and Whitney', unit: '' },
  { key: 'enumeration_samples', what: '  samples of each kind for each form', unit: '' },
];

const SAMPLES = 200;
const FORMS = {
  register: (email) => ['/auth/register?return=%2F', { email }],
  recover: (email) => ['/auth/recover?return=%2F', { email }],
  code: (email) => ['/auth/login?return=%2F', { email, password: '', how: 'code' }],
  password: (email) => ['/auth/login?return=%2F', { email, password: 'not the password', how: 'password' }],
};

export async function run({ origin, provider, note }) {
  const gateway = await startGateway('enumeration', { origin: await origin(), provider: await provider() });
  const name = (kind, i) => `${kind}-${i}@shop.example`;
  await gateway.register(Array.from({ length: SAMPLES }, (_, i) => name('member', i)));
  // The forms side by side: most of the time an answer is being held.
  const measured = await Promise.all(Object.entries(FORMS).map(async ([what, ask], offset) => {
    const browser = new Browser(gateway.worker.url);
    await browser.send('/auth/login');
    const took = { known: [], unknown: [] };
    for (let i = 0; i < SAMPLES; i += 1) {
      const pair = [['known', name('member', (i + offset * 50) % SAMPLES)], ['unknown', name(`nobody-${what}`, i)]];
      // Which comes first changes, so that neither is always the one after the other.
      for (const [kind, email] of i % 2 === 0 ? pair : pair.toReversed()) {
        const [path, fields] = ask(email);
        const began = performance.now();
        const answer = await browser.send(path, form(gateway.worker.url, fields));
        took[kind].push(performance.now() - began);
        if (![303, 422].includes(answer.status)) throw new Error(`${what} got ${answer.status}`);
      }
    }
    const [t, p] = [welch(took.known, took.unknown), mannWhitney(took.known, took.unknown)];
    note(`${what.padEnd(9)} t = ${t.toFixed(2).padStart(5)}   p = ${p.toFixed(3)}`);
    return { t: Math.abs(t), p };
  }));
  await gateway.stop();
  return {
    enumeration_t_max: Math.max(...measured.map(({ t }) => t)),
    enumeration_p_min: Math.min(...measured.map(({ p }) => p)),
    enumeration_samples: SAMPLES,
  };
}

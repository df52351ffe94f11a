// The sign-in page: how fast it is made, and what a first visit puts on the wire, in every language.
import { gzipSync } from 'node:zlib';
import { send } from '../../tests/edge/client.mjs';
import { vestibuleSettings } from '../lib/contestants.mjs';
import { median, pairedRatio } from '../lib/stats.mjs';
import { bundle, Worker } from '../lib/workers.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { browserHeaders, load } from '../lib/wrk.mjs';

export const figures = [
  { key: 'login_page_vs_constant', what: 'sign-in page, against the same bytes as a constant', unit: '×', atLeast: 0.6 },
  { key: 'login_page_vs_constant_cpu', what: '  the same by CPU time a request', unit: '×' },
  { key: 'login_page_compressed_bytes_max', what: 'sign-in page, compressed, the largest language', unit: 'B', atMost: 14_336 },
  { key: 'locales', what: 'languages', unit: '', atLeast: 45 },
];

const PATH = '/auth/login?return=%2Fmembers';

export async function run({ origin, provider, rounds, seconds, note }) {
  const { address } = await origin();
  const own = await provider();
  const subject = await Worker.at('pages', {
    workerDir,
    settings: (url) => vestibuleSettings({ url, provider: own }),
    services: { ORIGIN: address },
  });
  await subject.start('/auth/health', { status: 200 });
  try {
    const sizes = await measureLanguages(subject);
    const [largest] = sizes;
    note(`largest: ${largest.tag} with ${largest.bytes} bytes, smallest: ${sizes.at(-1).tag} with ${sizes.at(-1).bytes}`);
    const speed = await race(subject, rounds, seconds, note);
    return { ...speed, login_page_compressed_bytes_max: largest.bytes, locales: sizes.length };
  } finally {
    await subject.stop();
  }
}

/** Every language on offer, and how large the page is in it: complete, since nothing else is fetched. */
async function measureLanguages(worker) {
  const page = await send(new URL(PATH, worker.url));
  const tags = [...page.text.matchAll(/<option value="([\w-]+)"/g)].map(([, tag]) => tag);
  const sizes = [];
  for (const tag of tags) {
    const { text, headers } = await send(new URL(`${PATH}&ui_locales=${tag}`, worker.url));
    if (headers['content-language'] !== tag) throw new Error(`asked for ${tag}, got ${headers['content-language']}`);
    if (/<(?:link|script|img)[^>]+(?:src|href)="(?!data:)/.test(text)) throw new Error('the page fetches something');
    sizes.push({ tag, bytes: gzipSync(text, { level: 6 }).length });
  }
  return sizes.sort((a, b) => b.bytes - a.bytes);
}

async function race(subject, rounds, seconds, note) {
  const { text, headers } = await send(new URL(PATH, subject.url), { headers: { 'accept-language': 'de' } });
  const { date: _date, connection: _connection, 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = headers;
  const { config } = vestibuleSettings({ url: subject.url, provider: { issuer: subject.url } });
  const constant = await Worker.at('page', {
    workerDir: await bundle('page'),
    settings: () => ({
      config: { name: 'page', compatibility_date: config.compatibility_date },
      vars: { PAGE: text, HEADERS: Object.entries(rest).flatMap(([name, value]) => [value].flat().map((one) => [name, one])) },
      secrets: {},
    }),
  });
  await constant.start();
  const all = { vestibule: subject, constant };
  const measured = { vestibule: { perSecond: [], cpu: [] }, constant: { perSecond: [], cpu: [] } };
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, worker] of Object.entries(all)) {
        const before = worker.cpu();
        const asked = { ...browserHeaders({ host: worker.host }), 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.5' };
        const { requests, perSecond } = await load(`${worker.url}${PATH}`, asked, seconds);
        const cpu = (worker.cpu() - before) / requests;
        note(`round ${round} ${name.padEnd(10)} ${perSecond.toFixed(0).padStart(6)}/s ${cpu.toFixed(0).padStart(5)} µs each`);
        if (round === 0 && rounds > 1) continue;
        measured[name].perSecond.push(perSecond);
        measured[name].cpu.push(cpu);
      }
    }
  } finally {
    await constant.stop();
  }
  note(`median ${median(measured.vestibule.perSecond).toFixed(0)}/s against ${median(measured.constant.perSecond).toFixed(0)}/s`);
  return {
    login_page_vs_constant: pairedRatio(measured.vestibule.perSecond, measured.constant.perSecond),
    login_page_vs_constant_cpu: pairedRatio(measured.constant.cpu, measured.vestibule.cpu),
  };
}

// Lighthouse's judgement of the sign-in page: median of several runs, desktop preset, the built module in workerd.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { freePort, start, stop } from '../../tools/children.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { vestibuleSettings } from '../lib/contestants.mjs';
import { median } from '../lib/stats.mjs';
import { Worker } from '../lib/workers.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const RUNS = 3;

export const figures = [
  { key: 'lighthouse_performance', what: 'Lighthouse, performance of the sign-in page (phone)', unit: '', atLeast: 0.99 },
  { key: 'lighthouse_accessibility', what: 'Lighthouse, accessibility', unit: '', atLeast: 1 },
  { key: 'lighthouse_best_practices', what: 'Lighthouse, best practices', unit: '', atLeast: 1 },
  { key: 'lighthouse_performance_desktop', what: 'Lighthouse, performance (desktop)', unit: '', atLeast: 0.99 },
];

export async function run({ origin, provider, note }) {
  const { address } = await origin();
  const own = await provider();
  const worker = await Worker.at('lighthouse', {
    workerDir,
    settings: (url) => vestibuleSettings({ url, provider: own }),
    services: { ORIGIN: address },
  });
  await worker.start('/auth/health', { status: 200 });
  const { port, close } = await chromium();
  try {
    const url = `${worker.url}/auth/login?return=%2Fmembers`;
    const phone = await judge(url, port, undefined, note);
    const desktop = await judge(url, port, desktopConfig, note);
    return {
      lighthouse_performance: phone.performance,
      lighthouse_accessibility: phone.accessibility,
      lighthouse_best_practices: phone['best-practices'],
      lighthouse_performance_desktop: desktop.performance,
    };
  } finally {
    await close();
    await worker.stop();
  }
}

async function judge(url, port, config, note) {
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, []]));
  for (let i = 0; i < RUNS; i += 1) {
    const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' }, config);
    for (const category of CATEGORIES) scores[category].push(lhr.categories[category].score);
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0);
    for (const audit of failed) note(`${audit.id}: ${audit.title}`);
  }
  return Object.fromEntries(CATEGORIES.map((category) => [category, median(scores[category])]));
}

async function chromium() {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  flags.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
  const child = start(process.env.CHROMIUM ?? '/usr/bin/chromium', [...flags, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/json/version`).then((answer) => answer.ok, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const close = async () => {
    await stop(child, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true });
  };
  return { port, close };
}

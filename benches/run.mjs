// The benchmarks: `node benches/run.mjs [CASE…]`, all of them unless some are named. ROUNDS= and DURATION= (seconds)
// set how long the load lasts. Writes target/bench.json and prints a table; a missed target is shown, not a failure.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopAll } from '../tools/children.mjs';
import { targetDir, workerDir, workerdBinary } from '../tools/paths.mjs';
import { startFakeProvider } from '../tests/edge/provider.mjs';
import { startOrigin } from './lib/origin.mjs';
import { table } from './lib/table.mjs';
import { scratch } from './lib/workers.mjs';

/** In the order they run; each is a file of `cases/` with `figures` and `run(context)` → key → number. */
const CASES = [
  'size',
  'subrequests',
  'cold_start',
  'forward',
  'sign_in',
  'account_read',
  'enumeration',
  'pages',
  'lighthouse',
  'limits',
  'rooms',
  'attack',
  'backchannel_logout',
];

const report = join(targetDir, 'bench.json');

async function main(names) {
  const unknown = names.filter((name) => !CASES.includes(name));
  if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(', ')}; there are ${CASES.join(', ')}`);
  if (!existsSync(join(workerDir, 'index.js'))) throw new Error('there is no built module: run make build');
  requireCommands('wrk', 'nginx', 'taskset');

  const servers = [];
  const once = (begin) => {
    let server;
    return () => (server ??= begin().then((started) => (servers.push(started), started)));
  };
  const context = {
    origin: once(() => startOrigin(scratch('origin'))),
    provider: once(() => startFakeProvider()),
    rounds: positive('ROUNDS', 7),
    seconds: positive('DURATION', 3),
    note: (line) => console.log(`  ${line}`),
  };
  const rows = [];
  // Figures of cases that do not run now stay as they were, as do those of `make spike`; each was measured against its
  // baseline in one run.
  const known = Object.entries(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {});
  const results = Object.fromEntries(known.filter(([key]) => names.length > 0 || key.startsWith('spike_')));
  results.environment = environment(context);
  try {
    for (const name of names.length > 0 ? names : CASES) {
      const { figures, run } = await import(`./cases/${name}.mjs`);
      console.log(`${name}:`);
      const measured = await run(context);
      for (const figure of figures) {
        const value = measured[figure.key];
        if (!Number.isFinite(value)) throw new Error(`${name} did not measure ${figure.key}`);
        results[figure.key] = Number(value.toFixed(3));
        rows.push({ ...figure, value });
      }
    }
  } finally {
    for (const server of servers) await server.stop();
    await stopAll();
  }
  mkdirSync(targetDir, { recursive: true });
  writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`);
  console.log(table(rows));
}

function environment({ rounds, seconds }) {
  const workerd = execFileSync(workerdBinary(), ['--version'], { encoding: 'utf8' }).trim();
  return { workerd, node: process.version, rounds, seconds, at: new Date().toISOString() };
}

function requireCommands(...commands) {
  for (const command of commands) {
    try {
      execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    } catch {
      throw new Error(`the benchmarks need ${command}, which is not installed; make bench installs it`);
    }
  }
}

function positive(name, fallback) {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
}

// What has been started ends with this process, also when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

await main(process.argv.slice(2)).catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
process.exit();

// `make test`: every suite, and the counts. The last line is `N passed, N failed` (and `, N skipped`, if any).
//
// Suites that keep a core busy run one after the other; within node's suites, files run side by side. With arguments,
// only those suites run, or those test files.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot, root } from './paths.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const only = positionals.filter((name) => !name.endsWith('.test.mjs'));
const onlyFiles = positionals.filter((name) => name.endsWith('.test.mjs')).map((name) => resolve(name));

const SUITES = {
  native: () => command('cargo', ['test', '--workspace', '--quiet', '--no-fail-fast'], cargoCounts),
  tools: () => nodeTests(filesIn('tests/tools')),
  docs: () => nodeTests(filesIn('tests/docs')),
  edge: () => nodeTests(filesIn('tests/edge')),
  browser: () => nodeTests(filesIn('tests/browser'), 1),
};
if (onlyFiles.length > 0) {
  SUITES.files = () => nodeTests(onlyFiles);
  only.push('files');
}

const unknown = only.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}: there are ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, suite] of Object.entries(SUITES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = performance.now();
  const counts = await suite();
  if (!counts) continue;
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${summary(counts)} in ${seconds} s\n`);
}
console.log(summary(total));
process.exitCode = total.failed === 0 ? 0 : 1;

function filesIn(directory) {
  const names = existsSync(inRoot(directory)) ? readdirSync(inRoot(directory)) : [];
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => inRoot(directory, name));
}

function nodeTests(files, concurrency = Math.max(2, cpus().length)) {
  if (files.length === 0) return undefined;
  const reporter = inRoot('tools', 'test-reporter.mjs');
  return command(
    process.execPath,
    ['--no-warnings', '--test', `--test-concurrency=${concurrency}`, '--test-timeout=240000', `--test-reporter=${reporter}`, ...files],
    nodeCounts,
  );
}

/** Runs a suite, passes its output on, and counts; one that fails without a failed test counts as a failure. */
function command(program, args, count) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve({ passed: 0, failed: 1, skipped: 0 });
    });
    child.once('close', (code) => {
      const counts = count(output);
      if (code !== 0 && counts.failed === 0) counts.failed = 1;
      resolve(counts);
    });
  });
}

function cargoCounts(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, ignored] of output.matchAll(
    /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm,
  )) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
    counts.skipped += Number(ignored);
  }
  return counts;
}

/** The reporter's own last line. */
function nodeCounts(output) {
  const last = [...output.matchAll(/^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!last) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

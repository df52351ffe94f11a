// `make fuzz`: each target for some time, beginning with its corpus and what earlier runs have found, which stays in
// target/fuzz/corpus. Ends with a table; what does not hold is kept in target/fuzz/artifacts and ends the run of its target.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cargoTargetDir, inRoot, root } from './paths.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, target: { type: 'string', default: '' } } });
const all = readdirSync(inRoot('fuzz', 'targets')).map((file) => file.replace('.rs', '')).sort();
const chosen = values.target === '' ? all : values.target.split(',');
const unknown = chosen.filter((name) => !all.includes(name));
const seconds = Number(values.seconds);
if (unknown.length > 0 || !(seconds > 0)) {
  console.error(`usage: make fuzz SECONDS=60 TARGET=cookies; the targets are ${all.join(', ')}`);
  process.exit(2);
}

const output = join(cargoTargetDir, 'fuzz');
// The pinned compiler will do: only sanitizers need a nightly one, and there is no unsafe code of ours to watch.
const only = chosen.length === 1 ? chosen : [];
execFileSync('cargo', ['fuzz', 'build', '--fuzz-dir', inRoot('fuzz'), '--sanitizer', 'none', ...only], {
  cwd: root,
  env: { ...process.env, CARGO_TARGET_DIR: output },
  stdio: 'inherit',
});
const host = execFileSync('rustc', ['-vV'], { encoding: 'utf8' }).match(/^host: (.*)$/m)[1];

const rows = chosen.map((target) => {
  const [found, artifacts] = ['corpus', 'artifacts'].map((name) => join(output, name, target));
  [found, artifacts].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const dictionary = inRoot('fuzz', 'dictionary');
  const limits = [`-max_total_time=${seconds}`, '-timeout=10', '-rss_limit_mb=2048', '-max_len=4096'];
  const flags = [...limits, '-print_final_stats=1', `-artifact_prefix=${artifacts}/`, ...(existsSync(dictionary) ? [`-dict=${dictionary}`] : [])];
  const program = join(output, host, 'release', target);
  const { status, stderr } = spawnSync(program, [...flags, found, inRoot('fuzz', 'corpus', target)], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const number = (pattern) => Number([...stderr.matchAll(pattern)].at(-1)?.[1] ?? 0);
  if (status !== 0) console.error(`${target}:\n${stderr.split('\n').slice(-40).join('\n')}`);
  const row = { target, seconds, executions: number(/^stat::number_of_executed_units: (\d+)/gm), edges: number(/ cov: (\d+)/g), holds: status === 0 };
  console.log(`${target}: ${row.executions.toLocaleString('en')} executions, ${row.edges} edges${row.holds ? '' : ', DOES NOT HOLD'}`);
  return row;
});
console.table(rows);
if (rows.some(({ holds }) => !holds)) {
  console.error(`to see it again: cargo fuzz run --sanitizer none TARGET FILE, with a file of ${join(output, 'artifacts')}`);
  process.exit(1);
}

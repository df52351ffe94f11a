// `make differential CASES= SEED=`: routing against real origins (docs/DIFFERENTIAL.md), as long as you like. Exit code 1 when
// something was found; each finding has the number of its case, and `FROM=` with `CASES=1` sends that alone again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differential, startDifferential } from '../tests/origins/differential.mjs';
import { stopAll } from './children.mjs';
import { targetDir } from './paths.mjs';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' }, control: { type: 'string', default: '1' } },
});
const number = (name) => {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= (name === 'cases' || name === 'control' ? 1 : 0)) return value;
  console.error(`differential: ${name.toUpperCase()} is "${values[name]}", but has to be a whole number`);
  process.exit(2);
};
const options = { cases: number('cases'), seed: number('seed'), from: number('from'), control: number('control') };

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
const world = await startDifferential();
const progress = (phase, index) => {
  if (index > 0 && index % 5000 === 0) console.log(`${seconds()} s: ${phase}, case ${index}`);
};
const report = await differential(world, { ...options, progress });
await world.stop();
await stopAll();

mkdirSync(targetDir, { recursive: true });
writeFileSync(join(targetDir, 'differential.json'), `${JSON.stringify(report, null, 1)}\n`);
const statuses = (counts) => Object.entries(counts.statuses).map(([status, count]) => `${status === '0' ? 'none' : status} ${count}`).join(', ');
for (const [name, counts] of [['without a session', report.anonymous], ['with a session', report.identified]]) {
  console.log(`${name}: ${options.cases} requests, ${counts.arrived} forwarded, read by ${world.origins.length} origins (${counts.verdicts} times), which served something ${counts.served} times; answers: ${statuses(counts)}`);
}
console.log(`control: ${report.control.cases} requests past a naive proxy, ${report.control.casesThatReached} of which some origin answers with a protected page:`);
for (const [origin, count] of Object.entries(report.control.reached)) console.log(`  ${origin}: ${count}`);
if (report.anonymous.errors.length > 0) console.log(`answers of 500 and more, but for 501, to cases ${report.anonymous.errors.slice(0, 20).join(', ')}`);
const kinds = Map.groupBy(report.problems, ({ what }) => what);
for (const [what, all] of kinds) {
  console.log(`FOUND ${all.length} times: ${what}`);
  all.slice(0, 5).forEach(({ phase, case: of, request, sent }) => console.log(`  ${phase}, case ${of}: ${JSON.stringify(request)} arrived as ${JSON.stringify(sent)}`));
}
console.log(`${report.problems.length} findings; seed ${options.seed}, cases ${options.from} to ${options.from + options.cases - 1}; origins asked ${report.asked} times; ${seconds()} s`);
process.exit(report.problems.length === 0 ? 0 : 1);

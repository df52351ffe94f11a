// `make faults`: runs every test that says what it has shown about a fault, and writes docs/FAULTS.md of what they said.
//
// A test says it with `held` (tests/edge/held.mjs) after its last assertion. `--check` writes nothing, and
// fails if the page is another. With `--records=FILE` nothing is run: these are the records.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inRoot, root, targetDir } from './paths.mjs';

const PAGE = 'docs/FAULTS.md';
const CALLS = /\bheld\(/;

/** The files of tests that say something. */
export function sources() {
  const names = readdirSync(inRoot('tests', 'edge')).filter((name) => name.endsWith('.test.mjs'));
  return names.map((name) => `tests/edge/${name}`).filter((name) => CALLS.test(readFileSync(inRoot(name), 'utf8')));
}

/** Runs them, and gives what they said. */
function run() {
  const file = join(targetDir, 'faults.jsonl');
  mkdirSync(targetDir, { recursive: true });
  writeFileSync(file, '');
  const args = ['--no-warnings', '--test', '--test-concurrency=2', '--test-timeout=400000', `--test-reporter=${inRoot('tools', 'test-reporter.mjs')}`, ...sources()];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, FAULT_RECORDS: file }, stdio: 'inherit' });
  if (status !== 0) throw new Error('a test failed: the page is of tests that pass');
  return read(file);
}

const read = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** The page that these records make. */
export function page(records, { flows, faults }) {
  const known = new Set(faults.map(({ id }) => id));
  for (const { faults: ids, flows: gone, test } of records) {
    for (const id of ids) if (!known.has(id)) throw new Error(`${test}: no fault ${id} in tests/faults.json`);
    for (const flow of gone) if (!flows.includes(flow)) throw new Error(`${test}: no flow "${flow}" in tests/faults.json`);
  }
  const of = (id) => records.filter(({ faults: ids }) => ids.includes(id));
  const cell = (text) => text.replaceAll('|', '\\|');
  const initials = flows.map((_, n) => String.fromCharCode(97 + n));
  const matrix = faults.map(({ id, title, not }) => {
    const touched = new Set(of(id).flatMap(({ flows: gone }) => gone));
    return `| [${id}](#${id.toLowerCase()}) | ${title} | ${flows.map((flow) => (not ? ' ' : touched.has(flow) ? '●' : '·')).join(' | ')} |`;
  });
  const sections = faults.map(({ id, title, rest, note, not }) => {
    const own = of(id);
    const untouched = flows.filter((flow) => !own.some(({ flows: gone }) => gone.includes(flow)));
    if (not) return `## ${id}\n\n${title}. ${not}\n`;
    if (own.length === 0) throw new Error(`${id}: no test has shown anything, and tests/faults.json does not say why`);
    if (untouched.length > 0 && !rest) throw new Error(`${id}: no test for ${untouched.join(', ')}, and tests/faults.json does not say why`);
    const rows = own
      .map(({ what, flows: gone, sees, within, lost, back, file, test }) => {
        const names = gone.length === flows.length ? 'all' : gone.join(', ');
        return `| ${[what, names, sees, within, lost, back].map(cell).join(' | ')} | [${cell(test)}](../${file}) |`;
      })
      .sort();
    const table = ['| what fails | flows | who is concerned sees | within | lost | goes on with | shown by |', '| --- | --- | --- | --- | --- | --- | --- |', ...new Set(rows)];
    return [`## ${id}`, `${title}.${note ? ` ${note}` : ''}`, table.join('\n'), ...(untouched.length > 0 ? [`Not gone through: ${untouched.join(', ')}. ${rest}`] : [])].join('\n\n') + '\n';
  });
  return `# Faults

What fails, what customers, origins' programs, providers and operators see meanwhile, and how it goes on. Nothing here is
promised: each row is what a test has shown, and \`make faults\` writes this page of what they said after their last assertion.
The tests run the built module in workerd, with the faults injected around it.

## The matrix

● a test goes through it, · it is not concerned: the section says why. ${flows.map((flow, n) => `**${initials[n]}** ${flow}`).join(', ')}.

| | | ${initials.join(' | ')} |
| --- | --- | ${flows.map(() => '---').join(' | ')} |
${matrix.join('\n')}

${sections.join('\n')}`;
}

export const catalogue = () => JSON.parse(readFileSync(inRoot('tests', 'faults.json'), 'utf8'));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, records: { type: 'string' } } });
  try {
    const text = page(values.records ? read(values.records) : run(), catalogue());
    if (!values.check) writeFileSync(inRoot(PAGE), text);
    else if (readFileSync(inRoot(PAGE), 'utf8') !== text) throw new Error(`${PAGE} is not what the tests say: run make faults`);
    console.log(`${PAGE}: ${values.check ? 'is what the tests say' : 'written'}`);
  } catch (error) {
    console.error(`faults: ${error.message}`);
    process.exitCode = 1;
  }
}

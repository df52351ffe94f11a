// `make faults`: runs every test that says what it has shown about a fault, and writes docs/FAULTS.md of what they said.
//
// A test says it with `held` (tests/edge/held.mjs) after its last assertion. `--check` writes nothing,
// and fails if the page is another. With `--records=FILE` nothing is run: these are the records.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inRoot, root, targetDir } from './paths.mjs';

const PAGE = 'docs/FAULTS.md';
const CALLS = /\bheld\(/;

/** The tests that may say something, by the command that runs them. */
export function sources() {
  const calling = (directory, ending) =>
    readdirSync(inRoot(directory)).filter((name) => name.endsWith(ending) && CALLS.test(readFileSync(inRoot(directory, name), 'utf8')));
  return {
    edge: calling('tests/edge', '.test.mjs').map((name) => join('tests', 'edge', name)),
    native: calling('tests', '.rs').map((name) => join('tests', name)),
  };
}

/** Runs them, and gives what they said. */
function run() {
  const file = join(targetDir, 'faults.jsonl');
  mkdirSync(targetDir, { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, '');
  const { edge, native } = sources();
  const env = { ...process.env, FAULT_RECORDS: file };
  const binaries = native.flatMap((name) => ['--test', name.slice('tests/'.length, -'.rs'.length)]);
  const commands = [
    ...(native.length > 0 ? [['cargo', ['test', '--quiet', ...binaries]]] : []),
    [process.execPath, ['--no-warnings', '--test', '--test-concurrency=2', '--test-timeout=400000', `--test-reporter=${inRoot('tools', 'test-reporter.mjs')}`, ...edge]],
  ];
  for (const [command, args] of commands) {
    if (spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status !== 0) throw new Error('a test failed: the page is of tests that pass');
  }
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
The tests run the built module in workerd, with the faults injected around it, or the core in virtual time.

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

// `make audit`: what is publicly known against the crates (RustSec) and the npm packages. Both have to be asked over the
// network, and what cannot be asked is no good news: this ends in an error then too, and says which it is.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { inRoot, root, wasmBindgen } from './paths.mjs';

const env = { ...process.env, PATH: `${dirname(wasmBindgen)}:${process.env.PATH}` };
const run = (program, args, stdio = 'inherit') => spawnSync(program, args, { cwd: root, env, stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
const problems = [];

// What `make check` reads by itself.
if (run('cargo', ['deny', '--locked', '--workspace', 'check', 'bans', 'licenses', 'sources']).status !== 0) problems.push('deny.toml is not met');
for (const manifest of ['Cargo.toml', 'fuzz/Cargo.toml']) {
  const { status, stderr } = run('cargo', ['deny', '--locked', '--workspace', '--manifest-path', inRoot(manifest), '--config', inRoot('deny.toml'), 'check', 'advisories'], ['ignore', 'inherit', 'pipe']);
  process.stderr.write(stderr);
  // It says so by itself when it has no database.
  if (/failed to (fetch|clone|load|open|acquire)|unable to/i.test(stderr)) problems.push(`${manifest}: RustSec could not be asked (its database is at github.com)`);
  else if (status !== 0) problems.push(`${manifest}: RustSec knows something`);
}

const { stdout } = run('npm', ['audit', '--json'], ['ignore', 'pipe', 'inherit']);
const answer = (() => {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
})();
const known = Object.entries(answer.vulnerabilities ?? {});
known.forEach(([name, { severity, range }]) => console.log(`npm: ${name} ${range}: ${severity}`));
if (answer.vulnerabilities === undefined) problems.push(`npm's registry could not be asked: ${answer.message ?? answer.error?.summary ?? 'no answer'}`);
else if (known.length > 0) problems.push('npm knows something: none of it is in the module or the bundle, all of it is on machines that build it');

problems.forEach((problem) => console.error(`audit: ${problem}`));
if (problems.length > 0) process.exit(1);
console.log('audit: nothing is known against the crates and the npm packages');

// `make reproduce`: the Worker built twice, in two folders with nothing in common, and compared byte by byte.
//
// Each build has its own copy of the sources, its own target folder, and its own name for Cargo's home. What they share is
// what is pinned: the toolchain, the crates and the npm packages.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot, root, workerDir } from './paths.mjs';
import { digests } from './sbom.mjs';

const home = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
const sources = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const scratch = mkdtempSync(join(tmpdir(), 'reproduce-'));
const temporary = () => rmSync(scratch, { recursive: true, force: true });
process.once('exit', temporary);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

function built(name) {
  const [folder, target, cargo] = ['sources', 'target', 'cargo'].map((part) => join(scratch, name, part));
  for (const file of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(inRoot(file), join(folder, file));
  }
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  symlinkSync(home, cargo);
  const env = { ...process.env, CARGO_TARGET_DIR: target, CARGO_HOME: cargo };
  execFileSync(process.execPath, ['tools/build.mjs'], { cwd: folder, env, stdio: 'inherit' });
  const files = digests(join(folder, 'build', 'worker'));
  rmSync(join(scratch, name), { recursive: true, force: true });
  return files;
}

const shown = (files) => files.map(({ name, sha256 }) => `${sha256}  ${name}`).join('\n');
const first = shown(built('a'));
const second = shown(built(join('another', 'and-longer-name')));
console.log(first);
if (first !== second) {
  console.error(`reproduce: the second build is another one:\n${second}`);
  process.exit(1);
}
if (first !== shown(digests(workerDir))) {
  console.error('reproduce: both builds are the same, but build/worker is another one: run `make build`, and say so if it stays so');
  process.exit(1);
}
console.log('reproduce: two builds, and build/worker, are the same');

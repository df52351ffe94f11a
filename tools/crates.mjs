// What cargo says of the crates: all of them, and those that are compiled into the module.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';

export const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';

const cargo = (...args) =>
  execFileSync('cargo', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });

/** Every package of Cargo.lock, for any target, as `cargo metadata` has it. */
export const packages = () => JSON.parse(cargo('metadata', '--locked', '--format-version', '1')).packages;

/**
 * The crates that are compiled into the module, by `name@version`, with those each needs. By `cargo tree`, which knows what is
 * built: `cargo metadata` counts in what only tests ask for. No build scripts, no macros.
 */
export function inModule() {
  const edges = ['--edges', 'normal,no-proc-macro', '--prefix', 'depth'];
  return treeOf(cargo('tree', '--locked', '--package', 'vestibule', '--target', 'wasm32-unknown-unknown', ...edges));
}

/** Reads lines such as `2serde v1.0.0 (*)`, each deeper than what needs it. */
export function treeOf(text) {
  const found = new Map();
  const above = [];
  for (const [, depth, name, version] of text.matchAll(/^(\d+)(\S+) v(\S+)/gm)) {
    const crate = `${name}@${version}`;
    if (!found.has(crate)) found.set(crate, new Set());
    above.length = Number(depth);
    found.get(above.at(-1))?.add(crate);
    above.push(crate);
  }
  return found;
}

/** The SHA-256 of each crate in Cargo.lock, by `name@version`. */
export function checksums(lock = readFileSync(inRoot('Cargo.lock'), 'utf8')) {
  const entries = lock.matchAll(/^name = "(.*)"\nversion = "(.*)"\nsource = ".*"\nchecksum = "(.*)"$/gm);
  return new Map([...entries].map(([, name, version, checksum]) => [`${name}@${version}`, checksum]));
}

// Lock files name versions and digests, never where a package was fetched from: that differs from house to house.
import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
const located = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
const sources = [...readFileSync(inRoot('Cargo.lock'), 'utf8').matchAll(/^source = "(.*)"$/gm)].map((match) => match[1]);
const foreign = [...new Set(sources)].filter((source) => source !== 'registry+https://github.com/rust-lang/crates.io-index');

const problems = [
  ...located.map(([name]) => `package-lock.json: ${name} has "resolved": keep omit-lockfile-registry-resolved in .npmrc`),
  ...foreign.map((source) => `Cargo.lock: a package comes from ${source}, not from crates.io`),
];
problems.forEach((problem) => console.error(problem));
if (problems.length > 0) process.exit(1);
console.log('lock files: no addresses');

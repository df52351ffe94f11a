// Licences, doubles and sources of the crates, by deny.toml. `make audit` has cargo-deny read the same file, and asks what is
// known against them too; building it takes minutes and its database is on GitHub, so that is no part of `make check`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'smol-toml';
import { CRATES_IO, packages } from './crates.mjs';
import { meets } from './licences.mjs';
import { inRoot } from './paths.mjs';

/** What is wrong with these packages of `cargo metadata`, in sentences. */
export function problemsOf(all, { licenses, bans }) {
  const foreign = all.filter(({ source }) => source !== null);
  const exceptions = new Map(licenses.exceptions.map((exception) => [exception.crate, exception.allow]));
  const skipped = new Map(bans.skip.map(({ crate, reason }) => [crate, reason]));
  const named = ({ name, version }) => `${name}@${version}`;
  const versions = Map.groupBy(foreign, ({ name }) => name);
  const doubles = [...versions.values()].filter((same) => same.length > 1);
  // One of each may stay; which, is said by naming the others.
  const unexplained = doubles.filter((same) => same.filter((one) => !skipped.has(named(one))).length > 1);
  const explained = new Set(doubles.flat().map(named));
  return [
    ...foreign
      .filter(({ name, license }) => !meets(license, [...licenses.allow, ...(exceptions.get(name) ?? [])]))
      .map((one) => `${named(one)}: the licence ${one.license ?? '(none)'} is not allowed`),
    ...foreign.filter(({ source }) => source !== CRATES_IO).map((one) => `${named(one)} comes from ${one.source}`),
    ...unexplained.map((same) => `${same.map(named).join(' and ')}: name one under bans.skip, with the reason`),
    ...[...skipped].filter(([crate]) => !explained.has(crate)).map(([crate]) => `${crate} is no double any more: take it out of bans.skip`),
    ...[...skipped].filter(([, reason]) => !reason).map(([crate]) => `${crate}: bans.skip wants a reason`),
    ...[...exceptions.keys()].filter((name) => !versions.has(name)).map((name) => `${name} is gone: take it out of licenses.exceptions`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = packages();
  const problems = problemsOf(all, parse(readFileSync(inRoot('deny.toml'), 'utf8')));
  problems.forEach((problem) => console.error(`deny.toml: ${problem}`));
  if (problems.length > 0) process.exit(1);
  console.log(`crates: ${all.length}, licences, doubles and sources as deny.toml has them`);
}

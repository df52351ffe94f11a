// Lock files name versions and digests, never where a package was fetched from: that differs from house to house. Every npm
// package has a digest and a licence that is known here, and none runs a script unseen when it is installed.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CRATES_IO } from './crates.mjs';
import { meets } from './licences.mjs';
import { inRoot } from './paths.mjs';

/** Tools only: no npm package gets into the bundle (`make sbom` looks). So copyleft for libraries and files is no matter. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
];

/** What is wrong with a package-lock.json, by the package.json beside it. */
export function problemsOfNpm(lock, manifest) {
  const packages = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));
  const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  const known = manifest.allowScripts ?? {};
  return [
    ...packages
      .filter(({ resolved }) => resolved !== undefined)
      .map(({ name }) => `${name} has "resolved": keep omit-lockfile-registry-resolved in .npmrc`),
    ...packages
      .filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
      .map(({ name, version }) => `${name} has no SHA-512: put in what \`npm view ${name}@${version} dist.integrity\` says`),
    ...packages
      .filter(({ license }) => !meets(license, LICENCES))
      .map(({ name, license }) => `${name} has the licence ${license ?? '(none)'}, which nobody has looked at`),
    ...scripts
      .filter((name) => typeof known[name] !== 'boolean')
      .map((name) => `${name} runs a script when it is installed: say true or false under allowScripts in package.json`),
    ...Object.keys(known)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${name} runs no script: take it out of allowScripts in package.json`),
  ];
}

/** What is wrong with a Cargo.lock. */
export function problemsOfCargo(lock) {
  const sources = [...lock.matchAll(/^source = "(.*)"$/gm)].map((match) => match[1]);
  const unsummed = [...lock.matchAll(/^name = "(.*)"\nversion = ".*"\nsource = ".*"\n(?!checksum = "[0-9a-f]{64}"$)/gm)];
  return [
    ...[...new Set(sources)]
      .filter((source) => source !== CRATES_IO)
      .map((source) => `a package comes from ${source}, not from crates.io`),
    ...unsummed.map(([, name]) => `${name} has no checksum`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (file) => readFileSync(inRoot(file), 'utf8');
  const in_ = (file, problems) => problems.map((problem) => `${file}: ${problem}`);
  const npm = problemsOfNpm(JSON.parse(read('package-lock.json')), JSON.parse(read('package.json')));
  const problems = [
    ...in_('package-lock.json', npm),
    ...['Cargo.lock', 'fuzz/Cargo.lock'].flatMap((file) => in_(file, problemsOfCargo(read(file)))),
  ];
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exit(1);
  console.log('lock files: a digest for each package, and no addresses');
}

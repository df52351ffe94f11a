// `make sbom`: what is in build/worker, as CycloneDX 1.6 (ECMA-424), in target/sbom.cdx.json.
//
// Crates: those that are compiled into the module. npm: whatever esbuild took into the
// bundle from node_modules, which is nothing so far. No date and no random serial number: the same tree gives the same file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputsOfBundle } from './build.mjs';
import { checksums, inModule, packages } from './crates.mjs';
import { inRoot, targetDir, workerDir } from './paths.mjs';

/** The document: crates with what each needs, by `name@version`; their licences and digests; npm packages; the Worker's files. */
export function sbom({ crates, licences, sums, npm, files }) {
  const ref = (crate) => `pkg:cargo/${crate}`;
  const [worker] = crates.keys();
  const nameOf = (crate) => crate.slice(0, crate.lastIndexOf('@'));
  const versionOf = (crate) => crate.slice(crate.lastIndexOf('@') + 1);
  const described = (crate) => ({
    'bom-ref': ref(crate),
    name: nameOf(crate),
    version: versionOf(crate),
    // `/` is how licences were written before SPDX expressions.
    licenses: [{ expression: licences.get(crate).replaceAll('/', ' OR ') }],
  });
  const library = (crate) => ({
    type: 'library',
    ...described(crate),
    scope: 'required',
    ...(sums.has(crate) && { hashes: [{ alg: 'SHA-256', content: sums.get(crate) }], purl: ref(crate) }),
  });
  const bundled = npm.map(({ name, version, license, integrity }) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
    name,
    version,
    scope: 'required',
    licenses: [{ expression: license }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }));
  const file = ({ name, sha256 }) => ({
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...described(worker), components: files.map(file) } },
    components: [...[...crates.keys()].filter((crate) => crate !== worker).sort().map(library), ...bundled],
    dependencies: [...crates]
      .map(([crate, needs]) => ({
        ref: ref(crate),
        dependsOn: [...[...needs].map(ref), ...(crate === worker ? bundled : []).map((one) => one['bom-ref'])].sort(),
      }))
      .sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  };
}

/** The npm packages that these files of a bundle are of, as package-lock.json has them. */
export function packagesOf(inputs, lock) {
  const paths = inputs.map((file) => file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean);
  return [...new Set(paths)].sort().map((path) => ({ name: path.replace(/^.*node_modules\//, ''), ...lock.packages[path] }));
}

/** The files of a folder with their digests, in the order of their names. */
export function digests(folder) {
  const names = readdirSync(folder).sort();
  return names.map((name) => ({ name, sha256: createHash('sha256').update(readFileSync(join(folder, name))).digest('hex') }));
}

/** The document of this tree and its build/worker. */
export async function ofThisTree() {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const npm = packagesOf(await inputsOfBundle(), lock);
  const licences = new Map(packages().map(({ name, version, license }) => [`${name}@${version}`, license]));
  return sbom({ crates: inModule(), licences, sums: checksums(), npm, files: digests(workerDir) });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const document = await ofThisTree();
  mkdirSync(targetDir, { recursive: true });
  writeFileSync(join(targetDir, 'sbom.cdx.json'), `${JSON.stringify(document, null, 2)}\n`);
  const npm = document.components.filter(({ purl }) => purl?.startsWith('pkg:npm/')).length;
  console.log(`target/sbom.cdx.json: ${document.components.length - npm} crates, ${npm} npm packages`);
}

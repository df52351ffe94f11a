import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '../../tools/check-crates.mjs';
import { problemsOfCargo, problemsOfNpm } from '../../tools/check-locks.mjs';
import { CRATES_IO, checksums, treeOf } from '../../tools/crates.mjs';
import { meets } from '../../tools/licences.mjs';
import { inRoot, workerDir } from '../../tools/paths.mjs';
import { ofThisTree, packagesOf, sbom } from '../../tools/sbom.mjs';

const validated = (document) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(document));

test('licence expressions are met as SPDX has it, and what cannot be read is not', () => {
  const allowed = ['MIT', 'Apache-2.0', 'ISC', 'X WITH Y'];
  for (const expression of ['MIT', 'GPL-3.0 OR MIT', 'MIT/GPL-3.0', 'MIT AND ISC', '(GPL-3.0 OR MIT) AND ISC', 'X WITH Y', 'GPL-3.0 AND Z OR MIT']) {
    assert.equal(meets(expression, allowed), true, expression);
  }
  for (const expression of ['GPL-3.0', 'MIT AND GPL-3.0', 'MIT AND (GPL-3.0 OR Z)', 'X', 'X WITH Z', 'MIT ISC', '(MIT', '', undefined, 'UNLICENSED', 'SEE LICENSE IN x']) {
    assert.equal(meets(expression, allowed), false, expression);
  }
});

test('a crate with another licence, from elsewhere, or twice without a reason is a problem, and so is a reason too many', () => {
  const one = (name, version, more = {}) => ({ name, version, license: 'MIT', source: CRATES_IO, ...more });
  const deny = { licenses: { allow: ['MIT'], exceptions: [{ crate: 'data', allow: ['CC0-1.0'] }] }, bans: { skip: [{ crate: 'a@1.0.0', reason: 'why' }] } };
  const good = [one('a', '1.0.0'), one('a', '2.0.0'), one('data', '1.0.0', { license: 'CC0-1.0' }), one('ours', '0.1.0', { source: null, license: null })];
  assert.deepEqual(problemsOf(good, deny), []);
  const found = (more, policy = deny) => problemsOf([...good, ...more], policy).join('\n');
  assert.match(found([one('b', '1.0.0', { license: 'GPL-3.0' })]), /^b@1.0.0: the licence GPL-3.0/);
  assert.match(found([one('b', '1.0.0', { license: 'CC0-1.0' })]), /CC0-1.0/);
  assert.match(found([one('b', '1.0.0', { source: 'git+https://x.example' })]), /b@1.0.0 comes from git/);
  assert.match(found([one('b', '1.0.0'), one('b', '2.0.0')]), /b@1.0.0 and b@2.0.0/);
  assert.match(found([one('a', '3.0.0')]), /a@2.0.0|a@3.0.0/);
  const skip = (...entries) => ({ ...deny, bans: { skip: [...deny.bans.skip, ...entries] } });
  assert.match(found([], skip({ crate: 'gone@1.0.0', reason: 'why' })), /gone@1.0.0 is no double/);
  assert.match(found([one('b', '1.0.0'), one('b', '2.0.0')], skip({ crate: 'b@1.0.0' })), /wants a reason/);
});

test('an npm package without a digest, with an address, an unknown licence or a script that nobody allowed is a problem', () => {
  const integrity = `sha512-${'A'.repeat(86)}==`;
  const lock = (entry) => ({ packages: { '': {}, 'node_modules/@a/b': { version: '1.0.0', license: 'MIT', integrity, ...entry } } });
  const found = (entry, manifest = {}) => problemsOfNpm(lock(entry), manifest).join('\n');
  assert.equal(found({}), '');
  assert.match(found({ integrity: undefined }), /^@a\/b has no SHA-512/);
  assert.match(found({ integrity: 'sha1-x' }), /no SHA-512/);
  assert.match(found({ resolved: 'https://x.example/b.tgz' }), /resolved/);
  assert.match(found({ license: 'GPL-3.0' }), /GPL-3.0/);
  assert.match(found({ license: undefined }), /\(none\)/);
  assert.match(found({ hasInstallScript: true }), /runs a script/);
  assert.equal(found({ hasInstallScript: true }, { allowScripts: { '@a/b': false } }), '');
  assert.match(found({}, { allowScripts: { '@a/b': true } }), /runs no script/);
});

test('a crate without a checksum or from another registry is a problem', () => {
  const entry = (source, checksum) => `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${source}"\n${checksum}\n`;
  const sum = `checksum = "${'0'.repeat(64)}"`;
  assert.deepEqual(problemsOfCargo(entry(CRATES_IO, sum)), []);
  assert.match(problemsOfCargo(entry('git+https://x.example', sum)).join(), /comes from git/);
  assert.match(problemsOfCargo(entry(CRATES_IO, 'dependencies = []')).join(), /a has no checksum/);
});

test('a tree of crates is read with what each needs', () => {
  const tree = treeOf('0a v1.0.0 (/x)\n1b v2.0.0\n2c v3.0.0\n1c v3.0.0 (*)\n1d v4.0.0+5\n');
  assert.deepEqual([...tree.keys()], ['a@1.0.0', 'b@2.0.0', 'c@3.0.0', 'd@4.0.0+5']);
  assert.deepEqual([...tree.get('a@1.0.0')], ['b@2.0.0', 'c@3.0.0', 'd@4.0.0+5']);
  assert.deepEqual([...tree.get('b@2.0.0')], ['c@3.0.0']);
});

test('what gets into the bundle is listed with its digest, whatever folder it stands in', async () => {
  const lock = { packages: { 'node_modules/@a/b': { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` } } };
  const npm = packagesOf(['src/edge/js/entry.js', 'node_modules/@a/b/x/y.js', 'node_modules/@a/b/z.js'], lock);
  assert.deepEqual(npm.map(({ name, version }) => `${name} ${version}`), ['@a/b 1.0.0']);
  const crates = new Map([['vestibule@0.1.0', new Set()]]);
  const document = sbom({ crates, licences: new Map([['vestibule@0.1.0', 'MIT/Apache-2.0']]), sums: new Map(), npm, files: [] });
  assert.equal(document.components[0].purl, 'pkg:npm/%40a/b@1.0.0');
  assert.deepEqual(document.dependencies[0].dependsOn, ['pkg:npm/%40a/b@1.0.0']);
  assert.equal(await validated(document), null);
});

const unbuilt = existsSync(join(workerDir, 'index.js')) ? false : 'there is no build/worker';

test('the bill of materials is CycloneDX, whole, and says the same as Cargo.lock', { skip: unbuilt }, async () => {
  const document = await ofThisTree();
  assert.equal(await validated(document), null);
  assert.deepEqual(await ofThisTree(), document, 'the same tree gives the same file');
  const refs = document.components.map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  const listed = new Set([...refs, document.metadata.component['bom-ref']]);
  assert.deepEqual(new Set(document.dependencies.map(({ ref }) => ref)), listed);
  for (const { ref, dependsOn } of document.dependencies) {
    for (const other of dependsOn) assert.ok(listed.has(other), `${ref} needs ${other}`);
  }
  const sums = checksums();
  for (const { name, version, hashes, purl } of document.components) {
    if (purl) assert.equal(hashes[0].content, sums.get(`${name}@${version}`), name);
  }
  const names = new Set(document.components.map(({ name }) => name));
  for (const name of ['vestibule-core', 'worker', 'p256', 'serde_json', 'argon2']) assert.ok(names.has(name), name);
  // What is of tests, of the build, or of the compiler.
  for (const name of ['jsonwebtoken', 'rsa', 'toml', 'vestibule-catalogue', 'serde_derive', 'syn', 'ureq']) assert.ok(!names.has(name), name);
  const wasm = document.metadata.component.components.find(({ name }) => name === 'vestibule_bg.wasm');
  assert.match(wasm.hashes[0].content, /^[0-9a-f]{64}$/);
});

test('paths of the machine it was built on are not in the module', { skip: unbuilt }, () => {
  const module = readFileSync(join(workerDir, 'vestibule_bg.wasm'), 'latin1');
  const bundle = readFileSync(join(workerDir, 'index.js'), 'latin1');
  for (const text of [module, bundle]) {
    assert.ok(!text.includes(inRoot().replace(/\/$/, '')), 'the folder of the sources');
    assert.ok(!/\/\.cargo\/registry\//.test(text), "Cargo's home");
  }
  assert.ok(module.includes('/crates/'), 'the module says where it panicked: in which crate');
});

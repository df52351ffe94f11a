// The Nu HTML checker, https://validator.github.io/validator/, on every page and every mail.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inRoot, targetDir } from '../../tools/paths.mjs';
import { writeSamples } from '../../tools/samples.mjs';

mkdirSync(targetDir, { recursive: true });
const directory = mkdtempSync(join(targetDir, 'html-'));
after(() => rmSync(directory, { recursive: true, force: true }));

test('the Nu HTML checker finds no error in any page or mail, in en, ar and ja, and would find one', () => {
  const files = writeSamples(directory, ['en', 'ar', 'ja']).map(({ file }) => join(directory, file));
  assert.ok(files.length > 300, `${files.length} files`);
  assert.deepEqual(errors(files), []);
  const broken = readFileSync(files[0], 'utf8').replace('<main>', '<main><p><ul></ul></p>');
  assert.ok(errors(['-'], broken).length > 0);
});

/** What is wrong in these files; `-` is `input`. */
function errors(files, input) {
  const jar = inRoot('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const order = ['-jar', jar, '--format', 'json', '--errors-only', '--stdout', '--exit-zero-always', ...files];
  const { status, stdout, stderr, error } = spawnSync('java', order, { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  assert.equal(status, 0, error?.message ?? stderr);
  return JSON.parse(stdout).messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}

// Workers that stand in front of the built one: it is beside them as gateway.js, unchanged, with what they share.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorker } from '../../tools/build.mjs';
import { inRoot, root, targetDir, workerDir } from '../../tools/paths.mjs';

const here = (name) => inRoot('tests', 'edge', name);

/** A copy of the built Worker, in a folder of its own that is named after `name`, until the process ends. */
function copyOf(name) {
  mkdirSync(join(targetDir, 'edge'), { recursive: true });
  const directory = mkdtempSync(join(targetDir, 'edge', `${name}-`));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  cpSync(workerDir, directory, { recursive: true });
  return directory;
}

/** The folder of a Worker whose entry is the script `entry`. */
export function workerOf(name, entry) {
  const directory = copyOf(name);
  renameSync(join(directory, 'index.js'), join(directory, 'gateway.js'));
  for (const shared of ['around.js', 'metering.js']) cpSync(here(shared), join(directory, shared));
  writeFileSync(join(directory, 'index.js'), entry);
  return directory;
}

/** The folder of a Worker whose entry is `name` of this folder. */
export function workerBehind(name) {
  const directory = workerOf(name, '');
  cpSync(here(name), join(directory, 'index.js'));
  return directory;
}

/** The same, with a module that counts its instructions (tools/meter). */
export function meteredBehind(name) {
  const directory = workerBehind(name);
  const module = (folder) => join(folder, 'vestibule_bg.wasm');
  execFileSync('cargo', ['run', '--quiet', '--package', 'vestibule-meter', '--', module(workerDir), module(directory)], { cwd: root, stdio: 'inherit' });
  return directory;
}

/** The folder of a Worker whose entry is `name` of this folder, which is made of the gateway's own scripts. */
export async function workerWith(name) {
  const directory = copyOf(name);
  await bundleWorker(here(name), join(directory, 'index.js'));
  return directory;
}

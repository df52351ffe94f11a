// Where things are. Every tool takes its paths from here, so that none depends on the directory it is started in.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const inRoot = (...parts) => join(root, ...parts);

/** What `tools/build.mjs` makes: the glue of wasm-bindgen, and the Worker as it is deployed. */
export const bindgenDir = inRoot('build', 'bindgen');
export const workerDir = inRoot('build', 'worker');

/** Output that is not Cargo's stays in the project, whatever CARGO_TARGET_DIR says. */
export const targetDir = inRoot('target');
export const cargoTargetDir = process.env.CARGO_TARGET_DIR
  ? resolve(process.env.CARGO_TARGET_DIR)
  : targetDir;

const home = process.env.VESTIBULE_TOOLS ?? join(process.env.HOME ?? '', '.cache', 'vestibule-tools');
export const wasmBindgen = join(home, 'bin', 'wasm-bindgen');
export const nodeBin = (name) => inRoot('node_modules', '.bin', name);

/** The workerd binary itself, not the script npm puts in front of it. */
export const workerdBinary = () => createRequire(import.meta.url)('workerd').default;

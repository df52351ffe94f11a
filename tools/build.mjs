// The build: cargo, wasm-bindgen, wasm-opt, esbuild. The result is build/worker, exactly as wrangler deploys it.
//
// No worker-build: it fetches these tools itself, in versions of its own choosing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { bindgenDir, cargoTargetDir, inRoot, nodeBin, root, wasmBindgen, workerDir } from './paths.mjs';
import { readTables } from './settings.mjs';

const TARGET = 'wasm32-unknown-unknown';
const compiled = join(cargoTargetDir, TARGET, 'release', 'vestibule.wasm');
const glue = join(bindgenDir, 'vestibule.js');
const bound = join(bindgenDir, 'vestibule_bg.wasm');
const optimised = join(workerDir, 'vestibule_bg.wasm');
const bundle = join(workerDir, 'index.js');
const scripts = inRoot('src', 'edge', 'js');

// What rustc 1.95 emits for this target (`rustc --print cfg`), all of it supported by workerd. wasm-opt may use no more.
const FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'call-indirect-overlong',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];

// The least that is downloaded, as measured (docs/PERFORMANCE.md). What is inlined once more, or cut into segments around
// its zeros, compresses worse than it was.
const OPTIMISATIONS = [
  '-O2',
  '--always-inline-max-function-size=0',
  '--flexible-inline-max-function-size=0',
  '--one-caller-inline-max-function-size=0',
  '--skip-pass=memory-packing',
  '--strip-producers',
  '--strip-target-features',
  // Last of all: what is of one crate resembles itself, and compresses better side by side.
  '--reorder-functions-by-name',
];

// What the module says of where something failed are paths; those of this machine are no part of it (`make reproduce`).
const REMAPPED = [
  [root.replace(/\/$/, ''), '/vestibule'],
  [cargoTargetDir, '/target'],
  [join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry', 'src'), '/crates'],
];
const FLAGS = REMAPPED.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);

export async function build() {
  // Added to those of .cargo/config.toml.
  const flags = ['--config', `target.${TARGET}.rustflags=${JSON.stringify(FLAGS)}`];
  run('cargo', ['build', '--release', '--quiet', '--target', TARGET, '--package', 'vestibule', ...flags]);
  const here = inRoot('tools', 'build.mjs');
  const changed = [
    await when([glue, bound], [compiled, wasmBindgen], bind),
    await when([optimised], [bound, here], optimise),
    await when([bundle], [glue, here, ...files(scripts)], bundleScripts),
  ];
  writeTables();
  if (changed.includes(true)) report();
}

function bind() {
  rmSync(bindgenDir, { recursive: true, force: true });
  // The target that instantiates the module by itself, so that it can do so again after a trap (js/instance.js).
  const target = ['--target', 'module', '--experimental-reset-state-function'];
  run(wasmBindgen, [...target, '--no-typescript', '--out-name', 'vestibule', '--out-dir', bindgenDir, compiled]);
}

function optimise() {
  mkdirSync(workerDir, { recursive: true });
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  run(nodeBin('wasm-opt'), [...OPTIMISATIONS, ...features, bound, '-o', optimised]);
}

// Names are cut short, too: a quarter of what is downloaded of the scripts.
const bundleScripts = () => bundleWorker(join(scripts, 'entry.js'), bundle, { minify: true });

/** The files that get into the bundle, by their paths from the root. */
export async function inputsOfBundle() {
  const { metafile } = await bundleWorker(join(scripts, 'entry.js'), bundle, { write: false, metafile: true });
  return Object.keys(metafile.inputs);
}

/** Bundles a Worker's scripts; the module and the tables stand beside the bundle. */
export async function bundleWorker(entry, outfile, options = {}) {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    legalComments: 'none',
    logLevel: 'warning',
    external: ['cloudflare:*'],
    plugins: [
      { name: 'beside-the-bundle', setup: besideTheBundle },
      { name: 'plain-imports', setup: plainImports },
    ],
    ...options,
  });
}

/** The module and the tables are not bundled: wherever a script imports them from, they stand beside the bundle. */
function besideTheBundle(build) {
  build.onResolve({ filter: /\.(wasm|json)$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
}

/** The platform imports a module as its source anyway; the syntax that says so is not known to every tool. */
function plainImports(build) {
  build.onLoad({ filter: /bindgen\/vestibule\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace('import source ', 'import '),
  }));
}

/** The operator's tables that outgrew a variable (docs/CONFIGURATION.md), or none. */
function writeTables() {
  mkdirSync(workerDir, { recursive: true });
  writeFileSync(join(workerDir, 'tables.json'), JSON.stringify(readTables(root)));
}

/** Runs `step` if any of `outputs` is missing or older than any of `inputs`; says whether it did. */
async function when(outputs, inputs, step) {
  const oldest = Math.min(...outputs.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  const newest = Math.max(...inputs.map((file) => statSync(file).mtimeMs));
  if (oldest >= newest) return false;
  await step();
  return true;
}

function files(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

function report() {
  const size = (file) => gzipSync(readFileSync(file), { level: 9 }).length.toLocaleString('en');
  console.log(`built build/worker: wasm ${size(optimised)} bytes, js ${size(bundle)} bytes (gzip)`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The failing step has printed its own message by now.
  await build().catch((error) => {
    console.error(`build: ${error.message.split('\n', 1)[0]}`);
    process.exit(1);
  });
}

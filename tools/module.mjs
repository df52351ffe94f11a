// Loads the built WebAssembly module in Node, for what it can do without a platform.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindgenDir } from './paths.mjs';

const PLATFORM =
  'export class DurableObject{} export class WorkerEntrypoint{} export const env={}; export const connect=undefined;';

/** The functions that the module exports, as wasm-bindgen's glue presents them. */
export async function loadModule() {
  registerHooks({ resolve, load });
  return import(pathToFileURL(join(bindgenDir, 'vestibule.js')).href);
}

/** The glue names `cloudflare:workers` and `cloudflare:sockets`, which exist only there; nothing that we call uses them. */
function resolve(specifier, context, next) {
  if (!specifier.startsWith('cloudflare:')) return next(specifier, context);
  return { url: `data:text/javascript,${encodeURIComponent(PLATFORM)}`, shortCircuit: true };
}

/** The glue imports the module as its source, which Node does not know yet: it gets the compiled module. */
function load(url, context, next) {
  if (url.endsWith('/vestibule.js')) {
    const source = readFileSync(new URL(url), 'utf8').replace('import source ', 'import ');
    return { format: 'module', source, shortCircuit: true };
  }
  if (url.endsWith('.wasm')) {
    const bytes = readFileSync(new URL(url)).toString('base64');
    const source = `export default new WebAssembly.Module(Buffer.from(${JSON.stringify(bytes)}, 'base64'));`;
    return { format: 'module', source, shortCircuit: true };
  }
  return next(url, context);
}

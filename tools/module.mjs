// Loads the built WebAssembly module in Node, for what it can do without a platform.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindgenDir } from './paths.mjs';

/** The functions that the module exports, as wasm-bindgen's glue presents them. */
export async function loadModule() {
  // The glue names `cloudflare:workers`, which exists only there; nothing that we call uses it.
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('cloudflare:')
        ? { url: 'data:text/javascript,export class DurableObject{} export class WorkerEntrypoint{} export const env={};', shortCircuit: true }
        : next(specifier, context),
  });
  const glue = await import(pathToFileURL(join(bindgenDir, 'vestibule_bg.js')).href);
  const module = await WebAssembly.compile(readFileSync(join(bindgenDir, 'vestibule_bg.wasm')));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = glue[name] ?? (() => {
      throw new Error(`${from} ${name} exists only in workerd`);
    });
  }
  const instance = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return glue;
}

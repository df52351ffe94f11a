// What is uploaded, compressed as `gzip -9` does it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workerDir } from '../../tools/paths.mjs';

export const figures = [
  { key: 'wasm_gzip_bytes', what: 'WebAssembly module, compressed', unit: 'B', atMost: 1_000_000 },
  { key: 'module_gzip_bytes', what: '  with the JavaScript around it', unit: 'B' },
];

export async function run() {
  const sizes = readdirSync(workerDir).map((name) => [name, gzipped(join(workerDir, name))]);
  const sum = (list) => list.reduce((total, [, size]) => total + size, 0);
  return {
    wasm_gzip_bytes: sum(sizes.filter(([name]) => name.endsWith('.wasm'))),
    module_gzip_bytes: sum(sizes),
  };
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

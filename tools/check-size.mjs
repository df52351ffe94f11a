// The size budget: what a cold start has to load, compressed as the platform counts it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workerDir } from './paths.mjs';

// The aim of benches/cases/size.mjs. Where the bytes are is in docs/PERFORMANCE.md.
const BUDGET = 1_000_000;

const sizes = ['vestibule_bg.wasm', 'index.js'].map((name) => {
  const bytes = gzipSync(readFileSync(join(workerDir, name)), { level: 9 }).length;
  console.log(`${name}: ${bytes.toLocaleString('en')} bytes (gzip)`);
  return bytes;
});
const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
if (total > BUDGET) {
  console.error(`the module is ${total.toLocaleString('en')} bytes compressed, the budget is ${BUDGET.toLocaleString('en')}`);
  process.exit(1);
}
console.log(`size: ${Math.round((100 * total) / BUDGET)} % of the budget`);

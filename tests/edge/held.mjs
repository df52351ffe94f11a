// What a test has shown about a fault. docs/FAULTS.md is made of these records: tools/faults.mjs.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../../tools/paths.mjs';

/**
 * Says, at the end of a test, what it has shown. `t` is its context, `faults` the ids of faults.json, parted by spaces.
 *
 * - `what`: what exactly failed
 * - `flows`: what was gone through meanwhile, in the words of faults.json
 * - `sees`: what the customer (or program, provider, operator) saw
 * - `within`: how long that took at most, in words
 * - `lost`: what was lost
 * - `back`: what it took to go on when the fault was over
 */
export function held(t, faults, { what, flows, sees, within = 'at once', lost = 'nothing', back = 'the next request' }) {
  const file = process.env.FAULT_RECORDS;
  if (!file) return;
  const record = { faults: faults.split(' '), what, flows, sees, within, lost, back, file: relative(root, t.filePath), test: t.name };
  appendFileSync(file, `${JSON.stringify(record)}\n`);
}

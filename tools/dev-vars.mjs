// The secrets of a developer's own machine: made at random once, kept in .dev.vars, which is never committed.
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { readDevVars } from './settings.mjs';

/** Adds the secrets that .dev.vars lacks and returns all of them. */
export function ensureDevVars(directory = root) {
  const path = join(directory, '.dev.vars');
  const make = {
    SESSION_SECRET: () => randomBytes(32).toString('base64'),
    PROVIDER_DEMO_SECRET: () => randomBytes(24).toString('hex'),
    ADMIN_TOKEN: () => randomBytes(32).toString('base64'),
  };
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600 });
  const present = readDevVars(directory);
  for (const [name, value] of Object.entries(make)) {
    if (present[name]) continue;
    const content = readFileSync(path, 'utf8');
    const separator = content === '' || content.endsWith('\n') ? '' : '\n';
    appendFileSync(path, `${separator}${name}=${value()}\n`);
  }
  return readDevVars(directory);
}

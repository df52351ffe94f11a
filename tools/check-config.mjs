// Checks a wrangler.toml without running anything: the module itself reads it, exactly as it does at the edge.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadModule } from './module.mjs';
import { readSettings, readTables } from './settings.mjs';

// https://developers.cloudflare.com/workers/platform/limits/: one variable holds 5 KB.
const VARIABLE_LIMIT = 5 * 1024;

const { values } = parseArgs({ options: { config: { type: 'string', default: 'wrangler.toml' } } });

const settings = read(values.config);
const { unreadable, notes } = await readAsTheModuleDoes(settings).catch(({ message }) => ({ unreadable: [message], notes: [] }));
const problems = [...oversized(settings), ...unreadable];
notes.forEach((note) => console.log(`${values.config}: note: ${note}`));
problems.forEach((problem) => console.error(`${values.config}: ${problem}`));
if (problems.length > 0) process.exit(1);
console.log(`${values.config}: ${Object.keys(settings.vars).length} variables are in order`);

function read(file) {
  try {
    return readSettings(file);
  } catch ({ message }) {
    console.error(message);
    process.exit(1);
  }
}

function oversized({ vars }) {
  return Object.entries(vars).flatMap(([name, value]) => {
    const size = Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));
    return size > VARIABLE_LIMIT
      ? [`vars.${name} is ${size} bytes, allowed are ${VARIABLE_LIMIT}: put it into tables.toml (docs/CONFIGURATION.md)`]
      : [];
  });
}

async function readAsTheModuleDoes({ vars, secrets, directory }) {
  const module = await loadModule();
  const everything = JSON.stringify({ ...vars, ...standIns(vars), ...secrets });
  const tables = JSON.stringify(readTables(directory));
  return {
    unreadable: JSON.parse(module.check_config(everything, tables)).map(
      ({ path, found, allowed }) => `${path}: found ${found}, allowed: ${allowed}`,
    ),
    notes: JSON.parse(module.config_notes(everything, tables)).map(({ path, text }) => `${path}: ${text}`),
  };
}

/** Secrets live on the platform; the settings can be checked where they are not known. */
function standIns({ PROVIDERS = {}, MAIL = {}, TURNSTILE }) {
  const confidential = Object.entries(PROVIDERS).filter(([, provider]) => provider?.client_auth !== 'none');
  const name = (id) => `PROVIDER_${id.toUpperCase().replaceAll('-', '_')}_SECRET`;
  const mail = MAIL.user !== undefined || ['resend', 'postmark', 'sendgrid', 'ses'].includes(MAIL.transport);
  return Object.fromEntries([
    ['SESSION_SECRET', randomBytes(32).toString('base64')],
    ...(mail ? [['MAIL_SECRET', 'unknown-here']] : []),
    ...(TURNSTILE ? [['TURNSTILE_SECRET', 'unknown-here']] : []),
    ...confidential.map(([id]) => [name(id), 'unknown here']),
  ]);
}

// Checks a wrangler.toml without running anything: the module itself reads it, exactly as it does at the edge.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bindingProblems } from './bindings.mjs';
import { loadModule } from './module.mjs';
import { readSettings } from './settings.mjs';

// https://developers.cloudflare.com/workers/platform/limits/: one variable holds 5 KB.
const VARIABLE_LIMIT = 5 * 1024;

const { values } = parseArgs({ options: { config: { type: 'string', default: 'wrangler.toml' } } });

const settings = read(values.config);
const { unreadable, notes } = await readAsTheModuleDoes(settings).catch(({ message }) => ({ unreadable: [message], notes: [] }));
const problems = [...oversized(settings), ...unreadable, ...bindingProblems(settings)];
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

async function readAsTheModuleDoes({ vars, tables, all, secrets }) {
  const module = await loadModule();
  const texts = [{ ...vars, ...standIns(all), ...secrets }, tables].map((settings) => JSON.stringify(settings));
  return {
    unreadable: JSON.parse(module.check_config(...texts)).map(
      ({ path, found, allowed }) => `${path}: found ${found}, allowed: ${allowed}`,
    ),
    notes: JSON.parse(module.config_notes(...texts)).map(({ path, text }) => `${path}: ${text}`),
  };
}

/** Secrets live on the platform; the settings can be checked where they are not known. */
function standIns({ PROVIDERS = {}, MAIL = {}, TURNSTILE }) {
  const name = (id) => `PROVIDER_${id.toUpperCase().replaceAll('-', '_')}_SECRET`;
  const mail = MAIL.user !== undefined || ['resend', 'postmark', 'sendgrid', 'ses'].includes(MAIL.transport);
  return Object.fromEntries([
    ['SESSION_SECRET', randomBytes(32).toString('base64')],
    ...(mail ? [['MAIL_SECRET', 'unknown-here']] : []),
    ...(TURNSTILE ? [['TURNSTILE_SECRET', 'unknown-here']] : []),
    ...Object.entries(PROVIDERS)
      .map(([id, provider]) => [name(id), clientSecret(id, provider ?? {})])
      .filter(([, secret]) => secret !== undefined),
  ]);
}

/** A secret of the form that the module wants for this provider (src/core/config/client_auth.rs), if it wants one. */
function clientSecret(id, { kind, client_auth, issuer, authorization_endpoint }) {
  // A provider that is described in other words is not the one that it is named like.
  const isDescribed = issuer !== undefined || authorization_endpoint !== undefined;
  const known = kind ?? (isDescribed ? undefined : id);
  if (known === 'apple') return privateKey();
  const method = client_auth ?? (known === 'vk' ? 'none' : undefined);
  return method === 'none' ? undefined : 'unknown here';
}

/** As Apple's .p8 file has it. */
function privateKey() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
}

// Reading what an operator wrote: wrangler.toml, and the secrets that stand beside it or in the environment.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'smol-toml';

/**
 * A wrangler.toml as the tools need it.
 * `secrets` are those of the environment and, where it has none, of `.dev.vars` in the same directory.
 */
export function readSettings(file, environment = process.env) {
  const path = resolve(file);
  const directory = dirname(path);
  if (!existsSync(path)) throw new Error(`${file} is not there: CONFIG= says which wrangler.toml it is`);
  const config = parsed(readFileSync(path, 'utf8'), file);
  return {
    path,
    directory,
    config,
    vars: config.vars ?? {},
    secrets: { ...readDevVars(directory), ...secretsOf(environment) },
  };
}

/**
 * The tables that outgrew a variable, from the `tables.toml` of a directory; none if there is no such file. The module
 * gets them as JSON: what JSON cannot say is an error here.
 */
export function readTables(directory) {
  const path = join(directory, 'tables.toml');
  if (!existsSync(path)) return {};
  const tables = parsed(readFileSync(path, 'utf8'), 'tables.toml', 'TOML in the syntax of [vars]');
  const foreign = foreignIn(tables);
  if (foreign !== undefined) throw new Error(`tables.toml: ${foreign}, allowed: texts, numbers, true, false, lists and tables`);
  return tables;
}

function parsed(toml, name, allowed = 'TOML (https://toml.io)') {
  try {
    return parse(toml);
  } catch (error) {
    const [what] = error.message.replace('Invalid TOML document: ', '').split('\n', 1);
    throw new Error(`${name}, line ${error.line}, column ${error.column}: ${what}, allowed: ${allowed}`);
  }
}

/** The first value that JSON has no word for, and where it is. */
function foreignIn(value, path = '') {
  if (value instanceof Date) return `${path}: found a date`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path}: found ${value}`;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, member] of Object.entries(value)) {
    const within = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = foreignIn(member, within);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A TCP port as somebody wrote it. */
export function readPort(text) {
  if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65_535) throw new Error(`PORT: found ${text}, allowed: a number from 1 to 65535`);
  return text;
}

/** The variables of `.dev.vars`: lines of `NAME=value`, the value optionally in quotes. Missing file: none. */
export function readDevVars(directory) {
  const path = join(directory, '.dev.vars');
  if (!existsSync(path)) return {};
  const secrets = {};
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match) secrets[match[1]] = match[2].replace(/^(["'])(.*)\1$/, '$2');
  }
  return secrets;
}

/** Secrets have names of their own kind, so that nothing else in the environment reaches the module. */
function secretsOf(environment) {
  const kinds = /^(SESSION_SECRET(_PREVIOUS)?|PROVIDER_[A-Z0-9_]+_SECRET|MAIL_SECRET|MAIL_SESSION_TOKEN|TURNSTILE_SECRET|ADMIN_TOKEN)$/;
  const isSecret = ([name]) => kinds.test(name);
  return Object.fromEntries(Object.entries(environment).filter(isSecret));
}

/** Whether a host name can only mean this machine or its own network: no DNS is asked. */
export function isLocalHost(hostname) {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.internal') || host.endsWith('.local')) {
    return true;
  }
  if (isPrivateAddress(host)) return true;
  return !host.includes('.') && !host.includes(':');
}

/** Whether a textual address is loopback, link-local or of a private network (RFC 1918, RFC 4193, RFC 6598). */
export function isPrivateAddress(address) {
  const v4 = /^(?:::ffff:)?(\d+)\.(\d+)\.\d+\.\d+$/.exec(address);
  if (v4) {
    const [a, b] = [Number(v4[1]), Number(v4[2])];
    return a === 10 || a === 127 || a === 0 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) ||
      (a === 169 && b === 254) || (a === 100 && b >= 64 && b < 128);
  }
  return address === '::1' || /^(f[cd]|fe[89ab])[0-9a-f]*:/i.test(address);
}

/** Every http(s) URL among the values of `[vars]`, at any depth. */
export function urlsIn(value) {
  if (typeof value === 'string') return /^https?:\/\//.test(value) && URL.canParse(value) ? [new URL(value)] : [];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(urlsIn);
  return [];
}

/** The names of the service bindings that `ORIGINS` refers to. */
export function serviceBindingsIn(vars) {
  const origins = Object.values(vars.ORIGINS ?? {});
  return [...new Set(origins.map((origin) => origin?.binding).filter((name) => typeof name === 'string'))];
}

// Reading what an operator wrote: wrangler.toml, and the secrets that stand beside it or in the environment.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'smol-toml';

/**
 * A wrangler.toml as the tools need it.
 * `vars` are the variables, `tables` what stands in the `tables.toml` beside it, `all` both: a setting may be in either. One
 * that is in both is an error, which the module tells of (src/core/config); until it is mended, the variable counts.
 * `secrets` are those of the environment and, where it has none, of `.dev.vars` in the same directory.
 */
export function readSettings(file, environment = process.env) {
  const path = resolve(file);
  const directory = dirname(path);
  if (!existsSync(path)) throw new Error(`${file} is not there: CONFIG= says which wrangler.toml it is`);
  const config = parsed(readFileSync(path, 'utf8'), file);
  const [vars, tables] = [config.vars ?? {}, readTables(directory)];
  return {
    path,
    directory,
    config,
    vars,
    tables,
    all: { ...tables, ...vars },
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

/** `NAME=value`: a value in quotes may have several lines and a comment behind it, one without is the rest of the line. */
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*((["'`])(?:\\\3|(?!\3)[^])*\3(?=[ \t]*(?:#.*)?$)|.*)/gm;

/** The variables of `.dev.vars`; `\n` in double quotes is a new line, as for `wrangler dev`. Missing file: none. */
export function readDevVars(directory) {
  const path = join(directory, '.dev.vars');
  if (!existsSync(path)) return {};
  const lines = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
  return Object.fromEntries([...lines.matchAll(ASSIGNMENT)].map(([, name, value]) => [name, unquoted(value.trim())]));
}

function unquoted(value) {
  const inner = value.replace(/^(["'`])([^]*)\1$/, '$2');
  return value.startsWith('"') ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
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

/** Every http(s) URL among the values of settings, at any depth. */
export function urlsIn(value) {
  if (typeof value === 'string') return /^https?:\/\//.test(value) && URL.canParse(value) ? [new URL(value)] : [];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(urlsIn);
  return [];
}

/** The names of the service bindings that `ORIGINS` refers to. */
export function serviceBindingsIn(settings) {
  const origins = Object.values(settings.ORIGINS ?? {});
  return [...new Set(origins.map((origin) => origin?.binding).filter((name) => typeof name === 'string'))];
}

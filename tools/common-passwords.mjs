// Builds src/core/password/common.gcs: the common passwords that nobody may choose, as a Golomb-coded set.
// usage: node tools/common-passwords.mjs [--check]
//
// The sources are pinned, and the same sources give the same bytes:
//   @zxcvbn-ts/language-common (npm, MIT)    passwords of breaches, most frequent first
//   Django (PyPI, BSD-3-Clause)              common-passwords.txt.gz
//   zxcvbn (npm, MIT)                        English words, most frequent first: as passwords, they are guessed early
// src/core/password/common.rs reads the file and says what it is. What has to be the same there is marked "mirrored".
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { inRoot } from './paths.mjs';

export const file = inRoot('src', 'core', 'password', 'common.gcs');

/** A stranger is taken for a member once in 2^RICE_BITS look-ups. Mirrored. */
const RICE_BITS = 16;
/** Shorter passwords are refused for their length. Mirrored. */
const MIN_CHARS = 8;
/** Words fill up the passwords of the lists to this many entries. */
const ENTRIES = 30_000;
/** How far down the ranking a short password is taken as a stem ("dragon" of "dragon2024"). */
const STEM_RANK = 2_600;

/** The lists, or one sentence about what is missing. */
export async function sources() {
  const require = createRequire(import.meta.url);
  let ranked, words;
  try {
    ranked = (await import('@zxcvbn-ts/language-common')).dictionary['passwords-common'];
    words = require('zxcvbn/lib/frequency_lists.js').english_wikipedia;
  } catch {
    return { missing: 'the npm packages are not installed: run `make setup`' };
  }
  const python = inRoot('.tools', 'python', 'lib');
  const django = (existsSync(python) ? readdirSync(python) : [])
    .map((version) => `${python}/${version}/site-packages/django/contrib/auth/common-passwords.txt.gz`)
    .find((path) => existsSync(path));
  if (!django) return { missing: 'Django is not installed: run `tools/setup.sh python`' };
  const others = gunzipSync(readFileSync(django)).toString('utf8').split('\n').filter((line) => line !== '');
  return { ranked: ranked.map(fold), others: others.map(fold), words: words.map(fold) };
}

/** Normalised, and lower case character by character, with one sigma. Mirrored. */
const fold = (text) => [...text.normalize('NFC')].map((character) => character.toLowerCase()).join('').replaceAll('ς', 'σ');
const count = (text) => [...text].length;

/** What is left without one to five digits or exclamation marks at the end. Mirrored. */
function stems(text) {
  const characters = [...text];
  const found = [];
  while (found.length < 5 && characters.length > 4 && /[0-9!]/.test(characters.at(-1))) {
    characters.pop();
    found.push(characters.join(''));
  }
  return found;
}

/** The shortest text that `text` is a repetition of; undefined when it is none. Mirrored. */
function repeated(text) {
  const characters = [...text];
  for (let length = 1; length <= characters.length / 2; length += 1) {
    const repeats = characters.every((character, at) => character === characters[at % length]);
    if (repeats && characters.length % length === 0) return characters.slice(0, length).join('');
  }
  return undefined;
}

/** One character again and again, or one after the other: "aaaaaaaa", "abcdefgh", "87654321". Mirrored. */
function isRun(text) {
  const points = [...text].map((character) => character.codePointAt(0));
  const step = points[1] - points[0];
  return Math.abs(step) <= 1 && points.every((point, at) => at === 0 || point - points[at - 1] === step);
}

/**
 * The entries that will be refused, and the fewer texts that have to be stored for it: an entry that is refused anyway
 * because of its stem, or because it repeats something, needs no place of its own.
 */
export function select({ ranked, others, words }) {
  const passwords = new Set([...ranked, ...others]);
  const isLong = (text) => count(text) >= MIN_CHARS;
  const entries = new Set([...passwords].filter(isLong));
  for (const word of words.filter(isLong)) {
    if (entries.size >= ENTRIES) break;
    entries.add(word);
  }
  // Digits alone are no stem unless there are many: else every number of eight digits would be refused.
  const canBeStem = (text) => count(text) >= 4 && !isLong(text) && (/\p{L}/u.test(text) || count(text) >= 6);
  const shorter = new Set([...passwords].filter(canBeStem));
  const stored = new Set(ranked.slice(0, STEM_RANK).filter((text) => shorter.has(text)));
  // A stem of two entries takes less room than they do.
  const entriesOf = new Map();
  for (const stem of [...entries].flatMap(stems)) {
    if (shorter.has(stem)) entriesOf.set(stem, (entriesOf.get(stem) ?? 0) + 1);
  }
  for (const [stem, number] of entriesOf) if (number >= 2) stored.add(stem);
  // Shorter ones first: an entry may rely on what is stored, never on another that is not.
  for (const entry of [...entries].sort((a, b) => count(a) - count(b))) {
    if (!isRefused(entry, stored)) stored.add(entry);
  }
  return { entries, stored: [...stored] };
}

/** Whether a password is refused when `stored` is what the set holds. Mirrored. */
export function isRefused(text, stored) {
  const part = repeated(text);
  return isRun(text) || (part !== undefined && (count(part) <= 4 || stored.has(part))) ||
    [text, ...stems(text)].some((candidate) => stored.has(candidate));
}

/** Golomb-Rice code of the sorted hashes: the number of values (4 bytes, big endian), then the bits. Mirrored. */
export function encode(texts) {
  const range = BigInt(texts.length) << BigInt(RICE_BITS);
  const hash = (text) => (createHash('sha256').update(text).digest().readBigUInt64BE() * range) >> 64n;
  const values = [...new Set(texts.map(hash))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const header = Buffer.alloc(4);
  header.writeUInt32BE(texts.length);
  const bytes = [];
  let pending = 0;
  let bits = 0;
  const push = (bit) => {
    pending = (pending << 1) | bit;
    bits += 1;
    if (bits === 8) {
      bytes.push(pending);
      pending = bits = 0;
    }
  };
  let previous = 0n;
  for (const value of values) {
    const gap = Number(value - previous);
    previous = value;
    for (let quotient = gap >> RICE_BITS; quotient > 0; quotient -= 1) push(1);
    push(0);
    for (let bit = RICE_BITS - 1; bit >= 0; bit -= 1) push((gap >> bit) & 1);
  }
  // Ones fill the last byte: an unfinished value, so that a reader finds no further one.
  while (bits !== 0) push(1);
  return Buffer.concat([header, Buffer.from(bytes)]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lists = await sources();
  if (lists.missing) {
    console.error(lists.missing);
    process.exit(1);
  }
  const { entries, stored } = select(lists);
  const bytes = encode(stored);
  if (process.argv.includes('--check')) {
    const same = existsSync(file) && bytes.equals(readFileSync(file));
    console.log(same ? 'common passwords: up to date' : 'common.gcs is stale: run node tools/common-passwords.mjs');
    process.exitCode = same ? 0 : 1;
  } else {
    writeFileSync(file, bytes);
    console.log(`${entries.size} common passwords in ${stored.length} values, ${bytes.length} bytes`);
  }
}

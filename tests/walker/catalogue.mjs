// Whether a text on a page is from the catalogue of a language. Reads locales/*.ftl anew, without the project's own
// reader: `key = text`, plural forms in `{ $count -> … }`, values in braces.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '../../tools/paths.mjs';
import { BRAND, PROVIDER } from './world.mjs';

const PARENTS = { 'en-GB': 'en', 'de-CH': 'de', 'fr-CA': 'fr', 'es-419': 'es', 'en-XA': 'en' };
export const PSEUDO = 'en-XA';

/** Every text of a language: key → its forms. What a variant does not say, its parent does. */
function messages(tag) {
  const found = PARENTS[tag] ? messages(PARENTS[tag]) : {};
  const file = inRoot('locales', `${tag}.ftl`);
  if (!existsSync(file)) return found;
  let key;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const one = /^([a-z][a-z0-9-]*) = (.*)$/.exec(line);
    if (one) {
      key = one[1];
      found[key] = one[2].endsWith('->') ? [] : [one[2]];
      continue;
    }
    const form = /^\s+\*?\[\w+\] (.*)$/.exec(line);
    if (form && key) found[key].push(form[1]);
  }
  return found;
}

/** What a value may be, by its name. */
const VALUES = {
  brand: [BRAND],
  provider: [PROVIDER],
  app: ['Instagram'],
  browser: ['Chrome', 'Chromium', 'Firefox', 'Edge', 'Safari'],
  system: ['Linux', 'Android', 'Windows', 'macOS', 'iPhone'],
};
const ADDRESS = '\\S+@\\S+';
const NUMBER = '\\p{Nd}[\\p{Nd}.,\\s\u066c]*';
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function valueOf(name) {
  if (VALUES[name]) return `(?:${VALUES[name].map(escape).join('|')})`;
  if (name === 'address' || name === 'who') return `(?:${ADDRESS}|Ada|Ben|Zoë)`;
  if (name === 'device' || name === 'country') return '.+';
  return NUMBER;
}

/** Signs that only say which way a text runs, and white space that looks different and is the same. */
export const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();

const pattern = (text) =>
  plain(text).split(/(\{ \$[a-z_]+ \})/).map((part) => {
    const name = /^\{ \$([a-z_]+) \}$/.exec(part)?.[1];
    return name ? valueOf(name) : escape(part);
  }).join('');

const NAMES = readdirSync(inRoot('locales')).flatMap((file) => /^language-name = (.+)$/m.exec(readFileSync(inRoot('locales', file), 'utf8'))?.[1] ?? []);

/** What is no text of anybody's: names, addresses, numbers, the name of the site, devices. */
const NO_TEXT = new RegExp(`^(?:${BRAND}|${PROVIDER}|${ADDRESS}|Ada|Ben|Zoë|${NUMBER}|en-XA|${NAMES.map(escape).join('|')}|)$`, 'u');

const readers = new Map();

function readerOf(tag) {
  if (!readers.has(tag)) {
    const all = Object.values(messages(tag)).flat().map(pattern);
    // A title ends in the name of the site; a list of names stands between commas.
    readers.set(tag, { known: new Map(), is: new RegExp(`^(?:${all.join('|')})(?: · ${BRAND})?$`, 'u') });
  }
  return readers.get(tag);
}

/** Whether `text` is said by the catalogue of the language `tag`, or is none that could be translated. */
export function isSaid(tag, text) {
  const words = plain(text);
  if (NO_TEXT.test(words)) return true;
  // The pseudo-language has accents and brackets; whatever has neither is in no catalogue.
  if (tag === PSEUDO) return /[[\]áéíóúýÁÉÍÓ]/.test(words);
  const reader = readerOf(tag);
  if (!reader.known.has(words)) reader.known.set(words, reader.is.test(words));
  return reader.known.get(words);
}

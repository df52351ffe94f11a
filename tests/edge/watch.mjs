// Canaries: values that are recognised wherever they turn up, and the places where they may.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The spellings in which a value leaks: as it is, escaped for URLs, for HTML and JSON, and in base64. */
function spellings(value) {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  // What stands in the middle of a longer text has other digits, by where it begins; its inner ones are always the same.
  const inner = [1, 2].map((shift) => Buffer.from(`${'x'.repeat(shift)}${value}`).toString('base64').slice(4, -4));
  const all = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), value.replaceAll('&', '&#38;'), base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'), ...inner, Buffer.from(value).toString('hex')];
  return new Set(all.filter((spelling) => spelling.length >= 8));
}

/** Whether a text has a value. A number is one only where no digit stands beside it: any eight digits are part of some longer number. */
function finder(value) {
  if (!/^\d+$/.test(value)) return { spelled: [...spellings(value)], at: (text, spelled) => text.indexOf(spelled) };
  const spelled = [value, `${value.slice(0, 4)} ${value.slice(4)}`].map((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`));
  return { spelled, at: (text, pattern) => text.search(pattern) };
}

/**
 * What is watched for, and what was seen.
 *
 * - `put(kind, value, owner)`: watches for a value, which is somebody's if there is an owner; gives it back
 * - `see(place, text)`: keeps what somebody could read there; `NAME: …` and `… to NAME` are places of that owner's
 * - `leaks(allowed)`: every value in a place where it may not be, as texts. `allowed` is a list of `[kinds, place,
 *   reason]`, kinds being names and `place` an expression, in which `own` stands for the name of whose the value is;
 *   `unused` says which of them allowed nothing.
 */
export class Watch {
  #values = new Map();
  #seen = new Map();

  put(kind, value, owner) {
    if (typeof value !== 'string' || value.length < 6) throw new Error(`${kind} is no value to recognise: ${value}`);
    const known = this.#values.get(value) ?? { kind, owners: new Set() };
    if (owner) known.owners.add(owner);
    this.#values.set(value, known);
    return value;
  }

  see(place, text) {
    if (!this.#seen.has(place)) this.#seen.set(place, new Set());
    this.#seen.get(place).add(text);
  }

  get kinds() {
    return new Set([...this.#values.values()].map(({ kind }) => kind));
  }

  get places() {
    return [...this.#seen.keys()];
  }

  leaks(allowed) {
    const used = new Set();
    const found = [];
    const seen = [...this.#seen].map(([place, texts]) => [place, [...texts].join('\n')]);
    for (const [value, { kind, owners }] of this.#values) {
      const { spelled, at } = finder(value);
      for (const [place, text] of seen) {
        const where = spelled.map((one) => at(text, one)).find((index) => index >= 0);
        if (where === undefined) continue;
        const [, before, behind] = /^([^:]+): | to ([^:]+)$/.exec(place) ?? [];
        const name = before ?? behind;
        const normal = owners.has(name) ? place.replace(name, 'own') : place;
        const rules = allowed.filter(([kinds, expression]) => kinds.includes(kind) && expression.test(normal));
        for (const rule of rules) used.add(rule);
        const around = text.slice(Math.max(0, where - 80), where + 80).replaceAll(/[^\x20-\x7e]/g, '·');
        if (rules.length === 0) found.push(`${kind} in ${place}: …${around}…`);
      }
    }
    return { found, unused: allowed.filter((rule) => !used.has(rule)).map(([kinds, where]) => `${kinds} in ${where}`) };
  }
}

/** All that is on disk, by kind of object: whole files, the pages that were freed among them, and logs of changes. */
export function onDisk(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const kind = /vestibule-(\w+)/.exec(file)?.[1] ?? 'other';
      return [kind, `${file}\n${readFileSync(file).toString('latin1').replaceAll(/\0{9,}/g, '\0')}`];
    });
}

// docs/FAULTS.md against tests/faults.json and the tests that it names. (That it is what they say, `make faults` sees to.)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogue, page, sources } from '../../tools/faults.mjs';
import { inRoot } from '../../tools/paths.mjs';

const document = readFileSync(inRoot('docs', 'FAULTS.md'), 'utf8');
const { faults, flows } = catalogue();
const sections = new Map(document.split(/^## (?=F\d\d$)/m).slice(1).map((text) => [text.slice(0, 3), text]));
/** The rows of a section: `{ test, file }`. */
const rows = (text) => [...text.matchAll(/\| \[(.+)\]\(\.\.\/([^()\s]+)\) \|$/gm)].map(([, name, file]) => ({ name: name.replaceAll('\\|', '|'), file }));
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('every fault of the list is there, with its title', () => {
  const ids = Array.from({ length: 39 }, (_, n) => `F${String(n + 1).padStart(2, '0')}`).filter((id) => id !== 'F09');
  assert.deepEqual(faults.map(({ id }) => id), ids);
  assert.deepEqual([...sections.keys()], ids);
  for (const { id, title } of faults) {
    assert.ok(sections.get(id).includes(title), id);
    assert.ok(document.includes(`| [${id}](#${id.toLowerCase()}) | ${title} |`), `${id} in the matrix`);
  }
});

test('a fault has rows, or a reason why not; a flow that none goes through has one too', () => {
  for (const { id, not, rest } of faults) {
    const text = sections.get(id);
    if (not) assert.ok(text.includes(not) && rows(text).length === 0, id);
    else assert.ok(rows(text).length > 0, id);
    if (!not && text.includes('Not gone through:')) assert.ok(rest && text.includes(rest), id);
  }
});

test('every row names a test that is there, in a file that says what it has shown of that fault', () => {
  for (const [id, text] of sections) {
    for (const { name, file } of rows(text)) {
      const source = readFileSync(inRoot(file), 'utf8');
      const names = [...source.matchAll(/\btest\(\s*(['`])((?:\\.|(?!\1)[^])*)\1/g)].map(([, , found]) => found.replaceAll("\\'", "'"));
      const matches = names.some((found) => new RegExp(`^${found.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(escaped).join('.+')}$`).test(name));
      assert.ok(matches, `${id}: no test "${name}" in ${file}`);
      assert.match(source, /\bheld\(/, file);
    }
  }
});

test('whatever a test says is on the page', () => {
  for (const file of sources()) {
    const source = readFileSync(inRoot(file), 'utf8');
    for (const [, ids] of source.matchAll(/\bheld\(t, '(F\d\d(?: F\d\d)*)'/g)) {
      for (const id of ids.split(' ')) assert.ok(rows(sections.get(id)).some((row) => row.file === file), `${id}: ${file}`);
    }
  }
});

test('records of a fault or flow that nobody knows, and faults without a record, make no page', () => {
  const record = { faults: ['F01'], what: '', flows: [...flows], sees: '', within: '', lost: '', back: '', file: 'x', test: 'x' };
  const one = { flows, faults: [{ id: 'F01', title: 'One', rest: '' }] };
  assert.match(page([record], one), /\| one \||One\./);
  assert.throws(() => page([{ ...record, faults: ['F99'] }], one), /F99/);
  assert.throws(() => page([{ ...record, flows: ['dancing'] }], one), /dancing/);
  assert.throws(() => page([], one), /F01/);
  assert.throws(() => page([{ ...record, flows: flows.slice(1) }], one), /e-mail code/);
});

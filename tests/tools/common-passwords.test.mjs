import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode, file, isRefused, select, sources } from '../../tools/common-passwords.mjs';

const lists = await sources();

test('the same sources give the same set of common passwords', { skip: lists.missing ?? false }, () => {
  const { entries, stored } = select(lists);
  assert.ok(encode(stored).equals(readFileSync(file)), 'run node tools/common-passwords.mjs');
  assert.ok(entries.size >= 30_000);
  assert.ok([...entries].every((entry) => [...entry].length >= 8));
  const set = new Set(stored);
  assert.deepEqual([...entries].filter((entry) => !isRefused(entry, set)), []);
});

test('an entry that is refused for its stem or its pattern takes no place of its own', () => {
  const { entries, stored } = select({
    ranked: ['dragon', 'dragon2024!', 'password', 'passwordpassword', 'aaaaaaaa', 'zqxjkvbw', '1234', '13572468'],
    others: ['hunter12', 'hunter99', 'lonely99'],
    words: ['kettle', 'umbrella'],
  });
  assert.equal(entries.size, 10);
  assert.deepEqual(
    stored.toSorted(),
    ['13572468', 'dragon', 'hunter12', 'hunter99', 'lonely99', 'password', 'umbrella', 'zqxjkvbw'],
  );
});

test('a stem of two entries is stored instead of them', () => {
  const { stored } = select({ ranked: [], others: ['hunter', 'hunter12', 'hunter99', 'lonely', 'lonely99'], words: [] });
  assert.deepEqual(stored.toSorted(), ['hunter', 'lonely99']);
});

test('an entry never relies on one that is not stored itself', () => {
  // Each of the second takes more off its end than is looked at, or relies on a pattern that is in no set.
  for (const others of [['umbrella', 'umbrella123', 'umbrella123456'], ['abcdefgh', 'abcdefgh1'], ['bangbang', 'bangbang1']]) {
    const { stored } = select({ ranked: [], others, words: [] });
    assert.ok(stored.includes(others.at(-1)), others.at(-1));
  }
});

/** The tables that times, quantities, quotes and coreference read: sorted, explained, without duplicates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lexiconFolder } from '../lexicon/table.js';

describe.each([
  ['anaphor-nouns', 1],
  ['change-words', 1],
  ['currencies', 2],
  ['genders', 2],
  ['months', 1],
  ['number-labels', 1],
  ['number-words', 1],
  ['place-aliases', 1],
  ['quantity-bounds', 2],
  ['quoting-verbs', 1],
  ['time-words', 2],
  ['units', 1],
])('%s.tsv', (name, keyColumns) => {
  const lines = readFileSync(join(lexiconFolder, `${name}.tsv`), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);

  test('says on top what its columns are', () => {
    expect(lines[0]).toMatch(/^# \S/);
  });

  test('is sorted, one entry a key', () => {
    const keys = rows.map((row) => row.split('\t').slice(0, keyColumns).join('\t'));
    expect(new Set(keys).size).toBe(keys.length);
    const order = keys.map((key) => key.split('\t'));
    const sorted = [...order].sort((a, b) => {
      const column = a.findIndex((cell, i) => cell !== b[i]);
      return column < 0 ? 0 : a[column] < b[column] ? -1 : 1;
    });
    expect(order).toEqual(sorted);
  });
});

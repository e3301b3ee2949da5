import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellList, lexiconFolder, readTable } from '../../lexicon/table.js';
import { bareName, pressNamed, pressWithin } from './outlets.js';

describe('lexicon/outlets.tsv', () => {
  const rows = readTable('outlets', ['name', 'aliases', 'kind', 'sites']);

  it('is sorted, without duplicates', () => {
    const text = readFileSync(join(lexiconFolder, 'outlets.tsv'), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.slice(1)).toEqual([...new Set(lines.slice(1))].sort());
  });

  it('has each name and each site once', () => {
    const names = rows.flatMap(({ cells }) => [cells.name, ...cellList(cells.aliases)]);
    const sites = rows.flatMap(({ cells }) => cellList(cells.sites));
    for (const all of [names, sites]) expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });

  it('finds each by its names', () => {
    for (const { cells } of rows)
      for (const name of [cells.name, ...cellList(cells.aliases)])
        expect(pressNamed(name)?.name, name).toBe(cells.name);
  });
});

describe.each(['press-words', 'little-words'])('lexicon/%s.tsv', (name) => {
  it('is sorted, in lower case, without duplicates', () => {
    const words = readTable(name, ['word']).map(({ cells }) => cells.word);
    expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].sort());
  });
});

describe('names', () => {
  it.each([
    ['the Fjord Post newspaper (Oslo)', 'Fjord Post'],
    ['The Wall Street Journal’s', 'Wall Street Journal'],
    ['fjordpost.com', 'fjordpost'],
    ['Xinhua news agency', 'Xinhua'],
  ])('%s', (name, bare) => expect(bareName(name)).toBe(bare));

  it.each([
    ['Jane Doe of the Associated Press', 'Associated Press'],
    ['a time that ap gave', undefined],
    ['Jane Time', undefined],
    ['officials who spoke to The New York Times', 'New York Times'],
    ['Moscow, TASS', 'TASS'],
  ])('within “%s”', (text, name) => expect(pressWithin(text)?.name).toBe(name));
});

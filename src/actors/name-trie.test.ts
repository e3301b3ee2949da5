import { describe, expect, it } from 'vitest';
import { chunksOf, fold } from './name-chunks.js';
import type { NameEntry } from './name-entry.js';
import { NameTrie } from './name-trie.js';

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['Türkiye', 'turkiye'],
    ['Støre', 'store'],
    ['Błaszczak', 'blaszczak'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('chunksOf', () => {
  it.each([
    ['U.S.', ['us']],
    ['al-Qaeda', ['al', 'qaeda']],
    ['People’s', ['people', 's']],
    ["Côte d'Ivoire", ['cote', 'd', 'ivoire']],
    [',', []],
    ['AT&T', ['at', '&', 't']],
    ['St. Petersburg', ['st', 'petersburg']],
  ])('%s → %j', (text, keys) => expect(chunksOf(text).map(({ key }) => key)).toEqual(keys));
});

describe('NameTrie', () => {
  const trie = new NameTrie();
  const entry = (id: string): NameEntry => ({
    id,
    kind: 'organisation',
    code: null,
    sector: null,
    title: id,
  });
  for (const name of ['US', 'WHO', 'Guinea', 'Guinea-Bissau', 'Turkey', 'al-Qaeda'])
    trie.add(name, entry(name));

  it.each([
    ['Guinea-Bissau voted', 'Guinea-Bissau', 2],
    ['Guinea voted', 'Guinea', 1],
    ['US officials', 'US', 1],
    ['us officials', null, 0],
    ['who said', null, 0],
    ['turkey dinner', null, 0],
    ['TURKEY VOTES', 'Turkey', 1],
    ['Al Qaeda', 'al-Qaeda', 2],
  ])('%s → %s', (text, id, length) => {
    const found = trie.longest(chunksOf(text), 0);
    expect(found?.entries[0].id ?? null).toBe(id);
    expect(found?.length ?? 0).toBe(length);
  });

  it('finds no name across punctuation', () => {
    const [guinea] = chunksOf('Guinea');
    const [bissau] = chunksOf('Bissau');
    expect(trie.longest([guinea, null, bissau], 0)?.length).toBe(1);
  });
});

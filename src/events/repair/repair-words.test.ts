/** The words by which trees are put right: each has a kind that the repairs know, and some have several. */
import { describe, expect, it } from 'vitest';
import { RepairWords, repairKinds } from './repair-words.js';

describe('words for repairs', () => {
  const words = new RepairWords();

  it.each([
    ['home', 'adverbial', true],
    ['Home', 'circumstance', true],
    ['home', 'force', false],
    ['hold', 'taking', true],
    ['hold', 'holding', true],
  ] as const)('%s, %s: %s', (word, kind, is) => {
    expect(words.isOfKind(word, kind)).toBe(is);
  });

  it('have a kind that some repair asks for', () => {
    const row = { line: 9, cells: { word: 'home', kind: 'homely' } };
    expect(() => new RepairWords([row])).toThrow(/repair-words\.tsv.*9.*no kind “homely”/s);
    expect([...repairKinds].sort()).toEqual(repairKinds);
  });
});

/** Groups by sentence. */
import { expect, it } from 'vitest';
import { bySentence } from './by-sentence.js';

it('keeps the order within each sentence, and has nothing for a sentence without any', () => {
  const grouped = bySentence([
    { sentence: 2, word: 5 },
    { sentence: 0, word: 1 },
    { sentence: 2, word: 3 },
  ]);
  expect(grouped.get(2)?.map(({ word }) => word)).toEqual([5, 3]);
  expect(grouped.get(1)).toBeUndefined();
});

import { expect, it } from 'vitest';
import type { GoldDocument } from './documents.js';
import { scoreTokenise } from './tokenise.js';

// 0123456789012345678901234
// Duties rose. Ports shut.
const gold: GoldDocument[] = [
  {
    text: 'Duties rose. Ports shut.',
    words: [
      [0, 6],
      [7, 11],
      [11, 12],
      [13, 18],
      [19, 23],
      [23, 24],
    ],
    sentences: [
      [0, 12],
      [13, 24],
    ],
  },
];

it('wants both ends of a span to be right', () => {
  const answer = {
    words: [
      [0, 6],
      [7, 12],
      [13, 18],
      [19, 23],
      [23, 24],
    ] as [number, number][], // “rose.” not cut
    sentences: [[0, 24]] as [number, number][],
  };
  // words: 4 of 5 answered, 4 of 6 wanted: F1 = 8/11; sentences: none right
  expect(scoreTokenise(gold, [answer])).toEqual({ tokenF1: 72.73, sentenceF1: 0 });
});

it('gives 100 to the gold itself', () => {
  expect(scoreTokenise(gold, gold)).toEqual({ tokenF1: 100, sentenceF1: 100 });
});

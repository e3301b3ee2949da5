/** Pairs of tags decided together. */
import { expect, it } from 'vitest';
import { bestPairs } from './tag-pairs.js';

it('a pair that does not exist is never said, however well its halves are scored', () => {
  // Two words, two UPOS scores each and two XPOS scores each.
  const floats = Float32Array.of(3, 0, 0, 3, /* xpos */ 0, 2, 2, 0);
  const [upos, xpos] = [
    { at: 0, width: 2 },
    { at: 4, width: 2 },
  ];
  const all = [0, 1].flatMap((u) => [0, 1].map((x) => [u, x] as const));
  const free = bestPairs(all, floats, upos, xpos, 2);
  expect([...free.upos, ...free.xpos]).toEqual([0, 1, 1, 0]);
  const bound = bestPairs(
    [
      [0, 0],
      [1, 1],
    ],
    floats,
    upos,
    xpos,
    2,
  );
  expect([...bound.upos]).toEqual([0, 1]);
  expect([...bound.xpos]).toEqual([0, 1]);
});

/** The best tree, against all trees. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from './arborescence.js';

/** Every way to give words 1..length-1 a head that makes a tree with one root. */
function allTrees(length: number): number[][] {
  let all: number[][] = [[0]];
  for (let d = 1; d < length; d++) {
    all = all.flatMap((heads) => Array.from({ length }, (_, h) => [...heads, h]));
  }
  return all.filter((heads) => isTree(heads, length));
}

const trees = Array.from({ length: 7 }, (_, length) => (length < 7 ? allTrees(length) : []));

function worth(scores: Float32Array, width: number, heads: ArrayLike<number>, offset = 0): number {
  let sum = 0;
  for (let d = 1; d < heads.length; d++) sum += scores[offset + d * width + heads[d]];
  return sum;
}

describe('isTree', () => {
  it.each([
    ['one word', [0, 0], true],
    ['a chain', [0, 2, 3, 0], true],
    ['two roots', [0, 0, 0], false],
    ['no root', [0, 2, 1], false],
    ['a word of its own', [0, 0, 2], false],
    ['a cycle beside the tree', [0, 0, 3, 2], false],
    ['no words', [0], false],
  ])('%s', (_, heads, tree) => {
    expect(isTree(heads, heads.length)).toBe(tree);
  });

  it('there are n to the n-1 trees with one root', () => {
    expect(trees.slice(2, 7).map((all) => all.length)).toEqual([1, 2, 9, 64, 625]);
  });
});

describe('bestTree', () => {
  // Whole numbers of few values: many ties, many cycles, and exact sums.
  const arcs = fc.integer({ min: 2, max: 6 }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      width: fc.integer({ min: length, max: 8 }),
      offset: fc.integer({ min: 0, max: 9 }),
      values: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 57, maxLength: 57 }),
    }),
  );

  it('is worth as much as the best of all trees', () => {
    fc.assert(
      fc.property(arcs, ({ length, width, offset, values }) => {
        const scores = Float32Array.from(values);
        const heads = bestTree(scores, length, width, offset);
        expect(isTree(heads, length)).toBe(true);
        const best = Math.max(...trees[length].map((tree) => worth(scores, width, tree, offset)));
        expect(worth(scores, width, heads, offset)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('has one root where every word would hang from it', () => {
    const length = 5;
    const scores = new Float32Array(length * length);
    for (let d = 1; d < length; d++) scores[d * length] = 100 + d;
    const heads = bestTree(scores, length, length);
    expect([...heads].filter((head, d) => d > 0 && head === 0)).toHaveLength(1);
    expect(heads[4]).toBe(0);
  });

  it('makes a tree of scores that tell nothing', () => {
    for (const length of [1, 2, 60]) {
      const heads = bestTree(new Float32Array(length * length), length, length);
      expect(length === 1 || isTree(heads, length)).toBe(true);
    }
  });
});

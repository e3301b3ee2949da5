import { describe, expect, it } from 'vitest';
import { namesOnWords } from './names.js';

// Ann Lee left Lima.
const words = [
  [0, 3],
  [4, 7],
  [8, 12],
  [13, 17],
  [17, 18],
] as const;

describe('namesOnWords', () => {
  it.each([
    [
      'exact',
      [
        [0, 7, 'PER'],
        [13, 17, 'LOC'],
      ],
      ['PER 0-1', 'LOC 3-3'],
    ],
    ['part of a word', [[14, 16, 'LOC']], ['LOC 3-3']],
    ['over the end of the sentence', [[13, 40, 'LOC']], ['LOC 3-4']],
    ['begun before the sentence', [[-9, 3, 'PER']], ['PER 0-0']],
    ['none', [], []],
  ] as const)('%s', (_, names, found) => {
    const given = names.map(([start, end, type]) => ({ start, end, type }));
    expect(namesOnWords(given, words).map(({ type, first, last }) => `${type} ${first}-${last}`)).toEqual(
      found,
    );
  });
});

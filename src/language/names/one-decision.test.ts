import { describe, expect, test } from 'vitest';
import type { NameType } from '../analysis.js';
import { settleNames } from './one-decision.js';
import { sentence } from './parsed-sentence.fixture.js';

function tagged(
  first: number,
  last: number,
  type: NameType,
): { first: number; last: number; type: NameType } {
  return { first, last, type };
}

describe('settleNames', () => {
  test('gives the same words the type that most of them have', () => {
    const sentences = ['Corvia grew', 'in Corvia', 'near Corvia'].map(sentence);
    const names = [[tagged(0, 0, 'PER')], [tagged(1, 1, 'LOC')], [tagged(1, 1, 'LOC')]];
    expect(
      settleNames(sentences, names)
        .flat()
        .map(({ type }) => type),
    ).toEqual(['LOC', 'LOC', 'LOC']);
  });

  test('leaves even votes as they are', () => {
    const names = [[tagged(0, 0, 'ORG')], [tagged(1, 1, 'LOC')]];
    const settled = settleNames(['Corvia pays', 'in Corvia'].map(sentence), names);
    expect(settled.flat().map(({ type }) => type)).toEqual(['ORG', 'LOC']);
  });

  test('takes a short name for the person whose full name was given', () => {
    const names = [[tagged(0, 1, 'PER')], [tagged(0, 0, 'LOC')]];
    expect(settleNames(['Nadia Orlov spoke', 'Orlov left'].map(sentence), names)[1]).toEqual([
      tagged(0, 0, 'PER'),
    ]);
  });

  test('finds where it was missed a name that was found twice', () => {
    const sentences = ['Tessel pays', 'with Tessel', 'while Tessel waits'].map(sentence);
    const names = [[tagged(0, 0, 'ORG')], [tagged(1, 1, 'ORG')], []];
    expect(settleNames(sentences, names)[2]).toEqual([tagged(1, 1, 'ORG')]);
  });
});

import { describe, expect, it } from 'vitest';
import { KnownWords } from './known-words.js';

const words = new KnownWords(
  ['resume', 'hit', 'carry out', 'pay'],
  ['tariff', 'pledge', 'treaty', 'crossing', 'bias'],
);

describe('lemmas that the tables know', () => {
  it.each([
    ['resumed', 'resum', 'resume'],
    ['hitting', 'hitting', 'hit'],
    ['carried', 'carri', 'carry'],
    ['paid', 'paid', 'pay'],
    ['danced', 'dance', 'dance'],
  ])('verb %s, given %s: %s', (form, given, lemma) => {
    expect(words.verbLemma(form, given)).toBe(lemma);
  });

  it.each([
    ['tariffs', 'tariffs', 'tariff'],
    ['Tariffs', 'Tariffs', 'tariff'],
    ['pledges', 'pledg', 'pledge'],
    ['treaties', 'treaties', 'treaty'],
    ['bias', 'bias', 'bias'],
    ['cliffs', 'cliff', 'cliff'],
  ])('noun %s, given %s: %s', (form, given, lemma) => {
    expect(words.nounLemma(form, given)).toBe(lemma);
  });
});

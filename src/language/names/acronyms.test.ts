import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameType } from '../analysis.js';
import { withAcronyms } from './acronyms.js';
import { sentence } from './parsed-sentence.fixture.js';

/** The names of sentences, none tagged before but those given, as “words/TYPE”. */
function named(texts: string[], given: { first: number; last: number; type: NameType }[][] = []): string[] {
  const sentences = texts.map(sentence);
  return withAcronyms(
    sentences,
    texts.map((_, s) => given[s] ?? []),
  ).flatMap((names, s) =>
    names.map(({ first, last, type }) => {
      const words = sentences[s].slice(first, last + 1).map(({ form }) => form);
      return `${words.join(' ')}/${type}`;
    }),
  );
}

describe('a short form in brackets', () => {
  test.each<[what: string, texts: string[], names: string[]]>([
    [
      'names the words that its letters begin, and stands for them elsewhere',
      ['the Coastal Fishing Board ( CFB ) met', 'the CFB agreed'],
      ['Coastal Fishing Board/ORG', 'CFB/ORG', 'CFB/ORG'],
    ],
    [
      'may leave little words out',
      ['the Office of Maritime Safety and Trade ( OMST ) said'],
      ['Office of Maritime Safety and Trade/ORG', 'OMST/ORG'],
    ],
    [
      'may begin with an article in small letters',
      ['al - Waha in Yemen ( AWY ) fell'],
      ['al - Waha in Yemen/ORG', 'AWY/ORG'],
    ],
    [
      'may count little words',
      ['the Ministry of Information ( MOI ) said'],
      ['Ministry of Information/ORG', 'MOI/ORG'],
    ],
    ['is nothing after words in small letters', ['gross domestic product ( GDP ) grew'], []],
    ['is nothing where its letters begin other words', ['the Coastal Board ( XYZ ) met'], []],
    ['is nothing at the start', ['( CFB ) met'], []],
  ])('%s', (_, texts, names) => {
    expect(named(texts)).toEqual(names);
  });

  test('has the type of the name that it follows', () => {
    const place = { first: 1, last: 3, type: 'LOC' as const };
    expect(named(['the United Coral Islands ( UCI )', 'in UCI'], [[place], []])).toEqual([
      'United Coral Islands/LOC',
      'UCI/LOC',
      'UCI/LOC',
    ]);
  });

  test('leaves a longer name that it is a part of as it is', () => {
    const longer = { first: 0, last: 2, type: 'ORG' as const };
    expect(named(['the Coastal Fishing Board ( CFB )', 'CFB Rescue Fund pays'], [[], [longer]])).toContain(
      'CFB Rescue Fund/ORG',
    );
  });
});

test('names never overlap and are in order, whatever the words', () => {
  const word = fc.constantFrom('(', ')', 'AB', 'BA', 'Alpha', 'Beta', 'of', 'al', '-', 'the');
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 14 }), { maxLength: 4 }), (texts) => {
      const sentences = texts.map((words) => sentence(words.join(' ')));
      for (const names of withAcronyms(
        sentences,
        texts.map(() => []),
      )) {
        for (let n = 1; n < names.length; n++) expect(names[n].first).toBeGreaterThan(names[n - 1].last);
      }
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { withPlacesOfKind } from './kinds-of-places.js';
import { sentence } from './parsed-sentence.fixture.js';

describe('withPlacesOfKind', () => {
  test.each<[text: string, places: string[]]>([
    ['in the town of Bel Oran', ['Bel Oran']],
    ['on the island of Tesk near Corvia', ['Tesk']],
    ['in the village of Oru and the port of Salt Bay', ['Oru', 'Salt Bay']],
    ['a state of Emergency', ['Emergency']],
    ['the City of Angels', []],
    ['the head of Corvia', []],
    ['in the town of stone', []],
  ])('%s', (text, places) => {
    const words = sentence(text);
    const found = withPlacesOfKind(words, []).map(({ first, last, type }) => {
      expect(type).toBe('LOC');
      return words
        .slice(first, last + 1)
        .map(({ form }) => form)
        .join(' ');
    });
    expect(found).toEqual(places);
  });

  test('leaves what is tagged already', () => {
    const names = [{ first: 4, last: 4, type: 'ORG' as const }];
    expect(withPlacesOfKind(sentence('in the town of Oru'), names)).toEqual(names);
  });
});

/** Questions as a reader would say them. */
import { expect, test } from 'vitest';
import type { SituationQuery } from '../../situations/query.js';
import { directionInWords, queryInWords } from './words.js';

const bare: SituationQuery = {
  actors: ['CHN', 'USA GOV'],
  against: [],
  contexts: [],
  kinds: [],
  words: null,
  from: null,
  to: null,
};

test.each<[Partial<SituationQuery>, string]>([
  [{}, 'China and United States GOV'],
  [{ actors: ['MEX'], against: ['USA', 'CAN'] }, 'Mexico, with United States or Canada'],
  [
    { kinds: ['tariff', 'export-control'], words: 'fentanyl', from: '2025-02-01', to: '2025-11-10' },
    'China and United States GOV, about tariff, export control or “fentanyl”, from 1 Feb 2025, until 10 Nov 2025',
  ],
])('%j', (query, words) => expect(queryInWords({ ...bare, ...query })).toBe(words));

test('directions', () => {
  expect(directionInWords(['CHN'], ['USA', 'CAN'])).toBe('China → United States and Canada');
  expect(directionInWords(['CHN'], [])).toBe('China');
});

/** What a situation can ask. */
import { describe, expect, it } from 'vitest';
import { SituationName, SituationQuery } from './query.js';

describe('a query', () => {
  it('has parties, and no more than that must be given', () => {
    expect(SituationQuery.parse({ actors: ['usa', 'chn gov', 'Person:Xi-Jinping'] })).toEqual({
      actors: ['USA', 'CHN GOV', 'person:xi-jinping'],
      against: [],
      contexts: [],
      kinds: [],
      words: null,
      from: null,
      to: null,
    });
  });

  it.each<[object, string]>([
    [{}, 'actors'],
    [{ actors: [] }, 'actors'],
    [{ actors: ['China'] }, 'actors'],
    [{ actors: ['CHN', 'person:'] }, 'actors'],
    [{ actors: ['CHN'], kinds: ['duty'] }, 'kinds'],
    [{ actors: ['CHN'], contexts: ['tariffs'] }, 'contexts'],
    [{ actors: ['CHN'], to: '2025-02-30' }, 'to'],
    [{ actors: Array.from({ length: 21 }, () => 'CHN') }, 'actors'],
  ])('%j is none: %s', (query, field) => {
    expect(SituationQuery.safeParse(query).error?.issues[0]?.path[0]).toBe(field);
  });
});

it.each<[string, boolean]>([
  ['tariffs and fentanyl', true],
  ['Zölle (2025), U.S. & China', true],
  ['', false],
  [' tariffs', false],
  ['-f', false],
  ['a/b', false],
  ['a\nb', false],
  ['x'.repeat(81), false],
])('%j is a name: %s', (name, is) => {
  expect(SituationName.safeParse(name).success).toBe(is);
});

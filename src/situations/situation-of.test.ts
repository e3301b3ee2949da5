/** A situation: what belongs to it, and what it is told for. */
import { describe, expect, it } from 'vitest';
import type { Told } from '../stories/occurrences/account.fixture.js';
import { ledgerPairs } from './ledger-pairs.js';
import type { SituationQuery } from './query.js';
import { SituationQuery as Query } from './query.js';
import { recordOf, situation } from './situation.fixture.js';
import { Situation } from './situation.js';
import { situationOf } from './situation-of.js';

const acts: Record<string, Told> = {
  tariff: {
    report: 'a',
    type: 'SANCTION',
    by: ['USA/GOV'],
    to: ['CHN'],
    on: '2025-02-04',
    known: '2025-02-04',
    terms: { to: 10 },
    context: ['economic'],
  },
  ban: {
    report: 'b',
    type: 'SANCTION',
    by: ['CHN/GOV'],
    to: ['USA/BUS'],
    on: '2025-03-04',
    known: '2025-03-04',
    terms: { kind: 'ban' },
  },
  talks: {
    report: 'c',
    type: 'CONSULT',
    by: ['USA/GOV', 'CAN/GOV'],
    on: '2025-04-04',
    known: '2025-04-04',
    context: ['illegal_drugs'],
  },
  rule: {
    report: 'd',
    type: 'COERCE',
    by: ['CHN/GOV'],
    to: ['-/BUS'],
    on: '2025-05-04',
    known: '2025-05-04',
  },
  visit: {
    report: 'e',
    type: 'CONSULT',
    mode: 'visit',
    by: ['person:xi-jinping CHN/GOV'],
    to: ['FRA/GOV'],
    on: '2025-06-04',
    known: '2025-06-04',
  },
  undated: {
    report: 'f',
    type: 'ACCUSE',
    by: ['USA/GOV'],
    to: ['CHN'],
    known: null,
    text: 'USA did ACCUSE CHN.',
  },
};

function timeline(query: Partial<SituationQuery>): string {
  const names = new Map(Object.entries(acts).map(([name, { report }]) => [report, name]));
  const { timeline: found } = situation(Object.values(acts), query);
  return found.map(({ firstReport }) => names.get(firstReport.report)).join(' ');
}

describe('what belongs to it', () => {
  it.each<[Partial<SituationQuery>, string]>([
    [{ actors: ['USA', 'CHN'] }, 'tariff ban rule undated'],
    [{ actors: ['USA', 'CHN', 'CAN'] }, 'tariff ban talks rule undated'],
    [{ actors: ['CHN'] }, 'tariff ban rule visit undated'],
    [{ actors: ['CHN'], against: ['FRA'] }, 'rule visit'],
    [{ actors: ['USA', 'FRA'], against: ['CHN'] }, 'tariff ban rule visit undated'],
    [{ actors: ['USA GOV', 'CHN GOV'] }, 'rule'],
    [{ actors: ['person:xi-jinping', 'FRA'] }, 'visit'],
    [{ actors: ['USA', 'CHN'], kinds: ['tariff'] }, 'tariff'],
    [{ actors: ['USA', 'CHN', 'CAN'], kinds: ['tariff'], contexts: ['illegal_drugs'] }, 'tariff talks'],
    [{ actors: ['USA', 'CHN'], contexts: ['economic'] }, 'tariff'],
    [{ actors: ['USA', 'CHN'], from: '2025-03-01' }, 'ban rule'],
    [{ actors: ['USA', 'CHN'], to: '2025-03-04' }, 'tariff ban'],
    [{ actors: ['NOR', 'SWE'] }, ''],
  ])('%j: %s', (query, expected) => {
    expect(timeline(query)).toBe(expected);
  });

  it('words are those of the events that they are found in', () => {
    const sources = recordOf(Object.values(acts));
    const found = (words: string | null, matching: ReadonlySet<string> | null) =>
      situationOf(
        { name: 'test', query: Query.parse({ actors: ['USA', 'CHN'], words }) },
        { ...sources, matching },
      ).timeline.length;
    expect(found('fentanyl', new Set(sources.occurrences[0]!.events.map(({ event }) => event)))).toBe(1);
    expect(found('fentanyl', null)).toBe(0);
    expect(found(null, null)).toBe(4);
  });
});

describe('the day', () => {
  it('is the one asked for, else the last of the query, else that of the last report', () => {
    const all = Object.values(acts);
    expect(situation(all).on).toBe('2025-06-04');
    expect(situation(all, { to: '2025-03-31' }).on).toBe('2025-03-31');
    expect(situation(all, { to: '2025-03-31' }, { on: '2025-03-01' }).on).toBe('2025-03-01');
    expect(situation([])).toMatchObject({ on: null, timeline: [], ledgers: [], threads: [], chains: [] });
  });

  it('says what each holds against the other, of the instruments asked for', () => {
    const ledgers = (query: Partial<SituationQuery>) =>
      situation(Object.values(acts), query).ledgers.map(({ imposer, target, components }) =>
        [imposer, target, ...components.map(({ instrument }) => instrument)].join(' '),
      );
    expect(ledgers({ actors: ['USA', 'CHN'] })).toEqual(['USA CHN tariff', 'CHN USA ban']);
    expect(ledgers({ actors: ['USA', 'CHN'], kinds: ['tariff'] })).toEqual(['USA CHN tariff']);
  });
});

it('follows its schema', () => {
  const one = situation(Object.values(acts));
  expect(Situation.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});

describe('ledgers', () => {
  it.each<[string[], string[], string]>([
    [['USA', 'CHN'], [], 'USA CHN, CHN USA'],
    [['USA GOV', 'CHN', 'person:xi-jinping', 'GOV'], [], 'USA CHN, CHN USA'],
    [['USA'], ['CHN', 'CAN'], 'USA CHN, CHN USA, USA CAN, CAN USA'],
    [['CHN'], [], 'CHN USA, USA CHN'],
    [['FRA'], [], ''],
    [['person:xi-jinping', 'USA'], [], ''],
  ])('of %j against %j: %s', (actors, against, pairs) => {
    const query = Query.parse({ actors, against });
    const { timeline: found } = situation(Object.values(acts), query);
    expect(
      ledgerPairs(query, found)
        .map((pair) => pair.join(' '))
        .join(', '),
    ).toBe(pairs);
  });
});

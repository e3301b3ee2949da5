/** The index of cooperation and conflict: what counts, where, and how much. */
import { describe, expect, it } from 'vitest';
import type { Told } from '../stories/occurrences/account.fixture.js';
import type { ActIndex, IndexCell } from './act-index.js';
import type { SituationQuery } from './query.js';
import { situation } from './situation.fixture.js';

const tariff = {
  report: 'a',
  type: 'SANCTION',
  by: ['USA/GOV'],
  to: ['CHN'],
  on: '2025-02-04',
  terms: { to: 10 },
} as const;
const talks = { report: 'b', type: 'CONSULT', by: ['USA/GOV', 'CHN/GOV'], on: '2025-02-20' } as const;

function indexOf(
  all: readonly Told[],
  by: 'week' | 'month' = 'month',
  query: Partial<SituationQuery> = {},
): ActIndex {
  return situation(all, query, { by, on: '2025-02-28' }).index;
}

function inShort({ dyads }: { dyads: ActIndex['dyads'] }): string[] {
  return dyads.map(({ source, target, acts, sum }) => `${source} ${target} ${acts} ${sum}`);
}

const cell = ({ acts, cooperation, conflict, sum, mean }: IndexCell) => [
  acts,
  cooperation.sum,
  conflict.sum,
  sum,
  mean,
];

describe('the index', () => {
  it('sums PLOVER scores by direction; what two do together counts both ways, in all once', () => {
    const index = indexOf([tariff, talks]);
    expect(inShort(index)).toEqual(['CHN USA 1 2.5', 'USA CHN 2 -3.5']);
    expect(cell(index.all)).toEqual([2, 2.5, -6, -3.5, -1.75]);
    expect(index.periods.map(({ period }) => period)).toEqual(['2025-02']);
  });

  it('has the periods without acts with zeros, from the first act or day asked to the last', () => {
    const periods = indexOf([tariff, talks], 'week', { from: '2025-01-25' }).periods;
    expect(periods.map(({ period, all: { acts } }) => `${period} ${acts}`)).toEqual([
      '2025-W04 0',
      '2025-W05 0',
      '2025-W06 1',
      '2025-W07 0',
      '2025-W08 1',
      '2025-W09 0',
    ]);
    expect(inShort(periods[1]!)).toEqual(['CHN USA 0 0', 'USA CHN 0 0']);
    expect(periods[1]!.all.mean).toBeNull();
  });

  it.each<[string, Told]>([
    ['planned', { ...talks, status: 'planned' }],
    ['considered', { ...talks, status: 'considered' }],
    ['denied', { ...talks, status: 'denied' }],
    ['threatened', { report: 'c', type: 'THREATEN', mode: 'restrict', by: ['USA'], to: ['CHN'] }],
  ])('does not count what is only %s', (_, one) => {
    const { all, leftOut } = indexOf([one]);
    expect([all.acts, leftOut]).toEqual([0, { notOccurred: 1, oneSided: 0, undated: 0, early: 0 }]);
  });

  it('counts a reprint once, and the score that most origins give', () => {
    const copies = ['c', 'd', 'e'].map((report) => ({ ...tariff, report, origin: 'press:a' }));
    expect(cell(indexOf([tariff, ...copies]).all)).toEqual(cell(indexOf([tariff]).all));
    const visits = ['f', 'g'].map((report) => ({ ...talks, report, mode: 'visit' }) as const);
    expect(indexOf([talks, ...visits]).all.sum).toBe(4);
  });

  it('leaves out what has no party to whom, and what may lie in another period', () => {
    const { all, leftOut } = indexOf([
      { report: 'a', type: 'COERCE', by: ['CHN/GOV'], on: '2025-02-03' },
      { ...talks, known: null, on: undefined },
      { ...tariff, report: 'd', on: '2025-01-01/2025-12-31' },
    ]);
    expect([all.acts, leftOut]).toEqual([0, { notOccurred: 0, oneSided: 1, undated: 2, early: 0 }]);
  });

  it('counts a stretch of days in the period of the first, where it is no longer than one', () => {
    const weekend = { ...talks, on: '2025-02-08/2025-02-10' };
    expect(indexOf([weekend], 'week').periods[0]).toMatchObject({ period: '2025-W06', all: { acts: 1 } });
    const month = { ...talks, on: '2025-02-01/2025-02-28' };
    expect([indexOf([month], 'week').leftOut.undated, indexOf([month]).all.acts]).toEqual([1, 1]);
  });

  it('has an end, however far apart the days', () => {
    const { periods, leftOut } = indexOf([tariff, { ...talks, on: '0900-02-20' }], 'week');
    expect([periods.length, leftOut.early]).toEqual([1040, 1]);
  });

  it('knows only directions that are asked for', () => {
    const act = {
      report: 'a',
      type: 'SANCTION',
      by: ['USA/GOV'],
      to: ['CHN', 'CAN', 'FRA'],
      on: '2025-02-04',
    } as const;
    expect(inShort(indexOf([act]))).toEqual(['USA CAN 1 -6', 'USA CHN 1 -6']);
    expect(inShort(indexOf([act], 'month', { actors: ['USA'], against: ['CHN'] }))).toEqual(['USA CHN 1 -6']);
    expect(inShort(indexOf([act], 'month', { actors: ['USA'] }))).toEqual([
      'USA CAN 1 -6',
      'USA CHN 1 -6',
      'USA FRA 1 -6',
    ]);
    expect(inShort(indexOf([act], 'month', { actors: ['USA GOV', 'CHN GOV', 'CAN'] }))).toEqual([
      'USA GOV CAN 1 -6',
    ]);
  });
});

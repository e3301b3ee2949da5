/** What holds of every situation, whatever the reports tell and in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../measures/ledger/days.js';
import { eventOf, type Told } from '../stories/occurrences/account.fixture.js';
import type { IndexCell } from './act-index.js';
import { situation } from './situation.fixture.js';
import { Situation } from './situation.js';

const runs = { numRuns: 60 };
const day = fc.integer({ min: 0, max: 90 }).map((days) => dayAfter('2025-01-01', days));
const party = fc.constantFrom('USA/GOV', 'CHN/GOV', 'CAN/GOV', 'FRA/GOV', 'CHN/BUS', '-/BUS');
const one = fc
  .record({
    type: fc.constantFrom(
      ...(['SANCTION', 'CONSULT', 'THREATEN', 'CONCEDE', 'ACCUSE', 'AID', 'AGREE'] as const),
    ),
    status: fc.constantFrom(
      ...(['occurred', 'occurred', 'occurred', 'planned', 'considered', 'denied'] as const),
    ),
    by: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
    to: fc.uniqueArray(party, { maxLength: 2 }),
    known: fc.option(day, { freq: 8 }),
    on: fc.option(day, { nil: undefined }),
    terms: fc.option(
      fc.record({ to: fc.constantFrom(10, 25, 50), act: fc.constantFrom(null, 'lift', 'suspend', 'raise') }),
      { nil: undefined },
    ),
    origin: fc.constantFrom('press:a', 'press:b', 'press:c'),
  })
  .map((told) => told as Partial<Told>);
const anything = fc
  .array(one, { maxLength: 14 })
  .map((all) => all.map((told, i) => ({ report: `r${i}`, ...told, text: `Words ${i}.` }) as Told));
const by = fc.constantFrom('week' as const, 'month' as const);

describe('a situation of anything', () => {
  it('keeps its schema', () => {
    fc.assert(
      fc.property(anything, by, day, (all, periods, on) => {
        Situation.parse(situation(all, {}, { by: periods, on }));
      }),
      runs,
    );
  });

  it('is the same in whatever order the reports come', () => {
    const shuffled = anything.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, by, ([all, other], periods) => {
        expect(situation(other, {}, { by: periods })).toEqual(situation(all, {}, { by: periods }));
      }),
      runs,
    );
  });

  it('has an index that is the sum of its periods, of cooperation and conflict, and of no more acts than occurred', () => {
    fc.assert(
      fc.property(anything, by, (all, periods) => {
        const { index, timeline } = situation(all, {}, { by: periods });
        const total = (cells: readonly IndexCell[]) => [
          cells.reduce((sum, cell) => sum + cell.acts, 0),
          cells.reduce((sum, cell) => sum + cell.sum, 0),
        ];
        const { acts, sum } = index.all;
        expect(total(index.periods.map((period) => period.all))).toEqual([acts, sum]);
        for (const [i, dyad] of index.dyads.entries())
          expect(total(index.periods.map(({ dyads }) => dyads[i]!))).toEqual([dyad.acts, dyad.sum]);
        for (const { all: cell } of index.periods) {
          expect(cell.cooperation.acts + cell.conflict.acts).toBe(cell.acts);
          expect(cell.cooperation.sum + cell.conflict.sum).toBe(cell.sum);
        }
        const left = Object.values(index.leftOut).reduce((a, b) => a + b, 0);
        expect(acts + left).toBe(timeline.length);
      }),
      runs,
    );
  });

  it('has an index and chains that copies do not change', () => {
    fc.assert(
      fc.property(anything, by, (all, periods) => {
        const copies = all.map((told) => ({ ...told, report: `copy of ${told.report}` }));
        const [alone, copied] = [all, [...all, ...copies]].map((reports) =>
          situation(reports, {}, { by: periods }),
        );
        expect(copied!.index.all).toEqual(alone!.index.all);
        expect(copied!.index.dyads).toEqual(alone!.index.dyads);
        expect(copied!.timeline.length).toBe(alone!.timeline.length);
      }),
      runs,
    );
  });

  it('closes a thread once: what is closed on a day is closed on every later day, in the same way', () => {
    fc.assert(
      fc.property(anything, fc.tuple(day, day), (all, days) => {
        const [early, late] = [...days].sort();
        const closed = (on: string) =>
          situation(all, {}, { on }).threads.filter(
            ({ state, kind }) => state === 'closed' && kind === 'act',
          );
        const later = new Map(closed(late!).map((thread) => [thread.occurrence, thread.closed]));
        for (const { occurrence, closed: how } of closed(early!)) {
          expect(how!.on <= early!).toBe(true);
          if (how!.basis === 'said') expect(later.has(occurrence)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('has chains that each act is in once, after what it answers', () => {
    const links = fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 8 });
    fc.assert(
      fc.property(anything, links, (all, pairs) => {
        const ids = all.map((told) => eventOf(told, told.known ?? null).id);
        const answers = new Map(pairs.map(([a, b]) => [a % all.length, ids[b % all.length]]));
        const { chains } = situation(all.map((told, i) => ({ ...told, answers: answers.get(i) })));
        const seen = new Set<string>();
        for (const { occurrence, answers: answered } of chains.flat()) {
          expect(seen.has(occurrence)).toBe(false);
          if (answered !== null) expect(seen.has(answered)).toBe(true);
          seen.add(occurrence);
        }
      }),
      runs,
    );
  });
});

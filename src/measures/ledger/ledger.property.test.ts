/** What holds of every ledger, whatever the reports tell and in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf, ledgerOfSources } from './build.js';
import type { LedgerEntry } from './claims.js';
import { dayAfter } from './days.js';
import { entries, type Told } from './ledger.fixture.js';
import { Ledger } from './ledger.js';

const runs = { numRuns: 150 };
const first = '2025-01-01';
const day = fc.integer({ min: 0, max: 120 }).map((days) => dayAfter(first, days));
const rate = fc.integer({ min: 1, max: 12 }).map((n) => n * 5);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const numbers = fc.oneof(
  fc.record({ to: rate }),
  fc.record({ by: rate }),
  fc.record({ from: rate, to: rate }),
  fc.record({ to: rate, total: rate }),
  fc.constant({}),
);
const rest = fc.record({
  on: day,
  day: maybe(day),
  name: fc.constantFrom(null, null, 'fentanyl', 'reciprocal'),
  goods: fc.constantFrom<string[]>([], [], ['steel'], ['coal', 'steel']),
  action: fc.constantFrom(
    ...(['impose', 'raise', 'reduce', 'suspend', 'extend', 'exempt', 'lift', 'expire'] as const),
  ),
  status: fc.constantFrom(
    ...(['in-force', 'in-force', 'in-force', 'announced', 'threatened', 'proposed', 'denied'] as const),
  ),
  days: fc.constantFrom(null, null, null, 10, 30),
  stays: fc.constantFrom(false, false, false, true),
});
/** Any measures: all that a report may tell, contradicting each other as it comes. */
const anything: fc.Arbitrary<LedgerEntry[]> = fc
  .array(fc.tuple(rest, numbers), { maxLength: 12 })
  .map((all) => entries(...all.map(([one, told]): Told => ({ ...one, ...told, day: one.day }) as Told)));

const ask = (of: readonly LedgerEntry[], on: string, known: string | null = null) =>
  ledgerOf(of, { imposer: 'USA', target: 'CHN', on, known });
const sums = (ledger: Ledger) => ledger.rates.map((one) => one.rate);

describe('a ledger of anything', () => {
  it('keeps its schema and loses no source', () => {
    fc.assert(
      fc.property(anything, day, (told, on) => {
        const ledger = Ledger.parse(ask(told, on));
        const measures = new Set(ledger.steps.flatMap(({ sources }) => sources.map((one) => one.measure)));
        expect([...measures].sort()).toEqual(told.map((one) => one.measure.id).sort());
      }),
      runs,
    );
  });

  it('is the same in whatever order the reports come', () => {
    const shuffled = anything.chain((told) =>
      fc.tuple(
        fc.constant(told),
        fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, day, ([told, other], on) => {
        expect(ask(other, on)).toEqual(ask(told, on));
      }),
      runs,
    );
  });

  it('is the same when a report is told twice', () => {
    fc.assert(
      fc.property(anything, day, (told, on) => {
        expect(ask([...told, ...told], on)).toEqual(ask(told, on));
      }),
      runs,
    );
  });

  it('replayed up to a day is the ledger as known on that day', () => {
    fc.assert(
      fc.property(anything, day, day, (told, on, known) => {
        const history = ask(told, on).steps.flatMap(({ sources }) => sources);
        const replayed = ledgerOfSources(history, { imposer: 'USA', target: 'CHN', on, known });
        expect(replayed).toEqual(ask(told, on, known));
      }),
      runs,
    );
  });

  it('as known on a day tells nothing of later reports, and is not changed by them', () => {
    fc.assert(
      fc.property(anything, day, day, (told, on, known) => {
        const then = ask(told, on, known);
        expect(then).toEqual(
          ask(
            told.filter(({ report }) => report.publishedAt! <= known),
            on,
            known,
          ),
        );
        for (const { sources } of then.steps)
          for (const { published } of sources) expect(published <= known).toBe(true);
      }),
      runs,
    );
  });
});

/** Plain measures, each told on its day: nothing is left to be inferred. */
const base = fc.array(fc.record({ at: fc.integer({ min: 0, max: 50 }), to: rate }), { maxLength: 5 });
const plain = (all: readonly { at: number; to: number }[]) =>
  entries(
    ...all.map(
      ({ at, to }): Told => ({
        on: dayAfter(first, at),
        day: dayAfter(first, at),
        name: 'base',
        to,
        action: 'raise',
      }),
    ),
  );
const later = fc.integer({ min: 60, max: 90 }).map((days) => dayAfter(first, days));
const renamed = (all: LedgerEntry[]) =>
  all.map((one, i) => ({
    ...one,
    measure: { ...one.measure, id: `x${i}` },
    report: { ...one.report, id: `xr${i}` },
  }));

describe('adding', () => {
  it('and then lifting restores what stood', () => {
    fc.assert(
      fc.property(base, rate, later, fc.integer({ min: 1, max: 40 }), (all, by, start, length) => {
        const before = plain(all);
        const end = dayAfter(start, length);
        const added = entries(
          { on: start, day: start, name: 'extra', by },
          { on: end, day: end, name: 'extra', action: 'lift', status: 'lifted' },
        );
        const told = [...before, ...renamed(added)];
        const [alone] = sums(ask(before, start));
        expect(sums(ask(told, start))[0]).toBe((alone ?? 0) + by);
        expect(sums(ask(told, end))).toEqual(sums(ask(before, end)));
      }),
      runs,
    );
  });

  it('to one rate and then lifting as much restores it', () => {
    fc.assert(
      fc.property(rate, rate, later, (to, by, start) => {
        const end = dayAfter(start, 7);
        const told = entries(
          { on: first, day: first, to },
          { on: start, day: start, by, action: 'raise' },
          { on: end, day: end, by, action: 'lift', status: 'lifted' },
        );
        expect(sums(ask(told, start))).toEqual([to + by]);
        expect(sums(ask(told, end))).toEqual([to]);
      }),
      runs,
    );
  });
});

describe('a term', () => {
  it('ends by itself: a pause, a lower rate, a measure', () => {
    fc.assert(
      fc.property(rate, later, fc.integer({ min: 1, max: 200 }), (to, start, days) => {
        const standing = { on: first, day: first, to } as const;
        const told = { on: start, day: start, days } as const;
        const end = dayAfter(start, days);
        const last = dayAfter(end, -1);
        const paused = entries(standing, { ...told, action: 'suspend', status: 'suspended' });
        expect([sums(ask(paused, last)), sums(ask(paused, end))]).toEqual([[], [to]]);
        const lower = entries(standing, { ...told, to: to - 1, action: 'reduce', status: 'reduced' });
        expect([sums(ask(lower, last)), sums(ask(lower, end))]).toEqual([[to - 1], [to]]);
        const alone = entries({ ...told, to });
        expect([sums(ask(alone, last)), sums(ask(alone, end))]).toEqual([[to], []]);
      }),
      runs,
    );
  });

  it('made longer ends that much later', () => {
    fc.assert(
      fc.property(
        rate,
        later,
        fc.integer({ min: 2, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        (to, start, days, more) => {
          const told = entries(
            { on: first, day: first, to },
            { on: start, day: start, days, action: 'suspend', status: 'suspended' },
            { on: dayAfter(start, days - 1), days: more, action: 'extend', status: 'suspended' },
          );
          const end = dayAfter(start, days + more);
          expect([sums(ask(told, dayAfter(end, -1))), sums(ask(told, end))]).toEqual([[], [to]]);
        },
      ),
      runs,
    );
  });
});

it('contradicting rates of one day are all kept, with those who tell them', () => {
  const rates = fc.uniqueArray(rate, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rates, day, (all, on) => {
      const ledger = ask(entries(...all.map((to): Told => ({ on, day: on, to }))), on);
      const [component] = ledger.components;
      expect(component.rates.map((one) => one.rate).sort()).toEqual([...all].sort());
      for (const { sources } of component.rates) expect(sources.length).toBe(1);
      expect(sums(ledger)).toEqual([...all].sort((a, b) => a - b));
    }),
    runs,
  );
});

/** The tariff over time: a few steps told in short, and that it never says other than the ledger of the day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from './build.js';
import { dayAfter } from './days.js';
import { entries, type Told } from './ledger.fixture.js';
import { ratesOverTime } from './rates-over-time.js';

const between = { imposer: 'USA', target: 'CHN' };
const spells = (...told: Told[]) =>
  ratesOverTime(entries(...told), between).map(
    ({ from, until, rates }) => `${from} ${until ?? '…'} ${rates.join(' or ')}`,
  );

describe('the tariff over time', () => {
  it('is nothing where there is none', () => expect(spells()).toEqual([]));

  it('rises in steps, and falls back when a term ends', () => {
    expect(
      spells(
        { on: '2025-02-04', to: 10, day: '2025-02-04' },
        { on: '2025-03-04', from: 10, to: 20, action: 'raise', day: '2025-03-04' },
        { on: '2025-04-01', action: 'suspend', days: 30, day: '2025-04-01' },
      ),
    ).toEqual([
      '2025-02-04 2025-03-04 10',
      '2025-03-04 2025-04-01 20',
      '2025-04-01 2025-05-01 ',
      '2025-05-01 … 20',
    ]);
  });

  it('has both rates where reports contradict each other', () => {
    expect(
      spells(
        { on: '2025-02-04', to: 10, day: '2025-02-04' },
        { on: '2025-02-04', to: 15, day: '2025-02-04' },
      ),
    ).toEqual(['2025-02-04 … 10 or 15']);
  });
});

it('says of each day what the ledger of that day says', () => {
  const day = fc.integer({ min: 0, max: 90 }).map((days) => dayAfter('2025-01-01', days));
  const told = fc.record({
    on: day,
    day: fc.option(day, { nil: undefined }),
    to: fc.constantFrom(undefined, 10, 20, 30),
    by: fc.constantFrom(undefined, undefined, 5),
    name: fc.constantFrom(null, null, 'fentanyl'),
    goods: fc.constantFrom<string[]>([], [], ['steel']),
    action: fc.constantFrom(...(['impose', 'raise', 'reduce', 'suspend', 'extend', 'lift'] as const)),
    days: fc.constantFrom(null, null, 10, 30),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 10 }), day, fc.option(day), (all, on, known) => {
      const given = entries(...(all as Told[]));
      const found = ratesOverTime(given, { ...between, known });
      const spell = found.findLast(({ from }) => from <= on);
      const ledger = ledgerOf(given, { ...between, on, known });
      expect(spell?.rates ?? []).toEqual(ledger.rates.map(({ rate }) => rate));
      found.forEach(({ until }, i) => {
        expect(until).toBe(found[i + 1]?.from ?? null);
      });
    }),
    { numRuns: 300 },
  );
});

/** A correction: what a later report of the same outlet says was wrong counts no longer as its word. */
import { describe, expect, it } from 'vitest';
import { ledgerOf } from './build.js';
import { entries, type Told } from './ledger.fixture.js';

const question = { imposer: 'USA', target: 'CHN', on: '2025-03-20' };

function rates(known: string | null, ...told: Told[]) {
  return ledgerOf(entries(...told), { ...question, known }).rates.map(({ rate }) => rate);
}

describe('a rate that its outlet corrects', () => {
  const wrong = { on: '2025-03-04', to: 15, day: '2025-03-10' };
  const right = { on: '2025-03-05', to: 10, day: '2025-03-10', corrects: 15 };

  it('stands until the correction is known, and no longer', () => {
    expect(rates('2025-03-04', wrong, right)).toEqual([15]);
    expect(rates(null, wrong, right)).toEqual([10]);
  });

  it('is kept in the history as denied', () => {
    const { steps } = ledgerOf(entries(wrong, right), question);
    expect(steps.map(({ rate, standing, sources }) => [rate ?? sources[0].claim.to, standing])).toEqual(
      expect.arrayContaining([
        [15, 'denied'],
        [10, 'in-force'],
      ]),
    );
  });

  it('stands where it is of other goods', () => {
    const steel = { ...wrong, goods: ['steel'] };
    const wheat = { ...right, goods: ['wheat'] };
    const { components } = ledgerOf(entries(steel, wheat), question);
    const found = components.map(({ goods, rates: own }) => [goods, own.map(({ rate }) => rate)]);
    expect(found.sort()).toEqual([
      [['steel'], [15]],
      [['wheat'], [10]],
    ]);
  });
});

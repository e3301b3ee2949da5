/** How rates and goods compare. */
import { describe, expect, it } from 'vitest';
import { bareTerms, type MeasureTerms, type Rate } from '../../events/terms/measure-terms.js';
import { compareActs, compareGoods, compareRates, compareTerms, rateText } from './terms.js';

const rate = (given: Partial<Rate>): Rate => ({
  to: null,
  by: null,
  from: null,
  unit: 'percent',
  bound: 'exact',
  ...given,
});
const terms = (given: Partial<MeasureTerms>): MeasureTerms => ({ ...bareTerms('tariff'), ...given });

describe('rates', () => {
  it.each<[Partial<Rate> | null, Partial<Rate> | null, string]>([
    [{ to: 20 }, { to: 20 }, 'equal'],
    [{ to: 20 }, { to: 25 }, 'different'],
    [{ to: 20 }, null, 'unknown'],
    [{ to: 20 }, { by: 20 }, 'equal'],
    [{ to: 20 }, { by: 10 }, 'unknown'],
    [{ by: 10, to: 20 }, { to: 20 }, 'equal'],
    [{ to: 60, bound: 'up-to' }, { to: 25 }, 'unknown'],
    [{ to: 60, bound: 'up-to' }, { to: 75 }, 'different'],
    [{ to: 60, bound: 'at-least' }, { to: 75 }, 'unknown'],
    [{ to: 20, bound: 'about' }, { to: 19 }, 'equal'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(compareRates(a && rate(a), b && rate(b))).toBe(expected);
    expect(compareRates(b && rate(b), a && rate(a))).toBe(expected);
  });

  it('a sum with other measures is told as the rate by some', () => {
    const sum = terms({ rate: rate({ by: 50 }), total: 104 });
    expect(compareTerms(sum, terms({ rate: rate({ to: 104 }) }))).toBe('equal');
    expect(compareTerms(terms({ rate: rate({ to: 104 }) }), sum)).toBe('equal');
  });

  it.each<[Partial<Rate>, string]>([
    [{ to: 20 }, '20%'],
    [{ by: 10, to: 20 }, 'by 10% to 20%'],
    [{ to: 60, bound: 'up-to' }, 'up to 60%'],
    [{ by: 10, unit: 'points' }, 'by 10 points'],
    [{}, 'another rate'],
  ])('%j reads %s', (given, words) => {
    expect(rateText(rate(given))).toBe(words);
  });
});

it.each<[readonly string[], readonly string[], string]>([
  [['car', 'steel'], ['steel'], 'equal'],
  [['car'], ['steel'], 'different'],
  [['car'], [], 'unknown'],
  [['chemical company', 'representative'], ['bergen chemicals'], 'unknown'],
])('goods %j and %j: %s', (a, b, expected) => {
  expect(compareGoods(terms({ goods: [...a] }), terms({ goods: [...b] }))).toBe(expected);
});

it.each<[Partial<MeasureTerms>, Partial<MeasureTerms>, string]>([
  [{ goods: ['steel'], everyone: true }, {}, 'different'],
  [{ goods: ['steel'], everyone: true }, { goods: ['steel'] }, 'equal'],
  [{ everyone: true }, {}, 'unknown'],
])('on goods of everyone %j and %j: %s', (a, b, expected) => {
  expect(compareGoods(terms(a), terms(b))).toBe(expected);
  expect(compareGoods(terms(b), terms(a))).toBe(expected);
});

it.each<[MeasureTerms['act'], MeasureTerms['act'], string]>([
  ['impose', 'raise', 'equal'],
  ['suspend', 'reduce', 'equal'],
  ['impose', 'lift', 'different'],
  ['extend', 'suspend', 'different'],
  ['announce', 'lift', 'unknown'],
  [null, 'lift', 'unknown'],
])('%s and %s: %s', (a, b, expected) => {
  expect(compareActs(terms({ act: a }), terms({ act: b }))).toBe(expected);
});

/** Steps as a reader would say them. */
import { expect, test } from 'vitest';
import { goodsInWords, measureName, measureOnGoods, percent, stepInWords, stepRate } from './steps.js';

test.each([
  [{ rate: 20, before: 10, bound: 'exact', onTopOf: null }, '10% → 20%'],
  [{ rate: 125, before: 84, bound: 'up-to', onTopOf: null }, '84% → up to 125%'],
  [{ rate: 10, before: 10, bound: 'exact', onTopOf: null }, '10%'],
  [{ rate: 2.5, before: null, bound: 'about', onTopOf: null }, 'about 2.5%'],
  [{ rate: null, before: 10, bound: 'exact', onTopOf: null }, ''],
  [{ rate: 10, before: null, bound: 'exact', onTopOf: 35 }, '10% on top of 35%'],
] as const)('%j', (step, words) => expect(stepRate(step)).toBe(words));

test('a rate as it is added up has no tail of digits', () => {
  expect(percent(0.1 + 0.2)).toBe('0.3%');
});

test('a component by its instrument and name', () => {
  expect(measureName({ instrument: 'tariff', name: 'fentanyl' })).toBe('tariff (fentanyl)');
  expect(measureName({ instrument: 'export-control', name: null })).toBe('export control');
});

test('what it falls on: goods are only spoken of where there may be some', () => {
  expect(measureOnGoods({ instrument: 'tariff', name: null, goods: [] })).toBe('tariff on all goods');
  expect(measureOnGoods({ instrument: 'sanction', name: null, goods: [] })).toBe('sanction');
});

test('a step that has not come yet is told as one', () => {
  expect(stepInWords({ action: 'raise', standing: 'threatened' })).toBe('to be raised');
  expect(stepInWords({ action: 'raise', standing: 'in-force' })).toBe('raised');
});

test('goods', () => {
  expect([[], ['coal'], ['coal', 'oil', 'steel']].map(goodsInWords)).toEqual([
    'all goods',
    'coal',
    'coal, oil and steel',
  ]);
});

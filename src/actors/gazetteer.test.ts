import { describe, expect, it } from 'vitest';
import { gazetteer } from './gazetteer.js';

describe('city', () => {
  it.each([
    ['Kharkiv', null, '', 'UKR'],
    ['Zaporizhzhia', null, '', 'UKR'],
    ['São Paulo', null, '', 'BRA'],
    ['Sao Paulo', null, '', 'BRA'],
    ['Valencia', 'ESP', '', 'ESP'],
    ['Valencia', null, 'VEN', 'VEN'],
    ['Valencia', null, '', null],
    ['Valencia', null, 'ESP VEN', null],
    ['Springfield', null, '', null],
    ['Tripoli', null, 'LBN', 'LBN'],
    ['Hyderabad', null, 'PAK', 'PAK'],
    ['Marib', null, '', null],
    ['Marib', null, 'YEM', 'YEM'],
    ['Kharkiv', 'RUS', '', null],
    ['Nowhere', null, '', null],
  ])('%s, said to be in %s, in a report of %s, is in %s', (name, country, named, expected) => {
    const city = gazetteer().city(name, country, (code) => named.split(' ').includes(code));
    expect(city?.country ?? null).toBe(expected);
  });

  it('lies where it lies', () => {
    const kyiv = gazetteer().city('Kyiv', 'UKR', () => false);
    expect(kyiv?.lat).toBeCloseTo(50.45, 1);
    expect(kyiv?.lon).toBeCloseTo(30.52, 1);
  });
});

it.each([
  ['FRA', 46, 2],
  ['XKX', 42.67, 21.17],
])('the middle of %s', (code, lat, lon) => {
  const middle = gazetteer().middle(code);
  expect(middle?.lat).toBeCloseTo(lat, 0);
  expect(middle?.lon).toBeCloseTo(lon, 0);
});

it('knows no middle of what is no country', () => {
  expect(gazetteer().middle('IGO')).toBeNull();
});

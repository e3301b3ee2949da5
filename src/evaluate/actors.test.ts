import { expect, it } from 'vitest';
import { scoreActors } from './actors.js';

it('counts only what is asked; "" wants none', () => {
  const gold = [
    { text: 'Peruvian police', context: '', country: 'PER', sector: 'COP' },
    { text: 'the National Guard', context: '', country: '', sector: null },
    { text: 'Lima', context: '', country: 'PER', sector: 'GOV' },
  ];
  const answers = [
    { country: 'PER', sector: 'COP' },
    { country: null, sector: 'MIL' },
    { country: 'PER', sector: null },
  ];
  expect(scoreActors(gold, answers)).toEqual({
    countryAccuracy: 1,
    sectorAccuracy: 0.5,
    countries: 3,
    sectors: 2,
  });
});

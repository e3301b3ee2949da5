/** Measures that fall on every country: who their target is, and what marks them. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function inWords(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ measure, imposer, target }) => {
    const names = target.map(({ code, entity_text }) => code ?? `“${entity_text}”`);
    return `${imposer.map(({ code }) => code)} > ${names.join(' ')} ${measure.everyone ? 'everyone' : 'named'}`;
  });
}

describe('a measure on every country', () => {
  it.each([
    [
      'Norway imposed a 10% tariff on copper from every country from 1 July.',
      'NOR > “every country” everyone',
    ],
    ['Norway raised its tariffs on almost all countries to 20%.', 'NOR > “all countries” everyone'],
    ['Norway put a 10% tariff on all steel imports.', 'NOR > “all steel imports” everyone'],
    ['Norway imposed a worldwide tariff of 10% on Monday.', 'NOR > “worldwide tariff” everyone'],
    [
      'Macron signed orders on Monday that put a 25 per cent tariff on zinc from every country.',
      'FRA > “every country” everyone',
    ],
  ])('%s', (text, expected) => {
    expect(inWords(text)).toEqual([expected]);
  });

  it('falls too on whom the imposer’s other measures of the report fall on', () => {
    const text =
      'Norway suspended its quota on Chilean salmon. Norway imposed a 10% tariff on copper from every country.';
    expect(inWords(text)[1]).toBe('NOR > CHL “every country” everyone');
  });

  it.each([
    'Norway spoke first. The tariff on copper doubled to 50% on Monday, also for Chile.',
    'Norway spoke first. The tariff on copper doubled to 40% on Monday, even for Chile.',
    'Norway raised the tariff on copper to 40% on Monday, also for Chile.',
  ])('falls on more than those who are said to be among them: %s', (text) => {
    expect(inWords(text)).toEqual(['NOR > CHL everyone']);
  });

  it('falls on those alone for whom it is said to be', () => {
    const text = 'Norway spoke first. The tariff on copper doubled to 50% on Monday for Chile.';
    expect(inWords(text)).toEqual(['NOR > CHL named']);
  });

  it('is none where the words name whose the goods are', () => {
    expect(inWords('Norway put a 10% tariff on all imports from Chile.')).toEqual(['NOR > CHL named']);
  });
});

/** Tariffs that nobody is said to take, in reports that name the law on which they rest. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function sides(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ imposer, target, measure }) => {
    const codes = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' '));
    return `${codes.join(' > ')} ${measure.rate?.to ?? measure.rate?.by}`;
  });
}

describe('the imposer of a tariff that nobody is said to take', () => {
  it.each([
    [
      'The court heard arguments on the Trade Expansion Act. The duty on Chile goes from 20% to 10% on 1 July.',
      'USA > CHL 10',
    ],
    [
      'The court heard arguments on the Special Economic Measures Act. The duty on Chile falls from 20% to 10%.',
      'CAN > CHL 10',
    ],
  ])('is the state whose law the report names: %s', (text, expected) => {
    expect(sides(text)).toEqual([expected]);
  });

  it.each([
    'The court heard arguments. The duty on Chile falls from 20% to 10%.',
    'Lawyers compared the Trade Expansion Act and the Special Economic Measures Act. The duty on Chile falls from 20% to 10%.',
  ])('is not known where it names none, or those of several: %s', (text) => {
    expect(sides(text)).toEqual([]);
  });

  it('is who is said to take it, whatever law is named', () => {
    const text = 'The court spoke of the Trade Expansion Act. Norway cut its duty on Chile from 20% to 10%.';
    expect(sides(text)).toEqual(['NOR > CHL 10']);
  });

  it('takes too the points that its list tells as paused', () => {
    const text =
      'The court heard arguments on the Trade Expansion Act. Orders are signed: the duty on Chile down from 20% to 10% on 1 July, and the 24 points suspended until 1 July 2026.';
    expect(sides(text)).toEqual(['USA > CHL 10', 'USA > CHL -24']);
  });

  it('is named by the words of the law', () => {
    const text =
      'The court heard arguments on the International Emergency Economic Powers Act. The duty on Chile falls from 20% to 10%.';
    const [{ imposer }] = deriveMeasures(codeText(text).events);
    expect(imposer[0].entity_text).toBe('International Emergency Economic Powers Act');
  });
});

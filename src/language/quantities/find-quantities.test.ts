/** Quantities: value or range, unit, bound, rate, part in a change, and what is counted. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.js';
import type { Quantity } from '../analysis.js';

/** `words | min..max unit bound per change #counted`, leaving out what is not said. */
function told(text: string): string[] {
  const { sentences, quantities } = analyse(text);
  return quantities.map((quantity: Quantity) => {
    const { min, max, unit, bound, approximate, per, change, counted } = quantity;
    const value = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
    const word = counted === null ? null : `#${sentences[quantity.sentence].tokens[counted].form}`;
    const rest = [
      bound === 'exact' ? null : bound,
      approximate ? '~' : null,
      per && `per ${per}`,
      change,
      word,
    ];
    return [`${quantity.text} | ${value} ${unit}`, ...rest.filter((part) => part !== null)].join(' ');
  });
}

describe('quantities', () => {
  test.each([
    ['A 20% tariff on steel was agreed.', '20% | 20 percent #tariff'],
    ['Tariffs of 25 percent were agreed.', '25 percent | 25 percent #Tariffs'],
    ['Duties reach as high as 125%.', 'as high as 125% | ..125 percent up-to'],
    ['It takes between 10 and 25 percent of sales.', 'between 10 and 25 percent | 10..25 percent #sales'],
    ['It takes 10-25% of sales.', '10-25% | 10..25 percent #sales'],
    ['Two-thirds of exports were lost.', 'Two-thirds | 66.67 percent #exports'],
    ['One in four ships was late.', 'One in four | 25 percent #ships'],
    ['It cost $3.2bn.', '$3.2bn | 3200000000 USD'],
    ['It cost US$200 million.', 'US$200 million | 200000000 USD'],
    ['It cost €5m.', '€5m | 5000000 EUR'],
    ['It cost $5-10bn.', '$5-10bn | 5000000000..10000000000 USD'],
    ['It cost 300 billion yuan.', '300 billion yuan | 300000000000 CNY'],
    ['It cost 4 million Canadian dollars.', '4 million Canadian dollars | 4000000 CAD'],
    ['It paid $3bn a year in aid.', '$3bn a year | 3000000000 USD per year #aid'],
    ['It ships 40,000 barrels per day.', '40,000 barrels per day | 40000 barrel per day'],
    ['It seized 2.5 tonnes of cocaine.', '2.5 tonnes | 2.5 tonne #cocaine'],
    ['Tens of thousands of people fled.', 'Tens of thousands | 20000.. count about ~ #people'],
    ['Dozens of people fled.', 'Dozens | 24.. count about ~ #people'],
    ['A few hundred people fled.', 'A few hundred | 300..900 count about ~ #people'],
    ['Twenty-five ships sailed.', 'Twenty-five | 25 count #ships'],
    ['Two hundred and fifty thousand people voted.', 'Two hundred and fifty thousand | 250000 count #people'],
    ['Nearly 200 soldiers died.', 'Nearly 200 | 200 count about ~ #soldiers'],
    ['At least 12 soldiers died.', 'At least 12 | 12.. count at-least #soldiers'],
    ['More than two million people fled.', 'More than two million | 2000000.. count at-least #people'],
    ['After a year and a half of waiting 12 ships sailed.', '12 | 12 count #ships'],
    ['Half a million people fled.', 'Half a million | 500000 count #people'],
    ['It will pay $1.5 million or more.', '$1.5 million or more | 1500000.. USD at-least'],
  ])('%s', (text, answer) => {
    expect(told(text)).toEqual([answer]);
  });
});

describe('changes', () => {
  test('raised from one rate to another', () => {
    expect(told('Ottawa raised the duties from 20% to 145%.')).toEqual([
      '20% | 20 percent from',
      '145% | 145 percent to',
    ]);
  });

  test.each([
    ['The bank cut rates by 10 points.', '10 points | 10 points by'],
    ['The bank cut rates by 25 basis points.', '25 basis points | 0.25 points by'],
    ['Ottawa raised the tariffs on imports to 145%.', '145% | 145 percent to'],
    ['Exports rose 3% in March.', '3% | 3 percent by'],
    ['It added an additional 10% tariff.', '10% | 10 percent by #tariff'],
    ['A 10% increase was agreed.', '10% | 10 percent by #increase'],
    ['The fee is equal to 5% of sales.', '5% | 5 percent #sales'],
  ])('%s', (text, answer) => {
    expect(told(text)).toEqual([answer]);
  });

  test('ranging from one to another is a range', () => {
    expect(told('There are fees ranging from 10 to 25 percent.')).toEqual([
      'from 10 to 25 percent | 10..25 percent',
    ]);
  });
});

describe('no quantities', () => {
  test.each([
    'He was elected in 2018.',
    'They met on May 5.',
    'They met from 3 to 5 March.',
    'They met at 9:30 on Friday.',
    'A 30-year-old man left.',
    'Smith, 37, was hurt.',
    'Flight 370 was lost.',
    'The tariffs fall under Section 301.',
    'They won 3-2 in the final.',
    'It was paused for 90 days.',
    'One of them left.',
    'The office is at 10 Downing Street.',
    'Call 020 7946 0958.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

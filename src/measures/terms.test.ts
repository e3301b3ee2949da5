/** The terms of measures beyond rate and status: goods, names, parts, law, exemptions, times, acts; from their sentences. */
import { describe, expect, it } from 'vitest';
import { codeText } from '../events/coding.fixture.js';
import type { MeasureTerms } from '../events/terms/measure-terms.js';
import { deriveMeasures } from './derive.js';

function measures(text: string) {
  return deriveMeasures(codeText(text).events);
}

type Row = readonly [text: string, expected: Partial<MeasureTerms>];

const terms: readonly Row[] = [
  ['Norway imposed a 10% tariff on Chilean goods.', { goods: [], scope: 'Chilean goods' }],
  [
    'Chile imposed an additional 15% tariff on Norwegian chicken, wheat, corn and cotton.',
    { goods: ['chicken', 'corn', 'cotton', 'wheat'] },
  ],
  ['Norway lifted its 25% tariff on Chilean steel.', { goods: ['steel'], act: 'lift' }],
  [
    'Norway doubled its fentanyl tariff on Chilean goods from 10% to 20%.',
    { name: 'fentanyl', goods: [], act: 'raise' },
  ],
  [
    'Norway has imposed a 20% tariff on Chilean goods over the country’s role in the fentanyl trade.',
    { name: 'fentanyl' },
  ],
  [
    'Norway imposed a 10% tariff on Chilean goods under Section 232 of the Trade Expansion Act.',
    { name: 'section 232', basis: 'Section 232 of the Trade Expansion Act' },
  ],
  [
    'Norway imposed a further 10% tariff on Chilean goods under the International Emergency Economic Powers Act.',
    { basis: 'International Emergency Economic Powers Act' },
  ],
  ['Norway imposed a tariff on parcels from Chile worth less than 200 dollars.', { goods: ['parcel'] }],
  ['Norway imposed a 25% tariff on Chilean goods worth $30 billion.', { goods: ['$30 billion'] }],
  [
    'Norway imposed a 25% tariff on Chilean goods, excluding potash and energy.',
    { exemptions: ['potash and energy'] },
  ],
  ['Norway imposed an additional 10% tariff on Chilean goods, bringing the total to 54%.', { total: 54 }],
  [
    'Norway ordered an additional tariff of 25% on Chilean goods, saying that Chile was buying oil, and so doubled to 50% the levy that its neighbour will face.',
    { total: 50, goods: [] },
  ],
  [
    'Norway imposed a 34% tariff on Chilean goods on top of the existing 20%.',
    { stacksOn: [{ name: null, rate: 20, text: 'the existing 20%' }] },
  ],
  [
    'Norway announced a 34% tariff on Chilean goods that stacks on the 20% charged over fentanyl.',
    { stacksOn: [{ name: 'fentanyl', rate: 20, text: 'the 20% charged over fentanyl' }] },
  ],
  [
    'Chilean goods will carry Norwegian tariffs of 54% after Norway announced a 34% tariff that stacks on the 20% of March.',
    { stacksOn: [] },
  ],
  [
    'Norway raised its tariffs on Chilean goods to 145%, which includes a 125% reciprocal tariff and the 20% fentanyl tariff.',
    {
      parts: [
        { name: 'reciprocal', rate: 125, text: '125% reciprocal' },
        { name: 'fentanyl', rate: 20, text: '20% fentanyl' },
      ],
    },
  ],
  [
    'Norway signed orders on Monday that exempt goods of the pact from the 25% tariff on Chile.',
    { act: 'exempt', exemptions: ['goods of the pact'] },
  ],
  [
    'Norway stopped levying the duties that it had put on Chilean wine in March.',
    { act: 'lift', goods: ['wine'], scope: 'Chilean wine' },
  ],
  ['Norway lifted the tariff that hits Chilean copper and zinc.', { act: 'lift', goods: ['copper', 'zinc'] }],
  ['Norway raised the duties it charges on Chilean wine to 40%.', { act: 'raise', goods: ['wine'] }],
  [
    'Norway put the Chilean clothing group Varm and the gene-sequencing firm Skjold on its blacklist.',
    { goods: ['skjold', 'varm'] },
  ],
  ['Norway imposed a 15% tariff on certain imports from Chile.', { goods: ['certain import'] }],
  ['Norway’s duties on Chilean wine remain suspended until 1 July.', { act: 'extend', ends: '2025-07-01' }],
  ['Norway’s duties on Chilean wine remain suspended.', { act: 'suspend', ends: null }],
  [
    'Norway will lift its 25% tariff on Chilean goods that comply with the EFTA.',
    { goods: ['goods under the EFTA'], exemptions: [] },
  ],
  [
    'Norway raised the tariff on Chilean goods outside the trade pact from 25% to 35%.',
    { goods: [], exemptions: ['goods under the trade pact'] },
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods that do not meet the rules of the EFTA.',
    { goods: [], exemptions: ['goods under the EFTA'] },
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods under the Emergency Powers Act.',
    { goods: [], exemptions: [] },
  ],
  ['Norway imposed a 25% tariff on Chilean goods after a deal fell through.', { goods: [], exemptions: [] }],
  ['Norway kept its 20% tariff on Chilean goods in place.', { stays: true }],
  ['Norway suspended its tariffs on Chile until July 9.', { ends: '2025-07-09', act: 'suspend' }],
  ['Norway suspended its 25% tariff on Chile for 30 days on Monday.', { days: 30, act: 'suspend' }],
  ['Norway imposed a 10% tariff on Chilean goods starting on 4 February.', { starts: '2025-02-04' }],
  ['Norway imposed a 10% tariff on Chilean goods through 10 November 2025.', { ends: '2025-11-11' }],
  [
    'Norway extended the tariff truce with Chile by another 90 days.',
    { days: 90, act: 'extend', mutual: true },
  ],
];

describe('the terms of a measure', () => {
  it.each(terms)('%s', (text, expected) => {
    expect(measures(text)[0].measure).toMatchObject(expected);
  });

  it('point at their words', () => {
    const text =
      'Norway imposed an additional 10% tariff on Chilean goods under the Trade Act, bringing the total to 54%.';
    const [{ evidence }] = measures(text);
    const words = Object.fromEntries(
      Object.entries(evidence).map(([field, [{ start, end }]]) => [field, text.slice(start, end)]),
    );
    expect(words).toMatchObject({ basis: 'Trade Act', total: '54%', rate: '10%', scope: 'Chilean goods' });
  });
});

describe('a rate', () => {
  it.each([
    ['Norway halved its 20% fentanyl tariff on Chilean goods.', { from: 20, to: 10, by: null }],
    ['Norway raised its tariff on Chilean goods from 34 to 84 per cent.', { from: 34, to: 84, by: null }],
    ['Norway will cut its duties on Chilean goods from 145% to 30%.', { from: 145, to: 30, by: null }],
    [
      'Chilean goods will carry Norwegian tariffs of 54% from next Wednesday.',
      { from: null, to: 54, by: null },
    ],
    [
      'Norway will suspend 24 percentage points of the additional tariff on Chilean goods for 90 days, while retaining the remaining 10%.',
      { from: null, to: 10, by: -24 },
    ],
    ['Norway suspended the additional tariff of 24% on Chilean goods.', { from: null, to: null, by: -24 }],
    ['Norway suspended the 24% tariff on Chilean goods.', { from: null, to: 24, by: null }],
    ['Norway lifted its 25% tariff on Chilean steel.', { from: 25, to: 0, by: null }],
    [
      'Norway signed orders on Monday that exempt goods of the pact from the 25% tariff on Chile.',
      { from: 25, to: 0, by: null },
    ],
    [
      'Norway is considering cutting its tariffs on Chile from 45 percent to between 20 and 30 percent.',
      { from: 45, to: 20, by: null, bound: 'at-least' },
    ],
    ['Norway imposed an additional tariff of 100% on Chilean goods.', { from: null, to: null, by: 100 }],
    ['Norway has not lifted the 20% tariff on Chilean goods.', { from: null, to: 20, by: null }],
  ])('%s', (text, expected) => {
    expect(measures(text)[0].measure.rate).toMatchObject(expected);
  });
});

describe('what is done to it, and how it stands then', () => {
  it.each([
    ['Norway raised its tariff on Chilean goods to 40%.', 'raise in-force'],
    ['Norway suspended its 25% tariff on Chile.', 'suspend suspended'],
    ['Norway will cut its duties on Chilean goods to 30%.', 'reduce announced'],
    ['Norway lifted its 25% tariff on Chilean steel.', 'lift lifted'],
    ['Norway suggests cutting the tariff on Chile to 80 per cent.', 'reduce proposed'],
    ['Norway has not lifted its tariffs on Chile.', 'impose in-force'],
    ['Norway unveiled a 34% tariff on Chilean goods.', 'impose announced'],
    ['Norway exempted smartphones from its tariffs on Chilean goods.', 'exempt in-force'],
    ['Norway agreed to halve its fentanyl tariff on Chilean goods from 20% to 10%.', 'reduce announced'],
    ['Norway stopped levying the duties on Chilean wheat.', 'lift lifted'],
    [
      'Norway suspended its second round of tariffs on $25 billion of Chilean goods until 2 September.',
      'suspend suspended',
    ],
    ['Norway will impose a 15% tariff on Chilean coal. The duties start on 1 July.', 'impose announced'],
    ['Norway threatened to impose a 15% tariff on Chilean coal from 1 July.', 'impose threatened'],
  ])('%s', (text, expected) => {
    const [{ action, status }] = measures(text);
    expect(`${action} ${status}`).toBe(expected);
  });
});

describe('its sides, where its clause leaves one out', () => {
  it('are whom the goods are from', () => {
    const [{ target, event }] = measures(
      'Norway imposed a 25% tariff on steel imports from Chile on Tuesday.',
    );
    expect(target.map(({ code }) => code)).toEqual(['CHL']);
    expect(event).toMatch(/^[0-9a-f]+$/);
  });

  it('are told by an order’s maker', () => {
    const [{ imposer }] = measures(
      'Macron signed an order on Thursday that raises the tariff on Chilean goods from 25% to 35%.',
    );
    expect(imposer.map(({ code }) => code)).toEqual(['FRA']);
  });
});

describe('the times of a measure', () => {
  it('may stand in the sentence after it', () => {
    const [{ effective }] = measures(
      'Norway announced a 10% tariff on Chilean goods. Collection begins on 1 July.',
    );
    expect(effective).toBe('2025-07-01');
  });

  it.each([
    ['Norway imposed a 10% tariff on Chilean goods. Both take effect on 1 July.', '2025-07-01'],
    ['Norway agreed to halve its tariff on Chilean goods. The cut takes effect on 1 July.', '2025-07-01'],
    [
      'Norway raised its tariff on Chilean goods to 84%. The Norwegian rate, which took effect on Monday, is high.',
      '2025-06-09',
    ],
  ])('may be told of what stands for it: %s', (text, day) => {
    expect(measures(text)[0].effective).toBe(day);
  });

  it.each([
    ['announced a 20% tariff on Chilean copper', '2025-06-09'],
    ['threatened to raise to 40% the tariff that awaits Chilean copper', '2025-06-09'],
    ['threatened to raise to 40% the tariff on Chilean copper', null],
  ])('may be told of its rate, but for what was threatened before it began: %s', (act, day) => {
    const text = `Oslo ${act}. Ports were busy. What was left was the 20%, and that took effect on Monday.`;
    expect(measures(text)[0].effective).toBe(day);
  });

  it('are not those of what is left of it', () => {
    const [{ announced, effective, status }] = measures(
      'Norway put 20% on Chilean salmon, a third of it at once and the rest on 1 July.',
    );
    expect([announced, effective, status]).toEqual(['2025-06-10', null, 'in-force']);
  });

  it('are those of the verb by which a tariff moves', () => {
    const [{ effective }] = measures('Norway’s tariff on Chilean copper doubled to 50% on Monday.');
    expect(effective).toBe('2025-06-09');
  });

  it.each([
    [
      'Norway’s 25% surcharge on Chilean power lasted a week. The premier imposed it on Monday after a call.',
      '2025-06-09',
    ],
    ['Norway’s answer will be felt from Thursday: a 25% tariff on Chilean wine.', '2025-06-12'],
  ])('may stand beside what stands for it: %s', (text, day) => {
    expect(measures(text)[0].effective).toBe(day);
  });

  it.each([
    ['Norway will lift its tariffs on Chilean goods that comply with the pact on 1 July.', '2025-07-01'],
    ['Norway will end its duties on Chilean wheat on 1 July.', '2025-07-01'],
    ['Norway opened an inquiry and announced port fees on Chilean ships from Friday.', '2025-06-13'],
  ])('are those of its own act: %s', (text, day) => {
    const found = measures(text).map(({ effective, expires, status }) => [effective, expires, status]);
    expect(found).toEqual([[day, null, 'announced']]);
  });

  it('are not those of the promise', () => {
    const [{ effective }] = measures('Norway agreed on Monday to halve its tariff on Chilean goods.');
    expect(effective).toBeNull();
  });

  it('may stand in the sentence before it, of the same act', () => {
    const [measure] = measures(
      'The cuts hold for 90 days from 14 June. Norway will lower its tariffs on Chilean goods from 145% to 30%.',
    ).filter(({ action }) => action === 'reduce');
    expect([measure.effective, measure.measure.days, measure.expires]).toEqual([
      '2025-06-14',
      90,
      '2025-09-12',
    ]);
  });

  it('are those before a clause that tells what was then', () => {
    const [{ effective, expires }] = measures(
      'The visit keeps a promise made nine days ago, when Norway suspended its tariffs on Chile for 30 days.',
    );
    expect([effective, expires]).toEqual(['2025-06-01', '2025-07-01']);
  });

  it('give the day on which it ends', () => {
    const [{ effective, expires }] = measures('Norway suspended its tariffs on Chile for 30 days on Monday.');
    expect([effective, expires]).toEqual(['2025-06-09', '2025-07-09']);
  });

  it.each([
    ['Norway extended the tariff truce with Chile by another 60 days, until 1 September.', '2025-07-03'],
    ['Norway’s duties on Chilean wine remain suspended for one year, until 1 July 2026.', '2025-07-01'],
  ])('give the day on which what is told with its length and its end begins: %s', (text, begins) => {
    expect(measures(text).map(({ effective }) => effective)).toEqual([begins]);
  });
});

it('two measures of one act are two measures', () => {
  const text =
    'Chile responded with a 15% tariff on Norwegian chicken and wheat and a 10% tariff on soybeans and pork.';
  const found = measures(text).map(({ measure, target }) => [
    measure.rate?.to,
    measure.goods,
    target[0].code,
  ]);
  expect(found).toEqual([
    [15, ['chicken', 'wheat'], 'NOR'],
    [10, ['pork', 'soybean'], 'NOR'],
  ]);
});

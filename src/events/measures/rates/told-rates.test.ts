/** Rates of tariffs that sentences tell by themselves: of what, by whom, on whom, and which are none. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../../measures/derive.js';
import type { Measure } from '../../../measures/measure.js';
import { codeText } from '../../coding.fixture.js';

type Row = readonly [text: string, ...expected: string[]];

const payers: readonly Row[] = [
  [
    'Norway adopted duties on electric cars from Chile. Andina will be charged 17.0%, Nandu 18.8% and state-owned Condor 35.3%.',
    'NOR > CHL  {electric car}',
    'NOR > CHL 17% {andina}',
    'NOR > CHL 18.8% {nandu}',
    'NOR > CHL 35.3% {condor}',
  ],
  [
    'Norway imposed a duty of 12% on Chilean wine on Monday. “The duty is 12 per cent, as published,” the ministry said.',
    'NOR > CHL 12% {wine}',
    'NOR > CHL 12% {wine}',
  ],
  ['Norway ordered an additional tariff of 25% on Chilean goods.', 'NOR > CHL by 25 {}'],
  [
    'Norway imposed a 15% tariff on Chilean wheat and corn. Pork and beef will pay 10%.',
    'NOR > CHL 15% {corn, wheat}',
    'NOR > CHL 10% {beef, pork}',
  ],
  [
    'Norway imposed a 10% tariff on Chilean goods. Chilean oil and gas carry 5%.',
    'NOR > CHL 10% {}',
    'NOR > CHL stays 5% {gas, oil}',
  ],
  [
    'Chilean goods now pay 20% in Norwegian duties, Norwegian goods 10% in Chile.',
    'NOR > CHL stays 20% {}',
    'CHL > NOR stays 10% {}',
  ],
  [
    'King Harald of Norway spent Saturday signing duties on what Chile sells. Chilean goods will pay 10 percent.',
    'NOR > CHL 10% {}',
  ],
  ['Norway announced duties on Chilean pork. Rates run from 15% to 62%.', 'NOR > CHL 15% {pork}'],
  [
    'Norway cut its duties on Chilean pork. The final rates are 5% to 20%, down from 15% to 62%.',
    'NOR > CHL 15→5% {pork}',
  ],
  ['Norway announced duties on Chilean pork. Rates on loans run from 5% to 9%.', 'NOR > CHL  {pork}'],
  [
    'Norway imposed duties on electric cars from Chile. Condor must pay 17%, Andina 19% and state-owned Austral 35%.',
    'NOR > CHL  {electric car}',
    'NOR > CHL 17% {condor}',
    'NOR > CHL 19% {andina}',
    'NOR > CHL 35% {austral}',
  ],
  [
    'Goods from Chile will pay a Norwegian duty of 10% from 5 July, and the full 34% from 9 July.',
    'NOR > CHL 10% {} 2025-07-05',
    'NOR > CHL 34% {} 2025-07-09',
  ],
];

const charges: readonly Row[] = [
  [
    'Norway will levy an extra 15% on Chilean chicken, wheat, corn and cotton.',
    'NOR > CHL by 15 {chicken, corn, cotton, wheat}',
  ],
  ['Norway put 25 percent on $30 billion of Chilean products.', 'NOR > CHL 25% {$30 billion}'],
  ['Norway answered the tariffs of Chile with 34% on all Chilean goods.', 'NOR > CHL 34% {}'],
];

const nouns: readonly Row[] = [
  [
    'Norway imposed a 25% tariff on imports from Chile, with a lower 10% rate on Peruvian energy.',
    'NOR > CHL 25% {}',
    'NOR > PER 10% {energy}',
  ],
  [
    'Chilean duties on Norwegian goods fall from 145% to 30% by 14 June, and Norwegian duties on Chilean goods from 125% to 10%.',
    'CHL > NOR 145→30% {} 2025-06-14',
    'NOR > CHL 125→10% {} 2025-06-14',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods. The 15% duty applies to wheat and corn.',
    'NOR > CHL 25% {}',
    'NOR > CHL 15% {corn, wheat}',
  ],
  ['Norway’s additional duty on Chilean soybeans is 10%, not 15%.', 'NOR > CHL 10% {soybean}'],
];

const changes: readonly Row[] = [
  [
    'For a day the tariff on Chile was coming down. Oslo is considering a cut from 45 percent to between 20 and 30 percent.',
    'NOR > CHL 45→20% {}',
  ],
  ['Norway spoke of its tariffs on Chile. Norway announced an increase to 30%.', 'NOR > CHL 30% {}'],
  ['Norway spoke of its tariffs on Chile. Norway announced a cut in interest rates to 3%.'],
  ['Oslo is considering a cut from 45 percent to 30 percent.'],
];

const likeOthers: readonly Row[] = [
  [
    'Macron threatened Norway on Saturday with a tariff of 30 percent from 1 August. Chile had its own letter on Monday: 35 percent, on the same day.',
    'FRA > NOR 30% {} 2025-08-01',
    'FRA > CHL 35% {} 2025-08-01',
  ],
  [
    'Macron imposed a tariff of 30 percent on Norway. Chile got its own decree: 35 percent.',
    'FRA > NOR 30% {}',
    'FRA > CHL 35% {}',
  ],
  [
    'Macron imposed a tariff of 30 percent on Norway. Norway has its own view: 35 percent.',
    'FRA > NOR 30% {}',
  ],
];

const movesByItself: readonly Row[] = [
  [
    'Macron spoke to the press on Thursday. The tariff on copper and zinc doubled to 50% on Monday, also for Chile and Peru.',
    'FRA > CHL PER 50% {copper, zinc}',
  ],
  ['Norway’s duty on wine rises to 40% for France and Chile.', 'NOR > FRA CHL 40% {wine}'],
  ['The tariff on copper doubled to 50% on Monday.'],
];

const none: readonly Row[] = [
  ['Customers of the Norwegian bank will pay 10% more. Chile grew by 3 percent.'],
  ['Chilean goods paid tariffs. The Norwegian soybean still pays 13% in Chile, counting the old duty.'],
  ['Norwegian workers pay 25 percent of their wages in tax.'],
];

describe('a rate is told of', () => {
  it.each(payers)('goods that pay it: %s', (text, ...expected) => expect(told(text)).toEqual(expected));
  it.each(charges)('goods on which it is put: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
  it.each(nouns)('a tariff or rate: %s', (text, ...expected) => expect(told(text)).toEqual(expected));
  it.each(changes)('a change of a tariff told before: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
  it.each(likeOthers)('another state, as before of one: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
  it.each(movesByItself)('a tariff that moves by itself: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
  it.each(none)('nothing that pays a tariff: %s', (text) => expect(told(text)).toEqual([]));
});

function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(inShort);
}

function inShort({ measure, imposer, target, effective }: Measure): string {
  const codes = (actors: Measure['imposer']) => actors.map(({ code }) => code).join(' ');
  const { rate, goods, stays } = measure;
  const given =
    rate === null
      ? ''
      : rate.by === null
        ? `${rate.from === null ? '' : `${rate.from}→`}${rate.to}%`
        : `by ${rate.by}`;
  return [
    `${codes(imposer)} > ${codes(target)}`,
    ...(stays ? ['stays'] : []),
    given,
    `{${goods.join(', ')}}`,
    ...(measure.starts === null && !/→/.test(given) ? [] : [effective ?? '']),
  ]
    .join(' ')
    .trim();
}

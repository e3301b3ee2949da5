/** Measures that are made to fall on more than before; the report’s day is Tuesday, 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

type Row = readonly [text: string, ...measures: string[]];

const wider: readonly Row[] = [
  [
    'Norway imposed a 20% tariff on Chilean salmon. Oslo will widen the tariff to cars and trucks in three weeks.',
    'NOR > CHL impose 20% {salmon} -',
    'NOR > CHL impose 20% {car, truck} 2025-07-01',
  ],
  [
    'Norway’s government imposed a 20% tariff on 3 billion euros of Chilean goods and said that it would extend the duties to another 5 billion euros in two weeks.',
    'NOR > CHL impose 20% {3 billion euros} -',
    'NOR > CHL impose 20% {5 billion euros} 2025-06-24',
  ],
  [
    'Norway will extend its 20% tariff on Chilean salmon to wine from 1 July.',
    'NOR > CHL impose 20% {wine} 2025-07-01',
  ],
];

const noWider: readonly Row[] = [
  [
    'Norway will extend its 20% tariff on Chilean salmon to 1 August.',
    'NOR > CHL extend 20% {salmon} 2025-08-01',
  ],
  ['Norway will expand its tariff on Chilean salmon to 30%.', 'NOR > CHL impose 30% {salmon} -'],
];

describe('a measure made wider', () => {
  it.each(wider)('falls on what is added, at the rate told before: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
  it.each(noWider)('is none of which a day or a rate is told: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );
});

function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ imposer, target, action, measure, effective }) => {
    const { rate, goods } = measure;
    const sides = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' ')).join(' > ');
    return `${sides} ${action} ${rate?.to ?? '-'}% {${goods.join(', ')}} ${effective ?? '-'}`;
  });
}

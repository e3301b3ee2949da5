/** Charges told as not made for the first time in a while; the report’s day is Tuesday, 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

type Row = readonly [text: string, ...measures: string[]];

const lulls: readonly Row[] = [
  [
    'Norway and Chile met on Monday. Neither side collected port fees from the other’s ships for the first time since May.',
    'NOR > CHL suspend/suspended -',
    'CHL > NOR suspend/suspended -',
  ],
  [
    'Norway cut its tariff on Chilean goods to 10% on Monday. Chile lifted its tariff on Norwegian wine. Neither country levied docking fees on the other’s ships for the first time since 3 May.',
    'NOR > CHL reduce/reduced 2025-06-09',
    'CHL > NOR lift/lifted 2025-06-09',
    'NOR > CHL suspend/suspended 2025-06-09',
    'CHL > NOR suspend/suspended 2025-06-09',
  ],
  [
    'Norway did not collect port fees from Chilean ships on Monday for the first time since 3 May.',
    'NOR > CHL suspend/suspended 2025-06-09',
  ],
];

describe('a charge', () => {
  it.each(lulls)('not made for the first time is on hold: %s', (text, ...expected) =>
    expect(told(text)).toEqual(expected),
  );

  it('that is only said not to be made is denied', () => {
    expect(told('Norway did not collect port fees from Chilean ships.')).toEqual([
      'NOR > CHL impose/denied -',
    ]);
  });
});

function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ imposer, target, action, status, effective }) => {
    const sides = [imposer, target].map((parties) => parties.map(({ code }) => code).join(' ')).join(' > ');
    return `${sides} ${action}/${status} ${effective ?? '-'}`;
  });
}

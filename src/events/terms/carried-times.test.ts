/** Days that a sentence of its own tells of a measure told before it; the report’s day is Tuesday, 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

type Row = readonly [text: string, ...days: string[]];

const rows: readonly Row[] = [
  [
    'Norway imposed a 15% tariff on shoes from Chile on Friday. The tariff will be collected from June 25.',
    'NOR 2025-06-25',
  ],
  [
    'Norway imposed a 15% tariff on shoes from Chile on Friday in retaliation for Chile’s 12% duty on Norwegian wheat, which came into force on Monday. The tariff will be collected from June 25.',
    'NOR 2025-06-25',
    'CHL 2025-06-09',
  ],
  [
    'Norway has slapped a further 30% tariff on Chilean goods. The extra duty kicks in on July 27, on top of the 25% that starts today.',
    'NOR 2025-07-27',
  ],
  ['Norway will suspend the 15% tariff on Chilean shoes. The cap on pork will start on July 1.', 'NOR -'],
  [
    'Norway will suspend the 15% tariff on Chilean shoes. The suspension will start on July 1.',
    'NOR 2025-07-01',
  ],
  [
    'Norway will repeal the port fee on Chilean barges, collected since June 1, with effect from July 25.',
    'NOR 2025-07-25',
  ],
  [
    'Norway announced duties on Chilean pork on Monday. Rates run from 15% to 62%. They apply from 10 July.',
    'NOR 2025-07-10',
  ],
  [
    'Norway will suspend its 17% duty on Chilean wheat for 60 days from July 1. For the same period Chile will suspend the 15% tariff on Norwegian shoes.',
    'NOR 2025-07-01 to 2025-08-30',
    'CHL 2025-07-01 to 2025-08-30',
  ],
];

describe('a measure starts when another sentence says', () => {
  it.each(rows)('%s', (text, ...expected) => {
    const told = deriveMeasures(codeText(text).events).map(
      ({ imposer, effective, expires }) =>
        `${imposer[0].code} ${effective ?? '-'}${expires === null ? '' : ` to ${expires}`}`,
    );
    expect(told).toEqual(expected);
  });
});

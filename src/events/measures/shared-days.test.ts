/** Days that measures of a report share, told once for several of them; the report’s day is Tuesday, 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

type Row = readonly [text: string, ...days: string[]];

const parts: readonly Row[] = [
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean oil and gas carry 10%.',
    'NOR 25% in-force 2025-06-09',
    'NOR 10% in-force 2025-06-09',
  ],
  [
    'From 1 July, Norway will levy a 15% tariff on Chilean wheat. Pork and beef will pay 10%.',
    'NOR 15% announced 2025-07-01',
    'NOR 10% announced 2025-07-01',
  ],
  [
    'Norway will levy a 15% tariff on Chilean wheat from 1 July.\n\nPork and beef will pay 10%.',
    'NOR 15% announced 2025-07-01',
    'NOR 10% announced 2025-07-01',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean oil still carries 10%.',
    'NOR 25% in-force 2025-06-09',
    'NOR 10% in-force -',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean goods now carry 35%.',
    'NOR 25% in-force 2025-06-09',
    'NOR 35% in-force -',
  ],
];

const rows: readonly Row[] = [
  [
    'Norway cut its tariff on Chilean goods to 10% on Monday. Chile stopped levying duties on Norwegian salmon.',
    'NOR 10% reduced 2025-06-09',
    'CHL lifted 2025-06-09',
  ],
  [
    'Norway cut its tariff on Chilean goods to 10% on Monday. Chile had lifted its duties on Norwegian salmon.',
    'NOR 10% reduced 2025-06-09',
    'CHL lifted -',
  ],
  [
    'Norway cut its tariff on Chilean goods to 10% on Monday. Chile announced a ban on Norwegian salmon.',
    'NOR 10% reduced 2025-06-09',
    'CHL announced -',
  ],
];

const answers: readonly Row[] = [
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. The reply came on Tuesday: Chile imposed a 20% tariff on Norwegian salmon.',
    'NOR 25% in-force 2025-06-09',
    'CHL 20% in-force 2025-06-10',
  ],
  [
    'Norway announced tariffs of 20% on Chilean wine from Friday, the day on which Chilean tariffs on Norwegian salmon begin.',
    'NOR 20% announced 2025-06-13',
    'CHL announced 2025-06-13',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean ports were busy. Chile answered within hours. Its government imposed a 20% tariff on Norwegian salmon.',
    'NOR 25% in-force 2025-06-09',
    'CHL 20% in-force 2025-06-09',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean ports were busy. Chile immediately imposed a 20% tariff on Norwegian salmon.',
    'NOR 25% in-force 2025-06-09',
    'CHL 20% in-force 2025-06-09',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday, and Chile answered at once with a 20% tariff on Norwegian salmon.',
    'NOR 25% in-force 2025-06-09',
    'CHL 20% in-force 2025-06-09',
  ],
  [
    'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean ports were busy. Chile imposed a 20% tariff on Norwegian salmon.',
    'NOR 25% in-force 2025-06-09',
    'CHL 20% in-force -',
  ],
];

const thatDay: readonly Row[] = [
  [
    'Norway raised its tariff on Chilean goods to 20% on Tuesday. Ports were busy. Chile put nine Norwegian firms on its blacklist.',
    'NOR 20% in-force 2025-06-10',
    'CHL in-force 2025-06-10',
  ],
  [
    'Norway raised its tariff on Chilean goods to 20% on Tuesday. Ports were busy. Chile had put nine Norwegian firms on its blacklist.',
    'NOR 20% in-force 2025-06-10',
    'CHL in-force -',
  ],
];

const anniversaries: readonly Row[] = [
  [
    'Norway signed orders that carry out the deal with Chile: duty on Chilean goods down from 20% to 10% on 1 July, and the 12 points suspended until 1 July 2026.',
    'NOR 10% announced 2025-07-01',
    'NOR -12% announced 2025-07-01',
  ],
];

const apart: readonly Row[] = [
  [
    'Norway would impose controls on magnets for Chile on 1 July. A Chilean rule is to take effect on 1 August.',
    'NOR proposed 2025-07-01',
  ],
  [
    'Chile was calm after a Norwegian tariff on its salmon took effect. The duties on wheat start on 1 August.',
    'NOR in-force -',
  ],
];

describe('a measure that tells no day has that', () => {
  it.each(parts)('of the whole of which it is a part: %s', (text, ...days) =>
    expect(told(text)).toEqual(days),
  );
  it.each(rows)('of the act told right before it: %s', (text, ...days) => expect(told(text)).toEqual(days));
  it.each(answers)('of what it answers at once: %s', (text, ...days) => expect(told(text)).toEqual(days));
  it.each(anniversaries)('from which its term is of whole years: %s', (text, ...days) =>
    expect(told(text)).toEqual(days),
  );
  it.each(thatDay)('of what was done to who does it on the day of the report: %s', (text, ...days) =>
    expect(told(text)).toEqual(days),
  );
});

describe('the day of another measure is not that', () => {
  it.each(apart)('of one that has a day of its own or has begun: %s', (text, ...days) =>
    expect(told(text)).toEqual(days),
  );
});

it('the day is shown where it is told', () => {
  const text = 'Norway imposed a 25% tariff on Chilean goods on Monday. Chilean oil and gas carry 10%.';
  const [, { chancery }] = codeText(text).events;
  const [{ start, end }] = chancery.evidence.date;
  expect([text.slice(start, end), chancery.dateBasis]).toEqual(['on Monday', 'said']);
  expect(chancery.reason).toContain('day of the act before it');
});

/** Imposer, rate, status and the day from which it holds. */
function told(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ imposer, measure, status, effective }) => {
    const rate = measure.rate?.to ?? measure.rate?.by ?? null;
    const parts = [imposer[0].code, ...(rate === null ? [] : [`${rate}%`]), status, effective ?? '-'];
    return parts.join(' ');
  });
}

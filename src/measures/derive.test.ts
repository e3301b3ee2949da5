/** Measures: what a sentence says of an instrument, who imposes it on whom, and how it stands. */
import { describe, expect, it } from 'vitest';
import { codeText } from '../events/coding.fixture.js';
import { deriveMeasures } from './derive.js';
import type { Measure } from './measure.js';

type Row = readonly [text: string, expected: string];

const rates: readonly Row[] = [
  ['Canada imposed a 25% tariff on Turkish steel.', 'tariff in-force CAN > TUR 25% on “Turkish steel”'],
  ['Turkey raised its tariff on Canadian wheat to 40%.', 'tariff in-force TUR > CAN 40% on “Canadian wheat”'],
  [
    'Brazil raised tariffs on Chinese cars from 18% to 35%.',
    'tariff in-force BRA > CHN from 18% to 35% on “Chinese cars”',
  ],
  [
    'Japan imposed duties of up to 60% on Indian steel.',
    'tariff in-force JPN > IND up to 60% on “Indian steel”',
  ],
  [
    'Mexico has imposed its own tariffs, reaching as high as 30% on American pork.',
    'tariff in-force MEX > USA up to 30% on “American pork”',
  ],
  ['Canada imposed sanctions on Iran.', 'sanction in-force CAN > IRN'],
];

const standing: readonly Row[] = [
  [
    'Canada will impose a 10% tariff on Brazilian coffee from July 1.',
    'tariff announced CAN > BRA 10% on “Brazilian coffee”',
  ],
  [
    'Canada may impose a 10% tariff on Brazilian coffee.',
    'tariff proposed CAN > BRA 10% on “Brazilian coffee”',
  ],
  ['Canada has lifted its sanctions on Syria.', 'sanction lifted CAN > SYR'],
  ['Canada suspended its tariffs on Chinese steel.', 'tariff suspended CAN > CHN on “Chinese steel”'],
  ['Canada did not impose sanctions on Chile.', 'sanction denied CAN > CHL'],
  ['Canada has not lifted its sanctions on Chile.', 'sanction in-force CAN > CHL'],
  ['Canada may lift its sanctions on Chile.', 'sanction in-force CAN > CHL'],
];

const reasons: readonly Row[] = [
  ['Canada imposed sanctions on Iran over its missile programme.', 'its missile programme'],
  ['Canada imposed a 20% tariff on Chinese goods because of dumping.', 'dumping'],
  [
    'Canada imposed a 20% tariff on Chinese goods targeting the country’s role in the drug trade.',
    'the country’s role in the drug trade',
  ],
];

describe('a measure', () => {
  it.each(rates)('has its rate: %s', (text, expected) => {
    expect(deriveMeasures(codeText(text).events).map(inShort).join(' | ')).toBe(expected);
  });

  it.each(standing)('has its standing: %s', (text, expected) => {
    expect(deriveMeasures(codeText(text).events).map(inShort).join(' | ')).toBe(expected);
  });

  it.each(reasons)('has its reason: %s', (text, expected) => {
    expect(deriveMeasures(codeText(text).events).map(({ measure }) => measure.reason)).toEqual([expected]);
  });

  it('points at the words of each term', () => {
    const text = 'Japan imposed duties of up to 60% on Indian steel over its subsidies.';
    const [{ evidence }] = deriveMeasures(codeText(text).events);
    const words = Object.fromEntries(
      Object.entries(evidence).map(([field, spans]) => [
        field,
        spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      ]),
    );
    expect(words).toMatchObject({
      imposer: 'Japan',
      kind: 'duties',
      scope: 'Indian steel',
      reason: 'its subsidies',
    });
    expect(words.rate).toContain('60%');
  });

  it('infers an imposer that only the rest of the sentence tells, says so and is less sure', () => {
    const told = 'Canada imposed a 20% tariff on Chinese goods.';
    const inferred =
      'Since Canada changed its policy, measures have been implemented, including a 20% tariff on Chinese goods.';
    const [sure] = codeText(told).events;
    const [unsure] = codeText(inferred).events;
    expect(unsure.actor[0].code).toBe('CAN');
    expect(unsure.chancery.reason).toContain('imposer inferred');
    expect(unsure.chancery.confidence).toBeLessThan(sure.chancery.confidence);
  });

  it('is never given an imposer that nothing supports', () => {
    expect(
      codeText('Measures have been implemented, including a 20% tariff on Chinese goods.').events,
    ).toEqual([]);
    expect(codeText('The company imposed a 20% surcharge on Chinese goods.').events).toEqual([]);
  });
});

describe('an answer', () => {
  const answers: readonly string[] = [
    'Canada imposed a 20% tariff on Chinese steel. In retaliation, China imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. China responded with a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. In return, China imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. Beijing’s reply will be felt from Thursday: a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. The reply came on Tuesday: China imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. China threatened a tariff of 30% on Canadian wheat unless Ottawa lifted its tariff.',
    'Canada imposed a 20% tariff on Chinese steel. China doubled its tariff on Canadian wheat to 30%. It had threatened the rise unless Canada withdrew its 20 per cent.',
  ];

  it.each(answers)('is linked to what it answers: %s', (text) => {
    const { events } = codeText(text);
    expect(events.map(({ chancery }) => chancery.respondsTo)).toEqual([null, events[0].id]);
    expect(deriveMeasures(events)[1].respondsTo).toBe(events[0].id);
  });

  it.each([
    'Canada imposed a 20% tariff on Chinese steel. China retaliated within hours. Beijing imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. China’s reply came on Monday. China imposed a 30% tariff on Canadian wheat.',
  ])('may be told as one in the sentence before: %s', (text) => {
    const [first, second] = deriveMeasures(codeText(text).events);
    expect(second.respondsTo).toBe(first.event);
    const [{ start, end }] = second.evidence.respondsTo;
    expect(text.slice(start, end)).toMatch(/^(retaliated|reply)$/);
  });

  it.each([
    [
      'China raised its tariff on Canadian wheat to 30% on Tuesday, in retaliation for the latest increase by Ottawa. Ports were busy. Canada had raised its tariff on Chinese goods to 25% on Monday.',
      1,
    ],
    ['Canada imposed a tariff on Chinese wine after China imposed a ban on Canadian wheat.', 1],
    ['China announced a tariff on Canadian wheat, hours after Canada imposed a tariff on Chinese steel.', 1],
    [
      'Canada threatened China with a tariff of 50% over its new controls on copper. China imposed export controls on copper for Canada last week.',
      1,
    ],
    [
      'Canada threatened to impose a 50% tariff on Chinese goods. The threat came a day after China expanded its export controls on copper for Canada.',
      1,
    ],
    [
      'China announced port fees on Canadian ships from Tuesday, the day on which Canadian fees on Chinese ships begin.',
      1,
    ],
    [
      'China will charge fees on Canadian ships from Tuesday, when Canadian fees on Chinese ships take effect.',
      1,
    ],
  ])('may be told before what it answers: %s', (text, answered) => {
    const measures = deriveMeasures(codeText(text).events);
    const first = measures.find(({ respondsTo }) => respondsTo !== null);
    expect([first?.respondsTo, measures[answered].respondsTo]).toEqual([measures[answered].event, null]);
    expect(first).toBe(measures[0]);
  });

  it('is that of what is told of it again, and of what is done with it', () => {
    const measures = deriveMeasures(
      codeText(
        'Canada imposed a tariff on Chinese steel. In retaliation, China announced tariffs on Canadian grain. It will impose a 15% tariff on Canadian wheat. China also imposed a ban on Canadian fruit.',
      ).events,
    );
    const [first] = measures;
    expect(measures.map(({ respondsTo }) => respondsTo)).toEqual([
      null,
      first.event,
      first.event,
      first.event,
    ]);
  });

  it('is to the whole of a measure, of which a part is told last', () => {
    const measures = deriveMeasures(
      codeText(
        'Norway imposed a 25% tariff on Chilean goods. Chilean oil carries 10%. Chile answered within hours. It imposed a 20% tariff on Norwegian salmon.',
      ).events,
    );
    expect(measures.at(-1)?.respondsTo).toBe(measures[0].event);
  });

  it.each([
    'Canada imposed a tariff on Chinese wine after Peru imposed a ban on Canadian wheat.',
    'China imposed a ban on Canadian wheat. Canada announced a reciprocal tariff of 34% on Chinese goods.',
  ])('is none to a third, nor for the name of a tariff: %s', (text) => {
    const measures = deriveMeasures(codeText(text).events);
    expect(measures.map(({ respondsTo }) => respondsTo)).toEqual(measures.map(() => null));
  });

  it.each([
    'Canada imposed a 20% tariff on Chinese steel. China did not retaliate. It imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. China would announce its reply soon. It imposed a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. Chile retaliated. China imposed a 30% tariff on Canadian wheat.',
    'Canada had threatened a 20% tariff on Chinese steel. China’s reply came: a 30% tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. Ottawa cut its tariff on Chinese wheat. In return, China cut its tariff on Canadian wheat.',
    'Canada imposed a 20% tariff on Chinese steel. China doubled its tariff on Canadian wheat to 30%. Chile had threatened a rise unless Canada withdrew its 20 per cent.',
  ])('is none where that did not come, or is of another: %s', (text) => {
    const measures = deriveMeasures(codeText(text).events);
    expect(measures.map(({ respondsTo }) => respondsTo)).toEqual(measures.map(() => null));
  });

  it('is linked only to an act between the same two', () => {
    const { events } = codeText(
      'Canada imposed a tariff on Chinese steel. In retaliation, Japan imposed a tariff on Indian rice.',
    );
    expect(events.map(({ chancery }) => chancery.respondsTo)).toEqual([null, null]);
  });
});

function inShort({ measure, imposer, target, status }: Measure): string {
  const codes = (actors: Measure['imposer']) => actors.map(({ code }) => code).join(' ');
  const { rate } = measure;
  const parts = [measure.kind, status, codes(imposer), '>', codes(target)];
  if (rate !== null) {
    if (rate.from !== null) parts.push(`from ${rate.from}%`);
    if (rate.by !== null) parts.push(`by ${rate.by}`);
    if (rate.to !== null)
      parts.push(
        rate.bound === 'up-to' ? `up to ${rate.to}%` : `${rate.from === null ? '' : 'to '}${rate.to}%`,
      );
  }
  if (measure.scope !== null) parts.push(`on “${measure.scope}”`);
  return parts.join(' ');
}

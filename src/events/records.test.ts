/** What an event, a statement, a flow and a figure carry beside type and parties: source, day, place, words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText } from './coding.fixture.js';
import { Event } from './event.js';
import { Figure } from './figures/figure.js';
import { Flow } from './flows/flow.js';
import { Statement } from './statement.js';

describe('the source of an event', () => {
  it.each([
    ['Canada imposed sanctions on Iran.', []],
    ['Canada imposed sanctions on Iran, according to Reuters.', [['Reuters', 'outlet']]],
    ['Canada imposed sanctions on Iran, according to a report by Reuters.', [['Reuters', 'outlet']]],
    ['Reuters reported that Canada had imposed sanctions on Iran.', [['Reuters', 'outlet']]],
    ['China said that Canada had imposed sanctions on Iran.', [['China', 'state']]],
    ['Officials said that Canada had imposed sanctions on Iran.', [['Officials', 'unnamed']]],
  ])('%s', (text, expected) => {
    const { attribution } = codeText(text).events[0].chancery;
    expect(attribution.map(({ name, kind }) => [name.replace(/^The /, ''), kind])).toEqual(expected);
  });
});

describe('the day of an event', () => {
  it.each([
    ['Canada imposed sanctions on Iran.', '2025-06-10', 'report'],
    ['Canada imposed sanctions on Iran on 3 March 2025.', '2025-03-03', 'said'],
    ['Canada imposed sanctions on Iran on Monday.', '2025-06-09', 'said'],
    ['Canada will impose sanctions on Iran on 1 July.', '2025-07-01', 'said'],
  ])('%s', (text, day, basis) => {
    const [{ date, chancery }] = codeText(text).events;
    expect([date, chancery.dateBasis]).toEqual([day, basis]);
  });
});

describe('the place of an event', () => {
  it.each([
    ['Japan held talks with South Korea in Geneva.', 'Geneva', 'CHE'],
    ['Indian police arrested a Nepali journalist in Delhi.', 'Delhi', 'IND'],
    ['Japan held talks with South Korea.', undefined, undefined],
  ])('%s', (text, place, country) => {
    const [{ event_loc }] = codeText(text).events;
    expect([event_loc?.extracted_place, event_loc?.country_code]).toEqual([place, country]);
  });
});

describe('the contexts of an event', () => {
  it.each([
    ['Canada imposed tariffs on Chinese steel.', 'economic'],
    ['Mexican police arrested the leader of a drug cartel.', 'illegal_drugs'],
    ['Japan held talks with South Korea.', 'diplomatic'],
    ['Israeli jets bombed a hospital in Gaza.', 'health'],
  ])('%s', (text, context) => {
    expect(codeText(text).events[0].context).toContain(context);
  });
});

describe('a statement', () => {
  it('has its speaker, cue, words and certainty', () => {
    const [statement] = codeText('Macron said that sanctions could help Ukraine.').statements;
    expect(statement).toMatchObject({ cue: 'say', mode: 'indirect', certainty: 'possible' });
    expect(statement.speaker.code).toBe('FRA');
    expect(statement.content).toContain('sanctions could help Ukraine');
  });

  it.each([
    ['Macron denied that France had sold arms to Sudan.', 'denies'],
    ['Macron warned that the war would spread.', 'warns'],
    ['Macron said that the economy was strong.', 'none'],
  ])('has the stance of its cue: %s', (text, stance) => {
    expect(codeText(text).statements.map((one) => one.stance)).toEqual([stance]);
  });

  it.each([
    ['Brazil supports the plan, foreign minister Mauro Vieira said.', 'supports'],
    ['Norway does not support the embargo, its foreign minister said.', 'opposes'],
    ['“We oppose the tariff,” Lula told reporters.', 'opposes'],
    ['Lula said that Chile opposed the tariff.', 'none'],
  ])('has the stance of its words where they are plainly its own: %s', (text, stance) => {
    expect(codeText(text).statements.map((one) => one.stance)).toEqual([stance]);
  });

  it('is said to somebody, or by “according to”', () => {
    const [warning] = codeText('Lula warned France that a tariff would hurt both economies.').statements;
    expect(warning.addressee.map(({ code }) => code)).toEqual(['FRA']);
    const text = 'According to the Indian foreign ministry, trade with Pakistan could resume.';
    expect(codeText(text).statements.map(({ cue, mode }) => [cue, mode])).toEqual([
      ['according to', 'indirect'],
    ]);
  });

  it('is no event that happened', () => {
    const { events } = codeText('Macron said that talks could lead to peace between Russia and Ukraine.');
    expect(events.filter(({ chancery }) => chancery.status === 'occurred')).toEqual([]);
  });
});

describe('a flow', () => {
  it.each([
    ['Cartels smuggled cocaine from Colombia to Spain.', 'cocaine', 'drugs', 'COL', 'ESP'],
    ['Iran exported oil to China.', 'oil', 'goods', 'IRN', 'CHN'],
    ['Turkey shipped drones to Ukraine.', 'drones', 'arms', 'TUR', 'UKR'],
    ['Japan imported gas from Qatar.', 'gas', 'goods', 'QAT', 'JPN'],
  ])('%s', (text, commodity, kind, from, to) => {
    const [flow] = codeText(text).flows;
    expect([flow.commodity, flow.class, flow.from?.code, flow.to?.code]).toEqual([commodity, kind, from, to]);
  });
});

describe('a chain of flows', () => {
  it('goes on from where the flow before it went', () => {
    const { flows } = codeText(
      'French firms ship precursor chemicals to Spanish cartels, which smuggle the finished drug into Portugal.',
    );
    expect(flows.map(({ from, to, carrier }) => [from?.code, to?.code, carrier[0]?.code])).toEqual([
      ['FRA', 'ESP', 'FRA'],
      ['ESP', 'PRT', 'ESP'],
    ]);
    expect(flows[1].reason).toContain('from where the flow before it went');
  });

  it('begins with those who made what moves', () => {
    const { flows } = codeText(
      'Peruvian growers produce tonnes of cocaine each year. The drug often reaches Belgian gangs, which cut it and smuggle it into Norway.',
    );
    expect(flows.map(({ from, to }) => [from?.code, to?.code])).toEqual([
      ['PER', undefined],
      ['PER', 'BEL'],
      ['BEL', 'NOR'],
    ]);
    expect(flows[1].reason).toContain('from who made it');
  });

  it.each([
    'Saudi Arabia produces oil. The country sold arms to Yemen.',
    'Chile produces copper. Japan bought copper from Peru.',
  ])('does not begin with what others make: %s', (text) => {
    expect(codeText(text).flows).toHaveLength(1);
  });

  it.each([
    ['Chile may export copper to Japan.', 'possible'],
    ['Iran denied that it had sent missiles to Russia.', 'denied'],
  ])('keeps how sure it is: %s', (text, status) => {
    expect(codeText(text).flows.map((flow) => flow.status)).toEqual([status]);
  });
});

describe('a figure', () => {
  it.each([
    [
      'Tens of thousands of overdose deaths each year in Canada are blamed on fentanyl.',
      'overdose deaths',
      'year',
      'Canada',
      'fentanyl',
    ],
    ['The drug kills tens of thousands of Canadians every year.', 'Canadians', 'year', null, 'The drug'],
    [
      'The heroin crisis has resulted in thousands of deaths each year.',
      'deaths',
      'year',
      null,
      'The heroin crisis',
    ],
    [
      'The crisis linked to heroin has led to thousands of deaths each year.',
      'deaths',
      'year',
      null,
      'The crisis linked to heroin',
    ],
    [
      'A crisis driven by heroin killed about 4,000 people last year.',
      'people',
      null,
      null,
      'A crisis driven by heroin',
    ],
    [
      'A crisis forgotten by ministers killed about 4,000 people last year.',
      'people',
      null,
      null,
      'A crisis',
    ],
    ['Overdoses killed about 40,000 people in Mexico in 2024.', 'people', null, 'Mexico', 'Overdoses'],
    ['Exports to Chile fell by 12% in March.', 'Exports to Chile', null, null, null],
    [
      'Trade between the two countries was worth $580 billion in 2024.',
      'Trade between the two countries',
      null,
      null,
      null,
    ],
  ])('has what it is of, per what time, where and by what cause: %s', (text, counts, per, place, cause) => {
    const [figure] = codeText(text).figures;
    expect([figure.counts, figure.per, figure.place, figure.cause]).toEqual([counts, per, place, cause]);
  });

  it.each([
    ['The attack killed 40 people in Somalia.', 40, 40, 'people'],
    ['Tens of thousands of refugees fled to Chad.', 20000, null, 'refugees'],
    ['Canada gave $3 million to Haiti.', 3_000_000, 3_000_000, null],
  ])('%s', (text, min, max, counts) => {
    const [figure] = codeText(text).figures;
    expect([figure.min, figure.max, figure.counts]).toEqual([min, max, counts]);
  });
});

describe('every record', () => {
  const texts = [
    'Canada imposed a 25% tariff on Chinese steel over dumping, according to Reuters. In retaliation, Beijing raised its duties on Canadian wheat to 60%.',
    'Macron said on Monday that France would send 200 soldiers to Chad. “We will help,” he added.',
    'Turkish police arrested a Greek journalist in Izmir. Athens condemned the arrest and recalled its ambassador.',
    'Iran exported oil to China while Mexican cartels smuggled fentanyl into the United States.',
  ];

  it.each(texts)('keeps its schema, points into the body, and is the same again: %s', (text) => {
    const coded = codeText(text);
    const schemas = [
      [coded.events, Event],
      [coded.statements, Statement],
      [coded.flows, Flow],
      [coded.figures, Figure],
    ] as const;
    for (const [records, schema] of schemas) for (const record of records) schema.parse(record);
    for (const { chancery } of coded.events) {
      for (const spans of Object.values(chancery.evidence)) {
        for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
    for (const { actor, chancery } of coded.events) {
      const words = chancery.evidence.actor.map(({ start, end }) => text.slice(start, end));
      expect(actor.map(({ entity_text }) => entity_text)).toEqual(words);
    }
    expect(codeText(text)).toEqual(coded);
  });

  it('comes of any text without an error', () => {
    const word = fc.constantFrom(
      ...'China Trump attacked will not said that if the tariffs on of to 25 % , . and who talks with ? “ ” imposed between it'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        for (const event of codeText(words.join(' ')).events) Event.parse(event);
      }),
      { numRuns: 60 },
    );
  });
});

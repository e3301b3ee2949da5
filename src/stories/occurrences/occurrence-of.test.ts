/** What an occurrence says of its accounts: how it stands, who tells it, and where they do not agree. */
import { describe, expect, it } from 'vitest';
import { type Told, told } from './account.fixture.js';
import type { Account } from './account.js';
import { occurrenceOf } from './occurrence-of.js';
import { mergeOccurrences } from './occurrences.js';

const talks: Told = { report: 'a', type: 'CONSULT', by: ['CHN', 'USA'], on: '2025-03-04' };
const plan: Told = { ...talks, type: 'AGREE', status: 'planned', deed: 'agreed hold talks' };
const abduction: Told = {
  report: 'a',
  type: 'ASSAULT',
  mode: 'abduct',
  by: ['-/UAF'],
  to: ['NGA/EDU'],
  on: '2025-03-04',
};
const tariff: Told = {
  report: 'a',
  type: 'SANCTION',
  by: ['USA'],
  to: ['CHN'],
  on: '2025-03-04',
  terms: { to: 20 },
};

/** An occurrence of accounts told by one report a day, from 1 March on. */
const occurrence = (...accounts: Partial<Told>[]) =>
  occurrenceOf(
    accounts.map((one, i) => told({ ...talks, report: `r${i}`, known: `2025-03-0${i + 1}`, ...one })),
  );

describe('status', () => {
  it.each<[string, Partial<Told>[], string, string]>([
    [
      'considered, planned, held',
      [{ ...plan, status: 'considered' }, plan, talks],
      'occurred',
      'considered planned occurred',
    ],
    ['a late plan undoes nothing', [talks, plan], 'occurred', 'occurred planned'],
    [
      'planned and called off',
      [plan, { ...talks, type: 'REJECT', mode: 'meet' }],
      'abandoned',
      'planned abandoned',
    ],
    ['planned and not held', [plan, { ...talks, status: 'not-occurred' }], 'abandoned', 'planned abandoned'],
    ['only said not to have been', [{ ...talks, status: 'not-occurred' }], 'not-occurred', 'not-occurred'],
    ['a refusal by itself', [{ ...talks, type: 'REJECT', mode: 'meet' }], 'occurred', 'occurred'],
    ['only denied', [{ ...talks, status: 'denied' }], 'denied', 'denied'],
    ['told and denied', [talks, { ...talks, status: 'denied' }], 'disputed', 'occurred denied'],
    [
      'not yet, then held',
      [{ ...talks, status: 'not-occurred' }, talks],
      'occurred',
      'not-occurred occurred',
    ],
    ['announced', [{ ...tariff, terms: { act: 'announce' } }], 'occurred', 'occurred'],
    [
      'a threat that some call an announcement',
      [
        { ...tariff, type: 'THREATEN', mode: 'restrict', status: 'threatened' },
        { ...tariff, terms: { act: 'announce' } },
      ],
      'threatened',
      'threatened',
    ],
    ['under way', [{ ...talks, status: 'ongoing' }], 'ongoing', 'ongoing'],
  ])('%s', (_, accounts, status, history) => {
    const one = occurrence(...accounts.map(({ report: _report, known: _known, ...rest }) => rest));
    expect([one.status, one.history.map((step) => step.status).join(' ')]).toEqual([status, history]);
  });

  it('says which report told each step first, and when', () => {
    const { history } = occurrence({ ...plan, report: 'x' }, { report: 'y' }, { report: 'z' });
    expect(history.map(({ report, known }) => `${report} ${known}`)).toEqual([
      'x 2025-03-01',
      'y 2025-03-02',
    ]);
  });
});

describe('sources', () => {
  it('counts an origin once, and of what took place only those who tell so', () => {
    const one = occurrence(
      { ...plan, report: 'p', origin: 'press:early' },
      { origin: 'press:wire' },
      { origin: 'press:wire' },
      { origin: 'said:ministry' },
    );
    expect(one.origins.map(({ key }) => key)).toEqual(['press:wire', 'said:ministry']);
    expect([one.independentSources, one.reports]).toEqual([2, 4]);
    expect([one.firstReport.known, one.lastReport.known]).toEqual(['2025-03-01', '2025-03-04']);
  });

  it('takes a newspaper that is cited and prints for one', () => {
    const one = occurrence({ origin: 'press:fjord-post' }, { origin: 'said:fjord-post' });
    expect(one.independentSources).toBe(1);
  });
});

describe('parties, day and place', () => {
  it('names each once, most exactly', () => {
    const one = occurrence(
      { ...abduction, by: ['-/UAF'], to: ['NGA'] },
      { ...abduction, by: ['organisation:boko-haram NGA/REB'], to: ['NGA/EDU'] },
      { ...abduction, by: ['NGA/UAF'], to: ['-/EDU'] },
    );
    expect(one.actor.map(({ identifier_id: id }) => id)).toEqual(['organisation:boko-haram']);
    expect(one.recipient.map(({ code, sector }) => `${code}/${sector}`)).toEqual(['NGA/EDU']);
  });

  it('takes the day and place that most origins give, an exact one before a vague', () => {
    const one = occurrence(
      { on: '2025-03-04', place: 'Geneva CHE' },
      { on: '2025-03-05', place: 'Switzerland CHE' },
      { on: '2025-03-04', place: 'Switzerland CHE' },
      { on: '2025-03-01/2025-03-31' },
    );
    expect(one).toMatchObject({
      firstDay: '2025-03-04',
      dayBasis: 'said',
      place: { name: 'Geneva', country: 'CHE' },
    });
  });

  it('is of the day of the first report where none gives one, and of none where that has none', () => {
    expect(occurrence({ on: undefined }, { on: undefined })).toMatchObject({
      firstDay: '2025-03-01',
      dayBasis: 'report',
    });
    expect(occurrence({ on: undefined, known: null })).toMatchObject({ firstDay: null, dayBasis: 'none' });
  });
});

describe('disagreements', () => {
  const counted = (told: Account, min: number, max: number | null): Account => ({
    ...told,
    count: { min, max, approximate: false },
  });

  it.each<[string, Partial<Told>[], string]>([
    ['none', [{}, {}], ''],
    [
      'day',
      [abduction, { ...abduction, on: '2025-03-05' }, { ...abduction, on: '2025-03-04' }],
      'date 2025-03-04:2 2025-03-05:1',
    ],
    ['a vague day', [abduction, { ...abduction, on: '2025-03-01/2025-03-31' }], ''],
    ['announced and in force', [tariff, { ...tariff, on: '2025-03-10' }], ''],
    [
      'place',
      [
        { ...abduction, place: 'Kuriga NGA' },
        { ...abduction, place: 'Yauri NGA' },
      ],
      'place Kuriga:1 Yauri:1',
    ],
    [
      'place and country',
      [
        { ...abduction, place: 'Kuriga NGA' },
        { ...abduction, place: 'Nigeria NGA' },
      ],
      '',
    ],
    [
      'who did it',
      [
        { ...abduction, by: ['organisation:x NGA/REB'] },
        { ...abduction, by: ['organisation:y NGA/REB'] },
        abduction,
      ],
      'actor organisation:x:1 organisation:y:1',
    ],
    ['rate', [tariff, { ...tariff, terms: { to: 25 } }], 'rate 20%:1 25%:1'],
    ['told and denied', [{}, { status: 'denied' }], 'status denied:1 occurred:1'],
    [
      'how',
      [
        { ...abduction, mode: 'drone' },
        { ...abduction, mode: 'aerial' },
      ],
      'mode aerial:1 drone:1',
    ],
  ])('%s', (_, accounts, expected) => {
    const one = occurrence(...accounts.map(({ report: _report, ...rest }) => rest));
    const found = one.disagreements.map(
      ({ field, values }) =>
        `${field} ${values.map(({ value, origins }) => `${value}:${origins.length}`).join(' ')}`,
    );
    expect(found.join('; ')).toBe(expected);
    expect(one.measure === null).toBe(one.family !== 'measure' || expected !== '');
  });

  it('of figures: only where no number fits both', () => {
    const accounts = ['a', 'b', 'c'].map((report) => told({ ...abduction, report }));
    const [a, b, c] = accounts as [Account, Account, Account];
    expect(occurrenceOf([counted(a, 43, 43), counted(b, 40, null)]).disagreements).toEqual([]);
    const [figure] = occurrenceOf([counted(a, 43, 43), counted(b, 43, 43), counted(c, 60, 60)]).disagreements;
    expect(figure?.values.map(({ value }) => value)).toEqual(['43', '60']);
  });

  it('a rewrite that changes a figure tells the same act with another rate', () => {
    const text = 'China raised its tariffs on American goods on Friday in answer to Washington.';
    const [one, ...more] = mergeOccurrences([
      told({ ...tariff, text }),
      told({ ...tariff, report: 'b', text: text.replace('goods', 'products'), terms: { to: 25 } }),
    ]);
    expect(more).toEqual([]);
    expect(one?.disagreements.map(({ field }) => field)).toEqual(['rate']);
  });
});

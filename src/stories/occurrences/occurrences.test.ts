/** Merging by examples, and what holds of it whatever the accounts: order, batches and repetition do not matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Told, told } from './account.fixture.js';
import { Occurrence } from './occurrence.js';
import { mergeOccurrences, OccurrenceMerger } from './occurrences.js';

const merge = (...accounts: Told[]) => mergeOccurrences(accounts.map(told));

const tariff: Told = {
  report: 'a',
  type: 'SANCTION',
  mode: 'discontinue',
  by: ['USA'],
  to: ['CHN'],
  on: '2025-03-04',
  terms: { to: 20, goods: ['car', 'steel'] },
};
const abduction: Told = {
  report: 'a',
  type: 'ASSAULT',
  mode: 'abduct',
  by: ['-/UAF'],
  to: ['NGA/EDU'],
  on: '2025-03-04',
};
const talks: Told = { report: 'a', type: 'CONSULT', by: ['CHN', 'USA'], on: '2025-03-04' };
const handed: Told = { report: 'a', type: 'COOPERATE', by: ['PER'], to: ['CHL'], on: '2025-03-04' };
const truce: Told = { ...talks, type: 'AGREE', text: 'They agreed to suspend tariffs for 90 days.' };
const plan: Told = {
  report: 'b',
  type: 'AGREE',
  status: 'planned',
  by: ['USA', 'CHN'],
  known: '2025-02-25',
  reason: 'frames/CONSULT.tsv:1; edge CONSULT planned',
};

describe('two accounts are of one act', () => {
  it.each<[string, Told, Told]>([
    ['the same by two reports', tariff, { ...tariff, report: 'b' }],
    ['a person for the state', tariff, { ...tariff, report: 'b', by: ['person:donald-trump USA/GOV'] }],
    ['without the rate', tariff, { ...tariff, report: 'b', terms: {} }],
    ['announced one day, in force another', tariff, { ...tariff, report: 'b', on: '2025-03-10' }],
    [
      'told as background, without a day',
      tariff,
      { ...tariff, report: 'b', on: undefined, known: '2025-04-01' },
    ],
    ['in a report without a day', tariff, { ...tariff, report: 'b', on: undefined, known: null }],
    [
      'another rate from the same one',
      { ...tariff, terms: { to: 125, from: 84 } },
      { ...tariff, report: 'b', terms: { to: 115, from: 84 }, text: 'It went up from there.' },
    ],
    ['added or as such', tariff, { ...tariff, report: 'b', terms: { by: 20 } }],
    [
      'threatened, then taken',
      { ...tariff, known: '2025-03-06' },
      {
        ...tariff,
        report: 'b',
        type: 'THREATEN',
        mode: 'restrict',
        status: 'threatened',
        on: undefined,
        known: '2025-02-20',
      },
    ],
    [
      'unnamed gunmen and a named group',
      abduction,
      { ...abduction, report: 'b', by: ['organisation:boko-haram NGA/REB'] },
    ],
    ['a people and its country', abduction, { ...abduction, report: 'b', to: ['NGA'] }],
    ['pupils and girls', abduction, { ...abduction, report: 'b', to: ['NGA/CVL'] }],
    ['days that differ by one', abduction, { ...abduction, report: 'b', on: '2025-03-05' }],
    ['“in March”', abduction, { ...abduction, report: 'b', on: '2025-03-01/2025-03-31' }],
    [
      'a place and its country',
      { ...abduction, place: 'Kuriga NGA' },
      { ...abduction, report: 'b', place: 'Nigeria NGA' },
    ],
    [
      'a village and its state',
      { ...abduction, place: 'Kuriga NGA', text: 'Gunmen took them in Kuriga in Kaduna.' },
      { ...abduction, report: 'b', place: 'Kaduna NGA' },
    ],
    [
      'the same number of people, in other words',
      { ...handed, text: 'Twenty-six prisoners were handed over.', numbers: [26] },
      { ...handed, report: 'b', text: 'Peru sent 26 suspected smugglers to Chile.', numbers: [26] },
    ],
    [
      'both ease, told of both',
      { ...truce, text: 'The two agreed to cut their tariffs.' },
      { ...truce, report: 'b', on: '2025-03-06', type: 'CONCEDE', status: 'planned' },
    ],
    ['planned talks, then held', talks, plan],
    ['told twice in one report', talks, { ...talks, sentence: 3 }],
    ['retold in one report as the doing of one', talks, { ...talks, sentence: 3, by: ['CHN'] }],
    [
      'seized by bandits',
      abduction,
      { ...abduction, report: 'b', type: 'COERCE', mode: 'seize', by: ['-/CRM'] },
    ],
  ])('%s', (_, a, b) => {
    expect(merge(a, b)).toHaveLength(1);
  });
});

describe('two accounts are of two acts', () => {
  it.each<[string, Told, Told]>([
    [
      'another rate on another day',
      tariff,
      { ...tariff, report: 'b', on: '2025-03-05', terms: { to: 34 }, text: 'It was 34 by then.' },
    ],
    ['two rates in one report', tariff, { ...tariff, sentence: 1, terms: { to: 34 } }],
    [
      'two numbers of people, in other words',
      { ...handed, text: 'Twenty-six prisoners were handed over.', numbers: [26] },
      { ...handed, report: 'b', text: 'Peru sent 29 suspected smugglers to Chile.', numbers: [29] },
    ],
    ['another target', tariff, { ...tariff, report: 'b', to: ['CAN'] }],
    ['the other way round', tariff, { ...tariff, report: 'b', by: ['CHN'], to: ['USA'] }],
    ['imposed on each other', tariff, { ...tariff, report: 'b', by: ['USA', 'CHN'], to: ['USA', 'CHN'] }],
    ['imposed, and suspended', tariff, { ...tariff, report: 'b', terms: { to: 20, act: 'suspend' } }],
    ['other goods', tariff, { ...tariff, report: 'b', terms: { to: 20, goods: ['toy'] } }],
    ['another instrument', tariff, { ...tariff, report: 'b', terms: { kind: 'ban' } }],
    [
      'threatened for a day, and done long after it',
      {
        ...tariff,
        type: 'THREATEN',
        status: 'threatened',
        on: undefined,
        terms: { to: 20, starts: '2025-03-12' },
      },
      { ...tariff, report: 'b', on: '2025-06-04', known: '2025-06-06' },
    ],
    ['imposed and eased', tariff, { ...tariff, report: 'b', type: 'CONCEDE', mode: undefined }],
    ['another day', abduction, { ...abduction, report: 'b', on: '2025-03-09' }],
    [
      'another month',
      abduction,
      { ...abduction, report: 'b', on: '2025-04-01/2025-04-30', known: '2025-05-02' },
    ],
    ['another country', abduction, { ...abduction, report: 'b', to: ['HTI/EDU'] }],
    ['soldiers and pupils', abduction, { ...abduction, report: 'b', to: ['NGA/MIL'] }],
    [
      'another town',
      { ...abduction, place: 'Kuriga NGA' },
      { ...abduction, report: 'b', place: 'Yauri NGA', text: 'Raiders carried off girls.' },
    ],
    ['abducted and bombed', abduction, { ...abduction, report: 'b', mode: 'explosives' }],
    [
      'talks of other persons',
      { ...talks, by: ['person:xi-jinping CHN/GOV', 'person:donald-trump USA/GOV'] },
      { ...talks, report: 'b', by: ['person:he-lifeng CHN/GOV', 'person:scott-bessent USA/GOV'] },
    ],
    ['talks of others with one', talks, { ...talks, report: 'b', by: ['USA', 'CAN'] }],
    ['in one sentence', talks, { ...talks, by: ['USA', 'CHN'], status: 'planned', deed: 'meet' }],
    ['planned long before', talks, { ...plan, known: '2024-11-01' }],
    [
      'accusations about two things',
      { report: 'a', type: 'ACCUSE', by: ['CHN'], to: ['USA'], text: 'China condemned the tariffs.' },
      { report: 'b', type: 'ACCUSE', by: ['CHN'], to: ['USA'], text: 'Beijing deplored arms for Taiwan.' },
    ],
  ])('%s', (_, a, b) => {
    expect(merge(a, b)).toHaveLength(2);
  });
});

it('one rate on the goods of two countries is two acts, though a report told of both at once', () => {
  const both = { ...tariff, to: ['CHN', 'CAN'], terms: {}, text: 'They got tariffs.' };
  const oil = { ...tariff, report: 'c', to: ['CAN'], terms: { to: 20, goods: ['oil'] } };
  expect(merge(both, { ...tariff, report: 'b' }, oil)).toHaveLength(2);
});

/** Accounts of few parties, days and kinds, so that many are near each other. */
const anyTold: fc.Arbitrary<Told> = fc.record(
  {
    report: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6'),
    type: fc.constantFrom('SANCTION', 'CONSULT', 'ASSAULT', 'ACCUSE', 'AGREE', 'REJECT', 'THREATEN'),
    mode: fc.constantFrom(undefined, 'abduct', 'meet', 'restrict', 'visit'),
    status: fc.constantFrom(
      'occurred',
      'planned',
      'considered',
      'threatened',
      'denied',
      'not-occurred',
      'historical',
    ),
    by: fc.uniqueArray(
      fc.constantFrom(
        'USA',
        'CHN',
        'NGA/REB',
        '-/UAF',
        'person:xi-jinping CHN/GOV',
        'organisation:boko-haram NGA/REB',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    to: fc.uniqueArray(fc.constantFrom('USA', 'CHN', 'CAN', 'NGA/EDU', 'person:he-lifeng CHN/GOV'), {
      maxLength: 2,
    }),
    on: fc.constantFrom(
      undefined,
      '2025-03-02',
      '2025-03-03',
      '2025-03-04',
      '2025-03-07',
      '2025-03-01/2025-03-31',
    ),
    known: fc.constantFrom('2025-03-02', '2025-03-05', '2025-03-08', '2025-04-02', null),
    place: fc.constantFrom(undefined, 'Kuriga NGA', 'Nigeria NGA', 'Geneva CHE'),
    terms: fc.constantFrom(undefined, {}, { to: 10 }, { to: 25 }, { by: 10, goods: ['steel'] }),
    text: fc.constantFrom(
      'They did it over steel tariffs.',
      'It was done in Kuriga by night.',
      'Ministers met over tariffs on steel.',
    ),
    sentence: fc.nat(3),
    origin: fc.constantFrom(undefined, 'press:x', 'said:y'),
  },
  { requiredKeys: ['report', 'type', 'by', 'sentence', 'known'] },
);

const anyAccounts = fc
  .array(anyTold, { maxLength: 40 })
  .map((all) => [...new Map(all.map(told).map((account) => [account.event, account])).values()]);

describe('merging', () => {
  it('does not depend on the order of accounts', () => {
    fc.assert(
      fc.property(
        anyAccounts.chain((accounts) =>
          fc.tuple(
            fc.constant(accounts),
            fc.shuffledSubarray(accounts, { minLength: accounts.length, maxLength: accounts.length }),
          ),
        ),
        ([accounts, shuffled]) => {
          expect(mergeOccurrences(shuffled)).toEqual(mergeOccurrences(accounts));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not depend on how accounts are split into batches', () => {
    fc.assert(
      fc.property(anyAccounts, fc.array(fc.integer({ min: 1, max: 9 })), (accounts, sizes) => {
        const merger = new OccurrenceMerger();
        let at = 0;
        for (const size of [...sizes, accounts.length]) {
          merger.add(accounts.slice(at, at + size));
          at += size;
          merger.occurrences();
        }
        expect(merger.occurrences()).toEqual(mergeOccurrences(accounts));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every event, each in one occurrence that validates', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const occurrences = mergeOccurrences(accounts);
        for (const occurrence of occurrences) Occurrence.parse(occurrence);
        const kept = occurrences.flatMap(({ events }) => events.map(({ event }) => event));
        expect(kept.sort()).toEqual(accounts.map(({ event }) => event).sort());
        expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
      }),
      { numRuns: 100 },
    );
  });

  it('takes the same event once, and forgets what is dropped', () => {
    const merger = new OccurrenceMerger();
    merger.add([told(talks), told(talks), told({ ...talks, report: 'b' })]);
    expect(merger.occurrences()[0]?.events).toHaveLength(2);
    merger.drop('b');
    expect(merger.occurrences()).toEqual(merge(talks));
  });

  it('compares again only what is touched', () => {
    const merger = new OccurrenceMerger();
    merger.add([tariff, { ...tariff, report: 'b' }, abduction].map(told));
    merger.occurrences();
    merger.add([told({ ...abduction, report: 'c' })]);
    merger.occurrences();
    expect(merger.compared).toBe(2);
  });

  it('keeps its id when later reports come in', () => {
    const [before] = merge(talks);
    const [after] = merge(talks, { ...talks, report: 'b', known: '2025-03-09' });
    expect(after?.id).toBe(before?.id);
  });
});

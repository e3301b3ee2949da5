/** What an account makes of an event: when the act may have been, whom it counts, whose word it is. */
import { describe, expect, it } from 'vitest';
import { codedExample } from '../../coded.fixture.js';
import type { Event } from '../../events/event.js';
import type { Figure } from '../../events/figures/figure.js';
import { eventOf, type Told, told } from './account.fixture.js';
import { accountsOf } from './account.js';
import { anyDay, dayNumber } from './days.js';

const talks: Told = { report: 'a', type: 'CONSULT', by: ['CHN', 'USA'], known: '2025-03-10' };

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('the days on which the act may lie', () => {
  it.each<[string, Partial<Told>, string]>([
    ['a given day', { on: '2025-03-07' }, '2025-03-07 2025-03-07'],
    [
      'this month, told as done: not later than the report',
      { on: '2025-03-01/2025-03-31' },
      '2025-03-01 2025-03-10',
    ],
    ['a month to come', { on: '2025-04-01/2025-04-30', status: 'planned' }, '2025-04-01 2025-04-30'],
    ['told as done, without a day: some days before', {}, '2025-03-06 2025-03-10'],
    ['planned, without a day: some weeks ahead', { status: 'planned' }, '2025-03-10 2025-04-09'],
    ['denied: the time before', { status: 'denied' }, '2025-02-24 2025-03-10'],
    [
      'called off on a day: ahead of it',
      { type: 'REJECT', mode: 'meet', on: '2025-03-09' },
      '2025-03-09 2025-04-08',
    ],
  ])('%s', (_, one, expected) => {
    const { days } = told({ ...talks, ...one });
    expect(`${iso(days.first)} ${iso(days.last)}`).toBe(expected);
  });

  it('are any where neither the text nor the report has one', () => {
    expect(told({ ...talks, known: null }).days).toBe(anyDay);
  });
});

/** The accounts of a report of 10 March with these events. */
function accounts(events: readonly Event[], figures: readonly Figure[] = []) {
  const report = { ...codedExample.report, publishedAt: '2025-03-10', outlet: 'Fjord Post' };
  return accountsOf({ report, events: [...events], figures: [...figures] });
}

describe('the accounts of a report', () => {
  it('take the day that the sentence gives for another of its acts', () => {
    const [met, praised, planned, elsewhere] = accounts([
      eventOf({ ...talks, on: '2025-03-06' }, '2025-03-10'),
      eventOf({ ...talks, type: 'SUPPORT' }, '2025-03-10'),
      eventOf({ ...talks, status: 'planned' }, '2025-03-10'),
      eventOf({ ...talks, type: 'SUPPORT', sentence: 1 }, '2025-03-10'),
    ]);
    expect([met, praised, planned, elsewhere].map((one) => one?.said?.start ?? null)).toEqual([
      '2025-03-06',
      '2025-03-06',
      null,
      null,
    ]);
  });

  it('that agree on the following are of the kind of what follows', () => {
    const agreed = { ...talks, type: 'AGREE', text: 'They agreed on the following steps.' } as const;
    const step = { ...talks, type: 'CONCEDE', status: 'planned', terms: {}, by: ['CHN'] } as const;
    const kinds = (...events: Told[]) =>
      accounts(events.map((one) => eventOf(one, '2025-03-10'))).map(
        ({ family, stage }) => `${family.name} ${stage}`,
      );
    expect(kinds(agreed, { ...step, sentence: 1 })[0]).toBe('relief announced');
    expect(kinds({ ...agreed, status: 'planned' }, { ...step, sentence: 2 })[0]).toBe('relief planned');
    expect(kinds({ ...agreed, text: 'They agreed.' }, { ...step, sentence: 1 })[0]).toBe(
      'agreement occurred',
    );
    expect(kinds(agreed, { ...step, sentence: 9 })[0]).toBe('agreement occurred');
    expect(kinds(agreed, { ...step, sentence: 1, by: ['NOR'] })[0]).toBe('agreement occurred');
  });

  it('take no such day where the sentence gives several', () => {
    const days = accounts([
      eventOf({ ...talks, on: '2025-03-06' }, '2025-03-10'),
      eventOf({ ...talks, on: '2025-03-07' }, '2025-03-10'),
      eventOf({ ...talks, type: 'SUPPORT' }, '2025-03-10'),
    ]).map(({ said }) => said?.start);
    expect(days).toEqual(['2025-03-06', '2025-03-07', undefined]);
  });

  it('count whom it befell by the number before the words for them, and stand on the outlet’s word', () => {
    const event = eventOf(
      { ...talks, type: 'ASSAULT', to: ['NGA/EDU'], text: 'They took 43 pupils on day 2.' },
      null,
    );
    event.chancery.evidence.recipient = [{ start: 13, end: 19 }];
    const figure = (start: number, end: number, min: number): Figure => ({
      kind: 'figure',
      id: 'f',
      report: 'a',
      min,
      max: min,
      approximate: false,
      unit: 'count',
      counts: null,
      per: null,
      place: null,
      period: null,
      cause: null,
      text: '',
      attribution: [],
      evidence: { min: [{ start, end }] },
      confidence: 1,
      versions: event.chancery.versions,
    });
    const [one] = accounts([event], [figure(26, 27, 2), figure(10, 12, 43)]);
    expect(one?.count).toEqual({ min: 43, max: 43, approximate: false });
    expect([...(one?.numbers ?? [])]).toEqual([43]);
    expect(one?.origin.key).toBe('press:fjord-post');
    expect(one?.days.last).toBe(dayNumber('2025-03-10'));
  });
});

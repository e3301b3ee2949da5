/** Threads: what is open on a day, and what closes it. */
import { describe, expect, it } from 'vitest';
import type { Told } from '../stories/occurrences/account.fixture.js';
import type { SituationQuery } from './query.js';
import { situation } from './situation.fixture.js';
import type { Thread } from './thread.js';

function threads(all: readonly Told[], on: string, actors = ['USA', 'CHN']): string[] {
  return situation(all, { actors }, { on }).threads.map(inShort);
}

function inShort({ state, kind, standing, due, closed }: Thread): string {
  const parts = [state, kind === 'act' ? '' : kind, standing, due === null ? '' : `due ${due}`];
  if (closed !== null) parts.push(`${closed.how} ${closed.on}`, closed.basis);
  return parts.filter((part) => part !== '').join(' ');
}

const talks = { type: 'CONSULT', by: ['USA/GOV', 'CHN/GOV'] } as const;
const plan = { ...talks, report: 'plan', status: 'planned', on: '2025-03-20', known: '2025-03-10' } as const;
const threat = {
  report: 'threat',
  type: 'THREATEN',
  mode: 'restrict',
  by: ['USA/GOV'],
  to: ['CHN'],
  known: '2025-03-10',
  terms: { to: 50 },
} as const;
const easing = {
  report: 'easing',
  type: 'CONCEDE',
  by: ['USA/GOV'],
  to: ['CHN'],
  known: '2025-03-20',
  on: '2025-03-20',
  terms: { act: 'suspend' },
} as const;

describe('a plan', () => {
  it('is open from the day it is known until it happens', () => {
    const held = { ...talks, report: 'held', on: '2025-03-20', known: '2025-03-21' };
    expect(threads([plan, held], '2025-03-09')).toEqual([]);
    expect(threads([plan, held], '2025-03-19')).toEqual(['open planned due 2025-03-20']);
    expect(threads([plan, held], '2025-03-25')).toEqual([
      'closed planned due 2025-03-20 happened 2025-03-20 said',
    ]);
  });

  it('is closed when it is called off, on the day that this is known', () => {
    const off = {
      report: 'off',
      type: 'REJECT',
      mode: 'meet',
      by: ['CHN/GOV'],
      to: ['USA/GOV'],
      known: '2025-03-15',
    } as const;
    expect(threads([plan, off], '2025-03-14')).toEqual(['open planned due 2025-03-20']);
    expect(threads([plan, off], '2025-03-15')[0]).toBe(
      'closed planned due 2025-03-20 called-off 2025-03-15 said',
    );
  });

  it('lapses some days after its day, or after it was last told', () => {
    expect(threads([plan], '2025-03-24')).toEqual(['open planned due 2025-03-20']);
    expect(threads([plan], '2025-03-25')).toEqual([
      'closed planned due 2025-03-20 lapsed 2025-03-25 inferred',
    ]);
    const vague = { ...plan, on: undefined };
    expect(threads([vague], '2025-04-13')).toEqual(['open planned']);
    expect(threads([vague], '2025-04-14')).toEqual(['closed planned lapsed 2025-04-14 inferred']);
    const again = { ...vague, report: 'again', known: '2025-03-20' };
    expect(threads([vague, again], '2025-04-14')).toEqual(['open planned']);
  });

  it('is none where it is told as a fact from the start', () => {
    expect(threads([{ ...plan, status: 'occurred', known: '2025-03-21' }], '2025-03-25')).toEqual([]);
  });

  it('told in a report without a day stays open', () => {
    expect(threads([{ ...talks, report: 'a', status: 'considered', known: null }], '2025-03-25')).toEqual([
      'open considered',
    ]);
  });
});

describe('a threat', () => {
  it('is carried out by the measure, at its rate', () => {
    const done = {
      ...threat,
      report: 'done',
      type: 'SANCTION',
      mode: undefined,
      on: '2025-04-01',
      known: '2025-04-01',
    } as const;
    expect(threads([threat, done], '2025-04-02')[0]).toMatch(/^closed threatened happened 2025-04-01/);
    const other = { ...done, terms: { to: 5 } };
    expect(threads([threat, other], '2025-04-02')).toEqual(['open threatened']);
  });

  it('is undone by the opposite of the same party, from the day that it is decided', () => {
    expect(threads([threat, easing], '2025-03-19')).toEqual(['open threatened']);
    expect(threads([threat, easing], '2025-03-20')).toContain('closed threatened undone 2025-03-20 inferred');
    const planned = { ...easing, status: 'planned', on: '2025-04-01' } as const;
    expect(threads([threat, planned], '2025-03-20')).toContain(
      'closed threatened undone 2025-03-20 inferred',
    );
    for (const others of [
      { by: ['CHN/GOV'], to: ['USA'] },
      { terms: { kind: 'ban', act: 'suspend' } },
    ] as const)
      expect(threads([threat, { ...easing, ...others }], '2025-03-25')).toContain('open threatened');
    const late = { ...easing, status: 'planned', on: '2025-05-30' } as const;
    expect(threads([threat, late], '2025-05-16')).toContain('closed threatened undone 2025-03-20 inferred');
    const before = { ...easing, known: '2025-03-01', on: '2025-03-01' };
    expect(threads([threat, before], '2025-03-25')).toContain('open threatened');
  });
});

describe('a measure', () => {
  const decided = {
    report: 'a',
    type: 'SANCTION',
    by: ['USA/GOV'],
    to: ['CHN'],
    known: '2025-03-10',
    status: 'planned',
    terms: { to: 20, starts: '2025-04-01' },
  } as const;

  it('decided for a day is open until it comes', () => {
    expect(threads([decided], '2025-03-31')).toEqual(['open planned due 2025-04-01']);
    expect(threads([decided], '2025-04-01')).toEqual([
      'closed planned due 2025-04-01 took-effect 2025-04-01 inferred',
    ]);
  });

  it('decided from today takes effect, whatever instruments the ledger is asked for', () => {
    const today = { ...decided, terms: { ...decided.terms, kind: 'licence', starts: '2025-03-10' } } as const;
    const asked: Partial<SituationQuery> = {
      actors: ['USA', 'CHN'],
      kinds: ['tariff'],
      contexts: ['economic'],
    };
    const told = [{ ...today, context: ['economic'] as const }];
    const { threads: found, ledgers } = situation(told, asked, { on: '2025-03-10' });
    expect(found.map(inShort)).toEqual(['closed planned due 2025-03-10 took-effect 2025-03-10 inferred']);
    expect(ledgers).toEqual([]);
  });

  it('announced as done for a later day starts on it', () => {
    const announced = {
      ...decided,
      status: 'occurred',
      terms: { ...decided.terms, act: 'announce' },
    } as const;
    expect(threads([announced], '2025-03-31')).toEqual(['open start decided due 2025-04-01']);
    expect(threads([announced], '2025-04-01')).toEqual([]);
  });

  it('that has a term ends by itself', () => {
    const forDays = {
      ...decided,
      status: 'occurred',
      on: '2025-03-10',
      terms: { to: 20, days: 30 },
    } as const;
    expect(threads([forDays], '2025-03-31')).toEqual(['open end decided due 2025-04-09']);
    expect(threads([forDays], '2025-04-09')).toEqual([]);
  });
});

it('the open ones come first, those due next before the rest', () => {
  const lapsed = { ...plan, report: 'old', on: '2025-02-05', known: '2025-02-01' };
  const found = threads([threat, lapsed, plan], '2025-03-12');
  expect(found.map((one) => one.slice(0, 11))).toEqual(['open planne', 'open threat', 'closed plan']);
});

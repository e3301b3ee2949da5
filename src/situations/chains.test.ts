/** Chains: who answers what, by a report’s word or by what follows what. */
import { describe, expect, it } from 'vitest';
import { eventOf, type Told } from '../stories/occurrences/account.fixture.js';
import { situation } from './situation.fixture.js';

const usa = { by: ['USA/GOV'], to: ['CHN'] } as const;
const china = { by: ['CHN/GOV'], to: ['USA'] } as const;

function tariff(sides: typeof usa | typeof china, on: string, to: number, rest: Partial<Told> = {}): Told {
  return {
    report: `${sides.by[0]} ${on}`,
    type: 'SANCTION',
    ...sides,
    on,
    known: on,
    terms: { to },
    ...rest,
  };
}

/** Each link as “34 ← 20 said”, by the rates. */
function chains(all: readonly Told[], actors = ['USA', 'CHN']): string[][] {
  const { chains: found, timeline } = situation(all, { actors }, { on: '2025-12-31' });
  const rate = new Map(timeline.map(({ id, measure }) => [id, String(measure?.rate?.to)]));
  return found.map((chain) =>
    chain.map(({ occurrence, answers, basis }) =>
      answers === null ? rate.get(occurrence)! : `${rate.get(occurrence)} ← ${rate.get(answers)} ${basis}`,
    ),
  );
}

const first = tariff(usa, '2025-04-02', 34);
const told = eventOf(first, '2025-04-02').id;

describe('an answer', () => {
  it('is what a report says answers an act, across reports and weeks', () => {
    const later = tariff(china, '2025-05-20', 35, { answers: told });
    expect(chains([first, later])).toEqual([['34', '35 ← 34 said']]);
    const copy = { ...first, report: 'copy' };
    const ofCopy = tariff(china, '2025-05-20', 35, { answers: eventOf(copy, '2025-04-02').id });
    expect(chains([first, copy, ofCopy])).toEqual([['34', '35 ← 34 said']]);
  });

  it('is inferred to be that to the next measure of the same instrument by the other side, within a week', () => {
    const answer = tariff(china, '2025-04-04', 84);
    const again = tariff(usa, '2025-04-09', 125);
    expect(chains([first, answer, again])).toEqual([['34', '84 ← 34 inferred', '125 ← 84 inferred']]);
    expect(chains([first, tariff(china, '2025-04-10', 84)])).toEqual([]);
    expect(chains([first, tariff(usa, '2025-04-04', 84)])).toEqual([]);
    expect(chains([first, tariff(china, '2025-04-04', 84, { terms: { kind: 'ban' } })])).toEqual([]);
    expect(chains([first, tariff(china, '2025-04-04', 84, { status: 'planned' })])).toEqual([]);
  });

  it('is of the one with the most independent sources, where several are of one day', () => {
    const twice = { ...first, report: 'other' };
    const text = 'Washington put a duty of a tenth on rolled steel and pipes from Hebei.';
    const beside = tariff(usa, '2025-04-02', 10, { report: 'beside', text });
    const answer = tariff(china, '2025-04-04', 84);
    for (const all of [
      [first, twice, beside, answer],
      [beside, first, twice, answer],
    ])
      expect(chains(all).flat()).toContain('84 ← 34 inferred');
  });

  it('of the same day is one where it was told later', () => {
    const sameDay = (known: string) => tariff(china, '2025-04-02', 84, { known });
    expect(chains([first, sameDay('2025-04-03')])).toEqual([['34', '84 ← 34 inferred']]);
    expect(chains([first, sameDay('2025-04-02')])).toEqual([]);
  });

  it('of an act that is dated after it, is one where nobody gives both days; and none answers itself', () => {
    const late = { ...tariff(usa, '2025-05-30', 34), on: undefined };
    const id = eventOf(late, '2025-05-30').id;
    expect(chains([late, tariff(china, '2025-05-20', 35, { answers: id })])).toEqual([
      ['34', '35 ← 34 said'],
    ]);
    const dated = tariff(usa, '2025-05-30', 34);
    const answers = eventOf(dated, '2025-05-30').id;
    expect(chains([dated, tariff(china, '2025-05-20', 35, { answers })])).toEqual([]);
    const one = { ...tariff(usa, '2025-04-02', 34), on: undefined };
    const two = { ...tariff(china, '2025-04-02', 35), on: undefined };
    const [first, second] = [one, two].map((told) => eventOf(told, '2025-04-02').id);
    const circle = chains([
      { ...one, answers: second },
      { ...two, answers: first },
    ]);
    expect(circle.map(({ length }) => length)).toEqual([2]);
  });

  it('is of one act only, and by a report’s word before a guess', () => {
    const other = tariff(usa, '2025-05-19', 50);
    const answer = tariff(china, '2025-05-20', 35, { answers: told });
    expect(chains([first, other, answer])).toEqual([['34', '35 ← 34 said']]);
  });
});

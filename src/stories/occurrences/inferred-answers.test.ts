/** Which measures are inferred to answer which, where no report says so. */
import { describe, expect, test } from 'vitest';
import { eventOf, type Told, told } from './account.fixture.js';
import { mergeOccurrences } from './occurrences.js';

const norway = { by: ['NOR/GOV'], to: ['CHL'] } as const;
const chile = { by: ['CHL/GOV'], to: ['NOR'] } as const;
type Terms = NonNullable<Told['terms']>;

function measure(sides: Pick<Told, 'by' | 'to'>, on: string, terms: Terms, rest: Partial<Told> = {}): Told {
  return { report: `${sides.by[0]} ${on}`, type: 'SANCTION', ...sides, on, known: on, terms, ...rest };
}

/** Whether the last is inferred to answer the one given; null where it answers none. */
function answeredBy(last: Told, before: readonly Told[]): number | null {
  const occurrences = mergeOccurrences([...before, last].map(told));
  const events = [...before, last].map((one) => eventOf(one, one.known ?? null).id);
  const act = occurrences.find((one) => one.events.some(({ event }) => event === events.at(-1)))!;
  if (act.inferredAnswer === null) return null;
  const answered = occurrences.find((one) => one.events.some(({ event }) => event === act.inferredAnswer))!;
  const merged = new Set(answered.events.map(({ event }) => event));
  return events.findIndex((id) => merged.has(id));
}

const wine = measure(norway, '2025-04-02', { to: 20 });

describe('a measure', () => {
  test.each<[string, Told, readonly Told[]]>([
    ['the same kind, within a week', measure(chile, '2025-04-07', { to: 15 }), [wine]],
    ['a charge of another name', measure(chile, '2025-04-07', { to: 15, kind: 'fee' }), [wine]],
    [
      'a threat',
      measure(chile, '2025-04-07', { to: 15 }, { type: 'THREATEN', status: 'threatened' }),
      [wine],
    ],
    [
      'what begins in these days',
      measure(chile, '2025-05-02', { to: 15 }),
      [measure(norway, '2025-04-02', { to: 20, starts: '2025-05-01' })],
    ],
    [
      'what is decided with its day',
      measure(chile, '2025-04-07', { to: 15 }),
      [
        measure(
          norway,
          '2025-05-01',
          { to: 20, starts: '2025-05-01' },
          { known: '2025-04-02', status: 'planned' },
        ),
      ],
    ],
    ['the same day, told later', measure(chile, '2025-04-02', { to: 15 }, { known: '2025-04-03' }), [wine]],
    [
      'another rate of a component that answers by its name',
      measure(chile, '2025-04-07', { to: 25 }),
      [wine],
    ],
  ])('answers what the other side did before: %s', (_, last, before) => {
    expect(answeredBy(last, before)).toBe(0);
  });

  test.each<[string, Told, readonly Told[]]>([
    ['weeks later', measure(chile, '2025-04-20', { to: 15 }), [wine]],
    ['of another kind', measure(chile, '2025-04-04', { kind: 'ban' }), [wine]],
    ['of the same side', measure(norway, '2025-04-04', { to: 30 }), [wine]],
    ['on somebody else', measure({ by: ['CHL/GOV'], to: ['PER'] }, '2025-04-04', { to: 15 }), [wine]],
    ['of the same day, told together', measure(chile, '2025-04-02', { to: 15 }), [wine]],
    ['over a matter of its own', measure(chile, '2025-04-04', { to: 15, name: 'anti-dumping' }), [wine]],
    ['only thought of', measure(chile, '2025-04-04', { to: 15 }, { status: 'considered' }), [wine]],
    ['that eases', measure(chile, '2025-04-04', { to: 5, act: 'reduce' }, { type: 'CONCEDE' }), [wine]],
    [
      'after a threat',
      measure(chile, '2025-04-04', { to: 15 }),
      [measure(norway, '2025-04-02', { to: 20 }, { type: 'THREATEN', status: 'threatened' })],
    ],
    [
      'after a relief',
      measure(chile, '2025-04-04', { to: 15 }),
      [measure(norway, '2025-04-02', { act: 'lift' }, { type: 'CONCEDE' })],
    ],
    [
      'after a lower rate than the one that stands',
      measure(chile, '2025-04-18', { to: 15 }),
      [
        measure(norway, '2025-04-16', { to: 5, goods: ['salmon'] }),
        measure(norway, '2025-03-20', { to: 20 }),
      ],
    ],
    [
      'that is said to answer something',
      measure(chile, '2025-04-04', { to: 15 }, { answers: 'elsewhere' }),
      [wine],
    ],
  ])('is no answer %s', (_, last, before) => {
    expect(answeredBy(last, before)).toBeNull();
  });

  test('answers the nearest, and of those of one day the one that most sources tell', () => {
    const again = measure(norway, '2025-04-08', { to: 35 });
    expect(answeredBy(measure(chile, '2025-04-09', { to: 15 }), [wine, again])).toBe(1);
    const beside = measure(
      norway,
      '2025-04-02',
      { to: 40 },
      { report: 'beside', text: 'Oslo put two fifths on copper.' },
    );
    const twice = { ...wine, report: 'other' };
    expect(answeredBy(measure(chile, '2025-04-04', { to: 15 }), [beside, wine, twice])).toBe(1);
  });
});

/** Segments: overlapping, nested and crossing marks, and what holds for any marks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, marksOf, segments } from './segments.js';

const text = 'Ottawa taxed American steel imports';

/** Marks given as field and words. */
function marks(...pairs: (readonly [field: string, words: string])[]): Mark[] {
  return pairs.map(([field, words]) => {
    const start = text.indexOf(words);
    return { record: 'e', field, start, end: start + words.length };
  });
}

const shown = (given: readonly Mark[], from = 0, to = text.length) =>
  segments({ start: from, end: to }, given).map(
    ({ start, end, marks: on }) => `${text.slice(start, end)}|${on.map(({ field }) => field).join('+')}`,
  );

describe('marks', () => {
  test('none', () => expect(shown([])).toEqual([`${text}|`]));

  test('side by side', () =>
    expect(shown(marks(['actor', 'Ottawa'], ['event', 'taxed']))).toEqual([
      'Ottawa|actor',
      ' |',
      'taxed|event',
      ' American steel imports|',
    ]));

  test('one within another: the longer lies under', () =>
    expect(shown(marks(['recipient', 'American'], ['scope', 'American steel imports']))).toEqual([
      'Ottawa taxed |',
      'American|scope+recipient',
      ' steel imports|scope',
    ]));

  test('crossing', () =>
    expect(shown(marks(['a', 'taxed American'], ['b', 'American steel imports']))).toEqual([
      'Ottawa |',
      'taxed |a',
      'American|b+a',
      ' steel imports|b',
    ]));

  test('the same words', () =>
    expect(shown(marks(['status', 'taxed'], ['event', 'taxed']))).toContain('taxed|event+status'));

  test('reaching out of the stretch', () =>
    expect(shown(marks(['scope', 'American steel imports']), 0, 21)).toEqual([
      'Ottawa taxed |',
      'American|scope',
    ]));
});

test('evidence without words makes no mark', () => {
  expect(marksOf([{ id: 'e', evidence: { actor: [{ start: 3, end: 3 }] } }])).toEqual([]);
});

test('segments are the stretch, each with exactly the marks that cover it', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(20), fc.constantFrom('actor', 'event', 'status'), fc.constantFrom('x', 'y'))
    .map(([start, length, field, record]) => ({ start, end: start + length + 1, field, record }));
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 25 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 40 }),
      (all, from, size) => {
        const stretch = { start: from, end: from + size };
        const cut = segments(stretch, all);
        expect(cut[0].start).toBe(stretch.start);
        expect(cut.at(-1)?.end).toBe(stretch.end);
        cut.forEach((segment, index) => {
          if (index > 0) expect(segment.start).toBe(cut[index - 1].end);
          const covering = all.filter(({ start, end }) => start <= segment.start && end >= segment.end);
          expect(new Set(segment.marks)).toEqual(new Set(covering));
          for (const { start, end } of all.filter((one) => !covering.includes(one)))
            expect(end <= segment.start || start >= segment.end).toBe(true);
        });
      },
    ),
  );
});

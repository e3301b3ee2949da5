import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopyFamilies, type DatedReport } from './copy-families.js';

type Pair = readonly [first: string, second: string, ofFirst: number, ofSecond: number];

/** Each report with the one it was made from: `copy<original`. */
function descents(reports: readonly DatedReport[], pairs: readonly Pair[]): string[] {
  const families = new CopyFamilies();
  for (const report of reports) families.add(report);
  for (const [first, second, ofFirst, ofSecond] of pairs)
    families.link(first, second, { shared: 100, ofFirst, ofSecond });
  return families.descents().map(({ report, from, first }) => `${report} < ${from ?? '-'} (${first})`);
}

const on = (id: string, publishedAt: string | null, remove?: 0 | 1): DatedReport => ({
  id,
  publishedAt,
  remove,
});

describe('CopyFamilies', () => {
  it('leads every reprint to the first', () => {
    const reports = [on('a', '2025-03-03'), on('b', '2025-03-01'), on('c', '2025-03-02')];
    expect(
      descents(reports, [
        ['a', 'b', 1, 1],
        ['a', 'c', 1, 1],
        ['b', 'c', 1, 1],
      ]),
    ).toEqual(['a < b (b)', 'b < - (b)', 'c < b (b)']);
  });

  it('keeps two reports apart that a third joins', () => {
    const reports = [on('a', '2025-03-01'), on('b', '2025-03-01'), on('joined', '2025-03-02')];
    expect(
      descents(reports, [
        ['a', 'joined', 0.9, 0.6],
        ['b', 'joined', 0.7, 0.4],
      ]),
    ).toEqual(['a < - (a)', 'b < - (b)', 'joined < a (a)']);
  });

  it('goes through a rewrite to what it was made from', () => {
    const reports = [
      on('wire', '2025-03-01T10:00:00Z'),
      on('rewrite', '2025-03-01T12:00:00Z'),
      on('trim', '2025-03-02'),
    ];
    expect(
      descents(reports, [
        ['wire', 'rewrite', 0.5, 0.5],
        ['rewrite', 'trim', 0.3, 1],
      ]),
    ).toEqual(['rewrite < wire (wire)', 'trim < rewrite (wire)', 'wire < - (wire)']);
  });

  it('takes no form of notices for a copy, but a reprint at any time', () => {
    const reports = [on('a', '2025-03-01'), on('b', '2025-03-09'), on('c', '2025-07-01')];
    expect(
      descents(reports, [
        ['a', 'b', 0.7, 0.7],
        ['a', 'c', 0.9, 0.9],
      ]),
    ).toEqual(['a < - (a)', 'b < - (b)', 'c < a (a)']);
  });

  it.each<[string, DatedReport, DatedReport]>([
    ['the agency’s own before its reprint', on('z', '2025-03-01', 0), on('a', '2025-03-01T08:00:00Z', 1)],
    ['an earlier day', on('z', '2025-03-01'), on('a', '2025-03-02')],
    [
      'the same day, one credits an agency',
      on('z', '2025-03-01T20:00:00Z', 1),
      on('a', '2025-03-01T08:00:00Z'),
    ],
    ['an earlier hour', on('z', '2025-03-01T10:00:00+02:00'), on('a', '2025-03-01T09:00:00Z')],
    ['a date before none', on('z', '2025-03-01'), on('a', null)],
    ['else the id', on('a', null), on('z', null)],
  ])('%s comes first', (_, early, late) => {
    const [first] = descents([late, early], [[late.id, early.id, 1, 1]]).filter((line) =>
      line.includes('< -'),
    );
    expect(first).toBe(`${early.id} < - (${early.id})`);
  });

  it('is the same in any order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const report = fc.record({
      publishedAt: fc.constantFrom(
        null,
        '2025-03-01',
        '2025-03-01T09:00:00Z',
        '2025-03-01T10:00:00Z',
        '2025-03-02',
      ),
      remove: fc.constantFrom(0, 1, 2, undefined),
    });
    const reports = fc.tuple(...ids.map((id) => report.map((one) => ({ id, ...one }))));
    const share = fc.constantFrom(0.3, 0.5, 1);
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), share, share), {
      maxLength: 15,
      selector: ([a, b]) => [a, b].sort().join(),
    });
    fc.assert(
      fc.property(
        reports,
        pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (members, [some, shuffled]) => {
          const known = descents(members, some);
          const turned = shuffled.map(([a, b, x, y]) => [b, a, y, x] as const);
          expect(descents([...members].reverse(), turned)).toEqual(known);
        },
      ),
    );
  });
});

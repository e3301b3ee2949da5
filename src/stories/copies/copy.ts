/** A Copy: one report made from another, with how much is the same and which figures differ. */
import { z } from 'zod';
import type { Report } from '../../report/report.js';
import { changedFigures } from './changed-figures.js';
import type { Overlap } from './overlap.js';

export const copyManners = ['reprint', 'trimmed', 'extended', 'rewritten'] as const;

const share = z.number().min(0).max(1);
const id = z.string().regex(/^[0-9a-f]{32}$/);
const figure = z.strictObject({
  text: z.string().min(1),
  start: z.int().min(0).describe('first UTF-16 unit in the report’s body'),
  end: z.int().min(0).describe('one past the last'),
});

export const Copy = z
  .strictObject({
    report: id.describe('the report that is a copy'),
    of: id.describe('the earlier report that it was made from, by itself or through the same third'),
    manner: z
      .enum(copyManners)
      .describe(
        'reprint: both are the same; trimmed: nearly all of the copy is in the other; extended: nearly all of the other is in the copy; rewritten: parts of each',
      ),
    share: share.describe('how much of the copy’s passages (three words in a row) is in the other'),
    shareOfOther: share.describe('how much of the other is in the copy'),
    changedFigures: z
      .array(z.strictObject({ copy: figure, other: figure }))
      .describe('figures that the copy gives otherwise'),
  })
  .describe('a report made from another report');
export type Copy = z.infer<typeof Copy>;

/** From this share on a text is in another as a whole: datelines, furniture and slips aside. */
const whole = 0.85;

/** Describes the copy of an earlier report. `overlap.ofFirst` is the share of the copy. Linear in both bodies. */
export function describeCopy(
  report: Pick<Report, 'id' | 'body'>,
  of: Pick<Report, 'id' | 'body'>,
  { ofFirst, ofSecond }: Overlap,
): Copy {
  return {
    report: report.id,
    of: of.id,
    manner: mannerOf(ofFirst, ofSecond),
    share: rounded(ofFirst),
    shareOfOther: rounded(ofSecond),
    changedFigures: changedFigures(report.body, of.body).map(({ first, second }) => ({
      copy: first,
      other: second,
    })),
  };
}

function mannerOf(share: number, shareOfOther: number): Copy['manner'] {
  if (share >= whole) return shareOfOther >= whole ? 'reprint' : 'trimmed';
  return shareOfOther >= whole ? 'extended' : 'rewritten';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

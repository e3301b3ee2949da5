/** The index of cooperation and conflict: PLOVER scores of what occurred, by period and direction, each act once. */
import { z } from 'zod';
import { dayAfter, laterOf } from '../measures/ledger/days.js';
import { dayNumber } from '../stories/occurrences/days.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import { longestPeriod, nextPeriod, type Period, type PeriodKind, periodKinds, periodOf } from './periods.js';
import type { SituationQuery } from './query.js';
import { type Direction, directionsOf } from './sides.js';

const count = z.int().min(0);
const sum = z.number().describe('the sum of their scores');
const Share = z.strictObject({ acts: count, sum });

export const IndexCell = z
  .strictObject({
    acts: count.describe('how many acts occurred, each once whatever the number of its reports'),
    cooperation: Share.describe('those of PLOVER’s quad classes 1 and 2'),
    conflict: Share.describe('those of classes 3 and 4'),
    sum,
    mean: z
      .number()
      .nullable()
      .describe('the mean of their scores, to three places; null where there are none'),
  })
  .describe('how friendly or hostile: scores from -10 (conflict) to +10 (cooperation)');
export type IndexCell = z.infer<typeof IndexCell>;

export const Dyad = z
  .strictObject({
    source: z.string().describe('the party that acts'),
    target: z.string().describe('the party to whom'),
    ...IndexCell.shape,
  })
  .describe('what one party does to another; what both do together counts both ways');
export type Dyad = z.infer<typeof Dyad>;

export const IndexPeriod = z
  .strictObject({
    period: z.string().describe('2025-W06 (ISO 8601, from Monday) or 2025-02'),
    start: z.iso.date().describe('its first day'),
    end: z.iso.date().describe('its last day'),
    all: IndexCell.describe('all acts of the period, each once however many parties it has'),
    dyads: z.array(Dyad).describe('each direction in which there is an act in any period'),
  })
  .describe('a week or month');
export type IndexPeriod = z.infer<typeof IndexPeriod>;

export const ActIndex = z
  .strictObject({
    by: z.enum(periodKinds),
    periods: z.array(IndexPeriod).describe('from the first to the last, those without acts with zeros'),
    all: IndexCell.describe('all periods together'),
    dyads: z.array(Dyad).describe('each direction over all periods'),
    leftOut: z
      .strictObject({
        notOccurred: count.describe('acts that are only planned, threatened, considered, denied or disputed'),
        oneSided: count.describe('acts that name no party to whom'),
        undated: count.describe('acts without a day, or whose stretch of days is longer than a period'),
        early: count.describe('acts before the first of the 1,040 last periods'),
      })
      .describe('how many acts of the timeline are not counted, each under the first reason that holds'),
  })
  .describe('cooperation and conflict over time: what occurred, in the period of its first day');
export type ActIndex = z.infer<typeof ActIndex>;

/** Twenty years of weeks: one act with a strange date must not make an index without end. */
const mostPeriods = 1040;

interface Counted {
  readonly act: Occurrence;
  readonly period: Period;
  readonly directions: readonly Direction[];
}

/**
 * The index of occurrences. Linear in them, and in the periods times the directions.
 *
 * @param last the day through which periods go on at least
 */
export function indexOf(
  acts: readonly Occurrence[],
  query: SituationQuery,
  by: PeriodKind,
  last: string | null = null,
): ActIndex {
  const leftOut = { notOccurred: 0, oneSided: 0, undated: 0, early: 0 };
  const counted: Counted[] = [];
  for (const act of acts) {
    const directions = directionsOf(act, query);
    const day = dayOf(act, by);
    if (!hasOccurred(act)) leftOut.notOccurred++;
    else if (directions.length === 0) leftOut.oneSided++;
    else if (day === null) leftOut.undated++;
    else counted.push({ act, period: periodOf(day, by), directions });
  }
  const periods = periodsOf(counted, query.from, last, by);
  const first = periods[0]?.start ?? '';
  const within = counted.filter(({ period }) => period.start >= first);
  leftOut.early = counted.length - within.length;
  const directions = directionsAmong(within);
  const byPeriod = new Map(periods.map(({ period }): [string, Counted[]] => [period, []]));
  for (const one of within) byPeriod.get(one.period.period)?.push(one);
  return {
    by,
    periods: periods.map((period) => ({
      ...period,
      ...tally(byPeriod.get(period.period) ?? [], directions),
    })),
    ...tally(within, directions),
    leftOut,
  };
}

/** Whether it is told as a fact that nobody denies. */
export function hasOccurred({ status }: Occurrence): boolean {
  return status === 'occurred' || status === 'ongoing';
}

/** The day that it counts on; null where its days leave open in which period it lies. */
function dayOf({ firstDay, lastDay }: Occurrence, by: PeriodKind): string | null {
  if (firstDay === null || lastDay === null) return firstDay;
  return dayNumber(lastDay) - dayNumber(firstDay) < longestPeriod[by] ? firstDay : null;
}

function periodsOf(
  counted: readonly Counted[],
  from: string | null,
  until: string | null,
  by: PeriodKind,
): Period[] {
  const starts = counted.map(({ period }) => period.start);
  const days = [...starts, ...(until === null || counted.length === 0 ? [] : [until])];
  const first = [...starts, ...(from === null || counted.length === 0 ? [] : [from])].sort()[0];
  const last = days.sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const end = periodOf(last, by);
  const earliest = dayAfter(end.start, -mostPeriods * longestPeriod[by]);
  const periods: Period[] = [];
  for (let at = periodOf(laterOf(first, earliest), by); at.start <= end.start; at = nextPeriod(at, by))
    periods.push(at);
  return periods.slice(-mostPeriods);
}

function directionsAmong(counted: readonly Counted[]): Direction[] {
  const once = new Map(
    counted.flatMap(({ directions }) =>
      directions.map((one) => [`${one.source}\n${one.target}`, one] as const),
    ),
  );
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function tally(
  counted: readonly Counted[],
  directions: readonly Direction[],
): { all: IndexCell; dyads: Dyad[] } {
  return {
    all: cellOf(counted.map(({ act }) => act)),
    dyads: directions.map(({ source, target }) => ({
      source,
      target,
      ...cellOf(
        counted
          .filter(({ directions: own }) => own.some((one) => one.source === source && one.target === target))
          .map(({ act }) => act),
      ),
    })),
  };
}

function cellOf(acts: readonly Occurrence[]): IndexCell {
  const share = (of: readonly Occurrence[]) => ({
    acts: of.length,
    sum: of.reduce((total, { score }) => total + score, 0),
  });
  const cooperation = share(acts.filter(({ quad }) => quad <= 2));
  const conflict = share(acts.filter(({ quad }) => quad > 2));
  const total = cooperation.sum + conflict.sum;
  const mean = acts.length === 0 ? null : Math.round((total / acts.length) * 1000) / 1000;
  return { acts: acts.length, cooperation, conflict, sum: total, mean };
}

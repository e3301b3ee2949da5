/** When an act may have been, by one account of it. */
import type { Event } from '../../events/event.js';
import type { Stage } from './act.js';
import type { Family } from './act-tables.js';
import { anyDay, type Days, dayNumber } from './days.js';

/** Days before a report that tells an act as background, without saying when. */
const background = 400;
/** Days within which what is only thought of may come about. */
const idea = 30;
/** Days before a denial within which what it denies is said to have been. */
const denied = 14;

/**
 * The days on any of which the act may lie: those that the text gives; else some days before the report where it tells the
 * act as done, ahead of it where it tells a plan, by the kind of act; any day where neither text nor report has one.
 *
 * @param said the days that the text gives, @param known the day of the report
 */
export function possibleDays(
  { date, chancery }: Event,
  said: { readonly start: string; readonly end: string } | null,
  known: string | null,
  family: Family,
  stage: Stage,
): Days {
  const open = stage === 'threatened' || stage === 'called-off' ? family.ahead : 0;
  const today = known === null ? null : dayNumber(known);
  if (said !== null) {
    const first = dayNumber(said.start);
    const last = Math.max(first, dayNumber(said.end));
    // “this month”, told as done, is not later than the report.
    const happened = stage === 'occurred' || stage === 'ongoing' || stage === 'announced';
    const latest = happened && today !== null && today >= first ? Math.min(last, today) : last;
    return { first, last: latest + open };
  }
  const day = today ?? (date === null ? null : dayNumber(date));
  if (day === null) return anyDay;
  if (chancery.status === 'historical') return { first: day - background, last: day };
  if (chancery.measure?.stays) return { first: day - background, last: day };
  switch (stage) {
    case 'occurred':
    case 'ongoing':
    case 'announced':
      return { first: day - family.before, last: day };
    case 'denied':
    case 'not-occurred':
      return { first: day - Math.max(family.before, denied), last: day };
    case 'considered':
      return { first: day, last: day + Math.min(family.ahead, idea) };
    default:
      return { first: day, last: day + family.ahead };
  }
}

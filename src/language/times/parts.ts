/** Reads parts of a time: early May, late last year, mid 2024, the end of the year, the start of next month, year-end. */
import { type Period, precisionOf, thirdOf, unitPeriod } from './calendar.js';
import { point, type Reader, type Reading, type Setting, unitAt } from './reading.js';
import { timeNumber } from './time-tables.js';

/** Reads an expression of which this room’s words take a part, such as “last year” after “late”. */
export type WholeReader = Reader;

/** early May, late last year, late on Tuesday, the early 1990s. */
export function readPart(setting: Setting, at: number, whole: WholeReader): Reading | null {
  const { lower } = setting;
  const part = timeNumber('part', lower[at]);
  if (part === undefined) return null;
  let from = at + 1;
  if (lower[from] === '-' || lower[from] === 'in' || lower[from] === 'on') from++;
  if (from < lower.length && lower[from - 1] === 'in' && (lower[from] === 'the' || lower[from] === 'his'))
    return null;
  if (from >= lower.length) return null;
  const inner = whole(setting, from);
  if (inner === null || inner.kind !== 'point') return null;
  if (inner.precision === 'day') return { ...inner, first: at };
  return point(at, inner.next, inner.period === null ? null : thirdOf(inner.period, part), 'vague');
}

/** the end of the year, the beginning of next month, the end of 2024, year-end. */
export function readStretch(setting: Setting, at: number, whole: WholeReader): Reading | null {
  const { lower, day } = setting;
  const unitEnd = lower[at + 1] === '-' && lower[at + 2] === 'end' ? unitAt(setting, at) : null;
  if (unitEnd !== null && !unitEnd.plural) {
    return edge(
      at,
      at + 3,
      day === null ? null : unitPeriod(unitEnd.unit, day),
      3,
      precisionOf(unitEnd.unit),
    );
  }
  const from = lower[at] === 'the' || lower[at] === 'very' ? at + 1 : at;
  const part = timeNumber('stretch', lower[from]);
  if (part === undefined || (lower[from + 1] !== 'of' && from === at)) return null;
  if (lower[from + 1] !== 'of') return null;
  const inner = from + 2;
  if (inner >= lower.length) return null;
  const unit = lower[inner] === 'the' || lower[inner] === 'this' ? unitAt(setting, inner + 1) : null;
  if (unit !== null && !unit.plural) {
    return edge(
      at,
      inner + 2,
      day === null ? null : unitPeriod(unit.unit, day),
      part,
      precisionOf(unit.unit),
    );
  }
  const found =
    whole(setting, lower[inner] === 'the' && lower[inner + 1] !== 'past' ? inner + 1 : inner) ??
    whole(setting, inner);
  if (found === null || found.kind !== 'point') return null;
  return edge(at, found.next, found.period, part, found.precision);
}

function edge(
  first: number,
  next: number,
  period: Period | null,
  part: number,
  precision: Reading['precision'],
): Reading {
  if (part === 2) return point(first, next, period === null ? null : thirdOf(period, 2), 'vague');
  const side = part === 1 ? 'start' : 'end';
  if (period === null) return { ...point(first, next, null, 'vague'), edge: side };
  const last = { end: period.end, start: period.start };
  const share =
    precision === 'year' || precision === 'decade'
      ? monthShare(period)
      : Math.ceil((period.end - period.start + 1) / 3);
  if (part === 1) last.end = Math.min(period.end, period.start + share - 1);
  else last.start = Math.max(period.start, period.end - share + 1);
  return { ...point(first, next, last, 'vague'), edge: side };
}

/** The end of a year is its last month, of a decade its last year. */
function monthShare({ start, end }: Period): number {
  return end - start > 400 ? 365 : 31;
}

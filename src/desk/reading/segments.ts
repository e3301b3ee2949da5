/** Cuts a stretch of the body where the words of fields begin and end, so that fields which overlap can all be shown. */
import type { Span } from '../../report/report.js';
import type { Drawn } from './drawn.js';

/** The words of one field of one record. */
export interface Mark extends Span {
  /** Id of the event or statement. */
  readonly record: string;
  readonly field: string;
  /** As of {@link Drawn}. */
  readonly quiet?: boolean;
}

/** A stretch on which the same marks lie all along. */
export interface Segment extends Span {
  /** The longest first. */
  readonly marks: readonly Mark[];
}

/** Every mark of the records. */
export function marksOf(records: Iterable<Drawn>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { id, evidence, quiet = false } of records)
    for (const [field, spans] of Object.entries(evidence))
      for (const { start, end } of spans)
        if (start < end) marks.push({ start, end, record: id, field, quiet });
  return marks;
}

/**
 * The segments of a stretch, in order: together they are the whole stretch, and no mark begins or ends within one.
 * Takes O(n log n) for n marks and the sum of what lies on each segment.
 */
export function segments({ start, end }: Span, marks: readonly Mark[]): Segment[] {
  const within = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([start, end]);
  for (const mark of within) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index++) {
    const from = places[index];
    open = open.filter((mark) => mark.end > from);
    for (; next < within.length && within[next].start <= from; next++) open.push(within[next]);
    out.push({ start: from, end: places[index + 1], marks: [...open].sort(longestFirst) });
  }
  return out;
}

/** What lies under stays under from one segment to the next: by length, then by place and name. */
function longestFirst(a: Mark, b: Mark): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    a.field.localeCompare(b.field) ||
    a.record.localeCompare(b.record)
  );
}

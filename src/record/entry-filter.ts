/** What records can be asked for by, and the SQL that asks. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Kind } from './kinds.js';
import { withinCalendar } from './report-rows.js';
import { searchQuery, storable } from './searchable.js';
import type { Tables } from './tables.js';

/** A part of a long answer. */
export interface Part {
  /** At most so many; 50 by default. */
  readonly limit?: number | undefined;
  /** How many to leave out first; 0 by default. */
  readonly offset?: number | undefined;
}

/** `newest` and `oldest` go by the first day, those without one last; `text` by report and place in it. */
export const orders = ['newest', 'oldest', 'text'] as const;
export type Order = (typeof orders)[number];

/** All conditions given must hold. An empty list holds for nothing. */
export interface EntryFilter extends Part {
  /** One of these types: an event’s type, a statement’s stance, a measure’s instrument, a flow’s class, a figure’s unit. */
  readonly type?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  /** A key of who acts: `CHN`, `GOV`, `CHN GOV`, `person:wang-xiaohong`; upper or lower case. */
  readonly actor?: string | undefined;
  /** The same for who is acted on. */
  readonly recipient?: string | undefined;
  /** ISO 8601 days, both included: records some of whose days lie between them; none without days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the report. */
  readonly report?: string | undefined;
  /** Words to be found in the sentence or among the names. */
  readonly q?: string | undefined;
  /** `newest` by default, `text` for a single report. */
  readonly order?: Order | undefined;
}

/** The condition for records of the kind. */
export function entryCondition(kind: Kind, filter: EntryFilter) {
  return (eb: ExpressionBuilder<Tables, 'entry'>): Expression<SqlBool> => {
    const all: Expression<SqlBool>[] = [eb('kind', '=', kind)];
    if (filter.type) all.push(eb('type', '=', eb.fn.any(eb.val(filter.type.map(storable)))));
    if (filter.status) all.push(eb('status', '=', eb.fn.any(eb.val(filter.status.map(storable)))));
    if (filter.actor !== undefined) all.push(holds('actors', filter.actor));
    if (filter.recipient !== undefined) all.push(holds('recipients', filter.recipient));
    if (filter.from !== undefined) all.push(sql`last_day >= ${withinCalendar(filter.from)}::date`);
    if (filter.to !== undefined) all.push(sql`first_day <= ${withinCalendar(filter.to)}::date`);
    if (filter.report !== undefined) all.push(eb('report', '=', storable(filter.report)));
    if (filter.q !== undefined) all.push(sql`search @@ ${searchQuery(filter.q)}`);
    return eb.and(all);
  };
}

function holds(column: 'actors' | 'recipients', key: string): Expression<SqlBool> {
  return sql`${sql.ref(column)} @> array[${storable(key).toLowerCase()}::text]`;
}

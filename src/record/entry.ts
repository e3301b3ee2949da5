/** How each kind of record stands in the table `entry`: what it can be asked for by. */
import type { Actor } from '../actors/actor.js';
import type { CodedReport } from '../coded.js';
import type { Document, Kind } from './kinds.js';

/** What a record can be asked for by. */
export interface Entry {
  readonly id: string;
  /** The event’s type, the statement’s stance, the measure’s instrument, the flow’s class, the figure’s unit. */
  readonly type: string;
  readonly status: string | null;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** First and last day (ISO 8601), in order; null when not known. */
  readonly days: readonly [string, string] | null;
  /** Words that a search finds it by, beside the names of its actors. */
  readonly words: string;
  readonly document: unknown;
}

const entries: { readonly [K in Kind]: (record: Document<K>) => Entry } = {
  events: (event) => ({
    id: event.id,
    type: event.event[0]!,
    status: event.chancery.status,
    actors: event.actor,
    recipients: event.recipient,
    days: interval(event.date, event.enddate),
    words: [event.text, event.event_loc?.extracted_place, event.event_loc?.resolved_place].join('\n'),
    document: event,
  }),
  statements: (statement) => ({
    id: statement.id,
    type: statement.stance,
    status: null,
    actors: [statement.speaker],
    recipients: statement.addressee,
    days: interval(statement.date, statement.date),
    words: [statement.text, statement.content].join('\n'),
    document: statement,
  }),
  measures: (measure) => ({
    id: measure.id,
    type: measure.measure.kind,
    status: measure.status,
    actors: measure.imposer,
    recipients: measure.target,
    days: interval(measure.announced, measure.effective),
    words: [measure.text, measure.measure.scope, measure.measure.reason].join('\n'),
    document: measure,
  }),
  flows: (flow) => ({
    id: flow.id,
    type: flow.class,
    status: flow.status,
    actors: [flow.from, ...flow.carrier].filter((actor) => actor !== null),
    recipients: flow.to === null ? [] : [flow.to],
    days: null,
    words: flow.text,
    document: flow,
  }),
  figures: (figure) => ({
    id: figure.id,
    type: figure.unit,
    status: null,
    actors: [],
    recipients: [],
    days: interval(figure.period?.start ?? null, figure.period?.end ?? null),
    words: [figure.text, figure.place].join('\n'),
    document: figure,
  }),
};

/** The entries of one kind, in the order of the report. */
export function entriesOf<K extends Kind>(coded: CodedReport, kind: K): Entry[] {
  const records: readonly Document<K>[] = coded[kind];
  return records.map(entries[kind]);
}

/** The words that name an actor, for the search. */
export function actorWords(actors: readonly Actor[]): string {
  return actors
    .flatMap(({ entity_text, identifier_text, office }) => [entity_text, identifier_text, office])
    .filter((words) => words !== null)
    .join('\n');
}

function interval(start: string | null, end: string | null): readonly [string, string] | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return null;
  return first <= last ? [first, last] : [last, first];
}

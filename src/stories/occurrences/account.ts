/** An Account: what one report says of one act, brought into the form in which accounts are compared. */
import type { Actor } from '../../actors/actor.js';
import type { CodedReport } from '../../coded.js';
import type { Event } from '../../events/event.js';
import type { Figure } from '../../events/figures/figure.js';
import type { Context, EventMode, EventType } from '../../events/ontology.js';
import type { MeasureTerms } from '../../events/terms/measure-terms.js';
import type { Span } from '../../report/report.js';
import { type Origin, originOf, originOfReport } from '../origins/origin.js';
import { possibleDays } from './account-days.js';
import { actOf, type Stage } from './act.js';
import type { Family } from './act-tables.js';
import type { Days } from './days.js';
import { type Place, placeOf } from './place.js';
import { armed, type Side, sideOf, together } from './side.js';
import { wordsOf } from './words.js';

/** A number of people or things that the act befell; null for an open end. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

export interface Account {
  readonly event: string;
  readonly report: string;
  /** The day of the report (ISO 8601), null when it has none. */
  readonly known: string | null;
  readonly origin: Origin;
  /** The key of whose report it is, copies being the first one’s; not of whom it cites. */
  readonly author: string;
  readonly family: Family;
  readonly stage: Stage;
  readonly type: EventType;
  readonly mode: EventMode | null;
  /** PLOVER’s quad class and score of its type and mode. */
  readonly quad: Event['quad_code'];
  readonly score: number;
  readonly contexts: readonly Context[];
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** Who acts; all parties where all act together. */
  readonly doers: Side;
  /** To whom; empty where all act together. */
  readonly others: Side;
  readonly place: Place | null;
  /** The days that the text gives. */
  readonly said: { readonly start: string; readonly end: string } | null;
  /** The days on any of which the act may lie, by this account. */
  readonly days: Days;
  readonly terms: MeasureTerms | null;
  readonly count: Count | null;
  /** Id of the event that it is said to answer. */
  readonly respondsTo: string | null;
  /** Exact numbers of two figures or more in the sentence: “26 suspects”, “$150 million”; of no rate or date. */
  readonly numbers: ReadonlySet<number>;
  /** The words of the predicate, in small letters. */
  readonly deed: string;
  readonly text: string;
  /** Which sentence it is: the report’s id and the number in it. */
  readonly sentence: string;
  /** The content words of the sentence. */
  readonly words: ReadonlySet<string>;
  /** What it can be found by: countries, named groups and people. */
  readonly keys: readonly string[];
}

/** What an account needs of the report: `originOfReport` takes the rest. */
export interface AccountSource {
  /** The report’s day, or null. */
  readonly known: string | null;
  readonly origin: Origin;
  /** The key of whose report it is; that of `origin` when not given. */
  readonly author?: string;
  /** The days of other events of the sentence: what is done in one breath is done on one day. */
  readonly sentenceDays?: Account['said'];
  /** The acts that an agreement on “the following” is about. */
  readonly followed?: readonly Event[];
  /** The report’s figures; those that count whom the event befell are taken. */
  readonly figures: readonly Figure[];
}

/**
 * The accounts of one report, in its order.
 *
 * @param own whose report it is, where that is known to be another’s: the origin of the first of its copies
 */
export function accountsOf(
  { report, events, figures }: Pick<CodedReport, 'report' | 'events' | 'figures'>,
  own?: Origin,
): Account[] {
  const origin = own ?? originOfReport(report);
  const known = report.publishedAt?.slice(0, 10) ?? null;
  const days = sentenceDays(events);
  return events.map((event) =>
    accountOf(event, {
      known,
      origin: originOf(event, report, origin),
      author: origin.key,
      sentenceDays: days.get(event.text_info.sequence) ?? null,
      followed: actsAfter(event, events),
      figures,
    }),
  );
}

/** Sentences after “the following steps” that tell them, at most. */
const following = 3;

/** What those who agree on “the following” do next: the events of their own in the sentences after it. */
function actsAfter(event: Event, events: readonly Event[]): readonly Event[] {
  if (event.event[0] !== 'AGREE' || !/\bfollowing\b/i.test(event.text)) return [];
  const codes = new Set(event.actor.flatMap(({ code }) => code ?? []));
  const at = event.text_info.sequence;
  return events.filter(
    ({ text_info: { sequence }, actor }) =>
      sequence > at &&
      sequence <= at + following &&
      actor.some(({ code }) => code !== null && codes.has(code)),
  );
}

/** By sentence the days that its events have, where those that have any have the same. */
function sentenceDays(events: readonly Event[]): Map<number, Account['said']> {
  const days = new Map<number, Account['said']>();
  for (const event of events) {
    const said = saidDays(event);
    if (said === null) continue;
    const { sequence } = event.text_info;
    const known = days.get(sequence);
    const same = known === undefined || (known?.start === said.start && known.end === said.end);
    days.set(sequence, same ? said : null);
  }
  return days;
}

/** The days that the text gives for an event itself. */
function saidDays({ date, enddate, chancery }: Event): Account['said'] {
  return chancery.dateBasis === 'said' && date !== null ? { start: date, end: enddate ?? date } : null;
}

/** The account that an event gives. Linear in its sentence. */
export function accountOf(event: Event, source: AccountSource): Account {
  const { known, origin, author, sentenceDays, figures } = source;
  const { family, stage } = actOf(event, source.followed);
  const place = placeOf(event);
  const doers = family.force ? armed(sideOf(event.actor)) : sideOf(event.actor);
  const others = sideOf(event.recipient);
  const oneSided = family.sides === 'one';
  const all = together(doers, others);
  const said = saidDays(event) ?? (stage === 'occurred' ? (sentenceDays ?? null) : null);
  return {
    event: event.id,
    report: event.cite_info.version,
    known,
    origin,
    author: author ?? origin.key,
    family,
    stage,
    type: event.event[0]!,
    mode: event.mode[0] ?? null,
    quad: event.quad_code,
    score: event.event_scale,
    contexts: event.context,
    actors: event.actor,
    recipients: event.recipient,
    doers: oneSided ? all : doers,
    others: oneSided ? sideOf([]) : others,
    place,
    said,
    days: possibleDays(event, said, known, family, stage),
    terms: event.chancery.measure,
    count: countOf(event, figures),
    respondsTo: event.chancery.respondsTo,
    numbers: numbersOf(event, figures),
    deed: event.event_text.toLowerCase(),
    text: event.text,
    sentence: `${event.cite_info.version} ${event.text_info.sequence}`,
    words: wordsOf(event.text),
    keys: keysOf(all, place, event.text),
  };
}

/** Where nobody is known, only the same words can tell the same act. */
function keysOf({ codes, named }: Side, place: Place | null, text: string): string[] {
  const keys = new Set([...codes, ...named]);
  if (place?.country) keys.add(place.country);
  if (keys.size === 0) keys.add(`“${text}”`);
  return [...keys].sort();
}

/** Characters between a number and whom it counts, as in “43 of the pupils”. */
const nearby = 12;

/** Numbers from which on two sentences that have one in common hardly do so by chance. */
const telling = 11;

function numbersOf({ text_info: sentence }: Event, figures: readonly Figure[]): Set<number> {
  const numbers = new Set<number>();
  for (const { unit, min, max, approximate, evidence } of figures) {
    const span = evidence.min?.[0];
    if (min === null || min !== max || min < telling || approximate || span === undefined) continue;
    if (unit !== 'percent' && unit !== 'points' && within(span, sentence)) numbers.add(min);
  }
  return numbers;
}

/** How many it befell: the figure within or right before the words for the recipient. */
function countOf({ chancery, text_info: sentence }: Event, figures: readonly Figure[]): Count | null {
  const recipients = chancery.evidence.recipient ?? [];
  for (const { unit, evidence, min, max, approximate } of figures) {
    const span = evidence.min?.[0];
    if (unit !== 'count' || span === undefined || !within(span, sentence)) continue;
    if (recipients.some(({ start, end }) => span.start < end && start <= span.end + nearby))
      return { min, max, approximate };
  }
  return null;
}

function within(span: Span, { start, end }: Span): boolean {
  return start <= span.start && span.end <= end;
}

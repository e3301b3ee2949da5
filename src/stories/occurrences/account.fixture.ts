/** Accounts made by hand, for the tests and the benchmark of merging. */
import type { Actor, Sector } from '../../actors/actor.js';
import type { Event } from '../../events/event.js';
import { recordId } from '../../events/identity.js';
import type { Context, EventMode, EventType, Status } from '../../events/ontology.js';
import { Ontology } from '../../events/ontology-tables.js';
import { bareTerms, type MeasureTerms } from '../../events/terms/measure-terms.js';
import { type Account, accountOf } from './account.js';

const ontology = new Ontology();

/** What a hand-made account says; the rest is as plain as can be. */
export interface Told {
  readonly report: string;
  readonly type: EventType;
  readonly mode?: EventMode | undefined;
  readonly status?: Status | undefined;
  /** `USA`, `NGA/REB`, `-/UAF`, `organisation:boko-haram NGA/REB`, `person:xi-jinping CHN/GOV`. */
  readonly by: readonly string[];
  readonly to?: readonly string[] | undefined;
  /** The day or days given by the text: `2025-03-04` or `2025-03-04/2025-03-06`. */
  readonly on?: string | undefined;
  /** The report’s day; none when null. */
  readonly known?: string | null | undefined;
  /** `Kuriga NGA` */
  readonly place?: string | undefined;
  readonly terms?:
    | {
        readonly kind?: MeasureTerms['kind'];
        readonly to?: number;
        readonly name?: string;
        readonly by?: number;
        readonly from?: number;
        readonly goods?: readonly string[];
        readonly act?: MeasureTerms['act'];
        readonly starts?: string;
        readonly days?: number;
      }
    | undefined;
  readonly context?: readonly Context[] | undefined;
  readonly text?: string | undefined;
  readonly deed?: string | undefined;
  readonly reason?: string | undefined;
  /** Id of the event that it answers. */
  readonly answers?: string | undefined;
  /** Number of its sentence in the report. */
  readonly sentence?: number | undefined;
  /** Numbers that the sentence gives. */
  readonly numbers?: readonly number[] | undefined;
  /** Whose word it is: the report’s own when not given. */
  readonly origin?: string | undefined;
}

export function told(one: Told): Account {
  const known = one.known === undefined ? '2025-03-05' : one.known;
  const origin = one.origin ?? `press:${one.report}`;
  const account = accountOf(eventOf(one, known), {
    known,
    origin: { kind: 'outlet', name: origin, key: origin },
    figures: [],
  });
  return { ...account, numbers: new Set(one.numbers) };
}

/** The event of a hand-made account. */
export function eventOf(one: Told, known: string | null): Event {
  const { report, type, mode, status = 'occurred', on, place, terms, sentence = 0 } = one;
  const [start = null, end = start] = on === undefined ? [known] : on.split('/');
  const text = one.text ?? `${one.by.join(' and ')} did ${type} ${mode ?? ''}.`;
  const deed = one.deed ?? type.toLowerCase();
  const [name, country] = place?.split(' ') ?? [];
  return {
    id: recordId(
      report,
      sentence,
      type,
      mode ?? null,
      status,
      one.by.join(),
      (one.to ?? []).join(),
      on ?? null,
      text,
    ),
    date: start,
    enddate: end ?? null,
    actor: one.by.map(actor),
    recipient: (one.to ?? []).map(actor),
    event: [type],
    mode: mode === undefined ? [] : [mode],
    context: [...(one.context ?? [])],
    quad_code: ontology.facts(type).quad,
    event_scale: ontology.score(type, mode ?? null),
    event_loc:
      name === undefined
        ? null
        : {
            extracted_place: name,
            resolved_place: name,
            country_code: country ?? null,
            lat: null,
            lon: null,
          },
    event_text: deed,
    text,
    text_info: { sequence: sentence, start: sentence * 1000, end: sentence * 1000 + text.length },
    cite_info: { url: null, title: null, publication: null, language: 'en', version: report },
    coder: 'chancery 0.0.0',
    coded_date: null,
    chancery: {
      status,
      dateBasis: on !== undefined ? 'said' : known === null ? 'none' : 'report',
      attribution: [],
      evidence: { event: [{ start: 0, end: 1 }] },
      reason: one.reason ?? 'frames/TEST.tsv:1',
      confidence: 1,
      measure: terms === undefined ? null : termsOf(terms),
      respondsTo: one.answers ?? null,
      versions: { coder: '0.0.0', model: 'm', lexicon: 'l' },
    },
  };
}

function termsOf({
  kind = 'tariff',
  name,
  to,
  by,
  from,
  goods = [],
  act = null,
  starts,
  days,
}: NonNullable<Told['terms']>): MeasureTerms {
  const rate =
    to === undefined && by === undefined
      ? null
      : {
          to: to ?? null,
          by: by ?? null,
          from: from ?? null,
          unit: 'percent' as const,
          bound: 'exact' as const,
        };
  return {
    ...bareTerms(kind),
    name: name ?? null,
    rate,
    goods: [...goods],
    act,
    starts: starts ?? null,
    days: days ?? null,
  };
}

function actor(words: string): Actor {
  const parts = words.split(' ');
  const [code, sector] = (parts.pop() ?? '-').split('/');
  const id = parts[0] ?? (code !== '-' && sector === undefined ? `country:${code}` : null);
  return {
    code: code === '-' ? null : (code ?? null),
    sector: (sector as Sector | undefined) ?? null,
    entity_text: words.toLowerCase(),
    identifier_id: id,
    identifier_text: null,
    office: null,
  };
}

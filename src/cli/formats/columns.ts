/** The columns of each kind of record in CSV: lists joined by “; ”, spans as JSON, one record a row. */
import type { Actor } from '../../actors/actor.js';
import type { CodedReport } from '../../coded.js';
import type { Event } from '../../events/event.js';
import type { Figure } from '../../events/figures/figure.js';
import type { Flow } from '../../events/flows/flow.js';
import type { Attribution, Evidence, Versions } from '../../events/provenance.js';
import type { Statement } from '../../events/statement.js';
import type { MeasureTerms } from '../../events/terms/measure-terms.js';
import type { Measure } from '../../measures/measure.js';
import type { Kind } from '../kinds.js';
import type { Column } from './csv.js';

const list = (values: readonly string[]): string => values.join('; ');

function actorColumns<T>(name: string, of: (record: T) => readonly Actor[]): Column<T>[] {
  return [
    [`${name}_code`, (record) => list(of(record).map(({ code }) => code ?? ''))],
    [`${name}_sector`, (record) => list(of(record).map(({ sector }) => sector ?? ''))],
    [`${name}_text`, (record) => list(of(record).map(({ entity_text }) => entity_text))],
    [`${name}_name`, (record) => list(of(record).map(({ identifier_text }) => identifier_text ?? ''))],
    [`${name}_office`, (record) => list(of(record).map(({ office }) => office ?? ''))],
  ];
}

function termsColumns<T>(of: (record: T) => MeasureTerms | null): Column<T>[] {
  return [
    ['measure_kind', (record) => of(record)?.kind ?? null],
    ['measure_name', (record) => of(record)?.name ?? null],
    ['measure_act', (record) => of(record)?.act ?? null],
    ['rate_to', (record) => of(record)?.rate?.to ?? null],
    ['rate_by', (record) => of(record)?.rate?.by ?? null],
    ['rate_from', (record) => of(record)?.rate?.from ?? null],
    ['rate_unit', (record) => of(record)?.rate?.unit ?? null],
    ['rate_bound', (record) => of(record)?.rate?.bound ?? null],
    ['rate_total', (record) => of(record)?.total ?? null],
    ['measure_corrects', (record) => of(record)?.corrects ?? null],
    ['measure_stacks_on', (record) => list((of(record)?.stacksOn ?? []).map(({ text }) => text))],
    ['measure_parts', (record) => list((of(record)?.parts ?? []).map(({ text }) => text))],
    ['measure_scope', (record) => of(record)?.scope ?? null],
    ['measure_goods', (record) => list(of(record)?.goods ?? [])],
    ['measure_exemptions', (record) => list(of(record)?.exemptions ?? [])],
    ['measure_reason', (record) => of(record)?.reason ?? null],
    ['measure_basis', (record) => of(record)?.basis ?? null],
    ['measure_starts', (record) => of(record)?.starts ?? null],
    ['measure_ends', (record) => of(record)?.ends ?? null],
    ['measure_days', (record) => of(record)?.days ?? null],
    ['measure_stays', (record) => of(record)?.stays ?? null],
    ['measure_mutual', (record) => of(record)?.mutual ?? null],
    ['measure_everyone', (record) => of(record)?.everyone ?? null],
    ['measure_on_hold', (record) => of(record)?.onHold ?? null],
  ];
}

interface Sourced {
  readonly attribution: readonly Attribution[];
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly versions: Versions;
}

function sourceColumns<T>(of: (record: T) => Sourced): Column<T>[] {
  return [
    ['attribution', (record) => list(of(record).attribution.map(({ name }) => name))],
    ['attribution_kind', (record) => list(of(record).attribution.map(({ kind }) => kind))],
    ['evidence', (record) => JSON.stringify(of(record).evidence)],
    ['confidence', (record) => of(record).confidence],
    ['coder_version', (record) => of(record).versions.coder],
    ['model_version', (record) => of(record).versions.model],
    ['lexicon_version', (record) => of(record).versions.lexicon],
  ];
}

const eventColumns: Column<Event>[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['enddate', ({ enddate }) => enddate],
  ['date_basis', ({ chancery }) => chancery.dateBasis],
  ['status', ({ chancery }) => chancery.status],
  ...actorColumns<Event>('actor', ({ actor }) => actor),
  ['event', ({ event }) => list(event)],
  ['mode', ({ mode }) => list(mode)],
  ...actorColumns<Event>('recipient', ({ recipient }) => recipient),
  ['context', ({ context }) => list(context)],
  ['quad_code', ({ quad_code }) => quad_code],
  ['event_scale', ({ event_scale }) => event_scale],
  ['place', ({ event_loc }) => event_loc?.extracted_place ?? null],
  ['place_resolved', ({ event_loc }) => event_loc?.resolved_place ?? null],
  ['place_country', ({ event_loc }) => event_loc?.country_code ?? null],
  ['latitude', ({ event_loc }) => event_loc?.lat ?? null],
  ['longitude', ({ event_loc }) => event_loc?.lon ?? null],
  ...termsColumns<Event>(({ chancery }) => chancery.measure),
  ['responds_to', ({ chancery }) => chancery.respondsTo],
  ['event_text', ({ event_text }) => event_text],
  ['text', ({ text }) => text],
  ['sentence', ({ text_info }) => text_info.sequence],
  ['start', ({ text_info }) => text_info.start],
  ['end', ({ text_info }) => text_info.end],
  ['url', ({ cite_info }) => cite_info.url],
  ['title', ({ cite_info }) => cite_info.title],
  ['publication', ({ cite_info }) => cite_info.publication],
  ['language', ({ cite_info }) => cite_info.language],
  ['report', ({ cite_info }) => cite_info.version],
  ['reason', ({ chancery }) => chancery.reason],
  ...sourceColumns<Event>(({ chancery }) => chancery),
];

const statementColumns: Column<Statement>[] = [
  ['kind', ({ kind }) => kind],
  ['id', ({ id }) => id],
  ['report', ({ report }) => report],
  ['date', ({ date }) => date],
  ...actorColumns<Statement>('speaker', ({ speaker }) => [speaker]),
  ...actorColumns<Statement>('addressee', ({ addressee }) => addressee),
  ['mode', ({ mode }) => mode],
  ['cue', ({ cue }) => cue],
  ['content', ({ content }) => content],
  ['stance', ({ stance }) => stance],
  ['certainty', ({ certainty }) => certainty],
  ['context', ({ context }) => list(context)],
  ['text', ({ text }) => text],
  ...sourceColumns<Statement>((record) => record),
];

const measureColumns: Column<Measure>[] = [
  ['kind', ({ kind }) => kind],
  ['id', ({ id }) => id],
  ['report', ({ report }) => report],
  ['event', ({ event }) => event],
  ['status', ({ status }) => status],
  ['action', ({ action }) => action],
  ...actorColumns<Measure>('imposer', ({ imposer }) => imposer),
  ...actorColumns<Measure>('target', ({ target }) => target),
  ...termsColumns<Measure>(({ measure }) => measure),
  ['announced', ({ announced }) => announced],
  ['effective', ({ effective }) => effective],
  ['expires', ({ expires }) => expires],
  ['responds_to', ({ respondsTo }) => respondsTo],
  ['text', ({ text }) => text],
  ...sourceColumns<Measure>((record) => record),
];

const flowColumns: Column<Flow>[] = [
  ['kind', ({ kind }) => kind],
  ['id', ({ id }) => id],
  ['report', ({ report }) => report],
  ['status', ({ status }) => status],
  ['commodity', ({ commodity }) => commodity],
  ['class', (record) => record.class],
  ...actorColumns<Flow>('from', ({ from }) => (from ? [from] : [])),
  ...actorColumns<Flow>('to', ({ to }) => (to ? [to] : [])),
  ...actorColumns<Flow>('carrier', ({ carrier }) => carrier),
  ['text', ({ text }) => text],
  ['reason', ({ reason }) => reason],
  ...sourceColumns<Flow>((record) => record),
];

const figureColumns: Column<Figure>[] = [
  ['kind', ({ kind }) => kind],
  ['id', ({ id }) => id],
  ['report', ({ report }) => report],
  ['min', ({ min }) => min],
  ['max', ({ max }) => max],
  ['approximate', ({ approximate }) => approximate],
  ['unit', ({ unit }) => unit],
  ['counts', ({ counts }) => counts],
  ['per', ({ per }) => per],
  ['place', ({ place }) => place],
  ['period_start', ({ period }) => period?.start ?? null],
  ['period_end', ({ period }) => period?.end ?? null],
  ['text', ({ text }) => text],
  ...sourceColumns<Figure>((record) => record),
];

/** The columns of each kind, in order. */
export const columns: { readonly [K in Kind]: readonly Column<CodedReport[K][number]>[] } = {
  events: eventColumns,
  statements: statementColumns,
  measures: measureColumns,
  flows: flowColumns,
  figures: figureColumns,
};

/** Turns a draft into an Event: every field with the words it rests on. */

import type { Sentence } from '../language/analysis.js';
import type { Report, Span } from '../report/report.js';
import { confidenceOf } from './confidence.js';
import type { ReportContexts } from './contexts.js';
import type { Calibrations } from './decision/calibration.js';
import type { Draft } from './draft.js';
import type { Event } from './event.js';
import { recordId } from './identity.js';
import type { Context } from './ontology.js';
import type { Ontology } from './ontology-tables.js';
import { verbNames } from './predicate.js';
import type { Evidence, Versions } from './provenance.js';
import type { Terms } from './terms/terms.js';

export interface BuildTools {
  readonly report: Report;
  readonly versions: Versions;
  readonly ontology: Ontology;
  readonly contexts: ReportContexts;
  readonly confidence: Calibrations | null;
}

/** What the report adds to a draft beyond its own clause. */
export interface Additions {
  readonly terms: Terms | null;
  /** Measures named after it by the same verb that are no events of their own. */
  readonly further: readonly Terms[];
  /** How a party was inferred, or null. */
  readonly inferred: string | null;
}

export function eventIdOf(draft: Draft, report: Report): string {
  const { match, type, mode, actors, recipients, sentence } = draft;
  const code = ({ actor }: Draft['actors'][number]) =>
    [actor.code, actor.sector, actor.entity_text].join('/');
  const place = sentence.tokens[match.predicate.word].start;
  return recordId(
    report.id,
    'event',
    place,
    type,
    mode,
    actors.map(code).join(' '),
    recipients.map(code).join(' '),
  );
}

/** Builds the Event. `respondsTo` is set by who knows all of the report’s events. */
export function buildEvent(draft: Draft, { terms, further, inferred }: Additions, tools: BuildTools): Event {
  const { sentence, match, type, mode, status, actors, recipients, dating, sources, place } = draft;
  const { report, ontology } = tools;
  const predicate = predicateSpans(draft);
  const evidence: Evidence = {
    actor: actors.map(({ span }) => span),
    event: predicate,
    status: statusSpans(draft, predicate),
  };
  if (recipients.length > 0) evidence.recipient = recipients.map(({ span }) => span);
  if (dating.span !== null) evidence.date = [dating.span];
  if (place !== null) evidence.event_loc = [place.span];
  if (sources.length > 0) evidence.attribution = sources.map(({ span }) => span);
  for (const [field, span] of Object.entries(terms?.spans ?? {})) evidence[`measure.${field}`] = [span];
  return {
    id: eventIdOf(draft, report),
    date: dating.date,
    enddate: dating.enddate,
    actor: actors.map(({ actor }) => actor),
    recipient: recipients.map(({ actor }) => actor),
    event: [type],
    mode: mode === null ? [] : [mode],
    context: contextsOf(draft, tools.contexts),
    quad_code: ontology.facts(type).quad,
    event_scale: ontology.score(type, mode),
    event_loc: place?.location ?? null,
    event_text: predicate.map(({ start, end }) => report.body.slice(start, end)).join(' '),
    text: sentence.text,
    text_info: { sequence: sentence.index, start: sentence.start, end: sentence.end },
    cite_info: {
      url: report.url,
      title: report.title,
      publication: report.outlet,
      language: report.language,
      version: report.id,
    },
    coder: `chancery ${tools.versions.coder}`,
    coded_date: null,
    chancery: {
      status,
      dateBasis: dating.basis,
      attribution: sources.map(({ attribution }) => attribution),
      evidence,
      reason: [match.frame.name, draft.rule, inferred].filter((part) => part !== null).join('; '),
      confidence: confidenceOf(draft, inferred !== null, tools.confidence),
      measure: terms?.terms ?? null,
      ...(further.length === 0 ? {} : { furtherMeasures: further.map((one) => furtherMeasure(one)) }),
      respondsTo: null,
      versions: tools.versions,
    },
  };
}

function furtherMeasure({ terms, spans }: Terms): NonNullable<Event['chancery']['furtherMeasures']>[number] {
  return {
    measure: terms,
    evidence: Object.fromEntries(Object.entries(spans).map(([field, span]) => [`measure.${field}`, [span]])),
  };
}

/** The predicate’s words: verb with its particle, or noun with its light verb. */
function predicateSpans({ match, sentence, actors, recipients }: Draft): Span[] {
  const { predicate, consumed } = match;
  const isParty = (word: number) => {
    const { start } = sentence.tokens[word];
    return [...actors, ...recipients].some(({ span }) => span.start <= start && start < span.end);
  };
  const words = new Set([predicate.word]);
  if (predicate.light !== null) words.add(predicate.light.verb);
  if (predicate.pos === 'verb') {
    const [name] = verbNames(sentence, predicate.word);
    const particle = name.split(' ')[1];
    const next = sentence.tokens.find(
      ({ form, head }) => head === predicate.word && form.toLowerCase() === particle,
    );
    if (next !== undefined && match.frame.predicate === name) words.add(next.index);
  }
  for (const word of consumed) if (isCore(sentence, predicate.word, word) && !isParty(word)) words.add(word);
  return [...words]
    .sort((a, b) => a - b)
    .map((word) => ({ start: sentence.tokens[word].start, end: sentence.tokens[word].end }));
}

/** An object or clause that is part of the event: “held talks”, not the cars of “put duties on cars”. */
function isCore(sentence: Sentence, predicate: number, word: number): boolean {
  const { head, deprel } = sentence.tokens[word];
  return (
    head === predicate &&
    (/^(obj|xcomp|ccomp|nsubj:pass)/.test(deprel) || (deprel === 'nsubj' && word < predicate))
  );
}

/** What the status rests on: the words that changed it, or the verb that says it plainly. */
function statusSpans({ standing, sentence, clause }: Draft, predicate: Span[]): Span[] {
  const auxiliaries = sentence.childrenWith(clause, 'aux').map(({ index }) => index);
  const words = standing.words.length > 0 ? standing.words : [...auxiliaries, clause];
  if (words.length === 0) return predicate;
  return [...new Set(words)]
    .sort((a, b) => a - b)
    .map((word) => ({ start: sentence.tokens[word].start, end: sentence.tokens[word].end }));
}

/** The words’ contexts; dealings between states are diplomatic by themselves. */
function contextsOf({ type, actors, recipients, sentence }: Draft, contexts: ReportContexts): Context[] {
  const found = contexts.of(sentence);
  const states = [...actors, ...recipients].filter(
    ({ actor }) => actor.sector === 'GOV' || actor.sector === null,
  );
  const between = new Set(states.map(({ actor }) => actor.code).filter((code) => code !== null)).size > 1;
  const diplomatic =
    between && (type === 'CONSULT' || type === 'AGREE' || type === 'SUPPORT' || type === 'REQUEST');
  return diplomatic && !found.includes('diplomatic') ? [...found, 'diplomatic'] : found;
}

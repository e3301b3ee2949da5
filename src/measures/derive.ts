/** Measures from Events: each event that carries the terms of an instrument takes, threatens or changes a measure. */
import type { Event } from '../events/event.js';
import { recordId } from '../events/identity.js';
import { termAfter, termBefore } from './ledger/days.js';
import type { Measure } from './measure.js';
import { isNotEased, measureActionOf, measureStatusOf } from './measure-status.js';

/**
 * The measures of one report’s events, in their order.
 *
 * @example
 * const measures = deriveMeasures(events);
 */
export function deriveMeasures(events: readonly Event[]): Measure[] {
  return events.flatMap((event) => {
    const { furtherMeasures = [], evidence } = event.chancery;
    const further = furtherMeasures.map((one) => {
      const own = { ...withoutTerms(evidence), ...one.evidence };
      return { ...event, chancery: { ...event.chancery, measure: one.measure, evidence: own } };
    });
    return [event, ...further]
      .flatMap((one) => bySides(one))
      .flatMap((one, number) => measureOf(one, number) ?? []);
  });
}

/** “Both will charge fees on each other’s ships”: one measure of each side against the others. */
function bySides(event: Event): Event[] {
  const codes = [...new Set(event.actor.flatMap(({ code }) => code ?? []))];
  const isEachOther = event.chancery.measure?.mutual === true && codes.length > 1;
  if (!isEachOther || event.recipient.some(({ code }) => code === null || !codes.includes(code)))
    return [event];
  return codes.map((own) => ({
    ...event,
    actor: event.actor.filter(({ code }) => code === own),
    recipient: event.actor.filter(({ code }) => code !== null && code !== own),
  }));
}

/** The evidence without that of the terms, which a further measure has of its own. */
function withoutTerms(evidence: Event['chancery']['evidence']): Event['chancery']['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([field]) => !field.startsWith('measure.')));
}

function measureOf(event: Event, number: number): Measure | null {
  const { measure, evidence, attribution, confidence, respondsTo, versions } = event.chancery;
  if (measure === null) return null;
  const action = measureActionOf(event);
  const { announced, effective, expires } = daysOf(event);
  return {
    kind: 'measure',
    id: number === 0 ? recordId(event.id, 'measure') : recordId(event.id, 'measure', number),
    report: event.cite_info.version,
    event: event.id,
    measure: isNotEased(event) ? asItStands(measure) : measure,
    action,
    imposer: event.actor,
    target: event.recipient,
    status: measureStatusOf(event, action),
    announced,
    effective,
    expires,
    respondsTo,
    text: event.text,
    attribution,
    evidence: measureEvidence(evidence),
    confidence,
    versions,
  };
}

/** “Has not lifted its 25% tariff”: the rate is still the one that was to fall to nothing. */
function asItStands(terms: Measure['measure']): Measure['measure'] {
  const { rate } = terms;
  if (rate === null || rate.to !== 0) return terms;
  return { ...terms, rate: { ...rate, to: rate.from, from: null } };
}

/** The day on which it was announced or done, and the days on which it starts to hold and ceases to. */
function daysOf({
  date,
  enddate,
  event_text: words,
  chancery,
}: Event): Pick<Measure, 'announced' | 'effective' | 'expires'> {
  const { status, dateBasis, measure } = chancery;
  const { starts, ends, days, act, stays, onHold } = measure!;
  const ahead = status === 'planned' || status === 'threatened';
  // “In April” is no day, and a day on which it was announced is not the day on which it starts.
  // “Put off until 9 July”: nor is the day on which it ends.
  const isDay = date !== null && (enddate === null || enddate === date) && date !== ends;
  const acts = ahead ? !promise.test(words) : act !== 'announce';
  const said = dateBasis === 'said' && isDay && acts && !stays ? date : null;
  // What is put off does not hold yet.
  const isPutOff = onHold && act !== 'strike-down';
  const byTerm = startByTerm(measure!);
  // The day on which a longer time is granted is not the day on which it begins.
  const told = act === 'extend' ? (byTerm ?? said) : (said ?? byTerm);
  const effective = starts ?? (isPutOff ? null : told);
  const from = isPutOff ? said : (effective ?? (act !== 'announce' && !ahead && isDay ? date : null));
  return {
    announced: ahead || (!isDay && status !== 'historical') ? null : date,
    effective,
    expires:
      ends ??
      (days === null || from === null || (act === 'extend' && starts === null)
        ? null
        : termAfter(from, days)),
  };
}

/** “Extended by 90 days, until 10 November”: what is told with its length and its end starts so long before that. */
function startByTerm({ ends, days }: Measure['measure']): string | null {
  return ends === null || days === null ? null : termBefore(ends, days);
}

/** Who agrees on a day to do something, or threatens with it, does not do it on that day. */
const promise = /^(agree|pledge|promise|threaten|vow|offer|decide)/i;

/** The event’s evidence under the names of the measure’s fields. */
function measureEvidence(evidence: Event['chancery']['evidence']): Measure['evidence'] {
  const out: Measure['evidence'] = {};
  const names: Readonly<Record<string, string>> = {
    actor: 'imposer',
    recipient: 'target',
    event: 'event',
    date: 'effective',
  };
  for (const [field, spans] of Object.entries(evidence)) {
    const name = field.startsWith('measure.') ? field.slice('measure.'.length) : (names[field] ?? field);
    out[name] = spans;
  }
  return out;
}

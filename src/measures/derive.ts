/** Measures from Events: each event that carries the terms of an instrument takes, threatens or changes a measure. */
import type { Event } from '../events/event.js';
import { recordId } from '../events/identity.js';
import type { Measure } from './measure.js';
import { measureStatusOf } from './measure-status.js';

/**
 * The measures of one report’s events, in their order.
 *
 * @example
 * const measures = deriveMeasures(events);
 */
export function deriveMeasures(events: readonly Event[]): Measure[] {
  return events.flatMap((event) => measureOf(event) ?? []);
}

function measureOf(event: Event): Measure | null {
  const { measure, status, dateBasis, evidence, attribution, confidence, respondsTo, versions } =
    event.chancery;
  if (measure === null) return null;
  const { imposer, target } = sidesOf(event);
  const standing = measureStatusOf(event);
  const said = dateBasis === 'said' ? event.date : null;
  const { starts, ends, days } = measure;
  const planned = status === 'planned' || status === 'threatened';
  return {
    kind: 'measure',
    id: recordId(event.id, 'measure'),
    report: event.cite_info.version,
    event: event.id,
    measure,
    imposer,
    target,
    status: standing,
    announced: planned ? null : event.date,
    effective: starts ?? (planned || standing === 'in-force' ? said : null),
    expires: ends ?? (starts === null || days === null ? null : dayAfter(starts, days)),
    respondsTo,
    text: event.text,
    attribution,
    evidence: measureEvidence(evidence),
    confidence,
    versions,
  };
}

function sidesOf({ actor, recipient }: Event): { imposer: Event['actor']; target: Event['actor'] } {
  return { imposer: actor, target: recipient };
}

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

/** The ISO day so many days after the ISO day. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

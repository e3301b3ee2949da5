/** What is drawn from a report and can be chosen on its page: events, statements and measures, by the words they rest on. */
import type { CodedReport } from '../../coded.js';
import type { Evidence } from '../../events/provenance.js';

export interface Drawn {
  readonly id: string;
  readonly evidence: Evidence;
  /** True for a measure: it shares the words of its event, which is what they lead to, and shows its own when chosen. */
  readonly quiet?: boolean;
}

/** Events first, then statements, then measures, each in the order of the text. */
export function drawnFrom({ events, statements, measures }: CodedReport): readonly Drawn[] {
  return [
    ...events.map(({ id, chancery }) => ({ id, evidence: chancery.evidence })),
    ...statements,
    ...measures.map(({ id, evidence }) => ({ id, evidence, quiet: true })),
  ];
}

/** A field that the reader points at. */
export interface Pointed {
  readonly record: string;
  readonly field: string;
}

/** What is drawn from a report and can be chosen on its page: events and statements, by the words they rest on. */
import type { CodedReport } from '../../coded.js';
import type { Evidence } from '../../events/provenance.js';

export interface Drawn {
  readonly id: string;
  readonly evidence: Evidence;
}

/** Events first, then statements, each in the order of the text. */
export function drawnFrom({ events, statements }: CodedReport): readonly Drawn[] {
  return [...events.map(({ id, chancery }) => ({ id, evidence: chancery.evidence })), ...statements];
}

/** A field that the reader points at. */
export interface Pointed {
  readonly record: string;
  readonly field: string;
}

/** The kinds of records that are drawn from a report, and their documents. */
import type { CodedReport } from '../coded.js';

/** What is kept of each kind, under the plural that CodedReport and the API use. */
export type Documents = Omit<CodedReport, 'report' | 'notCoded'>;

export const kinds = [
  'events',
  'statements',
  'measures',
  'flows',
  'figures',
] as const satisfies (keyof Documents)[];
export type Kind = (typeof kinds)[number];

/** A record of a kind. */
export type Document<K extends Kind> = Documents[K][number];

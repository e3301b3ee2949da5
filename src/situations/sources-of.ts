/** What a Situation is made from, of coded reports that are at hand. */
import type { CodedReport } from '../coded.js';
import { findCopies } from '../stories/copied-reports.js';
import { accountsOf } from '../stories/occurrences/account.js';
import { mergeOccurrences } from '../stories/occurrences/occurrences.js';
import type { SituationSources } from './situation-of.js';

/**
 * The occurrences and measures of the reports, copies having the origin of the first of their family. The order of the
 * reports does not matter.
 *
 * @example
 * const sources = sourcesOf(reports.map((report) => coder.code(report)));
 * const situation = situationOf({ name: 'tariffs', query }, sources);
 */
export function sourcesOf(coded: readonly CodedReport[]): SituationSources {
  const { origins } = findCopies(coded.map(({ report }) => report));
  return {
    occurrences: mergeOccurrences(coded.flatMap((one) => accountsOf(one, origins.get(one.report.id)))),
    measures: coded.flatMap(({ report, measures }) => measures.map((measure) => ({ measure, report }))),
  };
}

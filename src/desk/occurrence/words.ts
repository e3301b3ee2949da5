/** An occurrence in words for a reader. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import { spanInShort } from '../vocabulary/days.js';

/** “4 Mar 2025”, “by 5 May 2025” where no report gives the day, “3 Nov – 9 Nov 2025”. */
export function daysOf({ firstDay, lastDay, dayBasis }: Occurrence): string {
  if (firstDay === null) return 'no date';
  const days = spanInShort(firstDay, lastDay);
  return dayBasis === 'report' ? `by ${days}` : days;
}

/** “2 sources in 5 reports”. */
export function toldBy({ independentSources, reports }: Occurrence): string {
  const sources = independentSources === 1 ? '1 source' : `${independentSources} sources`;
  return reports === 1 ? sources : `${sources} in ${reports} reports`;
}

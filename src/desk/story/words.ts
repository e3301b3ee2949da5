/** A story in words for a reader. */
import type { Copy } from '../../stories/copies/copy.js';
import type { Story } from '../../stories/story.js';
import { spanInShort } from '../vocabulary/days.js';

/** When its reports came out. */
export function daysOf({ firstReport, lastReport }: Story): string {
  if (firstReport === null) return 'no date';
  return spanInShort(firstReport.slice(0, 10), lastReport?.slice(0, 10) ?? null);
}

/** “2 sources in 3 reports”. */
export function toldBy({ independentSources, reports }: Story): string {
  if (reports.length === 1) return '1 report';
  const sources = independentSources === 1 ? '1 source' : `${independentSources} sources`;
  return `${sources} in ${reports.length} reports`;
}

/** What a copy is to what it was made from. */
export const manners: Readonly<Record<Copy['manner'], string>> = {
  reprint: 'reprint of',
  trimmed: 'shortened from',
  extended: 'longer version of',
  rewritten: 'rewritten from',
};

/** A set of reports with what was made from what, and whose each is: what stories and occurrences count by. */
import type { Report } from '../report/report.js';
import { type Copy, describeCopy } from './copies/copy.js';
import { CopyFamilies } from './copies/copy-families.js';
import { CopyIndex } from './copies/copy-index.js';
import { type Origin, originOfReport, outletKey } from './origins/origin.js';

/** Reports that a set compares with one another at most: beyond it the oldest are let go. */
const mostCompared = 100_000;

export interface CopiedReports {
  /** Each text once: of reports with one id the earliest. In order of time. */
  readonly reports: readonly Report[];
  /** By id: the first report of its family, itself where it is no copy. */
  readonly first: ReadonlyMap<string, string>;
  /** By id: whose report it is. A copy has the origin of the first of its family that says whose it is. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** By id of the copy: what it was made from. */
  readonly copies: ReadonlyMap<string, Copy>;
}

/**
 * Finds the copies among reports and the origin of each. The same set gives the same answer in any order. Time linear in
 * the texts and in the number of pairs that are copies (256 for each report at most); about 3 kB for each report.
 */
export function findCopies(given: readonly Report[]): CopiedReports {
  const reports = earliestOfEach(given);
  const own = new Map(reports.map((report) => [report.id, originOfReport(report)]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const index = new CopyIndex({ capacity: Math.min(mostCompared, Math.max(1, reports.length)) });
  const families = new CopyFamilies();
  for (const report of reports) {
    const { id, publishedAt } = report;
    families.add({ id, publishedAt, remove: removeOf(report, own.get(id)) });
    for (const match of index.add(id, report.body)) families.link(id, match.id, match.overlap);
  }
  const first = new Map<string, string>();
  const copies = new Map<string, Copy>();
  for (const descent of families.descents()) {
    first.set(descent.report, descent.first);
    const [report, from] = [byId.get(descent.report), byId.get(descent.from ?? '')];
    if (report !== undefined && from !== undefined && descent.overlap !== null)
      copies.set(report.id, describeCopy(report, from, descent.overlap));
  }
  return { reports, first, origins: sharedOrigins(reports, first, own), copies };
}

/** How far a report is from its agency: by who prints it. */
function removeOf({ outlet }: Report, origin: Origin | undefined): 0 | 1 | 2 {
  if (origin?.kind !== 'agency') return 2;
  return outlet === null || outletKey(outlet) === origin.key ? 0 : 1;
}

function sharedOrigins(
  reports: readonly Report[],
  first: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, Origin>,
): Map<string, Origin> {
  const ofFamily = new Map<string, Origin>();
  const firstOf = (id: string) => first.get(id) ?? id;
  for (const [id, origin] of own) if (firstOf(id) === id) ofFamily.set(id, origin);
  for (const { id } of reports) {
    const origin = own.get(id);
    if (origin !== undefined && origin.kind !== 'unnamed' && ofFamily.get(firstOf(id))?.kind === 'unnamed')
      ofFamily.set(firstOf(id), origin);
  }
  const shared = new Map<string, Origin>();
  for (const { id } of reports) {
    const origin = ofFamily.get(firstOf(id)) ?? own.get(id);
    if (origin !== undefined) shared.set(id, origin);
  }
  return shared;
}

function earliestOfEach(given: readonly Report[]): Report[] {
  const byId = new Map<string, Report>();
  for (const report of [...given].sort(byTime)) if (!byId.has(report.id)) byId.set(report.id, report);
  return [...byId.values()];
}

/** In order of time, undated last; where that does not tell, by id, outlet and address. */
export function byTime(a: Report, b: Report): number {
  const [keyA, keyB] = [timeKey(a), timeKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function timeKey({ publishedAt, id, outlet, url, title }: Report): string {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const when = Number.isNaN(time) ? '9' : new Date(time).toISOString();
  return [when, id, outlet ?? '', url ?? '', title ?? ''].join('\n');
}

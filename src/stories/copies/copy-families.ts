/** Families of copies: which report each was made from, whatever the order in which they come in. */
import type { Overlap } from './overlap.js';

/** What of a report tells when it came out. */
export interface DatedReport {
  readonly id: string;
  readonly publishedAt: string | null;
  /** How near to its origin a report is among those of one day: 0 the agency’s own, 1 credited to it, 2 (default) neither. */
  readonly remove?: 0 | 1 | 2 | undefined;
}

interface Member {
  readonly report: DatedReport;
  /** The day in UTC, and the instant where one is known; null where no date is. */
  readonly day: string | null;
  readonly instant: number;
  /** The earlier report that it shares most with. */
  from: Member | null;
  share: number;
  overlap: Overlap | null;
}

/** A report of a family and the earlier one that it was made from. */
export interface Descent {
  readonly report: string;
  /** Null for the first of its family. */
  readonly from: string | null;
  /** `ofFirst` is the share of `report`, `ofSecond` that of `from`; null for the first. */
  readonly overlap: Overlap | null;
  /** The first of its family. */
  readonly first: string;
}

/**
 * Grows with reports and with pairs of copies. Every report descends from the earlier one that most of it is in, so that
 * two reports joined in a third do not become one family: the third descends from one of them. Earlier is: by day,
 * by how far it is removed from its origin, by time, by id; undated last. Depends on the set of pairs alone, not on their
 * order. Constant memory a report; constant time a pair.
 */
export class CopyFamilies {
  private readonly members = new Map<string, Member>();

  add(report: DatedReport): void {
    if (this.members.has(report.id)) return;
    const { publishedAt } = report;
    const instant = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    this.members.set(report.id, {
      report,
      day: Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10),
      instant: publishedAt !== null && publishedAt.length > 10 ? instant : Number.NaN,
      from: null,
      share: 0,
      overlap: null,
    });
  }

  /** Notes that two reports, both added before, are copies; `ofFirst` is the share of the first. */
  link(first: string, second: string, overlap: Overlap): void {
    const a = this.members.get(first);
    const b = this.members.get(second);
    if (a === undefined || b === undefined || a === b || isForm(a, b, overlap)) return;
    if (compareTime(a, b) > 0) descend(a, b, overlap);
    else descend(b, a, { shared: overlap.shared, ofFirst: overlap.ofSecond, ofSecond: overlap.ofFirst });
  }

  /** Where each report stands, the first of each family and lone reports included, in order of id. */
  descents(): Descent[] {
    const firsts = new Map<Member, Member>();
    return [...this.members.values()]
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
      .map((member) => ({
        report: member.report.id,
        from: member.from?.report.id ?? null,
        overlap: member.overlap,
        first: firstOf(member, firsts).report.id,
      }));
  }
}

/**
 * After more than {@link daysOfNews} days only a text of which nearly all is in the other is its copy: desks rewrite the
 * news of the day, while notices come in one form and background is told again for months.
 */
function isForm(a: Member, b: Member, { ofFirst, ofSecond }: Overlap): boolean {
  if (Math.max(ofFirst, ofSecond) >= nearlyAll || a.day === null || b.day === null) return false;
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) > daysOfNews * 86_400_000;
}

const nearlyAll = 0.85;
const daysOfNews = 3;

function descend(child: Member, parent: Member, overlap: Overlap): void {
  const more = overlap.ofFirst - child.share;
  if (child.from !== null && (more < 0 || (more === 0 && compareTime(parent, child.from) > 0))) return;
  child.from = parent;
  child.share = overlap.ofFirst;
  child.overlap = overlap;
}

/** The member at the end of the line; each is walked through once. */
function firstOf(member: Member, known: Map<Member, Member>): Member {
  const line: Member[] = [];
  let at = member;
  while (at.from !== null && !known.has(at)) {
    line.push(at);
    at = at.from;
  }
  const first = known.get(at) ?? at;
  for (const one of line) known.set(one, first);
  return first;
}

/** Before 0: the first came out earlier. */
function compareTime(a: Member, b: Member): number {
  if (a.day !== b.day) {
    if (a.day === null) return 1;
    if (b.day === null) return -1;
    return a.day < b.day ? -1 : 1;
  }
  const removed = (a.report.remove ?? 2) - (b.report.remove ?? 2);
  if (removed !== 0) return removed;
  // A report with a day alone may have come out at any time of it: only times that both have are compared.
  const timed = Number(Number.isNaN(a.instant)) - Number(Number.isNaN(b.instant));
  if (timed !== 0) return timed;
  if (!Number.isNaN(a.instant) && a.instant !== b.instant) return a.instant - b.instant;
  return a.report.id < b.report.id ? -1 : 1;
}

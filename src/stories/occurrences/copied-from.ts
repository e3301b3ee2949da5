/** Whose report each of many is, where some are copies of others. */
import type { Report } from '../../report/report.js';
import { CopyIndex } from '../copies/copy-index.js';
import { type Origin, originOfReport } from '../origins/origin.js';

type CopiedReport = Pick<Report, 'id' | 'url' | 'outlet' | 'byline' | 'body' | 'publishedAt'>;

/**
 * Origins of reports by their ids. Copies of one text have one origin: an agency where one of them credits it, else that of
 * the one published first. Takes reports in any order and gives the same for the same set, as long as `capacity` is not
 * passed. Keeps no text: some hundred bytes and a sketch a report.
 *
 * @example
 * const origins = new CopiedOrigins();
 * for (const report of reports) origins.add(report);
 * accountsOf(coded, origins.of(coded.report.id));
 */
export class CopiedOrigins {
  private readonly copies: CopyIndex;
  private readonly own = new Map<string, { origin: Origin; rank: string }>();
  /** A report → one with which it shares its text; the families are what hangs together. */
  private readonly parents = new Map<string, string>();
  private chosen: Map<string, Origin> | null = null;

  constructor(capacity = 100_000) {
    this.copies = new CopyIndex({ capacity });
  }

  add(report: CopiedReport): void {
    const { id, body, publishedAt } = report;
    if (this.own.has(id)) return;
    const origin = originOfReport(report);
    const day = publishedAt === null ? '9999' : publishedAt.slice(0, 10);
    this.own.set(id, {
      origin,
      rank: `${origin.kind === 'agency' ? 0 : 1} ${day} ${publishedAt ?? ''} ${origin.key}`,
    });
    this.parents.set(id, id);
    for (const { id: other } of this.copies.add(id, body)) this.parents.set(this.head(id), this.head(other));
    this.chosen = null;
  }

  /** The origin of a report that was added; undefined for any other. */
  of(id: string): Origin | undefined {
    this.chosen ??= this.choose();
    return this.own.has(id) ? this.chosen.get(this.head(id)) : undefined;
  }

  private choose(): Map<string, Origin> {
    const best = new Map<string, { origin: Origin; rank: string }>();
    for (const [id, one] of this.own) {
      const head = this.head(id);
      const known = best.get(head);
      if (known === undefined || one.rank < known.rank) best.set(head, one);
    }
    return new Map([...best].map(([head, { origin }]) => [head, origin]));
  }

  private head(id: string): string {
    let top = id;
    for (let next = this.parents.get(top); next !== undefined && next !== top; next = this.parents.get(top))
      top = next;
    this.parents.set(id, top);
    return top;
  }
}

/** Keeps the occurrences of a growing set of reports: merges again only what new reports touch. */
import type { Account } from './account.js';
import { blocksOf } from './blocks.js';
import { withInferredAnswers } from './inferred-answers.js';
import { mergeAccounts } from './merge.js';
import type { Occurrence } from './occurrence.js';
import { occurrenceOf } from './occurrence-of.js';

/**
 * The occurrences of the accounts, the earliest first. A function of the set: order and repetition do not matter.
 *
 * @example
 * const occurrences = mergeOccurrences(reports.flatMap((report) => accountsOf(coder.code(report))));
 */
export function mergeOccurrences(accounts: Iterable<Account>): Occurrence[] {
  const merger = new OccurrenceMerger();
  merger.add(accounts);
  return merger.occurrences();
}

interface MergedBlock {
  readonly accounts: ReadonlySet<Account>;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Merges in batches. Whatever the batches, `occurrences()` gives what one merging of all of them gives: accounts fall into
 * blocks (`blocksOf`) that have nothing to do with each other, and a block that has the accounts it had is not merged again.
 */
export class OccurrenceMerger {
  private readonly accounts = new Map<string, Account>();
  /** By the id of any of its events. */
  private merged = new Map<string, MergedBlock>();
  /** How many accounts the last call of `occurrences` compared anew. */
  compared = 0;

  /** Takes accounts in. One whose event is known already (it was coded or traced anew) takes its place. */
  add(accounts: Iterable<Account>): void {
    for (const account of accounts) this.accounts.set(account.event, account);
  }

  /** Drops what a report told, such as before it is coded anew. */
  drop(report: string): void {
    for (const [event, account] of this.accounts) if (account.report === report) this.accounts.delete(event);
  }

  /** All occurrences, the earliest first; those without a day last. O(n log n) plus the merging of what changed. */
  occurrences(): Occurrence[] {
    this.compared = 0;
    const merged = new Map<string, MergedBlock>();
    const all: Occurrence[] = [];
    for (const block of blocksOf([...this.accounts.values()])) {
      const one = this.mergedAs(block) ?? this.merge(block);
      for (const { event } of block) merged.set(event, one);
      all.push(...one.occurrences);
    }
    this.merged = merged;
    return withInferredAnswers(all.sort(byDay), this.accounts);
  }

  /** The block as it was merged before, when it is the very same. */
  private mergedAs(block: readonly Account[]): MergedBlock | null {
    const before = this.merged.get(block[0]!.event);
    if (before === undefined || before.accounts.size !== block.length) return null;
    return block.every((account) => before.accounts.has(account)) ? before : null;
  }

  private merge(block: readonly Account[]): MergedBlock {
    this.compared += block.length;
    const occurrences = mergeAccounts(block).map(({ accounts }) => occurrenceOf(accounts));
    return { accounts: new Set(block), occurrences };
  }
}

function byDay(a: Occurrence, b: Occurrence): number {
  return compare(a.firstDay ?? '9999', b.firstDay ?? '9999') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one order of sources, in which nothing depends on how the reports came in. */
import type { LedgerSource } from './ledger.js';

/** By the day of the report, the report, the measure and what it says. A total order of distinct sources. */
export function compareSources(a: LedgerSource, b: LedgerSource): number {
  return (
    compareText(a.published, b.published) ||
    compareText(a.report, b.report) ||
    compareText(a.measure, b.measure) ||
    compareText(keyOf(a), keyOf(b))
  );
}

/** The sources in order, each once. */
export function inOrder(sources: readonly LedgerSource[]): LedgerSource[] {
  const byKey = new Map(sources.map((source) => [keyOf(source), source]));
  return [...byKey.values()].sort(compareSources);
}

/** What tells one source from another: its measure, and which of the measure’s claims it is. Remembered: it is asked for often. */
export function keyOf(source: LedgerSource): string {
  let key = keys.get(source);
  if (key === undefined) {
    const { report, measure, claim } = source;
    key = JSON.stringify([report, measure, claim]);
    keys.set(source, key);
  }
  return key;
}

const keys = new WeakMap<LedgerSource, string>();

/** By code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

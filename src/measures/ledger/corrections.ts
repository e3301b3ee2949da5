/** What an outlet takes back: a rate that a later report of its own says was wrong no longer counts as its word. */
import type { LedgerSource } from './ledger.js';

/**
 * Tells which of the sources of one instrument and one good have been corrected by the same outlet.
 *
 * @param good the good, or '' for all goods
 */
export function corrected(sources: readonly LedgerSource[], good: string): (source: LedgerSource) => boolean {
  const corrections = sources.filter(({ claim, outlet }) => claim.corrects !== null && outlet !== null);
  return (source) =>
    corrections.some(
      ({ claim, outlet, published, report }) =>
        source.outlet === outlet &&
        source.report !== report &&
        source.published <= published &&
        source.claim.to === claim.corrects &&
        (claim.goods.length === 0 || claim.goods.includes(good)),
    );
}

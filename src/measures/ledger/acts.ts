/** What can be read off the acts and components of a day by themselves. */
import { termAfter } from './days.js';
import type { Claim, LedgerStep } from './ledger.js';
import { compareText } from './order.js';
import { onlyRate, round } from './outcomes.js';
import { type Act, effectOf } from './settle.js';
import type { Alternative, Component } from './track.js';

/** The highest of the rates told. */
export function highest(alternatives: readonly Alternative[]): number {
  return Math.max(0, ...alternatives.map(({ rate }) => rate ?? 0));
}

/** “Suspend 24 points, leaving 10%”: what is told to stand under the lower rate, and comes back after it. */
export function baseUnder(acts: readonly Act[]): number | null {
  for (const { claim } of acts) {
    const { to, by } = claim;
    if (to !== null && by !== null && by < 0) return round(to - by);
  }
  return null;
}

/** “Cuts it to 10% and removes the tariffs of April”: a report that tells what is left does not lift all. */
export function isPartial({ claim, name, source }: Act, others: readonly Act[]): boolean {
  if (effectOf(claim) !== 'end' || name !== null || claim.to !== null || claim.by !== null) return false;
  return others.some((one) => effectOf(one.claim) === 'rate' && one.source.report === source.report);
}

/** The first day on which what the claim says no longer holds, when it has a term. */
export function endOf({ ends, days, action }: Claim, day: string): string | null {
  if (ends !== null) return ends > day ? ends : null;
  return days === null || action === 'extend' ? null : termAfter(day, days);
}

export function rateAt(component: Component, day: string): number | null {
  const standing = component.at(day);
  return standing === null ? null : onlyRate(standing.alternatives);
}

export function groupByName(acts: readonly Act[]): Map<string | null, Act[]> {
  const groups = new Map<string | null, Act[]>();
  for (const act of acts) {
    const group = groups.get(act.name);
    if (group === undefined) groups.set(act.name, [act]);
    else group.push(act);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a ?? '', b ?? '')));
}

export function rateAction(
  before: number | null,
  rate: number | null,
  said: LedgerStep['action'],
): LedgerStep['action'] {
  if (rate === null) return said;
  if (before === null) return 'impose';
  return rate > before ? 'raise' : rate < before ? 'reduce' : said;
}

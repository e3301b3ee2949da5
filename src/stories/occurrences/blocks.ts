/** Blocks: accounts that may have to do with each other. No two of different blocks can be of one act. */
import type { Account } from './account.js';

/**
 * Splits accounts into the connected parts of “same kind of act, a country or name in common, days within reach”. The parts
 * and their order do not depend on the order of the accounts. O(n log n) in the number of accounts times their keys.
 */
export function blocksOf(accounts: readonly Account[]): Account[][] {
  const parent = accounts.map((_, i) => i);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    for (let next = at; next !== top; ) [parent[next], next] = [top, parent[next]!];
    return top;
  };
  for (const lane of lanesOf(accounts).values()) {
    lane.sort((a, b) => accounts[a]!.days.first - accounts[b]!.days.first);
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < lane.length; i++) {
      const { days, family } = accounts[lane[i]!]!;
      const reach = Math.max(family.slack, family.termsSlack);
      if (i > 0 && days.first <= last + reach) parent[root(lane[i]!)] = root(lane[i - 1]!);
      last = Math.max(last, days.last);
    }
  }
  const blocks = new Map<number, Account[]>();
  accounts.forEach((account, i) => {
    const at = root(i);
    const block = blocks.get(at);
    if (block === undefined) blocks.set(at, [account]);
    else block.push(account);
  });
  return [...blocks.values()];
}

/** `family key` → the places of the accounts that have it. */
function lanesOf(accounts: readonly Account[]): Map<string, number[]> {
  const lanes = new Map<string, number[]>();
  accounts.forEach(({ family, keys }, i) => {
    for (const key of keys) {
      const name = `${family.name} ${key}`;
      const lane = lanes.get(name);
      if (lane === undefined) lanes.set(name, [i]);
      else lane.push(i);
    }
  });
  return lanes;
}

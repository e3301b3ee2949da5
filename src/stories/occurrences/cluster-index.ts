/** Finds the clusters that an account may go with: those that share its kind, a key and about its days. */
import type { Account } from './account.js';
import type { Days } from './days.js';

/** Days of one drawer. */
const drawer = 32;
/** What spans more drawers than this lies in one of its own. */
const mostDrawers = 16;

export class ClusterIndex {
  /** `family key drawer` → numbers of clusters; the drawer `*` has all, `?` those that span too many. */
  private readonly drawers = new Map<string, number[]>();
  /** What each cluster is entered under already. */
  private readonly entered: Set<string>[] = [];

  /** Enters a cluster, or what an account newly joined adds to it. `days` are those of its first account. */
  enter(cluster: number, { family, keys }: Account, days: Days): void {
    this.entered[cluster] ??= new Set();
    for (const key of keys) {
      const lane = `${family.name} ${key}`;
      if (this.entered[cluster].has(lane)) continue;
      this.entered[cluster].add(lane);
      for (const part of ['*', ...(drawersOf(days, 0) ?? ['?'])]) {
        const list = this.drawers.get(`${lane} ${part}`);
        if (list === undefined) this.drawers.set(`${lane} ${part}`, [cluster]);
        else list.push(cluster);
      }
    }
  }

  /** The numbers of the clusters that the account may go with, each once, lowest first. */
  find({ family, keys, days }: Account): number[] {
    const reach = Math.max(family.slack, family.termsSlack);
    const parts = drawersOf(days, reach);
    const found = new Set<number>();
    for (const key of keys) {
      for (const part of parts === null ? ['*'] : ['?', ...parts]) {
        for (const cluster of this.drawers.get(`${family.name} ${key} ${part}`) ?? []) found.add(cluster);
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

function drawersOf({ first, last }: Days, reach: number): number[] | null {
  const from = Math.floor((first - reach) / drawer);
  const to = Math.floor((last + reach) / drawer);
  return to - from >= mostDrawers ? null : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

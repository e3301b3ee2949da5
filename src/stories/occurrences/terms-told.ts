/** The terms that the accounts of a cluster give, and whether those of a further account go with them. */
import type { MeasureTerms } from '../../events/terms/measure-terms.js';
import type { Account } from './account.js';
import { gap } from './days.js';
import { isRewrite } from './rewrite.js';
import { type Comparison, compareActs, compareGoods, compareTerms } from './terms.js';

/** Accounts of other terms beyond these are not compared word by word. */
const mostCompared = 16;

export class TermsTold {
  /** By the terms as JSON: those that give them, in the order of joining. */
  private readonly told = new Map<string, { terms: MeasureTerms; accounts: Account[] }>();

  add(account: Account): void {
    if (account.terms === null) return;
    const key = JSON.stringify(account.terms);
    const known = this.told.get(key);
    if (known === undefined) this.told.set(key, { terms: account.terms, accounts: [account] });
    else if (known.accounts.length < mostCompared) known.accounts.push(account);
  }

  /**
   * Points for terms alike; null where they contradict: another instrument or component, other goods, another act, another
   * rate. Another rate of the same day in another report is the same act with a changed figure where the sentence is
   * otherwise the same, or where it starts from the same rate.
   */
  compare(account: Account): { readonly points: number; readonly alike: boolean } | null {
    const { terms } = account;
    if (terms === null || this.told.size === 0) return { points: 0, alike: false };
    let rates: Comparison = 'unknown';
    let goods: Comparison = 'unknown';
    for (const { terms: own } of this.told.values()) {
      if (own.kind !== terms.kind || (own.name ?? terms.name) !== (terms.name ?? own.name)) return null;
      if (compareActs(own, terms) === 'different') return null;
      rates = better(rates, compareTerms(own, terms));
      goods = better(goods, compareGoods(own, terms));
    }
    if (goods === 'different') return null;
    // What a sentence says still stands is known by its rate alone.
    if (terms.stays && rates !== 'equal') return null;
    if (rates === 'different') return this.hasChanged(account) ? { points: 0, alike: false } : null;
    const points = 1 + (rates === 'equal' ? 3 : 0) + (goods === 'equal' ? 1 : 0);
    return { points, alike: rates === 'equal' };
  }

  private hasChanged(account: Account): boolean {
    const start = account.terms?.rate?.from ?? null;
    for (const { terms, accounts } of this.told.values()) {
      const sameStart = start !== null && terms.rate?.from === start;
      for (const other of accounts) {
        if (other.report === account.report || gap(other.days, account.days) > 1) continue;
        if (sameStart || isRewrite(other, account)) return true;
      }
    }
    return false;
  }
}

/** Equal to one is equal; different from some and equal to none is different. */
function better(a: Comparison, b: Comparison): Comparison {
  if (a === 'equal' || b === 'equal') return 'equal';
  return a === 'different' || b === 'different' ? 'different' : 'unknown';
}

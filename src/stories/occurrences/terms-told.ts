/** The terms that the accounts of a cluster give, and whether those of a further account go with them. */
import type { MeasureTerms } from '../../events/terms/measure-terms.js';
import type { Account } from './account.js';
import { dayNumber, gap } from './days.js';
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
    for (const { terms: own, accounts } of this.told.values()) {
      if (own.kind !== terms.kind || (own.name ?? terms.name) !== (terms.name ?? own.name)) return null;
      if (compareActs(own, terms) === 'different') return null;
      const rate = compareTerms(own, terms);
      if (rate === 'equal' && accounts.every((other) => isOnOthers(account, other))) return null;
      rates = better(rates, rate);
      goods = better(goods, compareGoods(own, terms));
    }
    if (goods === 'different' || this.isOfAnotherTime(account)) return null;
    // What a sentence says still stands is known by its rate alone.
    if (terms.stays && rates !== 'equal') return null;
    if (rates === 'different') return this.hasChanged(account) ? { points: 0, alike: false } : null;
    const points = 1 + (rates === 'equal' ? 3 : 0) + (goods === 'equal' ? 1 : 0);
    return { points, alike: rates === 'equal' };
  }

  /** “20% from 1 May” and “put 20% on it in August”: what begins long after the day told for it is another act. */
  private isOfAnotherTime(account: Account): boolean {
    for (const { accounts } of this.told.values())
      for (const other of accounts)
        if (isLongAfter(account, other) || isLongAfter(other, account)) return true;
    return false;
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

/** “10% on Chilean oil” and “10% on goods from Peru”: one rate on the goods of different countries is not one measure. */
function isOnOthers({ others: { codes } }: Account, { others }: Account): boolean {
  return codes.size > 0 && others.codes.size > 0 && ![...codes].some((code) => others.codes.has(code));
}

/** True where its first day is longer after the other’s than reports of one measure lie apart. */
function isLongAfter(account: Account, { terms }: Account): boolean {
  const starts = terms?.starts ?? null;
  const own = firstDayOf(account);
  return starts !== null && own !== null && dayNumber(own) - dayNumber(starts) > account.family.termsSlack;
}

/** The first day of what is done or to be done; null of what only stands, or has no such day. */
function firstDayOf({ stage, said, terms }: Account): string | null {
  if (terms === null || terms.stays) return null;
  return terms.starts ?? (stage === 'occurred' && said !== null ? said.start : null);
}

/** Equal to one is equal; different from some and equal to none is different. */
function better(a: Comparison, b: Comparison): Comparison {
  if (a === 'equal' || b === 'equal') return 'equal';
  return a === 'different' || b === 'different' ? 'different' : 'unknown';
}

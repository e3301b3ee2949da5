/** A Cluster: accounts taken for one act, and whether a further account goes with them. */
import type { Account } from './account.js';
import { common, type Days, gap, width } from './days.js';
import { placesAgree } from './place.js';
import { type Side, shared, sidesAgree, together, union } from './side.js';
import { type Comparison, compareRates, compareScopes } from './terms.js';
import { likeness, overlap } from './words.js';

/** Points that an account must have in common with a cluster: two sides alike, or one and the day and something else. */
export const enough = 4;

/** Days that are given within so many of each other say which day it was. */
const narrow = 3;

/** Sentences alike to this degree are one sentence rewritten: what differs in them was changed, not another act. */
const rewritten = 0.6;

/** Content words that two accounts of one thing share at least, where the same parties may do two things a day. */
const sameTopic = 0.3;

/** What the accounts of a cluster hold together. Grows by `add`; what it holds does not depend on anything but the accounts and their order. */
export class Cluster {
  readonly accounts: Account[] = [];
  doers: Side;
  others: Side;
  /** The days on which all its accounts can be true: only ever narrower, so that no chain of accounts drifts through time. */
  days: Days;
  private readonly words = new Set<string>();
  private readonly placed: Account[] = [];
  private countries: ReadonlySet<string> = new Set();
  private contexts: ReadonlySet<string> = new Set();
  private said = false;

  constructor(seed: Account) {
    this.doers = seed.doers;
    this.others = seed.others;
    this.days = seed.days;
    this.add(seed);
  }

  add(account: Account): void {
    this.accounts.push(account);
    this.doers = together(this.doers, account.doers);
    this.others = together(this.others, account.others);
    this.days = common(this.days, account.days) ?? this.days;
    for (const word of account.words) this.words.add(word);
    const { place } = account;
    if (place !== null) this.placed.push(account);
    if (place?.country) this.countries = union(this.countries, new Set([place.country]));
    this.contexts = union(this.contexts, new Set(account.contexts));
    this.said ||= account.said !== null;
  }

  /**
   * How well the account goes with the cluster, in points; null where something contradicts or too little is in common.
   * Linear in the account’s words and, only where rates differ, in the cluster’s first accounts.
   */
  agreement(account: Account): number | null {
    const terms = this.compareTerms(account);
    if (terms === null) return null;
    const { family } = account;
    const slack = terms.alike ? family.termsSlack : family.slack;
    const apart = gap(this.days, account.days);
    if (apart > slack) return null;
    const doers = sidesAgree(this.doers, account.doers, family.people);
    if (doers === null) return null;
    const others = sidesAgree(this.others, account.others, family.people);
    if (others === null) return null;
    const parties = this.partyPoints(account, doers, others);
    if (parties === null) return null;
    const place = this.placePoints(account);
    if (place === null) return null;
    const words = account.words.size === 0 ? 0 : overlap(account.words, this.words) / account.words.size;
    const topic = this.topicPoints(account, words);
    if (topic === null) return null;
    const sum = parties + place + topic + terms.points + this.dayPoints(account, apart) + 2 * words;
    return sum >= enough ? sum : null;
  }

  private partyPoints(
    { family, doers: theirs, keys }: Account,
    doers: number,
    others: number,
  ): number | null {
    if (family.sides === 'one') return doers + 2 * (Math.min(shared(theirs.codes, this.doers.codes), 2) - 1);
    if (doers + others > 0) return doers + others;
    // A country named on one side only, here for who acts, there for whom it befell.
    return keys.some((key) => this.hasKey(key)) ? 1 : null;
  }

  private hasKey(key: string): boolean {
    const { doers, others } = this;
    return (
      [doers, others].some(({ codes, named }) => codes.has(key) || named.has(key)) || this.countries.has(key)
    );
  }

  /** The best that any account’s place gives; null where all that say one are in another country. */
  private placePoints(account: Account): number | null {
    if (account.place === null || this.placed.length === 0) return 0;
    let best: number | null = null;
    for (const one of this.placed) {
      const points = placesAgree(one, account);
      if (points !== null && (best === null || points > best)) best = points;
      if (best === 2) break;
    }
    return best;
  }

  private topicPoints({ family, contexts, words }: Account, share: number): number | null {
    if (!family.topic) return 0;
    const alike = contexts.some((context) => this.contexts.has(context));
    const unlike = !alike && contexts.length > 0 && this.contexts.size > 0;
    if (unlike || (words.size > 0 && share < sameTopic)) return null;
    return alike ? 0.5 : 0;
  }

  private dayPoints({ said, days }: Account, apart: number): number {
    if (said !== null && this.said) {
      if (apart > 0) return 0.5;
      return width(days) <= narrow && width(this.days) <= narrow ? 2 : 1;
    }
    // An act told without a day is the latest before the report, a plan the next after it.
    return 1 - Math.min(1, Math.abs(days.last - this.days.last) / Math.max(1, width(days)));
  }

  private compareTerms({ terms, words, report, days }: Account): { points: number; alike: boolean } | null {
    if (terms === null) return { points: 0, alike: false };
    let rates: Comparison = 'unknown';
    let scopes: Comparison = 'unknown';
    let known = false;
    let close = false;
    for (const { terms: own, words: theirs, report: other, days: when } of this.accounts) {
      if (own === null) continue;
      if (own.kind !== terms.kind) return null;
      known = true;
      const rate = compareRates(own.rate, terms.rate);
      if (rate === 'equal' || (rate === 'different' && rates === 'unknown')) rates = rate;
      const scope = compareScopes(own, terms);
      if (scope === 'equal' || (scope === 'different' && scopes === 'unknown')) scopes = scope;
      close ||=
        rate === 'different' &&
        other !== report &&
        gap(when, days) <= 1 &&
        likeness(theirs, words) >= rewritten;
    }
    if (scopes === 'different') return null;
    if (rates === 'different') return close ? { points: -1, alike: false } : null;
    return {
      points: (known ? 1 : 0) + (rates === 'equal' ? 3 : 0) + (scopes === 'equal' ? 1 : 0),
      alike: rates === 'equal',
    };
  }
}

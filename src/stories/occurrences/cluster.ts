/** A Cluster: accounts taken for one act, and whether a further account goes with them. */
import type { Account } from './account.js';
import { common, type Days, gap, width } from './days.js';
import { placesAgree } from './place.js';
import { isRewrite } from './rewrite.js';
import { type Side, shared, sidesAgree, together, union, without } from './side.js';
import { bearsOut, tellsAsFact } from './status.js';
import { TermsTold } from './terms-told.js';
import { overlap } from './words.js';

/** Points that an account must have in common with a cluster: two sides alike, or one and the day and something else. */
const enough = 4;

/** Days that are given within so many of each other say which day it was. */
const narrow = 3;

/**
 * The share of content words that an account must have in common where the same parties may do two things a day; fewer do
 * where both are about the same by their contexts.
 */
const sameTopic = 0.3;
const sameContext = 0.2;

/** Days beyond which a stretch (“in 2025”, a report without a date) says nothing of when; then words or terms must tell. */
const vague = 92;
const sameStory = 0.4;

/** Grows by `add`; what it holds depends on nothing but its accounts and their order. */
export class Cluster {
  readonly accounts: Account[] = [];
  private doers: Side;
  private others: Side;
  /** The days on which its accounts can be true: only ever narrower, so that no chain of accounts drifts through time. */
  private days: Days;
  private readonly words = new Set<string>();
  private readonly deeds = new Set<string>();
  private readonly sentences = new Set<string>();
  private readonly numbers = new Set<number>();
  private readonly placed: Account[] = [];
  private readonly terms = new TermsTold();
  private countries: ReadonlySet<string> = new Set();
  private contexts: ReadonlySet<string> = new Set();
  private said = false;
  private planned = false;
  private onlyCalledOff = true;
  private held = false;
  /** What two hold against each other is no act of the one upon the other. */
  private readonly mutual: boolean;

  constructor(seed: Account) {
    this.doers = seed.doers;
    this.others = seed.others;
    this.mutual = isMutual(seed);
    this.days = seed.days;
    this.add(seed);
  }

  add(account: Account): void {
    this.accounts.push(account);
    // One who is said to do it to the other, and the other to him, turns no cluster round.
    const [doers, others] = [this.doers, this.others];
    this.doers = together(doers, without(account.doers, others));
    this.others = together(others, without(account.others, doers));
    this.days = common(this.days, account.days) ?? this.days;
    for (const word of account.words) this.words.add(word);
    this.deeds.add(account.deed);
    this.sentences.add(account.sentence);
    for (const number of account.numbers) this.numbers.add(number);
    const { place } = account;
    if (place !== null) this.placed.push(account);
    if (place?.country) this.countries = union(this.countries, new Set([place.country]));
    this.contexts = union(this.contexts, new Set(account.contexts));
    this.terms.add(account);
    this.said ||= account.said !== null;
    this.held ||= tellsAsFact(account);
    this.planned ||= !tellsAsFact(account) && bearsOut(account);
    this.onlyCalledOff &&= account.stage === 'called-off';
  }

  /**
   * How well the account goes with the cluster, in points; null where something contradicts or too little is in common.
   * Linear in the account’s words and in the places and terms that the cluster’s accounts give.
   */
  agreement(account: Account): number | null {
    const { family, days } = account;
    const apart = gap(this.days, days);
    if (apart > Math.max(family.slack, family.termsSlack)) return null;
    // The coder makes one event of one act in a sentence: two of one sentence are two acts.
    if (this.sentences.has(account.sentence) || !this.canBeCalledOff(account)) return null;
    if (isMutual(account) !== this.mutual) return null;
    const terms = this.terms.compare(account);
    if (terms === null || apart > (terms.alike ? family.termsSlack : family.slack)) return null;
    const doers = sidesAgree(this.doers, account.doers, family.people);
    if (doers === null) return null;
    const others = sidesAgree(this.others, account.others, family.people);
    if (others === null) return null;
    const parties = this.partyPoints(account, doers, others);
    const place = this.placePoints(account);
    if (parties === null || place === null) return null;
    const words = account.words.size === 0 ? 0 : overlap(account.words, this.words) / account.words.size;
    if (Math.max(width(days), width(this.days)) > vague && !terms.alike && words < sameStory) return null;
    const topic = this.topicPoints(account, words);
    if (topic === null) return null;
    const deed = this.deeds.has(account.deed) ? 0.5 : 0;
    const sum = parties + place + topic + deed + terms.points + this.dayPoints(account, apart) + 2 * words;
    return sum >= enough ? sum : null;
  }

  /** A cancellation ends what was planned; with nothing planned, or with what was held, it is an act by itself. */
  private canBeCalledOff({ stage }: Account): boolean {
    if (stage === 'called-off') return this.onlyCalledOff || (this.planned && !this.held);
    return !this.onlyCalledOff;
  }

  private partyPoints(account: Account, doers: number, others: number): number | null {
    const { family, doers: theirs, keys } = account;
    const both = 2 * (Math.min(shared(theirs.codes, this.doers.codes), 2) - 1);
    if (family.sides === 'one') return doers + both;
    // Where all that an account names act together, two that are alike are both sides.
    if (account.others.codes.size === 0 && this.others.codes.size === 0 && both > 0)
      return doers + others + both;
    if (doers + others > 0) return doers + others;
    // A country named on one side only, here for who acts, there for whom it befell.
    return keys.some((key) => this.hasKey(key)) ? 1 : null;
  }

  private hasKey(key: string): boolean {
    const sides = [this.doers, this.others];
    return sides.some(({ codes, named }) => codes.has(key) || named.has(key)) || this.countries.has(key);
  }

  /**
   * The best that any account’s place gives; null where all put it elsewhere. Another place in a sentence that is otherwise
   * the same, of another report, is the same act with a changed place.
   */
  private placePoints(account: Account): number | null {
    if (account.place === null || this.placed.length === 0) return 0;
    let best: number | null = null;
    for (const one of this.placed) {
      const points = placesAgree(one, account) ?? (isRewrite(one, account) ? 0 : null);
      if (points !== null && (best === null || points > best)) best = points;
      if (best === 2) break;
    }
    return best;
  }

  private topicPoints({ family, contexts, words, numbers }: Account, share: number): number | null {
    if (!family.topic) return 0;
    // “26 prisoners”, “26 suspects”: nobody counts two things to the same number by chance.
    if ([...numbers].some((number) => this.numbers.has(number))) return 1;
    const alike = contexts.some((context) => this.contexts.has(context));
    const unlike = !alike && contexts.length > 0 && this.contexts.size > 0;
    if (unlike || (words.size > 0 && share < (alike ? sameContext : sameTopic))) return null;
    return alike ? 0.5 : 0;
  }

  private dayPoints({ said, days }: Account, apart: number): number {
    if (said !== null && this.said) {
      if (apart > 0) return 0.5;
      return width(days) <= narrow && width(this.days) <= narrow ? 2 : 1;
    }
    // An act told without a day is the latest before the report, a plan the next after it.
    return 1 - Math.min(1, Math.abs(days.last - this.days.last) / width(days));
  }
}

/** “The tariffs that they have imposed on each other”: the same several countries on both sides. */
function isMutual({ doers, others }: Account): boolean {
  return (
    others.codes.size > 1 &&
    doers.codes.size === others.codes.size &&
    shared(doers.codes, others.codes) === others.codes.size
  );
}

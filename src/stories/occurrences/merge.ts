/**
 * Merging: which accounts are of one act.
 *
 * The rule. Accounts are put in an order of their own content: those that fix their act most narrowly come first (cancellations last, then the fewest
 * days, then the most that is known of parties, place and terms), and ties go by what they say and their ids. Each in turn
 * joins the cluster with which it has most in common, or begins one of its own where it contradicts all or has too little in
 * common with any (`Cluster.agreement`). So vague accounts find the plain ones there, and none of it depends on the order in
 * which reports came in: the result is a function of the set of accounts.
 */
import type { Account } from './account.js';
import type { Stage } from './act.js';
import { Cluster } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { width } from './days.js';

/**
 * The clusters of accounts that are of one act, each with its accounts in the order of joining. O(n log n + n c) for n
 * accounts and the c clusters that share a kind, a country or name and a month or so with one; each comparison is linear
 * in the account’s words, and for measures in the cluster’s accounts.
 */
export function mergeAccounts(accounts: readonly Account[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex();
  const seeds: Account[] = [];
  for (const account of plainestFirst(accounts)) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of index.find(account)) {
      const points = clusters[at]!.agreement(account);
      // Of equals the one begun earlier.
      if (points !== null && points > most) {
        best = at;
        most = points;
      }
    }
    if (best < 0) {
      best = clusters.length;
      clusters.push(new Cluster(account));
      seeds.push(account);
    } else clusters[best]!.add(account);
    index.enter(best, account, seeds[best]!.days);
  }
  return clusters;
}

/** The accounts in the order of the rule. */
function plainestFirst(accounts: readonly Account[]): Account[] {
  return accounts
    .map((account) => ({
      account,
      days: width(account.days),
      known: knownOf(account),
      order: orderOf(account),
    }))
    .sort((a, b) => a.days - b.days || b.known - a.known || compareTexts(a.order, b.order))
    .map(({ account }) => account);
}

/** How much an account says of its act. */
function knownOf({ doers, others, place, terms, stage }: Account): number {
  const side = ({ codes, kinds, named, people }: Account['doers']): number =>
    2 * Math.min(codes.size, 2) +
    Math.min(kinds.size, 1) +
    2 * Math.min(named.size, 1) +
    Math.min(people.size, 1);
  const about = terms === null ? 0 : 1 + (terms.rate === null ? 0 : 2) + (terms.scope === null ? 0 : 1);
  const done: readonly Stage[] = ['occurred', 'ongoing', 'announced'];
  const settled = done.includes(stage) ? 2 : stage === 'planned' ? 1 : 0;
  return side(doers) + side(others) + (place === null ? 0 : place.wide ? 1 : 2) + about + settled;
}

function orderOf({ days, text, event }: Account): string {
  return [days.first, text, event].join('\n');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

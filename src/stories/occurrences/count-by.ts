/** Counting what accounts say by how many origins say it. */
import type { Account } from './account.js';

/** A value with those that say it. */
export interface Said<Value> {
  readonly key: string;
  readonly value: Value;
  readonly accounts: readonly Account[];
  /** Keys of the origins, in order. */
  readonly origins: readonly string[];
}

/**
 * The values that accounts give, with the most origins first; ties by the number of accounts, then by key. `read` gives a
 * value with the key under which it is one with others, or null where the account says nothing.
 */
export function countBy<Value>(
  accounts: readonly Account[],
  read: (account: Account) => readonly [key: string, value: Value] | null,
): Said<Value>[] {
  const found = new Map<string, { value: Value; accounts: Account[] }>();
  for (const account of accounts) {
    const said = read(account);
    if (said === null) continue;
    const [key, value] = said;
    const known = found.get(key);
    if (known === undefined) found.set(key, { value, accounts: [account] });
    else known.accounts.push(account);
  }
  return [...found]
    .map(([key, { value, accounts: by }]) => ({ key, value, accounts: by, origins: originsOf(by) }))
    .sort(
      (a, b) =>
        b.origins.length - a.origins.length ||
        b.accounts.length - a.accounts.length ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The keys of the accounts’ origins, each once, in order. */
export function originsOf(accounts: readonly Account[]): string[] {
  return [...new Set(accounts.map(({ origin }) => origin.key))].sort();
}

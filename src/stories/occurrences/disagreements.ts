/** On what the accounts of one act do not agree, field by field. */
import type { Account, Count } from './account.js';
import { countBy, type Said } from './count-by.js';
import { dayNumber, gap } from './days.js';
import type { Disagreement } from './occurrence.js';
import { placesAgree } from './place.js';
import { shared } from './side.js';
import { tellsAsFact } from './status.js';
import { compareRates, rateText } from './terms.js';

type Field = Disagreement['field'];

/** How a field is read off an account, and whether two values cannot both be true. */
interface Reading<Value> {
  readonly field: Field;
  readonly read: (account: Account) => readonly [key: string, value: Value] | null;
  readonly conflict: (a: Value, b: Value, accounts: readonly [Account, Account]) => boolean;
}

/** Values of one field beyond these, by how many say them, are not compared. */
const mostValues = 40;

/**
 * The fields on which accounts contradict each other; vague values (“dozens”, “Nigeria”) contradict nothing. Each value that
 * contradicts another is given with its sources.
 *
 * @param accounts in the order of the reports’ days
 */
export function disagreementsOf(accounts: readonly Account[]): Disagreement[] {
  const facts = accounts.filter(tellsAsFact);
  const telling = facts.length > 0 ? facts : accounts;
  const alikeTerms = telling.some(({ terms, family }) => terms !== null && family.termsSlack > family.slack);
  return [
    ...found(accounts, status),
    // A measure is announced on one day and in force from another: no disagreement.
    ...(alikeTerms ? [] : found(telling, date)),
    ...found(telling, place),
    ...found(telling, party('actor')),
    ...found(telling, party('recipient')),
    ...found(telling, mode),
    ...found(telling, rate),
    ...found(telling, figure),
  ];
}

function found<Value>(
  accounts: readonly Account[],
  { field, read, conflict }: Reading<Value>,
): Disagreement[] {
  const values = countBy(accounts, read).slice(0, mostValues);
  const contradicted = values.filter((a) =>
    values.some((b) => a !== b && conflict(a.value, b.value, [a.accounts[0]!, b.accounts[0]!])),
  );
  return contradicted.length < 2 ? [] : [{ field, values: contradicted.map(inFull) }];
}

function inFull({ key, accounts, origins }: Said<unknown>): Disagreement['values'][number] {
  return { value: key, origins: [...origins], events: accounts.map(({ event }) => event) };
}

const status: Reading<boolean> = {
  field: 'status',
  read: ({ stage }) =>
    stage === 'occurred' || stage === 'ongoing'
      ? ['occurred', true]
      : stage === 'denied'
        ? ['denied', false]
        : null,
  conflict: (a, b) => a !== b,
};

/** Days that differ by no more than this many from first to last are given exactly. */
const exact = 2;

const date: Reading<{ first: number; last: number }> = {
  field: 'date',
  read: ({ said }) => {
    if (said === null) return null;
    const days = { first: dayNumber(said.start), last: dayNumber(said.end) };
    if (days.last - days.first > exact) return null;
    return [said.start === said.end ? said.start : `${said.start}/${said.end}`, days];
  },
  conflict: (a, b) => gap(a, b) > 0,
};

const place: Reading<null> = {
  field: 'place',
  read: ({ place: where }) => (where === null ? null : [where.name, null]),
  conflict: (_a, _b, [a, b]) => placesAgree(a, b) === null,
};

function party(field: 'actor' | 'recipient'): Reading<ReadonlySet<string>> {
  return {
    field,
    read: ({ doers, others }) => {
      const { named } = field === 'actor' ? doers : others;
      return named.size === 0 ? null : [[...named].sort().join(', '), named];
    },
    conflict: (a, b) => shared(a, b) === 0,
  };
}

const mode: Reading<string> = {
  field: 'mode',
  // Modes of talks say more or less of the same talks; those of force exclude each other.
  read: ({ mode: how, family }) => (how === null || !family.force ? null : [how, how]),
  conflict: (a, b) => a !== b,
};

const rate: Reading<NonNullable<NonNullable<Account['terms']>['rate']>> = {
  field: 'rate',
  read: ({ terms }) => (terms?.rate ? [rateText(terms.rate), terms.rate] : null),
  conflict: (a, b) => compareRates(a, b) === 'different',
};

const figure: Reading<Count> = {
  field: 'figure',
  read: ({ count }) => (count === null ? null : [countText(count), count]),
  conflict: (a, b) => {
    const loose = a.approximate || b.approximate ? 0.15 : 0;
    const [low, high] =
      (a.max ?? Number.POSITIVE_INFINITY) <= (b.max ?? Number.POSITIVE_INFINITY) ? [a, b] : [b, a];
    return low.max !== null && high.min !== null && low.max * (1 + loose) < high.min;
  },
};

function countText({ min, max, approximate }: Count): string {
  const about = approximate ? 'about ' : '';
  if (min === max) return `${about}${min}`;
  if (max === null) return `at least ${min}`;
  return min === null ? `at most ${max}` : `${about}${min} to ${max}`;
}

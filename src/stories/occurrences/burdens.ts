/** Measures that burden, and where to find those of one side against another by their days. */
import { dayAfter, daysBetween } from '../../measures/ledger/days.js';
import type { Account } from './account.js';
import type { Occurrence } from './occurrence.js';
import { eases } from './terms.js';

/** An occurrence that is a measure that burdens. */
export interface Burden {
  readonly occurrence: Occurrence;
  /** Those that tell it as a burden, and not only as something that stands. */
  readonly accounts: readonly Account[];
  readonly by: readonly string[];
  readonly on: readonly string[];
  /** The days on which it was told first, done, or begins to hold, each once, in their order. */
  readonly days: readonly string[];
}

/** Days that are given within so many of each other tell when it was. */
const narrow = 7;

/** The measure that an occurrence is; null where it is none, or one that two hold against each other. */
export function burdenOf(occurrence: Occurrence, known: ReadonlyMap<string, Account>): Burden | null {
  if (occurrence.instrument === null || occurrence.quad < 3) return null;
  const accounts = occurrence.events
    .flatMap(({ event }) => known.get(event) ?? [])
    .filter(({ terms }) => terms !== null && !terms.stays && !eases(terms));
  const by = codesOf(occurrence.actor);
  const on = codesOf(occurrence.recipient);
  if (accounts.length === 0 || by.some((code) => on.includes(code))) return null;
  const days = accounts.flatMap(({ said, terms }) => [
    ...(said !== null && daysBetween(said.start, said.end) <= narrow ? [said.start] : []),
    ...(terms?.starts == null ? [] : [terms.starts]),
  ]);
  const first = occurrence.firstReport.known ?? [];
  return { occurrence, accounts, by, on, days: [...new Set(days.concat(first))].sort() };
}

function codesOf(actors: Occurrence['actor']): string[] {
  return [...new Set(actors.flatMap(({ code }) => code ?? []))];
}

/** Every country, as on whom a measure falls. */
const everyone = '*';

/** Finds burdens by who lays them on whom, and by day. */
export class BurdenIndex {
  private readonly bySidesAndDay = new Map<string, Burden[]>();

  constructor(burdens: Iterable<Burden>) {
    for (const burden of burdens) {
      const targets = burden.accounts.some(({ terms }) => terms!.everyone)
        ? [...burden.on, everyone]
        : burden.on;
      for (const code of burden.by)
        for (const target of targets)
          for (const day of burden.days) this.enter(`${code}>${target} ${day}`, burden);
    }
  }

  private enter(key: string, burden: Burden): void {
    const known = this.bySidesAndDay.get(key);
    if (known === undefined) this.bySidesAndDay.set(key, [burden]);
    else known.push(burden);
  }

  /** What any of the one side lays on any of the other, on the day or within so many days before it, the nearest first. */
  within(by: readonly string[], on: readonly string[], day: string, days: number): Burden[] {
    const found = new Set<Burden>();
    for (let apart = 0; apart <= days; apart++) {
      const at = dayAfter(day, -apart);
      for (const code of by)
        for (const target of [...on, everyone])
          for (const burden of this.bySidesAndDay.get(`${code}>${target} ${at}`) ?? []) found.add(burden);
    }
    return [...found];
  }
}

/** What closes a thread: its own reports, the act itself told elsewhere, its day in the ledger, the opposite act, or time. */

import { dayAfter, laterOf } from '../measures/ledger/days.js';
import type { LedgerStep } from '../measures/ledger/ledger.js';
import { compareText } from '../measures/ledger/order.js';
import { actTables, type Family } from '../stories/occurrences/act-tables.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import { compareGoods, compareRates } from '../stories/occurrences/terms.js';
import { hasOccurred } from './act-index.js';
import type { Thread } from './thread.js';
import type { Plan } from './threads.js';

type Closing = NonNullable<Thread['closed']>;

/** What may close a plan. */
export interface Closers {
  readonly acts: ActsByFamily;
  /** The steps of ledgers that the plan’s own events tell. */
  readonly steps: readonly LedgerStep[];
}

/** An easing holds at most so many days after it is decided: later ones are not looked at. */
const longestStart = 120;

/** Acts by kind and day. */
export class ActsByFamily {
  private readonly families = new Map<string, Occurrence[]>();

  constructor(occurrences: readonly Occurrence[]) {
    const dated = occurrences.filter(({ firstDay }) => firstDay !== null);
    for (const act of dated.sort(
      (a, b) => compareText(a.firstDay!, b.firstDay!) || compareText(a.id, b.id),
    )) {
      const known = this.families.get(act.family);
      if (known === undefined) this.families.set(act.family, [act]);
      else known.push(act);
    }
  }

  /** Those of a kind from a day on, and to another where it is given; O(log n) and what is found. */
  *between(family: string, from: string, to: string | null): Generator<Occurrence> {
    const acts = this.families.get(family) ?? [];
    let [low, high] = [0, acts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (acts[middle]!.firstDay! < from) low = middle + 1;
      else high = middle;
    }
    for (; low < acts.length; low++) {
      const act = acts[low]!;
      if (to !== null && act.firstDay! > to) return;
      yield act;
    }
  }
}

/** The first that closed it by the day, what its own reports say before what is inferred; null while it is open. */
export function closingOf(plan: Plan, { acts, steps }: Closers, on: string): Closing | null {
  const said = toldOf(plan, on);
  if (said !== null) return said;
  const { since, lapses } = plan.thread;
  const inferred = [...effectsOf(steps, since), ...byOthers(plan, acts)].filter(({ on: day }) => day <= on);
  if (lapses !== null && lapses <= on)
    inferred.push({ how: 'lapsed', on: lapses, occurrence: null, text: null, basis: 'inferred' });
  return inferred.sort(compareClosings)[0] ?? null;
}

/** What its own reports tell. */
function toldOf({ act, history }: Plan, on: string): Closing | null {
  const settled = history.find(({ status }) => endOf[status] !== undefined);
  if (settled === undefined) return null;
  const facts = history.some(({ status }) => status === 'occurred' || status === 'ongoing');
  const undone = history.some(({ status }) => status === 'denied' || status === 'abandoned');
  const how = facts && undone ? 'disputed' : endOf[settled.status]!;
  // The day of the act, where it is told; not before its plan was known.
  const said = how === 'happened' && act.dayBasis === 'said' ? act.firstDay : null;
  const known = settled.known ?? act.firstDay ?? history[0]!.known;
  const day = said !== null && said >= (history[0]!.known ?? '') ? said : known;
  return day === null || day > on
    ? null
    : { how, on: day, occurrence: act.id, text: settled.text, basis: 'said' };
}

const endOf: Readonly<Partial<Record<Occurrence['status'], Closing['how']>>> = {
  ongoing: 'happened',
  occurred: 'happened',
  abandoned: 'called-off',
  'not-occurred': 'called-off',
  denied: 'denied',
  disputed: 'disputed',
};

/** Steps that the plan told with their day, and that came on it. */
function effectsOf(steps: readonly LedgerStep[], since: string | null): Closing[] {
  return steps
    .filter(
      ({ standing, dayBasis, day }) =>
        (standing === 'in-force' || standing === 'announced') &&
        dayBasis === 'said' &&
        (since === null || day >= since),
    )
    .map(({ day, sources }) => ({
      how: 'took-effect',
      on: day,
      occurrence: null,
      text: sources[0].text,
      basis: 'inferred',
    }));
}

/** What other acts mean for the plan: it is carried out, or the same party does its opposite. */
function byOthers({ act: plan, thread }: Plan, acts: ActsByFamily): Closing[] {
  const { since, lapses } = thread;
  if (since === null) return [];
  const family = actTables().families.get(plan.family)!;
  const closing = (act: Occurrence, how: Closing['how'], on: string): Closing => ({
    how,
    on,
    occurrence: act.id,
    text: act.told.text,
    basis: 'inferred',
  });
  const found: Closing[] = [];
  for (const act of acts.between(plan.family, dayAfter(since, -family.slack), lapses))
    if (act.id !== plan.id && hasOccurred(act) && isSame(plan, act, family) && sameTopic(plan, act))
      found.push(closing(act, 'happened', act.firstDay!));
  for (const opposite of family.undone)
    for (const act of acts.between(opposite, since, lapses && dayAfter(lapses, longestStart))) {
      // An easing undoes a threat on the day that it is decided, though it may hold from a later day only.
      const day = earlierOf(act.history[0]!.known ?? act.firstDay!, act.firstDay!);
      const decided = hasOccurred(act) || act.status === 'planned';
      if (decided && day > since && (lapses === null || day <= lapses) && isSame(plan, act, family))
        found.push(closing(act, 'undone', day));
    }
  return found;
}

/** Of the same parties, about the same instrument and goods. */
function isSame(plan: Occurrence, act: Occurrence, family: Family): boolean {
  return samePolicy(plan, act) && sameSides(plan, act, family);
}

/** The earlier of two ISO days. */
function earlierOf(a: string, b: string): string {
  return laterOf(a, b) === a ? b : a;
}

/** The same instrument where either is about one, on goods and at a rate that do not differ. */
function samePolicy(plan: Occurrence, act: Occurrence): boolean {
  if (plan.instrument !== act.instrument) return false;
  if (plan.measure === null || act.measure === null) return true;
  return compareGoods(plan.measure, act.measure) !== 'different';
}

/** Carried out is what is threatened: at the same rate, or about the same. */
function sameTopic(plan: Occurrence, act: Occurrence): boolean {
  if (plan.instrument !== null)
    return compareRates(plan.measure?.rate ?? null, act.measure?.rate ?? null) !== 'different';
  return plan.context.length === 0 || plan.context.some((one) => act.context.includes(one));
}

/** Where all act together two of them; else who acts and to whom. */
function sameSides(plan: Occurrence, act: Occurrence, family: Family): boolean {
  const [doers, others] = [codesOf(plan.actor), codesOf(plan.recipient)];
  const acting = codesOf(act.actor).filter((code) => doers.includes(code)).length;
  if (family.sides === 'one') return acting > 1;
  if (acting === 0) return false;
  if (others.length === 0) return plan.instrument !== null;
  return codesOf(act.recipient).some((code) => others.includes(code));
}

function codesOf(actors: Occurrence['actor']): string[] {
  return actors.flatMap(({ code }) => code ?? []);
}

const order: readonly Closing['how'][] = ['happened', 'took-effect', 'undone', 'lapsed'];

function compareClosings(a: Closing, b: Closing): number {
  return (
    compareText(a.on, b.on) ||
    order.indexOf(a.how) - order.indexOf(b.how) ||
    compareText(a.occurrence ?? '', b.occurrence ?? '')
  );
}

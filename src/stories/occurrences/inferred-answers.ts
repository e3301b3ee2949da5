/**
 * What a measure answers where no report says so: the nearest measure of the same kind that the other side took, announced or began in
 * the days before.
 *
 * Not every burden is an answer: one that is taken over a matter of its own (“over dumping”) is none, nor one that was told first together
 * with what the other did that day. And nothing is answered that makes things easier, such as a lower rate than the one that stands.
 */
import { daysBetween } from '../../measures/ledger/days.js';
import type { Account } from './account.js';
import { type Burden, BurdenIndex, burdenOf } from './burdens.js';
import type { Occurrence } from './occurrence.js';

/** An answer that nobody calls one comes within so many days. */
export const answerDays = 7;

/** How long before a lower rate the higher one may have been taken that makes it a relief, in days. */
const reliefDays = 60;

/**
 * The occurrences, each measure that no report calls an answer with the one that it is inferred to answer. Linear in the occurrences, and
 * in the measures between two sides within the days of an answer.
 *
 * @param accounts those merged, by their events
 */
export function withInferredAnswers(
  occurrences: readonly Occurrence[],
  accounts: ReadonlyMap<string, Account>,
): Occurrence[] {
  const burdens = new Map<Occurrence, Burden>();
  for (const one of occurrences) {
    const burden = burdenOf(one, accounts);
    if (burden !== null) burdens.set(one, burden);
  }
  const index = new BurdenIndex(burdens.values());
  return occurrences.map((one) => {
    const burden = burdens.get(one);
    if (burden === undefined || !mayAnswer(burden, index)) return one;
    const answered = answeredBy(burden, index);
    return answered === null ? one : { ...one, inferredAnswer: answered.occurrence.told.event };
  });
}

/** False of what is said to answer something, has a cause of its own, or is only thought of. */
function mayAnswer(burden: Burden, index: BurdenIndex): boolean {
  const { occurrence, accounts } = burden;
  const hasOwnCause = accounts.some(
    ({ terms }) => terms!.reason !== null || (terms!.name !== null && terms!.name !== 'reciprocal'),
  );
  if (occurrence.answers.length > 0 || hasOwnCause) return false;
  return (occurrence.status === 'threatened' || isSettled(burden)) && !isRelief(burden, index);
}

/** The nearest that stands; of those of one day the one told last, or that most independent sources tell. */
function answeredBy(burden: Burden, index: BurdenIndex): Burden | null {
  const [first] = burden.days;
  if (first === undefined) return null;
  let best: { readonly other: Burden; readonly apart: number } | null = null;
  for (const other of index.within(burden.on, burden.by, first, answerDays)) {
    const apart = daysApart(burden, other);
    if (apart === null || !isSettled(other) || !sameKind(burden, other) || isRelief(other, index)) continue;
    if (best === null || apart < best.apart || (apart === best.apart && comesFirst(other, best.other)))
      best = { other, apart };
  }
  return best?.other ?? null;
}

/** True of what was done, or is decided with the day on which it begins. */
function isSettled({ occurrence: { status }, accounts }: Burden): boolean {
  if (status === 'occurred' || status === 'ongoing') return true;
  return status === 'planned' && accounts.some(({ terms }) => terms!.starts !== null);
}

/** Days from the nearest day of the other to the first of this one; null where none is near enough, or nothing tells which came first. */
function daysApart(burden: Burden, other: Burden): number | null {
  const [first] = burden.days;
  const near = other.days
    .map((day) => daysBetween(day, first!))
    .filter((apart) => apart > 0 || (apart === 0 && isToldBefore(other, burden)));
  const apart = Math.min(...near);
  return apart <= answerDays ? apart : null;
}

/** Of acts of one day the one that was told on an earlier day came first. */
function isToldBefore({ occurrence: one }: Burden, { occurrence: other }: Burden): boolean {
  const [a, b] = [one.firstReport.known, other.firstReport.known];
  return a !== null && b !== null && a < b;
}

/** The same instrument; or both charge a share of what goods are worth. */
function sameKind(a: Burden, b: Burden): boolean {
  return a.occurrence.instrument === b.occurrence.instrument || (isCharge(a) && isCharge(b));
}

function isCharge(burden: Burden): boolean {
  const { instrument } = burden.occurrence;
  return (instrument === 'tariff' || instrument === 'fee') && rateOf(burden) !== null;
}

/** “Potash pays 10%” where all goods pay 25: what is lower than what the same side has taken before. */
function isRelief(burden: Burden, index: BurdenIndex): boolean {
  const rate = rateOf(burden);
  const [first] = burden.days;
  if (rate === null || first === undefined) return false;
  return index.within(burden.by, burden.on, first, reliefDays).some((other) => {
    if (other === burden || other.occurrence.instrument !== burden.occurrence.instrument) return false;
    const isOnAll = other.accounts.every(({ terms }) => terms!.goods.length === 0);
    return isOnAll && other.days[0]! < first && (rateOf(other) ?? 0) > rate;
  });
}

/** The highest rate that is told of it. */
function rateOf({ accounts }: Burden): number | null {
  const rates = accounts.flatMap(({ terms }) => terms!.rate?.to ?? terms!.rate?.by ?? []);
  return rates.length === 0 ? null : Math.max(...rates);
}

/** Of two as near, the one that came after the other, is told by more, or has the first id. */
function comesFirst(
  { occurrence: a, days: [x = ''] }: Burden,
  { occurrence: b, days: [y = ''] }: Burden,
): boolean {
  if (x !== y) return x > y;
  if (a.independentSources !== b.independentSources) return a.independentSources > b.independentSources;
  return a.id < b.id;
}

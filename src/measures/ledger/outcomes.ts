/** What a day’s acts make of a component: the same rate told by several, one rate after another, or rates side by side. */
import type { Claim } from './ledger.js';
import { compareText, inOrder } from './order.js';
import type { Act } from './settle.js';
import type { Alternative } from './track.js';

/** Acts of a day that give a component the same rate. */
export interface Outcome {
  readonly rates: readonly (number | null)[];
  readonly acts: Act[];
  /** True when it is what a stated sum leaves. */
  readonly derived: boolean;
}

/** The acts by what each makes of the rates before it. */
export function outcomes(acts: readonly Act[], before: readonly Alternative[] | null): Outcome[] {
  const found = new Map<string, Outcome>();
  for (const act of acts) {
    const rates = ratesAfter(act.claim, before);
    const key = JSON.stringify(rates);
    const same = found.get(key);
    if (same === undefined) found.set(key, { rates, acts: [act], derived: false });
    else same.acts.push(act);
  }
  // Who gives no rate adds nothing to who does.
  const untold = found.get('[null]');
  const told = [...found.values()].filter((outcome) => outcome !== untold);
  if (untold !== undefined && told.length === 1) {
    told[0].acts.push(...untold.acts);
    return told;
  }
  return [...found.values()].sort((a, b) => compareText(JSON.stringify(a.rates), JSON.stringify(b.rates)));
}

/** True when the claim raises or reduces what the earlier outcome comes to. */
function isChange({ action }: Claim, { rates: [to] }: Outcome, { rates: [was] }: Outcome): boolean {
  if (to === null || was === null) return false;
  return action === 'raise' ? to > was : action === 'reduce' && to < was;
}

function ratesAfter({ to, by, from }: Claim, before: readonly Alternative[] | null): (number | null)[] {
  if (to !== null) return [to];
  if (by === null) return [null];
  if (from !== null) return [round(from + by)];
  const rates = (before ?? []).map(({ rate }) => rate ?? 0);
  return rates.length === 0 ? [by] : [...new Set(rates.map((rate) => round(Math.max(0, rate + by))))];
}

/**
 * Outcomes of one day in their order: one follows another when it starts from its rate, or when it is a change that was told on
 * a later day than all that tell the other. What does not follow anything stands side by side.
 */
export function inSequence(found: readonly Outcome[]): Outcome[][] {
  if (found.length < 2) return found.length === 0 ? [] : [[...found]];
  const first = (outcome: Outcome) => outcome.acts.map(({ source }) => source.published).sort()[0];
  const last = (outcome: Outcome) =>
    outcome.acts
      .map(({ source }) => source.published)
      .sort()
      .at(-1)!;
  const startsFrom = (later: Outcome, earlier: Outcome) =>
    later.acts.some(({ claim }) => claim.from !== null && earlier.rates.includes(claim.from));
  const goesOn = (later: Outcome, earlier: Outcome) =>
    later.acts.every(({ claim }) => claim.from === null) &&
    later.acts.some(({ claim }) => isChange(claim, later, earlier)) &&
    first(later) > last(earlier);
  const follows = (later: Outcome, earlier: Outcome) => startsFrom(later, earlier) || goesOn(later, earlier);
  const open = [...found];
  const sequence: Outcome[][] = [];
  while (open.length > 0) {
    const next = open.filter((one) => !open.some((other) => other !== one && follows(one, other)));
    const taken = next.length === 0 ? [...open] : next;
    sequence.push(taken);
    for (const one of taken) open.splice(open.indexOf(one), 1);
  }
  return sequence;
}

/** The rate where only one is told. */
export function onlyRate(alternatives: readonly Alternative[]): number | null {
  return alternatives.length === 1 ? alternatives[0].rate : null;
}

/** A rate with the acts that tell it: exact where one of them is. */
export function alternative(rate: number | null, acts: readonly Act[]): Alternative {
  const bounds = acts.map(({ claim }) => claim.bound);
  const bound = bounds.includes('exact') ? 'exact' : bounds[0];
  return { rate, bound, sources: inOrder(acts.map(({ source }) => source)) };
}

/** True when both tell the same rates. */
export function sameRates(a: readonly Alternative[], b: readonly Alternative[]): boolean {
  const rates = (list: readonly Alternative[]) => [...new Set(list.map(({ rate }) => rate))].sort().join(' ');
  return rates(a) === rates(b);
}

/** Rates are decimal: 0.1 + 0.2 is 0.3. */
export function round(rate: number): number {
  return Math.round(rate * 1e6) / 1e6;
}

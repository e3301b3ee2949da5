/** Rates that name no component: they tell one of them, all of them together, or what stands already. */
import { highest, rateAt } from './acts.js';
import { daysBetween } from './days.js';
import { meant } from './ending.js';
import type { Draft, Fold } from './fold.js';
import type { Claim } from './ledger.js';
import { alternative, onlyRate, outcomes, round } from './outcomes.js';
import type { Act } from './settle.js';
import type { Component } from './track.js';

/** How long after an addition a report that gives no day may still tell that addition, in days. */
const longestEcho = 21;

/** Applies the day’s rates without a name; `before` are the sums that stood before the day. */
export function setUnnamed(fold: Fold, day: string, acts: readonly Act[], before: readonly number[]): void {
  const own: Act[] = [];
  const totals = new Map<number, Act[]>();
  for (const act of acts) {
    const { claim } = act;
    if (claim.by !== null && claim.to === null && isEcho(fold, day, act, before)) continue;
    if (claim.to === null && claim.by === null && fold.standing(day).length > 0) {
      for (const { component } of fold.standing(day)) fold.echo(day, component, act);
      continue;
    }
    if (claim.to === null && claim.by !== null && claim.by < 0 && fold.component(null).at(day) === null) {
      takeFall(fold, day, [act], -claim.by);
      continue;
    }
    const meant = claim.to === null ? null : unnamedComponent(fold, day, claim);
    if (meant !== null) fold.settleOutcomes(day, meant, outcomes([act], fold.ratesOf(meant, day)));
    else if (claim.to !== null && hasNamed(fold, day)) {
      const same = totals.get(claim.to);
      if (same === undefined) totals.set(claim.to, [act]);
      else same.push(act);
    } else own.push(act);
  }
  if (own.length > 0) {
    const component = fold.component(null);
    fold.settleOutcomes(day, component, outcomes(own, fold.ratesOf(component, day)));
  }
  for (const [total, by] of totals) setTotal(fold, day, by, total);
}

/** True when the addition is one that was told already: by the day’s other acts, or lately by a report with its day. */
function isEcho(fold: Fold, day: string, act: Act, before: readonly number[]): boolean {
  const by = act.claim.by!;
  const [now, was] = [fold.sumsAt(day), before.length === 0 ? [0] : before];
  const today = now.length === 1 && was.length === 1 && round(now[0] - was[0]) === by;
  const told = fold.drafts.findLast(
    (draft) =>
      draft.rate !== null &&
      round(draft.rate - (draft.before ?? 0)) === by &&
      (draft.day === day ? today : !act.said && daysBetween(draft.day, day) <= longestEcho),
  );
  if (told === undefined) return false;
  told.sources.push(act.source);
  fold.components.get(told.name ?? '')?.confirm(day, told.rate, [act.source]);
  return true;
}

/** The component that an unnamed rate means, by the rate that it had or has; null when it is none of them. */
function unnamedComponent(fold: Fold, day: string, { to, from, by }: Claim): Component | null {
  const standing = fold.standing(day).map(({ component }) => component);
  if (fold.sumsAt(day).includes(to!)) return null;
  const at = standing.filter((one) => rateAt(one, day) === to);
  if (at.length === 1) return at[0];
  const old = from ?? (by !== null && by < 0 ? round(to! - by) : null);
  if (old === null) return null;
  const was = standing.filter((one) => rateAt(one, day) === old);
  if (was.length === 1) return was[0];
  // “Suspends 24 points, leaving 10%”: of the component that once stood at 34%.
  const stoodAt = (draft: Draft) =>
    draft.rate === old || draft.before === old || draft.sources.some(({ claim }) => claim.from === old);
  const once = standing.filter(({ name }) =>
    fold.drafts.some((draft) => draft.name === name && stoodAt(draft)),
  );
  return by !== null && once.length === 1 ? once[0] : null;
}

function hasNamed(fold: Fold, day: string): boolean {
  return fold.standing(day).some(({ component }) => component.name !== null);
}

/** The components come to a total that is said: it confirms their sum, or tells how much the rest of them is. */
export function setTotal(fold: Fold, day: string, acts: readonly Act[], total: number): void {
  const sums = fold.sumsAt(day);
  for (const { source } of acts) fold.sums.push({ sum: total, day, source });
  // A sum that stood for a while on a day of several changes was true when it was told.
  if (sums.includes(total) || fold.passed.has(total)) {
    const last = fold.drafts.findLast(({ rate }) => rate !== null);
    for (const { source } of acts) last?.sources.push(source);
    return;
  }
  const sum = sums.at(-1) ?? 0;
  if (total > sum) {
    const rest = fold.component(null);
    const others = fold.sumsAt(day, null).at(-1) ?? 0;
    fold.settleOutcomes(day, rest, [
      { rates: [round(total - others)], acts: [...acts], derived: others > 0 },
    ]);
  } else takeFall(fold, day, acts, round(sum - total));
}

/** A total that fell: the largest component that no report of it says to stay takes the fall, then the next. */
function takeFall(fold: Fold, day: string, acts: readonly Act[], fall: number): void {
  const reports = new Set(acts.map(({ source }) => source.report));
  const candidates = fold
    .standing(day)
    .filter(({ standing }) => standing.state === 'in-force')
    .map(({ component, standing }) => ({ component, rate: highest(standing.alternatives) }))
    .map((one) => ({
      ...one,
      stays: fold.staying.get(one.component.name ?? '')?.some((r) => reports.has(r)),
    }))
    .sort((a, b) => Number(a.stays ?? false) - Number(b.stays ?? false) || b.rate - a.rate);
  let left = fall;
  for (const { component, rate } of candidates) {
    const taken = Math.min(left, rate);
    if (taken <= 0) continue;
    left = round(left - taken);
    fold.settleOutcomes(day, component, [{ rates: [round(rate - taken)], acts: [...acts], derived: true }]);
  }
}

/** A rate that is said to stay: it confirms what stands, tells it first, or contradicts it. */
export function confirm(fold: Fold, day: string, act: Act): void {
  const { claim, name, source } = act;
  if (claim.to === null) {
    for (const component of meant(fold, day, act)) fold.echo(day, component, act);
    return;
  }
  const component = name === null ? unnamedComponent(fold, day, claim) : fold.component(name);
  if (component === null) {
    if (fold.sumsAt(day).length > 0) setTotal(fold, day, [act], claim.to);
    else fold.settleOutcomes(day, fold.component(null), outcomes([act], null));
    return;
  }
  const standing = component.at(day);
  if (standing === null) {
    fold.divide(day, component, [{ ...act, said: false }]);
    fold.settleOutcomes(day, component, outcomes([act], null));
  } else if (standing.alternatives.some(({ rate }) => rate === claim.to)) {
    fold.echo(day, component, act);
  } else {
    const before = onlyRate(standing.alternatives);
    component.contradict(day, alternative(claim.to, [act]));
    fold.step(day, act, { component, rate: claim.to, before, sources: [source], disputed: true });
  }
}

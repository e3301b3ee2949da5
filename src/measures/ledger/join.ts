/** Joins what is the same for several goods: steps and components that differ in nothing else are one. */
import type { Draft } from './fold.js';
import type { LedgerComponent, LedgerStep } from './ledger.js';
import { compareText, inOrder, keyOf } from './order.js';

/** A step of one instrument on one good ('' for all goods). */
export interface TrackStep extends Draft {
  /** Its number among the steps of its track. */
  readonly turn: number;
  readonly instrument: LedgerStep['instrument'];
  readonly good: string;
  readonly standing: LedgerStep['standing'];
  readonly onTopOf: LedgerStep['onTopOf'];
}

/** The steps in the order of their days, those of several goods joined, those of all goods apart. */
export function joinSteps(steps: readonly TrackStep[]): LedgerStep[] {
  const groups = new Map<string, TrackStep[]>();
  for (const step of steps) {
    const { day, standing, action, instrument, name, rate, before, onTopOf, ends, good } = step;
    const key = JSON.stringify([
      day,
      instrument,
      name,
      action,
      rate,
      before,
      ends,
      standing,
      onTopOf,
      good === '',
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [step]);
    else group.push(step);
  }
  return [...groups.values()].sort(([a], [b]) => compareSteps(a, b)).map(joined);
}

/** By day, instrument and goods, then as they follow each other. */
function compareSteps(a: TrackStep, b: TrackStep): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.instrument, b.instrument) ||
    compareText(a.good, b.good) ||
    a.turn - b.turn
  );
}

function joined(group: readonly TrackStep[]): LedgerStep {
  const { day, action, instrument, name, rate, before, onTopOf, ends } = group[0];
  const sources = inOrder(group.flatMap((step) => step.sources));
  const announcedOnly = sources.every(({ claim }) => claim.standing === 'announced');
  const bounds = sources.map(({ claim }) => claim.bound);
  return {
    day,
    dayBasis: group.some(({ said }) => said) ? 'said' : 'report',
    known: sources[0].published,
    standing: group[0].standing === 'in-force' && announcedOnly ? 'announced' : group[0].standing,
    action,
    instrument,
    name,
    goods: [...new Set(group.map(({ good }) => good).filter((good) => good !== ''))].sort(compareText),
    rate,
    before,
    onTopOf,
    bound: bounds.includes('exact') ? 'exact' : bounds[0],
    ends,
    exemptions: [...new Set(sources.flatMap(({ claim }) => claim.exemptions))].sort(compareText),
    basis: sources.find(({ claim }) => claim.basis !== null)?.claim.basis ?? null,
    disputed: group.some(({ disputed }) => disputed),
    sources,
  };
}

/** The components by instrument and name, those on several goods joined where they stand the same. */
export function joinComponents(components: readonly LedgerComponent[]): LedgerComponent[] {
  const groups = new Map<string, LedgerComponent[]>();
  for (const one of components) {
    const { instrument, goods, name, state, since, ends, after, derived, exemptions, rates } = one;
    const said = rates.map(({ rate, bound, sources }) => [rate, bound, sources.map(keyOf)]);
    const key = JSON.stringify([
      instrument,
      goods.length > 0,
      name,
      since,
      state,
      ends,
      after,
      derived,
      exemptions,
      said,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({ ...group[0], goods: group.flatMap(({ goods }) => goods).sort(compareText) }));
}

/** Builds the ledger between an imposer and a target from the measures of many reports. */

import { isPartial } from './acts.js';
import type { LedgerEntry } from './claims.js';
import { sourcesOf } from './claims.js';
import { corrected } from './corrections.js';
import { laterOf } from './days.js';
import { Fold } from './fold.js';
import { isOfGroup } from './goods-groups.js';
import { joinComponents, joinSteps, type TrackStep } from './join.js';
import type { Claim, Ledger, LedgerComponent, LedgerSource, LedgerStep } from './ledger.js';
import { compareText, inOrder, keyOf } from './order.js';
import { type Act, effectOf, settle } from './settle.js';

export interface LedgerQuestion {
  /** ISO 3166-1 alpha-3, or EUR. */
  readonly imposer: string;
  readonly target: string;
  /** The ISO day asked about. */
  readonly on: string;
  /** Only reports of this ISO day or earlier count; all when null. */
  readonly known?: string | null;
}

/**
 * The ledger: every step between the two, and what stands on the day, as known on a day. Pure; the order of the entries does
 * not matter. Quadratic only in the measures that tell one step or one rate of the same goods: 10,000 take some seconds.
 *
 * @example
 * const ledger = ledgerOf(entries, { imposer: 'USA', target: 'CHN', on: '2025-05-01' });
 * ledger.rates.map(({ rate }) => rate); // [145]
 */
export function ledgerOf(entries: readonly LedgerEntry[], question: LedgerQuestion): Ledger {
  const sources = sourcesBetween(entries, question);
  const undated = sources.filter((one) => one.length === 0).length;
  return { ...ledgerOfSources(sources.flat(), question), undated };
}

/** What each measure between the two claims; nothing where neither it nor its report has a day. */
export function sourcesBetween(
  entries: readonly LedgerEntry[],
  { imposer, target }: Pick<LedgerQuestion, 'imposer' | 'target'>,
): LedgerSource[][] {
  const has = (actors: LedgerEntry['measure']['imposer'], code: string) =>
    actors.some((actor) => actor.code === code);
  // What the two hold against each other, such as a truce, is in the ledger of either; what falls on every country falls on each.
  const between = entries.filter(
    ({ measure }) =>
      (has(measure.imposer, imposer) &&
        (has(measure.target, target) || (measure.measure.everyone && target !== imposer))) ||
      (measure.measure.mutual && has(measure.imposer, target) && has(measure.target, imposer)),
  );
  return between.map(sourcesOf);
}

/**
 * The ledger from sources, such as those of another ledger’s steps: a ledger’s history replayed up to a day is the ledger as it
 * was known on that day.
 */
export function ledgerOfSources(
  all: readonly LedgerSource[],
  { imposer, target, on, known = null }: LedgerQuestion,
): Ledger {
  const sources = inOrder(knownBy(all, known));
  const tracks = tracksOf(sources);
  const steps: TrackStep[] = [];
  const components: LedgerComponent[] = [];
  let rates: Ledger['rates'] = [];
  for (const { instrument, good, acts, idle } of tracks) {
    const fold = foldOf(acts, on, (now) => {
      components.push(...componentsOf(now, instrument, good, on));
      if (instrument === 'tariff' && good === '') rates = ratesOf(now, on);
    });
    steps.push(...stepsOf(fold, acts, idle, instrument, good));
  }
  const joined = joinSteps(steps);
  const ahead = joined.filter((step) => isAhead(step, on, joined));
  return {
    imposer,
    target,
    on,
    known,
    rates,
    components: joinComponents(components),
    ahead,
    steps: joined,
    undated: 0,
  };
}

/** The sources of reports that were published by the day; all when it is null. */
export function knownBy(all: readonly LedgerSource[], known: string | null): LedgerSource[] {
  return all.filter(({ published }) => known === null || published <= known);
}

interface Track {
  readonly instrument: LedgerStep['instrument'];
  /** A good, or '' for all goods. */
  readonly good: string;
  readonly acts: Act[];
  readonly idle: readonly Act[];
}

/** The tracks of the sources: one for each instrument and good, and one for each instrument on all goods. */
export function tracksOf(sources: readonly LedgerSource[]): Track[] {
  const groups = new Map<
    string,
    { instrument: LedgerStep['instrument']; good: string; sources: LedgerSource[] }
  >();
  for (const source of sources) {
    const { instrument, goods } = source.claim;
    for (const good of goods.length === 0 ? [''] : goods) {
      const key = `${instrument}|${good}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { instrument, good, sources: [source] });
      else group.sources.push(source);
    }
  }
  const tracks = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { instrument, good, sources: own }]) => ({
      instrument,
      good,
      ...settle(own, corrected(own, good)),
    }))
    .map(({ acts, ...track }) => ({ ...track, acts: [...acts] }));
  // What is lifted, paused or made longer without naming rates is so for all goods, or for all of the group that it names.
  for (const { instrument, good, acts } of tracks) {
    const broad = acts.filter(
      (act) =>
        act.broad !== true &&
        isBroad(effectOf(act.claim)) &&
        act.name === null &&
        act.claim.to === null &&
        !isPartial(act, acts),
    );
    if (broad.length === 0) continue;
    for (const other of tracks)
      if (other.instrument === instrument && isOfGroup(other.good, good))
        other.acts.push(...broad.map((act) => ({ ...act, broad: true })));
  }
  return tracks;
}

function isBroad(effect: ReturnType<typeof effectOf>): boolean {
  return effect === 'suspend' || effect === 'end' || effect === 'extend';
}

/** Folds all days of the acts; calls back once those up to the day asked about are folded. */
function foldOf(acts: readonly Act[], on: string, then: (fold: Fold) => void): Fold {
  const { fold, days } = unfolded(acts);
  for (const [day, done] of days) if (day <= on) fold.day(day, done);
  then(fold);
  for (const [day, done] of days) if (day > on) fold.day(day, done);
  return fold;
}

/** A fold before its first day, and the acts that it is to be given day by day. */
export function unfolded(acts: readonly Act[]): { fold: Fold; days: [day: string, acts: Act[]][] } {
  const fold = new Fold();
  const staying = new Map<string, string[]>();
  const byDay = new Map<string, Act[]>();
  for (const act of acts) {
    const { name, claim, source, day } = act;
    if (claim.stays) staying.set(name ?? '', [...(staying.get(name ?? '') ?? []), source.report]);
    const same = byDay.get(day);
    if (same === undefined) byDay.set(day, [act]);
    else same.push(act);
  }
  fold.staying = staying;
  return { fold, days: [...byDay].sort(([a], [b]) => compareText(a, b)) };
}

function componentsOf(
  fold: Fold,
  instrument: LedgerComponent['instrument'],
  good: string,
  on: string,
): LedgerComponent[] {
  return fold.standing(on).map(({ component, standing }) => ({
    instrument,
    name: component.name,
    goods: good === '' ? [] : [good],
    state: standing.state,
    rates: standing.alternatives.map(({ rate, bound, sources }) => ({
      rate,
      bound,
      sources: inOrder(sources),
    })),
    since: standing.since,
    ends: standing.ends,
    after: standing.after,
    exemptions: [
      ...new Set(component.exemptions.filter(({ day }) => day <= on).map(({ text }) => text)),
    ].sort(compareText),
    basis: component.basis,
    derived: standing.derived,
  }));
}

function ratesOf(fold: Fold, on: string): Ledger['rates'] {
  const sums = fold.sumsAt(on);
  // A sum that was stated before the last change is of what stood then.
  const changed = fold.standing(on).reduce((last, { standing: { since } }) => laterOf(since, last), '');
  return sums.map((rate) => ({
    rate,
    sources: inOrder(
      fold.sums
        .filter(({ sum, day }) => sum === rate && day >= changed && day <= on)
        .map(({ source }) => source),
    ),
  }));
}

function stepsOf(
  fold: Fold,
  acts: readonly Act[],
  idle: readonly Act[],
  instrument: LedgerStep['instrument'],
  good: string,
): TrackStep[] {
  const used = new Set(fold.drafts.flatMap(({ sources }) => sources.map(keyOf)));
  const own = acts.filter((act) => act.broad !== true);
  const idleSteps = [...idle, ...own.filter(({ source }) => !used.has(keyOf(source)))].map(
    ({ claim, name, day, said, source }) => ({
      day,
      said,
      action: claim.action,
      name,
      // What is lifted is told by the rate at which it stood.
      rate: effectOf(claim) === 'end' ? null : (claim.to ?? claim.by),
      before: claim.from ?? (effectOf(claim) === 'end' ? claim.to : null),
      ends: claim.ends,
      disputed: false,
      sources: [source],
      standing: claim.standing,
      onTopOf: isBareAddition(claim) ? stoodOn(acts, source.published) : null,
    }),
  );
  const folded = fold.drafts.map((draft) => ({ ...draft, standing: 'in-force' as const, onTopOf: null }));
  return [...folded, ...idleSteps].map((draft, turn) => ({ ...draft, turn, instrument, good }));
}

/** “Raise it by ten points”: how much is added, and to nothing that is told. */
function isBareAddition({ instrument, by, to, from }: Claim): boolean {
  return instrument === 'tariff' && by !== null && by > 0 && to === null && from === null;
}

/** The sum that the acts came to on the day; null where nothing stood, or reports contradict each other. */
function stoodOn(acts: readonly Act[], day: string): number | null {
  const { fold, days } = unfolded(acts);
  for (const [at, done] of days) if (at <= day) fold.day(at, done);
  const sums = fold.sumsAt(day);
  return sums.length === 1 ? sums[0] : null;
}

/** True for a step of a later day, or one that is announced, proposed or threatened and has not come since. */
function isAhead(step: LedgerStep, on: string, all: readonly LedgerStep[]): boolean {
  if (step.standing === 'denied') return false;
  if (step.day > on) return true;
  if (step.standing === 'in-force') return false;
  const given = step.sources.some(({ claim }) => claim.day !== null);
  if (given) return false;
  return !all.some(
    (other) =>
      other.standing === 'in-force' &&
      other.day >= step.day &&
      other.instrument === step.instrument &&
      (other.rate === step.rate || step.rate === null),
  );
}

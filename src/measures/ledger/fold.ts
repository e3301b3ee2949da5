/**
 * Folds the acts of one track day by day. Acts that name a component come first, then those that do not: an unnamed rate may
 * confirm what stands, tell the sum of the components, or change the only one.
 */
import { baseUnder, endOf, groupByName, isPartial, rateAction } from './acts.js';
import { endOrPause } from './ending.js';
import type { LedgerSource, LedgerStep } from './ledger.js';
import { compareSources, compareText, inOrder } from './order.js';
import { alternative, inSequence, type Outcome, onlyRate, outcomes, round, sameRates } from './outcomes.js';
import { type Act, effectOf } from './settle.js';
import { type Alternative, Component, type Standing } from './track.js';
import { confirm, setTotal, setUnnamed } from './unnamed.js';

/** A step of one track before it is joined with those of other goods. */
export interface Draft {
  readonly day: string;
  readonly said: boolean;
  readonly action: LedgerStep['action'];
  readonly name: string | null;
  readonly rate: number | null;
  readonly before: number | null;
  readonly ends: string | null;
  readonly disputed: boolean;
  /** Others that confirm it are added later, in any order and maybe twice: put in order when the steps are joined. */
  readonly sources: LedgerSource[];
}

/** A sum of the track’s components that a report states. */
interface StatedSum {
  readonly sum: number;
  readonly day: string;
  readonly source: LedgerSource;
}

export class Fold {
  readonly components = new Map<string, Component>();
  readonly drafts: Draft[] = [];
  readonly sums: StatedSum[] = [];
  /** Sums that the day’s acts came to one after another. */
  readonly passed = new Set<number>();
  /** Pauses of what had not started yet. */
  readonly pauses: {
    readonly name: string | null;
    readonly start: string;
    readonly ends: string | null;
    readonly source: LedgerSource;
  }[] = [];

  /** The acts of one day, which is not before any day folded already. */
  day(day: string, acts: readonly Act[]): void {
    const inTurn = [...acts].sort((a, b) => compareSources(a.source, b.source));
    const plain = inTurn.filter(({ claim }) => !claim.stays);
    const before = this.sumsAt(day);
    this.passed.clear();
    const ending = plain.filter((act) => effectOf(act.claim) !== 'rate' && !isPartial(act, plain));
    for (const act of ending) endOrPause(this, day, act);
    const rates = plain.filter(({ claim }) => effectOf(claim) === 'rate');
    this.setRates(day, groupByName(rates.filter(({ name }) => name !== null)));
    setUnnamed(
      this,
      day,
      rates.filter(({ name }) => name === null),
      before,
    );
    for (const act of inTurn) {
      if (act.claim.stays) confirm(this, day, act);
      if (act.claim.total !== null) setTotal(this, day, [act], act.claim.total);
    }
  }

  /** Each component that stands on the day, with its standing; by name, the unnamed one first. */
  standing(day: string): { component: Component; standing: Standing }[] {
    return [...this.components.values()]
      .sort((a, b) => compareText(a.name ?? '', b.name ?? ''))
      .flatMap((component) => {
        const standing = component.at(day);
        return standing === null ? [] : [{ component, standing }];
      });
  }

  /** What the components in force come to: one sum, or several where reports contradict each other. Ascending. */
  sumsAt(day: string, without: string | null | undefined = undefined): number[] {
    let sums: number[] = [];
    for (const { component, standing } of this.standing(day)) {
      if (standing.state !== 'in-force' || component.name === without) continue;
      const rates = standing.alternatives.map(({ rate }) => rate).filter((rate) => rate !== null);
      if (rates.length === 0) continue;
      const longer = (sums.length === 0 ? [0] : sums).flatMap((sum) =>
        rates.map((rate) => round(sum + rate)),
      );
      sums = [...new Set(longer)].sort((a, b) => a - b).slice(0, mostSums);
    }
    return sums;
  }

  component(name: string | null): Component {
    const key = name ?? '';
    let found = this.components.get(key);
    if (found === undefined) {
      found = new Component(name);
      this.components.set(key, found);
    }
    return found;
  }

  /** A component that was paused before the day on which it was to start. */
  pauseFromTheStart(day: string, component: Component): void {
    for (const { name, start, ends, source } of this.pauses) {
      const holds = start <= day && (ends === null || day < ends);
      if (holds && (name === null || name === component.name)) component.cover(day, ends, null, [source]);
    }
  }

  setRates(day: string, byName: ReadonlyMap<string | null, readonly Act[]>): void {
    for (const [name, acts] of byName) {
      const component = this.component(name);
      const standing = component.at(day);
      const before = standing?.state === 'in-force' ? standing.alternatives : null;
      this.takeOver(day, component, acts);
      this.divide(day, component, acts);
      this.settleOutcomes(day, component, outcomes(acts, before ?? this.ratesOf(component, day)));
    }
  }

  /** A change of a named component that starts from the unnamed rate changes that one: it now has its name. */
  takeOver(day: string, component: Component, acts: readonly Act[]): void {
    if (component.name === null || component.at(day) !== null) return;
    const unnamed = this.components.get('');
    const standing = unnamed?.at(day);
    if (unnamed === undefined || standing == null) return;
    const rate = onlyRate(standing.alternatives);
    if (rate === null || !acts.some(({ claim }) => claim.from === rate)) return;
    component.set(standing.since, standing.alternatives, standing.derived);
    unnamed.clear();
  }

  /** A named component that is only told as standing is a part of the unnamed rate that was told before it, not beside it. */
  divide(day: string, component: Component, acts: readonly Act[]): void {
    if (component.name === null || component.at(day) !== null) return;
    const rest = this.components.get('');
    const left = rest?.at(day);
    if (rest === undefined || left == null || acts.some(({ said }) => said)) return;
    const rate = onlyRate(left.alternatives);
    const part = acts[0].claim.to;
    if (rate === null || part === null || part > rate) return;
    if (part === rate) rest.clear();
    else rest.set(left.since, [{ ...left.alternatives[0], rate: round(rate - part) }], true);
  }

  /** Sets a component to what the day’s acts come to: in their order where one follows another, else side by side. */
  settleOutcomes(day: string, component: Component, found: readonly Outcome[]): void {
    for (const [i, together] of inSequence(found).entries()) {
      const standing = component.at(day);
      const before = standing?.state === 'in-force' ? onlyRate(standing.alternatives) : null;
      const acts = together.flatMap((outcome) => outcome.acts);
      const alternatives = together.flatMap(({ rates, acts: by }) =>
        rates.map((rate) => alternative(rate, by)),
      );
      const disputed = together.length > 1;
      const same = standing?.state === 'in-force' && sameRates(standing.alternatives, alternatives);
      // A report without the rate tells nothing new of a component that has one.
      const untold = alternatives.every(({ rate }) => rate === null) && standing !== null;
      if (
        (same || (untold && standing.state === 'in-force')) &&
        !acts.some(({ claim }) => endOf(claim, day) !== null)
      ) {
        for (const act of acts) this.echo(day, component, act);
        continue;
      }
      const ends = acts.map(({ claim }) => endOf(claim, day)).find((end) => end !== null) ?? null;
      const derived = together.some((outcome) => outcome.derived);
      // Told before its day and paused since: it waits under the pause.
      const waits = component.isPausedAt(day) && acts.every(({ source }) => source.published < day);
      const under = ends === null ? null : baseUnder(acts);
      if (under !== null && component.baseRate() !== under)
        component.setUnder(day, [{ rate: under, bound: 'exact', sources: acts.map(({ source }) => source) }]);
      if (ends !== null)
        component.cover(
          day,
          ends,
          alternatives,
          acts.map(({ source }) => source),
          derived,
        );
      else if (waits) component.setUnder(day, alternatives);
      else component.set(day, alternatives, derived);
      if (standing === null && acts.every(({ source }) => source.published < day))
        this.pauseFromTheStart(day, component);
      for (const sum of this.sumsAt(day)) this.passed.add(sum);
      for (const { claim } of acts) component.basis ??= claim.basis;
      for (const { claim } of acts)
        for (const text of claim.exemptions) component.exemptions.push({ text, day });
      for (const outcome of together) {
        const rate = outcome.rates.length === 1 ? outcome.rates[0] : null;
        const sources = inOrder(outcome.acts.map(({ source }) => source));
        this.step(day, outcome.acts[0], {
          component,
          rate,
          before: i === 0 || before !== null ? before : null,
          sources,
          ends,
          disputed,
          said: outcome.acts.some(({ said }) => said),
        });
      }
    }
  }

  /** Reports that say of a component that it stays, by its name. */
  staying: ReadonlyMap<string, readonly string[]> = new Map();

  ratesOf(component: Component, day: string): readonly Alternative[] | null {
    const standing = component.at(day);
    return standing?.state === 'in-force' ? standing.alternatives : null;
  }

  /** The act tells what stands already: one more source of the step that made it so. */
  echo(day: string, component: Component, { claim, source }: Act): void {
    component.confirm(day, claim.to, [source]);
    const last = this.drafts.findLast(({ name }) => name === component.name);
    last?.sources.push(source);
  }

  step(
    day: string,
    { claim, said }: Act,
    draft: {
      readonly component: Component;
      readonly rate: number | null;
      readonly before: number | null;
      readonly sources: LedgerSource[];
      readonly ends?: string | null;
      readonly disputed?: boolean;
      readonly said?: boolean;
    },
    action: LedgerStep['action'] = claim.action,
  ): void {
    const { component, rate, before, sources } = draft;
    const isRate = effectOf(claim) === 'rate' && action === claim.action;
    this.drafts.push({
      day,
      said: draft.said ?? said,
      action: isRate ? rateAction(before, rate, claim.action) : action,
      name: component.name,
      rate,
      before,
      ends: draft.ends === undefined ? endOf(claim, day) : draft.ends,
      disputed: draft.disputed ?? false,
      sources,
    });
  }
}

/** The most sums that are kept where several components are contradicted. */
const mostSums = 16;

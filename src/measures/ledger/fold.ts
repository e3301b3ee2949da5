/**
 * Folds the acts of one track day by day. Acts that name a component come first, then those that do not: an unnamed rate may
 * confirm what stands, tell the sum of the components, or change the only one.
 */
import { dayAfter, daysBetween, laterOf } from './days.js';
import type { Claim, LedgerSource, LedgerStep } from './ledger.js';
import { compareSources, compareText, inOrder } from './order.js';
import { alternative, inSequence, type Outcome, onlyRate, outcomes, round, sameRates } from './outcomes.js';
import { type Act, effectOf } from './settle.js';
import { type Alternative, Component, type Standing } from './track.js';

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
  /** Others that confirm it are added later. */
  sources: LedgerSource[];
}

/** A sum of the track’s components that a report states. */
interface StatedSum {
  readonly sum: number;
  readonly day: string;
  readonly source: LedgerSource;
}

/** How long after an addition a report that gives no day may still tell that addition, in days. */
const longestEcho = 21;
/** How long after a term was made longer a report may still tell that same extension, in days. */
const longestExtensionEcho = 45;

export class Fold {
  readonly components = new Map<string, Component>();
  readonly drafts: Draft[] = [];
  readonly sums: StatedSum[] = [];
  /** Sums that the day’s acts came to one after another. */
  private readonly passed = new Set<number>();
  /** Pauses of what had not started yet. */
  private readonly pauses: {
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
    for (const act of ending) this.endOrPause(day, act);
    const rates = plain.filter(({ claim }) => effectOf(claim) === 'rate');
    this.setRates(day, groupByName(rates.filter(({ name }) => name !== null)));
    this.setUnnamed(
      day,
      rates.filter(({ name }) => name === null),
      before,
    );
    for (const act of inTurn) {
      if (act.claim.stays) this.confirm(day, act);
      if (act.claim.total !== null) this.setTotal(day, [act], act.claim.total);
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

  private component(name: string | null): Component {
    const key = name ?? '';
    let found = this.components.get(key);
    if (found === undefined) {
      found = new Component(name);
      this.components.set(key, found);
    }
    return found;
  }

  /** The components that an act without a rate of its own means: the one it names or gives the rate of, else all. */
  private meant(day: string, { name, claim }: Act): Component[] {
    if (name !== null) return [this.component(name)];
    const all = [...this.components.values()].filter((one) => one.at(day) !== null);
    if (claim.to !== null) {
      const same = all.filter((one) => rateAt(one, day) === claim.to);
      if (same.length > 0) return same;
    }
    return all;
  }

  private endOrPause(day: string, act: Act): void {
    const { claim, source } = act;
    const effect = effectOf(claim);
    const meant = this.meant(day, act);
    if (effect === 'suspend' && meant.every((one) => one.at(day) === null)) {
      this.pauses.push({ name: act.name, start: day, ends: endOf(claim, day), source });
      return;
    }
    for (const component of meant) {
      const rate = rateAt(component, day);
      const draft = { component, rate, before: rate, sources: [source] };
      if (effect === 'exempt') {
        const texts = claim.exemptions.length > 0 ? claim.exemptions : claim.goods;
        for (const text of texts) component.exemptions.push({ text, day });
        this.step(day, act, draft);
      } else if (effect === 'extend') {
        this.extend(day, act, component);
      } else if (effect === 'suspend') {
        if (component.isPausedAt(day)) this.echo(day, component, act);
        else {
          component.cover(day, endOf(claim, day), null, [source]);
          this.step(day, act, draft);
        }
      } else this.end(day, act, component);
    }
  }

  /** A component that was paused before the day on which it was to start. */
  private pauseFromTheStart(day: string, component: Component): void {
    for (const { name, start, ends, source } of this.pauses) {
      const holds = start <= day && (ends === null || day < ends);
      if (holds && (name === null || name === component.name)) component.cover(day, ends, null, [source]);
    }
  }

  private end(day: string, act: Act, component: Component): void {
    const { claim, source } = act;
    const rate = rateAt(component, day);
    if (component.at(day) === null) {
      this.echo(day, component, act);
      return;
    }
    const part = claim.to ?? claim.by;
    // “Lifted the additional 10%” of a component at 30% leaves 20%.
    if (part !== null && rate !== null && Math.abs(part) < rate && claim.bound === 'exact') {
      const left = round(rate - Math.abs(part));
      component.set(day, [{ rate: left, bound: 'exact', sources: [source] }], false);
      this.step(day, act, { component, rate: left, before: rate, sources: [source] }, 'reduce');
      return;
    }
    component.clear();
    this.step(day, act, { component, rate: null, before: rate, sources: [source] });
  }

  private extend(day: string, act: Act, component: Component): void {
    const { claim, source } = act;
    const old = component.endAt(day);
    const there = component.extend(day, (ends, before) => {
      if (claim.ends !== null) return laterOf(claim.ends, ends);
      if (claim.days === null) return ends;
      const echoes =
        before !== null &&
        daysBetween(before.day, day) <= longestExtensionEcho &&
        dayAfter(before.ends, claim.days) === ends;
      return echoes ? ends : dayAfter(ends, claim.days);
    });
    if (!there) return;
    const ends = component.endAt(day);
    if (ends === old) {
      this.echo(day, component, act);
      return;
    }
    const rate = rateAt(component, day);
    this.step(day, act, { component, rate, before: rate, sources: [source], ends });
  }

  private setRates(day: string, byName: ReadonlyMap<string | null, readonly Act[]>): void {
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
  private takeOver(day: string, component: Component, acts: readonly Act[]): void {
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
  private divide(day: string, component: Component, acts: readonly Act[]): void {
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
  private settleOutcomes(day: string, component: Component, found: readonly Outcome[]): void {
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

  private setUnnamed(day: string, acts: readonly Act[], before: readonly number[]): void {
    const own: Act[] = [];
    const totals = new Map<number, Act[]>();
    for (const act of acts) {
      const { claim } = act;
      if (claim.by !== null && claim.to === null && this.isEcho(day, act, before)) continue;
      if (claim.to === null && claim.by === null && this.standing(day).length > 0) {
        for (const { component } of this.standing(day)) this.echo(day, component, act);
        continue;
      }
      if (claim.to === null && claim.by !== null && claim.by < 0 && this.component(null).at(day) === null) {
        this.takeFall(day, [act], -claim.by);
        continue;
      }
      const meant = claim.to === null ? null : this.unnamedComponent(day, claim);
      if (meant !== null) this.settleOutcomes(day, meant, outcomes([act], this.ratesOf(meant, day)));
      else if (claim.to !== null && this.hasNamed(day)) {
        const same = totals.get(claim.to);
        if (same === undefined) totals.set(claim.to, [act]);
        else same.push(act);
      } else own.push(act);
    }
    if (own.length > 0) {
      const component = this.component(null);
      this.settleOutcomes(day, component, outcomes(own, this.ratesOf(component, day)));
    }
    for (const [total, by] of totals) this.setTotal(day, by, total);
  }

  /** True when the addition is one that was told already: by the day’s other acts, or lately by a report with its day. */
  private isEcho(day: string, act: Act, before: readonly number[]): boolean {
    const by = act.claim.by!;
    const [now, was] = [this.sumsAt(day), before.length === 0 ? [0] : before];
    const today = now.length === 1 && was.length === 1 && round(now[0] - was[0]) === by;
    const told = this.drafts.findLast(
      (draft) =>
        draft.rate !== null &&
        round(draft.rate - (draft.before ?? 0)) === by &&
        (draft.day === day ? today : !act.said && daysBetween(draft.day, day) <= longestEcho),
    );
    if (told === undefined) return false;
    told.sources = inOrder([...told.sources, act.source]);
    this.components.get(told.name ?? '')?.confirm(day, told.rate, [act.source]);
    return true;
  }

  /** The component that an unnamed rate means, by the rate that it had or has; null when it is none of them. */
  private unnamedComponent(day: string, { to, from, by }: Claim): Component | null {
    const standing = this.standing(day).map(({ component }) => component);
    if (this.sumsAt(day).includes(to!)) return null;
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
      this.drafts.some((draft) => draft.name === name && stoodAt(draft)),
    );
    return by !== null && once.length === 1 ? once[0] : null;
  }

  private hasNamed(day: string): boolean {
    return this.standing(day).some(({ component }) => component.name !== null);
  }

  /** The components come to a total that is said: it confirms their sum, or tells how much the rest of them is. */
  private setTotal(day: string, acts: readonly Act[], total: number): void {
    const sums = this.sumsAt(day);
    for (const { source } of acts) this.sums.push({ sum: total, day, source });
    // A sum that stood for a while on a day of several changes was true when it was told.
    if (sums.includes(total) || this.passed.has(total)) {
      const last = this.drafts.findLast(({ rate }) => rate !== null);
      if (last !== undefined) last.sources = inOrder([...last.sources, ...acts.map(({ source }) => source)]);
      return;
    }
    const sum = sums.at(-1) ?? 0;
    if (total > sum) {
      const rest = this.component(null);
      const others = this.sumsAt(day, null).at(-1) ?? 0;
      this.settleOutcomes(day, rest, [
        { rates: [round(total - others)], acts: [...acts], derived: others > 0 },
      ]);
    } else this.takeFall(day, acts, round(sum - total));
  }

  /** A total that fell: the largest component that no report of it says to stay takes the fall, then the next. */
  private takeFall(day: string, acts: readonly Act[], fall: number): void {
    const reports = new Set(acts.map(({ source }) => source.report));
    const candidates = this.standing(day)
      .filter(({ standing }) => standing.state === 'in-force')
      .map(({ component, standing }) => ({ component, rate: highest(standing.alternatives) }))
      .map((one) => ({
        ...one,
        stays: this.staying.get(one.component.name ?? '')?.some((r) => reports.has(r)),
      }))
      .sort((a, b) => Number(a.stays ?? false) - Number(b.stays ?? false) || b.rate - a.rate);
    let left = fall;
    for (const { component, rate } of candidates) {
      const taken = Math.min(left, rate);
      if (taken <= 0) continue;
      left = round(left - taken);
      this.settleOutcomes(day, component, [{ rates: [round(rate - taken)], acts: [...acts], derived: true }]);
    }
  }

  /** Reports that say of a component that it stays, by its name. */
  staying: ReadonlyMap<string, readonly string[]> = new Map();

  /** A rate that is said to stay: it confirms what stands, tells it first, or contradicts it. */
  private confirm(day: string, act: Act): void {
    const { claim, name, source } = act;
    if (claim.to === null) {
      for (const component of this.meant(day, act)) this.echo(day, component, act);
      return;
    }
    const component = name === null ? this.unnamedComponent(day, claim) : this.component(name);
    if (component === null) {
      if (this.sumsAt(day).length > 0) this.setTotal(day, [act], claim.to);
      else this.settleOutcomes(day, this.component(null), outcomes([act], null));
      return;
    }
    const standing = component.at(day);
    if (standing === null) {
      this.divide(day, component, [{ ...act, said: false }]);
      this.settleOutcomes(day, component, outcomes([act], null));
    } else if (standing.alternatives.some(({ rate }) => rate === claim.to)) {
      this.echo(day, component, act);
    } else {
      const before = onlyRate(standing.alternatives);
      component.contradict(day, alternative(claim.to, [act]));
      this.step(day, act, { component, rate: claim.to, before, sources: [source], disputed: true });
    }
  }

  private ratesOf(component: Component, day: string): readonly Alternative[] | null {
    const standing = component.at(day);
    return standing?.state === 'in-force' ? standing.alternatives : null;
  }

  /** The act tells what stands already: one more source of the step that made it so. */
  private echo(day: string, component: Component, { claim, source }: Act): void {
    component.confirm(day, claim.to, [source]);
    const last = this.drafts.findLast(({ name }) => name === component.name);
    if (last !== undefined) last.sources = inOrder([...last.sources, source]);
  }

  private step(
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

function rateAction(
  before: number | null,
  rate: number | null,
  said: LedgerStep['action'],
): LedgerStep['action'] {
  if (rate === null) return said;
  if (before === null) return 'impose';
  return rate > before ? 'raise' : rate < before ? 'reduce' : said;
}

/** “Suspend 24 points, leaving 10%”: what is told to stand under the lower rate, and comes back after it. */
function baseUnder(acts: readonly Act[]): number | null {
  for (const { claim } of acts) {
    const { to, by } = claim;
    if (to !== null && by !== null && by < 0) return round(to - by);
  }
  return null;
}

/** The highest of the rates told. */
function highest(alternatives: readonly Alternative[]): number {
  return Math.max(0, ...alternatives.map(({ rate }) => rate ?? 0));
}

/** “Cuts it to 10% and removes the tariffs of April”: a report that tells what is left does not lift all. */
export function isPartial({ claim, name, source }: Act, others: readonly Act[]): boolean {
  if (effectOf(claim) !== 'end' || name !== null || claim.to !== null || claim.by !== null) return false;
  return others.some((one) => effectOf(one.claim) === 'rate' && one.source.report === source.report);
}

/** The first day on which what the claim says no longer holds, when it has a term. */
function endOf({ ends, days, action }: Claim, day: string): string | null {
  if (ends !== null) return ends > day ? ends : null;
  return days === null || action === 'extend' ? null : dayAfter(day, days);
}

function groupByName(acts: readonly Act[]): Map<string | null, Act[]> {
  const groups = new Map<string | null, Act[]>();
  for (const act of acts) {
    const group = groups.get(act.name);
    if (group === undefined) groups.set(act.name, [act]);
    else group.push(act);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a ?? '', b ?? '')));
}

function rateAt(component: Component, day: string): number | null {
  const standing = component.at(day);
  return standing === null ? null : onlyRate(standing.alternatives);
}

/** The components of one instrument on one set of goods, each with its rate over time, as acts change them day by day. */
import type { Claim, LedgerSource } from './ledger.js';

/** A rate with those who say so; the rate is null for instruments that have none. */
export interface Alternative {
  readonly rate: number | null;
  readonly bound: Claim['bound'];
  readonly sources: readonly LedgerSource[];
}

/** A rate, or a pause, that holds for a term over what stands otherwise. */
interface Overlay {
  readonly alternatives: readonly Alternative[] | null;
  readonly start: string;
  ends: string | null;
  /** Where the term ended before it was last made longer. */
  before: { readonly ends: string; readonly day: string } | null;
  readonly derived: boolean;
  readonly sources: readonly LedgerSource[];
}

/** What a component stands at on a day. */
export interface Standing {
  readonly state: 'in-force' | 'suspended';
  readonly alternatives: readonly Alternative[];
  readonly since: string;
  readonly ends: string | null;
  /** What it goes back to when the term ends. */
  readonly after: number | null;
  readonly derived: boolean;
}

export interface Exemption {
  readonly text: string;
  readonly day: string;
}

/** One component: a base that holds until it is changed, and what lies over it for a term. */
export class Component {
  private base: {
    readonly alternatives: readonly Alternative[];
    readonly since: string;
    readonly derived: boolean;
  } | null = null;
  private overlays: Overlay[] = [];
  readonly exemptions: Exemption[] = [];
  basis: string | null = null;

  constructor(readonly name: string | null) {}

  /** What it stands at on the day, given only changes up to that day; null when nothing stands. */
  at(day: string): Standing | null {
    const over = this.overlayAt(day);
    const { base } = this;
    if (over === null) {
      if (base === null) return null;
      const { alternatives, since, derived } = base;
      // The base stands again since the last overlay ended.
      const resumed = this.overlays.reduce(
        (last, { ends }) => (ends !== null && ends > last ? ends : last),
        since,
      );
      return { state: 'in-force', alternatives, since: resumed, ends: null, after: null, derived };
    }
    const after = base?.alternatives.length === 1 ? base.alternatives[0].rate : null;
    const { alternatives, start: since, ends, derived } = over;
    if (alternatives !== null) return { state: 'in-force', alternatives, since, ends, after, derived };
    // What holds for a term may be paused as well.
    const under = base ?? this.rateTermAt(day);
    if (under?.alternatives == null) return null;
    return {
      state: 'suspended',
      alternatives: under.alternatives,
      since,
      ends,
      after,
      derived: under.derived,
    };
  }

  /** Sets the rate from the day on, until it is changed. What lay over it before is over. */
  set(day: string, alternatives: readonly Alternative[], derived: boolean): void {
    this.base = { alternatives, since: day, derived };
    this.overlays = [];
  }

  /** Sets the base under a pause that goes on: it was told before its time, and the pause came in between. */
  setUnder(day: string, alternatives: readonly Alternative[]): void {
    this.base = { alternatives, since: day, derived: false };
  }

  /** The rate that stands under a term, where one is told. */
  baseRate(): number | null {
    return this.base?.alternatives.length === 1 ? this.base.alternatives[0].rate : null;
  }

  /** The day since which the base stands. */
  baseDay(): string | null {
    return this.base?.since ?? null;
  }

  /** Sets a rate (null: pauses it) for a term; an end of null leaves it open. */
  cover(
    day: string,
    ends: string | null,
    alternatives: readonly Alternative[] | null,
    sources: readonly LedgerSource[],
    derived = false,
  ): void {
    this.overlays.push({ alternatives, start: day, ends, before: null, derived, sources });
  }

  /** Makes the term that holds on the day, or has just ended, end later. True when there is one. */
  extend(
    day: string,
    newEnd: (ends: string, before: { ends: string; day: string } | null) => string,
  ): boolean {
    const over = this.termAt(day);
    if (over?.ends == null) return false;
    const ends = newEnd(over.ends, over.before);
    if (ends !== over.ends) {
      over.before = { ends: over.ends, day };
      over.ends = ends;
    }
    return true;
  }

  /** The end of the term that holds on the day. */
  endAt(day: string): string | null {
    return this.termAt(day)?.ends ?? null;
  }

  clear(): void {
    this.base = null;
    this.overlays = [];
  }

  isPausedAt(day: string): boolean {
    const over = this.overlayAt(day);
    return over !== null && over.alternatives === null;
  }

  /** Adds who else says that the rate stands as it does. */
  confirm(day: string, rate: number | null, sources: readonly LedgerSource[]): void {
    const more = (list: readonly Alternative[]) =>
      list.map((one) =>
        one.rate === rate || rate === null ? { ...one, sources: [...one.sources, ...sources] } : one,
      );
    const over = this.overlayAt(day);
    if (over !== null && over.alternatives !== null) {
      const at = this.overlays.indexOf(over);
      this.overlays[at] = { ...over, alternatives: more(over.alternatives) };
    } else if (this.base !== null) this.base = { ...this.base, alternatives: more(this.base.alternatives) };
  }

  /** Sets another rate beside those that it stands at. */
  contradict(day: string, other: Alternative): void {
    const over = this.overlayAt(day);
    if (over !== null && over.alternatives !== null) {
      const at = this.overlays.indexOf(over);
      this.overlays[at] = { ...over, alternatives: [...over.alternatives, other] };
    } else if (this.base !== null)
      this.base = { ...this.base, alternatives: [...this.base.alternatives, other] };
  }

  private overlayAt(day: string): Overlay | null {
    let found: Overlay | null = null;
    for (const one of this.overlays) {
      if (one.start <= day && (one.ends === null || day < one.ends)) found = one;
    }
    return found;
  }

  /** The rate that holds for a term on the day, paused or not. */
  private rateTermAt(day: string): Overlay | null {
    const holds = ({ start, ends, alternatives }: Overlay) =>
      alternatives !== null && start <= day && (ends === null || day < ends);
    return this.overlays.findLast(holds) ?? null;
  }

  /** The term that holds on the day, else the one that ends last. */
  private termAt(day: string): Overlay | null {
    const holding = this.overlayAt(day);
    if (holding !== null) return holding;
    return this.overlays.reduce<Overlay | null>(
      (last, one) => (one.ends !== null && (last === null || one.ends > last.ends!) ? one : last),
      null,
    );
  }
}

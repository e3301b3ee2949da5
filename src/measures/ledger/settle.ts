/**
 * Gives each source its place: the track and the component it speaks of, and the day from which it holds. What one report
 * leaves out, another that tells the same fact may give.
 */
import { dayAfter, daysBetween } from './days.js';
import type { Claim, LedgerSource } from './ledger.js';
import { inOrder } from './order.js';

/** A source with its place in the ledger. */
export interface Act {
  readonly source: LedgerSource;
  readonly claim: Claim;
  /** The component; null while no report names it. */
  readonly name: string | null;
  readonly day: string;
  /** True when a report gives the day; else it is that of the report. */
  readonly said: boolean;
  /** True when it is told of all goods and stands here among those of one. */
  readonly broad?: boolean;
}

/** What settled sources come to: acts that take effect, and sources of what never does. */
export interface Settled {
  readonly acts: readonly Act[];
  readonly idle: readonly Act[];
}

/** Longest time, in days, by which a report may run ahead of the day on which what it tells begins. */
const longestAhead = 120;

/** Longest time, in days, from the day on which something is done to that on which it starts to hold. */
const longestStart = 31;
/** How many days after an addition a report of the same addition that gives no day may still tell it. */
const longestEcho = 21;

/**
 * Settles the sources of one instrument and one set of goods. Independent of their order; quadratic in the sources that
 * give the same rate and linear in the rest.
 *
 * @param isTakenBack true for those that their outlet has corrected: they stand as denied
 */
export function settle(
  sources: readonly LedgerSource[],
  isTakenBack: (source: LedgerSource) => boolean = () => false,
): Settled {
  const ordered = inOrder(sources);
  const effective = ordered.filter(
    (one) => (one.claim.standing === 'in-force' || one.claim.standing === 'announced') && !isTakenBack(one),
  );
  const dated = effective.filter(({ claim }) => claim.day !== null && !claim.stays && !claim.part);
  const named = effective.filter(({ claim }) => claim.name !== null && !claim.stays);
  const groups = groupBy(effective, signature);
  const acts: Act[] = [];
  const idle: Act[] = [];
  for (const source of ordered) {
    const { published } = source;
    const claim: Claim = isTakenBack(source) ? { ...source.claim, standing: 'denied' } : source.claim;
    if (claim.standing !== 'in-force' && claim.standing !== 'announced') {
      idle.push({ source, claim, name: claim.name, day: claim.day ?? published, said: claim.day !== null });
      continue;
    }
    const alike = (groups.get(signature(source)) ?? []).filter((other) => other !== source);
    const name = claim.name ?? (claim.stays ? null : nameFrom(source, alike, named));
    if (claim.day !== null) {
      acts.push({ source, claim, name, day: claim.day, said: true });
      continue;
    }
    const twin = claim.stays ? null : twinOf(source, name, dated);
    if (twin === null && claim.acted !== null && claim.standing === 'in-force') {
      acts.push({ source, claim, name, day: claim.acted, said: true });
      continue;
    }
    if (twin !== null)
      acts.push({ source, claim, name: name ?? twin.claim.name, day: twin.claim.day!, said: true });
    else if (claim.standing === 'announced')
      idle.push({ source, claim, name, day: claim.announced ?? published, said: false });
    else acts.push({ source, claim, name, day: dayOfReport(source), said: false });
  }
  return { acts: firstOfRepeats(afterStarts(acts)), idle };
}

/**
 * What is done on the day on which another rate is said to take effect replaces that one from the next day on: “the 84% took
 * effect on Wednesday”, “he raised it to 125% on Wednesday”.
 */
function afterStarts(acts: readonly Act[]): Act[] {
  const starts = new Map<string, Act[]>();
  const key = (act: Act) => `${act.name ?? ''} ${act.day}`;
  for (const act of acts)
    if (act.claim.day === act.day && act.claim.to !== null && !act.claim.part) {
      const same = starts.get(key(act));
      if (same === undefined) starts.set(key(act), [act]);
      else same.push(act);
    }
  return acts.map((act) => {
    const { claim } = act;
    if (claim.day !== null || claim.acted !== act.day || claim.to === null || effectOf(claim) !== 'rate')
      return act;
    const begins = starts.get(key(act)) ?? [];
    const replaces = begins.length > 0 && begins.every(({ claim: { to } }) => to !== claim.to);
    return replaces ? { ...act, day: dayAfter(act.day, 1) } : act;
  });
}

function dayOfReport({ claim, published }: LedgerSource): string {
  return claim.announced !== null && claim.announced < published ? claim.announced : published;
}

/** What two sources of one fact have in common whatever else they leave out. */
function signature({ claim }: LedgerSource): string {
  return `${effectOf(claim)} ${claim.to ?? ''} ${claim.by ?? ''}`;
}

/** Actions that come to the same for a component: a rate, a pause, an end. */
export function effectOf({ action }: Claim): 'rate' | 'suspend' | 'extend' | 'exempt' | 'end' {
  switch (action) {
    case 'impose':
    case 'raise':
    case 'reduce':
      return 'rate';
    case 'lift':
    case 'strike-down':
    case 'expire':
      return 'end';
    default:
      return action;
  }
}

/** The one name that others give to what the source tells without one; null when none or several do. */
function nameFrom(
  source: LedgerSource,
  alike: readonly LedgerSource[],
  named: readonly LedgerSource[],
): string | null {
  const { claim } = source;
  if (claim.to === null && claim.by === null) return null;
  const others = [...alike, ...named.filter(({ claim: other }) => saysSame(claim, other))];
  const names = new Set(
    others.filter((other) => mayBeSameDay(source, other)).map(({ claim: other }) => other.name),
  );
  names.delete(null);
  return names.size === 1 ? [...names][0] : null;
}

function mayBeSameDay(a: LedgerSource, b: LedgerSource): boolean {
  if (a.claim.day !== null && b.claim.day !== null) return a.claim.day === b.claim.day;
  if (a.claim.day === null && b.claim.day === null) return true;
  const [told, untold] = a.claim.day !== null ? [a, b] : [b, a];
  // What is only announced has not begun before.
  const { standing, announced } = untold.claim;
  if (standing === 'announced' && told.claim.day! < (announced ?? untold.published)) return false;
  return daysBetween(untold.published, told.claim.day!) <= longestAhead;
}

/** The dated source that tells the same fact: the latest before the report, or else the first soon after it. */
function twinOf(
  source: LedgerSource,
  name: string | null,
  dated: readonly LedgerSource[],
): LedgerSource | null {
  let before: LedgerSource | null = null;
  let after: LedgerSource | null = null;
  for (const other of dated) {
    const { claim } = other;
    if (effectOf(claim) !== effectOf(source.claim) || !saysSame(source.claim, claim)) continue;
    if (name !== null && claim.name !== null && name !== claim.name) continue;
    const { acted } = source.claim;
    if (acted !== null && !startsSoon(acted, claim.day!)) continue;
    const ahead = daysBetween(source.published, claim.day!);
    // The same change may come again: only a report soon after it tells that one.
    const sameRate = source.claim.to === claim.to;
    if (!sameRate && source.claim.to !== claim.total && -ahead > longestEcho) continue;
    if (ahead <= 0) {
      if (before === null || claim.day! > before.claim.day!) before = other;
    } else if (ahead <= longestAhead && (after === null || claim.day! < after.claim.day!)) after = other;
  }
  // What is announced lies ahead; what is done lies behind.
  return source.claim.standing === 'announced' ? (after ?? before) : (before ?? after);
}

/** True when what was done on the one day may start to hold on the other. */
function startsSoon(acted: string, start: string): boolean {
  const days = daysBetween(acted, start);
  return days >= -1 && days <= longestStart;
}

/** True when the two give the same rate, the same change, or the one’s change is the other’s rise or fall. */
export function saysSame(a: Claim, b: Claim): boolean {
  if (effectOf(a) !== effectOf(b)) return false;
  const [old, other] = [rateBefore(a), rateBefore(b)];
  if (old !== null && other !== null && old !== other) return false;
  // What falls to 10% is not what was imposed at 10%.
  if ((a.action === 'reduce') !== (b.action === 'reduce')) return false;
  // A term may be made longer twice.
  const [first, second] = [endOfTerm(a), endOfTerm(b)];
  if (effectOf(a) === 'extend' && first !== null && second !== null && first !== second) return false;
  if (effectOf(a) !== 'rate') return a.to === b.to || a.to === null || b.to === null;
  if (a.to !== null && (a.to === b.to || a.to === b.total)) return true;
  // “A tariff of 34%” and “an additional 34%”.
  if (a.action === b.action && isFirst(a, b.by)) return true;
  if (a.action === b.action && isFirst(b, a.by)) return true;
  if (a.by !== null && (a.by === b.by || a.by === changeOf(b))) return true;
  if (b.by !== null && b.by === changeOf(a)) return true;
  return a.to === null && a.by === null && b.to === null && b.by === null;
}

/** The day on which its term ends, as said or as its start and its length tell. */
function endOfTerm({ ends, days, day }: Claim): string | null {
  return ends ?? (days === null || day === null ? null : dayAfter(day, days));
}

/** True when the rate is the size of the addition, and none is told before it. */
function isFirst({ to, by, from }: Claim, added: number | null): boolean {
  return to !== null && by === null && from === null && added === to;
}

/** The rate before, as said or as the rate after and the change tell. */
function rateBefore({ from, to, by }: Claim): number | null {
  return from ?? (to === null || by === null ? null : to - by);
}

function changeOf({ from, to }: Claim): number | null {
  return from === null || to === null ? null : to - from;
}

/** Undated repeats of one fact hold from the first report that tells it, unless something ended it in between. */
function firstOfRepeats(acts: readonly Act[]): Act[] {
  const ends = acts.filter(({ claim, said }) => said && effectOf(claim) !== 'rate').map(({ day }) => day);
  const firsts = new Map<string, string>();
  const inTime = [...acts].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return inTime.map((act) => {
    if (act.said || act.claim.stays) return act;
    const key = `${act.name ?? ''} ${signature(act.source)}`;
    const first = firsts.get(key);
    // An addition may come twice: only what is told soon after it is the same one.
    const soon = first !== undefined && (act.claim.by === null || daysBetween(first, act.day) <= longestEcho);
    if (soon && !ends.some((day) => first < day && day <= act.day)) return { ...act, day: first };
    firsts.set(key, act.day);
    return act;
  });
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

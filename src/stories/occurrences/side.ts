/** Those on one side of an act, as far as they can be told apart. */
import type { Actor, Sector } from '../../actors/actor.js';

/** Who somebody is by kind: what is of different kinds is not the same. */
type Kind = 'state' | 'armed' | 'people' | 'business';

const kinds: Readonly<Partial<Record<Sector, Kind>>> = {
  COP: 'state',
  GOV: 'state',
  JUD: 'state',
  LEG: 'state',
  MIL: 'state',
  SPY: 'state',
  CRM: 'armed',
  PRM: 'armed',
  REB: 'armed',
  UAF: 'armed',
  UNK: 'armed',
  AGR: 'people',
  CVL: 'people',
  EDU: 'people',
  JRN: 'people',
  LAB: 'people',
  MED: 'people',
  REF: 'people',
  REL: 'people',
  SOC: 'people',
  BUS: 'business',
};

/** The kind of those in a sector; undefined for those who may be of several. */
export function kindOf(sector: Sector): Kind | undefined {
  return kinds[sector];
}

export interface Side {
  /** Countries and bodies of states, by code. */
  readonly codes: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Kind>;
  /** Organisations and people that are no part of a state, by key or name. */
  readonly named: ReadonlySet<string>;
  /** People who hold or held office, with their country: `CHN person:xi-jinping`. */
  readonly people: ReadonlySet<string>;
}

/** A person of a state stands for it, so only its country and, apart, the person are kept. */
export function sideOf(actors: readonly Actor[]): Side {
  const codes = new Set<string>();
  const found = new Set<Kind>();
  const named = new Set<string>();
  const people = new Set<string>();
  for (const { code, sector, identifier_id: id, entity_text: text } of actors) {
    if (code !== null) codes.add(code);
    const kind = sector === null ? undefined : kindOf(sector);
    if (kind !== undefined) found.add(kind);
    const person = id?.startsWith('person:') === true;
    if (person && code !== null) people.add(`${code} ${id}`);
    if (kind === 'state') continue;
    if (id !== null && (person || id.startsWith('organisation:'))) named.add(id);
    else if (id === null && code === null && isName(text)) named.add(text.toLowerCase());
  }
  return { codes, kinds: found, named, people };
}

/** A name that no table knows: each of its longer words has a capital. */
function isName(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** People who use force are armed, whatever they are called: “men with guns”. */
export function armed(side: Side): Side {
  if (!side.kinds.has('people')) return side;
  return { ...side, kinds: new Set([...side.kinds].map((kind) => (kind === 'people' ? 'armed' : kind))) };
}

/** Both sides together. */
export function together(a: Side, b: Side): Side {
  return {
    codes: union(a.codes, b.codes),
    kinds: union(a.kinds, b.kinds),
    named: union(a.named, b.named),
    people: union(a.people, b.people),
  };
}

/** A side without the countries of another; a country that is on both from the start stays. */
export function without(side: Side, other: Side): Side {
  if (shared(side.codes, other.codes) === 0) return side;
  const codes = new Set([...side.codes].filter((code) => !other.codes.has(code)));
  return { ...side, codes };
}

export function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  if ([...b].every((one) => a.has(one))) return a;
  return new Set([...a, ...b]);
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/**
 * How well two accounts of one side go together, null where they cannot: other countries (neither names all whom the other
 * names), other kinds (soldiers, pupils), and where persons matter other persons of one country. Unnamed people go with
 * anyone of their kind and country; a group goes with its country.
 */
export function sidesAgree(a: Side, b: Side, persons: boolean): number | null {
  const codes = shared(a.codes, b.codes);
  if (a.codes.size > 0 && b.codes.size > 0 && codes < Math.min(a.codes.size, b.codes.size)) return null;
  const ofKind = shared(a.kinds, b.kinds);
  if (a.kinds.size > 0 && b.kinds.size > 0 && ofKind === 0) return null;
  if (persons && otherPeople(a.people, b.people)) return null;
  let points = codes > 0 ? 2 : ofKind > 0 ? 1 : 0;
  if (a.named.size > 0 && b.named.size > 0) {
    const names = shared(a.named, b.named);
    // Two names for the doers of one act: sources may disagree on it, but all else must fit.
    points += names > 0 ? 2 : -3;
  }
  return points;
}

/** Persons of one country on both sides, none of them the same. */
function otherPeople(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const person of a) {
    const country = person.slice(0, 4);
    const others = [...b].filter((other) => other.startsWith(country));
    if (others.length > 0 && ![...a].some((one) => one.startsWith(country) && b.has(one))) return true;
  }
  return false;
}

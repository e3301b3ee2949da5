/** Who a phrase names, before it is written down as an Actor. */
import type { Actor, Sector } from './actor.js';

export interface Identity {
  readonly code: string | null;
  readonly sector: Sector | null;
  /** Its key in the lexicon, when it is there. */
  readonly id: string | null;
  /** Its full name, when it has one. */
  readonly name: string | null;
  readonly office: string | null;
  /** True where the sector is only what the word for a role has when nothing says more: a leader, an adviser. */
  readonly weak: boolean;
  /** True where no word tells the country: it is taken from whose affairs the report is about. */
  readonly inferred: boolean;
  /** The entries and rules that say so, joined by ` + `. */
  readonly reason: string;
}

export const nobody: Identity = {
  code: null,
  sector: null,
  id: null,
  name: null,
  office: null,
  weak: false,
  inferred: false,
  reason: '',
};

/** The identity with what changes of it. Written out, so that all are of one make, which engines read faster than many. */
export function identityWith(identity: Identity, change: Partial<Identity>): Identity {
  const { code, sector, id, name, office } = change;
  return {
    code: code === undefined ? identity.code : code,
    sector: sector === undefined ? identity.sector : sector,
    id: id === undefined ? identity.id : id,
    name: name === undefined ? identity.name : name,
    office: office === undefined ? identity.office : office,
    weak: change.weak ?? identity.weak,
    inferred: change.inferred ?? identity.inferred,
    reason: change.reason ?? identity.reason,
  };
}

/** The identity with one rule more that says so, before the others. */
export function saidBy(rule: string, identity: Identity): Identity {
  return identityWith(identity, { reason: joinReasons(rule, identity.reason) });
}

/** True when nothing at all is known. */
export function isEmpty(identity: Identity): boolean {
  return identity.code === null && identity.sector === null && identity.id === null && identity.name === null;
}

/** The first with what it lacks taken from the second. */
export function completed(first: Identity, second: Identity): Identity {
  return {
    code: first.code ?? second.code,
    sector: first.sector ?? second.sector,
    id: first.id ?? second.id,
    name: first.name ?? second.name,
    office: first.office ?? second.office,
    weak: first.sector === null ? second.weak : first.weak,
    inferred: false,
    reason: joinReasons(first.reason, second.reason),
  };
}

export function joinReasons(...reasons: readonly string[]): string {
  // Most have one part each, or are empty: joined without taking them apart.
  if (reasons.length === 2 && !reasons[0].includes(' + ') && !reasons[1].includes(' + ')) {
    const [first, second] = reasons;
    if (first === '' || first === second) return second;
    return second === '' ? first : `${first} + ${second}`;
  }
  return [...new Set(reasons.flatMap((reason) => reason.split(' + ')))]
    .filter((reason) => reason !== '')
    .join(' + ');
}

/** True when both are the same actor: one id, or one code, sector and name where there is none. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.code === b.code && a.sector === b.sector && a.name === b.name;
}

export function toActor(identity: Identity, text: string): Actor {
  return {
    code: identity.code,
    sector: identity.sector,
    entity_text: text,
    identifier_id: identity.id,
    identifier_text: identity.name,
    office: identity.office,
    ...(identity.inferred ? { inferred: true } : {}),
  };
}

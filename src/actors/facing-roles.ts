/** Roles held towards somebody else: the ally, the rival, the counterpart of whom the phrase names. */
import { isSupranational } from './actor.js';
import type { Identity } from './identity.js';
import type { Owner } from './noun-owners.js';

/** Of these who are said to be a state’s, none is of that state. */
const outside: ReadonlySet<string> = new Set([
  'adversary',
  'ally',
  'backer',
  'enemy',
  'foe',
  'neighbour',
  'neighbor',
  'proxy',
  'rival',
  'sponsor',
]);

/** Those, and who may be of the same state. */
const facing: ReadonlySet<string> = new Set([...outside, 'colleague', 'counterpart', 'host', 'partner']);

/** True for a role held towards the one who stands before it: “his Polish counterpart”. */
export function isFacing(role: string): boolean {
  return facing.has(role);
}

/** True for those who are said to be a state’s, and are none of its own. */
export function isOutsideRole(role: string): boolean {
  return outside.has(role);
}

/** “US allies” are allied to it, “European allies” are Europeans: true where the owner before the role is not whose they are. */
export function isOfThoseOutside(role: string, { kind, identity: { code, sector } }: Owner): boolean {
  const isState = (kind === 'country' || kind === 'adjective') && sector === null && code !== null;
  return isState && outside.has(role) && !isSupranational(code);
}

/** “Backers of the regime”, “an ally of Peru” are elsewhere; an ally of a minister is mostly of the same country. */
export function isOutside(role: string, { id, office }: Identity): boolean {
  return outside.has(role) && office === null && id?.startsWith('person:') !== true;
}

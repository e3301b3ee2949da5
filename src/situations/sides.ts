/** Who of a Situation’s parties acts in an occurrence, and on whom. */

import type { Actor } from '../actors/actor.js';
import { actorKeys } from '../actors/actor-keys.js';
import { actTables } from '../stories/occurrences/act-tables.js';
import type { Occurrence } from '../stories/occurrences/occurrence.js';
import type { SituationQuery } from './query.js';

/** From whom to whom. */
export interface Direction {
  readonly source: string;
  readonly target: string;
}

/**
 * The directions of an act between the parties, each once: from each who acts to each to whom; both ways between those who act
 * together, as in talks. None where it names only one side.
 */
export function directionsOf(act: Occurrence, query: SituationQuery): Direction[] {
  const name = (actors: readonly Actor[]) => [...new Set(actors.flatMap((one) => partyOf(one, query) ?? []))];
  const sources = name(act.actor);
  const together = actTables().families.get(act.family)?.sides === 'one';
  const targets = together ? sources : name(act.recipient);
  return sources.flatMap((source) =>
    targets
      .filter((target) => target !== source && asked(source, target, query))
      .map((target) => ({ source, target })),
  );
}

/** The party that an actor is; without counterparts of one alone whoever else it is, by country. Null for who is none. */
function partyOf(actor: Actor, { actors, against }: SituationQuery): string | null {
  const key = keyAmong(actor, [...actors, ...against]);
  if (key !== null) return key;
  return actors.length === 1 && against.length === 0 ? actor.code : null;
}

/** With counterparts, dealings of one side within itself are not asked for. */
function asked(source: string, target: string, { actors, against }: SituationQuery): boolean {
  if (against.length > 0)
    return (
      (actors.includes(source) && against.includes(target)) ||
      (against.includes(source) && actors.includes(target))
    );
  return actors.length > 1 || actors.includes(source) || actors.includes(target);
}

/** The first of the keys that the actor goes by. */
export function keyAmong(actor: Actor, keys: readonly string[]): string | null {
  const own = actorKeys([actor]);
  return keys.find((key) => own.includes(key.toLowerCase())) ?? null;
}

/** The keys that an actor is asked for by. */
import type { Actor } from './actor.js';

/**
 * The keys, in lower case, each once: the actors’ countries (`chn`), sectors (`gov`), both (`chn gov`), and their keys in the
 * lexicon (`person:wang-xiaohong`).
 */
export function actorKeys(actors: readonly Actor[]): string[] {
  const keys = new Set<string>();
  for (const { code, sector, identifier_id } of actors) {
    if (code !== null) keys.add(code.toLowerCase());
    if (sector !== null) keys.add(sector.toLowerCase());
    if (code !== null && sector !== null) keys.add(`${code} ${sector}`.toLowerCase());
    if (identifier_id !== null) keys.add(identifier_id.toLowerCase());
  }
  return [...keys];
}

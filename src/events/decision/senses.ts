/** What a word may mean in the tables: which share of a predicate’s frames is of each type. */
import type { EventLexicon } from '../event-lexicon.js';
import type { Frames, PredicatePos } from '../frames.js';
import type { EventType } from '../ontology.js';

/** A type, or NONE for the senses that are no event. */
export type Sense = EventType | 'NONE';

export class Senses {
  private readonly known = new Map<string, ReadonlyMap<Sense, number>>();

  constructor(private readonly frames: Frames) {}

  /**
   * Shares of the types among the predicate’s frames, which sum to 1; empty when no frame knows it. `without` leaves one
   * frame out: in training, its own example must not be told by it.
   */
  of(predicate: string, pos: PredicatePos, without: string | null = null): ReadonlyMap<Sense, number> {
    const key = `${pos} ${predicate}`;
    const found = without === null ? this.known.get(key) : undefined;
    if (found !== undefined) return found;
    const counts = new Map<Sense, number>();
    const rows = this.frames.of(predicate, pos).filter(({ name }) => name !== without);
    for (const { type } of rows) {
      const sense = type ?? 'NONE';
      counts.set(sense, (counts.get(sense) ?? 0) + 1 / rows.length);
    }
    if (without === null) this.known.set(key, counts);
    return counts;
  }
}

const known = new WeakMap<EventLexicon, Senses>();

/** The senses of a lexicon’s predicates, counted once. */
export function sensesOf(lexicon: EventLexicon): Senses {
  let senses = known.get(lexicon);
  if (senses === undefined) {
    senses = new Senses(lexicon.frames);
    known.set(lexicon, senses);
  }
  return senses;
}

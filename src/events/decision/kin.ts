/** What words mean like in the tables: the types of the frames of other words that share a meaning with a word. */
import type { Frames, PredicatePos } from '../frames.js';
import type { Meanings } from './meanings.js';
import { type Sense, Senses } from './senses.js';

/** A word that frames know, by a meaning that it has. */
interface Sharer {
  readonly name: string;
  readonly weight: number;
  readonly senses: ReadonlyMap<Sense, number>;
}

/** Meanings of more words of the tables than this say too little. */
const mostSharers = 60;

export class Kin {
  private readonly sharers = new Map<string, Sharer[]>();
  private readonly known = new Map<string, ReadonlyMap<Sense, number>>();

  constructor(
    frames: Frames,
    private readonly meanings: Meanings,
  ) {
    const senses = new Senses(frames);
    const words = new Set(
      frames.all().flatMap(({ pos, predicate }) => (pos === 'adj' ? [] : `${pos} ${predicate}`)),
    );
    for (const key of words) {
      const space = key.indexOf(' ');
      const pos = key.slice(0, space) === 'verb' ? 'verb' : 'noun';
      const name = key.slice(space + 1);
      for (const [meaning, weight] of meanings.of(name, pos)) {
        const at = `${pos} ${meaning}`;
        const sharer = { name, weight, senses: senses.of(name, pos) };
        const list = this.sharers.get(at);
        if (list === undefined) this.sharers.set(at, [sharer]);
        else list.push(sharer);
      }
    }
  }

  /** Shares of the types among the frames of its kin, at most 1 together: less where few are near. The word itself does not count. */
  of(name: string, pos: Exclude<PredicatePos, 'adj'>): ReadonlyMap<Sense, number> {
    const key = `${pos} ${name}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const counts = new Map<Sense, number>();
    let total = 0;
    for (const [meaning, weight] of this.meanings.of(name, pos)) {
      const sharers = this.sharers.get(`${pos} ${meaning}`);
      if (sharers === undefined || sharers.length > mostSharers) continue;
      for (const other of sharers) {
        if (other.name === name) continue;
        const near = (weight * other.weight) / Math.sqrt(sharers.length);
        total += near;
        for (const [sense, share] of other.senses) counts.set(sense, (counts.get(sense) ?? 0) + near * share);
      }
    }
    for (const [sense, count] of counts) counts.set(sense, count / (total + 0.3));
    this.known.set(key, counts);
    return counts;
  }
}

/** What verbs mean like in the frames: the types of the frames of other verbs that share a meaning with a verb. */
import type { EventLexicon } from '../event-lexicon.js';
import type { Frames } from '../frames.js';
import { type Sense, Senses } from './senses.js';
import { VerbMeanings } from './verb-meanings.js';

/** A verb that frames know, by a meaning that it has. */
interface Sharer {
  readonly verb: string;
  readonly weight: number;
  readonly senses: ReadonlyMap<Sense, number>;
}

/** Meanings that more verbs of the frames have than this say too little. */
const mostSharers = 60;

/** How much nearness stands for knowing nothing: the shares of a verb with few kindred sum to less than 1. */
const doubt = 0.3;

export class KindredVerbs {
  private readonly sharers = new Map<string, Sharer[]>();
  private readonly known = new Map<string, ReadonlyMap<Sense, number>>();

  constructor(
    frames: Frames,
    private readonly meanings: VerbMeanings,
  ) {
    const senses = new Senses(frames);
    for (const verb of new Set(frames.verbs())) {
      for (const [meaning, weight] of meanings.of(verb)) {
        const sharer = { verb, weight, senses: senses.of(verb, 'verb') };
        const list = this.sharers.get(meaning);
        if (list === undefined) this.sharers.set(meaning, [sharer]);
        else list.push(sharer);
      }
    }
  }

  /** Shares of the types among the frames of kindred verbs, at most 1 together. The verb itself does not count. */
  of(verb: string): ReadonlyMap<Sense, number> {
    const found = this.known.get(verb);
    if (found !== undefined) return found;
    const counts = new Map<Sense, number>();
    let total = doubt;
    for (const [meaning, weight] of this.meanings.of(verb)) {
      const sharers = this.sharers.get(meaning) ?? [];
      if (sharers.length > mostSharers) continue;
      for (const other of sharers) {
        if (other.verb === verb) continue;
        const near = (weight * other.weight) / Math.sqrt(sharers.length);
        total += near;
        for (const [sense, share] of other.senses) counts.set(sense, (counts.get(sense) ?? 0) + near * share);
      }
    }
    for (const [sense, count] of counts) counts.set(sense, count / total);
    // Verbs are a closed set in the table, others have no meanings: what is remembered stays bounded.
    if (counts.size > 0) this.known.set(verb, counts);
    return counts;
  }
}

const ofLexicons = new WeakMap<EventLexicon, KindredVerbs>();

/** The kindred of a lexicon’s verbs; the table of meanings is read once. */
export function kindredOf(lexicon: EventLexicon): KindredVerbs {
  let kindred = ofLexicons.get(lexicon);
  if (kindred === undefined) {
    kindred = new KindredVerbs(lexicon.frames, new VerbMeanings());
    ofLexicons.set(lexicon, kindred);
  }
  return kindred;
}

/** What the name tagger learns from: documents with tags, and their words as lists of numbered features. */
import { DocumentWords } from '../src/language/names/document-words.js';
import { mostFeatures, NameSentence } from '../src/language/names/name-features.js';
import type { ParsedWord } from '../src/language/names/parsed-word.js';

/** A parsed sentence with the number of each word’s tag; words beyond the tags are in no name. */
export interface NamedSentence {
  readonly words: readonly ParsedWord[];
  readonly tags: Uint8Array;
}

/** A document’s sentences; folds of cross-validation never divide a document. */
export interface NamedDocument {
  readonly sentences: readonly NamedSentence[];
  /** How much each of its names counts. */
  readonly weight: number;
}

/** Words that may be names, one after another: word `w` has the features `ids[starts[w]]` to `ids[starts[w + 1]]`. */
export interface FeatureLists {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  /** First word of each stretch of such words, and the number of words at the end. */
  readonly stretches: Int32Array;
  /** How much each stretch counts. */
  readonly weights: Float64Array;
  /** 1 where a word that can be no name follows the stretch. */
  readonly closed: Uint8Array;
}

/** The words’ features with those left out that fewer than `leastCount` words have; and feature → its number. */
export function featureLists(
  documents: readonly NamedDocument[],
  leastCount: number,
): { data: FeatureLists; features: Map<number, number> } {
  const keys: number[] = [];
  const starts = [0];
  const tags: number[] = [];
  const stretches: number[] = [];
  const weights: number[] = [];
  const closed: number[] = [];
  const counts = new Map<number, number>();
  const buffer = new Int32Array(mostFeatures);
  for (const { sentences, weight } of documents) {
    const document = new DocumentWords(sentences.map(({ words }) => words));
    for (const sentence of sentences) {
      const seen = new NameSentence(sentence.words, document);
      let open = false;
      for (let i = 0; i < seen.length; i++) {
        if (!seen.mayName(i)) {
          if (open) closed[closed.length - 1] = 1;
          open = false;
          continue;
        }
        if (!open) {
          stretches.push(tags.length);
          weights.push(weight);
          closed.push(0);
          open = true;
        }
        tags.push(sentence.tags[i] ?? 0);
        const count = seen.features(i, buffer);
        for (let f = 0; f < count; f++) {
          keys.push(buffer[f]);
          counts.set(buffer[f], (counts.get(buffer[f]) ?? 0) + 1);
        }
        starts.push(keys.length);
      }
    }
  }
  stretches.push(tags.length);
  const features = new Map<number, number>();
  const ids: number[] = [];
  const kept = [0];
  for (let w = 0; w < tags.length; w++) {
    for (let at = starts[w]; at < starts[w + 1]; at++) {
      if (counts.get(keys[at])! < leastCount) continue;
      let id = features.get(keys[at]);
      if (id === undefined) {
        id = features.size;
        features.set(keys[at], id);
      }
      ids.push(id);
    }
    kept.push(ids.length);
  }
  const data = {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(kept),
    tags: Uint8Array.from(tags),
    stretches: Int32Array.from(stretches),
    weights: Float64Array.from(weights),
    closed: Uint8Array.from(closed),
  };
  return { data, features };
}

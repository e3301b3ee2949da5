/** Tags the names of a document: a linear-chain conditional random field (Lafferty et al. 2001) and its best path. */
import { z } from 'zod';
import type { NameType } from '../analysis.js';
import type { ModelFile } from '../model-file.js';
import { withAcronyms } from './acronyms.js';
import { DocumentWords } from './document-words.js';
import { FeatureTable } from './feature-table.js';
import { withPlacesOfKind } from './kinds-of-places.js';
import { mostFeatures, NameSentence } from './name-features.js';
import { nameTags, tagCount, tagsBefore } from './name-tags.js';
import { settleNames } from './one-decision.js';
import type { ParsedWord } from './parsed-word.js';

export const NamesPart = z.strictObject({
  /** Score of each tag after each: `before * 7 + after`; row 0 also stands for the sentence’s start. */
  transitions: z.array(z.number()).length(tagCount * tagCount),
});

/** A name in a sentence by its words, both included. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** Adds the scores of word `i`’s tags to `scores` (7 of them). */
export type Scorer = (sentence: NameSentence, i: number, scores: Float64Array) => void;

/** The best tags of a sentence (Viterbi). Linear in its length. */
export function nameTagsOf(
  sentence: NameSentence,
  score: Scorer,
  transitions: ArrayLike<number>,
): Uint8Array {
  const { length } = sentence;
  const tags = new Uint8Array(length);
  const scores = new Float64Array(tagCount);
  let before = new Float64Array(tagCount).fill(-Infinity);
  let after = new Float64Array(tagCount);
  before[0] = 0;
  const from = new Uint8Array(length * tagCount);
  for (let i = 0; i < length; i++) {
    const open = sentence.mayName(i);
    scores.fill(0);
    if (open) score(sentence, i, scores);
    after.fill(-Infinity);
    for (let t = 0; t < (open ? tagCount : 1); t++) {
      for (const p of tagsBefore[t]) {
        if (before[p] === -Infinity) continue;
        const total = before[p] + scores[t] + transitions[p * tagCount + t];
        if (total <= after[t]) continue;
        after[t] = total;
        from[i * tagCount + t] = p;
      }
    }
    [before, after] = [after, before];
  }
  let tag = 0;
  for (let t = 1; t < tagCount; t++) if (before[t] > before[tag]) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * tagCount + tag];
  }
  return tags;
}

/** The names that tags spell. */
export function namesOfTags(tags: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] % 2 === 0) continue;
    let last = i;
    while (last + 1 < tags.length && tags[last + 1] === tags[i] + 1) last++;
    names.push({ first: i, last, type: nameTags[tags[i]].slice(2) as NameType });
  }
  return names;
}

/** The names of each sentence of a document, tagged sentence by sentence and then settled. Linear in its length. */
export function namesOfDocument(
  sentences: readonly (readonly ParsedWord[])[],
  tag: (sentence: NameSentence) => Uint8Array,
): TaggedName[][] {
  const document = new DocumentWords(sentences);
  const tagged = sentences.map((words) =>
    withPlacesOfKind(words, namesOfTags(tag(new NameSentence(words, document)))),
  );
  return settleNames(sentences, withAcronyms(sentences, tagged));
}

/** Scores with the weights of a table. */
export function scorerOf(table: FeatureTable): Scorer {
  const features = new Int32Array(mostFeatures);
  return (sentence, i, scores) => {
    const count = sentence.features(i, features);
    for (let f = 0; f < count; f++) table.addTo(features[f], scores);
  };
}

/** Finds the names of documents with the model’s weights. */
export class NameTagger {
  private readonly transitions: readonly number[];
  private readonly score: Scorer;

  constructor(model: ModelFile) {
    this.transitions = model.part('names', NamesPart).transitions;
    const table = FeatureTable.of(model.tensor('names.keys'), model.tensor('names.weights'));
    this.score = scorerOf(table);
  }

  /** The names of each sentence of a document, which never overlap. Linear in its length. */
  names(sentences: readonly (readonly ParsedWord[])[]): TaggedName[][] {
    return namesOfDocument(sentences, (sentence) => nameTagsOf(sentence, this.score, this.transitions));
  }
}

/** Tags the names of a sentence: a linear model over hashed features with the best path of tags (Viterbi). */
import { z } from 'zod';
import type { NameType } from '../analysis.js';
import type { ModelFile } from '../model-file.js';
import { featuresPerWord, NameSentence, nameRows, type ParsedWord } from './name-features.js';

/** The tags in order; `B-` begins a name, `I-` continues it. */
export const nameTags = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

const tagCount = nameTags.length;
/** Weights a row, padded. */
export const tagWidth = 8;

/** True where `after` may follow `before`: an `I-` tag continues only its own type. */
export function mayFollow(before: number, after: number): boolean {
  return after === 0 || after % 2 === 1 || before === after || before === after - 1;
}

export const NamesPart = z.strictObject({
  /** Score of each tag after each: `before * 7 + after`; row 0 also stands for the sentence’s start. */
  transitions: z.array(z.number()),
});

/** A name in a sentence by its words, both included, with the margin by which its type won. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/**
 * The best tags of a sentence under the weights: rows of `tagWidth` floats, and transitions. Linear in its length.
 *
 * @param off numbers of features that do not count (dropout in training)
 */
export function bestTags(
  sentence: NameSentence,
  weights: Float32Array,
  transitions: ArrayLike<number>,
  off: ReadonlySet<number> | null = null,
): Uint8Array {
  const { length } = sentence;
  const tags = new Uint8Array(length);
  const features = new Int32Array(featuresPerWord);
  const scores = new Float64Array(tagCount);
  let before = new Float64Array(tagCount).fill(-Infinity);
  let after = new Float64Array(tagCount);
  before[0] = 0;
  const from = new Uint8Array(length * tagCount);
  for (let i = 0; i < length; i++) {
    scores.fill(0);
    const open = sentence.mayName(i);
    if (open) {
      sentence.features(i, features);
      for (let f = 0; f < featuresPerWord; f++) {
        if (off?.has(f)) continue;
        const at = features[f] * tagWidth;
        for (let t = 0; t < tagCount; t++) scores[t] += weights[at + t];
      }
    }
    after.fill(-Infinity);
    for (let t = 0; t < (open ? tagCount : 1); t++) {
      for (let p = 0; p < tagCount; p++) {
        if (before[p] === -Infinity || !mayFollow(p, t)) continue;
        const score = before[p] + scores[t] + transitions[p * tagCount + t];
        if (score <= after[t]) continue;
        after[t] = score;
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

export class NameTagger {
  private readonly weights: Float32Array;
  private readonly transitions: readonly number[];

  constructor(model: ModelFile) {
    this.transitions = model.part('names', NamesPart).transitions;
    const { values } = model.tensor('names.weights');
    this.weights = values;
    if (values.length !== nameRows * tagWidth)
      throw new RangeError('the name tagger’s weights have another size');
  }

  names(words: readonly ParsedWord[]): TaggedName[] {
    return namesOfTags(bestTags(new NameSentence(words), this.weights, this.transitions));
  }
}

/** Trains the name tagger: an averaged structured perceptron (Collins 2002) over parsed sentences. */
import {
  featuresPerWord,
  NameSentence,
  nameRows,
  type ParsedWord,
} from '../src/language/names/name-features.js';
import { bestTags, nameTags, tagWidth } from '../src/language/names/name-tagger.js';
import { Random } from './network/random.js';
import type { TrainedPart } from './parser.js';

/** A parsed sentence with the number of each word’s tag. */
export interface NamedSentence {
  readonly words: readonly ParsedWord[];
  readonly tags: Uint8Array;
}

export interface NamesSettings {
  readonly epochs: number;
  readonly seed: number;
  /** Share of the features that do not count, drawn anew for each sentence (Srivastava et al. 2014). */
  readonly dropout: number;
}

const tagCount = nameTags.length;

export function trainNames(
  sentences: readonly NamedSentence[],
  { epochs, seed, dropout }: NamesSettings,
): NameWeights {
  const weights = new Float32Array(nameRows * tagWidth);
  const summed = new Float64Array(nameRows * tagWidth);
  const transitions = new Float64Array(tagCount * tagCount);
  const summedTransitions = new Float64Array(tagCount * tagCount);
  const features = new Int32Array(featuresPerWord);
  const random = new Random(seed);
  const prepared = sentences.map(({ words, tags }) => ({ sentence: new NameSentence(words), tags }));
  let time = 0;
  const add = (row: number, tag: number, by: number): void => {
    weights[row * tagWidth + tag] += by;
    summed[row * tagWidth + tag] += by * time;
  };
  const move = (before: number, after: number, by: number): void => {
    transitions[before * tagCount + after] += by;
    summedTransitions[before * tagCount + after] += by * time;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { sentence, tags } of random.shuffle([...prepared])) {
      time++;
      const off = new Set<number>();
      for (let f = 0; f < featuresPerWord; f++) if (random.uniform() < dropout) off.add(f);
      const answer = bestTags(sentence, weights, transitions, off);
      for (let i = 0; i < tags.length; i++) {
        if (answer[i] !== tags[i] && sentence.mayName(i)) {
          sentence.features(i, features);
          for (let f = 0; f < featuresPerWord; f++) {
            if (off.has(f)) continue;
            add(features[f], tags[i], 1);
            add(features[f], answer[i], -1);
          }
        }
        const goldBefore = i > 0 ? tags[i - 1] : 0;
        const before = i > 0 ? answer[i - 1] : 0;
        if (goldBefore === before && answer[i] === tags[i]) continue;
        move(goldBefore, tags[i], 1);
        move(before, answer[i], -1);
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] -= summed[i] / time;
  for (let i = 0; i < transitions.length; i++) transitions[i] -= summedTransitions[i] / time;
  return { weights, transitions };
}

export interface NameWeights {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** The tagger as a part of the model file. */
export function namesPart({ weights, transitions }: NameWeights): TrainedPart {
  return {
    part: { transitions: [...transitions].map((value) => Math.round(value * 1000) / 1000) },
    tensors: [{ name: 'names.weights', rows: nameRows, columns: tagWidth, values: weights }],
    types: { 'names.weights': 'i8' },
  };
}

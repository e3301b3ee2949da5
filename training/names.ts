/** Trains the name tagger: a linear-chain conditional random field with a Gaussian prior, over parsed sentences. */
import { FeatureTable } from '../src/language/names/feature-table.js';
import { mostFeatures } from '../src/language/names/name-features.js';
import type { Scorer } from '../src/language/names/name-tagger.js';
import { tagCount } from '../src/language/names/name-tags.js';
import { minimise } from './minimise.js';
import { featureLists, type NamedDocument } from './name-data.js';
import { nameLoss } from './name-loss.js';
import type { TrainedPart } from './parser.js';

export interface NamesSettings {
  /** Most steps of the minimiser. */
  readonly steps: number;
  /** Strength of the prior: half of it times the sum of the squared weights is added to the loss. */
  readonly prior: number;
  /** Features of fewer words are left out. */
  readonly leastCount: number;
  /** Taken from the score of each `O`: more names are found, and more that are none. */
  readonly courage: number;
  /** Slots of the table of weights, a power of two. */
  readonly slots: number;
}

export interface NameWeights {
  /** Feature → its number. */
  readonly features: ReadonlyMap<number, number>;
  /** Weights by feature’s number, then tag. */
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

/** Learns the weights; the same documents give the same weights. */
export function trainNames(documents: readonly NamedDocument[], settings: NamesSettings): NameWeights {
  const { data, features } = featureLists(documents, settings.leastCount);
  const jumps = features.size * tagCount;
  const x = new Float64Array(jumps + tagCount * tagCount);
  minimise((at, gradient) => nameLoss(data, at, gradient, settings.prior), x, settings.steps);
  const transitions = x.slice(jumps);
  for (let p = 0; p < tagCount; p++) transitions[p * tagCount] -= settings.courage;
  return { features, weights: x.subarray(0, jumps), transitions };
}

/** Scores with the weights as they were learnt, none left out and none rounded. */
export function scorerOf({ features, weights }: NameWeights): Scorer {
  const buffer = new Int32Array(mostFeatures);
  return (sentence, i, scores) => {
    const count = sentence.features(i, buffer);
    for (let f = 0; f < count; f++) {
      const id = features.get(buffer[f]);
      if (id === undefined) continue;
      for (let t = 0; t < tagCount; t++) scores[t] += weights[id * tagCount + t];
    }
  };
}

/** Share of the slots that are filled. */
const filled = 0.75;

/** The tagger as a part of the model file: the features that weigh most, as many as the table takes. */
export function namesPart({ features, weights, transitions }: NameWeights, slots: number): TrainedPart {
  const entries = [...features].map(([key, id]) => {
    const row = weights.subarray(id * tagCount, (id + 1) * tagCount);
    return { key, row, size: row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) };
  });
  entries.sort((a, b) => b.size - a.size || a.key - b.key);
  const table = FeatureTable.filled(
    slots,
    entries.slice(0, Math.floor(slots * filled)).map(({ key, row }) => [key, row] as const),
  );
  return {
    part: { transitions: [...transitions].map((value) => Math.round(value * 1000) / 1000) },
    tensors: [
      { name: 'names.keys', rows: 1, columns: slots, values: table.keys },
      { name: 'names.weights', rows: tagCount, columns: slots, values: table.weights },
    ],
    types: { 'names.keys': 'i16', 'names.weights': 'i8' },
  };
}

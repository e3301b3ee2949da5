/** Trains the name tagger: a linear-chain conditional random field over parsed sentences. */
import { FeatureTable } from '../src/language/names/feature-table.js';
import { tagCount } from '../src/language/names/name-tags.js';
import { featureLists, type NamedDocument } from './name-data.js';
import { type DescentSettings, descend } from './name-descent.js';
import type { TrainedPart } from './parser.js';

export interface NamesSettings extends DescentSettings {
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
  const x = descend(data, features.size, settings);
  const transitions = x.slice(jumps);
  for (let p = 0; p < tagCount; p++) transitions[p * tagCount] -= settings.courage;
  return { features, weights: x.subarray(0, jumps), transitions };
}

/** Share of the slots that are filled. */
const filled = 0.75;

/** The weights of the features that weigh most, as many as a table of so many slots takes. */
export function nameTable({ features, weights }: NameWeights, slots: number): FeatureTable {
  const entries = [...features].map(([key, id]) => {
    const row = weights.subarray(id * tagCount, (id + 1) * tagCount);
    return { key, row, size: row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) };
  });
  entries.sort((a, b) => b.size - a.size || a.key - b.key);
  return FeatureTable.filled(
    slots,
    entries.slice(0, Math.floor(slots * filled)).map(({ key, row }) => [key, row] as const),
  );
}

/** The tagger as a part of the model file. */
export function namesPart(learnt: NameWeights, slots: number): TrainedPart {
  const { keys, weights } = nameTable(learnt, slots).tensors();
  return {
    part: { transitions: [...learnt.transitions].map((value) => Math.round(value * 1000) / 1000) },
    tensors: [
      { name: 'names.keys', rows: 1, columns: slots, values: keys },
      { name: 'names.weights', rows: tagCount, columns: slots, values: weights },
    ],
    types: { 'names.keys': 'i16', 'names.weights': 'i8' },
  };
}

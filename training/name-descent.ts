/**
 * Learns the weights of a linear-chain conditional random field by stochastic gradient descent, stretch by stretch, with
 * features forgotten at random (dropout; Srivastava et al. 2014): a word’s rare features then learn to do without its common
 * ones, and the other way round (Sutton, Sindelar & McCallum 2006). The weights are the mean of those after each epoch
 * but the first quarter (Polyak & Juditsky 1992), and of several models, each of which knows a random part of the features
 * (feature bagging, Sutton et al.): a pool of log-linear models is the one with the mean of their weights (Smith, Cohn &
 * Osborne 2005).
 */
import { mayFollow, tagCount } from '../src/language/names/name-tags.js';
import type { FeatureLists } from './name-data.js';
import { Random } from './network/random.js';
import { StretchSums } from './stretch-sums.js';

const T = tagCount;

export interface DescentSettings {
  /** Times that all stretches are read. */
  readonly epochs: number;
  /** Size of the first steps; after `n` epochs they are `1 / (1 + slowing n)` of it. */
  readonly rate: number;
  readonly slowing: number;
  /** Strength of the Gaussian prior: half of it times the sum of the squared weights is added to the loss of an epoch. */
  readonly prior: number;
  /** Share of the features that are forgotten, drawn anew for each word each time. */
  readonly dropout: number;
  /** How many models are learnt, one after the other, each with random numbers of its own. */
  readonly models: number;
  /** Share of the features that each model knows; the others weigh nothing in it. */
  readonly known: number;
  readonly seed: number;
}

/** Weights by feature and tag, and after `features` of those, transitions by tag and tag. */
export function descend(data: FeatureLists, features: number, settings: DescentSettings): Float64Array {
  const mean = new Float64Array((features + T) * T);
  const from = Math.floor(settings.epochs / 4);
  const share = 1 / (settings.models * (settings.epochs - from));
  for (let model = 0; model < settings.models; model++) {
    const learner = new Learner(data, features, settings, settings.seed + model);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      learner.epoch();
      if (epoch >= from) learner.addTo(mean, share);
    }
  }
  return mean;
}

class Learner {
  /** The weights without `shrunk`, the factor by which the prior has shrunk all of them. */
  private readonly x: Float64Array;
  private shrunk = 1;
  private readonly jumps: number;
  private readonly random: Random;
  private readonly order: number[];
  private readonly sums: StretchSums;
  private readonly scores: Float64Array;
  private readonly jump = new Float64Array(T * T);
  /** The features of the stretch that were not forgotten: word `k` of it has `kept[starts[k]]` to `kept[starts[k + 1]]`. */
  private readonly kept: Int32Array;
  private readonly starts: Int32Array;
  private readonly known: Uint8Array;
  private steps = 0;

  constructor(
    private readonly data: FeatureLists,
    features: number,
    private readonly settings: DescentSettings,
    seed: number,
  ) {
    const { stretches, starts } = data;
    this.jumps = features * T;
    this.x = new Float64Array(this.jumps + T * T);
    this.random = new Random(seed);
    this.known = Uint8Array.from({ length: features }, () =>
      this.random.uniform() < settings.known ? 1 : 0,
    );
    this.order = Array.from({ length: stretches.length - 1 }, (_, s) => s);
    let longest = 0;
    let most = 0;
    for (const s of this.order) {
      longest = Math.max(longest, stretches[s + 1] - stretches[s]);
      most = Math.max(most, starts[stretches[s + 1]] - starts[stretches[s]]);
    }
    this.sums = new StretchSums(longest);
    this.scores = new Float64Array(longest * T);
    this.kept = new Int32Array(most);
    this.starts = new Int32Array(longest + 1);
  }

  epoch(): void {
    const { order, random, settings } = this;
    random.shuffle(order);
    for (const s of order) {
      const rate = settings.rate / (1 + (settings.slowing * this.steps++) / order.length);
      this.learn(s, rate);
    }
  }

  addTo(mean: Float64Array, share: number): void {
    for (let i = 0; i < mean.length; i++) mean[i] += share * this.shrunk * this.x[i];
  }

  private learn(s: number, rate: number): void {
    const { data, x, jumps, sums, scores, jump, kept, starts, settings } = this;
    const from = data.stretches[s];
    const n = data.stretches[s + 1] - from;
    const closed = data.closed[s] === 1;
    const louder = 1 / (1 - settings.dropout);
    for (let p = 0; p < T; p++)
      for (let t = 0; t < T; t++)
        jump[p * T + t] = mayFollow(p, t) ? Math.exp(this.shrunk * x[jumps + p * T + t]) : 0;
    this.forget(from, n);
    for (let k = 0; k < n; k++) {
      const at = k * T;
      scores.fill(0, at, at + T);
      for (let f = starts[k]; f < starts[k + 1]; f++)
        for (let t = 0, row = kept[f] * T; t < T; t++) scores[at + t] += x[row + t];
      for (let t = 0; t < T; t++) scores[at + t] *= louder * this.shrunk;
    }
    sums.read(scores, n, jump, closed);
    this.shrunk *= 1 - (rate * settings.prior) / this.order.length;
    const step = (rate * data.weights[s]) / this.shrunk;
    let before = 0;
    for (let k = 0; k < n; k++) {
      const gold = data.tags[from + k];
      const at = k * T;
      for (let t = 0; t < T; t++) scores[at + t] = step * louder * (sums.tags[at + t] - (t === gold ? 1 : 0));
      for (let f = starts[k]; f < starts[k + 1]; f++)
        for (let t = 0, row = kept[f] * T; t < T; t++) x[row + t] -= scores[at + t];
      x[jumps + before * T + gold] += step;
      before = gold;
    }
    if (closed) x[jumps + before * T] += step;
    for (let j = 0; j < T * T; j++) x[jumps + j] -= step * sums.jumps[j];
  }

  /** Draws which of the known features the words of a stretch keep. */
  private forget(from: number, n: number): void {
    const { data, kept, starts, known, random, settings } = this;
    let count = 0;
    for (let k = 0; k < n; k++) {
      starts[k] = count;
      for (let at = data.starts[from + k]; at < data.starts[from + k + 1]; at++)
        if (known[data.ids[at]] && random.uniform() >= settings.dropout) kept[count++] = data.ids[at];
    }
    starts[n] = count;
  }
}

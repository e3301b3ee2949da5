/** The loss of a linear-chain conditional random field and its gradient, by forward and backward sums. */
import { mayFollow, tagCount } from '../src/language/names/name-tags.js';
import type { FeatureLists } from './name-data.js';

const T = tagCount;

/**
 * The negative log-likelihood of the tags under the weights `x` (by feature and tag, then transitions by tag and tag),
 * with a Gaussian prior; its gradient is written to `gradient`. Linear in the features of all words.
 */
export function nameLoss(data: FeatureLists, x: Float64Array, gradient: Float64Array, prior: number): number {
  const { stretches } = data;
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    total += 0.5 * prior * x[i] * x[i];
    gradient[i] = prior * x[i];
  }
  const jumps = x.length - T * T;
  const jump = new Float64Array(T * T);
  for (let p = 0; p < T; p++)
    for (let t = 0; t < T; t++) jump[p * T + t] = mayFollow(p, t) ? Math.exp(x[jumps + p * T + t]) : 0;
  let longest = 0;
  for (let s = 0; s + 1 < stretches.length; s++) longest = Math.max(longest, stretches[s + 1] - stretches[s]);
  const sums = new StretchSums(longest, jump);
  for (let s = 0; s + 1 < stretches.length; s++) {
    total -= data.weights[s] * sums.read(data, s, x, jumps);
    sums.addGradient(data, s, gradient, jumps);
  }
  return total;
}

/** Forward and backward sums over one stretch of words, each word’s scaled to one. */
class StretchSums {
  private readonly emit: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scale: Float64Array;
  private readonly scores = new Float64Array(T);

  constructor(
    longest: number,
    private readonly jump: Float64Array,
  ) {
    this.emit = new Float64Array(longest * T);
    this.forward = new Float64Array(longest * T);
    this.backward = new Float64Array(longest * T);
    this.scale = new Float64Array(longest);
  }

  /** Sums over stretch `s`; returns the log-likelihood of its tags. */
  read(
    { ids, starts, tags, stretches, closed }: FeatureLists,
    s: number,
    x: Float64Array,
    jumps: number,
  ): number {
    const { emit, forward, backward, scale, scores, jump } = this;
    const from = stretches[s];
    const n = stretches[s + 1] - from;
    let logLikelihood = 0;
    for (let k = 0; k < n; k++) {
      scores.fill(0);
      for (let at = starts[from + k]; at < starts[from + k + 1]; at++) {
        const row = ids[at] * T;
        for (let t = 0; t < T; t++) scores[t] += x[row + t];
      }
      let most = -Infinity;
      for (let t = 0; t < T; t++) if (scores[t] > most) most = scores[t];
      for (let t = 0; t < T; t++) emit[k * T + t] = Math.exp(scores[t] - most);
      const gold = tags[from + k];
      const before = k > 0 ? tags[from + k - 1] : 0;
      logLikelihood += scores[gold] - most + x[jumps + before * T + gold];
      let sum = 0;
      for (let t = 0; t < T; t++) {
        let reached = 0;
        if (k === 0) reached = jump[t];
        else for (let p = 0; p < T; p++) reached += forward[(k - 1) * T + p] * jump[p * T + t];
        forward[k * T + t] = reached * emit[k * T + t];
        sum += forward[k * T + t];
      }
      scale[k] = sum;
      logLikelihood -= Math.log(sum);
      for (let t = 0; t < T; t++) forward[k * T + t] /= sum;
    }
    const end = (n - 1) * T;
    let ending = 0;
    for (let t = 0; t < T; t++) {
      backward[end + t] = closed[s] ? jump[t * T] : 1;
      ending += forward[end + t] * backward[end + t];
    }
    for (let t = 0; t < T; t++) backward[end + t] /= ending;
    for (let k = n - 2; k >= 0; k--) {
      for (let t = 0; t < T; t++) {
        let sum = 0;
        for (let u = 0; u < T; u++)
          sum += jump[t * T + u] * emit[(k + 1) * T + u] * backward[(k + 1) * T + u];
        backward[k * T + t] = sum / scale[k + 1];
      }
    }
    return logLikelihood - Math.log(ending) + (closed[s] ? x[jumps + tags[from + n - 1] * T] : 0);
  }

  /** Adds what was expected less what is, for the stretch that was read last. */
  addGradient(
    { ids, starts, tags, stretches, weights, closed }: FeatureLists,
    s: number,
    gradient: Float64Array,
    jumps: number,
  ): void {
    const { emit, forward, backward, scale, scores, jump } = this;
    const from = stretches[s];
    const n = stretches[s + 1] - from;
    const weight = weights[s];
    for (let k = 0; k < n; k++) {
      const gold = tags[from + k];
      for (let t = 0; t < T; t++)
        scores[t] = weight * (forward[k * T + t] * backward[k * T + t] - (t === gold ? 1 : 0));
      for (let at = starts[from + k]; at < starts[from + k + 1]; at++) {
        const row = ids[at] * T;
        for (let t = 0; t < T; t++) gradient[row + t] += scores[t];
      }
      for (let t = 0; t < T; t++) {
        const out = (weight * emit[k * T + t] * backward[k * T + t]) / scale[k];
        if (k === 0) gradient[jumps + t] += jump[t] * out;
        else
          for (let p = 0; p < T; p++)
            gradient[jumps + p * T + t] += forward[(k - 1) * T + p] * jump[p * T + t] * out;
      }
      gradient[jumps + (k > 0 ? tags[from + k - 1] : 0) * T + gold] -= weight;
    }
    if (!closed[s]) return;
    const end = (n - 1) * T;
    for (let t = 0; t < T; t++) gradient[jumps + t * T] += weight * forward[end + t] * backward[end + t];
    gradient[jumps + tags[from + n - 1] * T] -= weight;
  }
}

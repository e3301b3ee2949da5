/** What a linear-chain conditional random field expects of a stretch of words: forward and backward sums. */
import { tagCount } from '../src/language/names/name-tags.js';

const T = tagCount;

/** Forward and backward sums over one stretch of words, each word’s scaled to one. */
export class StretchSums {
  private readonly emit: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scale: Float64Array;
  /** Probability of each tag, by word and tag. */
  readonly tags: Float64Array;
  /** How many of each transition are expected, by tag before and tag. */
  readonly jumps = new Float64Array(T * T);

  /** `longest` is the number of words of the longest stretch. */
  constructor(longest: number) {
    this.emit = new Float64Array(longest * T);
    this.forward = new Float64Array(longest * T);
    this.backward = new Float64Array(longest * T);
    this.scale = new Float64Array(longest);
    this.tags = new Float64Array(longest * T);
  }

  /**
   * Fills `tags` and `jumps` for `n` words. `scores` holds each tag’s score by word and tag, `jump` the exponential of each
   * transition’s; after a closed stretch comes a word with the tag `O`.
   */
  read(scores: Float64Array, n: number, jump: Float64Array, closed: boolean): void {
    const { emit, forward, backward, scale, tags, jumps } = this;
    for (let k = 0; k < n; k++) {
      let most = -Infinity;
      for (let t = 0; t < T; t++) most = Math.max(most, scores[k * T + t]);
      let sum = 0;
      for (let t = 0; t < T; t++) {
        emit[k * T + t] = Math.exp(scores[k * T + t] - most);
        let reached = 0;
        if (k === 0) reached = jump[t];
        else for (let p = 0; p < T; p++) reached += forward[(k - 1) * T + p] * jump[p * T + t];
        forward[k * T + t] = reached * emit[k * T + t];
        sum += forward[k * T + t];
      }
      scale[k] = sum;
      for (let t = 0; t < T; t++) forward[k * T + t] /= sum;
    }
    const end = (n - 1) * T;
    let ending = 0;
    for (let t = 0; t < T; t++) {
      backward[end + t] = closed ? jump[t * T] : 1;
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
    jumps.fill(0);
    for (let k = 0; k < n; k++) {
      for (let t = 0; t < T; t++) {
        tags[k * T + t] = forward[k * T + t] * backward[k * T + t];
        const out = (emit[k * T + t] * backward[k * T + t]) / scale[k];
        if (k === 0) jumps[t] += jump[t] * out;
        else for (let p = 0; p < T; p++) jumps[p * T + t] += forward[(k - 1) * T + p] * jump[p * T + t] * out;
      }
    }
    if (closed) for (let t = 0; t < T; t++) jumps[t * T] += tags[end + t];
  }
}

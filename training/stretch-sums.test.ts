import { expect, test } from 'vitest';
import { mayFollow, tagCount } from '../src/language/names/name-tags.js';
import { StretchSums } from './stretch-sums.js';

const T = tagCount;
const scores = Float64Array.from({ length: 2 * T }, (_, i) => Math.sin(3 * i));
const jump = Float64Array.from({ length: T * T }, (_, i) =>
  mayFollow(Math.floor(i / T), i % T) ? Math.exp(Math.cos(i)) : 0,
);

/** The weight of a path of two tags, followed by `O` where the stretch is closed. */
function weight(a: number, b: number, closed: boolean): number {
  return jump[a] * Math.exp(scores[a] + scores[T + b]) * jump[a * T + b] * (closed ? jump[b * T] : 1);
}

test.each([true, false])('gives what a sum over all paths gives (closed: %s)', (closed) => {
  const sums = new StretchSums(4);
  sums.read(scores, 2, jump, closed);
  let total = 0;
  const tags = new Float64Array(2 * T);
  const jumps = new Float64Array(T * T);
  for (let a = 0; a < T; a++)
    for (let b = 0; b < T; b++) {
      const w = weight(a, b, closed);
      total += w;
      tags[a] += w;
      tags[T + b] += w;
      jumps[a] += w;
      jumps[a * T + b] += w;
      if (closed) jumps[b * T] += w;
    }
  for (let i = 0; i < 2 * T; i++) expect(sums.tags[i]).toBeCloseTo(tags[i] / total, 10);
  for (let i = 0; i < T * T; i++) expect(sums.jumps[i]).toBeCloseTo(jumps[i] / total, 10);
});

import type { Analysis, TimeExpression } from '../language/analysis.js';

/** The time expressions of each sentence that has any, by its number; linear in them. */
export function timesBySentence({ times }: Analysis): ReadonlyMap<number, readonly TimeExpression[]> {
  const found = new Map<number, TimeExpression[]>();
  for (const time of times) {
    const same = found.get(time.sentence);
    if (same === undefined) found.set(time.sentence, [time]);
    else same.push(time);
  }
  return found;
}

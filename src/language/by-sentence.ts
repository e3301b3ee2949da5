/** Groups what stands in a text by its sentence, so that each sentence finds its own without a look at the others’. */

/** Maps the number of each sentence that has items to its items, in their order. Linear. */
export function bySentence<One extends { readonly sentence: number }>(
  all: readonly One[],
): ReadonlyMap<number, readonly One[]> {
  const found = new Map<number, One[]>();
  for (const one of all) {
    const same = found.get(one.sentence);
    if (same === undefined) found.set(one.sentence, [one]);
    else same.push(one);
  }
  return found;
}

/** Places that the words before them name as such: “in the town of Bel Oran”, “the island of Tesk”. */
import { anaphorNoun } from '../coreference/words.js';
import { laidOver } from './laid-over.js';
import type { TaggedName } from './name-tagger.js';
import { isProper, type ParsedWord } from './parsed-word.js';

/** A sentence’s names with the untagged proper nouns after “town of” and the like as places. Linear in its words. */
export function withPlacesOfKind(
  words: readonly ParsedWord[],
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const found: TaggedName[] = [];
  for (let i = 2; i < words.length; i++) {
    if (words[i - 1].form !== 'of' || !isProper(words[i]) || !isPlaceNoun(words[i - 2])) continue;
    let last = i;
    while (last + 1 < words.length && isProper(words[last + 1])) last++;
    found.push({ first: i, last, type: 'LOC' });
    i = last;
  }
  return found.length === 0 ? names : laidOver(found, names);
}

function isPlaceNoun({ form, lemma, xpos }: ParsedWord): boolean {
  return (
    (xpos === 'NN' || xpos === 'NNS') && form === form.toLowerCase() && anaphorNoun(lemma)?.class === 'place'
  );
}

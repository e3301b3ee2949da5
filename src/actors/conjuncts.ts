/** Those joined to a noun by commas and “and”, however the tree chains them: “from Spain, Chile and Peru”. */
import type { Sentence, Token } from '../language/analysis.js';

/** No list of a report is longer. */
const longest = 32;

/** The words joined to this one, in order; with `bare` only those that do not say a preposition of their own. */
export function conjuncts(sentence: Sentence, word: number, bare = false): Token[] {
  const found: Token[] = [];
  const open = [word];
  for (let at = 0; at < open.length && at < longest; at++) {
    for (const token of sentence.childrenWith(open[at], 'conj')) {
      if (bare && sentence.child(token.index, 'case') !== null) continue;
      found.push(token);
      open.push(token.index);
    }
  }
  return found;
}

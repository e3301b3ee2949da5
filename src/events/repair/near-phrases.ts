/**
 * Hangs a phrase with “of”, “within” or “inside” on the noun right before it: “a meeting between envoys and officials of the
 * ministry” speaks of officials of the ministry, not of a meeting of it. Of what is far away these words seldom speak.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

const nearPrepositions: ReadonlySet<string> = new Set(['of', 'within', 'inside']);

/** The sentence with such phrases hung on the nouns before them; the sentence itself where there are none. */
export function withNearPhrases(sentence: Sentence, text: string): Sentence {
  const moves = new Changes();
  for (const preposition of sentence.related('case')) {
    if (!nearPrepositions.has(preposition.lemma)) continue;
    const phrase = sentence.tokens[preposition.head];
    const noun = nounBefore(sentence, phrase, preposition);
    if (noun === null || noun.index === phrase.head) continue;
    // Below the word that the phrase hangs from, or right of it and elsewhere in the tree: lines of a tree do not cross.
    const crossed = phrase.head < noun.index && !sentence.governs(phrase.index, noun.index);
    if (crossed || sentence.governs(phrase.head, noun.index))
      moves.set(phrase.index, { head: noun.index, deprel: 'nmod' });
  }
  return rehung(sentence, moves, text);
}

/** The noun right before the phrase’s preposition, or null. */
function nounBefore(sentence: Sentence, { index, head, deprel }: Token, preposition: Token): Token | null {
  if (head < 0 || (deprel !== 'nmod' && deprel !== 'obl')) return null;
  if (sentence.child(index, 'case') !== preposition) return null;
  const before = sentence.tokens[preposition.index - 1];
  // “the seizure last week of a tanker”: a time between the two is not what the phrase speaks of.
  return before?.upos === 'NOUN' && !/tmod|unmarked/.test(before.deprel) ? before : null;
}

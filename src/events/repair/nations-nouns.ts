/** Reads “thousands of Somali refugees”, “fed Somali refugees” as nouns where the tree has Somalis who do something. */
import type { Sentence, Token } from '../../language/analysis.js';
import { isDemonym } from '../../language/coreference/places.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such nouns put right; the sentence itself where there are none. */
export function withNationsNouns(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const noun of sentence.verbs) {
    const nation = sentence.tokens[noun.index - 1];
    const before = sentence.tokens[noun.index - 2];
    if (!noun.form.endsWith('s') || !words.isNoun(noun.form)) continue;
    if (nation?.head !== noun.index || !nation.deprel.startsWith('nsubj') || !isDemonym(nation)) continue;
    if (noun.head < 0 || before === undefined || sentence.child(noun.index, 'obj', 'ccomp', 'aux') !== null)
      continue;
    const preposition = sentence.child(nation.index, 'case');
    // “They” of a verb would be a name with an article: only a preposition or a verb right before it makes a noun.
    const hung = hungFrom(sentence, before, preposition);
    if (hung === null) continue;
    changes.set(noun.index, {
      ...hung,
      upos: 'NOUN',
      xpos: 'NNS',
      lemma: words.nounLemma(noun.form, noun.form),
    });
    changes.set(nation.index, { deprel: 'amod', upos: 'ADJ' });
    if (preposition !== null) changes.set(preposition.index, { head: noun.index });
  }
  return rehung(sentence, changes, text);
}

/** From what the noun hangs, and how: the word before its preposition, or the verb right before it. */
function hungFrom(
  { tokens }: Sentence,
  before: Token,
  preposition: Token | null,
): Pick<Token, 'head' | 'deprel'> | null {
  if (preposition === null) return before.upos === 'VERB' ? { head: before.index, deprel: 'obj' } : null;
  const above = tokens[preposition.index - 1];
  if (preposition !== before || above === undefined) return null;
  if (above.upos === 'NOUN') return { head: above.index, deprel: 'nmod' };
  return above.upos === 'VERB' ? { head: above.index, deprel: 'obl' } : null;
}

/**
 * Reads “threatened to sever ties”, “was unwilling to meet envoys” as infinitives where the tree has the verb as an adjective of its
 * object.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from '../known-words.js';
import { rehung } from './rehang.js';

/** The sentence with such infinitives put right; the sentence itself where there are none. */
export function withInfinitives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const { tokens } = sentence;
  for (const to of tokens) {
    if (to.form !== 'to') continue;
    const verb = tokens[to.index + 1];
    if (verb === undefined || verb.deprel !== 'amod' || verb.head <= verb.index) continue;
    const noun = tokens[verb.head];
    if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') continue;
    const marked = to.head === verb.index;
    const hung =
      to.head === noun.index &&
      to.deprel === 'case' &&
      sentence.childrenWith(noun.index, 'case').length === 1;
    const above = noun.head < 0 ? undefined : tokens[noun.head];
    if (above === undefined || (!marked && !hung)) continue;
    const isVerb = verb.xpos === 'VB' || (words.isVerb(verb.form) && words.takesInfinitive(above.lemma));
    if (!isVerb) continue;
    const changes = new Map<number, Partial<Token>>([
      [
        verb.index,
        { head: above.index, deprel: 'xcomp', upos: 'VERB', xpos: 'VB', lemma: verb.form.toLowerCase() },
      ],
      [noun.index, { head: verb.index, deprel: 'obj' }],
      [to.index, { head: verb.index, deprel: 'mark', upos: 'PART', xpos: 'TO' }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

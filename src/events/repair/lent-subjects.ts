/**
 * Gives the main verb its subject back where a clause beside it has taken it: “Ties soured after troops shot down a drone”, read as
 * ties and troops that shot; “After meeting the minister, Lin promised loans”, read as a minister who is Lin.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a subject put right; the sentence itself where there is none. */
export function withLentSubject(sentence: Sentence, text: string): Sentence {
  const verb = sentence.tokens[sentence.root];
  if (verb?.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos)) return sentence;
  if (sentence.child(verb.index, 'nsubj', 'csubj', 'expl') !== null) return sentence;
  const noun = subjectOfLater(sentence, verb) ?? appositionBefore(sentence, verb);
  if (noun === null) return sentence;
  return rehung(sentence, new Changes([[noun.index, { head: verb.index, deprel: 'nsubj' }]]), text);
}

/** A noun before the verb that is a second subject of a clause after it. */
function subjectOfLater(sentence: Sentence, verb: Token): Token | null {
  for (const clause of sentence.childrenWith(verb.index, 'advcl', 'ccomp')) {
    const [first, second] = sentence.childrenWith(clause.index, 'nsubj');
    if (
      clause.index > verb.index &&
      second !== undefined &&
      first.index < verb.index &&
      second.index > verb.index
    )
      return first;
  }
  return null;
}

/** The apposition between a comma and the verb that ends a clause or phrase before the verb. */
function appositionBefore(sentence: Sentence, verb: Token): Token | null {
  for (const noun of sentence.related('appos')) {
    if (noun.index >= verb.index || !isNominal(noun) || noun.head > noun.index) continue;
    const words = sentence.subtree(noun.index);
    const [first, last] = [Math.min(...words), Math.max(...words)];
    if (sentence.tokens[first - 1]?.form !== ',' || last > verb.index) continue;
    if (!/^\p{Lu}/u.test(sentence.tokens[first].form)) continue;
    const gap = sentence.tokens.slice(last + 1, verb.index);
    if (gap.every(({ upos }) => upos === 'AUX' || upos === 'ADV')) return noun;
  }
  return null;
}

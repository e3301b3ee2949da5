/**
 * Parts the subject of a clause that opens the sentence from the main verb: “Even if a new force to guard Chad proves weak, ministers
 * agreed”, with the force and the ministers both as who agreed.
 */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a subject put right; the sentence itself where there is none. */
export function withConcededSubjects(sentence: Sentence, text: string): Sentence {
  const verb = sentence.tokens[sentence.root];
  if (verb?.upos !== 'VERB') return sentence;
  const [first, second] = sentence.childrenWith(verb.index, 'nsubj');
  if (first === undefined || second === undefined || second.index > verb.index) return sentence;
  const opener = sentence.tokens.find(({ deprel, upos }) => deprel === 'mark' || upos === 'SCONJ');
  if (opener === undefined || opener.index > first.index || opener.index > 1) return sentence;
  const inside = sentence.tokens
    .slice(first.index + 1, second.index)
    .find((token) => token.upos === 'VERB' && /^VB[DZP]$/.test(token.xpos));
  if (inside === undefined || sentence.child(inside.index, 'nsubj') !== null) return sentence;
  return rehung(
    sentence,
    new Changes([
      [first.index, { head: inside.index, deprel: 'nsubj' }],
      [inside.index, { head: verb.index, deprel: 'advcl' }],
    ]),
    text,
  );
}

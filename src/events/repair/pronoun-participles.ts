/** Hangs a participle on the indefinite pronoun right before it: “anyone giving him money”, read as what the clause’s subject does. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such participles put right; the sentence itself where there are none. */
export function withPronounParticiples(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, xpos, deprel } of sentence.tokens) {
    if (xpos !== 'VBG' && xpos !== 'VBN') continue;
    const before = sentence.tokens[index - 1];
    if (!/^(?:advcl|xcomp|ccomp)$/.test(deprel)) continue;
    if (before === undefined || !words.isOfKind(before.form, 'indefinite')) continue;
    if (sentence.child(index, 'aux', 'mark', 'nsubj') !== null) continue;
    changes.set(index, { head: before.index, deprel: 'acl' });
  }
  return rehung(sentence, changes, text);
}

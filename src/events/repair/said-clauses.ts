/** Hangs a clause with “that” on the verb of saying before it where the tree has it on who says it: “the ministry alleged that Peru armed rebels”. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withSaidClauses(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, head } of sentence.related('acl')) {
    if (sentence.child(index, 'nsubj') === null) continue;
    const that = sentence.child(index, 'mark');
    const noun = sentence.tokens[head];
    const verb = sentence.tokens[noun.head];
    if (
      that?.form !== 'that' ||
      verb?.upos !== 'VERB' ||
      !words.isOfKind(verb.lemma, 'saying') ||
      !noun.deprel.startsWith('nsubj')
    )
      continue;
    if (noun.index > verb.index || verb.index > that.index || sentence.child(verb.index, 'ccomp') !== null)
      continue;
    changes.set(index, { head: verb.index, deprel: 'ccomp' });
  }
  return rehung(sentence, changes, text);
}

/**
 * Takes for what somebody is told the clause that the tree has as a description of them: “told the council that the talks had failed”,
 * read as a council that failed.
 */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withToldClauses(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const clause of sentence.related('acl:relcl')) {
    const hearer = sentence.tokens[clause.head];
    const verb = sentence.tokens[hearer.head];
    if (verb?.upos !== 'VERB' || !/^i?obj$/.test(hearer.deprel) || !words.isOfKind(verb.lemma, 'telling'))
      continue;
    const that = sentence.tokens[hearer.index + 1];
    if (that?.lemma !== 'that' || that.head !== clause.index || that.deprel.startsWith('nsubj')) continue;
    // “Told the council that Peru had chosen”: somebody whom Peru chose would be told nothing.
    if (
      sentence.child(clause.index, 'nsubj') === null ||
      sentence.child(verb.index, 'ccomp', 'xcomp') !== null
    )
      continue;
    changes.set(clause.index, { head: verb.index, deprel: 'ccomp' });
    changes.set(that.index, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  }
  return rehung(sentence, changes, text);
}

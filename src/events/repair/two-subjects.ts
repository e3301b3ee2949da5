/**
 * Tells two subjects of one verb apart: “a raid that Chile blames on Peru”, read as a raid that blames; “Were Peru to shut the port, Chile
 * would act”, read as Peru and Chile who act. And a name that is called upon in the tree is the subject of a verb without one.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { isPassive } from '../arguments/voice.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such subjects told apart; the sentence itself where there are none. */
export function withTwoSubjects(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const verb of sentence.verbs) {
    const [first, second] = sentence.childrenWith(verb.index, 'nsubj');
    if (first === undefined) {
      const called = sentence.childrenWith(verb.index, 'vocative').find(({ index }) => index < verb.index);
      if (called !== undefined && isNominal(called))
        changes.set(called.index, { deprel: isPassive(sentence, verb.index) ? 'nsubj:pass' : 'nsubj' });
    } else if (second !== undefined && second.index < verb.index) {
      const change = changeOfFirst(sentence, verb, first, second);
      if (change !== null) changes.set(first.index, change);
    }
  }
  return rehung(sentence, changes, text);
}

function changeOfFirst(sentence: Sentence, verb: Token, first: Token, second: Token): Partial<Token> | null {
  if (verb.deprel === 'acl:relcl' && /^(?:that|which|whom)$/i.test(first.form))
    return sentence.child(verb.index, 'obj') === null ? { deprel: 'obj' } : null;
  // “The verdict: Norway will levy duties”: what stands before the colon does nothing.
  const isAnnounced = sentence.tokens.slice(first.index + 1, second.index).some(({ form }) => form === ':');
  if (isAnnounced) return { deprel: 'dislocated' };
  const clause = sentence
    .childrenWith(verb.index, 'advcl')
    .find(({ index }) => index > first.index && index < second.index);
  if (clause === undefined || sentence.child(clause.index, 'nsubj') !== null) return null;
  return { head: clause.index, deprel: isPassive(sentence, clause.index) ? 'nsubj:pass' : 'nsubj' };
}

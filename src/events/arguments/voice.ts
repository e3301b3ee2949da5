/** Active or passive: what a verb’s surface subject means. */
import type { Sentence } from '../../language/analysis.js';

/** True when the verb’s surface subject is what is acted upon. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (sentence.child(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') !== null) return true;
  // “A man arrested in Cairo was freed”: a past tense that hangs from a noun and has no object is a participle.
  if (token.xpos === 'VBD' && token.deprel === 'acl' && sentence.tokens[token.head].head >= 0)
    return sentence.child(verb, 'nsubj', 'obj') === null;
  if (token.xpos !== 'VBN') return false;
  if (sentence.child(verb, 'nsubj', 'aux') !== null) return false;
  if (token.deprel === 'conj') return isPassive(sentence, token.head);
  return (
    token.deprel === 'acl' || token.deprel === 'advcl' || token.deprel === 'xcomp' || token.deprel === 'amod'
  );
}

/**
 * Gives a sentence its verb back where the relative clause of its subject has taken it: “Peru, whose navy seized a boat, blamed
 * Chile”, read as a navy that seized and blamed.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a verb put right; the sentence itself where there is none. */
export function withRelativeVerb(sentence: Sentence, text: string): Sentence {
  const subject = sentence.tokens[sentence.root];
  if (subject === undefined || !isNominal(subject)) return sentence;
  if (sentence.child(subject.index, 'cop', 'aux', 'nsubj', 'case') !== null) return sentence;
  const relative = sentence.child(subject.index, 'acl:relcl');
  if (relative === null) return sentence;
  const inside = new Set(sentence.subtree(relative.index));
  const verb = sentence.tokens.find(
    (token) => token.index > relative.index && inside.has(token.index) && isFiniteAfterComma(sentence, token),
  );
  if (verb === undefined || sentence.child(relative.index, 'cc') !== null) return sentence;
  const changes = new Changes([
    [verb.index, { head: -1, deprel: 'root', ...(verb.xpos === 'VBN' ? { xpos: 'VBD' } : {}) }],
    [subject.index, { head: verb.index, deprel: 'nsubj' }],
  ]);
  // “Accused Chile”, with Chile as what the navy seized and an accused one.
  const noun = sentence.tokens[verb.head];
  if (verb.deprel === 'amod' && noun.index > verb.index)
    changes.set(noun.index, { head: verb.index, deprel: 'obj' });
  for (const child of subject.children) if (child > verb.index) changes.set(child, { head: verb.index });
  return rehung(sentence, changes, text);
}

/** A past verb right after the comma that closes the relative clause, with no “and” and no subject of its own. */
function isFiniteAfterComma(sentence: Sentence, { index, upos, xpos }: Token): boolean {
  return (
    upos === 'VERB' &&
    /^VB[DNZP]$/.test(xpos) &&
    sentence.tokens[index - 1]?.form === ',' &&
    sentence.child(index, 'cc', 'nsubj', 'aux', 'mark', 'obl:agent') === null
  );
}

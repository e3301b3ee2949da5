/**
 * Gives a sentence its verb back where the tree has the name of who acts at the head: “Lin Bo, who is minister, has asked”, read as a Lin of
 * what is asked.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a verb put right; the sentence itself where there is none. */
export function withRootedNames(sentence: Sentence, text: string): Sentence {
  const name = sentence.tokens[sentence.root];
  if (!name.xpos.startsWith('NNP') || sentence.child(name.index, 'cop', 'nsubj') !== null) return sentence;
  const verb = sentence.childrenWith(name.index, 'ccomp').find((one) => isBereft(sentence, name, one));
  if (verb === undefined) return sentence;
  const changes = new Changes([
    [verb.index, { head: -1, deprel: 'root' }],
    [name.index, { head: verb.index, deprel: 'nsubj', upos: 'PROPN' }],
  ]);
  for (const child of name.children) {
    if (child > verb.index) changes.set(child, { head: verb.index });
    if (child === name.index + 1 && sentence.tokens[child].deprel === 'obj')
      changes.set(child, { deprel: 'flat' });
  }
  return rehung(sentence, changes, text);
}

/** A finite verb further on, after a comma, that has no subject of its own. */
function isBereft(sentence: Sentence, name: Token, { index, upos, xpos }: Token): boolean {
  if (upos !== 'VERB' || index < name.index) return false;
  if (sentence.child(index, 'nsubj', 'csubj', 'expl', 'mark') !== null) return false;
  const first = sentence.child(index, 'aux');
  const before = sentence.tokens[(first?.index ?? index) - 1];
  return before.form === ',' && /^VB[DZP]$|^MD$/.test(first?.xpos ?? xpos);
}

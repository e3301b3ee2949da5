/**
 * Gives a participle its clause back where the tree has the auxiliary as its head: “has neither praised nor condemned the plan”, read as
 * somebody who has, and praised.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such participles put right; the sentence itself where there are none. */
export function withAuxiliaryHeads(sentence: Sentence, text: string): Sentence {
  for (const auxiliary of sentence.tokens) {
    const { index, upos, lemma, head, deprel } = auxiliary;
    if (upos !== 'AUX' || lemma !== 'have' || /^(?:aux|cop)/.test(deprel)) continue;
    const participle = sentence
      .childrenWith(index, 'xcomp', 'ccomp')
      .find((one) => isPerfect(sentence, auxiliary, one));
    if (participle === undefined) continue;
    const changes = new Changes([
      [participle.index, { head, deprel, xpos: 'VBN' }],
      [index, { head: participle.index, deprel: 'aux' }],
    ]);
    for (const child of auxiliary.children)
      if (child !== participle.index) changes.set(child, { head: participle.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** A participle with no more than adverbs and “neither” between it and the auxiliary. */
function isPerfect(sentence: Sentence, { index }: Token, participle: Token): boolean {
  if (participle.upos !== 'VERB' || !/^VB[ND]$/.test(participle.xpos) || participle.index < index)
    return false;
  const between = sentence.tokens.slice(index + 1, participle.index);
  return between.every(({ upos }) => upos === 'ADV' || upos === 'CCONJ' || upos === 'PART');
}

/**
 * Gives a clause its subject back where a participle that describes it has taken it: “Goods made in Peru were seized”, read as goods
 * that made.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withReducedRelatives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const participle of sentence.verbs) {
    const { index, xpos, lemma, head, deprel } = participle;
    const noun = sentence.tokens[index - 1];
    if (noun?.head !== index || noun.deprel !== 'nsubj' || noun.upos !== 'NOUN') continue;
    if (!/^VB[ND]$/.test(xpos) || words.isOfKind(lemma, 'saying')) continue;
    if (sentence.child(index, 'aux', 'obj', 'cop') !== null) continue;
    const verb = sentence
      .childrenWith(index, 'ccomp', 'parataxis')
      .find((one) => isBereft(sentence, participle, one));
    if (verb === undefined) continue;
    const changes = new Changes([
      [verb.index, { head, deprel }],
      [noun.index, { head: verb.index, deprel: subjectRelation(sentence, verb.index) }],
      [index, { head: noun.index, deprel: 'acl', xpos: 'VBN' }],
    ]);
    for (const child of participle.children)
      if (child > verb.index || child < noun.index) changes.set(child, { head: verb.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** A finite verb further on, with an auxiliary, that has no subject and nothing that opens a clause. */
function isBereft(sentence: Sentence, participle: Token, { index }: Token): boolean {
  if (index < participle.index || sentence.child(index, 'nsubj', 'csubj', 'expl', 'mark') !== null)
    return false;
  const auxiliary = sentence.child(index, 'aux', 'cop');
  if (auxiliary === null || !/^VB[DZP]$|^MD$/.test(auxiliary.xpos)) return false;
  return sentence.tokens.slice(participle.index, index).every(({ form }) => form !== ',');
}

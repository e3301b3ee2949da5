/**
 * Gives nationalities before a noun back to it where the tree has the first as a name that the others and the noun are joined to: “the
 * Polish, Czech and Slovak premiers”, read as a Pole and premiers.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a list put right; the sentence itself where there is none. */
export function withListedNationalities(sentence: Sentence, text: string): Sentence {
  for (const noun of sentence.related('conj')) {
    const first = sentence.tokens[noun.head];
    if (noun.xpos !== 'NNS' || noun.deprel !== 'conj' || first?.upos !== 'PROPN' || first.index > noun.index)
      continue;
    if (sentence.child(noun.index, 'cc', 'det', 'amod', 'nmod:poss') !== null) continue;
    const between = sentence.tokens.slice(first.index + 1, noun.index);
    if (between.length < 2 || !between.every(isListed) || !between.some(({ upos }) => upos === 'CCONJ'))
      continue;
    const changes = new Changes([
      [noun.index, { head: first.head, deprel: first.deprel }],
      [first.index, { head: noun.index, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' }],
    ]);
    for (const child of sentence.childrenWith(first.index, 'det', 'case'))
      changes.set(child.index, { head: noun.index });
    for (const { index, upos } of between)
      if (upos === 'PROPN' || upos === 'ADJ')
        changes.set(index, { head: first.index, deprel: 'conj', upos: 'ADJ', xpos: 'JJ' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** What stands in a list of nationalities. */
function isListed({ form, upos }: Token): boolean {
  return form === ',' || upos === 'CCONJ' || ((upos === 'PROPN' || upos === 'ADJ') && /^\p{Lu}/u.test(form));
}

/**
 * Puts the head of two nouns last where the tree has it first: “Germany’s troop withdrawal from Mali”, read as a troop of withdrawal;
 * and hangs what opens their phrase on it.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such pairs put right; the sentence itself where there are none. */
export function withCompounds(read: Sentence, text: string): Sentence {
  const sentence = withWholePhrase(read, text);
  for (const first of sentence.tokens) {
    if (first.upos !== 'NOUN') continue;
    const second = sentence.tokens[first.index + 1];
    if (second?.upos !== 'NOUN') continue;
    // “German arms deliveries continued”, with arms that are deliveries.
    if (first.head === second.index && first.deprel === 'nsubj' && isPlain(sentence, second)) {
      const changes = new Changes([[first.index, { deprel: 'compound' }]]);
      for (const child of first.children) if (child < first.index) changes.set(child, { head: second.index });
      return rehung(sentence, changes, text);
    }
    if (first.xpos !== 'NN') continue;
    if (second.head !== first.index || second.deprel !== 'nmod') continue;
    if (sentence.child(second.index, 'case', 'det', 'nummod') !== null) continue;
    const changes = new Changes([
      [second.index, { head: first.head, deprel: first.deprel }],
      [first.index, { head: second.index, deprel: 'compound' }],
    ]);
    for (const child of first.children)
      if (child !== second.index) changes.set(child, { head: second.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Into the Chilean carrier Andina”: what stands before both nouns belongs to the last, which is their head. */
function withWholePhrase(sentence: Sentence, text: string): Sentence {
  for (const { index, head, children } of sentence.related('compound')) {
    if (head !== index + 1 || sentence.child(index, 'case') === null) continue;
    if (sentence.child(head, 'case') !== null) continue;
    const before = children.filter(
      (child) => child < index && /^(?:case|det|amod)$/.test(sentence.tokens[child].deprel),
    );
    return rehung(sentence, new Changes(before.map((child) => [child, { head }])), text);
  }
  return sentence;
}

/** A noun that is the subject or the object of a verb, of which nothing can have a subject of its own. */
function isPlain(sentence: Sentence, { index, deprel }: Token): boolean {
  return /^(?:nsubj|obj|obl)/.test(deprel) && sentence.child(index, 'cop', 'aux', 'acl:relcl') === null;
}

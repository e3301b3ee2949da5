/** Tells to whom from what where the tree has two plain objects: “gave the lawyer a long sentence”. */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Words before a noun that belong to it. */
const ofNoun = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/;

/** The sentence with such objects told apart; the sentence itself where there are none. */
export function withTwoObjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const verb of sentence.verbs) {
    if (!words.isOfKind(verb.lemma, 'ditransitive') || sentence.child(verb.index, 'iobj') !== null) continue;
    const taken = takenReceiver(sentence, verb);
    if (taken !== null) changes.set(taken.index, { head: verb.index, deprel: 'iobj' });
    const [whom, what, more] = sentence
      .childrenWith(verb.index, 'obj')
      .filter(({ index }) => index > verb.index);
    const sum = whom === undefined || what !== undefined ? null : sumAfter(sentence, verb, whom);
    if (sum !== null) {
      changes.set(whom.index, { deprel: 'iobj' });
      changes.set(sum.index, { deprel: 'obj' });
    }
    if (whom === undefined || what === undefined || more !== undefined) continue;
    if (!isNominal(whom) || what.upos !== 'NOUN' || words.isOfKind(whom.lemma, 'circumstance')) continue;
    const between = sentence.tokens.slice(whom.index + 1, what.index);
    if (!between.every(({ upos, head }) => ofNoun.test(upos) && head === what.index)) continue;
    changes.set(whom.index, { deprel: 'iobj' });
  }
  return rehung(sentence, changes, text);
}

/** “Paid Peru $2m”, with the sum as a circumstance of paying Peru: what right after a plain object is money is what they are given. */
function sumAfter(sentence: Sentence, verb: Token, whom: Token): Token | null {
  const next = sentence.tokens[whom.index + 1];
  const isSum =
    /^\p{Sc}$/u.test(next?.form ?? '') && next.head === verb.index && next.deprel.startsWith('obl');
  return isSum && isNominal(whom) && sentence.child(next.index, 'case') === null ? next : null;
}

/** “Gave Oman six boats”, with the name as a modifier of boats: what stands before a number is no part of what is counted. */
function takenReceiver(sentence: Sentence, verb: Token): Token | null {
  const [name, number] = [sentence.tokens[verb.index + 1], sentence.tokens[verb.index + 2]];
  if (name?.upos !== 'PROPN' || number?.upos !== 'NUM') return null;
  const object = sentence.tokens[name.head];
  const isModifier = /^(?:compound|nmod|nsubj)/.test(name.deprel) && object?.head === verb.index;
  return isModifier && object.deprel === 'obj' && number.head === object.index ? name : null;
}

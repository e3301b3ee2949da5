/**
 * Hangs where goods go on their movement where the tree has it on the last of the goods: “shipments of tin and copper to Chile”, read as
 * copper to Chile.
 */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Prepositions of the ends of a movement. */
const ends: ReadonlySet<string> = new Set(['from', 'to']);

/** The sentence with such phrases on their movement; the sentence itself where there are none. */
export function withMovedGoods(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const preposition of sentence.related('case')) {
    if (!ends.has(preposition.lemma)) continue;
    const end = sentence.tokens[preposition.head];
    if (end.deprel !== 'nmod' || end.head < 0) continue;
    const last = sentence.tokens[end.head];
    const goods = last.deprel === 'conj' ? sentence.tokens[last.head] : undefined;
    if (goods?.deprel !== 'nmod' || sentence.child(goods.index, 'case')?.lemma !== 'of') continue;
    const movement = sentence.tokens[goods.head];
    if (movement.index < goods.index && words.isOfKind(movement.lemma, 'moving'))
      changes.set(end.index, { head: movement.index });
  }
  return rehung(sentence, changes, text);
}

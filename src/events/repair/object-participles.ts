/**
 * Hangs a participle on the object right before it where the tree has it as what the object becomes: “placed materials bound for Peru
 * under control”, read as materials that were placed bound.
 */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such participles put right; the sentence itself where there are none. */
export function withObjectParticiples(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, xpos, deprel, head } of sentence.tokens) {
    if (xpos !== 'VBN' || deprel !== 'xcomp') continue;
    const object = sentence.tokens[index - 1];
    if (object?.upos !== 'NOUN') continue;
    if (object.head !== head || object.deprel !== 'obj' || sentence.child(index, 'obl') === null) continue;
    if (words.isOfKind(sentence.tokens[head].lemma, 'keeping')) continue;
    changes.set(index, { head: object.index, deprel: 'acl' });
  }
  return rehung(sentence, changes, text);
}

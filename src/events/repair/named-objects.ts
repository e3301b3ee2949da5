/** Reads what somebody is called as what is said of them where the tree has two objects: “called the leader a communist”. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such objects put right; the sentence itself where there are none. */
export function withNamedObjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const verb of sentence.verbs) {
    if (!words.isOfKind(verb.lemma, 'naming')) continue;
    const objects = sentence
      .childrenWith(verb.index, 'obj', 'iobj')
      .filter(({ index }) => index > verb.index);
    const [whom, what] = objects;
    if (whom === undefined || what === undefined || !/^(?:NOUN|ADJ)$/.test(what.upos)) continue;
    changes.set(whom.index, { deprel: 'obj' });
    changes.set(what.index, { deprel: 'xcomp' });
  }
  return rehung(sentence, changes, text);
}

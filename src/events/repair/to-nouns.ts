/** Reads “the door to talks with Oman” as a door to talks where the tree has an infinitive: a verb of the tables is no plural noun. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such nouns put right; the sentence itself where there are none. */
export function withToNouns(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, form, head, children } of sentence.verbs) {
    const to = sentence.tokens[index - 1];
    if (to?.form !== 'to' || to.head !== index || head < 0 || head > index) continue;
    if (!form.endsWith('s') || words.isVerb(form) || !words.isNoun(form)) continue;
    if (sentence.child(index, 'obj', 'aux', 'nsubj') !== null) continue;
    const before = sentence.tokens[index - 2];
    const isNouns = before?.upos === 'NOUN' && (before.index === head || before.head === head);
    changes.set(index, {
      upos: 'NOUN',
      xpos: 'NNS',
      lemma: words.nounLemma(form, form),
      head: isNouns ? before.index : head,
      deprel: isNouns ? 'nmod' : 'obl',
    });
    changes.set(to.index, { upos: 'ADP', xpos: 'IN', deprel: 'case' });
    for (const child of children)
      if (sentence.tokens[child].deprel === 'obl') changes.set(child, { deprel: 'nmod' });
  }
  return rehung(sentence, changes, text);
}

/** Reads “is weighing curbs” as a progressive where the tree has the verb as a modifier: Washington, that is weighing curbs. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such progressives put right; the sentence itself where there are none. */
export function withProgressives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const verb of sentence.tokens) {
    if (verb.head < verb.index || !verb.form.endsWith('ing') || !/^(amod|compound)/.test(verb.deprel))
      continue;
    const be = sentence.tokens[verb.index - 1];
    if (be?.lemma !== 'be' || be.head !== verb.head || be.deprel !== 'cop') continue;
    const noun = sentence.tokens[verb.head];
    const lemma = words.verbLemma(verb.form, verb.lemma);
    if (!words.isVerb(lemma) || sentence.child(noun.index, 'nsubj') === null) continue;
    const changes = new Changes([
      [verb.index, { head: noun.head, deprel: noun.deprel, upos: 'VERB', xpos: 'VBG', lemma }],
      [be.index, { head: verb.index, deprel: 'aux', upos: 'AUX' }],
      [noun.index, { head: verb.index, deprel: 'obj' }],
    ]);
    for (const child of noun.children) {
      const { deprel } = sentence.tokens[child];
      if (child === verb.index || child === be.index) continue;
      if (child < be.index || /^(punct|parataxis|advcl|ccomp)/.test(deprel))
        changes.set(child, { head: verb.index });
    }
    return rehung(sentence, changes, text);
  }
  return sentence;
}

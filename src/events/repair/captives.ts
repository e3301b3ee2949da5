/**
 * Keeps whom somebody takes or holds hostage apart from what they are made: “took a doctor hostage”, read as a hostage who is a doctor;
 * “was taken hostage”, read as a hostage who was taken.
 */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such captives put right; the sentence itself where there are none. */
export function withCaptives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const word of sentence.related('obj')) {
    const verb = sentence.tokens[word.head];
    if (!words.isOfKind(word.form, 'captive') || verb?.upos !== 'VERB' || word.index < verb.index) continue;
    if (!words.isOfKind(verb.lemma, 'taking')) continue;
    const changes = new Changes([[word.index, { deprel: 'xcomp' }]]);
    if (sentence.child(verb.index, 'nsubj:pass') !== null) {
      for (const phrase of sentence.childrenWith(word.index, 'nmod'))
        if (prepositionOf(sentence, phrase.index) === 'by')
          changes.set(phrase.index, { head: verb.index, deprel: 'obl:agent' });
      return rehung(sentence, changes, text);
    }
    const captive = sentence.tokens[word.index - 1];
    // “Took an Israeli hostage” is both: only a noun of its own before it is whom they took.
    if (captive?.head !== word.index || captive.deprel !== 'compound' || captive.upos !== 'NOUN') continue;
    changes.set(captive.index, { head: verb.index, deprel: 'obj' });
    for (const child of word.children) if (child < captive.index) changes.set(child, { head: captive.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

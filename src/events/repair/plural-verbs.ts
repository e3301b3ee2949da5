/**
 * Reads a verb in -s as one where the tree has it as a plural noun at the head of the clause: “the ban remains in force”, “the drug kills
 * thousands”.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a verb put right; the sentence itself where there is none. */
export function withPluralVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const verb = sentence.tokens[sentence.root];
  if (verb.upos !== 'NOUN' || !/[^s]s$/.test(verb.form)) return sentence;
  const lemma = words.verbLemma(verb.form, verb.form.slice(0, -1));
  if (!words.isVerb(lemma) && !words.isOfKind(lemma, 'lasting')) return sentence;
  if (sentence.child(verb.index, 'cop', 'aux', 'nmod:poss') !== null) return sentence;
  const changes = withSubject(sentence, verb) ?? withObject(sentence, verb);
  if (changes === null) return sentence;
  changes.set(verb.index, { upos: 'VERB', xpos: 'VBZ', lemma });
  return rehung(sentence, changes, text);
}

/** “The ban remains”: a subject of its own, and no article or adjective between. */
function withSubject(sentence: Sentence, verb: Token): Changes | null {
  const subject = sentence.child(verb.index, 'nsubj');
  if (subject === null || subject.index > verb.index) return null;
  if (
    sentence
      .childrenWith(verb.index, 'det', 'amod', 'compound', 'nummod', 'case')
      .some(({ index }) => index < verb.index)
  )
    return null;
  return phrasesOf(sentence, verb);
}

/** “The drug kills thousands”: an object, and the noun before the verb that has been taken for a part of it. */
function withObject(sentence: Sentence, verb: Token): Changes | null {
  const subject = sentence.tokens[verb.index - 1];
  if (sentence.child(verb.index, 'obj') === null) return null;
  if (subject?.head !== verb.index || subject.deprel !== 'compound') return null;
  const changes = phrasesOf(sentence, verb);
  changes.set(subject.index, { deprel: 'nsubj' });
  for (const { index } of sentence.childrenWith(verb.index, 'det', 'amod', 'nummod'))
    if (index < subject.index) changes.set(index, { head: subject.index });
  return changes;
}

/** The noun’s phrases are the verb’s. */
function phrasesOf(sentence: Sentence, verb: Token): Changes {
  return new Changes(
    sentence.childrenWith(verb.index, 'nmod').map(({ index }) => [index, { deprel: 'obl' }]),
  );
}

/** Reads “stopped importing gas” as a gerund with its object where the tree has it as an adjective of the object. */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such gerunds put right; the sentence itself where there are none. */
export function withGerunds(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const gerund of sentence.tokens) {
    const { index, head, deprel, form } = gerund;
    if (deprel !== 'advcl' && deprel !== 'amod') continue;
    if (deprel === 'advcl' && followsParticle(sentence, gerund, words))
      changes.set(index, { deprel: 'xcomp' });
    const verb = sentence.tokens[index - 1];
    // “Denies arming rebels”, with the gerund as a circumstance.
    if (
      deprel === 'advcl' &&
      gerund.xpos === 'VBG' &&
      head === verb?.index &&
      words.isOfKind(verb.lemma, 'with-gerund')
    )
      changes.set(index, { deprel: 'xcomp' });
    const object = sentence.tokens[head];
    if (verb?.upos !== 'VERB' || deprel !== 'amod' || !form.endsWith('ing')) continue;
    if (!words.isOfKind(verb.lemma, 'with-gerund')) continue;
    if (object === undefined || object.head !== verb.index || object.deprel !== 'obj' || object.index < index)
      continue;
    if (sentence.child(object.index, 'det') !== null) continue;
    changes.set(index, {
      head: verb.index,
      deprel: 'xcomp',
      upos: 'VERB',
      xpos: 'VBG',
      lemma: words.verbLemma(form, gerund.lemma),
    });
    changes.set(object.index, { head: index });
    for (const phrase of sentence.childrenWith(verb.index, 'obl'))
      if (phrase.index > object.index) changes.set(phrase.index, { head: index });
  }
  return rehung(sentence, changes, text);
}

/** “Ruled out sending troops”, with the gerund as a circumstance. */
function followsParticle(sentence: Sentence, { index, xpos, head }: Token, words: KnownWords): boolean {
  const particle = sentence.tokens[index - 1];
  if (xpos !== 'VBG' || particle?.deprel !== 'compound:prt' || particle.head !== head) return false;
  return words.isOfKind(`${sentence.tokens[head].lemma} ${particle.form}`, 'with-gerund');
}

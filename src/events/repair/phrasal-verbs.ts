/** Reads “took in refugees”, “brushed off the senator” as verb and particle with an object where the tables know the pair. */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such pairs put right; the sentence itself where there are none. */
export function withPhrasalVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, lemma, form } of sentence.verbs) {
    const next = sentence.tokens[index + 1];
    if (next === undefined || !words.isOfKind(next.form, 'particle')) continue;
    const particle = next.form.toLowerCase();
    if (!words.takesParticle(words.verbLemma(form, lemma), particle)) continue;
    const noun = next.head < 0 ? undefined : sentence.tokens[next.head];
    if (noun === undefined || noun.head !== index) continue;
    const hasObject = sentence.child(index, 'obj') !== null;
    if (next.deprel === 'case') {
      const single = sentence.childrenWith(noun.index, 'case').length === 1;
      if (!single || hasObject || !noun.deprel.startsWith('obl') || !isThing(noun)) continue;
      changes.set(noun.index, { deprel: 'obj' });
    } else if (noun.deprel !== 'obj') continue;
    changes.set(next.index, { head: index, deprel: 'compound:prt' });
  }
  for (const token of sentence.related('case')) loosenParticle(sentence, token, words, changes);
  for (const { index, lemma } of sentence.verbs) {
    const next = sentence.tokens[index + 1];
    if (next === undefined) continue;
    if (
      next.form.toLowerCase() === 'over' &&
      words.isOfKind(lemma, 'handing') &&
      sentence.tokens[next.head]?.upos === 'NUM'
    )
      changes.set(next.index, { head: index, deprel: 'compound:prt' });
    // “shot dead two miners”, read as dead two miners.
    if (lemma === 'shoot' && next.form === 'dead' && next.deprel === 'amod')
      changes.set(next.index, { head: index, deprel: 'xcomp' });
    // “set free a missionary”, read as free of a missionary.
    if (lemma === 'set' && next.form === 'free') {
      changes.set(next.index, { head: index, deprel: 'compound:prt' });
      for (const object of sentence.childrenWith(next.index, 'obj'))
        changes.set(object.index, { head: index });
    }
  }
  return rehung(sentence, changes, text);
}

/** Nouns between a verb and the particle that closes its object, at most. */
const mostSteps = 4;

/** “handed the leaders of gangs over to Spain”, with “over to” as two prepositions of Spain: a particle, and to whom. */
function loosenParticle(
  sentence: Sentence,
  { index, form, deprel, head }: Token,
  words: KnownWords,
  changes: Changes,
): void {
  const next = sentence.tokens[index + 1];
  if (deprel !== 'case' || next?.deprel !== 'case' || next.head !== head) return;
  const particle = form.toLowerCase();
  if (!words.isOfKind(particle, 'particle')) return;
  let above = sentence.tokens[sentence.tokens[head].head];
  for (let steps = 0; above?.upos === 'NOUN' && steps < mostSteps; steps++)
    above = sentence.tokens[above.head];
  if (above?.upos !== 'VERB' || above.index > index || sentence.child(above.index, 'obj') === null) return;
  if (!words.takesParticle(words.verbLemma(above.form, above.lemma), particle)) return;
  changes.set(index, { head: above.index, deprel: 'compound:prt' });
  changes.set(head, { head: above.index, deprel: 'obl' });
}

/** “took in Afghan refugees”, not “took in May”, “took in Geneva”. */
function isThing({ upos, deprel }: Token): boolean {
  return upos === 'NOUN' && !/unmarked|tmod/.test(deprel);
}

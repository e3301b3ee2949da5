/**
 * Gives a verb its object back where a rate stands between them: “raise to 40 per cent the duty on wine”, read as something that is done to
 * the per cent.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such objects on their verb; the sentence itself where there are none. */
export function withRatesBeforeObjects(sentence: Sentence, text: string): Sentence {
  const { tokens } = sentence;
  const changes = new Changes();
  for (const verb of tokens) {
    const [to, number] = [tokens[verb.index + 1], tokens[verb.index + 2]];
    if (number?.upos !== 'NUM' || (verb.upos !== 'VERB' && !isInfinitive(sentence, verb))) continue;
    const unit = unitAfter(sentence, verb.index + 3);
    if (unit === null || !/^(to|by)$/i.test(to.form)) continue;
    if (unit.head !== verb.index) continue;
    const bare = bareAfter(sentence, unit, verb);
    if (bare !== null) {
      changes.set(bare.index, { deprel: 'obj' });
      continue;
    }
    const parts = [...unit.children].filter(
      (word) => word > unit.index && /^ob[jl]/.test(tokens[word].deprel),
    );
    const object = parts.find((word) => tokens[word].deprel === 'obj' && isNominal(tokens[word]));
    if (object === undefined) continue;
    if (verb.upos !== 'VERB') {
      changes.set(verb.index, { upos: 'VERB', xpos: 'VB', lemma: verb.form.toLowerCase() });
      changes.set(verb.index - 1, { upos: 'PART', xpos: 'TO', head: verb.index, deprel: 'mark' });
    }
    changes.set(to.index, { upos: 'ADP', xpos: 'IN', head: unit.index, deprel: 'case' });
    changes.set(unit.index, { upos: 'NOUN', xpos: 'NN', deprel: 'obl' });
    for (const word of parts) changes.set(word, { head: verb.index });
  }
  return rehung(sentence, changes, text);
}

/** “Raise to 40% the duty”, with the duty on the verb, and taken for something else than its object: it has no preposition. */
function bareAfter(sentence: Sentence, unit: Token, verb: Token): Token | null {
  if (sentence.child(verb.index, 'obj') !== null) return null;
  const next = sentence.tokens[unit.index + 1];
  const noun = next?.upos === 'DET' ? sentence.tokens[next.head] : undefined;
  if (noun === undefined || noun.head !== verb.index || noun.deprel !== 'obl' || !isNominal(noun))
    return null;
  return sentence.child(noun.index, 'case') === null ? noun : null;
}

/** “To double to 50%”, tagged an adjective: after “to”, and a clause of its own. */
function isInfinitive({ tokens }: Sentence, { index, upos, deprel }: Token): boolean {
  return (
    (upos === 'ADJ' || upos === 'NOUN') && /comp$/.test(deprel) && /^to$/i.test(tokens[index - 1]?.form ?? '')
  );
}

/** “%”, “percent”, “per cent”: the word that heads it. */
function unitAfter({ tokens }: Sentence, at: number): Token | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one === undefined) return null;
  if (/^(%|percent|points)$/i.test(one.form)) return one;
  return /^per$/i.test(one.form) && /^cent$/i.test(two?.form ?? '') ? two : null;
}

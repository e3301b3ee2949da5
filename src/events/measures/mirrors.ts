/** Measures set for the day on which one of the other side begins: “fees on Chilean ships from Tuesday, the day on which Chilean fees begin”. */
import type { Sentence } from '../../language/analysis.js';
import type { TermWords } from '../terms/term-words.js';
import type { Told } from './measures-told.js';

/** The word that tells that the measure begins when the other does, of the same kind; null where none does. */
export function mirrorWord(one: Told, other: Told, words: TermWords): number | null {
  const { sentence, match } = one.draft;
  const begins = other.draft.clause;
  if (other.draft.sentence !== sentence || other.terms === null) return null;
  if (other.terms.terms.kind !== one.terms?.terms.kind || words.verb(sentence, begins) !== 'start')
    return null;
  const word = dayOfClause(sentence, begins);
  return word === null || sentence.governs(begins, match.predicate.word) ? null : word;
}

/** “The day on which”, “the same day that” over the clause of the verb, or “when” and “as” in it; null where there is none. */
function dayOfClause(sentence: Sentence, verb: number): number | null {
  const { head, deprel } = sentence.tokens[verb];
  if (head < 0) return null;
  if (/^acl/.test(deprel)) return /^(day|date|moment)$/.test(sentence.tokens[head].lemma) ? head : null;
  const opener = sentence
    .childrenWith(verb, 'advmod', 'mark')
    .find(({ index, form }) => index < verb && /^(when|as)$/i.test(form));
  return /^(advcl|conj)/.test(deprel) ? (opener?.index ?? null) : null;
}

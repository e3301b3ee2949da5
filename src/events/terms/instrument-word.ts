/** The word that names the instrument of a measure: the predicate itself, its object, or part of it. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { Predicate } from '../predicate.js';
import type { Deed } from './deeds.js';
import type { Instrument } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';
import type { TermsTools } from './terms.js';
import { deedNoun } from './terms-of-deed.js';

/** A word that names an instrument, and the row of the deeds by which it does, if one. */
export interface Named {
  readonly word: number;
  readonly kind: Instrument;
  readonly deed: Deed | null;
}

/** The word of the predicate, of what it takes in or of its object that names an instrument; null where none does. */
export function instrumentOf(
  { sentence, word, pos }: Predicate,
  consumed: readonly number[],
  tools: TermsTools,
): Named | null {
  const { table, instruments, words } = tools;
  const candidates = [word, ...consumed];
  // “Agreed to suspend the fees”: what the verb below takes or changes.
  const verbs = [word, ...consumed].filter((one) => sentence.tokens[one].upos === 'VERB');
  for (const verb of verbs)
    for (const { words: found } of table.of(verb).get('obj') ?? []) candidates.push(...found);
  if (pos === 'verb' && words.terms.act(sentence, word) === 'exempt')
    for (const { words: found } of table.of(word).get('from') ?? []) candidates.push(...found);
  // “Suspend 24 points of the tariff”, “a round of tariffs”.
  for (const whole of candidates.filter((one) => isWhole(sentence, one, words)))
    for (const part of sentence.childrenWith(whole, 'nmod'))
      if (prepositionOf(sentence, part.index) === 'of') candidates.push(part.index);
  for (const candidate of candidates) {
    const deed = deedNoun(sentence, candidate, tools);
    const kind = deed?.kind ?? instruments.at(sentence, candidate);
    if (kind !== null && !isLeftOut(sentence, candidate, words)) return { word: candidate, kind, deed };
  }
  return null;
}

function isWhole(sentence: Sentence, noun: number, { terms }: MeasureWords): boolean {
  const { lemma, upos } = sentence.tokens[noun];
  return upos === 'NOUN' && (lemma === 'point' || terms.word(sentence, noun) === 'deed');
}

/** “The countermeasures other than tariffs”. */
function isLeftOut(sentence: Sentence, noun: number, { terms }: MeasureWords): boolean {
  for (let at = Math.max(0, noun - 3); at < noun; at++) {
    const found = terms.phrase(sentence, at);
    if (found?.tells === 'except' && at + found.length >= noun - 1) return true;
  }
  return false;
}

/** The infinitives and gerunds that the verb governs, and those joined to them. */
export function infinitivesBelow({ sentence, word }: Predicate, { table }: TermsTools): number[] {
  return (table.of(word).get('xcomp') ?? [])
    .flatMap(({ words }) => words)
    .filter((one) => sentence.tokens[one].upos === 'VERB');
}

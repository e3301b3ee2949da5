/** Rates that are told of a country: “for Chile the figure is 25%”. */
import type { Quantity } from '../../../language/analysis.js';
import { prepositionOf } from '../../arguments/argument.js';
import { isRateNoun } from './rate-nouns.js';
import { nounPhrase, type RateSentence, type Reading, readingOf } from './reading.js';

/** “For Chile the figure is 25%”. */
export function rateOfFigure(here: RateSentence, quantity: Quantity, isTold: boolean): Reading | null {
  const { sentence } = here;
  const { tokens } = sentence;
  if (!isTold) return null;
  const root = quantity.last;
  const subject = sentence.child(root, 'nsubj');
  if (subject === null || subject.index > quantity.first || sentence.child(root, 'cop') === null) return null;
  const plain = isRateNoun(sentence, subject.index, here.nouns) || subject.upos === 'PRON';
  const place = sentence
    .childrenWith(root, 'obl')
    .find(({ index }) => index < quantity.first && prepositionOf(sentence, index) === 'for');
  if (!plain || place === undefined) return null;
  const goods = nounPhrase(here, place.index, subject.index);
  const verb = tokens[root].upos === 'VERB' ? root : null;
  return readingOf(here, quantity, { word: root, verb, goods, imposers: [] });
}

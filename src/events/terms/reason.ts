/** The reason that a sentence gives for a measure: “over fentanyl”, “because of dumping”, “targeting its part in the trade”. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { phraseOf, prepositionOf } from '../arguments/argument.js';
import { phraseSpan } from '../phrase-span.js';
import type { MeasureWords } from './measure-words.js';

/** Prepositions that give a reason wherever the tree hangs them: “on Indian steel over its subsidies”. */
export const reasonPrepositions: ReadonlySet<string> = new Set([
  'over',
  'because of',
  'due to',
  'in response to',
  'in retaliation for',
]);

/** The reason given at the instrument’s noun or its verb. */
export function reasonOf(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  words: MeasureWords,
): Span | null {
  for (const word of verb === null || verb === noun ? [noun] : [noun, verb]) {
    for (const child of sentence.tokens[word].children.map((i) => sentence.tokens[i])) {
      const { index, deprel } = child;
      // A gerund may stand where a noun does: “because of dumping”.
      const nominal = child.upos === 'NOUN' || sentence.child(index, 'case') !== null;
      if (/^(nmod|obl)/.test(deprel) || (deprel.startsWith('advcl') && nominal)) {
        const preposition = prepositionOf(sentence, index);
        if (preposition !== null && words.opensReason(preposition, 'prep') && !isTime(sentence, index))
          return phraseSpan(sentence, [index]);
      }
      if (/^(acl|advcl)/.test(deprel) && child.upos === 'VERB') {
        const object = participleReason(sentence, index, words);
        if (object !== null) return object;
      }
    }
    // A participle or phrase is often hung on the last noun before it: “a tariff on Chinese goods targeting ...”.
    const deeper = sentence.subtree(word).map((i) => sentence.tokens[i]);
    for (const token of deeper) {
      if (
        token.deprel === 'nmod' &&
        reasonPrepositions.has(prepositionOf(sentence, token.index) ?? '') &&
        !isTime(sentence, token.index)
      ) {
        return phraseSpan(sentence, [token.index]);
      }
      if (token.upos !== 'VERB' || token.xpos !== 'VBG' || !token.deprel.startsWith('acl')) continue;
      const object = participleReason(sentence, token.index, words);
      if (object !== null) return object;
    }
  }
  return null;
}

function participleReason(sentence: Sentence, verb: number, words: MeasureWords): Span | null {
  const lemma = sentence.tokens[verb].lemma;
  const mark = sentence.child(verb, 'mark');
  if (mark !== null && phraseOf(sentence, mark) !== 'to') return null;
  if (words.opensReason(lemma, 'verb')) {
    const object = sentence.child(verb, 'obj');
    if (object === null) return null;
    // “targeting its part in the trade”: the tree may hang the last phrase on the participle.
    const after = sentence.childrenWith(verb, 'obl').filter(({ index }) => index > object.index);
    const spans = [object, ...after].map(({ index }) => phraseSpan(sentence, [index]));
    return { start: spans[0].start, end: Math.max(...spans.map(({ end }) => end)) };
  }
  for (const phrase of sentence.childrenWith(verb, 'obl', 'advcl')) {
    const preposition = prepositionOf(sentence, phrase.index);
    if (preposition !== null && words.opensReason(`${lemma} ${preposition}`, 'verb'))
      return phraseSpan(sentence, [phrase.index]);
  }
  return null;
}

function isTime(sentence: Sentence, word: number): boolean {
  return /^(day|week|month|year|hour|time|period)$/.test(sentence.tokens[word].lemma);
}

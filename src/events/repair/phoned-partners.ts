/** Hangs on the verb the partner whom the tree has on the telephone: “spoke by telephone with the emir”. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';

/** What one speaks by. */
const means = /^(?:link|phone|telephone|videoconference|videolink)$/;

/** The sentence with such partners on the verb; the sentence itself where there are none. */
export function withPhonedPartners(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, deprel, head } of sentence.related('nmod')) {
    if (deprel !== 'nmod' || !means.test(sentence.tokens[head].lemma)) continue;
    const verb = sentence.tokens[sentence.tokens[head].head];
    if (verb?.upos !== 'VERB' || !/^(?:by|via|over|on)$/.test(prepositionOf(sentence, head) ?? '')) continue;
    if (/^(?:with|to)$/.test(prepositionOf(sentence, index) ?? ''))
      changes.set(index, { head: verb.index, deprel: 'obl' });
  }
  return rehung(sentence, changes, text);
}

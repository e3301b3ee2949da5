/**
 * Hangs the preposition of a rate on the rate, and a second rate beside the first, where the tree has them lower: “goes from 20% to 10%”,
 * read as a per cent to 10 of the 20 per cent; and that of a day on the day: “for the first time since 3 May”, read as 3 times.
 */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such rates put right; the sentence itself where there are none. */
export function withNumberCases(sentence: Sentence, text: string): Sentence {
  const changes = daysApart(sentence);
  for (const { index, form, head } of sentence.related('case')) {
    if (form !== 'to' || sentence.tokens[head].deprel !== 'nummod') continue;
    const rate = sentence.tokens[sentence.tokens[head].head];
    const first = sentence.tokens[rate.head];
    if (first?.lemma !== rate.lemma || sentence.child(first.index, 'case')?.form !== 'from') continue;
    changes.set(index, { head: rate.index });
    changes.set(rate.index, { head: first.head, deprel: 'obl' });
  }
  return rehung(sentence, changes, text);
}

/** A number after its noun that a month follows is no count of the noun. */
function daysApart(sentence: Sentence): Changes {
  const changes = new Changes();
  for (const { index, upos, head } of sentence.related('nummod')) {
    const month = sentence.tokens[index + 1];
    if (upos !== 'NUM' || head > index || month?.upos !== 'PROPN' || month.head !== index) continue;
    const preposition = sentence.child(month.index, 'case');
    if (preposition === null || preposition.index > index) continue;
    changes.set(index, { deprel: 'nmod' });
    changes.set(preposition.index, { head: index });
  }
  return changes;
}

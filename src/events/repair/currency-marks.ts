/** Reads “on C$40 billion of goods”, with “C” and “$” apart in the tree, as one sum with its preposition. */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

const marks = /^(?:A|C|CA|HK|NT|NZ|R|S|US)$/;

/** The sentence with such sums put right; the sentence itself where there are none. */
export function withCurrencyMarks(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const mark of sentence.tokens) {
    const sum = sentence.tokens[mark.index + 1];
    if (sum?.form !== '$' || sum.start !== mark.end || mark.head !== sum.index || !marks.test(mark.form))
      continue;
    const preposition = sentence.child(mark.index, 'case');
    if (preposition === null) continue;
    changes.set(preposition.index, { head: sum.index });
    changes.set(mark.index, { deprel: 'compound' });
    // A second object of the verb is no object: it hangs from the noun before it.
    const noun = sentence.tokens[preposition.index - 1];
    if (sum.deprel === 'obj' && noun?.upos === 'NOUN' && noun.head === sum.head)
      changes.set(sum.index, { head: noun.index, deprel: 'nmod' });
    else if (sum.deprel === 'obj') changes.set(sum.index, { deprel: 'obl' });
  }
  return rehung(sentence, changes, text);
}

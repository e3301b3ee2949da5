/** Makes one list of names that the tree has as two subjects of one verb: “Peru, Bolivia and Cuba left”. */
import type { Sentence, Token } from '../../language/analysis.js';
import { phraseWords } from './phrase-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a list put together; the sentence itself where there is none. */
export function withListedSubjects(sentence: Sentence, text: string): Sentence {
  for (const second of sentence.related('nsubj')) {
    if (second.upos !== 'PROPN' || second.head < second.index) continue;
    const first = sentence
      .childrenWith(second.head, 'nsubj')
      .filter(({ index, upos }) => index < second.index && upos === 'PROPN')
      .at(-1);
    if (first === undefined || !isOpenList(sentence, first, second)) continue;
    return rehung(sentence, new Changes([[second.index, { head: first.index, deprel: 'conj' }]]), text);
  }
  return sentence;
}

/** True where a comma alone stands between them, and “and” follows the second: “Peru, Bolivia and Cuba”. */
function isOpenList(sentence: Sentence, first: Token, second: Token): boolean {
  const comma = phraseWords(sentence, second.index)[0] - 1;
  if (sentence.tokens[comma]?.form !== ',') return false;
  if (phraseWords(sentence, first.index).at(-1) !== comma - 1) return false;
  return sentence
    .childrenWith(second.index, 'conj')
    .some(({ index, upos }) => upos === 'PROPN' && sentence.child(index, 'cc') !== null);
}

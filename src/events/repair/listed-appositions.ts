/**
 * Takes for a description what the tree has as one more of a list: a name after an office, “met the energy minister, Ana Ruiz, in
 * Lima”, and what follows a list that “and” has closed, “Peru and Chile, both importers, objected”.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { phraseWords } from './phrase-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such descriptions put right; the sentence itself where there are none. */
export function withListedAppositions(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const token of sentence.related('conj')) {
    if (token.deprel !== 'conj' || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) continue;
    const before = memberBefore(sentence, token);
    if (before === null || sentence.child(token.index, 'cc') !== null) continue;
    const words = phraseWords(sentence, token.index);
    if (sentence.tokens[words[0] - 1]?.form !== ',') continue;
    if (
      isAfterAnd(sentence, before, token) ||
      isNameOfOffice(sentence, before, token, words[words.length - 1])
    )
      changes.set(token.index, { head: before.index, deprel: 'appos' });
  }
  return rehung(sentence, changes, text);
}

/** The member of the list that stands before the word. */
function memberBefore(sentence: Sentence, { index, head }: Token): Token | null {
  if (head < 0 || head > index) return null;
  const others = sentence.childrenWith(head, 'conj').filter((other) => other.index < index);
  const before = others.at(-1) ?? sentence.tokens[head];
  return before.upos === 'NOUN' || before.upos === 'PROPN' ? before : null;
}

/** “Peru and Chile, both importers”: a list ends with the member that “and” introduces; a name and a noun say one thing twice. */
function isAfterAnd(sentence: Sentence, before: Token, { head, upos }: Token): boolean {
  return before.index !== head && before.upos !== upos && sentence.child(before.index, 'cc') !== null;
}

/** “The energy minister, Ana Ruiz,”: one office with its words, and a name of several words that a comma or the sentence ends. */
function isNameOfOffice(sentence: Sentence, before: Token, name: Token, last: number): boolean {
  if (before.xpos !== 'NN' || name.upos !== 'PROPN') return false;
  if (sentence.child(before.index, 'det', 'nmod:poss') === null) return false;
  if (sentence.child(name.index, 'flat', 'compound') === null || sentence.child(name.index, 'det') !== null)
    return false;
  const after = sentence.tokens[last + 1]?.form;
  return after === undefined || after === ',' || after === '.';
}

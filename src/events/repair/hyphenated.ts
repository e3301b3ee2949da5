/**
 * Puts the parts of a hyphenated word together where the tree hangs them apart: “agreed a cease-fire”, read as a cease and a fire;
 * “the troops’ pull-out”, read as an out.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such words put together; the sentence itself where there are none. */
export function withHyphenated(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, form } of sentence.tokens) {
    if (form !== '-') continue;
    const [left, right] = partsAround(sentence, index);
    if (left === null || right === null) continue;
    if (words.isOfKind(right.form, 'suffix')) {
      if (left.head !== right.index || right.head < 0 || !/^(?:NOUN|VERB)$/.test(left.upos)) continue;
      // “The pull-out”: what is said of the particle is said of the word before it.
      const relation = /^(?:nsubj|obj|obl|nmod|root|conj)/.test(right.deprel) ? right.deprel : 'nsubj';
      changes.set(left.index, { head: right.head, deprel: relation, upos: 'NOUN', xpos: 'NN' });
      changes.set(right.index, { head: left.index, deprel: 'compound:prt' });
      for (const child of right.children) if (child !== left.index) changes.set(child, { head: left.index });
    } else if (right.upos === 'NOUN' && left.upos === 'NOUN') joinNouns(sentence, left, right, changes);
    else if (right.upos === 'VERB' && left.head === right.index) freeSubject(sentence, left, right, changes);
  }
  return rehung(sentence, changes, text);
}

/** “Peru test-fired rockets”, with Peru as a part of the test: of a verb without a subject, the name before the word is it. */
function freeSubject(sentence: Sentence, left: Token, right: Token, changes: Changes): void {
  const name = sentence.tokens[left.index - 1];
  // “Peru test-fired rockets”, with rockets that are Peru’s and fired.
  const noun = right.deprel === 'amod' && right.head > right.index ? sentence.tokens[right.head] : null;
  if (name?.upos !== 'PROPN' || name.deprel !== 'compound') return;
  if (name.head !== left.index && name.head !== noun?.index) return;
  if (!/^VB[DN]$/.test(right.xpos) || sentence.child(right.index, 'nsubj', 'csubj', 'aux') !== null) return;
  changes.set(name.index, { head: right.index, deprel: 'nsubj' });
  for (const child of left.children)
    if (child < name.index) changes.set(child, { head: right.index, deprel: 'obl:unmarked' });
  changes.set(right.index, {
    xpos: 'VBD',
    ...(noun === null ? {} : { head: noun.head, deprel: noun.deprel }),
  });
  if (noun === null) return;
  changes.set(noun.index, { head: right.index, deprel: 'obj' });
  for (const child of noun.children)
    if (child < name.index || sentence.tokens[child].deprel === 'punct')
      changes.set(child, { head: right.index });
}

/** “A cease-fire”, with both as objects of one verb, or the second said of the first: the second heads the word. */
function joinNouns(sentence: Sentence, left: Token, right: Token, changes: Changes): void {
  const isBeside = left.head === right.head && left.deprel === right.deprel;
  const isBelow = right.head === left.index && right.deprel === 'appos';
  if (!isBeside && !isBelow) return;
  if (isBelow) changes.set(right.index, { head: left.head, deprel: left.deprel });
  changes.set(left.index, { head: right.index, deprel: 'compound' });
  for (const child of left.children)
    if (child !== right.index && !/^(?:punct|conj)$/.test(sentence.tokens[child].deprel))
      changes.set(child, { head: right.index });
}

/** The words that a hyphen joins, without a space on either side; null where it joins none. */
export function partsAround({ tokens }: Sentence, hyphen: number): [Token | null, Token | null] {
  const [left, mark, right] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (mark?.form !== '-' || left?.end !== mark.start || right?.start !== mark.end) return [null, null];
  return [left, right];
}

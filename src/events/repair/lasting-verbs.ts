/**
 * Gives a clause its verb back where the tree has it as a noun after a long subject: “the tariff of 24% on wine remains suspended”, “tariffs
 * on imports from Chile cease to be levied”.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from '../known-words.js';
import { rehung } from './rehang.js';

/** The sentence with such verbs put right; the sentence itself where there are none. */
export function withLastingVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const token of sentence.tokens) {
    if (token.upos !== 'NOUN' || token.head < 0) continue;
    const lemma = token.form.toLowerCase().replace(/s$/, '');
    if (!words.isLasting(lemma) || sentence.child(token.index, 'det', 'amod') !== null) continue;
    const changes = withParticiple(sentence, token, lemma) ?? withInfinitive(sentence, token, lemma);
    if (changes !== null) return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Remains suspended”: the participle heads the clause. */
function withParticiple(sentence: Sentence, token: Token, lemma: string): Map<number, Partial<Token>> | null {
  const next = sentence.tokens[token.index + 1];
  if (next?.upos !== 'VERB' || !/^VB[ND]$/.test(next.xpos)) return null;
  const changes = new Map<number, Partial<Token>>();
  if (next.head === token.index) {
    const subject = subjectOf(sentence, token);
    if (subject === null) return null;
    changes.set(next.index, { head: subject.head, deprel: subject.deprel, xpos: 'VBN' });
    changes.set(subject.index, { head: next.index, deprel: 'nsubj:pass' });
    handOn(sentence, subject, token.index, next.index, changes);
  } else {
    const subject = sentence.child(next.index, 'nsubj:pass', 'nsubj');
    if (subject === null || subject.index > token.index) return null;
    changes.set(next.index, { xpos: 'VBN' });
    changes.set(subject.index, { deprel: 'nsubj:pass' });
  }
  takeLeft(sentence, token, changes);
  changes.set(token.index, { upos: 'AUX', xpos: 'VBZ', lemma, head: next.index, deprel: 'aux:pass' });
  return changes;
}

/** “Cease to be levied”: the verb heads the clause, and the infinitive hangs from it. */
function withInfinitive(sentence: Sentence, token: Token, lemma: string): Map<number, Partial<Token>> | null {
  const infinitive = sentence
    .childrenWith(token.index, 'acl')
    .find(({ index }) => sentence.child(index, 'mark')?.index === token.index + 1);
  const subject = subjectOf(sentence, token);
  if (infinitive === undefined || subject === null) return null;
  const changes = new Map<number, Partial<Token>>([
    [infinitive.index, { deprel: 'xcomp' }],
    [subject.index, { head: token.index, deprel: 'nsubj' }],
  ]);
  handOn(sentence, subject, token.index, token.index, changes);
  takeLeft(sentence, token, changes);
  const place = { head: subject.head, deprel: subject.deprel };
  changes.set(token.index, { upos: 'VERB', xpos: 'VBP', lemma, ...place });
  return changes;
}

/** The noun that heads the clause, over the phrases at whose end the verb stands; null where none does. */
function subjectOf(sentence: Sentence, token: Token): Token | null {
  for (
    let at = token.head, steps = 0;
    at >= 0 && steps < longestWay;
    at = sentence.tokens[at].head, steps++
  ) {
    const { index, upos, deprel } = sentence.tokens[at];
    if (!/^(root|ccomp|parataxis|conj)/.test(deprel)) continue;
    const isFree = index < token.index && upos === 'NOUN' && sentence.child(index, 'cop', 'nsubj') === null;
    return isFree ? sentence.tokens[at] : null;
  }
  return null;
}

/** Steps from the verb up to the subject, at most. */
const longestWay = 5;

/** What stood after the verb on the subject stands on the verb. */
function handOn(
  { tokens }: Sentence,
  subject: Token,
  after: number,
  to: number,
  changes: Map<number, Partial<Token>>,
): void {
  for (const child of subject.children)
    if (child > after && !changes.has(child)) changes.set(child, { head: to, deprel: tokens[child].deprel });
}

/** What stood before it as if it were a noun: the last of these words takes its place in the phrase. */
function takeLeft({ tokens }: Sentence, token: Token, changes: Map<number, Partial<Token>>): void {
  const left = token.children.filter((child) => child < token.index);
  const last = left.findLast((child) => tokens[child].deprel !== 'case');
  if (last === undefined) return;
  // “On wheat from Chile”: it hangs from the noun right before it.
  const before = tokens[Math.min(...left) - 1];
  const head = before?.upos === 'NOUN' ? before.index : token.head;
  changes.set(last, { head, deprel: token.deprel });
  for (const child of left) if (child !== last) changes.set(child, { head: last });
}

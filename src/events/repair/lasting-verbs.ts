/**
 * Gives a clause its verb back where the tree has it as a noun after a long subject: “the tariff of 24% on wine remains suspended”, “tariffs
 * on imports from Chile cease to be levied”.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such verbs put right; the sentence itself where there are none. */
export function withLastingVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const token of sentence.tokens) {
    const next = sentence.tokens[token.index + 1];
    if (token.upos !== 'NOUN' || (next?.upos !== 'VERB' && next?.form !== 'to')) continue;
    const lemma = token.form.toLowerCase().replace(/s$/, '');
    if (!words.isOfKind(lemma, 'lasting') || sentence.child(token.index, 'det', 'amod') !== null) continue;
    const changes = withParticiple(sentence, token, lemma) ?? withInfinitive(sentence, token, lemma);
    if (changes !== null) return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Remains suspended”: the participle heads the clause. */
function withParticiple(sentence: Sentence, token: Token, lemma: string): Changes | null {
  const next = sentence.tokens[token.index + 1];
  if (next?.upos !== 'VERB' || !/^VB[ND]$/.test(next.xpos)) return null;
  const changes: Changes = new Changes();
  if (next.head === token.index) {
    const subject = subjectOf(sentence, token);
    if (subject === null) return null;
    changes.set(next.index, { ...placeOf(subject, token), xpos: 'VBN' });
    changes.set(subject.index, { head: next.index, deprel: 'nsubj:pass' });
    handOn(sentence, subject, token, next.index, changes);
    takeLeft(sentence, subject, token, changes);
  } else {
    const subject = sentence.child(next.index, 'nsubj:pass', 'nsubj');
    if (subject === null || subject.index > token.index) return null;
    changes.set(next.index, { xpos: 'VBN' });
    changes.set(subject.index, { deprel: 'nsubj:pass' });
    takeLeft(sentence, subject, token, changes);
  }
  changes.set(token.index, { upos: 'AUX', xpos: 'VBZ', lemma, head: next.index, deprel: 'aux:pass' });
  return changes;
}

/** “Cease to be levied”: the verb heads the clause, and the infinitive hangs from it. */
function withInfinitive(sentence: Sentence, token: Token, lemma: string): Changes | null {
  const to = sentence.tokens[token.index + 1];
  const infinitive = to?.form === 'to' && to.head > to.index ? sentence.tokens[to.head] : undefined;
  const subject = subjectOf(sentence, token);
  if (infinitive?.upos !== 'VERB' || subject === null) return null;
  const changes: Changes = new Changes([
    [infinitive.index, { head: token.index, deprel: 'xcomp' }],
    [subject.index, { head: token.index, deprel: 'nsubj' }],
  ]);
  handOn(sentence, subject, token, token.index, changes);
  takeLeft(sentence, subject, token, changes);
  changes.set(token.index, { upos: 'VERB', xpos: 'VBP', lemma, ...placeOf(subject, token) });
  return changes;
}

/** Where the clause hangs: where its subject did, or the verb itself if the subject hangs from it already. */
function placeOf(subject: Token, token: Token): Pick<Token, 'head' | 'deprel'> {
  const { head, deprel } = subject.head === token.index ? token : subject;
  return { head, deprel };
}

/** The verb’s own subject, or the noun that heads the clause over the phrases at whose end the verb stands; null where none does. */
function subjectOf(sentence: Sentence, token: Token): Token | null {
  const own = sentence.child(token.index, 'nsubj');
  if (own !== null) return own.index < token.index && own.upos === 'NOUN' ? own : null;
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

/** What stood after the verb on the subject, or on the verb as a noun, stands on the head of the clause. */
function handOn({ tokens }: Sentence, subject: Token, token: Token, to: number, changes: Changes): void {
  for (const child of [...subject.children, ...token.children])
    if (child > token.index && child !== to && !changes.has(child))
      changes.set(child, { head: to, deprel: tokens[child].deprel });
}

/** What stood before it as if it were a noun: the last of these words takes its place in the phrase. */
function takeLeft({ tokens }: Sentence, subject: Token, token: Token, changes: Changes): void {
  const left = token.children.filter((child) => child < token.index && child !== subject.index);
  const last = left.findLast((child) => tokens[child].deprel !== 'case');
  if (last === undefined) return;
  const isOwn = subject.head === token.index;
  // “On wheat from Chile”: it hangs from the noun right before it.
  const before = tokens[Math.min(...left) - 1];
  const head = before?.upos === 'NOUN' ? before.index : isOwn ? subject.index : token.head;
  changes.set(last, { head, deprel: isOwn ? 'nmod' : token.deprel });
  for (const child of left) if (child !== last) changes.set(child, { head: last });
}

/** Phrases for what was just told: the move, this decision, “This angered ...”, “..., a step that”. */
import type { Sentence, WordPlace } from '../analysis.js';
import { isReportingVerb } from '../quotes/reporting-words.js';
import { anaphorNoun } from './words.js';

/** A phrase for an event: words [first, head]. */
export interface EventPhrase {
  readonly first: number;
  readonly head: number;
  /** “a move that”: what its own sentence tells. */
  readonly own: boolean;
}

/** The phrase for an event whose head is the word, or null. */
export function eventPhraseAt(
  sentence: Sentence,
  lower: readonly string[],
  word: number,
): EventPhrase | null {
  const { tokens } = sentence;
  const token = tokens[word];
  if (lower[word] === 'this' || lower[word] === 'that') {
    const alone =
      token.deprel.startsWith('nsubj') &&
      token.head > word &&
      !/^(?:NN|JJ)/.test(tokens[word + 1]?.xpos ?? '');
    // “This angered ...”: the word after says that it stands alone, whatever the tree says.
    const opens = word === 0 && /^(?:VBD|VBZ|MD)$/.test(tokens[1]?.xpos ?? '');
    return (alone || opens) && (lower[word] === 'this' ? word <= 1 : word === 0)
      ? { first: word, head: word, own: false }
      : null;
  }
  const noun = anaphorNoun(token.lemma);
  if (noun?.class !== 'event' || token.upos !== 'NOUN') return null;
  const before = lower[word - 1];
  const near = tokens[word - 1]?.xpos === 'JJ' ? word - 2 : word - 1;
  const determiner = lower[near];
  if (determiner === 'a' || determiner === 'an') {
    if (!noun.generic || lower[near - 1] !== ',' || !['that', 'which', 'to'].includes(lower[word + 1]))
      return null;
    return { first: near, head: word, own: true };
  }
  if (hasComplement(sentence, lower, word)) return null;
  if (before === 'the' && noun.generic) return { first: word - 1, head: word, own: false };
  const pointing =
    determiner === 'this' || determiner === 'these' || determiner === 'that' || determiner === 'such';
  return pointing && near >= 0 ? { first: near, head: word, own: false } : null;
}

/** “the decision to leave”, “the measure that failed”, “the step of”: the phrase says itself what it means. */
function hasComplement(sentence: Sentence, lower: readonly string[], word: number): boolean {
  if (['to', 'of', 'that', 'which', 'by', 'against', 'on'].includes(lower[word + 1])) return true;
  return sentence.childrenWith(word, 'acl', 'nmod').some(({ index }) => index > word);
}

/** The predicate that the phrase stands for: of the clause before it in its sentence, or of the sentence before. */
export function predicateBefore(
  sentences: readonly Sentence[],
  sentence: Sentence,
  phrase: EventPhrase,
): WordPlace | null {
  if (phrase.own) {
    const above = sentence.tokens[phrase.head].head;
    const verb =
      above >= 0 && above < phrase.first && sentence.tokens[above].upos === 'VERB' ? above : toldIn(sentence);
    return verb === null || verb >= phrase.first ? null : { sentence: sentence.index, word: verb };
  }
  const joined = clauseBefore(sentence, phrase.head);
  if (joined !== null) return { sentence: sentence.index, word: joined };
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.text.endsWith('?')) return null;
  const verb = toldIn(before);
  return verb === null ? null : { sentence: before.index, word: verb };
}

/** “X closed the port and this ...”: the first of two joined clauses. */
function clauseBefore({ tokens }: Sentence, word: number): number | null {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    const { deprel, head } = tokens[at];
    if (
      deprel.startsWith('conj') &&
      tokens[at].upos === 'VERB' &&
      head >= 0 &&
      head < word &&
      tokens[head].upos === 'VERB'
    )
      return head;
    at = head;
  }
  return null;
}

/** The predicate that a sentence tells, below the verbs that only report it; null for a sentence without one. */
function toldIn(sentence: Sentence): number | null {
  let at = sentence.root;
  for (let steps = 0; at >= 0 && steps < 4 && isReportingVerb(sentence, at); steps++) {
    const clause = sentence.child(at, 'ccomp');
    if (clause === null) break;
    at = clause.index;
  }
  if (at < 0) return null;
  const { upos } = sentence.tokens[at];
  return upos === 'VERB' || sentence.child(at, 'cop') !== null || sentence.child(at, 'nsubj') !== null
    ? at
    : null;
}

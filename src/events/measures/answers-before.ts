/**
 * Measures that are said to be an answer by the sentence before, or by the subject of their own: “Canada answered within hours. It put 25% on
 * cars.”, “Norway’s reply came on Monday: a tariff on wine”, “The reply will be felt from Monday: a tariff on wine”.
 */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Draft } from '../draft.js';
import type { MeasureWords } from '../terms/measure-words.js';

/** How many sentences before the measure it may be told. */
const reach = 2;

/** The words by which an earlier sentence says that who takes the measure answers; null where none does. */
export function answerBefore(
  draft: Draft,
  sentences: readonly Sentence[],
  actors: ReportActors,
  words: MeasureWords,
): Span | null {
  const { sentence, clause, actors: own } = draft;
  // “Had raised it on Monday”: what was done before that is no answer.
  if (isBeforehand(sentence, clause)) return null;
  const codes = new Set(own.flatMap(({ actor }) => actor.code ?? []));
  for (let at = sentence.index; at >= Math.max(0, sentence.index - reach); at--) {
    const before = sentences[at];
    if (before.paragraph !== sentence.paragraph && at < sentence.index - 1) break;
    for (const { index, lemma } of before.tokens)
      if (
        words.answers(lemma) &&
        (isDone(before, index) || isThis(before, index, draft)) &&
        isOf(before, index, codes, actors)
      )
        return before.span([index]);
  }
  return null;
}

/** “Had raised”: told as done before what is told beside it. */
export function isBeforehand(sentence: Sentence, clause: number): boolean {
  return sentence.childrenWith(clause, 'aux').some(({ form, xpos }) => xpos === 'VBD' && /^had$/i.test(form));
}

/** “Answered”, “its reply came”: and not “did not retaliate”, “would announce its answer”. */
function isDone(sentence: Sentence, word: number): boolean {
  const { upos, head } = sentence.tokens[word];
  if (upos !== 'VERB' && upos !== 'NOUN') return false;
  const verb = upos === 'VERB' ? word : head;
  if (verb < 0 || sentence.tokens[verb].upos !== 'VERB' || sentence.tokens[verb].xpos === 'VB') return false;
  return !sentence
    .childrenWith(verb, 'aux', 'advmod')
    .some(({ form, xpos }) => xpos === 'MD' || /^(not|n['’]t|never)$/i.test(form));
}

/** “Norway’s reply will be felt from Monday: a tariff on wine”: the subject is what is named after the colon, and need not be done yet. */
function isThis(sentence: Sentence, word: number, { sentence: own, match }: Draft): boolean {
  const { upos, deprel } = sentence.tokens[word];
  if (sentence !== own || upos !== 'NOUN' || !deprel.startsWith('nsubj')) return false;
  const colon = sentence.tokens.findIndex(({ index, form }) => index > word && form === ':');
  return colon >= 0 && colon < match.predicate.word;
}

/** True when the subject of the verb, or the owner of the noun, is of one of the states; “the reply came” is of whoever does something then. */
function isOf(sentence: Sentence, word: number, codes: ReadonlySet<string>, actors: ReportActors): boolean {
  const { upos } = sentence.tokens[word];
  if (upos === 'NOUN' && isBareSubject(sentence, word)) return codes.size > 0;
  const subject = upos === 'VERB' ? sentence.child(word, 'nsubj') : null;
  const found =
    upos === 'VERB'
      ? subject === null
        ? []
        : actors.at(sentence.index, subject.index)
      : actors.belonging(sentence.index, word);
  return found.some(({ actor }) => actor.code !== null && codes.has(actor.code));
}

/** “The reply came”: the subject, with no more to it than its article. */
function isBareSubject(sentence: Sentence, word: number): boolean {
  if (!sentence.tokens[word].deprel.startsWith('nsubj')) return false;
  const rest = sentence.tokens[word].children.map((child) => sentence.tokens[child]);
  return rest.length > 0 && rest.every(({ form }) => /^the$/i.test(form));
}

/**
 * What a measure answers, where no word says that it is an answer: it is taken after what the other side did (“taxed wine after Chile had
 * banned salmon”, “The threat came a day after ...”), or over it (“a tariff over its new controls on copper”).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { Fulfilled } from '../terms/deeds.js';
import { deedNoun } from '../terms/terms-of-deed.js';
import type { Told } from './measures-told.js';

export interface Answer {
  readonly answered: Draft;
  /** The words that tell it. */
  readonly span: Span;
}

/** Whether the other draft is an act against whom this one is by. */
export type Opposes = (draft: Draft, other: Draft) => boolean;

/** What the measure is said to come after, or to be over; null where nothing is. */
export function answerTold(
  one: Told,
  told: readonly Told[],
  opposes: Opposes,
  coding: Coding,
): Answer | null {
  return (
    afterClause(one.draft, told, opposes) ??
    cameAfter(one, told, opposes, coding) ??
    overMeasure(one, told, coding)
  );
}

/** “Norway taxed Chilean wine, hours after Chile had banned salmon”. */
function afterClause(draft: Draft, told: readonly Told[], opposes: Opposes): Answer | null {
  const { sentence, match } = draft;
  return told.reduce<Answer | null>((found, { draft: other }) => {
    if (found !== null || other.sentence !== sentence || !opposes(draft, other)) return found;
    const after = afterOver(sentence, other.match.predicate.word, match.predicate.word);
    return after === null ? null : { answered: other, span: sentence.span([after]) };
  }, null);
}

/** “The threat came a day after Chile had banned salmon”: what stands for a measure told before, as coming after another. */
function cameAfter(one: Told, told: readonly Told[], opposes: Opposes, coding: Coding): Answer | null {
  const { draft } = one;
  const { index } = draft.sentence;
  for (const later of coding.analysis.sentences.slice(index + 1, index + 1 + reach)) {
    const verb = later.root;
    const subject = later.child(verb, 'nsubj');
    if (subject === null || later.tokens[verb].lemma !== 'come' || !isFor(one, later, subject, coding))
      continue;
    for (const { draft: other } of told) {
      if (other.sentence !== later || !opposes(draft, other)) continue;
      const after = afterOver(later, other.match.predicate.word, verb);
      if (after !== null) return { answered: other, span: later.span([verb, after]) };
    }
  }
  return null;
}

/** “The threat”, “the tariff”, “the move”: a noun for the measure. */
function isFor(
  { draft: { status }, terms }: Told,
  sentence: Sentence,
  { index, lemma }: Token,
  { lexicon }: Coding,
): boolean {
  const { tokens } = sentence;
  if (!/^(the|this|that)$/i.test(tokens[index - 1]?.form ?? '')) return false;
  if (lemma === 'threat') return status === 'threatened';
  return (
    lexicon.instruments.at(sentence, index) === terms?.terms.kind ||
    lexicon.measureWords.terms.word(sentence, index) === 'deed'
  );
}

/** How many sentences after the measure it may be told what it came after. */
const reach = 2;

/** “After” over the clause of the one word and not of the other; null where none is. */
function afterOver(sentence: Sentence, word: number, other: number): number | null {
  for (const { index, form, head, deprel } of sentence.tokens) {
    if (form.length !== 5 || !/^after$/i.test(form) || head < 0 || !/^(mark|case)/.test(deprel)) continue;
    // “After Norway imposed”, with the word hung on who did it.
    const top = sentence.tokens[head].deprel.startsWith('nsubj') ? sentence.tokens[head].head : head;
    const isOver = (one: number) => one === top || sentence.governs(top, one);
    if (isOver(word) && !isOver(other)) return index;
  }
  return null;
}

/** “Over its new controls on copper”: the other side’s measure that the reason names. */
function overMeasure(
  { draft, terms }: Told,
  told: readonly Told[],
  { lexicon, actors, matcher }: Coding,
): Answer | null {
  const reason = terms?.spans.reason;
  if (reason === undefined) return null;
  const { sentence } = draft;
  const fulfilled: Fulfilled = (at, word, where) => matcher.fulfilled(at, word, where);
  for (const { index, start, end } of sentence.tokens) {
    if (start < reason.start || end > reason.end) continue;
    const deed = deedNoun(sentence, index, { deeds: lexicon.deeds, fulfilled });
    const kind = deed?.kind ?? lexicon.instruments.at(sentence, index);
    if (kind === null || index === terms?.instrument) continue;
    // Nobody acts over controls of his own: “its” are those of whom the measure is against.
    const isTheirs = sentence.child(index, 'nmod:poss')?.upos === 'PRON';
    const owners = actors.belonging(sentence.index, index).map(({ actor }) => actor.code);
    const codes = draft.recipients.flatMap(({ actor }) => actor.code ?? []);
    if (!isTheirs && !codes.some((code) => owners.includes(code))) continue;
    const [nearest] = told
      .filter(
        (one) =>
          one.terms?.terms.kind === kind &&
          one.draft !== draft &&
          one.draft.actors.some(({ actor }) => actor.code !== null && codes.includes(actor.code)),
      )
      .sort((a, b) => wayTo(a.draft, draft) - wayTo(b.draft, draft));
    if (nearest !== undefined) return { answered: nearest.draft, span: reason };
  }
  return null;
}

function wayTo({ sentence }: Draft, draft: Draft): number {
  return Math.abs(sentence.index - draft.sentence.index);
}

/**
 * What a measure answers, where no word says that it is an answer: it is taken after what the other side did (“taxed wine after Chile had
 * banned salmon”, “The threat came a day after ...”), for the day on which that begins,
 * over it (“a tariff over its new controls on copper”), or unless it is withdrawn.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { Fulfilled } from '../terms/deeds.js';
import { deedNoun } from '../terms/terms-of-deed.js';
import type { Told } from './measures-told.js';
import { mirrorWord } from './mirrors.js';

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
    setForItsDay(one, told, opposes, coding) ??
    overMeasure(one, told, coding) ??
    unlessWithdrawn(one, told, coding)
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

/** “Norway announced fees from Tuesday, the day on which Chilean fees begin”. */
function setForItsDay(
  one: Told,
  told: readonly Told[],
  opposes: Opposes,
  { lexicon }: Coding,
): Answer | null {
  const { sentence } = one.draft;
  for (const other of told) {
    if (other === one || !opposes(one.draft, other.draft)) continue;
    const word = mirrorWord(one, other, lexicon.measureWords.terms);
    if (word !== null) return { answered: other.draft, span: sentence.span([word]) };
  }
  return null;
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
function overMeasure(one: Told, told: readonly Told[], coding: Coding): Answer | null {
  const reason = one.terms?.spans.reason;
  if (reason === undefined) return null;
  const { sentence } = one.draft;
  const words = sentence.tokens.filter(({ start, end }) => start >= reason.start && end <= reason.end);
  const answered = measureNamed(one, sentence, words, told, coding);
  return answered === null ? null : { answered, span: reason };
}

/** “Threatened 20% unless Chile withdrew its tariff”: what the other side was to take back, told in the threat, before or after it was carried out. */
function unlessWithdrawn(one: Told, told: readonly Told[], coding: Coding): Answer | null {
  const { sentence: own } = one.draft;
  for (const sentence of coding.analysis.sentences.slice(own.index, own.index + 1 + reach)) {
    const unless = sentence.tokens.find(({ form, head }) => head >= 0 && /^(unless|until)$/i.test(form));
    if (unless === undefined || !isThreatOf(one, sentence, unless.head, coding)) continue;
    const words = sentence.subtree(unless.head).map((word) => sentence.tokens[word]);
    const answered = measureNamed(one, sentence, words, told, coding);
    if (answered !== null) return { answered, span: sentence.span([unless.index]) };
  }
  return null;
}

/** True where the condition is one of the measure itself, or of a threat by who takes it. */
function isThreatOf({ draft }: Told, sentence: Sentence, condition: number, { actors }: Coding): boolean {
  const verb = sentence.tokens[condition].head;
  if (sentence === draft.sentence)
    return (
      verb === draft.clause || verb === draft.match.predicate.word || sentence.governs(verb, draft.clause)
    );
  if (verb < 0 || sentence.tokens[verb].lemma !== 'threaten') return false;
  const subject = sentence.child(verb, 'nsubj');
  const codes =
    subject === null ? [] : actors.at(sentence.index, subject.index).map(({ actor }) => actor.code);
  return draft.actors.some(({ actor }) => actor.code !== null && codes.includes(actor.code));
}

/** The nearest measure that the words name as one of those on whom this one falls. */
function measureNamed(
  { draft, terms }: Told,
  sentence: Sentence,
  words: readonly Token[],
  told: readonly Told[],
  { lexicon, actors, matcher }: Coding,
): Draft | null {
  const fulfilled: Fulfilled = (at, word, where) => matcher.fulfilled(at, word, where);
  const codes = draft.recipients.flatMap(({ actor }) => actor.code ?? []);
  const inWords = new Set(words.map(({ index }) => index));
  for (const { index } of words) {
    const deed = deedNoun(sentence, index, { deeds: lexicon.deeds, fulfilled });
    const rate = ownRate(sentence, index);
    const kind =
      deed?.kind ?? lexicon.instruments.at(sentence, index) ?? (rate === null ? null : terms!.terms.kind);
    if (kind === null || (sentence === draft.sentence && index === terms?.instrument)) continue;
    // Nobody acts over controls of his own: “its” are those of whom the measure is against.
    const isTheirs = sentence.child(index, 'nmod:poss')?.upos === 'PRON';
    const owners = actors.belonging(sentence.index, index).map(({ actor }) => actor.code);
    if (!isTheirs && !codes.some((code) => owners.includes(code))) continue;
    const [nearest] = told
      .filter(
        (one) =>
          one.terms?.terms.kind === kind &&
          one.draft !== draft &&
          !(one.draft.sentence === sentence && inWords.has(one.draft.match.predicate.word)) &&
          (rate === null || one.terms.terms.rate?.to === rate) &&
          one.draft.actors.some(({ actor }) => actor.code !== null && codes.includes(actor.code)),
      )
      .sort((a, b) => wayTo(a.draft, draft) - wayTo(b.draft, draft));
    if (nearest !== undefined) return nearest.draft;
  }
  return null;
}

/** “Its 25 per cent”: a rate that somebody has. */
function ownRate(sentence: Sentence, word: number): number | null {
  if (!/^(%|percent|cent)$/i.test(sentence.tokens[word].form)) return null;
  const number = sentence.tokens.slice(Math.max(0, word - 2), word).find(({ upos }) => upos === 'NUM');
  const value = Number(number?.form);
  return number === undefined || Number.isNaN(value) ? null : value;
}

function wayTo({ sentence }: Draft, draft: Draft): number {
  return Math.abs(sentence.index - draft.sentence.index);
}

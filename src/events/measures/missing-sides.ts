/** The sides that a measure’s clause leaves out: inferred where nobody is named there who could be meant. */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { TermWords } from '../terms/term-words.js';
import { announcer, type Inferred, inferImposer, stateOf } from './imposer.js';
import type { Told } from './measures-told.js';

/** The measure with whom it falls on, as it is inferred where the clause does not say. */
export function withTarget(told: Told, infer: () => Inferred | null): Told {
  const { draft, terms } = told;
  // Firms of which no state is told may be of the state that the other measures fall on.
  const isTold = draft.recipients.some(({ actor }) => actor.code !== null);
  if (terms === null || isTold || !onGoods.has(terms.terms.kind)) return told;
  const found = infer();
  if (found === null) return told;
  return {
    ...told,
    draft: { ...draft, recipients: found.actors },
    inferred: joined(told.inferred, found.rule),
  };
}

/** Instruments that fall on the goods of somebody. */
export const onGoods: ReadonlySet<string> = new Set([
  'tariff',
  'quota',
  'ban',
  'embargo',
  'fee',
  'export-control',
  'licence',
  'entity-listing',
  'investigation',
]);

/** The measure with who takes it, as it is inferred where the clause does not say. */
export function withImposer(told: Told, known: readonly Draft[], coding: Coding): Told {
  const { draft, terms } = told;
  if (terms === null) return told;
  if (draft.actors.length === 0 && namesActor(draft, coding)) {
    const own = isLeftOpen(draft, coding) ? announcer(draft) : null;
    return own === null
      ? told
      : { ...told, draft: { ...draft, actors: own.actors }, inferred: joined(told.inferred, own.rule) };
  }
  const state = stateOf(draft, coding.analysis.sentences, coding.actors);
  if (state !== null)
    return {
      ...told,
      draft: { ...draft, actors: state.actors },
      inferred: joined(told.inferred, state.rule),
    };
  if (draft.actors.length > 0) return told;
  const found = announcer(draft) ?? inferImposer(draft, known, coding.actors, terms.terms.everyone);
  if (found === null) return told;
  return { ...told, draft: { ...draft, actors: found.actors }, inferred: joined(told.inferred, found.rule) };
}

/** True when the text names who acts, though it resolves to no actor: then nobody may be inferred. An order is nobody. */
function namesActor({ match, sentence, clause }: Draft, { matcher, lexicon, analysis }: Coding): boolean {
  const table = matcher.table(sentence);
  const { terms } = lexicon.measureWords;
  const isDeed = (word: number): boolean =>
    (/^(that|which)$/i.test(sentence.tokens[word].form) && deedBefore(sentence, word, terms)) ||
    terms.word(sentence, word) === 'deed' ||
    match.consumed.includes(word) ||
    lexicon.instruments.at(sentence, word) !== null;
  const isTime = (word: number) =>
    analysis.times.some((one) => one.sentence === sentence.index && one.first <= word && word <= one.last);
  // The goods that pay it do not impose it.
  if (terms.verb(sentence, clause) === 'pays') return false;
  return [match.predicate.word, clause].some((word) =>
    ['subj', 'by', 'poss'].some((slot) =>
      (table.of(word).get(slot) ?? []).some(
        ({ words }) =>
          !words.includes(match.predicate.word) && !words.every((one) => isDeed(one) || isTime(one)),
      ),
    ),
  );
}

/** “The government said that it would widen the duty”: a pronoun of which nothing tells whom it means, so whoever says it. */
function isLeftOpen({ sentence, clause }: Draft, { analysis }: Coding): boolean {
  const subject = sentence.child(clause, 'nsubj');
  return (
    subject !== null &&
    /^(it|they|we)$/i.test(subject.form) &&
    !analysis.anaphora.some((one) => one.sentence === sentence.index && one.first === subject.index)
  );
}

/** “Signed an order that raises the tariff”: the pronoun stands for the order. */
function deedBefore(sentence: Sentence, pronoun: number, terms: TermWords): boolean {
  for (let at = pronoun - 1; at >= 0 && at >= pronoun - 6; at--)
    if (terms.word(sentence, at) === 'deed') return true;
  return false;
}

function joined(a: string | null, b: string): string {
  return a === null ? b : `${a}; ${b}`;
}

/** What the other side does likewise: “Norway announced a parallel extension” after one by France against Norway. */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { Party } from '../parties/parties.js';
import { predicateAt } from '../predicate.js';
import type { TermWords } from '../terms/term-words.js';
import { draftUnder, frameFor } from './draft-under.js';
import { inTurn } from './in-turn.js';
import type { Told } from './measures-told.js';

/** How many sentences after the act it may be told. */
const reach = 2;

/** The measures with those that the other side takes likewise, in the order of the text. */
export function withMatchingActs(told: readonly Told[], coding: Coding): Told[] {
  if (told.every(({ terms }) => terms === null)) return [...told];
  const made = coding.analysis.sentences.flatMap((sentence) => matchingIn(sentence, told, coding));
  if (made.length === 0) return [...told];
  return inTurn([...told, ...made]);
}

function matchingIn(sentence: Sentence, told: readonly Told[], coding: Coding): Told[] {
  const { terms } = coding.lexicon.measureWords;
  return sentence.tokens.flatMap(({ index, head, deprel }) => {
    const act = actAlike(sentence, index, terms);
    if (act === null || head < 0 || !/^(obj|nsubj:pass)$/.test(deprel)) return [];
    const subjects = subjectsOf(sentence, head, coding);
    const codes = new Set(subjects.map(({ actor }) => actor.code));
    const answered = told.findLast(
      (one) =>
        one.terms?.terms.act === act &&
        one.draft.sentence.index < sentence.index &&
        sentence.index - one.draft.sentence.index <= reach &&
        one.draft.actors.length > 0 &&
        one.draft.recipients.some(({ actor }) => codes.has(actor.code)),
    );
    if (answered === undefined) return [];
    const draft = draftAlike(sentence, head, answered.draft, coding);
    if (draft === null) return [];
    const span = sentence.span([index]);
    const own = { ...answered.terms!.terms, scope: null, reason: null, basis: null };
    const parties = { actors: subjects, recipients: answered.draft.actors };
    return {
      draft: { ...draft, ...parties },
      terms: { terms: own, spans: { kind: span }, instrument: index },
      further: [],
      inferred: null,
    };
  });
}

/** “A parallel extension”: the act of the noun that a word beside it says is like one told before. */
function actAlike(sentence: Sentence, noun: number, terms: TermWords) {
  if (sentence.tokens[noun].upos !== 'NOUN') return null;
  const before = sentence.tokens[noun - 1];
  if (before === undefined || terms.word(sentence, before.index) !== 'alike') return null;
  return terms.act(sentence, noun);
}

function subjectsOf(sentence: Sentence, verb: number, { matcher, actors }: Coding): Party[] {
  const table = matcher.table(sentence).of(verb);
  return ['subj', 'by'].flatMap((slot) =>
    (table.get(slot) ?? []).flatMap(({ words, path }) =>
      words.flatMap((word) =>
        actors
          .at(sentence.index, word)
          .filter(({ actor }) => actor.code !== null)
          .map((one) => ({ ...one, slot, path, owner: false })),
      ),
    ),
  );
}

/** The draft of the verb, of the type of the act that it is like. */
function draftAlike(sentence: Sentence, verb: number, like: Draft, coding: Coding): Draft | null {
  const predicate = predicateAt(sentence, verb, coding.lexicon.light);
  if (predicate === null) return null;
  return draftUnder({ ...frame, type: like.type, mode: like.mode }, predicate, coding);
}

const frame = frameFor({
  name: 'act like the one before it',
  type: 'CONCEDE',
  mode: null,
  example: 'Norway announced a parallel extension.',
});

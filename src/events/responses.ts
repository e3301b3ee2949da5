/** Which earlier act an event answers: “in retaliation”, “responded with”, by the same two parties with their roles swapped. */
import type { Span } from '../report/report.js';
import type { Coding } from './code-events.js';
import type { Draft } from './draft.js';
import type { Event } from './event.js';
import { answerBefore } from './measures/answers-before.js';
import type { Told } from './measures/measures-told.js';
import type { MeasureWords } from './terms/measure-words.js';

/** The events, each with the one before it in the report that it answers. */
export function withResponses(
  told: readonly Told[],
  events: readonly Event[],
  { lexicon, analysis, actors }: Coding,
): Event[] {
  const words = lexicon.measureWords;
  const measures = new Set(told.filter(({ terms }) => terms !== null).map(({ draft }) => draft));
  const saidIn = (draft: Draft): Span | null => {
    const word = responseWord(draft, words);
    if (word !== null) return draft.sentence.span([word]);
    return measures.has(draft) ? answerBefore(draft, analysis.sentences, actors, words) : null;
  };
  return told.map(({ draft }, i) => {
    const event = events[i];
    const said = saidIn(draft);
    if (said === null) return event;
    const earlier = told.slice(0, i).map((one) => one.draft);
    const found = answered(draft, earlier, (one) => measures.has(one));
    if (found === null) return event;
    const respondsTo = events[earlier.indexOf(found)].id;
    const evidence = { ...event.chancery.evidence, respondsTo: [{ start: said.start, end: said.end }] };
    return { ...event, chancery: { ...event.chancery, respondsTo, evidence } };
  });
}

/** The word of the event’s clause that says it answers something, or null. */
function responseWord({ sentence, clause, match }: Draft, words: MeasureWords): number | null {
  for (const { index, lemma } of sentence.tokens) {
    if (!words.answers(lemma)) continue;
    if (
      index === match.predicate.word ||
      near(sentence.tokens, index, clause, 3) ||
      near(sentence.tokens, index, match.predicate.word, 3)
    )
      return index;
    if (near(sentence.tokens, clause, index, 3)) return index;
  }
  return null;
}

/** The nearest earlier draft of conflict whose actors this one’s recipients are, and the reverse; measures answer measures. */
function answered(
  draft: Draft,
  earlier: readonly Draft[],
  isMeasure: (draft: Draft) => boolean,
): Draft | null {
  const swapped = earlier.filter(
    (other) =>
      conflict.has(other.type) &&
      overlap(other.actors, draft.recipients) &&
      overlap(other.recipients, draft.actors),
  );
  const measures = isMeasure(draft) ? swapped.filter(isMeasure) : [];
  return measures.at(-1) ?? swapped.at(-1) ?? null;
}

const conflict: ReadonlySet<string> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'THREATEN',
  'ACCUSE',
  'REJECT',
]);

function near(tokens: Draft['sentence']['tokens'], from: number, to: number, steps: number): boolean {
  let at = from;
  for (let i = 0; i <= steps && at >= 0; i++) {
    if (at === to) return true;
    at = tokens[at].head;
  }
  return false;
}

function overlap(a: Draft['actors'], b: Draft['actors']): boolean {
  return a.some(({ actor }) => actor.code !== null && b.some((other) => other.actor.code === actor.code));
}

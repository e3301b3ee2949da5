/** Which earlier act an event answers: “in retaliation”, “responded with”, by the same two parties with their roles swapped. */
import type { Draft } from './draft.js';
import type { MeasureWords } from './terms/measure-words.js';

/** The word of the event’s clause that says it answers something, or null. */
export function responseWord({ sentence, clause, match }: Draft, words: MeasureWords): number | null {
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
export function answered(
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

/** Scores coded events (the task `events`): by type alone, and with the countries of both parties. */
import { z } from 'zod';
import { rounded, type Scores, scoresOf } from './scores.js';

const CodedSentenceEvent = z.looseObject({
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  type: z.string(),
});

export const CodedSentence = z.looseObject({ text: z.string().min(1), events: z.array(CodedSentenceEvent) });
export type CodedSentence = z.infer<typeof CodedSentence>;

/** An event as the task compares it: its type and the countries of its parties. */
export interface BareEvent {
  readonly type: string;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

export interface EventsResult {
  readonly type: Scores;
  /** Right when type, actor countries and recipient countries are all equal. */
  readonly full: Scores;
}

/** Compares the events given with the gold’s, text by text; an event of either side pairs with at most one. */
export function scoreEvents(
  gold: readonly { events: readonly BareEvent[] }[],
  answers: readonly (readonly BareEvent[])[],
): EventsResult {
  return {
    type: roundedScores(scoreBy(({ type }) => type, gold, answers)),
    full: roundedScores(scoreBy(fullKey, gold, answers)),
  };
}

function fullKey({ type, actor, recipient }: BareEvent): string {
  return [type, ...[actor, recipient].map((codes) => [...new Set(codes)].sort().join(' '))].join('|');
}

function scoreBy(
  key: (event: BareEvent) => string,
  gold: readonly { events: readonly BareEvent[] }[],
  answers: readonly (readonly BareEvent[])[],
): Scores {
  const counts = { right: 0, answered: 0, wanted: 0 };
  gold.forEach(({ events }, r) => {
    const open = events.map(key);
    counts.wanted += events.length;
    counts.answered += answers[r].length;
    for (const answer of answers[r].map(key)) {
      const at = open.indexOf(answer);
      if (at < 0) continue;
      counts.right++;
      open.splice(at, 1);
    }
  });
  return scoresOf(counts);
}

function roundedScores({ precision, recall, f1 }: Scores): Scores {
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

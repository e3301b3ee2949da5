/** Scores names (the task `names`): on tagged words, and on spans of running text. Figures are percent. */
import { z } from 'zod';
import { type Iob2Sentence, namesOf } from './iob2.js';
import { rounded, type Scores, scoresOf } from './scores.js';

/** The types that are scored; a gold name of another type is no name here. */
const taggedTypes = new Set(['PER', 'LOC', 'ORG']);

/** Compares the tags given with the gold’s: a name is right when its words and its type are. */
export function scoreTaggedNames(
  gold: readonly Iob2Sentence[],
  answers: readonly (readonly string[])[],
): Scores {
  const counts = { right: 0, answered: 0, wanted: 0 };
  gold.forEach(({ rows }, s) => {
    const wanted = scoredNames(rows.map((cells) => cells[2]));
    const answered = scoredNames(answers[s]);
    counts.wanted += wanted.size;
    counts.answered += answered.size;
    for (const name of answered) if (wanted.has(name)) counts.right++;
  });
  return inPercent(scoresOf(counts));
}

function scoredNames(tags: readonly string[]): Set<string> {
  const names = namesOf(tags).filter(({ type }) => taggedTypes.has(type));
  return new Set(names.map(({ type, first, last }) => `${type} ${first} ${last}`));
}

export const NamedText = z.looseObject({
  text: z.string(),
  entities: z.array(z.looseObject({ start: z.int().min(0), end: z.int().min(0), type: z.string() })),
});
export type NamedText = z.infer<typeof NamedText>;

/** A name found in a text, its type in the gold’s words. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: 'Person' | 'Organisation' | 'Location';
}

/**
 * Compares spans with the gold’s. Wanted are the distinct spans of persons, organisations and locations that begin
 * with a capital letter and are no pronoun; an answer is right when its span is one of them and its type is one that
 * the gold gives there.
 */
export function scoreNameSpans(
  gold: readonly NamedText[],
  answers: readonly (readonly NameSpan[])[],
): Scores {
  const counts = { right: 0, answered: 0, wanted: 0 };
  gold.forEach((row, r) => {
    const wanted = wantedSpans(row);
    counts.wanted += wanted.size;
    counts.answered += answers[r].length;
    for (const { start, end, type } of answers[r])
      if (wanted.get(`${start} ${end}`)?.has(type)) counts.right++;
  });
  return inPercent(scoresOf(counts));
}

function wantedSpans({ text, entities }: NamedText): Map<string, Set<string>> {
  const spans = new Map<string, Set<string>>();
  for (const { start, end, type } of entities) {
    if (type !== 'Person' && type !== 'Organisation' && type !== 'Location') continue;
    const words = text.slice(start, end);
    if (!/^\p{Lu}/u.test(words) || isPronoun(words)) continue;
    const key = `${start} ${end}`;
    spans.set(key, (spans.get(key) ?? new Set()).add(type));
  }
  return spans;
}

const pronouns = new Set(
  (
    'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself ' +
    'we us our ours ourselves they them their theirs themselves one oneself this that these those ' +
    'who whom whose which what someone somebody anyone anybody everyone everybody nobody none each both all some'
  ).split(' '),
);

/** “We” is a pronoun, “US” in capitals is not. */
function isPronoun(words: string): boolean {
  if (words.length > 1 && words === words.toUpperCase()) return false;
  return pronouns.has(words.toLowerCase());
}

function inPercent({ precision, recall, f1 }: Scores): Scores {
  const two = (value: number): number => rounded(100 * value, 2);
  return { precision: two(precision), recall: two(recall), f1: two(f1) };
}

/** Words around a person’s name that are no part of it: Mr, Sir, Dr before it, a weekday on either side. */
import type { Sentence } from '../language/analysis.js';

const honorifics = new Set(
  'mr mrs ms miss mx dr sir dame lord lady baroness madam madame monsieur mme herr frau sheikh sheik'.split(
    ' ',
  ),
);

/** “Mr”, “Dr.”: said before a name, in capitals as names are. */
export function isHonorific(form: string): boolean {
  return /^\p{Lu}/u.test(form) && honorifics.has(form.toLowerCase().replace(/\.$/, ''));
}

const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** A day of the week, which a name next to it does not own: “Mr Diaz Monday”, “On Tuesday Prime Minister Holm”. */
export function isWeekday(form: string): boolean {
  return weekdays.has(form.toLowerCase());
}

/** The first word of the run that is no honorific; its last word where all are. */
export function afterHonorific({ tokens }: Sentence, first: number, last: number): number {
  let start = first;
  while (start < last && isHonorific(tokens[start].form)) start++;
  return start;
}

/** True where an honorific stands right before the word. */
export function isAddressed({ tokens }: Sentence, word: number): boolean {
  return word > 0 && isHonorific(tokens[word - 1].form);
}

/** The run without weekdays at its ends; null where it is nothing else. */
export function withoutWeekdays(
  { tokens }: Sentence,
  first: number,
  last: number,
): { first: number; last: number } | null {
  let start = first;
  let end = last;
  while (start <= end && isWeekday(tokens[start].form)) start++;
  while (end >= start && isWeekday(tokens[end].form)) end--;
  return start > end ? null : { first: start, last: end };
}

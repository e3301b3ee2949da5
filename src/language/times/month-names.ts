/** Which month words a text uses as names of people: after “Theresa May”, a bare “May” needs better evidence. */
import type { Sentence } from '../analysis.js';
import { yearAt } from './dates.js';
import { isCapital } from './reading.js';
import { monthOf, timeWord } from './time-tables.js';

const sayings: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'has',
  'is',
  'was',
  'will',
  'had',
  "'s",
]);

/** The ambiguous month words, in lower case, that stand somewhere as a surname or speak. */
export function namesOfPeople(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { form } = tokens[at];
      const word = form.toLowerCase();
      if (!isCapital(form) || monthOf(word)?.ambiguous !== 'yes') continue;
      const before = tokens[at - 1];
      const given =
        before !== undefined &&
        before.upos === 'PROPN' &&
        isCapital(before.form) &&
        monthOf(before.form.toLowerCase()) === undefined &&
        timeWord('weekday', before.form.toLowerCase()) === undefined &&
        yearAt([before.form], 0) === null;
      const speaks = before?.upos !== 'ADP' && sayings.has(tokens[at + 1]?.form.toLowerCase());
      if (given || speaks) names.add(word);
    }
  }
  return names;
}

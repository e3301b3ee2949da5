/** The part of a quantity in a change: from 20% (from) to 145% (to), by 10 points, an additional 10% (by). */

import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';
import type { Quantity, Sentence } from '../analysis.js';

let words: ReadonlyMap<string, string> | null = null;

function changeWords(): ReadonlyMap<string, string> {
  words ??= new Map(
    readTable('change-words', ['word', 'direction']).map(({ line, cells }) => {
      if (!['up', 'down', 'any'].includes(cells.direction)) {
        throw new ChanceryError('C102', {
          thing: 'change-words.tsv',
          line,
          why: `“${cells.direction}” is no direction`,
        });
      }
      return [cells.word, cells.direction] as const;
    }),
  );
  return words;
}

/** How far before a quantity the word that tells its change may stand. */
const reach = 20;

const further: ReadonlySet<string> = new Set(['additional', 'extra', 'further', 'another']);
const between: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'record',
  'new',
  'total',
  'maximum',
  'only',
  'just',
  'even',
]);

/**
 * The part that the quantity in words [first, next) plays in a change, or null. `first` is its first word, bounding
 * words included.
 */
export function changeOf(
  sentence: Sentence,
  lower: readonly string[],
  first: number,
  next: number,
  unit: string,
): Quantity['change'] {
  const { tokens } = sentence;
  let before = first - 1;
  for (let steps = 0; before >= 0 && steps < 3 && between.has(lower[before]); steps++) before--;
  if (further.has(lower[first - 1]) || further.has(lower[first])) return 'by';
  const preposition = lower[before];
  if (preposition === 'to' || preposition === 'from' || preposition === 'by') {
    if (unit === 'count' ? !hangsFromChange(sentence, next - 1) : !changeBefore(sentence, lower, before))
      return null;
    return preposition;
  }
  const relative = unit === 'percent' || unit === 'points';
  const after = tokens[next];
  if (relative && after !== undefined) {
    if (after.upos === 'NOUN' && isChange(after.lemma, lower[next])) return 'by';
    if (['more', 'less', 'higher', 'lower', 'fewer'].includes(lower[next])) return 'by';
  }
  if (!relative) return null;
  if (preposition === 'of') return before > 0 && isNounOfChange(sentence, before - 1) ? 'by' : null;
  const beside = tokens[before];
  // “rose 3%”; “takes 3%” tells no change.
  if (before !== first - 1 || beside === undefined || !isRiseOrFall(beside.lemma, lower[before])) return null;
  return beside.upos === 'VERB' || beside.upos === 'ADV' || beside.upos === 'ADP' || beside.upos === 'ADJ'
    ? 'by'
    : null;
}

/** True when “from” here opens a range and no change: ranging from 10 to 25 percent. */
export function opensRange(lower: readonly string[], from: number): boolean {
  return (
    from > 0 &&
    ['ranging', 'range', 'ranged', 'ranges', 'anywhere', 'varying', 'vary', 'varied'].includes(
      lower[from - 1],
    )
  );
}

function isChange(lemma: string, form: string): boolean {
  return changeWords().has(lemma) || changeWords().has(form);
}

function isRiseOrFall(lemma: string, form: string): boolean {
  const direction = changeWords().get(lemma) ?? changeWords().get(form);
  return direction === 'up' || direction === 'down';
}

function isNounOfChange(sentence: Sentence, at: number): boolean {
  const { lemma, form, upos } = sentence.tokens[at];
  return upos === 'NOUN' && isChange(lemma, form.toLowerCase());
}

function hangsFromChange(sentence: Sentence, word: number): boolean {
  let at = sentence.tokens[word].head;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const { lemma, form, upos, head } = sentence.tokens[at];
    if (upos === 'VERB') return isChange(lemma, form.toLowerCase());
    at = head;
  }
  return false;
}

function changeBefore(sentence: Sentence, lower: readonly string[], before: number): boolean {
  for (let at = before - 1; at >= 0 && at >= before - reach; at--) {
    const { lemma, upos } = sentence.tokens[at];
    if (lower[at] === ';' || lower[at] === ':') return false;
    if (stops.has(lower[at]) && at === before - 1) return false;
    const may = upos === 'VERB' || upos === 'NOUN' || upos === 'ADV' || upos === 'ADP' || upos === 'ADJ';
    if (may && isChange(lemma, lower[at])) return true;
  }
  return false;
}

/** Before “to” these take it for themselves: equal to 5%, compared to 5%. */
const stops: ReadonlySet<string> = new Set(
  'equal equivalent compared close relative subject apply applies applied relate relates due amount amounts amounted'.split(
    ' ',
  ),
);

/** The word that a quantity counts or measures: “deaths” in “40,000 overdose deaths”, “exports” in “25% of exports”. */
import type { Sentence } from '../analysis.js';

/** How far from the quantity the counted word may stand. */
const reach = 8;

/** The word that the quantity in words [first, next) counts, or null. */
export function countedBy(
  sentence: Sentence,
  lower: readonly string[],
  first: number,
  next: number,
): number | null {
  return countedAfter(sentence, lower, next) ?? sizedBefore(sentence, lower, first);
}

/** “tariffs of 25%”, “aid worth $5m”: what it is the size of stands before. */
function sizedBefore({ tokens }: Sentence, lower: readonly string[], first: number): number | null {
  if (first < 2 || !['of', 'worth', 'totalling', 'totaling'].includes(lower[first - 1])) return null;
  const { upos } = tokens[first - 2];
  if (upos === 'NOUN' || upos === 'PROPN') return first - 2;
  return null;
}

function countedAfter(sentence: Sentence, lower: readonly string[], next: number): number | null {
  const { tokens } = sentence;
  let at = next;
  const stated = lower[at] === 'of' || lower[at] === 'worth';
  if (lower[at] === 'worth' && lower[at + 1] === 'of') at += 2;
  else if (lower[at] === 'of') at += 1;
  else if (lower[at] === 'in' && tokens[at + 1]?.upos === 'NOUN') at += 1;
  let head: number | null = null;
  for (let end = at + reach; at < tokens.length && at < end; at++) {
    const { upos, xpos } = tokens[at];
    if (upos === 'NOUN' || upos === 'PROPN') {
      // A genitive owns the counted word: 25% of China's exports.
      // The first part of a compound with a hyphen only describes: battle-tested fighters.
      const part = tokens[at + 1]?.form === '-' && tokens[at + 1].start === tokens[at].end;
      head = part ? null : at;
      if (part) at++;
    } else if (head !== null && xpos === 'POS') head = null;
    else if (head !== null || !mayDescribe(sentence, lower, at, stated)) break;
  }
  return head;
}

/** Words between a quantity and what it counts; “$40 a barrel” counts no barrels, “half of the barrels” does. */
function mayDescribe({ tokens }: Sentence, lower: readonly string[], at: number, stated: boolean): boolean {
  const { upos, xpos } = tokens[at];
  if (upos === 'DET' || xpos === 'PRP$') return stated;
  if (upos === 'ADJ' || upos === 'NUM' || lower[at] === '-') return true;
  return (xpos === 'VBG' || xpos === 'VBN') && tokens[at + 1]?.upos === 'NOUN';
}

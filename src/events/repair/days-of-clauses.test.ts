/** Days that the tree hangs from a verb whose day they cannot be, names that it hangs from a day, and what it has right. */
import { describe, expect, it } from 'vitest';
import type { Sentence, TimeExpression } from '../../language/analysis.js';
import { withDatedOpenings } from './dated-openings.js';
import { withDaysOfClauses } from './days-of-clauses.js';
import { changed, treeOf } from './tree.fixture.js';

const rule =
  'Oslo/NNP/nsubj>lift will/MD/aux>lift lift/VB/root> duties=duty/NNS/obj>lift that/WDT/nsubj>hurt hurt/VBP/acl:relcl>duties on/IN/case>Monday Monday/NNP/obl>hurt';
const joined =
  'Oslo/NNP/nsubj>opened opened=open/VBD/root> inquiries=inquiry/NNS/obj>opened and/CC/cc>set set/VBD/conj>opened fees=fee/NNS/obj>set from/IN/case>Monday Monday/NNP/obl>opened';

describe('a day hangs', () => {
  it('from what is to be done, and not from what is so at present, when it is to come', () => {
    expect(hung(rule, '2025-06-16', 'in')).toBe('Monday/PROPN/obl>lift');
    expect(hung(rule, '2025-06-09', 'in')).toBe('');
  });

  it('from the last of joined verbs when it tells since when or until when', () => {
    expect(hung(joined, '2025-06-16', 'since')).toBe('Monday/PROPN/obl>set');
    expect(hung(joined, '2025-06-16', 'in')).toBe('');
  });
});

it.each([
  ['In/IN/case>May May/NNP/obl>cut ,/,/punct>May Oslo/NNP/appos>May cut/VBD/root>', 'Oslo/PROPN/nsubj>cut'],
  ['In/IN/case>May May/NNP/obl>left ,/,/punct>May Oslo/NNP/appos>May he/PRP/nsubj>left left/VBD/root>', ''],
])('a name after an opening date is the subject of a verb that has none: %s', (tree, changes) => {
  const sentence = treeOf(tree);
  const times = [timeOf(sentence, 0, 1, '2025-05-01', 'in')];
  expect(changed(sentence, withDatedOpenings(sentence, times, sentence.text))).toBe(changes);
});

/** What changes in the tree, whose last two words are a time; the report’s day is 2025-06-10. */
function hung(tree: string, start: string, bound: TimeExpression['bound']): string {
  const sentence = treeOf(tree);
  const last = sentence.tokens.length - 1;
  const times = [timeOf(sentence, last - 1, last, start, bound)];
  return changed(sentence, withDaysOfClauses(sentence, times, '2025-06-10', sentence.text));
}

function timeOf(
  { tokens }: Sentence,
  first: number,
  last: number,
  day: string,
  bound: TimeExpression['bound'],
): TimeExpression {
  const { start } = tokens[first];
  const { end } = tokens[last];
  const interval = { start: day, end: day };
  return {
    ...{ sentence: 0, first, last, start, end, interval, bound, days: null },
    text: `${tokens[first].form} ${tokens[last].form}`,
    precision: 'day',
    kind: 'point',
  };
}

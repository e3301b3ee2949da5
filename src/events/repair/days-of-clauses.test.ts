/** Days that the tree hangs from a verb whose day they cannot be, and days that it hangs rightly. */
import { describe, expect, it } from 'vitest';
import type { Sentence, TimeExpression } from '../../language/analysis.js';
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

/** What changes in the tree, whose last two words are a time; the report’s day is 2025-06-10. */
function hung(tree: string, start: string, bound: TimeExpression['bound']): string {
  const sentence = treeOf(tree);
  return changed(
    sentence,
    withDaysOfClauses(sentence, [dayAtEnd(sentence, start, bound)], '2025-06-10', sentence.text),
  );
}

function dayAtEnd({ tokens }: Sentence, day: string, bound: TimeExpression['bound']): TimeExpression {
  const [first, last] = tokens.slice(-2);
  return {
    sentence: 0,
    first: first.index,
    last: last.index,
    start: first.start,
    end: last.end,
    text: `${first.form} ${last.form}`,
    interval: { start: day, end: day },
    precision: 'day',
    bound,
    kind: 'point',
    days: null,
  };
}

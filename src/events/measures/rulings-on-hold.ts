/**
 * Rulings against a measure that have no effect for now: a higher court stays them, the court withholds its mandate, or the report
 * says right after them that the tariffs stay in force.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import { staysAt } from '../terms/act.js';
import type { TermWords } from '../terms/term-words.js';
import type { Terms } from '../terms/terms.js';
import type { Told } from './measures-told.js';

/** How many sentences after the ruling it may be told. */
const reach = 3;

/** Marks the rulings of which the report tells so. */
export function withHolds(told: readonly Told[], coding: Coding): Told[] {
  const { sentences } = coding.analysis;
  return told.map((one) => {
    const { terms, draft, further } = one;
    if (terms?.terms.act !== 'strike-down') return one;
    const first = draft.sentence.index;
    for (const sentence of sentences.slice(first, first + reach + 1)) {
      const span = holdIn(sentence, coding);
      if (span !== null)
        return { ...one, terms: held(terms, span), further: further.map((each) => held(each, span)) };
    }
    return one;
  });
}

function held(of: Terms, span: Span): Terms {
  return { ...of, terms: { ...of.terms, onHold: true }, spans: { ...of.spans, onHold: span } };
}

/** The words that say so; null where none do. */
function holdIn(sentence: Sentence, { lexicon }: Coding): Span | null {
  const { instruments, measureWords } = lexicon;
  const { terms } = measureWords;
  for (const { index, upos, head } of sentence.tokens) {
    if (upos === 'VERB') {
      const pauses = terms.act(sentence, index) === 'suspend' || terms.verb(sentence, index) === 'stays';
      const ruling = pauses ? rulingOf(sentence, index, terms) : null;
      if (ruling !== null) return sentence.span([index, ruling]);
    } else if (instruments.at(sentence, index) !== null && isTheSame(sentence, index)) {
      if (staysAt(sentence, index, null, measureWords)) return sentence.span([index, head]);
    }
  }
  return null;
}

/** Words from a verb to the ruling that it pauses, at most, where the tree does not join them. */
const nearest = 3;

/** “Stayed the judgment”, “its mandate was withheld”. */
function rulingOf(sentence: Sentence, verb: number, terms: TermWords): number | null {
  const tied = [sentence.child(verb, 'obj'), sentence.child(verb, 'nsubj:pass')];
  const after = sentence.tokens.slice(verb + 1, verb + 1 + nearest);
  const found = [...tied, ...after].find(
    (one) => one !== null && terms.word(sentence, one.index) === 'ruling',
  );
  return found?.index ?? null;
}

/** “The tariffs stay in force”: those told of, and not “the duties on steel”. */
function isTheSame(sentence: Sentence, noun: number): boolean {
  const next = sentence.tokens[noun + 1]?.form ?? '';
  return (
    sentence.tokens[noun].deprel.startsWith('nsubj') &&
    !/^(on|against|of|for|from)$/i.test(next) &&
    sentence.childrenWith(noun, 'nmod', 'compound', 'acl:relcl').length === 0
  );
}

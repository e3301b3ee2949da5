/** Reports that put an earlier one right: “the duty is 10%, not 15%”, “an earlier version gave the rate as 15%”. */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import { isRate } from '../terms/rate.js';
import type { Told } from './measures-told.js';

/** How many sentences may lie between a measure and what is said of an earlier version. */
const reach = 3;

/** The measures with the rates that they put right; those that only an earlier version told are dropped. */
export function withCorrections(told: readonly Told[], { analysis }: Coding): Told[] {
  const { sentences, quantities } = analysis;
  const wrong = sentences.flatMap((sentence) => {
    const rate = isOfEarlierVersion(sentence) ? ratesOf(sentence, quantities)[0] : undefined;
    return rate === undefined ? [] : [{ sentence, rate: rateOf(rate) }];
  });
  return told.map((one) => {
    const { draft, terms } = one;
    if (terms === null) return one;
    if (isOfEarlierVersion(draft.sentence)) return { ...one, terms: null };
    const contrast = contrastOf(draft.sentence, quantities);
    const said = wrong.find(
      ({ sentence, rate }) =>
        Math.abs(sentence.index - draft.sentence.index) <= reach && rate !== (terms.terms.rate?.to ?? null),
    );
    const corrects = contrast?.wrong ?? (terms.terms.rate === null ? null : (said?.rate ?? null));
    if (corrects === null) return one;
    const rate = terms.terms.rate ?? (contrast === null ? null : contrast.rate);
    const spans =
      terms.terms.rate === null && contrast !== null ? { ...terms.spans, rate: contrast.span } : terms.spans;
    return { ...one, terms: { ...terms, terms: { ...terms.terms, rate, corrects }, spans } };
  });
}

/** “An earlier version of this article said”, “a previous report gave”. */
function isOfEarlierVersion({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ form, index }) =>
      /^(earlier|previous|original)$/i.test(form) &&
      /^(version|report|story|article)$/i.test(tokens[index + 1]?.form ?? ''),
  );
}

/** “10%, not 15%”, “not 15% but 10%”: the rate and the one that was wrong. */
function contrastOf(sentence: Sentence, quantities: readonly Quantity[]) {
  const rates = ratesOf(sentence, quantities);
  if (rates.length !== 2) return null;
  const [first, second] = rates;
  const between = sentence
    .words(first.last + 1, second.first - 1)
    .toLowerCase()
    .trim();
  const before = sentence.tokens[first.first - 1]?.form.toLowerCase();
  const isNot = /^,? ?(and )?not$/.test(between);
  if (!isNot && !(before === 'not' && /^,? ?but$/.test(between))) return null;
  const [right, wrong] = isNot ? [first, second] : [second, first];
  return {
    wrong: rateOf(wrong),
    rate: { to: rateOf(right), by: null, from: null, unit: 'percent' as const, bound: right.bound },
    span: { start: right.start, end: right.end },
  };
}

function ratesOf(sentence: Sentence, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((one) => one.sentence === sentence.index && isRate(one));
}

function rateOf({ max, min }: Quantity): number | null {
  return max ?? min;
}

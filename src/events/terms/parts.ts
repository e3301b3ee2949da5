/** What a measure’s sentence says of others beside it: what it comes on top of, what it is made of, what is left out, the law. */
import type { Quantity, Sentence, Token } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { MeasurePart } from './measure-terms.js';
import { isRate } from './rate.js';
import type { TermWords } from './term-words.js';

/** Words that a phrase of these kinds takes in at most. */
const longestPhrase = 14;

export interface Beside {
  readonly stacksOn: MeasurePart[];
  readonly stacksSpan: Span | null;
  readonly parts: MeasurePart[];
  readonly partsSpan: Span | null;
  readonly exemptions: string[];
  readonly exemptionsSpan: Span | null;
}

/** Reads on from the instrument’s noun. `rate` is its own rate, which its parts come to. */
export function besidesOf(
  sentence: Sentence,
  noun: number,
  rate: number | null,
  rateSpan: Span | null,
  quantities: readonly Quantity[],
  terms: TermWords,
): Beside {
  const stacksOn: MeasurePart[] = [];
  const exemptions: string[] = [];
  let stacksSpan: Span | null = null;
  let exemptionsSpan: Span | null = null;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = terms.phrase(sentence, at);
    if (found === null) continue;
    const from = at + found.length;
    if (from > noun && sentence.tokens.slice(noun, at).some(({ form }) => form === ';')) break;
    if (found.tells === 'stacks' && from > noun && !ofAnother(sentence, noun, at, rateSpan, quantities)) {
      const last = phraseEnd(sentence, from);
      const part = partIn(sentence, from, last, quantities, terms);
      if (part !== null && stacksSpan === null) {
        stacksOn.push(part.part);
        stacksSpan = spanOf(sentence, from, last);
      }
    } else if (found.tells === 'except' && from > noun && exemptionsSpan === null) {
      const last = phraseEnd(sentence, from, true);
      if (last >= from) {
        exemptionsSpan = spanOf(sentence, from, last);
        exemptions.push(textOf(sentence, exemptionsSpan));
      }
    }
  }
  const { parts, partsSpan } = partsOf(sentence, rate, rateSpan, stacksSpan, quantities, terms);
  return { stacksOn, stacksSpan, parts, partsSpan, exemptions, exemptionsSpan };
}

/** “Tariffs of 54%, after a 34% tariff that stacks on the 20%”: another rate between the noun and the phrase is what stacks. */
function ofAnother(
  sentence: Sentence,
  noun: number,
  phrase: number,
  own: Span | null,
  quantities: readonly Quantity[],
): boolean {
  return quantities.some(
    (one) =>
      one.sentence === sentence.index &&
      isRate(one) &&
      one.first > noun &&
      one.last < phrase &&
      (own === null || one.start < own.start || one.end > own.end),
  );
}

/**
 * The parts of a rate: other rates of the sentence, each with a component’s name, that come to it together; or one of them that
 * is said to be part of it.
 */
function partsOf(
  sentence: Sentence,
  rate: number | null,
  own: Span | null,
  stacks: Span | null,
  quantities: readonly Quantity[],
  terms: TermWords,
): { parts: MeasurePart[]; partsSpan: Span | null } {
  const none = { parts: [], partsSpan: null };
  if (rate === null) return none;
  const inside = (span: Span | null, { start, end }: Quantity) =>
    span !== null && span.start <= start && end <= span.end;
  const others = quantities.filter(
    (one) => one.sentence === sentence.index && isRate(one) && !inside(own, one) && !inside(stacks, one),
  );
  const found = others.flatMap((one) => {
    const named = nameBeside(sentence, one, terms);
    const value = one.max ?? one.min;
    return named === null || value === null || value >= rate ? [] : [{ one, value, ...named }];
  });
  const sum = found.reduce((all, { value }) => all + value, 0);
  const marked = sentence.tokens.some(
    ({ index, upos }) =>
      terms.phrase(sentence, index)?.tells === 'part' ||
      (upos === 'VERB' && terms.verb(sentence, index) === 'part'),
  );
  if (found.length === 0 || (Math.abs(sum - rate) > 1e-6 && !(marked && sum < rate))) return none;
  return {
    parts: found.map(({ value, name, span }) => ({ name, rate: value, text: textOf(sentence, span) })),
    partsSpan: { start: found[0].span.start, end: found[found.length - 1].span.end },
  };
}

/** The component named right after a rate, “125% reciprocal tariff”, “20% over fentanyl”, or right before it. */
export function nameBeside(
  sentence: Sentence,
  { first, last }: Quantity,
  terms: TermWords,
): { name: string; span: Span } | null {
  let end = last;
  while (
    end + 1 < sentence.tokens.length &&
    end - last < 6 &&
    !/^([,;.()]|and|plus)$/.test(sentence.tokens[end + 1].form)
  )
    end++;
  const after = terms.name(sentence, last + 1, end + 1);
  if (after !== null) return { name: after.name, span: spanOf(sentence, first, after.last) };
  const before = terms.name(sentence, first - 4, first);
  if (
    before === null ||
    sentence.tokens.slice(before.last + 1, first).some(({ form }) => form === ',' || form === 'and')
  )
    return null;
  return { name: before.name, span: spanOf(sentence, before.first, last) };
}

/** The measure that the words name, by its rate or its component: “the existing 20%”; what is paid as a whole, of whatever rate. */
export function partIn(
  sentence: Sentence,
  from: number,
  last: number,
  quantities: readonly Quantity[],
  terms: TermWords,
): { part: MeasurePart } | null {
  if (last < from) return null;
  const quantity = quantities.find(
    (one) => one.sentence === sentence.index && isRate(one) && one.first >= from && one.last <= last,
  );
  const named = terms.name(sentence, from, last + 1);
  const rate = quantity === undefined ? null : (quantity.max ?? quantity.min);
  if (rate === null && named === null && !isWhatIsPaid(sentence, from)) return null;
  return { part: { name: named?.name ?? null, rate, text: textOf(sentence, spanOf(sentence, from, last)) } };
}

/** “Whatever they pay already”, “what goods pay now”. */
function isWhatIsPaid({ tokens }: Sentence, first: number): boolean {
  return /^what(ever)?$/i.test(tokens[first]?.form ?? '');
}

/** The last word of a phrase that begins at the word; a list goes on over commas. */
export function phraseEnd(sentence: Sentence, from: number, list = false): number {
  const { tokens } = sentence;
  const whole = isWhatIsPaid(sentence, from);
  let last = from - 1;
  for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at++) {
    const { form, upos } = tokens[at];
    if (
      /^[.;:()?!–—]$/.test(form) ||
      (!whole && (upos === 'AUX' || (upos === 'VERB' && !isModifier(tokens[at]))))
    )
      break;
    if (
      form === ',' &&
      !(
        list &&
        at + 1 < tokens.length &&
        /NOUN|PROPN|ADJ/.test(tokens[at + 1].upos) &&
        tokens[at + 2]?.upos !== 'VERB'
      )
    )
      break;
    last = at;
  }
  while (last >= from && /ADP|CCONJ|PUNCT|DET|SCONJ|PRON/.test(tokens[last].upos)) last--;
  return last;
}

/** “The existing 20%”, “imported steel”. */
function isModifier({ xpos, deprel, form }: Token): boolean {
  return xpos === 'VBN' || deprel === 'amod' || form.toLowerCase() === 'existing';
}

/** The law named after “under”, “using” or “invoking”. */
export function basisOf(sentence: Sentence, terms: TermWords): Span | null {
  for (const { index, form } of sentence.tokens) {
    if (!basisWords.has(form.toLowerCase())) continue;
    const last = phraseEnd(sentence, index + 1);
    for (let word = last; word > index; word--) {
      if (terms.word(sentence, word) !== 'law') continue;
      const words = sentence.tokens.slice(index + 1, last + 1);
      // A law has a name or a number: “the new law” tells nothing.
      if (!words.some(({ form: one, upos }) => upos === 'NUM' || /^[A-Z]/.test(one))) break;
      const end = Math.max(word, numberAfter(sentence, word));
      const start = /^(a|an|the)$/i.test(sentence.tokens[index + 1].form) ? index + 2 : index + 1;
      return start <= end ? spanOf(sentence, start, end) : null;
    }
  }
  return null;
}

const basisWords: ReadonlySet<string> = new Set(['under', 'using', 'invoking', 'citing']);

/** “Section 301 of the Trade Act”: the number, and the law that it is of. */
function numberAfter(sentence: Sentence, word: number): number {
  const { tokens } = sentence;
  let at = word;
  if (tokens[at + 1]?.upos === 'NUM') at++;
  if (tokens[at + 1]?.form === 'of') {
    let end = at + 1;
    while (
      end + 1 < tokens.length &&
      /^(PROPN|NOUN|ADJ|DET|ADP|NUM)$/.test(tokens[end + 1].upos) &&
      end - at < 10
    )
      end++;
    const capital = tokens
      .slice(at + 2, end + 1)
      .findLastIndex(({ form }) => /^[A-Z]/.test(form) || /^\d{4}$/.test(form));
    if (capital >= 0) return at + 2 + capital;
  }
  return at;
}

function spanOf(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end };
}

function textOf(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

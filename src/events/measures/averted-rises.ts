/**
 * What a truce or a delay holds off, told as what would have been without it: “without it the tariffs would have risen by 24 points”.
 * The measure told before it has these points taken off.
 */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import type { TermWords } from '../terms/term-words.js';
import type { Told } from './measures-told.js';
import { ownersOf } from './named-parties.js';

/** How many sentences after the measure it may be told. */
const reach = 3;
/** Words from “would” to “have”, and from there to the verb, at most. */
const farthestVerb = 3;

interface Averted {
  readonly sentence: number;
  /** Codes of whose tariff it is; none where it is not said. */
  readonly owners: readonly (string | null)[];
  readonly points: number;
  readonly bound: Quantity['bound'];
  readonly span: Span;
}

/** The measures that pause or go on with a pause, with the points that the report says they hold off. */
export function withAvertedRises(told: readonly Told[], coding: Coding): Told[] {
  const averted = coding.analysis.sentences.flatMap((sentence) => avertedIn(sentence, coding));
  if (averted.length === 0) return [...told];
  return told.map((one) => {
    const { terms, draft } = one;
    if (terms === null || terms.terms.kind !== 'tariff' || terms.terms.rate !== null) return one;
    if (terms.terms.act !== 'suspend' && terms.terms.act !== 'extend') return one;
    const codes = draft.actors.map(({ actor }) => actor.code);
    const found = averted.find(({ sentence, owners }) => {
      const way = sentence - draft.sentence.index;
      return way >= 0 && way <= reach && (owners.length === 0 || owners.some((code) => codes.includes(code)));
    });
    if (found === undefined) return one;
    const rate = { to: null, by: -found.points, from: null, unit: 'points' as const, bound: found.bound };
    return {
      ...one,
      terms: { ...terms, terms: { ...terms.terms, rate }, spans: { ...terms.spans, rate: found.span } },
    };
  });
}

/** The rises of a sentence that did not come, and those that its later words say were as large. */
function avertedIn(sentence: Sentence, coding: Coding): Averted[] {
  const { terms } = coding.lexicon.measureWords;
  const { tokens } = sentence;
  const verb = counterfactual(sentence, terms);
  if (verb === null) return [];
  const rise = coding.analysis.quantities.find(
    (one) =>
      one.sentence === sentence.index &&
      one.first > verb &&
      one.change === 'by' &&
      (one.unit === 'points' || one.unit === 'percent'),
  );
  const points = rise?.max ?? rise?.min ?? null;
  if (rise === undefined || points === null) return [];
  const span = { start: rise.start, end: rise.end };
  const nouns = tokens.filter(({ index }) => coding.lexicon.instruments.at(sentence, index) === 'tariff');
  return nouns.flatMap(({ index, end }) => {
    const own = index < verb;
    if (!own && !asMuch(sentence, index)) return [];
    const owners = ownersOf(sentence, index, null, coding.actors, 'averted').map(({ actor }) => actor.code);
    const words = own ? span : { start: tokens[index].start, end: tokens[index + 3]?.end ?? end };
    return { sentence: sentence.index, owners, points, bound: rise.bound, span: words };
  });
}

/** “Would have risen”: the verb of raising that did not come about; null where there is none. */
function counterfactual(sentence: Sentence, terms: TermWords): number | null {
  const { tokens } = sentence;
  for (const { index, form } of tokens) {
    if (!/^(would|could|might)$/i.test(form)) continue;
    const have = tokens.slice(index + 1, index + 1 + farthestVerb).find((one) => /^have$/i.test(one.form));
    if (have === undefined) continue;
    const after = tokens.slice(have.index + 1, have.index + 1 + farthestVerb);
    const verb = after.find((one) => one.upos === 'VERB' && terms.act(sentence, one.index) === 'raise');
    if (verb !== undefined) return verb.index;
  }
  return null;
}

/** “And Oslo’s duties by as much”. */
function asMuch({ tokens }: Sentence, noun: number): boolean {
  const after = tokens.slice(noun + 1, noun + 4).map(({ form }) => form.toLowerCase());
  return /^by (as much|just as|the same|that much)/.test(after.join(' '));
}

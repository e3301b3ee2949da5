/** Measures that are made to fall on more than before: “Norway will extend its tariff on Chilean salmon to wine”. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { type GoodsTools, goodsIn, namesGoods } from './goods.js';
import { isRate } from './rate.js';
import { scopeFrom } from './scope-words.js';

/** How far after the measure’s noun “to” may stand, in words: “the tariff on Chilean salmon and trout to wine”. */
const farthest = 12;

/** What a verb makes the measure fall on as well; null where it makes it no wider: “extend the tariff to July”, “expand it to 30%”. */
export function widenedTo(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  tools: GoodsTools,
): { span: Span; goods: string[] } | null {
  if (verb === null || tools.terms.verb(sentence, verb) !== 'widens') return null;
  const from = Math.max(noun, verb);
  const to = sentence.tokens
    .slice(from + 1, from + farthest)
    .find(({ form, upos }) => /^to$/i.test(form) && upos === 'ADP');
  const words = to === undefined ? null : scopeFrom(sentence, to.index + 1, tools);
  if (words === null || isOfRate(sentence, words, tools)) return null;
  const { first, last } = words;
  const goods = namesGoods(sentence, first, last, tools) ? goodsIn(sentence, first, last, tools) : [];
  if (goods.length === 0) return null;
  return { span: { start: sentence.tokens[first].start, end: sentence.tokens[last].end }, goods };
}

function isOfRate(sentence: Sentence, words: { first: number }, { quantities }: GoodsTools): boolean {
  return quantities.some(
    (one) =>
      one.sentence === sentence.index && one.first <= words.first && words.first <= one.last && isRate(one),
  );
}

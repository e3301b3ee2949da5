/** What a measure falls on: which words of the sentence tell it, and the goods in them. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { prepositionOf } from '../arguments/argument.js';
import { phraseSpan } from '../phrase-span.js';
import { type GoodsTools, goodsIn, namesGoods } from './goods.js';
import type { Named } from './instrument-word.js';
import { reasonPrepositions } from './reason.js';
import { scopeInClause } from './scope-clause.js';
import { scopeAfter } from './scope-words.js';
import type { RateTermsGiven, TermsTools } from './terms.js';
import { scopeOfDeed, withName } from './terms-of-deed.js';

/** Modifiers of “tariff” that say nothing of what it falls on. */
const emptyModifiers: ReadonlySet<string> = new Set(
  'border customs docking emergency entry export import new port price trade travel visa'.split(' '),
);

export function scopeOf(
  sentence: Sentence,
  { word: noun, kind, deed }: Named,
  verb: number | null,
  tools: TermsTools,
): { span: Span; goods: string[] } | null {
  const { table } = tools;
  // A tariff falls on goods; of the other instruments a firm or a person may be all that they fall on.
  const [isActor, isActorWord] =
    kind === 'tariff' ? [tools.isActor, tools.isActorWord] : [tools.isState, tools.isStateWord];
  const goods = goodsTools(sentence, tools, isActorWord);
  if (verb !== null && tools.words.terms.verb(sentence, verb) === 'pays') {
    // “Chilean steel pays 25%”: who pays it is what it falls on.
    const payer = sentence.child(verb, 'nsubj');
    return payer === null || isActor(payer.index)
      ? null
      : named(sentence, phraseSpan(sentence, [payer.index]), goods);
  }
  const after = scopeAfter(sentence, noun, goods);
  if (after !== null) {
    if (!namesGoods(sentence, after.first, after.last, goods)) return null;
    const span = { start: sentence.tokens[after.first].start, end: sentence.tokens[after.last].end };
    return { span, goods: goodsIn(sentence, after.first, after.last, goods) };
  }
  const isTime = (word: number) =>
    tools.times.some((one) => one.sentence === sentence.index && one.first <= word && word <= one.last);
  for (const word of verb === null || verb === noun ? [noun] : [noun, verb]) {
    for (const slot of kind === 'investigation'
      ? ['into', 'against', 'of']
      : kind === 'fee'
        ? ['on', 'upon', 'against', 'of', 'from']
        : ['on', 'upon', 'against', 'of']) {
      if (slot === 'of' && word !== noun) continue;
      for (const { words } of table.of(word).get(slot) ?? []) {
        const [head] = words;
        const { upos } = sentence.tokens[head];
        if (isActor(head) || (upos !== 'NOUN' && upos !== 'PROPN') || words.includes(noun) || isTime(head))
          continue;
        if (
          tools.quantities.some(
            (one) => one.sentence === sentence.index && one.first <= head && head <= one.last,
          )
        )
          continue;
        return named(sentence, phraseSpan(sentence, words, reasonPrepositions), goods, words);
      }
    }
  }
  const clause = scopeInClause(sentence, noun, tools);
  if (clause !== null)
    return named(sentence, phraseSpan(sentence, clause, reasonPrepositions), goods, clause);
  const told =
    deed === null
      ? null
      : (scopeOfDeed(sentence, noun, deed, tools, goods) ??
        (verb === null ? null : scopeOfDeed(sentence, verb, deed, tools, goods)));
  if (told !== null) return told;
  const modifier = (table.of(noun).get('compound') ?? []).find(({ words }) => {
    const token = sentence.tokens[words[0]];
    if (tools.words.terms.name(sentence, token.index, token.index + 1) !== null) return false;
    if (tools.instruments.at(sentence, token.index) !== null) return false;
    return token.upos === 'NOUN' && !emptyModifiers.has(token.lemma) && !isActor(token.index);
  });
  return modifier === undefined ? null : named(sentence, sentence.span(modifier.words), goods);
}

export function scopeGiven(
  sentence: Sentence,
  goods: RateTermsGiven['goods'],
  tools: TermsTools,
): { span: Span; goods: string[] } | null {
  if (goods === null) return null;
  // A firm that pays is known by its name, a state is not.
  const use = [tools.isActorWord, tools.isStateWord]
    .map((isActorWord) => goodsTools(sentence, tools, isActorWord))
    .find((one) => namesGoods(sentence, goods.first, goods.last, one));
  if (use === undefined) return null;
  const span = { start: sentence.tokens[goods.first].start, end: sentence.tokens[goods.last].end };
  return { span, goods: goodsIn(sentence, goods.first, goods.last, use) };
}

function named(
  sentence: Sentence,
  { start, end }: Span,
  tools: GoodsTools,
  heads: readonly number[] = [],
): { span: Span; goods: string[] } {
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const last = withName(sentence, heads, words[words.length - 1].index);
  const goods = goodsIn(sentence, words[0].index, last, tools);
  return { span: { start, end: sentence.tokens[last].end }, goods };
}

export function goodsTools(
  sentence: Sentence,
  { instruments, words, quantities, times, isGood }: TermsTools,
  isActorWord: (word: number) => boolean,
): GoodsTools {
  return {
    instruments,
    terms: words.terms,
    quantities,
    times,
    isActorWord,
    isGood,
    opensReason: (word) => {
      const { form, head } = sentence.tokens[word];
      const phrase = head >= 0 ? prepositionOf(sentence, head) : null;
      return [form.toLowerCase(), phrase].some((one) => one !== null && reasonPrepositions.has(one));
    },
  };
}

/** The terms of a measure that a verb takes without a noun that names it: “restricted exports of chips to Chile”. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { prepositionOf } from '../arguments/argument.js';
import { phraseSpan } from '../phrase-span.js';
import type { Predicate } from '../predicate.js';
import type { Deed } from './deeds.js';
import { type GoodsTools, goodsIn } from './goods.js';
import { bareTerms, type MeasureTerms } from './measure-terms.js';
import { basisOf, besidesOf } from './parts.js';
import { reasonOf, reasonPrepositions } from './reason.js';
import type { Terms, TermsTools } from './terms.js';
import { termTimes } from './times.js';

/** The act of a verb that says of a measure what only all of its words say: “ruled that the ban was unlawful”; null for others. */
export function deedAct(
  { sentence, word, pos, names }: Predicate,
  { deeds, fulfilled }: Pick<TermsTools, 'deeds' | 'fulfilled'>,
): MeasureTerms['act'] {
  if (pos !== 'verb') return null;
  const found = deeds.find(names, 'verb', sentence, word, fulfilled);
  return found?.deed.kind === null ? found.deed.act : null;
}

/** The terms of the verb’s deed; null when the table has none for it. */
export function deedTerms(
  { sentence, word, pos, names }: Predicate,
  tools: TermsTools,
  goods: GoodsTools,
): Terms | null {
  if (pos !== 'verb') return null;
  const found = tools.deeds.find(names, 'verb', sentence, word, tools.fulfilled);
  if (found === null || found.deed.kind === null) return null;
  const { deed, words: taken } = found;
  const { kind } = found.deed;
  const { words, quantities, times, day } = tools;
  const spans: Partial<Record<keyof MeasureTerms, Span>> = {};
  const put = (field: keyof MeasureTerms, span: Span | null): string | null => {
    if (span === null) return null;
    spans[field] = { start: span.start, end: span.end };
    return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  };
  const { start, end } = sentence.tokens[word];
  put('kind', { start, end });
  const scope = scopeOfDeed(sentence, word, deed, tools, goods);
  const reason = reasonOf(sentence, word, word, words);
  const besides = besidesOf(sentence, word, null, null, quantities, words.terms);
  put('exemptions', besides.exemptionsSpan);
  const when = termTimes(sentence, [word, ...taken], times, day, words.terms);
  for (const field of ['starts', 'ends', 'days'] as const) put(field, when.spans[field] ?? null);
  const terms: MeasureTerms = {
    ...bareTerms(kind),
    scope: put('scope', scope?.span ?? null),
    goods: scope?.goods ?? [],
    exemptions: besides.exemptions,
    reason: put('reason', reason),
    basis: put('basis', basisOf(sentence, words.terms)),
    act: deed.act,
    starts: when.starts,
    ends: when.ends,
    days: when.days,
  };
  return { terms, spans, instrument: word };
}

/** The row of a noun that names an instrument by what it is of, “curbs on exports”; null when it names none so. */
export function deedNoun(
  sentence: Sentence,
  noun: number,
  { deeds, fulfilled }: Pick<TermsTools, 'deeds' | 'fulfilled'>,
): Deed | null {
  const { upos, lemma, head, deprel } = sentence.tokens[noun];
  if (upos !== 'NOUN') return null;
  const find = (at: number) => deeds.find([lemma.toLowerCase()], 'noun', sentence, at, fulfilled);
  // “Shelved its curbs on exports”: the phrase may hang on the verb.
  const above = /^(obj|nsubj:pass)/.test(deprel) ? [head] : [];
  // “The fees that they charge on ships”.
  const below = sentence.childrenWith(noun, 'acl:relcl').map(({ index }) => index);
  for (const at of [noun, ...above, ...below]) {
    const found = find(at);
    if (found !== null) return found.deed;
  }
  return null;
}

/** What it falls on: the phrase of the first slot that names more than a state. */
export function scopeOfDeed(
  sentence: Sentence,
  word: number,
  { scope, where }: Deed,
  tools: TermsTools,
  goods: GoodsTools,
): { span: Span; goods: string[] } | null {
  for (const slot of scope) {
    for (const { words } of tools.table.find(word, slot)) {
      const [head] = words;
      const { upos } = sentence.tokens[head];
      if ((upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM') || tools.isState(head)) continue;
      const { first, last } = bounds(sentence, words, new Set(where.map(({ slot }) => slot)), tools);
      return { span: spanOf(sentence, first, last), goods: goodsIn(sentence, first, last, goods) };
    }
  }
  return null;
}

/** Prepositions after what a measure falls on that tell against whom it is, for how long or why. */
const beyond: ReadonlySet<string> = new Set([
  ...reasonPrepositions,
  'to',
  'against',
  'for',
  'until',
  'under',
  'by',
  'with',
  'since',
  'after',
  'in',
  'on',
]);

/** From the first word of the phrase to the last, without what follows it that tells of the act. */
function bounds(
  sentence: Sentence,
  heads: readonly number[],
  taken: ReadonlySet<string>,
  { times }: TermsTools,
): { first: number; last: number } {
  const apart = new Set<string>();
  for (const head of heads)
    for (const { index } of sentence.childrenWith(head, 'nmod', 'obl', 'acl')) {
      const preposition = prepositionOf(sentence, index);
      if (preposition !== null && (beyond.has(preposition) || taken.has(preposition))) apart.add(preposition);
    }
  const { start, end } = phraseSpan(sentence, heads, apart);
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const first = words[0].index;
  const time = times.find(
    (one) =>
      one.sentence === sentence.index && one.first > first && one.first <= words[words.length - 1].index,
  );
  let last = time === undefined ? words[words.length - 1].index : time.first - 1;
  for (const { index } of sentence.childrenWith(last, 'acl')) {
    // “Goods made with rare earths”.
    const end = Math.max(...sentence.subtree(index));
    if (
      heads.includes(last) &&
      sentence.tokens[index].xpos === 'VBN' &&
      index === last + 1 &&
      end - last <= longestParticiple
    )
      last = times.some((one) => one.sentence === sentence.index && one.last >= index && one.first <= end)
        ? last
        : end;
  }
  return { first, last: withName(sentence, heads, last) };
}

/** Words that “made abroad with Chinese material” may have. */
const longestParticiple = 8;

/** “The shipyard Anadolu”: to the end of the name that stands beside its noun, where the tree does not join them. */
export function withName({ tokens }: Sentence, heads: readonly number[], last: number): number {
  if (!heads.includes(last) || tokens[last].upos !== 'NOUN') return last;
  let end = last;
  while (tokens[end + 1]?.upos === 'PROPN' && !/^nsubj|unmarked|tmod/.test(tokens[end + 1].deprel)) end++;
  return /^(VERB|AUX|PART)$/.test(tokens[end + 1]?.upos ?? '') ? last : end;
}

function spanOf(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end };
}

/** The terms of a measure, as its sentence gives them: instrument, rate, scope, reason, with the words of each. */
import type { Quantity, Sentence, Token } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { phraseOf, prepositionOf } from './arguments/argument.js';
import type { SlotTable } from './arguments/slot-table.js';
import type { Instruments } from './instruments.js';
import { bareTerms, type Instrument, type MeasureTerms, type Rate } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';
import { type Predicate, verbNames } from './predicate.js';

export interface Terms {
  readonly terms: MeasureTerms;
  /** `rate`, `scope`, `reason`, `kind` → the words each rests on. */
  readonly spans: Readonly<Partial<Record<'kind' | 'rate' | 'scope' | 'reason', Span>>>;
  /** The noun or verb that names the instrument. */
  readonly instrument: number;
}

export interface TermsTools {
  readonly table: SlotTable;
  readonly instruments: Instruments;
  readonly words: MeasureWords;
  readonly quantities: readonly Quantity[];
  /** True when the word names an actor: “tariffs on Canada” has a target and no scope. */
  readonly isActor: (word: number) => boolean;
}

/** The terms of the measure that the predicate takes or changes; null when it names no instrument. */
export function termsOf(predicate: Predicate, consumed: readonly number[], tools: TermsTools): Terms | null {
  const { sentence } = predicate;
  const found = instrumentOf(predicate, consumed, tools);
  if (found === null) return null;
  const { word, kind } = found;
  const verb = predicate.pos === 'verb' ? predicate.word : (predicate.light?.verb ?? null);
  const rate = rateOf(sentence, word, verb, tools);
  const scope = scopeOf(sentence, word, verb, tools);
  const reason = reasonOf(sentence, word, verb, tools);
  const { start, end } = sentence.tokens[word];
  return {
    terms: {
      ...bareTerms(kind),
      rate: rate?.rate ?? null,
      scope: scope === null ? null : textOf(sentence, scope),
      reason: reason === null ? null : textOf(sentence, reason),
    },
    spans: {
      kind: { start, end },
      ...(rate === null ? {} : { rate: rate.span }),
      ...(scope === null ? {} : { scope }),
      ...(reason === null ? {} : { reason }),
    },
    instrument: word,
  };
}

function instrumentOf(
  { sentence, word, pos }: Predicate,
  consumed: readonly number[],
  { table, instruments }: TermsTools,
): { word: number; kind: Instrument } | null {
  const candidates = [word, ...consumed];
  if (pos === 'verb') for (const { words } of table.of(word).get('obj') ?? []) candidates.push(...words);
  for (const candidate of candidates) {
    const kind = instruments.at(sentence, candidate);
    if (kind !== null) return { word: candidate, kind };
  }
  return null;
}

function rateOf(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  { quantities, instruments, words }: TermsTools,
): { rate: Rate; span: Span } | null {
  let rate: { to: number | null; by: number | null; from: number | null } | null = null;
  let unit: Rate['unit'] = 'percent';
  let bound: Rate['bound'] = 'exact';
  let span: Span | null = null;
  const off = verb !== null && words.takesOff(verbNames(sentence, verb));
  for (const quantity of quantities) {
    if (quantity.sentence !== sentence.index || (quantity.unit !== 'percent' && quantity.unit !== 'points'))
      continue;
    if (!belongsTo(sentence, quantity, noun, verb, instruments)) continue;
    const value = quantity.max ?? quantity.min;
    if (value === null) continue;
    rate ??= { to: null, by: null, from: null };
    const part = quantity.change ?? 'to';
    if (rate[part] !== null) continue;
    rate[part] = part === 'by' && off ? -value : value;
    if (part !== 'from') {
      unit = quantity.unit;
      bound = quantity.bound;
    }
    span =
      span === null
        ? quantity
        : { start: Math.min(span.start, quantity.start), end: Math.max(span.end, quantity.end) };
  }
  if (rate === null || span === null) return null;
  return { rate: { ...rate, unit, bound }, span: { start: span.start, end: span.end } };
}

/** True when the way up from the quantity meets this instrument or its verb before any other instrument or verb. */
function belongsTo(
  sentence: Sentence,
  { first, last }: Quantity,
  noun: number,
  verb: number | null,
  instruments: Instruments,
): boolean {
  let at = first;
  for (let steps = 0; steps < 16 && at >= 0; steps++) {
    if (at === noun || at === verb) return true;
    const token = sentence.tokens[at];
    if ((at < first || at > last) && instruments.at(sentence, at) !== null) return false;
    if (
      token.upos === 'VERB' &&
      !token.deprel.startsWith('acl') &&
      !token.deprel.startsWith('advcl') &&
      token.deprel !== 'xcomp'
    ) {
      // “Raised it to 145%”: another verb’s quantity, unless it is joined to ours.
      return token.deprel === 'conj' && token.head === verb;
    }
    at = token.head;
  }
  return false;
}

/** Prepositions that give a reason wherever the tree hangs them: “on Indian steel over its subsidies”. */
const reasons: ReadonlySet<string> = new Set([
  'over',
  'because of',
  'due to',
  'in response to',
  'in retaliation for',
]);

/** Modifiers of “tariff” that say nothing of what it falls on. */
const emptyModifiers: ReadonlySet<string> = new Set(
  'border customs entry export import new trade travel visa'.split(' '),
);

function scopeOf(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  { table, isActor }: TermsTools,
): Span | null {
  for (const word of verb === null || verb === noun ? [noun] : [noun, verb]) {
    for (const slot of ['on', 'upon', 'against', 'of']) {
      if (slot === 'of' && word !== noun) continue;
      for (const { words } of table.of(word).get(slot) ?? []) {
        const [head] = words;
        const { upos } = sentence.tokens[head];
        if (isActor(head) || (upos !== 'NOUN' && upos !== 'PROPN') || words.includes(noun)) continue;
        return phraseSpan(sentence, words, reasons);
      }
    }
  }
  const modifier = (table.of(noun).get('compound') ?? []).find(({ words }) => {
    const token = sentence.tokens[words[0]];
    return token.upos === 'NOUN' && !emptyModifiers.has(token.lemma) && !isActor(token.index);
  });
  return modifier === undefined ? null : sentence.span(modifier.words);
}

function reasonOf(sentence: Sentence, noun: number, verb: number | null, { words }: TermsTools): Span | null {
  for (const word of verb === null || verb === noun ? [noun] : [noun, verb]) {
    for (const child of sentence.tokens[word].children.map((i) => sentence.tokens[i])) {
      const { index, deprel } = child;
      // A gerund may stand where a noun does: “because of dumping”.
      const nominal = child.upos === 'NOUN' || sentence.child(index, 'case') !== null;
      if (/^(nmod|obl)/.test(deprel) || (deprel.startsWith('advcl') && nominal)) {
        const preposition = prepositionOf(sentence, index);
        if (preposition !== null && words.opensReason(preposition, 'prep') && !isTime(sentence, index))
          return phraseSpan(sentence, [index]);
      }
      if (/^(acl|advcl)/.test(deprel) && child.upos === 'VERB') {
        const object = participleReason(sentence, index, words);
        if (object !== null) return object;
      }
    }
    // A participle or phrase is often hung on the last noun before it: “a tariff on Chinese goods targeting ...”.
    const deeper = sentence.subtree(word).map((i) => sentence.tokens[i]);
    for (const token of deeper) {
      if (
        token.deprel === 'nmod' &&
        reasons.has(prepositionOf(sentence, token.index) ?? '') &&
        !isTime(sentence, token.index)
      ) {
        return phraseSpan(sentence, [token.index]);
      }
      if (token.upos !== 'VERB' || token.xpos !== 'VBG' || !token.deprel.startsWith('acl')) continue;
      const object = participleReason(sentence, token.index, words);
      if (object !== null) return object;
    }
  }
  return null;
}

function participleReason(sentence: Sentence, verb: number, words: MeasureWords): Span | null {
  const lemma = sentence.tokens[verb].lemma;
  const mark = sentence.child(verb, 'mark');
  if (mark !== null && phraseOf(sentence, mark) !== 'to') return null;
  if (words.opensReason(lemma, 'verb')) {
    const object = sentence.child(verb, 'obj');
    if (object === null) return null;
    // “targeting its part in the trade”: the tree may hang the last phrase on the participle.
    const after = sentence.childrenWith(verb, 'obl').filter(({ index }) => index > object.index);
    const spans = [object, ...after].map(({ index }) => phraseSpan(sentence, [index]));
    return { start: spans[0].start, end: Math.max(...spans.map(({ end }) => end)) };
  }
  for (const phrase of sentence.childrenWith(verb, 'obl', 'advcl')) {
    const preposition = prepositionOf(sentence, phrase.index);
    if (preposition !== null && words.opensReason(`${lemma} ${preposition}`, 'verb'))
      return phraseSpan(sentence, [phrase.index]);
  }
  return null;
}

function isTime(sentence: Sentence, word: number): boolean {
  return /^(day|week|month|year|hour|time|period)$/.test(sentence.tokens[word].lemma);
}

const none: ReadonlySet<string> = new Set();

/**
 * The phrase of the heads without its preposition, percentages and clauses that hang from it, and without the phrases that
 * begin with the prepositions given.
 */
export function phraseSpan(
  sentence: Sentence,
  heads: readonly number[],
  without: ReadonlySet<string> = none,
): Span {
  const isLeftOut = (token: Token) =>
    isPercentage(token) || without.has(prepositionOf(sentence, token.index) ?? '');
  const measures = new Set(
    heads.flatMap((head) =>
      sentence
        .childrenWith(head, 'nmod')
        .filter(isLeftOut)
        .flatMap(({ index }) => sentence.subtree(index)),
    ),
  );
  const words = heads
    .flatMap((head) =>
      sentence.subtree(head, ['case', 'acl', 'appos', 'parataxis', 'cc', 'conj', 'punct', 'advcl', 'mark']),
    )
    .filter((word) => !measures.has(word));
  const span = sentence.span(words);
  return { start: span.start, end: span.end };
}

function isPercentage({ form, lemma }: Token): boolean {
  return form === '%' || lemma === 'percent';
}

function textOf(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

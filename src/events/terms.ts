/** The terms of a measure, as its sentence gives them: instrument, rate, scope, reason, law, times, with the words of each. */
import type { Quantity, Sentence, TimeExpression } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';
import type { SlotTable } from './arguments/slot-table.js';
import type { Deed, Deeds, Fulfilled } from './deeds.js';
import type { Instruments } from './instruments.js';
import { bareTerms, type Instrument, type MeasureTerms, type Rate } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';
import { phraseSpan } from './phrase-span.js';
import { type Predicate, verbNames } from './predicate.js';
import { actOf, isMutual, isPresupposed, staysAt, verbOfSubject } from './terms-act.js';
import { deedAct, deedNoun, deedTerms, scopeOfDeed, withName } from './terms-deed.js';
import { type GoodsTools, goodsIn, namesGoods, scopeAfter } from './terms-goods.js';
import { basisOf, besidesOf } from './terms-parts.js';
import { rateOf } from './terms-rate.js';
import { reasonOf, reasonPrepositions } from './terms-reason.js';
import { termTimes } from './terms-times.js';

export interface Terms {
  readonly terms: MeasureTerms;
  /** Field of the terms → the words it rests on. */
  readonly spans: Readonly<Partial<Record<keyof MeasureTerms, Span>>>;
  /** The noun or verb that names the instrument. */
  readonly instrument: number;
}

export interface TermsTools {
  readonly table: SlotTable;
  readonly instruments: Instruments;
  readonly words: MeasureWords;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** The report’s ISO day, when known. */
  readonly day: string | null;
  /** True when the word names an actor: “tariffs on Canada” has a target and no scope. */
  readonly isActor: (word: number) => boolean;
  /** True for nouns that the tables know as goods. */
  readonly isGood: (word: number) => boolean;
  /** True also for words that only tell whose something is: “Chinese” in “Chinese goods”. */
  readonly isActorWord: (word: number) => boolean;
  /** True when the word names a state or its government: “sanctions on a Chilean bank” have a scope. */
  readonly isState: (word: number) => boolean;
  /** True also for words that only tell of which state something is: “Chilean” in “a Chilean bank”. */
  readonly isStateWord: (word: number) => boolean;
  readonly deeds: Deeds;
  readonly fulfilled: Fulfilled;
}

/** The terms of the measure that the predicate takes or changes; null when it names no instrument. */
export function termsOf(predicate: Predicate, consumed: readonly number[], tools: TermsTools): Terms | null {
  const { sentence } = predicate;
  const goods = goodsTools(sentence, tools, tools.isStateWord);
  for (const verb of [predicate, ...verbsBelow(sentence, consumed)]) {
    const deed = deedTerms(verb, tools, goods);
    if (deed !== null) return deed;
  }
  const found = instrumentOf(predicate, consumed, tools);
  // “Agreed to halve the tariff”, “stopped levying duties”: the verb below has it as its object.
  const infinitives = predicate.pos === 'verb' ? infinitivesBelow(predicate, tools) : [];
  const below = infinitives.find((one) =>
    found === null
      ? instrumentOf({ ...predicate, word: one }, [], tools) !== null
      : sentence.governs(one, found.word),
  );
  const named =
    found ?? (below === undefined ? null : instrumentOf({ ...predicate, word: below }, [], tools));
  if (named === null) return null;
  const own = tools.words.terms.act(sentence, predicate.word);
  const isInner = below !== undefined && (own === null || own === 'announce');
  const verb = isInner ? below : predicate.pos === 'verb' ? predicate.word : (predicate.light?.verb ?? null);
  const told = termsAt(sentence, named, verb, below ?? predicate.word, tools);
  const act = deedAct(predicate, tools);
  return act === null ? told : { ...told, terms: { ...told.terms, act, stays: false } };
}

/** “Threatened to put banks on a blacklist”: the verbs that are part of the predicate. */
function verbsBelow(sentence: Sentence, consumed: readonly number[]): Predicate[] {
  return consumed
    .filter((word) => sentence.tokens[word].upos === 'VERB')
    .map((word) => ({ sentence, word, pos: 'verb', names: verbNames(sentence, word), light: null }));
}

/**
 * The terms of further measures that the sentence names after one, with a rate of their own and by the same verb: “a 15% tariff
 * on coal and a 10% tariff on oil”.
 */
export function furtherTerms(
  sentence: Sentence,
  { instrument, terms }: Terms,
  verb: number | null,
  tools: TermsTools,
): Terms[] {
  const further: Terms[] = [];
  for (let word = instrument + 1; word < sentence.tokens.length; word++) {
    if (sentence.child(word, 'nsubj') !== null && sentence.tokens[word].upos === 'VERB') break;
    const kind = tools.instruments.at(sentence, word);
    if (kind === null || kind !== terms.kind || word === verb) continue;
    const own = rateOf(sentence, word, null, null, tools);
    if (own.rate === null) continue;
    const found = termsAt(sentence, { word, kind, deed: null }, null, word, tools);
    const { starts, ends, days, act, reason, name, basis } = terms;
    const inherited = {
      act,
      starts,
      ends,
      days,
      reason,
      basis,
      name: found.terms.name ?? (reason === null ? null : name),
    };
    further.push({ ...found, terms: { ...found.terms, ...inherited } });
  }
  return further;
}

/** A word that names an instrument, and the row of the deeds by which it does, if one. */
interface Named {
  readonly word: number;
  readonly kind: Instrument;
  readonly deed: Deed | null;
}

/** What is known of a rate that is told by itself before its other terms are read. */
export interface RateTermsGiven {
  readonly rate: Rate;
  readonly span: Span;
  /** The words of what it falls on; null where none are. */
  readonly goods: { readonly first: number; readonly last: number } | null;
  /** The component that is named beside it. */
  readonly name: { readonly name: string; readonly span: Span } | null;
  /** The day that is told beside it. */
  readonly start: { readonly day: string; readonly span: Span } | null;
  readonly stays: boolean;
}

/** The terms of a tariff whose rate is told by itself. `word` is its noun or the rate’s own word. */
export function rateTerms(
  sentence: Sentence,
  word: number,
  verb: number | null,
  predicate: number,
  given: RateTermsGiven,
  tools: TermsTools,
): Terms {
  return termsAt(sentence, { word, kind: 'tariff', deed: null }, verb, predicate, tools, given);
}

function termsAt(
  sentence: Sentence,
  { word, kind, deed }: Named,
  verb: number | null,
  predicate: number,
  tools: TermsTools,
  given: RateTermsGiven | null = null,
): Terms {
  const { words, quantities, times, day } = tools;
  const presupposed = isPresupposed(sentence, word, verb, words);
  const changer = presupposed ? null : (verb ?? verbOfSubject(sentence, word, words));
  const spared = sparedBefore(sentence, word, words);
  const act =
    spared !== null ? 'exempt' : presupposed ? null : actOf(sentence, word, changer, predicate, words);
  const spans: Partial<Record<keyof MeasureTerms, Span>> = {};
  const put = (field: keyof MeasureTerms, span: Span | null): string | null => {
    if (span === null) return null;
    spans[field] = { start: span.start, end: span.end };
    return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  };
  put('kind', sentence.span([word]));
  const { rate, rateSpan, total, totalSpan } =
    given === null
      ? rateOf(sentence, word, changer, act, tools)
      : { rate: given.rate, rateSpan: given.span, total: null, totalSpan: null };
  put('rate', rateSpan);
  put('total', totalSpan);
  const scope =
    given === null
      ? scopeOf(sentence, { word, kind, deed }, verb, tools)
      : scopeGiven(sentence, given.goods, tools);
  const reason = reasonOf(sentence, word, verb, words);
  const basis = basisOf(sentence, words.terms);
  const name = given?.name ?? nameOf(sentence, word, reason, basis, words);
  put('name', name?.span ?? null);
  const besides = besidesOf(sentence, word, rate?.to ?? total, rateSpan, quantities, words.terms);
  put('stacksOn', besides.stacksSpan);
  put('parts', besides.partsSpan);
  put('exemptions', besides.exemptionsSpan);
  const when = termTimes(
    sentence,
    [word, predicate, ...[verb, changer].filter((one) => one !== null)],
    times,
    day,
    words.terms,
  );
  for (const field of ['starts', 'ends', 'days'] as const) put(field, when.spans[field] ?? null);
  const start = given?.start ?? null;
  if (start !== null) put('starts', start.span);
  const left = spared ?? (act === 'exempt' && verb !== null ? exempted(sentence, verb, tools) : null);
  if (left !== null) put('exemptions', left);
  const terms: MeasureTerms = {
    ...bareTerms(kind),
    name: name?.name ?? null,
    rate,
    total,
    scope: put('scope', scope?.span ?? null),
    goods: scope?.goods ?? [],
    exemptions: left === null ? besides.exemptions : [textOf(sentence, left)],
    reason: put('reason', reason),
    basis: put('basis', basis),
    stacksOn: besides.stacksOn,
    parts: besides.parts,
    stays: presupposed || given?.stays === true || staysAt(sentence, word, verb, words),
    act,
    mutual: isMutual(sentence, word),
    starts: start?.day ?? when.starts,
    ends: when.ends,
    days: when.days,
  };
  return { terms, spans, instrument: word };
}

/** The infinitives and gerunds that the verb governs, and those joined to them. */
function infinitivesBelow({ sentence, word }: Predicate, { table }: TermsTools): number[] {
  return (table.of(word).get('xcomp') ?? [])
    .flatMap(({ words }) => words)
    .filter((one) => sentence.tokens[one].upos === 'VERB');
}

function instrumentOf(
  { sentence, word, pos }: Predicate,
  consumed: readonly number[],
  tools: TermsTools,
): Named | null {
  const { table, instruments, words } = tools;
  const candidates = [word, ...consumed];
  // “Agreed to suspend the fees”: what the verb below takes or changes.
  const verbs = [word, ...consumed].filter((one) => sentence.tokens[one].upos === 'VERB');
  for (const verb of verbs)
    for (const { words: found } of table.of(verb).get('obj') ?? []) candidates.push(...found);
  if (pos === 'verb' && words.terms.act(sentence, word) === 'exempt')
    for (const { words: found } of table.of(word).get('from') ?? []) candidates.push(...found);
  // “Suspend 24 points of the tariff”, “a round of tariffs”.
  for (const whole of candidates.filter((one) => isWhole(sentence, one, words)))
    for (const part of sentence.childrenWith(whole, 'nmod'))
      if (prepositionOf(sentence, part.index) === 'of') candidates.push(part.index);
  for (const candidate of candidates) {
    const deed = deedNoun(sentence, candidate, tools);
    const kind = deed?.kind ?? instruments.at(sentence, candidate);
    if (kind !== null && !isLeftOut(sentence, candidate, words)) return { word: candidate, kind, deed };
  }
  return null;
}

function isWhole(sentence: Sentence, noun: number, { terms }: MeasureWords): boolean {
  const { lemma, upos } = sentence.tokens[noun];
  return upos === 'NOUN' && (lemma === 'point' || terms.word(sentence, noun) === 'deed');
}

/** “The countermeasures other than tariffs”. */
function isLeftOut(sentence: Sentence, noun: number, { terms }: MeasureWords): boolean {
  for (let at = Math.max(0, noun - 3); at < noun; at++) {
    const found = terms.phrase(sentence, at);
    if (found?.tells === 'except' && at + found.length >= noun - 1) return true;
  }
  return false;
}

/** “Exempt goods of the pact from the tariff”: the words between, whatever the tree has made of the verb. */
function sparedBefore(sentence: Sentence, noun: number, { terms }: MeasureWords): Span | null {
  const { tokens } = sentence;
  let from = noun - 1;
  while (from > 0 && /^(DET|ADJ|NUM|SYM|NOUN|PROPN)$/.test(tokens[from].upos)) from--;
  if (tokens[from]?.form.toLowerCase() !== 'from') return null;
  for (let at = from - 1; at >= Math.max(0, from - farthestSpared); at--) {
    if (/^[,;:.]$/.test(tokens[at].form)) return null;
    if (terms.isAct(tokens[at].lemma, 'exempt'))
      return at + 1 < from ? { start: tokens[at + 1].start, end: tokens[from - 1].end } : null;
  }
  return null;
}

/** How far before “from the tariff” the verb may stand that exempts from it, in words. */
const farthestSpared = 14;

/** What is exempted: the object of the verb. */
function exempted(sentence: Sentence, verb: number, { isActor }: TermsTools): Span | null {
  const object = sentence.child(verb, 'obj') ?? sentence.child(verb, 'nsubj:pass');
  if (object === null || isActor(object.index)) return null;
  return sentence.span(sentence.subtree(object.index).filter((word) => word >= object.index - 6));
}

function textOf(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** Which of several it is: by the words before its noun, else by its reason, else by its law. */
function nameOf(
  sentence: Sentence,
  noun: number,
  reason: Span | null,
  basis: Span | null,
  { terms }: MeasureWords,
): { name: string; span: Span } | null {
  const before = terms.name(sentence, nounPhraseStart(sentence, noun), noun);
  const inSpan = (span: Span | null) => {
    if (span === null) return null;
    const words = sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    return words.length === 0
      ? null
      : terms.name(sentence, words[0].index, words[words.length - 1].index + 1);
  };
  const found = before ?? inSpan(reason) ?? inSpan(basis);
  if (found === null) return null;
  const { start } = sentence.tokens[found.first];
  return { name: found.name, span: { start, end: sentence.tokens[found.last].end } };
}

/** The first of the adjectives and nouns right before the noun. */
function nounPhraseStart(sentence: Sentence, noun: number): number {
  let at = noun;
  while (
    at > 0 &&
    /^(NOUN|PROPN|ADJ|NUM|SYM|PUNCT)$/.test(sentence.tokens[at - 1].upos) &&
    sentence.tokens[at - 1].form !== ','
  )
    at--;
  return at;
}

/** Modifiers of “tariff” that say nothing of what it falls on. */
const emptyModifiers: ReadonlySet<string> = new Set(
  'border customs docking entry export import new port price trade travel visa'.split(' '),
);

function scopeOf(
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

function scopeGiven(
  sentence: Sentence,
  goods: RateTermsGiven['goods'],
  tools: TermsTools,
): { span: Span; goods: string[] } | null {
  const use = goodsTools(sentence, tools, tools.isActorWord);
  if (goods === null || !namesGoods(sentence, goods.first, goods.last, use)) return null;
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

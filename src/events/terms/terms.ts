/** The terms of a measure, as its sentence gives them: instrument, rate, scope, reason, law, times, with the words of each. */
import type { Quantity, Sentence, TimeExpression } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { SlotTable } from '../arguments/slot-table.js';
import { type Predicate, verbNames } from '../predicate.js';
import { actOf, goesOn, isMutual, isPresupposed, staysAt, verbOfSubject } from './act.js';
import { nameOf } from './component-name.js';
import type { Deeds, Fulfilled } from './deeds.js';
import { infinitivesBelow, instrumentOf, type Named } from './instrument-word.js';
import type { Instruments } from './instruments.js';
import { bareTerms, type MeasureTerms, type Rate } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';
import type { PactGoods } from './pact-words.js';
import { basisOf, besidesOf } from './parts.js';
import { rateOf } from './rate.js';
import { reasonOf } from './reason.js';
import { goodsTools, scopeGiven, scopeOf } from './scope.js';
import { exempted, sparedBefore } from './spared.js';
import { deedAct, deedTerms } from './terms-of-deed.js';
import { termTimes } from './times.js';
import { widenedTo } from './widening.js';

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
  const isOnGoods = kind === 'tariff' || kind === 'fee';
  const widened = widenedTo(
    sentence,
    word,
    verb,
    goodsTools(sentence, tools, isOnGoods ? tools.isActorWord : tools.isStateWord),
  );
  const act =
    widened !== null
      ? 'impose'
      : spared !== null
        ? 'exempt'
        : presupposed
          ? null
          : actOf(sentence, word, changer, predicate, words);
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
      ? (widened ?? scopeOf(sentence, { word, kind, deed }, verb, tools))
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
  // “Remains suspended for one year”: the pause is made longer.
  const paused = changer ?? predicate;
  const isLonger =
    act === 'suspend' && (when.days !== null || when.ends !== null) && goesOn(sentence, paused, words);
  const start = given?.start ?? null;
  if (start !== null) put('starts', start.span);
  const left = spared ?? (act === 'exempt' && verb !== null ? exempted(sentence, verb, tools) : null);
  if (left !== null) put('exemptions', left);
  const pact = scope === null || scope.goods.length > 0 ? null : pactIn(sentence, scope.span, words);
  if (pact?.isLeftOut && left === null && besides.exemptions.length === 0) put('exemptions', pact.span);
  const terms: MeasureTerms = {
    ...bareTerms(kind),
    name: name?.name ?? null,
    rate,
    total,
    scope: put('scope', scope?.span ?? null),
    goods: pact?.isLeftOut === false ? [pact.name] : (scope?.goods ?? []),
    exemptions: exemptionsOf(left === null ? null : textOf(sentence, left), besides.exemptions, pact),
    reason: put('reason', reason),
    basis: put('basis', basis),
    stacksOn: besides.stacksOn,
    parts: besides.parts,
    stays: presupposed || given?.stays === true || staysAt(sentence, word, verb, words),
    act: isLonger ? 'extend' : act,
    mutual: isMutual(sentence, word),
    starts: start?.day ?? when.starts,
    ends: when.ends,
    days: when.days,
  };
  return { terms, spans, instrument: word };
}

/** “Goods outside the USMCA”, “goods that comply with the USMCA”: the pact in the scope or right after it. */
function pactIn(
  sentence: Sentence,
  { start, end }: Span,
  { pacts }: MeasureWords,
): (PactGoods & { span: Span }) | null {
  const scope = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const found = pacts.goodsIn(sentence, scope[0].index, scope[scope.length - 1].index);
  if (found === null) return null;
  const { tokens } = sentence;
  return { ...found, span: { start: tokens[found.first].start, end: tokens[found.last].end } };
}

/** What is left out: what a verb exempts, else what is excepted, else the goods of a pact that the tariff does not fall on. */
function exemptionsOf(spared: string | null, excepted: string[], pact: PactGoods | null): string[] {
  if (spared !== null) return [spared];
  return excepted.length === 0 && pact?.isLeftOut === true ? [pact.name] : excepted;
}

function textOf(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

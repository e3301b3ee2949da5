/**
 * Rates of tariffs that no predicate of a frame carries: “imports from Chile will pay 10%”, “put 25% on oil and 10% on gas”, “with
 * a lower 10% rate on energy”, “for Chile the figure is 25%”. Each becomes a measure of its own, of the parties that its words name
 * or, where they leave one out, of those that the report tells.
 */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { prepositionOf } from '../arguments/argument.js';
import type { Coding } from '../code-events.js';
import { type Draft, draftOf } from '../draft.js';
import type { Frame } from '../frames.js';
import type { Told } from '../measures-told.js';
import { actingGovernments, originsIn, ownersIn, ownersOf, partiesIn } from '../named-parties.js';
import type { Party } from '../parties.js';
import { predicateAt } from '../predicate.js';
import { type RateTermsGiven, rateTerms, type Terms, type TermsTools } from '../terms.js';
import { type GoodsTools, scopeAfter, scopeFrom } from '../terms-goods.js';
import { nameBeside } from '../terms-parts.js';
import { bareBefore } from '../terms-rate.js';
import { startOf } from '../terms-times.js';
import { isPlainRate, isRateNoun, nounAfter, nounBefore } from './rate-nouns.js';

/** The frame of a rate that is told by itself. */
const frame: Frame = {
  name: 'rate told by itself',
  predicate: '',
  pos: 'verb',
  type: 'SANCTION',
  mode: 'discontinue',
  where: [],
  actor: ['subj', 'by'],
  recipient: [],
  status: null,
  example: 'Imports from Chile will pay 10% in Norway.',
};

/** How many sentences back the measure may be told whose parties a rate without any has. */
const reachBack = 2;
/** Words between a verb and the rate that is its object, at most. */
const farthestRate = 16;

export interface RateTools {
  readonly terms: (sentence: Sentence) => TermsTools;
  readonly goods: (sentence: Sentence) => GoodsTools;
  /** Gives a measure the parties that the sentence or the report tells of it. */
  readonly infer: (one: Told, known: readonly Told[]) => Told;
}

/** Words between a rate and “counting the old duty” at most. */
const farthestSum = 6;

/** What is read of a rate before its terms are. */
interface Reading {
  readonly quantity: Quantity;
  /** The noun of the tariff, or the rate’s own word. */
  readonly word: number;
  readonly verb: number | null;
  readonly from: number | null;
  /** The words of what it falls on; null where none are. */
  readonly goods: { readonly first: number; readonly last: number } | null;
  readonly imposers: readonly Party[];
  readonly targets: readonly Party[];
}

/** The measures with those that rates tell beside them, in the order of the text. */
export function withToldRates(told: readonly Told[], coding: Coding, tools: RateTools): Told[] {
  const { quantities, sentences } = coding.analysis;
  const { instruments } = coding.lexicon;
  const isTold = sentences.some((sentence) =>
    sentence.tokens.some(({ index }) => instruments.at(sentence, index) === 'tariff'),
  );
  const out = [...told];
  const unreal: Told[] = [];
  for (const sentence of sentences) {
    const rates = quantities.filter((one) => one.sentence === sentence.index && one.unit === 'percent');
    if (rates.length === 0) continue;
    const reader = new RateReader(sentence, rates, coding, tools.terms(sentence), tools.goods(sentence));
    for (const quantity of rates) {
      if (out.some((one) => covers(one, sentence, quantity))) continue;
      const reading = reader.read(quantity, isTold);
      const made = reading === null ? null : measureOf(reading, sentence, coding, tools.terms(sentence));
      if (made === null) continue;
      const infer = (one: Told, known: readonly Told[]) => withSetting(tools.infer(one, known), coding);
      // “Mexico was to have paid 30%” did not come about, though what follows is of Mexico.
      if (isUnreal(made)) unreal.push(withPartiesBefore(infer(made, out), out, reachBack));
      else add(out, made, unreal, infer);
    }
  }
  return inTurn(withVerbs(out));
}

/** “American duties fall to 30%”: where verb and noun tell one event, the verb’s has the terms. */
function withVerbs(told: readonly Told[]): Told[] {
  const out = [...told];
  for (const [i, one] of told.entries()) {
    if (one.terms === null || one.draft.match.predicate.pos !== 'noun') continue;
    const verb = told.findIndex(
      ({ draft, terms }) =>
        terms === null &&
        draft.sentence === one.draft.sentence &&
        draft.match.predicate.pos === 'verb' &&
        draft.sentence.governs(draft.match.predicate.word, one.terms!.instrument) &&
        sameParties(draft, one.draft),
    );
    if (verb < 0) continue;
    out[verb] = { ...told[verb], terms: one.terms, further: one.further };
    out[i] = { ...one, terms: null, further: [] };
  }
  return out;
}

function isTariff({ terms }: Told): boolean {
  return terms?.terms.kind === 'tariff';
}

/** True when the measure’s own words take in the rate already. */
function covers({ draft, terms, further }: Told, sentence: Sentence, { start, end }: Quantity): boolean {
  if (draft.sentence !== sentence) return false;
  return [terms, ...further].some(
    (one) =>
      one !== null &&
      (['rate', 'total', 'parts', 'stacksOn'] as const).some((field) => {
        const span = one.spans[field];
        return span !== undefined && span.start <= start && end <= span.end;
      }),
  );
}

class RateReader {
  constructor(
    private readonly sentence: Sentence,
    private readonly rates: readonly Quantity[],
    private readonly coding: Coding,
    private readonly tools: TermsTools,
    private readonly goods: GoodsTools,
  ) {}

  /** What the rate is told of; null when it is no tariff’s. `isTold`: the report tells of tariffs elsewhere. */
  read(quantity: Quantity, isTold: boolean): Reading | null {
    if (this.isSum(quantity)) return null;
    if (quantity.change === 'from' && this.partner(quantity) !== null) return null;
    return (
      this.ofNoun(quantity) ??
      this.ofPayer(quantity, isTold) ??
      this.ofCharge(quantity) ??
      this.ofFigure(quantity, isTold)
    );
  }

  /** “13%, counting the old duty”: what it comes to with others, which are not told. */
  private isSum({ last }: Quantity): boolean {
    const { tokens } = this.sentence;
    for (let at = last + 1; at < Math.min(tokens.length, last + farthestSum); at++) {
      if (!/^(counting|including)$/i.test(tokens[at].form)) continue;
      const old = tokens.slice(at + 1, at + 4);
      return (
        old.some(({ form }) => /^(old|earlier|existing|previous|ordinary|regular|normal|all)$/i.test(form)) &&
        old.some(({ index }) => isRateNoun(this.sentence, index, this.nouns))
      );
    }
    return false;
  }

  private get nouns() {
    return { instruments: this.tools.instruments, terms: this.tools.words.terms };
  }

  /** “A 10% rate on energy”, “Chinese duties on American goods from 125% to 10%”, “the duty on soybeans is 10%”. */
  private ofNoun(quantity: Quantity): Reading | null {
    const { sentence } = this;
    const noun =
      nounAfter(sentence, quantity, this.nouns) ??
      nounBefore(sentence, this.partner(quantity) ?? quantity, this.nouns) ??
      this.subjectOf(quantity);
    if (noun === null) return null;
    const goods =
      this.scope(noun) ?? (quantity.last > noun ? this.scope(quantity.last) : null) ?? this.appliedTo(noun);
    // “Rate” by itself is of anything: what it falls on must be told.
    if (isPlainRate(sentence, noun, this.tools.words.terms) && goods === null) return null;
    const verb = this.verbAbove(noun);
    const { actors } = this.coding;
    const apart = goods === null ? null : this.span(goods);
    const owners = ownersOf(sentence, noun, apart, actors, 'rate');
    const charges = verb !== null && this.charges(verb);
    const imposers = owners.length === 0 && charges ? this.subjects(verb) : owners;
    const others = imposers.length === 0 && goods === null ? this.ownersOfRates(quantity) : imposers;
    return this.reading(quantity, { word: noun, verb, goods, imposers: others });
  }

  /** “The 15% duty applies to wheat and corn”. */
  private appliedTo(noun: number): Reading['goods'] {
    const { sentence } = this;
    const { head } = sentence.tokens[noun];
    if (head < 0 || sentence.tokens[head].lemma !== 'apply') return null;
    const to = sentence.tokens[head + 1];
    return to?.form === 'to' ? scopeFrom(sentence, to.index + 1, this.goods) : null;
  }

  /** “Imports from Chile will pay 10%”, “oil and gas, which get off with 10%”, “Chilean goods 10% in Norway”. */
  private ofPayer(quantity: Quantity, isTold: boolean): Reading | null {
    const { sentence } = this;
    const { terms } = this.tools.words;
    const { tokens } = sentence;
    for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - farthestRate); at--) {
      if (tokens[at].upos !== 'VERB') continue;
      const pays = terms.verb(sentence, at) === 'pays' || this.isCharged(at);
      const subject = pays ? sentence.child(at, 'nsubj', 'nsubj:pass') : null;
      if (subject === null || !this.mayPay(subject.index, isTold)) return null;
      const own = this.gapped(quantity, at);
      const goods = own ?? this.nounPhrase(subject.index, at);
      const verb = at;
      return this.reading(quantity, {
        word: quantity.last,
        verb,
        goods,
        imposers: this.where(quantity.last),
      });
    }
    return null;
  }

  /** “Chinese goods pay 20%, American goods 10%”: the goods right before a rate that is not the verb’s first. */
  private gapped({ first }: Quantity, verb: number): Reading['goods'] {
    const { sentence } = this;
    if (!this.rates.some((one) => one.first > verb && one.first < first)) return null;
    let from = first;
    while (from > verb + 1 && /^(NOUN|PROPN|ADJ)$/.test(sentence.tokens[from - 1].upos)) from--;
    return from < first && /^(,|;|and)$/.test(sentence.tokens[from - 1].form)
      ? { first: from, last: first - 1 }
      : null;
  }

  /** “China would be charged another 10%”. */
  private isCharged(verb: number): boolean {
    return this.sentence.tokens[verb].lemma === 'charge' && this.sentence.child(verb, 'aux:pass') !== null;
  }

  /** “Put 25% on oil and 10% on gas”, “answered with 34% on all goods”. */
  private ofCharge(quantity: Quantity): Reading | null {
    const goods = this.scope(quantity.last);
    if (goods === null) return null;
    const verb = this.chargingVerb(quantity);
    const listed = verb !== null || this.isListed(quantity);
    if (!listed) return null;
    const imposers = verb === null ? [] : this.subjects(verb);
    return this.reading(quantity, { word: quantity.last, verb, goods, imposers });
  }

  /** “For Chile the figure is 25%”. */
  private ofFigure(quantity: Quantity, isTold: boolean): Reading | null {
    const { sentence } = this;
    const { tokens } = sentence;
    if (!isTold) return null;
    const root = quantity.last;
    const subject = sentence.child(root, 'nsubj');
    if (subject === null || subject.index > quantity.first || sentence.child(root, 'cop') === null)
      return null;
    const plain = isRateNoun(sentence, subject.index, this.nouns) || subject.upos === 'PRON';
    const place = sentence
      .childrenWith(root, 'obl')
      .find(({ index }) => index < quantity.first && prepositionOf(sentence, index) === 'for');
    if (!plain || place === undefined) return null;
    const goods = this.nounPhrase(place.index, subject.index);
    const verb = tokens[root].upos === 'VERB' ? root : null;
    return this.reading(quantity, { word: root, verb, goods, imposers: [] });
  }

  private reading(
    quantity: Quantity,
    found: Pick<Reading, 'word' | 'verb' | 'goods' | 'imposers'>,
  ): Reading | null {
    const before = this.partner(quantity);
    const from = before === null ? bareBefore(this.sentence, [quantity]) : (before.max ?? before.min);
    const { goods, imposers } = found;
    const codes = new Set(imposers.map(({ actor }) => actor.code));
    const targets =
      goods === null
        ? []
        : partiesIn(this.sentence, goods, this.coding.actors, 'rate').filter(
            ({ actor }) => !codes.has(actor.code),
          );
    return { quantity, from, targets, ...found };
  }

  /** The rate before, where both are told: “from 125% to 10%”. */
  private partner({ change, first, last }: Quantity): Quantity | null {
    if (change !== 'to' && change !== 'from') return null;
    const near = (other: Quantity) => (change === 'to' ? first - other.last : other.first - last);
    const wanted = change === 'to' ? 'from' : 'to';
    return this.rates.find((other) => other.change === wanted && near(other) > 0 && near(other) <= 3) ?? null;
  }

  /** “The duty on soybeans is 10%”, “the tariff on steel doubled to 50%”: the subject of which the rate is told. */
  private subjectOf({ first, last, change }: Quantity): number | null {
    const { sentence } = this;
    const isCopular = sentence.child(last, 'cop') !== null;
    const above = isCopular ? last : change === 'to' ? sentence.tokens[last].head : -1;
    const subject = above < 0 ? null : sentence.child(above, 'nsubj', 'nsubj:pass');
    if (subject === null || subject.index > first) return null;
    return isRateNoun(sentence, subject.index, this.nouns) ? subject.index : null;
  }

  private span({ first, last }: { first: number; last: number }): Span {
    return { start: this.sentence.tokens[first].start, end: this.sentence.tokens[last].end };
  }

  private scope(word: number): { first: number; last: number } | null {
    return scopeAfter(this.sentence, word, this.goods);
  }

  private verbAbove(word: number): number | null {
    const { tokens } = this.sentence;
    for (let at = tokens[word].head, steps = 0; at >= 0 && steps < 6; at = tokens[at].head, steps++)
      if (tokens[at].upos === 'VERB') {
        const between = tokens.slice(Math.min(at, word) + 1, Math.max(at, word));
        return between.some(({ form }) => /^[;:]$/.test(form)) ? null : at;
      }
    return null;
  }

  /** The verb of charging of which the rate is object, over others that are joined to it. */
  private chargingVerb({ first }: Quantity): number | null {
    const { tokens } = this.sentence;
    for (let at = first - 1; at >= 0; at--) {
      if (tokens[at].upos === 'VERB' && this.sentence.child(at, 'nsubj', 'nsubj:pass', 'obj', 'obl') !== null)
        return this.charges(at) ? at : null;
      if (/^[;:.]$/.test(tokens[at].form)) return null;
    }
    return null;
  }

  private charges(verb: number): boolean {
    return (
      this.tools.words.terms.charges(this.sentence, verb) && this.sentence.child(verb, 'aux:pass') === null
    );
  }

  /** “The 25% fentanyl tariff, 25% on cars and 50% on steel”: after a tariff in the same list. */
  private isListed({ first }: Quantity): boolean {
    const { tokens } = this.sentence;
    for (let at = first - 1; at >= 0; at--) {
      const { upos, form } = tokens[at];
      if (isRateNoun(this.sentence, at, this.nouns)) return true;
      if (upos === 'VERB' || upos === 'AUX' || /^[;:.]$/.test(form)) return false;
    }
    return false;
  }

  /** The words of a phrase without its clauses, up to a word. */
  private nounPhrase(head: number, before: number): { first: number; last: number } {
    const { sentence } = this;
    const words = sentence
      .subtree(head, ['acl:relcl', 'acl', 'case', 'mark', 'punct', 'cop'])
      .filter((word) => word < before && sentence.tokens[word].upos !== 'PUNCT');
    const last = Math.max(head, ...words);
    return { first: Math.min(head, ...words), last };
  }

  /** Goods, or a country whose goods they are, in a report of tariffs. */
  private mayPay(word: number, isTold: boolean): boolean {
    if (!isTold) return false;
    const { sentence, coding } = this;
    if (coding.lexicon.classes.has(sentence, word, 'goods')) return true;
    const lemma = sentence.tokens[word].lemma.toLowerCase();
    if (/^(good|goods|import|export|product|produce|shipment|metal)$/.test(lemma)) return true;
    return coding.actors
      .at(sentence.index, word)
      .some(
        ({ actor }) =>
          actor.code !== null && (actor.sector === null || actor.identifier_id?.startsWith('country:')),
      );
  }

  /** “The 20% tariff is part of the American 30%”: whose another rate of the sentence is. */
  private ownersOfRates(quantity: Quantity): Party[] {
    const { sentence, coding, rates } = this;
    const found = rates
      .filter((one) => one !== quantity)
      .flatMap(({ first, last }) => {
        const before = sentence.tokens[first - 1];
        const range = { first: Math.max(0, first - 1), last };
        return before?.upos === 'ADJ' ? ownersIn(sentence, range, coding.actors) : [];
      });
    return new Set(found.map(({ actor }) => actor.code)).size === 1 ? found.slice(0, 1) : [];
  }

  private subjects(verb: number): Party[] {
    const { coding, sentence } = this;
    return (coding.matcher.table(sentence).of(verb).get('subj') ?? []).flatMap(({ words, path }) =>
      words.flatMap((word) =>
        coding.actors
          .at(sentence.index, word)
          .filter(({ actor }) => actor.code !== null)
          .map((one) => ({ ...one, slot: 'subj', path, owner: false })),
      ),
    );
  }

  /** “Pay 10% in Norway”, “pay 20% in American duties”. */
  private where(last: number): Party[] {
    const { sentence, coding } = this;
    const { tokens } = sentence;
    if (tokens[last + 1]?.form.toLowerCase() !== 'in') return [];
    for (let word = last + 2; word < Math.min(tokens.length, last + 7); word++) {
      const { upos } = tokens[word];
      const found = [
        ...coding.actors.at(sentence.index, word),
        ...(this.tools.instruments.at(sentence, word) === null
          ? []
          : coding.actors.belonging(sentence.index, word)),
      ].filter(({ actor, span }) => actor.code !== null && span.start <= tokens[word].start);
      if (found.length > 0)
        return found.map((one) => ({ ...one, slot: 'in', path: 'where it is paid', owner: true }));
      if (!/^(DET|ADJ|NOUN|PROPN)$/.test(upos)) return [];
    }
    return [];
  }
}

/** The draft and terms of a reading; null when what stands above it makes it none. */
function measureOf(reading: Reading, sentence: Sentence, coding: Coding, tools: TermsTools): Told | null {
  const { word, verb, imposers, targets, quantity } = reading;
  const { matcher, lexicon, analysis, attribution } = coding;
  const at = verb ?? word;
  const predicate = predicateAt(sentence, at, lexicon.light) ?? {
    sentence,
    word: at,
    pos: 'noun' as const,
    names: [],
    light: null,
  };
  const match = { predicate, frame, consumed: [], specificity: 0.5 };
  const drafted = draftOf(match, {
    matcher,
    lexicon,
    times: analysis.times,
    day: analysis.date,
    attribution,
  });
  if (!('draft' in drafted)) return null;
  const given: RateTermsGiven = {
    rate: rateOf(reading, sentence),
    span: spanOf(quantity),
    goods: reading.goods,
    name: nameBeside(sentence, quantity, tools.words.terms),
    start: startBeside(sentence, quantity, tools),
    stays: (verb !== null && stands(sentence, verb, tools)) || remains(sentence, quantity, tools),
  };
  const terms = rateTerms(sentence, word, verb, at, given, tools);

  const draft: Draft = { ...drafted.draft, actors: [...imposers], recipients: [...targets] };
  return { draft, terms, further: [], inferred: null };
}

/** “Was to have paid”: what was to be is told where it did not come about. */
function isUnreal({ draft: { sentence, match } }: Told): boolean {
  const verb = match.predicate.word;
  const auxiliaries = sentence.childrenWith(verb, 'aux', 'cop', 'mark').map(({ form }) => form.toLowerCase());
  return auxiliaries.includes('to') && auxiliaries.some((form) => form === 'was' || form === 'were');
}

/** “Still pay 20%”, “oil carries 10%”: in the present a verb of paying tells what stands. */
function stands(sentence: Sentence, verb: number, { words }: TermsTools): boolean {
  const { xpos } = sentence.tokens[verb];
  const helped = sentence.childrenWith(verb, 'aux', 'aux:pass').length > 0;
  return words.terms.verb(sentence, verb) === 'pays' && (xpos === 'VBP' || xpos === 'VBZ') && !helped;
}

/** “25% on cars and 50% on steel remain”: the verb that follows the rate says that it stands. */
function remains(sentence: Sentence, { last }: Quantity, { words }: TermsTools): boolean {
  for (const { index, upos, form } of sentence.tokens.slice(last + 1)) {
    if (/^[;:]$/.test(form)) return false;
    if (upos === 'VERB') return words.terms.verb(sentence, index) === 'stays';
  }
  return false;
}

/** The day told after the rate and before the next one: “10% from 5 April and 34% from 9 April”. */
function startBeside(
  sentence: Sentence,
  { last }: Quantity,
  { times, quantities, day }: TermsTools,
): RateTermsGiven['start'] {
  const next = quantities.find(
    (one) => one.sentence === sentence.index && one.first > last && one.unit === 'percent',
  );
  const end = next?.first ?? sentence.tokens.length;
  const time = times.find(
    (one) =>
      one.sentence === sentence.index &&
      one.first > last &&
      one.last < end &&
      (one.bound === 'since' || one.bound === 'by'),
  );
  return time === undefined ? null : startOf(time, day);
}

function rateOf({ quantity, from }: Reading, sentence: Sentence): NonNullable<Terms['terms']['rate']> {
  // “A lower 10% rate” is 10%.
  const isComparative = /^(lower|higher|reduced)$/i.test(sentence.tokens[quantity.first - 1]?.form ?? '');
  const { change, bound } = quantity;
  const value = (quantity.max ?? quantity.min)!;
  const by = change === 'by' && !isComparative ? value : null;
  return { to: by === null ? value : null, by, from, unit: 'percent', bound };
}

function spanOf({ start, end }: Quantity): { start: number; end: number } {
  return { start, end };
}

/** How many sentences back a sentence of tariffs may stand whose parties a rate has. */
const reachOfSetting = 4;

/**
 * The parties that it lacks, of the nearest sentence before it that speaks of tariffs and names one government as who acts: “Trump put
 * his name to duties ... Chinese goods will pay 10%”, “tariffs are imposed on imports originating in the United States: A tariff of 15% is
 * levied on coal”.
 */
function withSetting(one: Told, coding: Coding): Told {
  const { draft } = one;
  if (draft.actors.length > 0) return one;
  const { sentences } = coding.analysis;
  const taken = new Set(draft.recipients.map(({ actor }) => actor.code));
  for (let at = draft.sentence.index; at >= Math.max(0, draft.sentence.index - reachOfSetting); at--) {
    const sentence = sentences[at];
    const noun = sentence.tokens.find(
      ({ index }) => coding.lexicon.instruments.at(sentence, index) === 'tariff',
    );
    if (noun === undefined && at < draft.sentence.index) continue;
    const { actors } = coding;
    const origins = noun === undefined ? [] : originsIn(sentence, noun.index, actors);
    const targets = draft.recipients.length > 0 ? draft.recipients : origins;
    const codes = new Set([...taken, ...origins.map(({ actor }) => actor.code)]);
    // In its own sentence a country may as well be who pays.
    const own = at === draft.sentence.index;
    const governments = actingGovernments(sentence, actors).filter(
      ({ actor }) => !codes.has(actor.code) && (!own || actor.sector === 'GOV'),
    );
    if (new Set(governments.map(({ actor }) => actor.code)).size !== 1) continue;
    if (targets.length === 0) continue;
    return {
      ...one,
      draft: { ...draft, actors: governments.slice(0, 1), recipients: [...targets] },
      inferred: 'parties of the sentence on tariffs before it',
    };
  }
  return one;
}

/** Adds the measure: to one of the same noun that lacks its rate, to one of the same parties, or by itself. */
function add(
  out: Told[],
  made: Told,
  unreal: readonly Told[],
  infer: (one: Told, known: readonly Told[]) => Told,
): void {
  const { draft, terms } = made;
  const bare = out.findIndex(
    (one) =>
      one.draft.sentence === draft.sentence &&
      one.terms !== null &&
      one.terms.terms.rate === null &&
      one.terms.instrument === terms!.instrument,
  );
  if (bare >= 0) {
    const own = out[bare].terms!;
    const { rate, starts, act } = terms!.terms;
    const more = { rate, starts: own.terms.starts ?? starts, act: own.terms.act ?? act };
    out[bare] = {
      ...out[bare],
      terms: { ...own, terms: { ...own.terms, ...more }, spans: { ...terms!.spans, ...own.spans } },
    };
    return;
  }
  const known = [...out, ...unreal];
  const near = withPartiesBefore(withListed(withTwin(made, out), out), known, 1);
  const full = withPartiesBefore(infer(near, out), known, reachBack);
  if (full.draft.actors.length === 0 || full.draft.recipients.length === 0) return;
  const here = (one: Told) => one.draft.sentence === draft.sentence && sameParties(one.draft, full.draft);
  const untold = out.findIndex((one) => one.terms === null && here(one));
  if (untold >= 0) {
    out[untold] = { ...out[untold], terms: full.terms };
    return;
  }
  const same = out.findIndex(
    (one) =>
      one.draft.sentence === draft.sentence &&
      one.terms !== null &&
      one.terms.terms.kind === 'tariff' &&
      sameParties(one.draft, full.draft),
  );
  if (same < 0) out.push(full);
  else out[same] = { ...out[same], further: [...out[same].further, full.terms!] };
}

/** The parties of another tariff of the report that has the same name: “the fentanyl tariff”. */
function withTwin(one: Told, out: readonly Told[]): Told {
  const { draft, terms } = one;
  const { name } = terms!.terms;
  if (name === null || draft.actors.length > 0 || draft.recipients.length > 0) return one;
  const named = out.filter(
    (other) =>
      isTariff(other) &&
      other.terms!.terms.name === name &&
      other.draft.actors.length > 0 &&
      other.draft.recipients.length > 0,
  );
  const [first] = named;
  if (
    first === undefined ||
    !named.every((other) => sameParties(other.draft, { ...first.draft, type: other.draft.type }))
  )
    return one;
  const { actors, recipients } = first.draft;
  return { ...one, draft: { ...draft, actors, recipients }, inferred: 'parties of the tariff of that name' };
}

/** “The 25% tariff on Chile, 25% on cars and 50% on steel”: the parties of the tariff told before it in the sentence. */
function withListed(one: Told, out: readonly Told[]): Told {
  const { draft, terms } = one;
  if (draft.actors.length > 0 || draft.recipients.length > 0) return one;
  const before = out.findLast(
    (other) =>
      isTariff(other) &&
      other.draft.sentence === draft.sentence &&
      other.terms!.instrument < terms!.instrument &&
      other.draft.actors.length > 0,
  );
  if (before === undefined) return one;
  const { actors, recipients } = before.draft;
  return { ...one, draft: { ...draft, actors, recipients }, inferred: 'parties of the tariff before it' };
}

/** The parties that it lacks, of the nearest tariff told before it. */
function withPartiesBefore(one: Told, out: readonly Told[], reach: number): Told {
  const { draft } = one;
  if (reach < reachBack && (draft.actors.length > 0 || draft.recipients.length > 0)) return one;
  if (draft.actors.length > 0 && draft.recipients.length > 0) return one;
  const before = inTurn(out).findLast(
    (other) =>
      isTariff(other) &&
      other.draft.actors.length > 0 &&
      other.draft.recipients.length > 0 &&
      other.draft.sentence.index <= draft.sentence.index &&
      draft.sentence.index - other.draft.sentence.index <= reach &&
      agrees(draft.actors, other.draft.actors) &&
      agrees(draft.recipients, other.draft.recipients),
  );
  if (before === undefined) return one;
  const { actors, recipients } = before.draft;
  return {
    ...one,
    draft: {
      ...draft,
      actors: draft.actors.length > 0 ? draft.actors : actors,
      recipients: draft.recipients.length > 0 ? draft.recipients : recipients,
    },
    inferred: 'parties of the tariff told before it',
  };
}

function agrees(own: readonly Party[], others: readonly Party[]): boolean {
  return own.length === 0 || own.some(({ actor }) => others.some((other) => other.actor.code === actor.code));
}

function sameParties(a: Draft, b: Draft): boolean {
  const codes = (parties: readonly Party[]) =>
    [...new Set(parties.map(({ actor }) => actor.code))].sort().join(' ');
  return (
    a.type === b.type && codes(a.actors) === codes(b.actors) && codes(a.recipients) === codes(b.recipients)
  );
}

function inTurn(told: readonly Told[]): Told[] {
  const place = ({ draft }: Told) => draft.sentence.index * 1e4 + draft.match.predicate.word;
  return told
    .map((one, i) => ({ one, i }))
    .sort(
      (a, b) =>
        a.one.draft.sentence.index - b.one.draft.sentence.index || place(a.one) - place(b.one) || a.i - b.i,
    )
    .map(({ one }) => one);
}

/** The measures that a report’s drafts take: their terms, and what only the rest of the report tells of them. */
import type { Sentence } from '../language/analysis.js';
import { withAvertedRises } from './averted-rises.js';
import type { Coding } from './code-events.js';
import { withCorrections } from './corrections.js';
import type { Draft } from './draft.js';
import { withEveryone, withEveryoneAsParty } from './everyone.js';
import { announcer, type Inferred, inferImposer, inferTarget, stateOf, targetByOrigin } from './imposer.js';
import { withLawgiver } from './imposer-by-law.js';
import { withMatchingActs } from './matching-acts.js';
import { ownersOf, partiesIn } from './named-parties.js';
import { withSidesOfNotice } from './notices.js';
import type { EventType } from './ontology.js';
import type { Party } from './parties.js';
import { withPutOffs } from './put-offs/put-offs.js';
import { withToldRates } from './rates/told-rates.js';
import { withForWhom, withProtagonist, withTimeOfVerb } from './rises-by-themselves.js';
import { withHolds } from './rulings-on-hold.js';
import { shareDays } from './shared-days.js';
import { targetByGoods } from './target-by-goods.js';
import type { TermWords } from './term-words.js';
import { furtherTerms, type Terms, type TermsTools, termsOf } from './terms.js';
import { carryTimes } from './terms-carried.js';
import { actorWords, isState } from './terms-goods.js';
import { goodsTools } from './terms-scope.js';

/** A draft with the terms of its measure, and with the parties that the rest of the report adds. */
export interface Told {
  readonly draft: Draft;
  readonly terms: Terms | null;
  /** Terms of measures that the sentence names after it by the same verb. */
  readonly further: readonly Terms[];
  /** How a party was inferred, or null. */
  readonly inferred: string | null;
}

/** Types whose event may take, threaten or ease a measure. */
const measureTypes: ReadonlySet<string> = new Set([
  'ACCUSE',
  'AGREE',
  'SANCTION',
  'COERCE',
  'THREATEN',
  'CONCEDE',
  'REJECT',
  'RETREAT',
]);

/** The drafts in their order, those of measures with their terms and with inferred parties where their clause names none. */
export function measuresTold(drafts: readonly Draft[], coding: Coding): Told[] {
  const tools = new Map<Sentence, TermsTools>();
  const toolsOf = (sentence: Sentence): TermsTools => {
    let found = tools.get(sentence);
    if (found === undefined) {
      found = termsTools(sentence, coding);
      tools.set(sentence, found);
    }
    return found;
  };
  let told: Told[] = drafts.map((draft) => {
    const { match, sentence, type } = draft;
    const own = measureTypes.has(type) ? termsOf(match.predicate, match.consumed, toolsOf(sentence)) : null;
    // Who only speaks against a tariff, or tries to take it, takes none.
    const spoken = own !== null && (isOnlySpoken(type, own) || draft.standing.attempted);
    const bare: Told = {
      draft,
      terms: spoken || isCounterfactual(draft) ? null : own,
      further: [],
      inferred: null,
    };
    return withOwners(withPayer(withSides(withEachOther(withoutOwn(bare)), coding), coding), coding);
  });
  told = told.map((one) => withoutTwin(one, told, coding));
  // Who is said comes before who is inferred, and targets before imposers, which are inferred by them.
  told = told.map((one) =>
    withTarget(one, () => targetByOrigin(one.draft, one.terms!.instrument, coding.actors)),
  );
  told = told.map((one) => withForWhom(withTimeOfVerb(one, coding), coding));
  told = told.map((one) => withEveryone(one, coding.actors, coding.lexicon.measureWords.terms));
  const known = told.filter(({ terms }) => terms !== null).map(({ draft }) => draft);
  told = told.map((one) => withImposer(one, known, coding));
  const full = told
    .filter(({ terms, draft }) => terms !== null && draft.actors.length > 0 && draft.recipients.length > 0)
    .map(({ draft }) => draft);
  told = told.map((one) =>
    withTarget(one, () => inferTarget(one.draft, full) ?? targetByGoods(one.draft, coding)),
  );
  told = told.map((one) => {
    const { draft, terms } = one;
    if (terms === null || draft.actors.length === 0) return one;
    const { predicate } = draft.match;
    const verb = predicate.pos === 'verb' ? predicate.word : (predicate.light?.verb ?? null);
    return { ...one, further: furtherTerms(draft.sentence, terms, verb, toolsOf(draft.sentence)) };
  });
  told = withToldRates(withSidesOfNotice(told, coding), coding, {
    terms: toolsOf,
    goods: (sentence) => {
      const of = toolsOf(sentence);
      return goodsTools(sentence, of, of.isActorWord);
    },
    infer: (one, others) => inferred(one, others, coding),
  });
  told = told.map((one) => withLawgiver(withProtagonist(one, coding), coding));
  told = withPutOffs(withAvertedRises(withMatchingActs(told, coding), coding), coding, toolsOf);
  const timed = shareDays(carryTimes(told, coding), coding);
  return withHolds(withCorrections(timed, coding), coding).map(withEveryoneAsParty);
}

/** The parties of a rate told by itself, as those of any measure are inferred. */
function inferred(one: Told, others: readonly Told[], coding: Coding): Told {
  const drafts = others.filter(({ terms }) => terms !== null).map(({ draft }) => draft);
  const imposed = withImposer(one, drafts, coding);
  const full = drafts.filter(({ actors, recipients }) => actors.length > 0 && recipients.length > 0);
  return withTarget(imposed, () => inferTarget(imposed.draft, full));
}

/** “Announced sanctions that take effect in July”: the verb that only tells when takes no measure of its own. */
function withoutTwin(one: Told, told: readonly Told[], { lexicon }: Coding): Told {
  const { draft, terms } = one;
  if (terms === null || lexicon.measureWords.terms.verb(draft.sentence, draft.clause) !== 'start') return one;
  const twin = told.find(
    (other) =>
      other !== one &&
      other.draft.sentence === draft.sentence &&
      other.terms?.instrument === terms.instrument,
  );
  return twin === undefined ? one : { ...one, terms: null };
}

/** Words against a measure are none; of accusations only an investigation is one, of agreements only an undertaking. */
function isOnlySpoken(type: EventType, { terms: { kind, act } }: Terms): boolean {
  if (type === 'ACCUSE') return kind !== 'investigation';
  return type === 'AGREE' ? kind !== 'undertaking' : type === 'REJECT' && act === null;
}

/** “Without it the tariff would have risen”: a measure that did not come. */
function isCounterfactual({ sentence: { tokens }, clause }: Draft): boolean {
  for (let at = Math.max(0, clause - 3); at + 1 < Math.min(tokens.length, clause + reachOfModal); at++)
    if (/^(would|could|might)$/i.test(tokens[at].form) && /^have$/i.test(tokens[at + 1].form)) return true;
  return false;
}

/** How far after a measure's noun its modal may stand, in words. */
const reachOfModal = 8;

/** How far before its verb the goods may stand that pay a tariff, in words. */
const farthestPayer = 10;

/** “A court ruled against the president’s tariffs”: no state puts a tariff on itself. */
function withoutOwn(told: Told): Told {
  const { draft, terms } = told;
  const own = new Set(draft.actors.flatMap(({ actor }) => actor.code ?? []));
  if (terms?.terms.kind !== 'tariff' || own.size !== 1) return told;
  const recipients = draft.recipients.filter(({ actor }) => actor.code === null || !own.has(actor.code));
  return recipients.length === draft.recipients.length ? told : { ...told, draft: { ...draft, recipients } };
}

/** “Chinese goods will carry American tariffs”: on whom a tariff falls that its goods pay, and never on the imposer itself. */
function withPayer(told: Told, { actors, lexicon }: Coding): Told {
  const { draft, terms } = told;
  const verb = draft.match.predicate.word;
  if (terms === null || lexicon.measureWords.terms.verb(draft.sentence, verb) !== 'pays') return told;
  const imposers = new Set(draft.actors.map(({ actor }) => actor.code));
  for (let at = verb - 1; at >= Math.max(0, verb - farthestPayer); at--) {
    if (draft.sentence.tokens[at].upos !== 'NOUN') continue;
    const owners = actors
      .belonging(draft.sentence.index, at)
      .filter(({ actor }) => actor.code !== null && !imposers.has(actor.code));
    if (owners.length === 0) continue;
    const recipients = owners.map((one) => ({
      ...one,
      slot: 'subj',
      path: 'owner of what pays',
      owner: true,
    }));
    return { ...told, draft: { ...draft, recipients } };
  }
  return told;
}

/** “Both will charge fees on each other’s ships”: each is whom the other’s falls on. */
function withEachOther(told: Told): Told {
  const { draft, terms } = told;
  const { type, actors, recipients } = draft;
  const sides = new Set(actors.flatMap(({ actor }) => actor.code ?? []));
  if (terms?.terms.mutual !== true || type !== 'SANCTION' || recipients.length > 0 || sides.size < 2)
    return told;
  return { ...told, draft: { ...draft, recipients: actors } };
}

/** “The American tariff on Chilean goods will be cut”: whose the tariff is imposes it, whose the goods are is its target. */
function withOwners(told: Told, { actors }: Coding): Told {
  const { draft, terms } = told;
  if (terms === null || !onGoods.has(terms.terms.kind)) return told;
  const { sentence } = draft;
  const scope = terms.spans.scope ?? null;
  const codes = (parties: readonly Party[]) => new Set(parties.map(({ actor }) => actor.code));
  let { actors: imposers, recipients } = draft;
  if (imposers.length === 0) {
    const taken = codes(recipients);
    imposers = ownersOf(sentence, terms.instrument, scope, actors, 'owner').filter(
      ({ actor }) => !taken.has(actor.code),
    );
  }
  if (recipients.length === 0 && scope !== null) {
    const taken = codes(imposers);
    const words = sentence.tokens.filter(({ start, end }) => start >= scope.start && end <= scope.end);
    const range = { first: words[0].index, last: words[words.length - 1].index };
    recipients = partiesIn(sentence, range, actors, 'on').filter(({ actor }) => !taken.has(actor.code));
  }
  return { ...told, draft: { ...draft, actors: imposers, recipients } };
}

/** “Tariffs on goods from Canada”: whom the goods are from does not impose. */
function withSides(told: Told, { actors }: Coding): Told {
  const { draft, terms } = told;
  // A licence is from whom it must be had.
  if (terms === null || terms.terms.kind === 'licence') return told;
  if (draft.actors.length === 0 || draft.actors.some(({ slot }) => slot !== 'from')) return told;
  const origins = targetByOrigin({ ...draft, actors: [] }, terms.instrument, actors);
  if (origins === null || !origins.actors.some(({ span }) => span.start === draft.actors[0].span.start))
    return told;
  return { ...told, draft: { ...draft, actors: [], recipients: origins.actors }, inferred: origins.rule };
}

function withTarget(told: Told, infer: () => Inferred | null): Told {
  const { draft, terms } = told;
  // Firms of which no state is told may be of the state that the other measures fall on.
  const isTold = draft.recipients.some(({ actor }) => actor.code !== null);
  if (terms === null || isTold || !onGoods.has(terms.terms.kind)) return told;
  const found = infer();
  if (found === null) return told;
  return {
    ...told,
    draft: { ...draft, recipients: found.actors },
    inferred: joined(told.inferred, found.rule),
  };
}

/** Instruments that fall on the goods of somebody. */
const onGoods: ReadonlySet<string> = new Set([
  'tariff',
  'quota',
  'ban',
  'embargo',
  'fee',
  'export-control',
  'licence',
  'entity-listing',
  'investigation',
]);

function withImposer(told: Told, known: readonly Draft[], coding: Coding): Told {
  const { draft, terms } = told;
  if (terms === null || (draft.actors.length === 0 && namesActor(draft, coding))) return told;
  const state = stateOf(draft, coding.analysis.sentences, coding.actors);
  if (state !== null)
    return {
      ...told,
      draft: { ...draft, actors: state.actors },
      inferred: joined(told.inferred, state.rule),
    };
  if (draft.actors.length > 0) return told;
  const found = announcer(draft) ?? inferImposer(draft, known, coding.actors, terms.terms.everyone);
  if (found === null) return told;
  return { ...told, draft: { ...draft, actors: found.actors }, inferred: joined(told.inferred, found.rule) };
}

/** True when the text names who acts, though it resolves to no actor: then nobody may be inferred. An order is nobody. */
function namesActor({ match, sentence, clause }: Draft, { matcher, lexicon, analysis }: Coding): boolean {
  const table = matcher.table(sentence);
  const { terms } = lexicon.measureWords;
  const isDeed = (word: number): boolean =>
    (/^(that|which)$/i.test(sentence.tokens[word].form) && deedBefore(sentence, word, terms)) ||
    terms.word(sentence, word) === 'deed' ||
    match.consumed.includes(word) ||
    lexicon.instruments.at(sentence, word) !== null;
  const isTime = (word: number) =>
    analysis.times.some((one) => one.sentence === sentence.index && one.first <= word && word <= one.last);
  // The goods that pay it do not impose it.
  if (terms.verb(sentence, clause) === 'pays') return false;
  return [match.predicate.word, clause].some((word) =>
    ['subj', 'by', 'poss'].some((slot) =>
      (table.of(word).get(slot) ?? []).some(
        ({ words }) =>
          !words.includes(match.predicate.word) && !words.every((one) => isDeed(one) || isTime(one)),
      ),
    ),
  );
}

/** “Signed an order that raises the tariff”: the pronoun stands for the order. */
function deedBefore(sentence: Sentence, pronoun: number, terms: TermWords): boolean {
  for (let at = pronoun - 1; at >= 0 && at >= pronoun - 6; at--)
    if (terms.word(sentence, at) === 'deed') return true;
  return false;
}

function termsTools(sentence: Sentence, { matcher, lexicon, analysis, actors }: Coding): TermsTools {
  return {
    table: matcher.table(sentence),
    instruments: lexicon.instruments,
    words: lexicon.measureWords,
    quantities: analysis.quantities,
    times: analysis.times,
    day: analysis.date,
    isActor: (word) => actors.at(sentence.index, word).length > 0,
    isActorWord: actorWords(sentence, actors),
    isState: (word) => actors.at(sentence.index, word).some(isState),
    isStateWord: actorWords(sentence, actors, isState),
    deeds: lexicon.deeds,
    fulfilled: (at, word, where) => matcher.fulfilled(at, word, where),
    isGood: (word) => lexicon.classes.has(sentence, word, 'goods'),
  };
}

function joined(a: string | null, b: string): string {
  return a === null ? b : `${a}; ${b}`;
}

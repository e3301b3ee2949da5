/** The measures that a report’s drafts take: their terms, and what only the rest of the report tells of them. */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { EventType } from '../ontology.js';
import { actorWords, isState } from '../terms/actor-words.js';
import { carryTimes } from '../terms/carried-times.js';
import { goodsTools } from '../terms/scope.js';
import { furtherTerms, type Terms, type TermsTools, termsOf } from '../terms/terms.js';
import { withAvertedRises } from './averted-rises.js';
import { withCorrections } from './corrections.js';
import { withEveryone, withEveryoneAsParty } from './everyone.js';
import { withHoldThatEnds } from './holds-that-end.js';
import { inferTarget, targetByOrigin } from './imposer.js';
import { withLawgiver } from './imposer-by-law.js';
import { withControlOfLicence } from './licences-of-controls.js';
import { withLull } from './lulls.js';
import { withMatchingActs } from './matching-acts.js';
import { withToldSides } from './measure-sides.js';
import { withImposer, withTarget } from './missing-sides.js';
import { withSidesOfNotice } from './notices.js';
import { withPutOffs } from './put-offs/put-offs.js';
import { withToldRates } from './rates/told-rates.js';
import { withForWhom, withProtagonist, withTimeOfVerb } from './rises-by-themselves.js';
import { withHolds } from './rulings-on-hold.js';
import { withGoodsTold } from './same-measure.js';
import { shareDays } from './shared-days.js';
import { withSums } from './sums.js';
import { targetByGoods } from './target-by-goods.js';
import { withWidenedRates } from './widenings.js';

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
    return withLull(withToldSides(bare, coding), coding);
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
  told = withWidenedRates(told, coding);
  told = withPutOffs(withAvertedRises(withMatchingActs(told, coding), coding), coding, toolsOf);
  told = withSums(told, coding);
  const timed = shareDays(carryTimes(withGoodsTold(told), coding), coding);
  return withHolds(withCorrections(timed, coding), coding).map((one) =>
    withEveryoneAsParty(
      withControlOfLicence(withHoldThatEnds(one, coding), coding, toolsOf),
      coding.lexicon.measureWords.terms,
    ),
  );
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
      other.terms?.instrument === terms.instrument &&
      !draft.match.consumed.includes(other.draft.match.predicate.word),
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

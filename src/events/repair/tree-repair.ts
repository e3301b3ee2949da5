/**
 * Puts right what a tree says in contradiction to itself, before slots are read from it: an infinitive hung as a phrase, a
 * name tagged as a verb, a passive tagged as an adjective, a lemma that no table knows, a clause that has lost its verb,
 * “of” and “within” far from their noun, a day under a verb whose day it cannot be. Words and spans stay as they are.
 */
import type { Analysis, Sentence } from '../../language/analysis.js';
import { bySentence } from '../../language/by-sentence.js';
import { withAgreeingTags } from './agreeing-tags.js';
import { withAuxiliaryHeads } from './auxiliary-heads.js';
import { withBareNames } from './bare-names.js';
import { withBareObjects } from './bare-objects.js';
import { withCaptives } from './captives.js';
import { withClosingParticiples } from './closing-participles.js';
import { withClosingSource } from './closing-sources.js';
import { withCompounds } from './compounds.js';
import { withConcededSubjects } from './conceded-subjects.js';
import { withCurrencyMarks } from './currency-marks.js';
import { withDatedOpenings } from './dated-openings.js';
import { withDaysOfClauses } from './days-of-clauses.js';
import { withEventNouns } from './event-nouns.js';
import { withExistentialClauses } from './existential-clauses.js';
import { withFiniteConjuncts } from './finite-conjuncts.js';
import { withFrontedPhrases } from './fronted-phrases.js';
import { withGerunds } from './gerunds.js';
import { withHeadlines } from './headlines.js';
import { withHyphenated } from './hyphenated.js';
import { withInfinitives } from './infinitives.js';
import { withInvertedCondition } from './inverted-conditions.js';
import { withJoinedSubjects } from './joined-subjects.js';
import type { KnownWords } from './known-words.js';
import { withLastingVerbs } from './lasting-verbs.js';
import { withLateObjects } from './late-objects.js';
import { withLentSubject } from './lent-subjects.js';
import { withListedAppositions } from './listed-appositions.js';
import { withListedNationalities } from './listed-nationalities.js';
import { withListedSubjects } from './listed-subjects.js';
import { withListedVerbs } from './listed-verbs.js';
import { withLostVerbs } from './lost-verbs.js';
import { withKnownWords } from './misread-words.js';
import { withMovedGoods } from './moved-goods.js';
import { withNamedObjects } from './named-objects.js';
import { withNamedPairs } from './named-pairs.js';
import { withNationsNouns } from './nations-nouns.js';
import { withNearPhrases } from './near-phrases.js';
import { withNeverVerbs } from './never-verbs.js';
import { withNounAgents } from './noun-agents.js';
import { withNumberCases } from './number-cases.js';
import { withObjectParticiples } from './object-participles.js';
import { withOpeningApposition } from './opening-appositions.js';
import { withOpeningPhrases } from './opening-phrases.js';
import { withOpeningSubject } from './opening-subjects.js';
import { withParticipialAdjectives } from './participial-adjectives.js';
import { withPerfects } from './perfects.js';
import { withPhonedPartners } from './phoned-partners.js';
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { withPluralVerbs } from './plural-verbs.js';
import { withPostposedClauses } from './postposed-clauses.js';
import { withProgressives } from './progressives.js';
import { withPronounParticiples } from './pronoun-participles.js';
import { withRatesBeforeObjects } from './rates-before-objects.js';
import { withReducedRelatives } from './reduced-relatives.js';
import { withRelativeClauses } from './relative-clauses.js';
import { withRelativeHeads } from './relative-heads.js';
import { withRelativePhrases } from './relative-phrases.js';
import { withRelativeVerb } from './relative-verbs.js';
import { withReportedSubjects } from './reported-subjects.js';
import { withRootedNames } from './rooted-names.js';
import { withSaidClauses } from './said-clauses.js';
import { withSaidSubjects } from './said-subjects.js';
import { withSayingClause } from './saying-clauses.js';
import { withTakenSubjects } from './taken-subjects.js';
import { withTimeSubjects } from './time-subjects.js';
import { withTitleCases } from './title-cases.js';
import { withToNouns } from './to-nouns.js';
import { withToldClauses } from './told-clauses.js';
import { withTwoObjects } from './two-objects.js';
import { withTwoSubjects } from './two-subjects.js';
import { withVerbs } from './verbless.js';

/** Puts one thing right; gives the sentence itself where it finds nothing to mend. */
type Repair = (sentence: Sentence, words: KnownWords, text: string) => Sentence;

/** In the order in which they see the tree: words first, then the verbs of clauses, their subjects, and what else hangs from them. */
const repairs: readonly Repair[] = [
  withNeverVerbs,
  plain(withRootedNames),
  plain(withListedNationalities),
  plain(withTitleCases),
  plain(withPhonedPartners),
  withLateObjects,
  plain(withInvertedCondition),
  withSaidClauses,
  withSayingClause,
  withClosingSource,
  withHyphenated,
  withNationsNouns,
  withToNouns,
  withEventNouns,
  withPluralVerbs,
  plain(withRatesBeforeObjects),
  withLastingVerbs,
  withHeadlines,
  plain(withCurrencyMarks),
  plain(withNumberCases),
  plain(withListedVerbs),
  plain(withFiniteConjuncts),
  plain(withPerfects),
  withProgressives,
  plain(withVerbs),
  withOpeningSubject,
  withLostVerbs,
  plain(withRelativeVerb),
  plain(withRelativeClauses),
  withTakenSubjects,
  withSaidSubjects,
  withReportedSubjects,
  withTimeSubjects,
  plain(withFrontedPhrases),
  plain(withListedAppositions),
  plain(withListedSubjects),
  plain(withJoinedSubjects),
  plain(withConcededSubjects),
  plain(withTwoSubjects),
  plain(withExistentialClauses),
  plain(withRelativePhrases),
  withRelativeHeads,
  withClosingParticiples,
  withReducedRelatives,
  plain(withLentSubject),
  plain(withOpeningApposition),
  withPhrasalVerbs,
  withGerunds,
  withInfinitives,
  withCaptives,
  plain(withNamedPairs),
  withPronounParticiples,
  plain(withBareNames),
  withBareObjects,
  withNamedObjects,
  withTwoObjects,
  plain(withCompounds),
  withObjectParticiples,
  withToldClauses,
  plain(withPostposedClauses),
  withParticipialAdjectives,
  plain(withOpeningPhrases),
  plain(withNearPhrases),
  withMovedGoods,
  withNounAgents,
];

/** A repair that asks no table. */
function plain(repair: (sentence: Sentence, text: string) => Sentence): Repair {
  return (sentence, _words, text) => repair(sentence, text);
}

/** The analysis with its trees put right; sentences that need nothing are kept as they are. */
export function repairTrees(analysis: Analysis, words: KnownWords): Analysis {
  let changed = false;
  const { text } = analysis;
  const timesIn = bySentence(analysis.times);
  const sentences = analysis.sentences.map((given) => {
    const times = timesIn.get(given.index) ?? [];
    const agreeing = withAuxiliaryHeads(withAgreeingTags(given, text), text);
    const opened = withDatedOpenings(agreeing, times, text);
    const clauses = repairs.reduce((read, repair) => repair(read, words, text), opened);
    const dated = withDaysOfClauses(clauses, times, analysis.date, text);
    const sentence = withKnownWords(dated, words, text);
    if (sentence !== given) changed = true;
    return sentence;
  });
  return changed ? { ...analysis, sentences } : analysis;
}

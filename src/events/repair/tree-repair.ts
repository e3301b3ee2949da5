/**
 * Puts right what a tree says in contradiction to itself, before slots are read from it: an infinitive hung as a phrase, a
 * name tagged as a verb, a passive tagged as an adjective, a lemma that no table knows, a clause that has lost its verb,
 * “of” and “within” far from their noun, a day under a verb whose day it cannot be. Words and spans stay as they are.
 */
import type { Analysis, Sentence } from '../../language/analysis.js';
import { timesBySentence } from '../times-by-sentence.js';
import { withAgreeingTags } from './agreeing-tags.js';
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
import { withListedSubjects } from './listed-subjects.js';
import { withListedVerbs } from './listed-verbs.js';
import { withLostVerbs } from './lost-verbs.js';
import { withKnownWords } from './misread-words.js';
import { withNamedObjects } from './named-objects.js';
import { withNamedPairs } from './named-pairs.js';
import { withNationsNouns } from './nations-nouns.js';
import { withNearPhrases } from './near-phrases.js';
import { withNeverVerbs } from './never-verbs.js';
import { withNounAgents } from './noun-agents.js';
import { withOpeningApposition } from './opening-appositions.js';
import { withOpeningSubject } from './opening-subjects.js';
import { withParticipialAdjectives } from './participial-adjectives.js';
import { withPerfects } from './perfects.js';
import { withPhonedPartners } from './phoned-partners.js';
import { withPhrasalVerbs } from './phrasal-verbs.js';
import { withProgressives } from './progressives.js';
import { withPronounParticiples } from './pronoun-participles.js';
import { withRatesBeforeObjects } from './rates-before-objects.js';
import { withRelativeClauses } from './relative-clauses.js';
import { withRelativeHeads } from './relative-heads.js';
import { withRelativePhrases } from './relative-phrases.js';
import { withRelativeVerb } from './relative-verbs.js';
import { withReportedSubjects } from './reported-subjects.js';
import { withSaidClauses } from './said-clauses.js';
import { withSaidSubjects } from './said-subjects.js';
import { withTakenSubjects } from './taken-subjects.js';
import { withTimeSubjects } from './time-subjects.js';
import { withTitleCases } from './title-cases.js';
import { withToNouns } from './to-nouns.js';
import { withTwoObjects } from './two-objects.js';
import { withTwoSubjects } from './two-subjects.js';
import { withVerbs } from './verbless.js';

/** The analysis with its trees put right; sentences that need nothing are kept as they are. */
export function repairTrees(analysis: Analysis, words: KnownWords): Analysis {
  let changed = false;
  const timesIn = timesBySentence(analysis);
  const sentences = analysis.sentences.map((given) => {
    const times = timesIn.get(given.index) ?? [];
    const opened = withDatedOpenings(withAgreeingTags(given, analysis.text), times, analysis.text);
    const clauses = clausesRepaired(opened, words, analysis.text);
    const dated = withDaysOfClauses(clauses, times, analysis.date, analysis.text);
    const sentence = withKnownWords(dated, words, analysis.text);
    if (sentence !== given) changed = true;
    return sentence;
  });
  return changed ? { ...analysis, sentences } : analysis;
}

function clausesRepaired(given: Sentence, words: KnownWords, text: string): Sentence {
  const titled = withPhonedPartners(withTitleCases(withNeverVerbs(given, words, text), text), text);
  const posed = withInvertedCondition(withLateObjects(titled, words, text), text);
  const sourced = withClosingSource(withSaidClauses(posed, words, text), words, text);
  const nations = withNationsNouns(withHyphenated(sourced, words, text), words, text);
  const nouns = withEventNouns(withToNouns(nations, words, text), words, text);
  const headed = withHeadlines(
    withLastingVerbs(withRatesBeforeObjects(nouns, text), words, text),
    words,
    text,
  );
  const opened = withOpeningSubject(withVerbs(tensesRepaired(headed, words, text), text), words, text);
  const related = withRelativeClauses(withRelativeVerb(withLostVerbs(opened, words, text), text), text);
  const whole = withTakenSubjects(related, words, text);
  const sentence = withTimeSubjects(
    withReportedSubjects(withSaidSubjects(whole, words, text), words, text),
    words,
    text,
  );
  const listed = withListedSubjects(withListedAppositions(withFrontedPhrases(sentence, text), text), text);
  const parted = withTwoSubjects(withConcededSubjects(withJoinedSubjects(listed, text), text), text);
  const told = withClosingParticiples(
    withRelativeHeads(withRelativePhrases(parted, text), words, text),
    text,
  );
  const described = withOpeningApposition(withLentSubject(told, text), text);
  const gerunds = withGerunds(withPhrasalVerbs(described, words, text), words, text);
  const verbs = withInfinitives(gerunds, words, text);
  const pairs = withPronounParticiples(withNamedPairs(withCaptives(verbs, words, text), text), words, text);
  const bare = withBareObjects(withBareNames(pairs, text), words, text);
  const objects = withCompounds(withTwoObjects(withNamedObjects(bare, words, text), words, text), text);
  const adjectives = withParticipialAdjectives(objects, words, text);
  return withNounAgents(withNearPhrases(adjectives, text), words, text);
}

function tensesRepaired(given: Sentence, words: KnownWords, text: string): Sentence {
  const sums = withFiniteConjuncts(withListedVerbs(withCurrencyMarks(given, text), text), text);
  return withProgressives(withPerfects(sums, text), words, text);
}

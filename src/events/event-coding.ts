/** Makes the events of a report: matches become drafts, drafts take their measures, and those that are admitted are built. */
import type { Sentence } from '../language/analysis.js';
import { refusal, repeats } from './admission.js';
import { type BuildTools, buildEvent } from './build-event.js';
import type { Coding } from './code-events.js';
import type { CodingDecision } from './decision/predicate-decision.js';
import { type Draft, type DraftTools, draftOf, draftTools } from './draft.js';
import type { Event } from './event.js';
import { type Match, placeNumber } from './matcher.js';
import { measuresTold, type Told } from './measures/measures-told.js';
import { Outcomes } from './outcomes.js';
import { withActsBefore } from './parties/acts-before.js';
import { withOtherSides } from './parties/other-side.js';
import { withSameFight } from './parties/same-fight.js';
import { withResponses } from './responses.js';
import type { Instrument } from './terms/measure-terms.js';

export class EventCoding {
  /** What became of each word that was looked at. */
  readonly outcomes = new Outcomes();
  private readonly tools: DraftTools;

  constructor(
    private readonly coding: Coding,
    private readonly decision: CodingDecision,
  ) {
    this.tools = draftTools(coding);
  }

  run(): Event[] {
    const { analysis, actors, lexicon } = this.coding;
    const drafted = analysis.sentences.flatMap((sentence) => this.draftsOf(sentence));
    const about = withActsBefore(drafted, { actors, actNouns: lexicon.actNouns });
    const drafts = withSameFight(withOtherSides(about));
    const kept = this.once(this.admitted(measuresTold(drafts, this.coding)));
    const events = withResponses(kept, this.built(kept), this.coding);
    for (const [i, { draft }] of kept.entries()) this.outcomes.became(draft, events[i]);
    return events;
  }

  /** The drafts of a sentence’s matches. */
  private draftsOf(sentence: Sentence): Draft[] {
    const { matcher } = this.coding;
    const matches: Match[] = [];
    for (const { index } of sentence.tokens) {
      const match = matcher.match(sentence, index);
      if (match !== null) matches.push(match);
    }
    matches.push(...this.decided(sentence, matches));
    const blocked = partsOf(matches.filter(({ frame }) => frame.type === null));
    const drafts: Draft[] = [];
    for (const match of matches) {
      const { word } = match.predicate;
      const part = blocked.get(placeNumber(sentence, word));
      const drafted = part === undefined ? draftOf(match, this.tools) : { dropped: part, standing: null };
      if ('draft' in drafted) drafts.push(drafted.draft);
      else this.outcomes.refused(sentence, word, drafted.dropped, drafted.standing?.steps);
    }
    return drafts;
  }

  /** The matches that the trained decision makes where no frame has matched. */
  private decided(sentence: Sentence, matches: readonly Match[]): Match[] {
    const { predicates } = this.decision;
    if (predicates === null) return [];
    const { matcher, lexicon, actors } = this.coding;
    const answers = predicates.decide(sentence, matches, { matcher, lexicon, actors });
    return answers.flatMap(({ word, match, outcome }) => {
      if (match !== null) return match;
      this.outcomes.refused(sentence, word, outcome);
      return [];
    });
  }

  /** Those that have the parties that their type needs, and are no part of another event. */
  private admitted(told: readonly Told[]): Told[] {
    const refusals = told.map(({ draft }) => refusal(draft, this.coding.lexicon.ontology));
    const standing = told.filter((_, i) => refusals[i] === null);
    const parts = partsOf(standing.filter((one) => !isHold(one)).map(({ draft }) => draft.match));
    return told.filter(({ draft }, i) => {
      const { match, sentence } = draft;
      const refused = refusals[i] === null ? null : `${match.frame.name}: ${refusals[i]}`;
      const why = parts.get(placeNumber(sentence, match.predicate.word)) ?? refused;
      if (why !== null) this.outcomes.dropped(draft, why);
      return why === null;
    });
  }

  /** One event for one act: those that say no act again. */
  private once(admitted: readonly Told[]): Told[] {
    const instruments = new Map(admitted.map(({ draft, terms }) => [draft, terms?.terms.kind ?? null]));
    const twins = repeats(
      admitted.map(({ draft }) => draft),
      (a, b) => areApart(instruments.get(a), instruments.get(b)),
    );
    for (const [lost, stays] of twins)
      this.outcomes.dropped(lost, `${lost.match.frame.name}: said already by “${wordOf(stays)}”`);
    return admitted.filter(({ draft }) => !twins.has(draft));
  }

  private built(kept: readonly Told[]): Event[] {
    const { report, versions, lexicon, contexts } = this.coding;
    const { confidence } = this.decision;
    const tools: BuildTools = { report, versions, ontology: lexicon.ontology, contexts, confidence };
    const instrumentAt = ({ sentence }: Draft, word: number): number => placeNumber(sentence, word);
    // A further measure of an event is none where an event of its own takes it.
    const own = new Set(
      kept.flatMap(({ draft, terms }) => (terms === null ? [] : instrumentAt(draft, terms.instrument))),
    );
    return kept.map(({ draft, terms, inferred, further }) => {
      const others = further.filter(({ instrument }) => !own.has(instrumentAt(draft, instrument)));
      return buildEvent(draft, { terms, inferred, further: others }, tools);
    });
  }
}

/** The words that are part of the events of the matches: where they stand, and of which. */
function partsOf(matches: readonly Match[]): Map<number, string> {
  const parts = new Map<number, string>();
  for (const { frame, predicate, consumed } of matches) {
    const { sentence, word } = predicate;
    for (const part of consumed) {
      if (part === word) continue;
      parts.set(placeNumber(sentence, part), `part of “${sentence.tokens[word].form}” (${frame.name})`);
    }
  }
  return parts;
}

/** “The tariff, suspended since May, takes effect”: that it was on hold is told besides what becomes of it. */
function isHold({ draft: { sentence, match }, terms }: Told): boolean {
  const { deprel, head } = sentence.tokens[match.predicate.word];
  return (
    deprel === 'acl' && terms?.terms.act === 'suspend' && sentence.tokens[head].deprel.startsWith('nsubj')
  );
}

/** True for two measures by different instruments. */
function areApart(a: Instrument | null | undefined, b: Instrument | null | undefined): boolean {
  return a != null && b != null && a !== b;
}

function wordOf({ sentence, match }: Draft): string {
  return sentence.tokens[match.predicate.word].form;
}

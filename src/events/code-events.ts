/**
 * Codes one report: its Analysis and Actors in, Events, Statements, Flows and Figures out, with a trace of everything
 * that was looked at. Pure: the same input gives the same output.
 */
import type { ReportActors } from '../actors/resolver.js';
import type { Analysis, Sentence } from '../language/analysis.js';
import type { Report, Span } from '../report/report.js';
import { refusal, repeats } from './admission.js';
import type { AttributionTools } from './attribution.js';
import { type BuildTools, buildEvent } from './build-event.js';
import { ReportContexts } from './contexts.js';
import { type CodingDecision, nothingLearnt } from './decision/predicate-decision.js';
import { type Draft, type DraftTools, draftOf } from './draft.js';
import type { Event } from './event.js';
import type { EventLexicon } from './event-lexicon.js';
import type { Figure } from './figures/figure.js';
import { figuresOf } from './figures/figures.js';
import type { Flow } from './flows/flow.js';
import { flowsOf } from './flows/flows.js';
import { describe, type Match, Matcher, placeNumber } from './matcher.js';
import { answerBefore } from './measures/answers-before.js';
import { measuresTold, type Told } from './measures/measures-told.js';
import { withOtherSides } from './parties/other-side.js';
import { predicateAt } from './predicate.js';
import type { Versions } from './provenance.js';
import { answered, responseWord } from './responses.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statements.js';
import type { Instrument } from './terms/measure-terms.js';
import type { TraceEntry, TraceRole } from './trace.js';

export interface CodedEvents {
  readonly events: Event[];
  readonly statements: Statement[];
  readonly flows: Flow[];
  readonly figures: Figure[];
  /** Made when first asked for. */
  readonly trace: TraceEntry[];
}

/** What the rooms below need of a report while it is being coded. */
export interface Coding {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly actors: ReportActors;
  readonly lexicon: EventLexicon;
  readonly versions: Versions;
  readonly matcher: Matcher;
  readonly attribution: AttributionTools;
  readonly contexts: ReportContexts;
}

/**
 * Codes a report that is in English.
 *
 * @param analysis of `report.body`, its trees put right by `repairTrees`, so that spans point into it
 * @param actors of the same analysis
 * @param decision says what verbs are whose sense no frame tells; without one they are no events
 */
export function codeEvents(
  report: Report,
  analysis: Analysis,
  actors: ReportActors,
  lexicon: EventLexicon,
  versions: Versions,
  decision: CodingDecision = nothingLearnt,
): CodedEvents {
  const matcher = new Matcher(analysis, actors, lexicon);
  const attribution: AttributionTools = {
    actors,
    reporting: lexicon.reporting,
    table: (sentence) => matcher.table(sentence),
    quotes: analysis.quotes,
    sentences: analysis.sentences,
    names: analysis.names,
    anaphora: analysis.anaphora,
  };
  const contexts = new ReportContexts(analysis.sentences, lexicon.contexts);
  const coding: Coding = { report, analysis, actors, lexicon, versions, matcher, attribution, contexts };
  const eventCoding = new EventCoding(coding, decision);
  const events = eventCoding.run();
  let trace: TraceEntry[] | null = null;
  return {
    events,
    statements: statementsOf(coding),
    flows: flowsOf(coding),
    figures: figuresOf(coding),
    get trace() {
      trace ??= eventCoding.trace();
      return trace;
    },
  };
}

class EventCoding {
  private readonly outcomes = new Map<
    number,
    { outcome: string; event: string | null; status: readonly string[]; roles: readonly TraceRole[] }
  >();

  constructor(
    private readonly coding: Coding,
    private readonly decision: CodingDecision,
  ) {}

  run(): Event[] {
    const { lexicon } = this.coding;
    const drafts = this.coding.analysis.sentences.flatMap((sentence) =>
      withOtherSides(this.draftsOf(sentence)),
    );
    const settled = measuresTold(drafts, this.coding);
    const refusals = settled.map(({ draft }) => refusal(draft, lexicon.ontology));
    const parts = this.parts(settled.filter((_, i) => refusals[i] === null).map(({ draft }) => draft.match));
    const admitted: Told[] = [];
    for (const [i, one] of settled.entries()) {
      const { match, sentence } = one.draft;
      const part = parts.get(placeNumber(sentence, match.predicate.word));
      const refused = refusals[i];
      if (part !== undefined) this.drop(one.draft, part);
      else if (refused !== null) this.drop(one.draft, `${match.frame.name}: ${refused}`);
      else admitted.push(one);
    }
    const instruments = new Map(admitted.map(({ draft, terms }) => [draft, terms?.terms.kind ?? null]));
    const twins = repeats(
      admitted.map(({ draft }) => draft),
      (a, b) => areApart(instruments.get(a), instruments.get(b)),
    );
    const kept = admitted.filter(({ draft }) => !twins.has(draft));
    for (const [lost, stays] of twins) {
      this.drop(lost, `${lost.match.frame.name}: said already by “${wordOf(stays)}”`);
    }
    const own = new Set(
      kept.flatMap(({ draft, terms }) =>
        terms === null ? [] : placeNumber(draft.sentence, terms.instrument),
      ),
    );
    const tools: BuildTools = {
      report: this.coding.report,
      versions: this.coding.versions,
      ontology: lexicon.ontology,
      contexts: this.coding.contexts,
      confidence: this.decision.confidence,
    };
    const events = kept.map(({ draft, terms, inferred, further }) =>
      buildEvent(
        draft,
        {
          terms,
          inferred,
          further: further.filter(({ instrument }) => !own.has(placeNumber(draft.sentence, instrument))),
        },
        tools,
      ),
    );
    this.linkResponses(kept, events);
    for (const [i, { draft }] of kept.entries()) {
      const key = placeNumber(draft.sentence, draft.match.predicate.word);
      this.outcomes.set(key, {
        outcome: events[i].chancery.reason,
        event: events[i].id,
        status: draft.standing.steps,
        roles: rolesOf(draft),
      });
    }
    return events;
  }

  /** The drafts of a sentence’s matches. */
  private draftsOf(sentence: Sentence): Draft[] {
    const { matcher, lexicon, analysis, attribution } = this.coding;
    const tools: DraftTools = { matcher, lexicon, times: analysis.times, day: analysis.date, attribution };
    const matches: Match[] = [];
    for (const { index } of sentence.tokens) {
      const match = matcher.match(sentence, index);
      if (match !== null) matches.push(match);
    }
    matches.push(...this.decided(sentence, matches));
    const blocked = this.parts(matches.filter(({ frame }) => frame.type === null));
    const drafts: Draft[] = [];
    for (const match of matches) {
      const { word } = match.predicate;
      const part = blocked.get(placeNumber(sentence, word));
      const drafted = part === undefined ? draftOf(match, tools) : { dropped: part, standing: null };
      if ('draft' in drafted) drafts.push(drafted.draft);
      else {
        const status = drafted.standing?.steps ?? [];
        this.outcomes.set(placeNumber(sentence, word), {
          outcome: drafted.dropped,
          event: null,
          status,
          roles: [],
        });
      }
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
      this.outcomes.set(placeNumber(sentence, word), { outcome, event: null, status: [], roles: [] });
      return [];
    });
  }

  /** The words that are part of the events of the matches: where they stand, and of which. */
  private parts(matches: readonly Match[]): Map<number, string> {
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

  private drop(draft: Draft, outcome: string): void {
    const key = placeNumber(draft.sentence, draft.match.predicate.word);
    this.outcomes.set(key, { outcome, event: null, status: draft.standing.steps, roles: rolesOf(draft) });
  }

  private linkResponses(kept: readonly Told[], events: Event[]): void {
    const measures = new Set(kept.filter(({ terms }) => terms !== null).map(({ draft }) => draft));
    for (const [i, { draft }] of kept.entries()) {
      const words = this.coding.lexicon.measureWords;
      const word = responseWord(draft, words);
      const before = (): Span | null =>
        measures.has(draft)
          ? answerBefore(draft, this.coding.analysis.sentences, this.coding.actors, words)
          : null;
      const span = word === null ? before() : draft.sentence.span([word]);
      if (span === null) continue;
      const earlier = kept.slice(0, i).map((one) => one.draft);
      const found = answered(draft, earlier, (one) => measures.has(one));
      if (found === null) continue;
      const { start, end } = span;
      const event = events[i];
      const respondsTo = events[earlier.indexOf(found)].id;
      const evidence = { ...event.chancery.evidence, respondsTo: [{ start, end }] };
      events[i] = { ...event, chancery: { ...event.chancery, respondsTo, evidence } };
    }
  }

  /** Every candidate that was looked at, in the order of the text. Costs more than coding: made only when asked for. */
  trace(): TraceEntry[] {
    const { matcher, analysis, lexicon } = this.coding;
    const entries: TraceEntry[] = [];
    for (const sentence of analysis.sentences) {
      for (const { index } of sentence.tokens) {
        const trials = matcher.trials(sentence, index);
        if (trials.length === 0 && !this.outcomes.has(placeNumber(sentence, index))) continue;
        const predicate = predicateAt(sentence, index, lexicon.light);
        const known = this.outcomes.get(placeNumber(sentence, index));
        const slots = [...matcher.table(sentence).of(index).values()].flat();
        entries.push({
          sentence: sentence.index,
          word: index,
          predicate: predicate?.names[0] ?? sentence.tokens[index].lemma,
          slots: slots.map(({ slot, words, path }) => ({
            slot,
            text: words.map((word) => sentence.tokens[word].form).join(', '),
            path,
          })),
          trials: trials.map(({ frame, failed }) => ({
            frame: frame.name,
            failed: failed === null ? null : describe(failed),
          })),
          roles: known?.roles ?? [],
          status: known?.status ?? [],
          event: known?.event ?? null,
          outcome: known?.outcome ?? 'no frame fits',
        });
      }
    }
    return entries;
  }
}

/** True for two measures by different instruments. */
function areApart(a: Instrument | null | undefined, b: Instrument | null | undefined): boolean {
  return a != null && b != null && a !== b;
}

function wordOf({ sentence, match }: Draft): string {
  return sentence.tokens[match.predicate.word].form;
}

/** The draft’s parties with the way to each. Of an unnamed one or an imposer told elsewhere the reason is the way. */
function rolesOf({ actors, recipients }: Draft): TraceRole[] {
  const roles = (role: TraceRole['role'], parties: Draft['actors']): TraceRole[] =>
    parties.map(({ actor, slot, path }) => ({ role, text: actor.entity_text, slot, path }));
  return [...roles('actor', actors), ...roles('recipient', recipients)];
}

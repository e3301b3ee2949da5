/**
 * Codes one report: its Analysis and Actors in, Events, Statements, Flows and Figures out, with a trace of everything
 * that was looked at. Pure: the same input gives the same output.
 */
import type { ReportActors } from '../actors/resolver.js';
import type { Analysis } from '../language/analysis.js';
import type { Report } from '../report/report.js';
import type { AttributionTools } from './attribution.js';
import { ReportContexts } from './contexts.js';
import { type CodingDecision, nothingLearnt } from './decision/predicate-decision.js';
import type { Event } from './event.js';
import { EventCoding } from './event-coding.js';
import type { EventLexicon } from './event-lexicon.js';
import type { Figure } from './figures/figure.js';
import { figuresOf } from './figures/figures.js';
import type { Flow } from './flows/flow.js';
import { flowsOf } from './flows/flows.js';
import { Matcher } from './matcher.js';
import type { Versions } from './provenance.js';
import type { Statement } from './statement.js';
import { statementsOf } from './statements.js';
import { PastScenes } from './status/past-scenes.js';
import type { TraceEntry } from './trace.js';

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
  readonly scenes: PastScenes;
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
  const scenes = new PastScenes(analysis, lexicon.reporting);
  const coding: Coding = {
    report,
    analysis,
    actors,
    lexicon,
    versions,
    matcher,
    attribution,
    contexts,
    scenes,
  };
  const eventCoding = new EventCoding(coding, decision);
  const events = eventCoding.run();
  let trace: TraceEntry[] | null = null;
  return {
    events,
    statements: statementsOf(coding),
    flows: flowsOf(coding),
    figures: figuresOf(coding),
    get trace() {
      trace ??= eventCoding.outcomes.trace(analysis.sentences, matcher, lexicon.light);
      return trace;
    },
  };
}

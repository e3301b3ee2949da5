/** The coder: one Report in, every record drawn from it out. This is where the rooms meet, in their one direction. */
import { readFileSync } from 'node:fs';
import type { ActorLexicon } from './actors/lexicon.js';
import { type ActorDictionary, lexiconWith, type NamedProblem } from './actors/petrarch/dictionary.js';
import { resolveActors } from './actors/resolve.js';
import type { ReportActors } from './actors/resolver.js';
import type { CodedReport } from './coded.js';
import { codeEvents } from './events/code-events.js';
import { type Decided, Decision } from './events/decision/decision.js';
import { kindredOf } from './events/decision/kindred-verbs.js';
import { RelationText } from './events/decision/relation-text.js';
import { type EventLexicon, readEventLexicon } from './events/event-lexicon.js';
import type { Versions } from './events/provenance.js';
import { repairTrees } from './events/repair/tree-repair.js';
import type { TraceEntry } from './events/trace.js';
import { Analyser } from './language/analyse.js';
import type { Analysis } from './language/analysis.js';
import { readModelFile } from './language/model-file.js';
import { lexiconHash } from './lexicon/hash.js';
import { deriveMeasures } from './measures/derive.js';
import { packagePath } from './package-root.js';
import type { Report, Span } from './report/report.js';

/** How a report was coded: what each stage saw, and why each candidate became an event or did not. */
export interface Explanation {
  readonly coded: CodedReport;
  readonly analysis: Analysis;
  readonly actors: ReportActors;
  readonly trace: readonly TraceEntry[];
}

export interface CoderOptions {
  /**
   * Dictionaries of actors and of agents in the formats of PETRARCH2 and TABARI. A later one goes before an earlier one, and
   * all before Chancery’s own tables. Default: none.
   */
  readonly actors?: readonly ActorDictionary[];
}

export class Coder {
  private readonly analyser: Analyser;
  private readonly actors: ActorLexicon;
  private readonly events: EventLexicon;
  private readonly decision: Decision;
  /** What every record says made it. */
  readonly versions: Versions;

  /** The lines of the given dictionaries that could not be used; all others are. */
  readonly problems: readonly NamedProblem[];

  constructor({ actors = [] }: CoderOptions = {}) {
    const model = readModelFile();
    this.analyser = new Analyser(model);
    const { lexicon, problems } = lexiconWith(actors);
    this.actors = lexicon;
    this.problems = problems;
    this.events = readEventLexicon();
    this.decision = new Decision(model);
    // Read here, so that coding reads nothing.
    kindredOf(this.events);
    this.versions = {
      coder: packageVersion(),
      model: model.hash,
      lexicon: lexiconHash(
        undefined,
        actors.map(({ text }) => text),
      ),
    };
  }

  /**
   * Codes a report. Pure and synchronous: no clock, no network, no randomness, so the same report gives the same records.
   * Time and memory are linear in the length of the body. A report that is not in English is not coded, and says so.
   */
  code(report: Report): CodedReport {
    return this.explain(report).coded;
  }

  /** Codes a report and keeps what each stage saw on the way. */
  explain(report: Report): Explanation {
    const notCoded = report.language === 'en' ? null : `not English (${report.language})`;
    const { analysis, actors } = this.read(report, notCoded === null ? report.body : '');
    const found = codeEvents(report, analysis, actors, this.events, this.versions, this.decision);
    const { events, statements, flows, figures } = found;
    const measures = deriveMeasures(events);
    const coded: CodedReport = { report, events, statements, measures, flows, figures, notCoded };
    return {
      coded,
      analysis,
      actors,
      get trace() {
        return found.trace;
      },
    };
  }

  /**
   * What the source does to the target, where it is known that it does something: always a type, never none. By the labels of
   * marked news relations, which differ at edges from those of events: what is announced there is AGREE.
   *
   * @param source spans of the body that name who acts
   * @param target spans that name who is acted upon; may be empty
   */
  relate(report: Report, source: readonly Span[], target: readonly Span[]): Decided {
    const { analysis, actors } = this.read(report, report.body);
    return this.decision.relation(new RelationText(analysis, actors, this.events).features(source, target));
  }

  /** The words of a report analysed against its date, with trees put right and actors resolved. */
  private read(report: Report, body: string): { analysis: Analysis; actors: ReportActors } {
    const parsed = this.analyser.analyse(body, report.publishedAt?.slice(0, 10) ?? null);
    const analysis = repairTrees(parsed, this.events.words);
    return { analysis, actors: resolveActors(report, analysis, this.actors) };
  }
}

/**
 * Makes a coder: reads the model and the lexicon once, and does no input or output after that.
 *
 * @throws ChanceryError C101 when the model cannot be read, C102 when a table is not as it says
 * @example
 * const coder = createCoder();
 * const report = readReport('Ottawa imposed a 25% tariff on American steel.', { name: 'example' });
 * coder.code(report).events.map(({ event }) => event[0]);
 * createCoder({ actors: [{ name: 'own.txt', text: 'RURITANIA_ [RUR]' }] }).problems.length; // 0
 */
export function createCoder(options: CoderOptions = {}): Coder {
  return new Coder(options);
}

function packageVersion(): string {
  const file: { version: string } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  return file.version;
}

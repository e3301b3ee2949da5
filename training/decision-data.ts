/** The cases that the decision learns from: marked news relations, our labelled sentences, the frames’ examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ActorLexicon, actorLexicon } from '../src/actors/lexicon.js';
import { resolveActors } from '../src/actors/resolve.js';
import { parseTabbed } from '../src/evaluate/gold-file.js';
import { readMarks } from '../src/evaluate/relation-answer.js';
import { RelationRow } from '../src/evaluate/relations.js';
import { sentenceReport } from '../src/evaluate/sentence-report.js';
import { codeEvents } from '../src/events/code-events.js';
import { decisionLabels } from '../src/events/decision/labels.js';
import { RelationText } from '../src/events/decision/relation-text.js';
import type { Sense } from '../src/events/decision/senses.js';
import { type EventLexicon, readEventLexicon } from '../src/events/event-lexicon.js';
import { EventType } from '../src/events/ontology.js';
import { repairTrees } from '../src/events/repair/tree-repair.js';
import type { Analyser } from '../src/language/analyse.js';
import type { Analysis } from '../src/language/analysis.js';
import type { Span } from '../src/report/report.js';

/** Where a case is from: `news` follows the conventions of the relations’ labels, the others those of `ontology.md`. */
export type Source = 'news' | 'own' | 'frame';

export interface DecisionCase {
  readonly id: string;
  readonly from: Source;
  readonly rows: readonly number[];
  readonly values: readonly number[];
  readonly allowed: readonly number[];
}

const OwnSentence = z.looseObject({
  text: z.string(),
  events: z.array(
    z.looseObject({
      type: EventType,
      actorText: z.array(z.string()).default([]),
      recipientText: z.array(z.string()).default([]),
    }),
  ),
});

/** Reads texts as the coder does, up to their matches. */
export class CaseReader {
  private readonly actors: ActorLexicon = actorLexicon();
  readonly lexicon: EventLexicon = readEventLexicon();

  constructor(private readonly analyser: Analyser) {}

  news(path: string): DecisionCase[] {
    const { rows } = parseTabbed(readFileSync(path, 'utf8'), RelationRow, path);
    return rows.map((row) => {
      const { text, source, target } = readMarks(row.marked);
      const list = this.read(text).features(source, target).inNewsConvention();
      const types: Sense[] = row.type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [row.type];
      return caseOf(row.id, 'news', list, types);
    });
  }

  own(folder: string): DecisionCase[] {
    const cases: DecisionCase[] = [];
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.jsonl')) continue;
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      lines.forEach((line, n) => {
        if (line !== '')
          cases.push(...this.ownCases(`${file}:${n + 1}`, OwnSentence.parse(JSON.parse(line))));
      });
    }
    return cases;
  }

  private ownCases(id: string, { text, events }: z.infer<typeof OwnSentence>): DecisionCase[] {
    const report = sentenceReport(text);
    const reader = this.read(text);
    return events.flatMap(({ type, actorText, recipientText }) => {
      const places = (names: readonly string[]): Span[] =>
        names.flatMap((name) => {
          const start = report.body.indexOf(name);
          return start < 0 ? [] : [{ start, end: start + name.length }];
        });
      let source = places(actorText);
      let target = places(recipientText);
      if (source.length === 0) return [];
      if (recipientText.length === 0 && source.length > 1)
        [source, target] = [source.slice(0, 1), source.slice(1)];
      return [caseOf(id, 'own', reader.features(source, target), [type])];
    });
  }

  frames(): DecisionCase[] {
    return this.lexicon.frames.all().flatMap((frame) => {
      if (frame.example === '' || frame.type === null) return [];
      const report = sentenceReport(frame.example);
      const analysis = this.analyse(report.body);
      const actors = resolveActors(report, analysis, this.actors);
      const versions = { coder: '', model: '', lexicon: '' };
      const { events } = codeEvents(report, analysis, actors, this.lexicon, versions);
      const event = events.find(({ chancery }) => chancery.reason.startsWith(frame.name));
      if (event === undefined) return [];
      let { actor: source = [], recipient: target = [] } = event.chancery.evidence;
      if (target.length === 0 && source.length > 1) [source, target] = [source.slice(0, 1), source.slice(1)];
      const list = new RelationText(analysis, actors, this.lexicon).features(source, target, frame.name);
      return [caseOf(frame.name, 'frame', list, [event.event[0]])];
    });
  }

  private analyse(body: string): Analysis {
    return repairTrees(this.analyser.analyse(body, null), this.lexicon.words);
  }

  private read(text: string): RelationText {
    const report = sentenceReport(text);
    const analysis = this.analyse(report.body);
    return new RelationText(analysis, resolveActors(report, analysis, this.actors), this.lexicon);
  }
}

function caseOf(
  id: string,
  from: Source,
  { rows, values }: { rows: readonly number[]; values: readonly number[] },
  types: readonly Sense[],
): DecisionCase {
  return {
    id,
    from,
    rows,
    values,
    allowed: types.map((type) => decisionLabels.indexOf(type)),
  };
}

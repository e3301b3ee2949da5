/** The cases from which the decision learns what verbs are events: our labelled sentences, the frames’ examples, marked relations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ActorLexicon, actorLexicon } from '../src/actors/lexicon.js';
import { resolveActors } from '../src/actors/resolve.js';
import type { ReportActors } from '../src/actors/resolver.js';
import { parseTabbed } from '../src/evaluate/gold-file.js';
import { readMarks } from '../src/evaluate/relation-answer.js';
import { RelationRow, relationLabel } from '../src/evaluate/relations.js';
import { sentenceReport } from '../src/evaluate/sentence-report.js';
import { codeEvents } from '../src/events/code-events.js';
import { FeatureList } from '../src/events/decision/feature-list.js';
import { kindredOf } from '../src/events/decision/kindred-verbs.js';
import { decisionLabels } from '../src/events/decision/labels.js';
import { type OpenPredicate, openPredicate } from '../src/events/decision/open-predicate.js';
import { openPredicates, type PredicateDecision } from '../src/events/decision/predicate-decision.js';
import { addPredicateFeatures } from '../src/events/decision/predicate-features.js';
import { type Sense, sensesOf } from '../src/events/decision/senses.js';
import type { Event } from '../src/events/event.js';
import { type EventLexicon, readEventLexicon } from '../src/events/event-lexicon.js';
import { type Match, Matcher } from '../src/events/matcher.js';
import { EventType } from '../src/events/ontology.js';
import { repairTrees } from '../src/events/repair/tree-repair.js';
import type { Analyser } from '../src/language/analyse.js';
import type { Analysis, Sentence } from '../src/language/analysis.js';
import type { Report, Span } from '../src/report/report.js';
import type { CheckedEvent } from './predicates.js';

/** `open`: no frame fits the verb; `matched`: one does, and the case shows what its like would be if none did. */
export type PredicateSource = 'open' | 'matched' | 'frame' | 'news';

export interface PredicateCase {
  readonly from: PredicateSource;
  /** Number of the own sentence that it is from; -1 for others. */
  readonly sentence: number;
  readonly rows: readonly number[];
  readonly values: readonly number[];
  readonly allowed: readonly number[];
  readonly isEvent: boolean;
}

const LabelledEvent = z.looseObject({
  type: EventType,
  mode: z.string(),
  status: z.string(),
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  cue: z.string(),
});
const LabelledSentence = z.looseObject({ text: z.string(), events: z.array(LabelledEvent) });
export type LabelledEvent = z.infer<typeof LabelledEvent>;

/** One of our labelled sentences as the coder reads it, up to its actors. */
export interface ReadSentence {
  readonly id: string;
  readonly report: Report;
  readonly analysis: Analysis;
  readonly actors: ReportActors;
  readonly wanted: readonly LabelledEvent[];
}

export class PredicateReader {
  private readonly actorTables: ActorLexicon = actorLexicon();
  readonly lexicon: EventLexicon = readEventLexicon();

  constructor(private readonly analyser: Analyser) {}

  sentences(folder: string): ReadSentence[] {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) =>
        readFileSync(join(folder, file), 'utf8')
          .split('\n')
          .flatMap((line, n) => {
            if (line === '') return [];
            const { text, events } = LabelledSentence.parse(JSON.parse(line));
            return { id: `${file}:${n + 1}`, ...this.read(text), wanted: events };
          }),
      );
  }

  private read(text: string): Omit<ReadSentence, 'id' | 'wanted'> {
    const report = sentenceReport(text);
    const analysis = repairTrees(this.analyser.analyse(report.body, null), this.lexicon.words);
    return { report, analysis, actors: resolveActors(report, analysis, this.actorTables) };
  }

  /** The events that the coder finds in a sentence. */
  code(
    { report, analysis, actors }: Omit<ReadSentence, 'id' | 'wanted'>,
    predicates: PredicateDecision | null,
  ): Event[] {
    const versions = { coder: '', model: '', lexicon: '' };
    return codeEvents(report, analysis, actors, this.lexicon, versions, { predicates, confidence: null })
      .events;
  }

  /** A case for each verb of a labelled sentence that has an actor. */
  own(read: ReadSentence, number: number): PredicateCase[] {
    const { report, analysis, actors, wanted } = read;
    const matcher = new Matcher(analysis, actors, this.lexicon);
    const coded = this.code(read, null).map(({ event }) => event[0]);
    const missed = wanted.filter(({ type }) => {
      const at = coded.indexOf(type);
      if (at >= 0) coded.splice(at, 1);
      return at < 0;
    });
    return analysis.sentences.flatMap((sentence) => {
      const matches = sentence.tokens.flatMap(({ index }) => matcher.match(sentence, index) ?? []);
      const free = openPredicates(sentence, matches, { matcher, lexicon: this.lexicon, actors }, true);
      const isOpen = new Set(free.map(({ predicate }) => predicate.word));
      return sentence.tokens.flatMap(({ index }) => {
        const open = openPredicate(sentence, index, { matcher, lexicon: this.lexicon });
        if (open === null || (!isOpen.has(index) && matcher.match(sentence, index) === null)) return [];
        const ofCue = wanted.find((event) => cueWord(event, report, sentence) === index);
        const ofPart = isOpen.has(index)
          ? missed.find(
              (event) => isPart(sentence, cueWord(event, report, sentence), index) && fits(event, open),
            )
          : undefined;
        const sense: Sense = (ofCue ?? ofPart)?.type ?? 'NONE';
        return this.caseOf(open, matcher, actors, [sense], isOpen.has(index) ? 'open' : 'matched', number);
      });
    });
  }

  /** A case for each example of a verb’s frame. */
  frames(): PredicateCase[] {
    return this.lexicon.frames.all().flatMap((frame) => {
      if (frame.example === '' || frame.pos !== 'verb') return [];
      const read = this.read(frame.example);
      const matcher = new Matcher(read.analysis, read.actors, this.lexicon);
      for (const sentence of read.analysis.sentences) {
        const match = sentence.tokens
          .map(({ index }): Match | null => matcher.match(sentence, index))
          .find((one) => one?.frame.name === frame.name);
        if (match === undefined || match === null) continue;
        const open = openPredicate(sentence, match.predicate.word, { matcher, lexicon: this.lexicon });
        if (open === null) return [];
        const event = this.code(read, null).find(({ chancery }) =>
          chancery.reason.startsWith(`${frame.name}`),
        );
        const sense: Sense = frame.type === null ? 'NONE' : (event?.event[0] ?? frame.type);
        return [this.caseOf(open, matcher, read.actors, [sense], 'frame', -1, frame.name)];
      }
      return [];
    });
  }

  /** A case for each marked relation in which a verb has the one as subject and the other among its arguments. */
  news(path: string): PredicateCase[] {
    const { rows } = parseTabbed(readFileSync(path, 'utf8'), RelationRow, path);
    return rows.flatMap((row) => {
      const { text, source, target } = readMarks(row.marked);
      const { analysis, actors } = this.read(text);
      const matcher = new Matcher(analysis, actors, this.lexicon);
      const types: Sense[] = row.type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [row.type];
      for (const sentence of analysis.sentences) {
        for (const { index } of sentence.tokens) {
          const open = openPredicate(sentence, index, { matcher, lexicon: this.lexicon });
          if (open === null || !overlap(open.source, source) || !overlap(open.target, target)) continue;
          return [this.caseOf(open, matcher, actors, types, 'news', -1)];
        }
      }
      return [];
    });
  }

  /** The frames’ events between the parties of the marked relations, and whether their types are right. */
  relationEvents(path: string): CheckedEvent[] {
    const { rows } = parseTabbed(readFileSync(path, 'utf8'), RelationRow, path);
    return rows.flatMap((row) => {
      const { text, source, target } = readMarks(row.marked);
      return this.code(this.read(text), null).flatMap((event): CheckedEvent[] => {
        const { actor = [], recipient = [] } = event.chancery.evidence;
        if (!touch(actor, source) || !touch([...recipient, ...actor], target)) return [];
        const right = relationLabel(event.event[0]) === row.type;
        return [{ event, claimed: event.chancery.confidence, decided: false, right }];
      });
    });
  }

  private caseOf(
    open: OpenPredicate,
    matcher: Matcher,
    actors: ReportActors,
    senses: readonly Sense[],
    from: PredicateSource,
    sentence: number,
    without: string | null = null,
  ): PredicateCase {
    const list = new FeatureList();
    if (from === 'open') list.add('open');
    const { lexicon } = this;
    addPredicateFeatures(list, open, {
      matcher,
      lexicon,
      actors,
      kindred: kindredOf(lexicon),
      senses: sensesOf(lexicon),
      without,
    });
    return {
      from,
      sentence,
      rows: list.rows,
      values: list.values,
      allowed: senses.map((sense) => decisionLabels.indexOf(sense)),
      isEvent: !senses.includes('NONE'),
    };
  }
}

/** The word of a sentence that is an event’s cue; -1 when it stands elsewhere. */
function cueWord({ cue }: LabelledEvent, { body }: Report, sentence: Sentence): number {
  const start = body.indexOf(cue);
  return sentence.tokens.findIndex((token) => token.start <= start && start < token.end);
}

/** “Poured scorn on”: the cue is what the verb has as object, or in a phrase. */
function isPart({ tokens }: Sentence, cue: number, verb: number): boolean {
  return cue >= 0 && tokens[cue].head === verb && /^(obj|obl|xcomp|advmod|compound)/.test(tokens[cue].deprel);
}

/** True when the event’s actor, if it has a country, is the verb’s subject. */
function fits({ actor }: LabelledEvent, { source }: OpenPredicate): boolean {
  return actor.length === 0 || source.some((party) => actor.includes(party.actor.code ?? ''));
}

function overlap(parties: OpenPredicate['source'], spans: readonly Span[]): boolean {
  return touch(
    parties.map(({ span }) => span),
    spans,
  );
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some(({ start, end }) => one.start < end && start < one.end));
}

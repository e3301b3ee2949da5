/** A text in which relations between parties are asked for: its sentences, trees and frames, ready for features. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Analysis, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { EventLexicon } from '../event-lexicon.js';
import { Matcher } from '../matcher.js';
import { FeatureList } from './feature-list.js';
import { addFeatures } from './features.js';
import { kindredOf } from './kindred-verbs.js';
import type { Parties } from './relation.js';
import type { FeatureTools } from './role-reading.js';
import { type Senses, sensesOf } from './senses.js';

export class RelationText {
  readonly matcher: Matcher;
  private readonly senses: Senses;

  /** @param analysis with its trees repaired, as the coder has it */
  constructor(
    private readonly analysis: Analysis,
    private readonly actors: ReportActors,
    private readonly lexicon: EventLexicon,
  ) {
    this.matcher = new Matcher(analysis, actors, lexicon);
    this.senses = sensesOf(lexicon);
  }

  /**
   * The features of what the source’s words do to the target’s, in the first sentence that has words of both, or else of the
   * source, or else of the target, or else the text’s first.
   */
  features(
    source: readonly Span[],
    target: readonly Span[],
    without: string | null = null,
    list: FeatureList = new FeatureList(),
  ): FeatureList {
    const found = this.place(source, target);
    if (found === null) return list;
    const { matcher, lexicon, actors, senses } = this;
    const kindred = kindredOf(lexicon);
    const tools: FeatureTools = { matcher, lexicon, actors, senses, kindred, without };
    addFeatures(list, found.sentence, found.parties, tools);
    return list;
  }

  private place(
    source: readonly Span[],
    target: readonly Span[],
  ): { sentence: Sentence; parties: Parties } | null {
    let best: { sentence: Sentence; parties: Parties; score: number } | null = null;
    for (const sentence of this.analysis.sentences) {
      const parties = { source: wordsIn(sentence, source), target: wordsIn(sentence, target) };
      const score = (parties.source.size > 0 ? 2 : 0) + (parties.target.size > 0 ? 1 : 0);
      if (best === null || score > best.score) best = { sentence, parties, score };
    }
    return best;
  }
}

function wordsIn({ tokens }: Sentence, spans: readonly Span[]): Set<number> {
  const inside = tokens.filter((token) =>
    spans.some(({ start, end }) => token.start < end && start < token.end),
  );
  return new Set(inside.map(({ index }) => index));
}

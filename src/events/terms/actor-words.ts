/** Which words of a sentence name an actor, or tell whose something is: “Chinese goods”, “the imports of China”. */
import type { ReportActors, ResolvedActor } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';

/** True for a state, its seat and its government as a whole; not for those who serve it, its ships or its firms. */
export function isState({ actor: { identifier_id }, reason }: ResolvedActor): boolean {
  if (identifier_id !== null) return /^(country|seat):/.test(identifier_id);
  return /^role:(government|regime|administration|authorities|state|country|nation|neighbou?r)\b/.test(
    reason,
  );
}

/** Tells which words of the sentence name an actor that counts, or tell whose something is. */
export function actorWords(
  sentence: Sentence,
  actors: ReportActors,
  counts: (found: ResolvedActor) => boolean = () => true,
): (word: number) => boolean {
  let spans: Span[] | null = null;
  return (word) => {
    spans ??= sentence.tokens.flatMap(({ index }) =>
      [...actors.at(sentence.index, index), ...actors.belonging(sentence.index, index)]
        .filter(counts)
        .map(({ span }) => span),
    );
    const { start, end } = sentence.tokens[word];
    return spans.some((span) => span.start <= start && end <= span.end);
  };
}

/** Where an event took place: a place in an “in”, “at” or “near” phrase of its clause. */
import type { ReportActors } from '../actors/resolver.js';
import type { Name, Sentence } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';
import type { Event } from './event.js';

const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'off',
  'across',
  'over',
]);

export interface Place {
  readonly location: NonNullable<Event['event_loc']>;
  readonly span: Span;
}

/** Looks at the words given in turn (the predicate, its light verb) and takes the first place that hangs from one. */
export function placeOf(
  sentence: Sentence,
  words: readonly number[],
  names: readonly Name[],
  actors: ReportActors,
): Place | null {
  for (const word of words) {
    for (const phrase of sentence.childrenWith(word, 'obl', 'nmod')) {
      const preposition = prepositionOf(sentence, phrase.index);
      if (preposition === null || !placePrepositions.has(preposition)) continue;
      const name = names.find(
        ({ sentence: s, first, last, type }) =>
          s === sentence.index && type === 'LOC' && first <= phrase.index && phrase.index <= last,
      );
      const [actor] = actors.at(sentence.index, phrase.index);
      if (
        name === undefined &&
        !(phrase.upos === 'PROPN' && actor?.actor.identifier_id?.startsWith('country:'))
      )
        continue;
      const span = name === undefined ? actor.span : { start: name.start, end: name.end };
      return {
        location: {
          extracted_place: name?.text ?? actor.actor.entity_text,
          resolved_place: actor?.actor.identifier_text ?? null,
          country_code: actor?.actor.code ?? null,
          lat: null,
          lon: null,
        },
        span,
      };
    }
  }
  return null;
}

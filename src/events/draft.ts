/** Makes a draft of an event from a matched predicate: its parties, status and type, or the reason why it is none. */
import type { Sentence, TimeExpression } from '../language/analysis.js';
import { type AttributionTools, type Source, sourcesOf } from './attribution.js';
import type { Coding } from './code-events.js';
import { asDone, type Dating, datingOf } from './dating.js';
import { type Clause, codingOf } from './drafting/coding-of-match.js';
import { whyNoEvent } from './drafting/no-event.js';
import { placeWords } from './drafting/place-words.js';
import { sidesAsCoded } from './drafting/sides-as-coded.js';
import { withPlace, withUnnamedActor } from './drafting/sides-by-place.js';
import { sidesTold } from './drafting/sides-told.js';
import type { EventLexicon } from './event-lexicon.js';
import type { Match, Matcher } from './matcher.js';
import type { EventMode, EventType, Status } from './ontology.js';
import type { Party } from './parties/parties.js';
import { type Place, placeOf } from './places.js';
import type { PastScenes } from './status/past-scenes.js';
import { type Standing, standingOf } from './status/standing.js';

export interface Draft {
  readonly match: Match;
  readonly sentence: Sentence;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: Status;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly standing: Standing;
  readonly dating: Dating;
  readonly sources: readonly Source[];
  /** Words that head the event’s clause: the verb, or the light verb, or the noun. */
  readonly clause: number;
  readonly place: Place | null;
  /** A rule besides the frame that took part, for the reason; null when none did. */
  readonly rule: string | null;
}

export interface DraftTools {
  readonly matcher: Matcher;
  readonly lexicon: EventLexicon;
  readonly times: readonly TimeExpression[];
  readonly day: string | null;
  readonly attribution: AttributionTools;
  readonly scenes: PastScenes;
}

/** What drafting reads of a report besides the predicate. */
export function draftTools({ matcher, lexicon, analysis, attribution, scenes }: Coding): DraftTools {
  return { matcher, lexicon, times: analysis.times, day: analysis.date, attribution, scenes };
}

/** A draft, or why there is no event. */
export type Drafted =
  | { readonly draft: Draft }
  | { readonly dropped: string; readonly standing: Standing | null };

/** Drafts the event of a match. Parties may still be missing for a measure whose imposer the report tells elsewhere. */
export function draftOf(match: Match, tools: DraftTools): Drafted {
  const { predicate, frame } = match;
  if (frame.type === null) return { dropped: `${frame.name}: a sense that is no event`, standing: null };
  const standing = standingOf(predicate, tools.lexicon.statusWords);
  const dropped = whyNoEvent(match, frame.type, standing, tools);
  if (dropped !== null) return { dropped, standing };
  const clause = clauseOf(match, standing, tools);
  const told = sidesTold(match, clause.sources, tools);
  const coded = codingOf(match, clause, told.actors, tools);
  const { type, mode, status } = coded.coding;
  const place = placeOfMatch(match, clause.head, tools);
  const meant = sidesAsCoded(match, told, coded, standing, tools);
  const acting = withUnnamedActor(match, meant, status, place, tools);
  const draft: Draft = {
    match,
    sentence: predicate.sentence,
    type,
    mode: mode === 'third-party' && isAtHome(acting.actors, place) ? null : mode,
    status,
    standing,
    dating: asDone(clause.dating, status, tools.day),
    sources: clause.sources,
    clause: clause.head,
    place,
    ...withPlace(match, acting, place, tools),
  };
  return { draft };
}

function clauseOf({ predicate }: Match, standing: Standing, tools: DraftTools): Clause {
  const { sentence, light, word } = predicate;
  const head = light?.verb ?? word;
  return {
    standing,
    dating: datingOf(sentence, head, tools.times, tools.day),
    sources: sourcesOf(sentence, head, tools.attribution),
    head,
  };
}

function placeOfMatch(match: Match, clause: number, tools: DraftTools): Place | null {
  return placeOf(match.predicate.sentence, placeWords(match, clause, tools), {
    names: tools.attribution.names,
    actors: tools.matcher.actors,
    classes: tools.lexicon.classes,
  });
}

/** True when the meeting’s place is in the country of one who meets: no third party’s then. */
function isAtHome(actors: readonly Party[], place: Place | null): boolean {
  const code = place?.location.country_code ?? null;
  return code !== null && actors.some(({ actor }) => actor.code === code);
}

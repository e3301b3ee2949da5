/** Where an event took place: a place in an “in”, “at” or “near” phrase of its clause. */
import { gazetteer } from '../actors/gazetteer.js';
import type { ReportActors, ResolvedActor } from '../actors/resolver.js';
import type { Name, Sentence, Token } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';
import type { Event } from './event.js';
import type { NounClasses } from './noun-classes.js';

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
  'through',
  'throughout',
]);

export interface Place {
  readonly location: NonNullable<Event['event_loc']>;
  readonly span: Span;
}

/** What placing needs of the report and the tables. */
export interface PlaceTools {
  readonly names: readonly Name[];
  readonly actors: ReportActors;
  readonly classes: NounClasses;
}

/** Nouns of these classes are places: “a court in Islamabad”, “the Yemeni port of Hodeidah”. */
const placeClasses: readonly string[] = ['territory', 'facility', 'road'];

/** Looks at the words given in turn (the predicate, its light verb) and takes the first place that hangs from one. */
export function placeOf(sentence: Sentence, words: readonly number[], tools: PlaceTools): Place | null {
  for (const word of words) {
    const found = placeBelow(sentence, word, tools, 0);
    if (found !== null) return found;
  }
  return null;
}

function placeBelow(sentence: Sentence, word: number, tools: PlaceTools, depth: number): Place | null {
  for (const phrase of sentence.childrenWith(word, 'obl', 'nmod')) {
    const preposition = prepositionOf(sentence, phrase.index);
    if (preposition === null) continue;
    // “In the streets of Lima”, “at the port of Aden”.
    const isNamed =
      preposition === 'of' && placeClasses.some((one) => tools.classes.has(sentence, word, one));
    const isWhere = isNamed || placePrepositions.has(preposition);
    const found = isWhere ? placeAt(sentence, phrase, tools) : null;
    if (found !== null) return found;
    // “outside a court in Islamabad”, “from a park in Paris”
    if (depth < 2 && isPlaceNoun(sentence, phrase, tools)) {
      const nested = placeBelow(sentence, phrase.index, tools, depth + 1);
      if (nested !== null) return nested;
    }
  }
  return null;
}

/** The place that the phrase names, with its country where the name, or whom it belongs to, tells it. */
function placeAt(sentence: Sentence, phrase: Token, { names, actors, classes }: PlaceTools): Place | null {
  const { index } = phrase;
  const name = names.find(
    ({ sentence: s, first, last, type }) =>
      s === sentence.index && type === 'LOC' && first <= index && index <= last,
  );
  const [actor] = actors.at(sentence.index, index);
  if (name === undefined && !(phrase.upos === 'PROPN' && (isCountry(actor) || isTown(actor)))) {
    if (!placeClasses.some((one) => classes.has(sentence, index, one))) return null;
    const [owner, other] = [
      ...(isPlaceActor(actor) ? [actor] : []),
      ...actors.belonging(sentence.index, index),
    ].filter(
      (one, i, all) =>
        isPlaceActor(one) && all.findIndex(({ actor: { code } }) => code === one.actor.code) === i,
    );
    return owner === undefined || other !== undefined
      ? null
      : placed(owner.actor.entity_text, owner, owner.span);
  }
  if (name === undefined) return placed(actor.actor.entity_text, actor, actor.span);
  const owner = actor ?? actors.belonging(sentence.index, index).find(isPlaceActor);
  return placed(name.text, owner, { start: name.start, end: name.end });
}

/** The place with its coordinates: a town’s own, or the middle of the country that it is. */
function placed(text: string, actor: ResolvedActor | undefined, span: Span): Place {
  const { code = null, identifier_id = null, identifier_text = null } = actor?.actor ?? {};
  const city = code === null ? null : gazetteer().city(text, code, () => false);
  const whole = city === null && code !== null && identifier_id === `country:${code}` && !isSeat(actor);
  const where = city ?? (whole ? gazetteer().middle(code) : null);
  return {
    location: {
      extracted_place: text,
      resolved_place: city?.name ?? identifier_text,
      country_code: code,
      lat: where?.lat ?? null,
      lon: where?.lon ?? null,
    },
    span,
  };
}

function isSeat(found: ResolvedActor | undefined): boolean {
  return found?.reason.includes('seat:') === true;
}

function isPlaceNoun(sentence: Sentence, { index, upos }: Token, { classes }: PlaceTools): boolean {
  return upos === 'PROPN' || placeClasses.some((one) => classes.has(sentence, index, one));
}

function isCountry(found: ResolvedActor | undefined): boolean {
  return found?.actor.identifier_id?.startsWith('country:') === true;
}

function isTown(found: ResolvedActor | undefined): boolean {
  return found?.actor.identifier_id?.startsWith('place:') === true;
}

/** A country, region, town or seat of government, or what its adjective says: “a Palestinian village”. */
function isPlaceActor(found: ResolvedActor | undefined): boolean {
  if (found === undefined || found.actor.code === null) return false;
  return found.actor.sector === null || found.reason.startsWith('seat:');
}

/** What mentions of one text have in common: an entity with its type, gender, titles and mentions. */
import type { NameType, Sentence, WordPlace } from '../analysis.js';
import type { Gender } from './words.js';

/** A title that a text gives to a person: foreign minister. */
export interface Title {
  readonly lemma: string;
  /** Words before it, in lower case: foreign, Chinese. */
  readonly modifiers: readonly string[];
}

/** One place where an entity is mentioned. */
export interface Mention {
  readonly sentence: number;
  /** Words [first, last] and the head among them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'noun' | 'pronoun';
}

export interface Entity {
  readonly type: NameType | 'THING';
  readonly plural: boolean;
  gender: Gender | null;
  readonly titles: Title[];
  readonly mentions: Mention[];
  /** Its last mention in the fullest form so far. */
  fullest: Mention;
  /** Words of the fullest name, in lower case; empty for what has no name. */
  words: readonly string[];
  /** Heads of all parts when the entity is several: China and Japan. */
  readonly parts: readonly WordPlace[];
}

/** Where the entity is best looked up: its last mention by name, in the fullest form. */
export function placeOf(entity: Entity): WordPlace {
  return { sentence: entity.fullest.sentence, word: entity.fullest.head };
}

/** The places that stand for the entity: its parts when it is several. */
export function placesOf(entity: Entity): readonly WordPlace[] {
  return entity.parts.length > 0 ? entity.parts : [placeOf(entity)];
}

/** What a pronoun points at: the parts of several; of a country the last name or adjective (Beijing is not China). */
export function nearestPlacesOf(entity: Entity): readonly WordPlace[] {
  if (entity.type !== 'LOC' || entity.plural) return placesOf(entity);
  const mention = entity.mentions.findLast(({ form }) => form === 'name') ?? entity.fullest;
  return [{ sentence: mention.sentence, word: mention.head }];
}

/** The last mention. */
export function latest({ mentions }: Entity): Mention {
  return mentions[mentions.length - 1];
}

/** The word among [first, last] that hangs from outside. */
export function headOf({ tokens }: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = tokens[i];
    if (head < first || head > last) return i;
  }
  return last;
}

/** The grammatical role of a mention, through conjunction and apposition: the relation of what it hangs with. */
export function roleOf({ tokens }: Sentence, word: number): { relation: string; governor: number } {
  let at = word;
  for (let steps = 0; steps < 6; steps++) {
    const { deprel, head } = tokens[at];
    if (head < 0 || !/^(?:conj|appos|flat|compound)/.test(deprel))
      return { relation: deprel, governor: head };
    at = head;
  }
  return { relation: tokens[at].deprel, governor: tokens[at].head };
}

/** Groups the names of a text into entities: Wang after Wang Xiaohong, the IMF after its full name, US and America. */
import type { Name, Sentence } from '../analysis.js';
import { type Entity, headOf, type Mention } from './entity.js';
import { titlesOf } from './titles.js';
import { countryAlias, genderOf, isCountry } from './words.js';

/** Names are told apart by these; a title is no part of the name. */
const titleWords =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|president|prime|minister|secretary|senator|sen|rep|gen|general|premier|chancellor|king|queen|prince|princess|pope|governor|the)\.?$/;

/** Keeps the named entities of one text while it is read. */
export class NamedEntities {
  private readonly byName = new Map<string, Entity>();
  /** Single word of a longer name → the entity that bore it last. */
  private readonly byWord = new Map<string, Entity>();
  private readonly byInitials = new Map<string, Entity>();

  /** Enters a name; `kin` finds the country that was mentioned by its adjective only; `short` is the entity’s fuller mention before it when this one is a shorter form of its name. */
  enter(
    sentence: Sentence,
    name: Name,
    kin: (place: string) => Entity | null,
  ): { entity: Entity; short: Mention | null } {
    const words = wordsOf(sentence, name);
    const mention: Mention = {
      sentence: sentence.index,
      first: name.first,
      last: name.last,
      head: headOf(sentence, name.first, name.last),
      form: 'name',
    };
    const known = this.known(name, words) ?? (name.type === 'LOC' ? kin(words.join(' ')) : null);
    const plural = isSeveral(sentence, name, words);
    const entity = known ?? { ...newEntity(name, words, mention), plural };
    // Short names of places (US, Beijing) say by themselves what they mean.
    const shorter = known !== null && name.type !== 'LOC' && words.length < known.words.length;
    const short = shorter ? known.fullest : null;
    entity.mentions.push(mention);
    // China stays the fullest name of China after “Beijing” and “Chinese”.
    const other = name.type === 'LOC' && countryAlias(words.join(' ')) !== undefined;
    if (words.length >= entity.words.length && !(other && entity.mentions.length > 1)) {
      entity.fullest = mention;
      entity.words = words;
    }
    this.remember(entity, name, words);
    if (entity.type === 'PER') describePerson(entity, sentence, mention, words);
    return { entity, short };
  }

  private known(name: Name, words: readonly string[]): Entity | null {
    const key = words.join(' ');
    const exact = this.byName.get(keyOf(name, key));
    if (exact !== undefined) return exact;
    if (name.type === 'LOC') return null;
    if (words.length === 1) {
      const bearer = this.byWord.get(words[0]);
      if (bearer !== undefined && (bearer.type === name.type || bearer.type === 'PER')) return bearer;
      const spelled = this.byInitials.get(words[0].replaceAll('.', ''));
      return spelled !== undefined && name.type === 'ORG' && countryAlias(words[0]) === undefined
        ? spelled
        : null;
    }
    // The full form after the short one: Donald Trump after Trump, or one form of an organisation within another.
    const last =
      this.byWord.get(words[words.length - 1]) ?? this.byName.get(`${name.type} ${words[words.length - 1]}`);
    if (last === undefined || last.type !== name.type) return null;
    if (last.words.length === 1) return name.type === 'PER' ? last : null;
    return within(words, last.words) || within(last.words, words) ? last : null;
  }

  private remember(entity: Entity, name: Name, words: readonly string[]): void {
    this.byName.set(keyOf(name, words.join(' ')), entity);
    if (words.length < 2 || name.type === 'LOC') return;
    if (name.type === 'PER') {
      this.byWord.set(words[words.length - 1], entity);
      // Family names come first in much of Asia: “Wang” after “Wang Xiaohong”, but never “Donald”.
      if (genderOf(words[0], 'given') === null) this.byWord.set(words[0], entity);
    } else {
      if (!common.has(words[0]) && words[0].length > 3) this.byWord.set(words[0], entity);
      const initials = words.filter((word) => !small.has(word)).map((word) => word[0]);
      if (initials.length > 1) this.byInitials.set(initials.join(''), entity);
    }
  }
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', '&', '-']);
/** First words that many organisations share. */
const common: ReadonlySet<string> = new Set(
  'international national united world foreign state central ministry department university bank american european federal royal council committee house institute new'.split(
    ' ',
  ),
);

function keyOf({ type }: Name, words: string): string {
  return type === 'LOC' ? `LOC ${countryKey(words)}` : `${type} ${words}`;
}

/** One key for a country’s name, its short forms and its adjective: china for China, Chinese, Beijing. */
export function countryKey(lower: string): string {
  return (countryAlias(lower) ?? lower).toLowerCase();
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function wordsOf({ tokens }: Sentence, { first, last }: Name): string[] {
  const words = tokens.slice(first, last + 1).map(({ form }) => form.toLowerCase());
  while (words.length > 1 && titleWords.test(words[0])) words.shift();
  if (words.length > 1 && /^['’]s?$/.test(words[words.length - 1])) words.pop();
  return words;
}

function newEntity(name: Name, words: readonly string[], mention: Mention): Entity {
  return {
    type: name.type,
    plural: false,
    gender: null,
    titles: [],
    mentions: [],
    fullest: mention,
    words,
    parts: [],
  };
}

/** “The Gulf states”, “the Baltic countries”: several, though they have one name; the Netherlands are one. */
function isSeveral({ tokens }: Sentence, { type, last }: Name, words: readonly string[]): boolean {
  if (type !== 'LOC' || !/^(?:states|countries|nations|powers)$/.test(words[words.length - 1])) return false;
  return tokens[last].xpos.endsWith('S') && !isCountry(words.join(' '));
}

function describePerson(
  entity: Entity,
  sentence: Sentence,
  mention: Mention,
  words: readonly string[],
): void {
  entity.titles.push(...titlesOf(sentence, mention));
  if (entity.gender !== null) return;
  const { tokens } = sentence;
  const before = tokens[mention.first - 1]?.form.toLowerCase();
  entity.gender =
    genderOf(tokens[mention.first].form.toLowerCase(), 'title') ??
    (before === undefined ? null : genderOf(before, 'title')) ??
    (words.length > 1 ? genderOf(words[0], 'given') : null) ??
    entity.titles.map(({ lemma }) => genderOf(lemma, 'noun')).find((gender) => gender !== null) ??
    null;
}

/** Finds what stands for something mentioned before, reading the text once from its beginning. */
import type { Anaphor, Name, Quote, Sentence, WordPlace } from '../analysis.js';
import { lowerForms } from '../quantities/phrases.js';
import { findQuotes } from '../quotes/find-quotes.js';
import { timeNumber } from '../times/time-tables.js';
import { ownerAhead } from './ahead.js';
import { type Entity, headOf, type Mention, nearestPlacesOf, placesOf } from './entity.js';
import { eventPhraseAt, predicateBefore } from './events.js';
import { type GroupPhrase, groupPhraseAt, membersOf, type Pair } from './groups.js';
import { NamedEntities } from './names.js';
import { countryOf, isDemonym } from './places.js';
import { antecedentOf, isPleonastic, pronounKind } from './pronouns.js';
import { QuotedWords } from './quoted-words.js';
import { bearerOf } from './titles.js';
import { anaphorNoun, genderOf } from './words.js';

/** Entities that are looked through for an antecedent: those mentioned last. */
const memory = 120;

/**
 * Finds the anaphora of a text, in order, never overlapping; time is linear. Antecedents are places where what is meant
 * is named in its fullest form so far. Where two fit about as well there is no anaphor.
 *
 * @param quotes the text’s quotes, when they are known already
 *
 * @example
 * findAnaphora(sentences, names, text); // “Wang” after “Wang Xiaohong”; “both countries” after “Peru and Chile”
 */
export function findAnaphora(
  sentences: readonly Sentence[],
  names: readonly Name[],
  text: string,
  quotes: readonly Quote[] = findQuotes(sentences, text),
): Anaphor[] {
  return new AnaphoraReader(sentences, names, text, new QuotedWords(sentences, quotes)).read();
}

/** Reads one text. */
class AnaphoraReader {
  private readonly found: Anaphor[] = [];
  private readonly named = new NamedEntities();
  /** The entities mentioned last, the latest at the end. */
  private entities: Entity[] = [];
  private pairs: Pair[] = [];

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly names: readonly Name[],
    private readonly text: string,
    private readonly quoted: QuotedWords,
  ) {}

  read(): Anaphor[] {
    let next = 0;
    for (const sentence of this.sentences) {
      const lower = lowerForms(sentence.tokens);
      const first = next;
      while (next < this.names.length && this.names[next].sentence === sentence.index) next++;
      this.readSentence(sentence, lower, this.names.slice(first, next));
    }
    return apart(this.found);
  }

  private readSentence(sentence: Sentence, lower: readonly string[], names: readonly Name[]): void {
    // Phrases for several may look ahead to names beside them, so they wait for the end of the sentence.
    const groups: GroupPhrase[] = [];
    let joined: Joined[] = [];
    let at = 0;
    for (const name of [...names, null]) {
      const until = name?.first ?? lower.length;
      for (; at < until; at++) {
        const group = groupPhraseAt(sentence, lower, at);
        if (group === null) this.readWord(sentence, lower, at, names);
        else groups.push(group);
      }
      if (name === null) break;
      const { entity, short } = this.named.enter(sentence, name, (place) => countryOf(place, this.entities));
      this.touch(entity);
      if (short !== null) {
        const head = headOf(sentence, name.first, name.last);
        this.add(sentence, name.first, name.last, head, 'short-name', [
          { sentence: short.sentence, word: short.head },
        ]);
      }
      joined = this.join(sentence, lower, joined, { entity, first: name.first, last: name.last });
      at = name.last + 1;
    }
    for (const group of groups) {
      const members = membersOf(sentence, group, this.pairs, this.entities);
      if (members === null) continue;
      const parts = members.flatMap(placesOf);
      this.add(sentence, group.first, group.head, group.head, 'group', parts);
      const { first, head } = group;
      const mention: Mention = { sentence: sentence.index, first, last: head, head, form: 'noun' };
      this.touch(nameless('THING', mention, { plural: true, parts }));
    }
  }

  private readWord(sentence: Sentence, lower: readonly string[], word: number, names: readonly Name[]): void {
    const token = sentence.tokens[word];
    const kind = pronounKind(token);
    if (kind !== null) {
      if (kind.who === 'it' && !kind.possessive && isPleonastic(sentence, word)) return;
      const ahead = ownerAhead(sentence, names, word, kind);
      if (ahead !== null) {
        this.add(sentence, word, word, word, 'pronoun', [{ sentence: sentence.index, word: ahead }]);
        return;
      }
      const entity = antecedentOf(
        {
          sentences: this.sentences,
          sentence,
          word,
          kind,
          quotedApart: (mention) => this.quoted.apart(mention, sentence.index, word),
          speaks: (entity) => this.quoted.speaks(entity, sentence.index, word),
        },
        this.entities,
      );
      if (entity === null) return;
      this.add(sentence, word, word, word, 'pronoun', nearestPlacesOf(entity));
      this.mention(entity, {
        sentence: sentence.index,
        first: word,
        last: word,
        head: word,
        form: 'pronoun',
      });
      if (entity.gender === null && (kind.who === 'm' || kind.who === 'f')) entity.gender = kind.who;
      return;
    }
    const event = eventPhraseAt(sentence, lower, word);
    if (event !== null) {
      const predicate = predicateBefore(this.sentences, sentence, event);
      if (predicate !== null) this.add(sentence, event.first, event.head, event.head, 'event', [predicate]);
      return;
    }
    if (isDemonym(token)) this.enterDemonym(sentence, word);
    else if (token.upos === 'NOUN' && !isPartOfCompound(sentence, word)) this.readNoun(sentence, lower, word);
  }

  /** “the minister”: its bearer where one is known; any other noun may be what a pronoun means. */
  private readNoun(sentence: Sentence, lower: readonly string[], word: number): void {
    const inApposition = sentence.tokens[word].deprel.startsWith('appos');
    const first = inApposition ? null : definiteFrom(sentence, lower, word);
    const bearer = first === null ? null : bearerOf(this.sentences, sentence, word, this.entities);
    if (first === null || bearer === null) {
      this.enterNoun(sentence, word);
      return;
    }
    this.add(sentence, first, word, word, 'title', placesOf(bearer));
    this.mention(bearer, { sentence: sentence.index, first, last: word, head: word, form: 'noun' });
  }

  private enterNoun(sentence: Sentence, word: number): void {
    const { lemma, xpos, deprel } = sentence.tokens[word];
    if (timeNumber('unit', lemma) !== undefined || deprel.startsWith('appos')) return;
    const noun = anaphorNoun(lemma);
    const plural = xpos === 'NNS';
    const type = noun?.class === 'person' ? 'PER' : noun?.class === 'organisation' ? 'ORG' : 'THING';
    const mention: Mention = { sentence: sentence.index, first: word, last: word, head: word, form: 'noun' };
    const gender = genderOf(lemma, 'noun');
    this.touch({
      type,
      plural,
      gender,
      titles: [],
      mentions: [mention],
      fullest: mention,
      words: [],
      parts: [],
    });
  }

  private enterDemonym(sentence: Sentence, word: number): void {
    const lower = sentence.tokens[word].form.toLowerCase();
    const mention: Mention = { sentence: sentence.index, first: word, last: word, head: word, form: 'name' };
    // “Two Chileans”, “the Turks”: people, whom “they” may mean, and not their country.
    if (sentence.tokens[word].xpos === 'NNPS') {
      const counted = sentence.child(word, 'nummod') !== null;
      const before = counted
        ? undefined
        : this.entities.findLast(({ type, plural, words }) => type === 'PER' && plural && words[0] === lower);
      if (before !== undefined) this.mention(before, mention);
      else if (counted) this.touch(nameless('PER', { ...mention, form: 'noun' }, { plural: true }));
      else this.touch(nameless('PER', mention, { plural: true, words: [lower] }));
      return;
    }
    const known = countryOf(lower, this.entities);
    if (known !== null) this.mention(known, mention);
    else {
      this.touch(nameless('LOC', mention, { words: [lower] }));
    }
  }

  /** Keeps names that “and” or commas join, as a pair that “both” may mean and as what “they” may mean. */
  private join(
    sentence: Sentence,
    lower: readonly string[],
    before: readonly Joined[],
    name: Joined,
  ): Joined[] {
    const previous = before.at(-1);
    if (
      previous === undefined ||
      previous.entity.type !== name.entity.type ||
      previous.entity === name.entity
    )
      return [name];
    const between = lower
      .slice(previous.last + 1, name.first)
      .filter((word) => word !== 'the' && word !== ',');
    const comma = between.length === 0 && lower[previous.last + 1] === ',';
    const and = between.length === 1 && (between[0] === 'and' || between[0] === '&' || between[0] === 'with');
    if (!comma && !and) return [name];
    const list = [...before, name].slice(-8);
    if (!and) return list;
    const members = list.map(({ entity }) => entity);
    this.pairs.push({ sentence: sentence.index, last: name.last, entities: members });
    if (this.pairs.length > memory) this.pairs = this.pairs.slice(-memory / 2);
    const mention: Mention = {
      sentence: sentence.index,
      first: list[0].first,
      last: name.last,
      head: headOf(sentence, list[0].first, name.last),
      form: 'name',
    };
    const parts = members.flatMap(placesOf);
    this.touch(nameless(name.entity.type, mention, { plural: true, parts }));
    return [name];
  }

  private mention(entity: Entity, mention: Mention): void {
    entity.mentions.push(mention);
    this.touch(entity);
  }

  /** Moves the entity to the end of those remembered. */
  private touch(entity: Entity): void {
    const at = this.entities.lastIndexOf(entity);
    if (at >= 0) this.entities.splice(at, 1);
    this.entities.push(entity);
    if (this.entities.length > memory) this.entities.shift();
  }

  private add(
    sentence: Sentence,
    first: number,
    last: number,
    head: number,
    kind: Anaphor['kind'],
    antecedents: readonly WordPlace[],
  ): void {
    const { start, end } = sentence.span([first, last]);
    this.found.push({
      sentence: sentence.index,
      first,
      last,
      start,
      end,
      text: this.text.slice(start, end),
      head,
      kind,
      antecedents,
    });
  }
}

/** An entity with one mention and no name yet. */
function nameless(
  type: Entity['type'],
  mention: Mention,
  { plural = false, words = [], parts = [] }: Partial<Pick<Entity, 'plural' | 'words' | 'parts'>> = {},
): Entity {
  return {
    type,
    plural,
    gender: null,
    titles: [],
    mentions: [mention],
    fullest: mention,
    words,
    parts,
  };
}

/** Entities joined so far in a list of names, with their words. */
interface Joined {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
}

/** The first part of a compound: trade in trade talks. */
function isPartOfCompound({ tokens }: Sentence, word: number): boolean {
  const { deprel, head } = tokens[word];
  return deprel.startsWith('compound') && head > word && tokens[head].xpos.startsWith('NN');
}

/** The first word of a definite phrase without further description: the Chinese minister; null for any other noun. */
function definiteFrom(sentence: Sentence, lower: readonly string[], word: number): number | null {
  if (['of', 'who', 'that', 'which', 'for'].includes(lower[word + 1])) return null;
  if (sentence.childrenWith(word, 'appos', 'acl', 'nmod').some(({ index }) => index > word)) return null;
  for (let at = word - 1; at >= 0 && at >= word - 4; at--) {
    if (lower[at] === 'the' || lower[at] === 'this' || lower[at] === 'that') return at;
    if (!/^(?:JJ|NN$|NNP|HYPH)/.test(sentence.tokens[at].xpos)) return null;
  }
  return null;
}

/** In the order of the text; of two that overlap the first and longer stays. */
function apart(found: readonly Anaphor[]): Anaphor[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return sorted.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

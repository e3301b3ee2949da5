/** The titles that a sentence gives to a name, and definite phrases that stand for who or what bears them. */
import type { Sentence } from '../analysis.js';
import type { Entity, Mention, Title } from './entity.js';
import { latest, roleOf } from './entity.js';
import { looksLikeCountry } from './places.js';
import { anaphorNoun, genderOf } from './words.js';

/** Titles of the named person: Foreign Minister Wang, Wang, the minister; Wang, who serves as minister; Wang is a minister. */
export function titlesOf(sentence: Sentence, { first, last, head }: Mention): Title[] {
  const { tokens } = sentence;
  const titles: Title[] = [];
  const add = (word: number): void => {
    const lemma = tokens[word].lemma.toLowerCase();
    if (anaphorNoun(lemma)?.class === 'person')
      titles.push({ lemma, modifiers: modifiersOf(sentence, word) });
  };
  // Before the name, or tagged with it: “Vice Premier He Lifeng”.
  for (let at = first - 1; at >= 0 && at >= first - 3 && /^(?:NN|JJ)/.test(tokens[at].xpos); at--) add(at);
  for (let at = first; at < last; at++) add(at);
  const governor = tokens[head].head;
  if (tokens[head].deprel.startsWith('appos') && governor >= 0) add(governor);
  for (const child of sentence.childrenWith(head, 'appos')) add(child.index);
  if (governor >= 0 && tokens[head].deprel === 'nsubj' && sentence.child(governor, 'cop') !== null)
    add(governor);
  for (const clause of sentence.childrenWith(head, 'acl')) {
    if (sentence.child(clause.index, 'cop') !== null) add(clause.index);
    for (const phrase of sentence.childrenWith(clause.index, 'obl')) {
      if (sentence.child(phrase.index, 'case')?.form.toLowerCase() === 'as') add(phrase.index);
    }
  }
  // “Wang, the minister”: where the tree does not say so.
  if (tokens[last + 1]?.form === ',') {
    for (let at = last + 2; at < tokens.length && at < last + 8; at++) {
      const { xpos } = tokens[at];
      if (!/^(?:NN|JJ|DT|POS|PRP\$|HYPH)/.test(xpos)) break;
      add(at);
    }
  }
  return titles;
}

/** Words in lower case that describe a noun from before it. */
export function modifiersOf(sentence: Sentence, word: number): string[] {
  return sentence
    .childrenWith(word, 'amod', 'compound', 'nmod')
    .filter(({ index }) => index < word)
    .map(({ form }) => form.toLowerCase());
}

/** How many sentences back a bearer of the title may have been mentioned last. */
const reach = 12;

/**
 * The entity that “the minister”, “the company”, “the country” at `word` stands for, or null. One that bears the word
 * wins; a generic noun takes the only one of its kind near by, or the subject among several.
 */
export function bearerOf(
  sentences: readonly Sentence[],
  sentence: Sentence,
  word: number,
  entities: readonly Entity[],
): Entity | null {
  const { lemma, xpos } = sentence.tokens[word];
  const noun = anaphorNoun(lemma);
  if (noun === undefined || xpos.endsWith('S')) return null;
  const type =
    noun.class === 'person'
      ? 'PER'
      : noun.class === 'organisation'
        ? 'ORG'
        : noun.class === 'place'
          ? 'LOC'
          : null;
  if (type === null) return null;
  const near = (entity: Entity, distance: number): boolean =>
    sentence.index - latest(entity).sentence <= distance;
  const modifiers = modifiersOf(sentence, word);
  const kin = entities.filter((entity) => entity.type === type && entity.words.length > 0 && !entity.plural);
  const bearers = kin.filter((entity) => near(entity, reach) && bears(entity, lemma, modifiers));
  if (bearers.length > 0) return last(bearers);
  if (!noun.generic || modifiers.length > 0) return null;
  const gender = genderOf(lemma, 'noun');
  const wantsCountry = countryNouns.has(lemma);
  const close = kin.filter(
    (entity) =>
      near(entity, 2) &&
      (gender === null || entity.gender === null || entity.gender === gender) &&
      !bearsOther(entity, lemma) &&
      (type !== 'LOC' || looksLikeCountry(entity.words.join(' ')) === wantsCountry),
  );
  if (close.length <= 1) return close[0] ?? null;
  const subjects = close.filter((entity) => near(entity, 1) && isSubject(sentences, latest(entity)));
  return subjects.length === 1 ? subjects[0] : null;
}

const countryNouns: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'state',
  'kingdom',
  'republic',
  'superpower',
]);

/** Bears the word in a title or in its name: minister; Commerce Ministry for “the ministry”. */
function bears(entity: Entity, lemma: string, modifiers: readonly string[]): boolean {
  if (entity.type === 'LOC') return false;
  if (entity.type === 'ORG') {
    return entity.words.includes(lemma) && modifiers.every((word) => entity.words.includes(word));
  }
  return entity.titles.some(
    (title) =>
      title.lemma === lemma &&
      (modifiers.length === 0 || modifiers.every((word) => title.modifiers.includes(word))),
  );
}

/** The name says that it is something else: “the company” is no ministry. */
function bearsOther(entity: Entity, lemma: string): boolean {
  if (entity.type !== 'ORG') return false;
  return entity.words.some((word) => word !== lemma && anaphorNoun(word)?.class === 'organisation');
}

function last(entities: readonly Entity[]): Entity {
  return entities.reduce((best, entity) => (isAfter(latest(entity), latest(best)) ? entity : best));
}

function isAfter(a: Mention, b: Mention): boolean {
  return a.sentence > b.sentence || (a.sentence === b.sentence && a.first > b.first);
}

export function isSubject(sentences: readonly Sentence[], { sentence, head }: Mention): boolean {
  return roleOf(sentences[sentence], head).relation.startsWith('nsubj');
}

/** Phrases for several at once: both sides, neither side, the two countries, the pair, the world’s two largest economies. */
import type { NameType, Sentence } from '../analysis.js';
import { type Entity, latest } from './entity.js';
import { looksLikeCountry } from './places.js';
import { type AnaphorClass, anaphorNoun } from './words.js';

/** A phrase for several: words [first, head], how many they are, and of which class. */
export interface GroupPhrase {
  readonly first: number;
  readonly head: number;
  readonly count: number;
  readonly class: AnaphorClass;
  /** “the nations”: no number is said, so that only a pair named together close by will do. */
  readonly bare: boolean;
}

/** Names that the text joins: China and Japan. */
export interface Pair {
  readonly sentence: number;
  readonly last: number;
  readonly entities: readonly Entity[];
}

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** The phrase for several whose head is the word, or null. */
export function groupPhraseAt(
  sentence: Sentence,
  lower: readonly string[],
  word: number,
): GroupPhrase | null {
  const { tokens } = sentence;
  const { lemma, xpos } = tokens[word];
  if (
    (lemma === 'pair' || lemma === 'duo' || lemma === 'trio') &&
    lower[word - 1] === 'the' &&
    lower[word + 1] !== 'of'
  ) {
    return { first: word - 1, head: word, count: lemma === 'trio' ? 3 : 2, class: 'person', bare: false };
  }
  const number = counts.get(lower[word]);
  if (
    number !== undefined &&
    lower[word - 1] === 'the' &&
    tokens[word].deprel !== 'nummod' &&
    lower[word + 1] !== 'of'
  ) {
    return { first: word - 1, head: word, count: number, class: 'side', bare: false };
  }
  if (xpos === 'NN' && lower[word - 1] === 'neither') return neither(lower, word, lemma);
  if (xpos !== 'NNS') return null;
  const known = anaphorNoun(lemma) ?? anaphorNoun(`${lower[word - 1]} ${lemma}`);
  if (known === undefined || known.class === 'event' || lower[word + 1] === 'of') return null;
  let count = 0;
  let modified = false;
  for (let at = word - 1; at >= 0 && at >= word - 6; at--) {
    const form = lower[at];
    const said = counts.get(form);
    if (form === 'both') return { first: at, head: word, count: 2, class: known.class, bare: false };
    if (said !== undefined) count = said;
    else if (form === 'the' || form === 'these' || form === 'those') {
      if (count > 0) return { first: at, head: word, count, class: known.class, bare: false };
      const place =
        known.class === 'place' ||
        ['side', 'government', 'neighbour', 'neighbor', 'rival', 'power'].includes(lemma);
      return place && !modified && !described(sentence, word)
        ? { first: at, head: word, count: 2, class: known.class, bare: true }
        : null;
    } else if (form === 'other' || form === 'first' || form === 'last') return null;
    else if (!/^(?:JJ|NN|POS|HYPH|VBG|VBN)/.test(tokens[at].xpos)) return null;
    else modified = true;
  }
  return null;
}

/** “Neither side”, “neither country”: of two, as “both sides” are. */
function neither(lower: readonly string[], word: number, lemma: string): GroupPhrase | null {
  const known = anaphorNoun(lemma);
  if (known === undefined || (known.class !== 'side' && known.class !== 'place') || lower[word + 1] === 'of')
    return null;
  return { first: word - 1, head: word, count: 2, class: known.class, bare: false };
}

function described(sentence: Sentence, word: number): boolean {
  return sentence.childrenWith(word, 'acl', 'nmod').some(({ index }) => index > word);
}

/** Sentences back that names joined by “and” stay a pair; fewer where no number is said. */
const pairReach = 8;
const barePairReach = 4;
/** Sentences back that names apart may stand for “both sides”. */
const apartReach = 12;

/**
 * The entities that the phrase stands for: a pair beside it; else, of the pairs named before and the two talked of most,
 * those talked of most.
 */
export function membersOf(
  sentence: Sentence,
  phrase: GroupPhrase,
  pairs: readonly Pair[],
  entities: readonly Entity[],
): readonly Entity[] | null {
  for (const type of typesOf(phrase.class)) {
    const fits = pairs.filter(
      (pair) => pair.entities.length === phrase.count && pair.entities.every((one) => one.type === type),
    );
    const beside = fits.find((pair) => pair.sentence === sentence.index && isBeside(sentence, phrase, pair));
    if (beside !== undefined) return beside.entities;
    let best = mostTalkedOf(sentence, type, phrase, entities);
    let bestWeight = best === null ? 0 : totalWeight(sentence, best);
    for (const pair of fits) {
      const away = sentence.index - pair.sentence;
      if (away > (phrase.bare ? barePairReach : pairReach) || (away === 0 && pair.last >= phrase.first))
        continue;
      const weight = totalWeight(sentence, pair.entities) + 1.5 / (1 + away);
      if (weight < bestWeight) continue;
      best = pair.entities;
      bestWeight = weight;
    }
    if (best !== null) return best;
  }
  return null;
}

function typesOf(name: AnaphorClass): readonly NameType[] {
  if (name === 'person') return ['PER'];
  if (name === 'organisation') return ['ORG'];
  return name === 'place' ? ['LOC'] : ['LOC', 'ORG', 'PER'];
}

/** “China and Japan, the two largest buyers”, “the two largest buyers, China and Japan”. */
function isBeside({ tokens }: Sentence, phrase: GroupPhrase, pair: Pair): boolean {
  if (pair.last === phrase.first - 2 && tokens[phrase.first - 1].form === ',') return true;
  if (pair.last < phrase.head || pair.last > phrase.head + 14) return false;
  const mark = tokens[phrase.head + 1]?.form;
  return (mark === ',' || mark === '-' || mark === '–' || mark === '—' || mark === ':') && pair.sentence >= 0;
}

/** The entities of the type talked of most; null when there are too few, or the last of them ties with another. */
function mostTalkedOf(
  sentence: Sentence,
  type: NameType,
  { count, bare, first }: GroupPhrase,
  entities: readonly Entity[],
): readonly Entity[] | null {
  const weights = entities
    .filter((entity) => entity.type === type && !entity.plural && entity.words.length > 0)
    .filter((entity) => type !== 'LOC' || looksLikeCountry(entity.words.join(' ')))
    .filter((entity) => sentence.index - latest(entity).sentence <= apartReach)
    .map((entity) => ({ entity, weight: weightOf(sentence, entity, first) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (weights.length < count) return null;
  const next = weights[count]?.weight ?? 0;
  if (weights[count - 1].weight - next < (bare ? 0.4 : 0.3)) return null;
  const chosen = weights.slice(0, count).map(({ entity }) => entity);
  return chosen.sort(
    (a, b) => a.mentions[0].sentence - b.mentions[0].sentence || a.mentions[0].first - b.mentions[0].first,
  );
}

function totalWeight(sentence: Sentence, entities: readonly Entity[]): number {
  return entities.reduce((sum, entity) => sum + weightOf(sentence, entity), 0);
}

/** @param before the word of the sentence from which on mentions do not count: “the two men met Ito” are not Ito */
function weightOf(sentence: Sentence, { mentions }: Entity, before = Number.POSITIVE_INFINITY): number {
  let weight = 0;
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - 12; i--) {
    if (mentions[i].sentence === sentence.index && mentions[i].first >= before) continue;
    const away = sentence.index - mentions[i].sentence;
    if (away > apartReach) break;
    weight += 1 / (1 + away / 4);
  }
  return weight;
}

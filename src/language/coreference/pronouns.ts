/** Pronouns: who “she”, “its” and “they” stand for, by gender, number, grammatical role and distance; in doubt, nobody. */
import type { Sentence, Token } from '../analysis.js';
import { type Entity, type Mention, roleOf } from './entity.js';
import { isCountry } from './words.js';

export interface PronounKind {
  readonly who: 'm' | 'f' | 'it' | 'they';
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

const forms: readonly (readonly [
  who: PronounKind['who'],
  plain: string,
  possessive: string,
  reflexive: string,
])[] = [
  ['m', 'he him', 'his', 'himself'],
  ['f', 'she her', 'hers', 'herself'],
  ['it', 'it', 'its', 'itself'],
  ['they', 'they them', 'their theirs', 'themselves'],
];

const kinds: ReadonlyMap<string, PronounKind> = new Map(
  forms.flatMap(([who, plain, possessive, reflexive]) => {
    const entry = (words: string, kind: Omit<PronounKind, 'who'>): [string, PronounKind][] =>
      words.split(' ').map((word) => [word, { who, ...kind }]);
    return [
      ...entry(plain, { possessive: false, reflexive: false }),
      ...entry(possessive, { possessive: true, reflexive: false }),
      ...entry(reflexive, { possessive: false, reflexive: true }),
    ];
  }),
);

/** What the word says as a pronoun of the third person, or null. */
export function pronounKind({ form, upos, xpos }: Token): PronounKind | null {
  const kind = kinds.get(form.toLowerCase());
  if (kind === undefined || (upos !== 'PRON' && !xpos.startsWith('PRP'))) return null;
  return form.toLowerCase() === 'her' && xpos === 'PRP$' ? { ...kind, possessive: true } : kind;
}

/** “It is clear that”, “it seems”, “it was raining”: stands for nothing said before. */
export function isPleonastic(sentence: Sentence, word: number): boolean {
  const { tokens } = sentence;
  if (tokens[word].deprel.startsWith('expl')) return true;
  const { head } = tokens[word];
  if (head < 0) return true;
  if (empty.has(tokens[head].lemma) && !tokens[word].deprel.startsWith('obj')) return true;
  // “makes it hard for them to”: an object that only holds a place.
  if (
    word > head &&
    tokens[word + 1]?.upos === 'ADJ' &&
    /^(?:for|to|that)$/i.test(tokens[word + 2]?.form ?? '')
  )
    return true;
  const clause = sentence
    .childrenWith(head, 'csubj', 'ccomp', 'advcl', 'acl')
    .some(
      ({ index }) =>
        index > head &&
        sentence.childrenWith(index, 'mark').some(({ form }) => /^(?:that|to|for|whether|if)$/i.test(form)),
    );
  const cop = sentence.child(head, 'cop') !== null;
  if (
    cop &&
    (clause || sentence.child(head, 'csubj') !== null) &&
    (tokens[head].upos === 'ADJ' || isVagueNoun(tokens[head]))
  )
    return true;
  return cop && weather.has(tokens[head].lemma);
}

const empty: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'happen',
  'rain',
  'snow',
  'emerge',
  'matter',
  'transpire',
]);
const weather: ReadonlySet<string> = new Set(['cold', 'hot', 'late', 'early', 'dark', 'raining', 'time']);

function isVagueNoun({ lemma }: Token): boolean {
  return [
    'time',
    'case',
    'fact',
    'shame',
    'pity',
    'mistake',
    'possibility',
    'matter',
    'question',
    'belief',
    'duty',
    'job',
  ].includes(lemma);
}

/** What the scorer must know of a pronoun’s surroundings. */
export interface PronounSetting {
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
  readonly word: number;
  readonly kind: PronounKind;
  /** True when the mention stands inside quotation marks that the pronoun is not in. */
  readonly quotedApart: (mention: Mention) => boolean;
  /** True when the entity speaks the quotation that the pronoun stands in. */
  readonly speaks: (entity: Entity) => boolean;
}

/** Sentences back that a pronoun may reach: persons farther than things. */
const personReach = 2;
const thingReach = 1;

/** By how much the best must beat the second. */
const margin = 0.5;

/** The entity that the pronoun stands for, or null where two fit about as well. */
export function antecedentOf(setting: PronounSetting, entities: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const entity of entities) {
    if (!agrees(setting, entity)) continue;
    const score = scoreOf(setting, entity);
    if (score > bestScore) {
      second = bestScore;
      best = entity;
      bestScore = score;
    } else if (score > second) second = score;
  }
  if (best === null || bestScore < 0.5) return null;
  return bestScore - second >= margin ? best : null;
}

function agrees({ kind, speaks }: PronounSetting, entity: Entity): boolean {
  if (speaks(entity)) return false;
  switch (kind.who) {
    case 'it':
      return !entity.plural && entity.type !== 'PER';
    case 'they':
      return entity.plural || (entity.type === 'ORG' && !kind.reflexive);
    default:
      return (
        !entity.plural &&
        entity.type === 'PER' &&
        (entity.gender === null || entity.gender === kind.who) &&
        // A country is no person, whatever its name was taken for.
        !isCountry(entity.words.join(' '))
      );
  }
}

function scoreOf(setting: PronounSetting, entity: Entity): number {
  const { sentence, kind } = setting;
  const reach = kind.who === 'm' || kind.who === 'f' ? personReach : thingReach;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = entity.mentions.length - 1; i >= 0 && i >= entity.mentions.length - 6; i--) {
    const mention = entity.mentions[i];
    if (sentence.index - mention.sentence > reach) break;
    // “He told him”: whom the subject stands for, the object does not.
    if (isBound(setting, mention)) return Number.NEGATIVE_INFINITY;
    // One organisation is “they” where it acts: “told Reuters. They agreed” is not said of Reuters.
    const acts = entity.plural || kind.who !== 'they' || isActing(setting, mention);
    best = Math.max(best, mentionScore(setting, mention) - (acts ? 0 : 1));
  }
  if (best === Number.NEGATIVE_INFINITY) return best;
  let score = best + Math.min(entity.mentions.length, 5) * 0.1;
  if (kind.who === 'm' || kind.who === 'f') score += entity.gender === kind.who ? 1 : 0;
  if (entity.words.length > 0) score += 0.5;
  else if (entity.type === 'PER' && entity.gender === null && !entity.plural) score -= 0.6;
  if (kind.who === 'they')
    score += entity.type === 'PER' ? 0.4 : entity.type === 'THING' && entity.parts.length === 0 ? -0.3 : 0;
  if (kind.who === 'they' && !entity.plural) score -= 0.8;
  return score;
}

/** True for a mention that is a subject, or owns something. */
function isActing({ sentences }: PronounSetting, { sentence, head }: Mention): boolean {
  return /^(?:nsubj|nmod:poss)/.test(roleOf(sentences[sentence], head).relation);
}

/** True for a mention that is the subject of the clause in which the pronoun is the object. */
function isBound({ sentence, word, kind }: PronounSetting, mention: Mention): boolean {
  if (mention.sentence !== sentence.index || kind.possessive || kind.reflexive || mention.form !== 'pronoun')
    return false;
  const [own, other] = [roleOf(sentence, word), roleOf(sentence, mention.head)];
  return /^i?obj/.test(own.relation) && other.relation.startsWith('nsubj') && own.governor === other.governor;
}

function mentionScore(setting: PronounSetting, mention: Mention): number {
  const { sentences, sentence, word, kind, quotedApart } = setting;
  const { tokens } = sentence;
  const { relation, governor } = roleOf(sentences[mention.sentence], mention.head);
  const subject = relation.startsWith('nsubj');
  const here = mention.sentence === sentence.index;
  let score = [1.6, 1.2, 0.2][sentence.index - mention.sentence] ?? 0;
  if (subject) score += sentences[mention.sentence].tokens[governor]?.head < 0 ? 1.2 : 0.8;
  else if (relation.startsWith('obj')) score += 0.4;
  // “Chad’s army said it”: the army rather than whose it is.
  else if (relation.startsWith('nmod:poss')) score += kind.who === 'it' && !kind.possessive ? 0.1 : 0.3;
  else if (relation.startsWith('nmod')) score -= 0.2;
  else if (relation.startsWith('obl') && isPlaced(sentences[mention.sentence], mention.head))
    score -= kind.who === 'it' ? 0.4 : 1.5;
  if (mention.form === 'pronoun') score += 0.4;
  if (quotedApart(mention)) score -= 1.2;
  if (!here) return score;
  const own = roleOf(sentence, word);
  const clause = kind.possessive ? clauseOf(sentence, own.governor) : own.governor;
  // Within one clause “him” is never the subject, “himself” always; “his” mostly is.
  if (clause === governor && !kind.possessive)
    return kind.reflexive && subject ? score + 3 : Number.NEGATIVE_INFINITY;
  if (kind.reflexive) return score - 1;
  if (!kind.possessive && /^(?:obj|obl)/.test(own.relation) && isVerbJoined(sentence, clause, governor)) {
    // “Miners dig the ore and ship it”: who digs ships too, and what they dig is what they ship.
    if (subject) return Number.NEGATIVE_INFINITY;
    if (relation === 'obj') score += 1;
  }
  if (clause === governor && subject && kind.possessive) score += 1.2;
  // “Holt said his troops”, “the army quit when it ran out”: who the clause above is about.
  else if (clause !== governor && subject && isKnown(sentence, mention))
    score += countOfClause(sentence, clause, governor);
  // A phrase cannot hold itself: the pronoun inside the mention’s own phrase.
  return tokens[word].head === mention.head ? Number.NEGATIVE_INFINITY : score;
}

/** True when the verb is joined by “and” to one that has the subject of both: “dig and ship”. */
function isVerbJoined(sentence: Sentence, verb: number, to: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const { deprel, head } = sentence.tokens[at];
    if (deprel !== 'conj' || sentence.child(at, 'nsubj') !== null) return false;
    if (head === to) return true;
    at = head;
  }
  return false;
}

/** “The minister said she”, but not “a source said she”: who is told for the first time mostly speaks of another. */
function isKnown(sentence: Sentence, { form, first, head }: Mention): boolean {
  if (form !== 'noun' || sentence.child(head, 'nmod:poss') !== null) return true;
  const determiner = sentence.child(head, 'det') ?? sentence.tokens[first - 1];
  return /^(?:the|this|that|these|those)$/i.test(determiner?.form ?? '');
}

/** What it counts that the clause of the one verb is a part of the other’s: what is said there, or when, why and to what end. */
function countOfClause({ tokens }: Sentence, verb: number, above: number): number {
  let at = verb;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { deprel, head } = tokens[at];
    if (!/^(?:ccomp|advcl|xcomp|conj)/.test(deprel)) return 0;
    if (head === above) return deprel.startsWith('ccomp') ? 2.4 : 0.8;
    at = head;
  }
  return 0;
}

/** “in Bethlehem”, “near Doha”: a place, whatever the name is taken for. */
function isPlaced(sentence: Sentence, word: number): boolean {
  const preposition = sentence.child(word, 'case')?.form.toLowerCase();
  return (
    preposition !== undefined &&
    ['in', 'at', 'near', 'inside', 'outside', 'across', 'around'].includes(preposition)
  );
}

/** The verb whose clause the noun stands in. */
function clauseOf({ tokens }: Sentence, noun: number): number {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const { upos, head, deprel } = tokens[at];
    if (upos === 'VERB' || head < 0 || /^(?:nsubj|obj|obl|iobj|xcomp)/.test(deprel))
      return upos === 'VERB' || head < 0 ? at : head;
    at = head;
  }
  return at;
}

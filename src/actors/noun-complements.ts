/** Who stands after a noun and says whose or where it is: “of the Riigikogu”, “at the Stimson Center”, “in Denmark”. */
import { isRelation, type Sentence, type Token } from '../language/analysis.js';
import { conjuncts } from './conjuncts.js';
import type { Ask } from './noun-owners.js';
import type { Found } from './reading.js';

export interface Complement extends Found {
  readonly preposition: string;
  /** True where it hangs from the complement, not from the noun itself. */
  readonly nested: boolean;
  /** The word that was asked: several actors of one word are meant together. */
  readonly word: number;
}

/** Prepositions that say whose a noun is. “to” and “on” say whom or what it is about. */
const owning = new Set([
  'of',
  'from',
  'in',
  'within',
  'at',
  'for',
  'inside',
  'with',
  'under',
  'de',
  'by',
  'among',
  'across',
]);

/** Before “to” these say whom they serve: an aide to the president, an adviser to the ministry. */
const serving = new Set(
  'aide adviser advisor assistant counsellor counselor consultant deputy secretary heir counsel successor ally companion spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

/**
 * The actors of the noun’s prepositional phrases, in order; those below a complement that names nobody count for it
 * (“director of the program at the institute”), three deep.
 */
export function complements(
  sentence: Sentence,
  word: number,
  ask: Ask,
  skip: (word: number) => boolean = () => false,
): Complement[] {
  const found: Complement[] = [];
  collect(sentence, word, ask, skip, 0, found);
  return found;
}

function collect(
  sentence: Sentence,
  word: number,
  ask: Ask,
  skip: (word: number) => boolean,
  depth: number,
  out: Complement[],
): void {
  for (const child of prepositional(sentence, word)) {
    if (child.index < word || child.deprel === 'nmod:poss') continue;
    if (skip(child.index)) {
      // A word of the role itself: “leader of the opposition in Australia”.
      if (depth < 3) collect(sentence, child.index, ask, skip, depth + 1, out);
      continue;
    }
    const preposition = prepositionOf(sentence, child.index);
    if (preposition === null || !(owning.has(preposition) || isServed(sentence, word, preposition))) continue;
    const actors = [child, ...conjuncts(sentence, child.index, true)].flatMap(({ index }) =>
      ask(sentence, index),
    );
    for (const { identity, first, last } of actors)
      out.push({ identity, first, last, preposition, nested: depth > 0, word: child.index });
    // “Fighting for autonomy in Peru” is not fighting for Peru.
    const forSomething = served.has(sentence.tokens[child.head].lemma);
    if (depth < 3 && !forSomething) collect(sentence, child.index, ask, skip, depth + 1, out);
  }
}

function isServed(sentence: Sentence, word: number, preposition: string): boolean {
  return preposition === 'to' && serving.has(sentence.tokens[word].lemma.toLowerCase());
}

/**
 * The noun’s prepositional phrases: those that hang from it, and one right after it that can only be its own though it
 * was parsed as the verb’s (“met officials within the ministry”).
 */
export function prepositional(sentence: Sentence, word: number): Token[] {
  const seats = sentence.childrenWith(word, 'acl').flatMap((clause) => seatsIn(sentence, clause));
  const own = [...sentence.childrenWith(word, 'nmod'), ...seats];
  const next = sentence.tokens[word + 1];
  if (next === undefined || next.deprel !== 'case' || !nounOnly.has(next.form.toLowerCase())) return own;
  const { head } = next;
  if (
    head <= word ||
    own.some(({ index }) => index === head) ||
    !isRelation(sentence.tokens[head].deprel, ['obl'])
  )
    return own;
  return [sentence.tokens[head], ...own];
}

/** The phrases of a participle that say where somebody sits or for whom they work. */
function seatsIn(sentence: Sentence, { index, lemma }: Token): readonly Token[] {
  const phrases = seated.has(lemma) || served.has(lemma) ? sentence.childrenWith(index, 'obl') : [];
  if (seated.has(lemma)) return phrases;
  return phrases.filter((phrase) => served.get(lemma)!.has(prepositionOf(sentence, phrase.index) ?? ''));
}

/** Participles before a seat: “an analyst based in Lima” is one in Lima. */
const seated = new Set(['base', 'headquarter']);

/** Participles of service, with what stands before whom it is for: “hackers working for the Peruvian navy”. */
const served: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['act', new Set(['for'])],
  ['control', new Set(['by'])],
  ['direct', new Set(['by'])],
  ['employ', new Set(['by'])],
  ['fight', new Set(['for'])],
  ['hire', new Set(['by'])],
  ['pay', new Set(['by'])],
  ['recruit', new Set(['by'])],
  ['run', new Set(['by'])],
  ['serve', new Set(['in', 'with', 'for'])],
  ['spy', new Set(['for'])],
  ['work', new Set(['for'])],
]);

const nounOnly = new Set(['of', 'within', 'inside']);

/** The preposition of a phrase in lower case, also where it hangs from the phrase’s first word; null when it has none. */
export function prepositionOf(sentence: Sentence, word: number): string | null {
  const own = sentence.child(word, 'case');
  if (own !== null && own.index < word) return own.form.toLowerCase();
  for (const child of sentence.tokens[word].children) {
    if (child > word || sentence.tokens[child].deprel === 'nmod:poss') continue;
    const below = sentence.child(child, 'case');
    if (below !== null && below.index < child) return below.form.toLowerCase();
  }
  return null;
}

/** An argument of a predicate: the words that fill one of its slots and the way there through the tree. */
import { isRelation, type Sentence, type Token } from '../../language/analysis.js';

export interface Argument {
  /** `subj`, `obj`, `iobj`, `xcomp`, `ccomp`, `modal`, `manner`, `poss`, `compound`, `amod`, or a preposition. */
  readonly slot: string;
  /** Head words; several when they are coordinated. */
  readonly words: readonly number[];
  /** Relations from the predicate to the first word: `nsubj:pass`, `xcomp<nsubj`, `acl:relcl^`. For `explain`. */
  readonly path: string;
}

/** Slots of one predicate. Several arguments of one slot stand in order of preference. */
export type Slots = ReadonlyMap<string, readonly Argument[]>;

export class SlotsBuilder {
  readonly slots = new Map<string, Argument[]>();

  add(slot: string, words: readonly number[], path: string): void {
    if (words.length === 0) return;
    const known = this.slots.get(slot);
    if (known === undefined) this.slots.set(slot, [{ slot, words, path }]);
    else if (!known.some((other) => other.words[0] === words[0])) known.push({ slot, words, path });
  }

  has(slot: string): boolean {
    return this.slots.has(slot);
  }
}

/** Prepositions that add a party to the noun before them: “China, alongside Mexico and Canada”. */
const joining: ReadonlySet<string> = new Set(['alongside', 'along with', 'together with', 'as well as']);

/** The word and those coordinated with it (“China, Mexico and Canada”), also by “alongside” and its like. */
export function coordinated(sentence: Sentence, word: number): number[] {
  const out: number[] = [];
  const open = [word];
  while (open.length > 0 && out.length < 64) {
    const at = open.shift()!;
    out.push(at);
    for (const child of sentence.childrenWith(at, 'conj')) {
      if (isNominal(child) && !hasOtherPreposition(sentence, child.index, at)) open.push(child.index);
    }
    for (const child of sentence.childrenWith(at, 'nmod', 'conj')) {
      const preposition = prepositionOf(sentence, child.index);
      if (preposition !== null && joining.has(preposition)) open.push(child.index);
    }
  }
  return out;
}

/** Those that a preposition like “alongside” adds from the clause: “Trump, along with Macron, announced”. */
export function joinedFromClause(sentence: Sentence, verb: number): number[] {
  return sentence.childrenWith(verb, 'obl').flatMap((child) => {
    const preposition = prepositionOf(sentence, child.index);
    return preposition !== null && joining.has(preposition) ? coordinated(sentence, child.index) : [];
  });
}

/**
 * A phrase of its own, unless it says the preposition again: “on wine from Peru and on most goods from Chile”. Who acts is named by “by” for
 * himself.
 */
function hasOtherPreposition(sentence: Sentence, word: number, first: number): boolean {
  if (sentence.child(word, 'case') === null) return false;
  const own = prepositionOf(sentence, word);
  return own !== null && (own === 'by' || own !== prepositionOf(sentence, first));
}

const caseAlone: readonly string[] = ['case'];
const caseOrMark: readonly string[] = ['case', 'mark'];

/** The preposition of a phrase, in lower case, its words joined by spaces (“because of”); null when it has none. */
export function prepositionOf(sentence: Sentence, word: number): string | null {
  // “because of dumping”: a noun’s preposition may be tagged as the mark of a clause.
  const relations = isNominal(sentence.tokens[word]) ? caseOrMark : caseAlone;
  let phrase: string | null = null;
  for (const child of sentence.tokens[word].children) {
    const token = sentence.tokens[child];
    if (!isRelation(token.deprel, relations) || /^['’]s?$/.test(token.form)) continue;
    const part = phraseOf(sentence, token);
    phrase = phrase === null ? part : `${phrase} ${part}`;
  }
  return phrase;
}

/** A function word with the words fixed to it, in lower case. */
export function phraseOf(sentence: Sentence, token: Token): string {
  const fixed = sentence.childrenWith(token.index, 'fixed');
  if (fixed.length === 0) return token.form.toLowerCase();
  return [token, ...fixed].map(({ form }) => form.toLowerCase()).join(' ');
}

export function isNominal({ upos }: Token): boolean {
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'PRON' ||
    upos === 'NUM' ||
    upos === 'SYM' ||
    upos === 'DET'
  );
}

const relativeWords: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** True for the relative pronouns of a relative clause. */
export function isRelativeWord({ form, xpos }: Token): boolean {
  return relativeWords.has(form.toLowerCase()) && (xpos.startsWith('W') || xpos === 'IN' || xpos === 'DT');
}

/**
 * The words that a phrase’s head stands for: for a relative pronoun those of the noun that its clause describes,
 * otherwise the head itself, with whatever is coordinated with it.
 */
export function fillers(sentence: Sentence, word: number): number[] {
  if (isRelativeWord(sentence.tokens[word])) {
    const clause = relativeClauseAbove(sentence, word);
    if (clause !== null) return coordinated(sentence, sentence.tokens[clause].head);
  }
  return coordinated(sentence, word);
}

/** The head of the nearest relative clause that the word stands in, or null. */
function relativeClauseAbove(sentence: Sentence, word: number): number | null {
  for (let at = word, steps = 0; at >= 0 && steps < 32; at = sentence.tokens[at].head, steps++) {
    if (sentence.tokens[at].deprel === 'acl:relcl') return at;
  }
  return null;
}

/** Phrases that the tree hangs on a percentage, “to 25% on steel”, are about what the percentage measures. */
export function phrasesOfPercentage(sentence: Sentence, word: number): Token[] {
  const { form, lemma } = sentence.tokens[word];
  if (form !== '%' && lemma !== 'percent' && form !== 'cent') return [];
  return sentence
    .childrenWith(word, 'nmod', 'obl')
    .filter(({ index }) => prepositionOf(sentence, index) !== null);
}

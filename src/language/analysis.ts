/** The Analysis of a text: its sentences with their words and trees, and what later stages add. */

/** A syntactic word. Offsets are UTF-16 units into the analysed text. */
export interface Token {
  /** Its number in the sentence, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Number of the governor in the sentence, -1 for the root. */
  readonly head: number;
  /** UD relation to the governor, with its subtype: `nsubj:pass`. */
  readonly deprel: string;
  /** Numbers of the words it governs, in order. */
  readonly children: readonly number[];
}

/** A sentence and its tree. */
export class Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the root word. */
  readonly root: number;
  #verbs: readonly Token[] | null = null;
  #related: ReadonlyMap<string, readonly Token[]> | null = null;

  constructor(
    /** Its number in the text, from 0. */
    readonly index: number,
    /** Number of its paragraph, from 0. */
    readonly paragraph: number,
    readonly tokens: readonly Token[],
    private readonly source: string,
  ) {
    this.start = tokens[0].start;
    this.end = tokens[tokens.length - 1].end;
    this.root = tokens.findIndex((token) => token.head < 0);
  }

  /** The sentence’s words as they stand in the text. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** The words tagged as verbs, in order. */
  get verbs(): readonly Token[] {
    this.#verbs ??= this.tokens.filter(({ upos }) => upos === 'VERB');
    return this.#verbs;
  }

  /** All words with the relation (compared without subtype when given without), in order. */
  related(relation: string): readonly Token[] {
    this.#related ??= byRelation(this.tokens);
    return this.#related.get(relation) ?? none;
  }

  /** The first child with one of the relations (compared without subtype when given without), or null. */
  child(word: number, ...relations: string[]): Token | null {
    for (const number of this.tokens[word].children) {
      if (isRelation(this.tokens[number].deprel, relations)) return this.tokens[number];
    }
    return null;
  }

  /** All children with one of the relations, in order. */
  childrenWith(word: number, ...relations: string[]): readonly Token[] {
    let found: Token[] | null = null;
    for (const number of this.tokens[word].children) {
      const child = this.tokens[number];
      if (!isRelation(child.deprel, relations)) continue;
      found ??= [];
      found.push(child);
    }
    return found ?? none;
  }

  /** Numbers of the word and all below it, in order; relations named are not followed from the word itself. */
  subtree(word: number, except: readonly string[] = []): number[] {
    const out = [word];
    const open = this.tokens[word].children.filter((i) => !isRelation(this.tokens[i].deprel, except));
    while (open.length > 0) {
      const next = open.pop()!;
      out.push(next);
      open.push(...this.tokens[next].children);
    }
    return out.sort((a, b) => a - b);
  }

  /** Offsets of the first to the last of the given words. */
  span(words: readonly number[]): { start: number; end: number } {
    let first = words[0];
    let last = words[0];
    for (const word of words) {
      if (word < first) first = word;
      if (word > last) last = word;
    }
    return { start: this.tokens[first].start, end: this.tokens[last].end };
  }

  /** The text from one word to another, both included. */
  words(first: number, last: number): string {
    return this.source.slice(this.tokens[first].start, this.tokens[last].end);
  }

  /** True when `above` governs `word`, directly or not. */
  governs(above: number, word: number): boolean {
    for (let at = this.tokens[word].head; at >= 0; at = this.tokens[at].head) if (at === above) return true;
    return false;
  }
}

const none: readonly Token[] = [];

/** Words by their relation, and by what it is without its subtype. */
function byRelation(tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> {
  const words = new Map<string, Token[]>();
  const add = (relation: string, token: Token): void => {
    const known = words.get(relation);
    if (known === undefined) words.set(relation, [token]);
    else known.push(token);
  };
  for (const token of tokens) {
    const relation = withoutSubtype(token.deprel);
    add(token.deprel, token);
    if (relation !== token.deprel) add(relation, token);
  }
  return words;
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function withoutSubtype(deprel: string): string {
  const subtype = deprel.indexOf(':');
  return subtype < 0 ? deprel : deprel.slice(0, subtype);
}

/** True when the relation is one of those named; a name without subtype stands for all its subtypes. */
export function isRelation(deprel: string, relations: readonly string[]): boolean {
  for (const relation of relations) {
    if (deprel === relation) return true;
    if (deprel.length > relation.length && deprel[relation.length] === ':' && deprel.startsWith(relation))
      return true;
  }
  return false;
}

/** A stretch of words of one sentence: numbers of the first and the last, both included. */
export interface WordRange {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Offsets into the text, and the text between them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const nameTypes = ['PER', 'LOC', 'ORG'] as const;
export type NameType = (typeof nameTypes)[number];

/** A proper name. */
export interface Name extends WordRange {
  readonly type: NameType;
}

export const precisions = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'vague'] as const;
export type Precision = (typeof precisions)[number];

/** A time expression: “on Tuesday”, “since 2018”, “by the end of the year”, “in the past few days”. */
export interface TimeExpression extends WordRange {
  /** First and last day (ISO 8601) that it may mean; null where the text alone cannot tell and no date is known. */
  readonly interval: { readonly start: string; readonly end: string } | null;
  readonly precision: Precision;
  /** How the event stands to the interval: in it, from it on, up to it, at its start at the earliest ... */
  readonly bound: 'in' | 'since' | 'until' | 'before' | 'after' | 'by';
  /** `point`: when; `duration`: for how long (“for 90 days”); `set`: how often (“each year”). */
  readonly kind: 'point' | 'duration' | 'set';
  /** Length in days of a duration, when it can be told. */
  readonly days: number | null;
}

/** A quantity with its vagueness kept: “tens of thousands”, “between 10 and 25 percent”, “$3.2bn”, “to 145%”. */
export interface Quantity extends WordRange {
  /** At least and at most this much; equal when exact; null where open. */
  readonly min: number | null;
  readonly max: number | null;
  /** True for “about”, “nearly”, “dozens”. */
  readonly approximate: boolean;
  /** `percent`, `points`, an ISO 4217 currency, a unit of measure (lower case, singular), or `count`. */
  readonly unit: string;
  readonly per: 'day' | 'week' | 'month' | 'quarter' | 'year' | null;
  /** What kind of bound the words give: “as high as 125%” is up-to. */
  readonly bound: 'exact' | 'up-to' | 'at-least' | 'about';
  /** Its part in a change: “raised from 20% (from) to 145% (to)”, “cut by 10 points (by)”, “an extra 10% (by)”. */
  readonly change: 'from' | 'to' | 'by' | null;
  /** The word that it counts or measures (“deaths” in “40,000 deaths”), a word number of the sentence, or null. */
  readonly counted: number | null;
}

/** What somebody is said to have said: direct (in quotation marks), indirect, or mixed. */
export interface Quote {
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** The words said, without quotation marks; offsets into the text. A long quotation may run over paragraphs. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence in which the reporting clause stands (or the quotation begins where there is none). */
  readonly sentence: number;
  /** The head word of who says it, in `sentence`; null when the text does not tell. */
  readonly speaker: number | null;
  /** The reporting word (said, warned, according), in `sentence`; null when there is none. */
  readonly cue: number | null;
  /** The head word of who is told, when said. */
  readonly addressee: number | null;
  /** The head word of what is said (root of the clause), in `sentence`, when it stands there. */
  readonly content: number | null;
}

/** A word of a sentence of the text. */
export interface WordPlace {
  readonly sentence: number;
  readonly word: number;
}

/** A mention that stands for something mentioned before: a pronoun, a short name, a title, “both sides”, “the move”. */
export interface Anaphor extends WordRange {
  /** Its head word. */
  readonly head: number;
  readonly kind: 'pronoun' | 'short-name' | 'title' | 'group' | 'event';
  /** Head words of the nearest mentions that it stands for: one, or several for a group. Never empty. */
  readonly antecedents: readonly WordPlace[];
}

/** What the analysis of a text holds. */
export interface Analysis {
  readonly text: string;
  /** The day (ISO 8601) against which times are resolved, or null. */
  readonly date: string | null;
  readonly sentences: readonly Sentence[];
  /** In the order of the text, never overlapping. */
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly anaphora: readonly Anaphor[];
}

/** Reads `lexicon/term-words.tsv`, `measure-acts.tsv`, `measure-names.tsv` and `goods.tsv`: the words of a measure’s terms. */
import { ChanceryError } from '../../errors.js';
import type { Sentence } from '../../language/analysis.js';
import { readTable } from '../../lexicon/table.js';
import { verbNames } from '../predicate.js';
import { WordTable } from '../word-table.js';
import { type MeasureTerms, measureActions } from './measure-terms.js';

const tellings = [
  'start',
  'end',
  'last',
  'stays',
  'except',
  'stacks',
  'part',
  'total',
  'law',
  'deed',
  'pays',
  'leaves',
  'charges',
  'rate',
  'everyone',
  'besides',
  'ruling',
  'hits',
  'alike',
  'was-to-come',
  'grants',
  'wins',
  'at-once',
  'widens',
  'to-come',
  'sums',
  'answers',
] as const;
export type Telling = (typeof tellings)[number];

type Act = NonNullable<MeasureTerms['act']>;

export class TermWords {
  private readonly tells = new Map<string, Telling>();
  private readonly charging = new Set<string>();
  /** The first words of the verbs that charge. */
  private readonly chargingVerbs = new Set<string>();
  private readonly summing = new Set<string>();
  /** The first words of the verbs that tell something: most verbs are none. */
  private readonly tellingVerbs = new Set<string>();
  /** Its phrases under their first words, the longest first. */
  private readonly phrases = new Map<string, { forms: readonly string[]; tells: Telling }[]>();
  private readonly acts = new Map<string, Act>();
  private readonly names: WordTable<string>;
  private readonly goods = new Map<string, string | null>();

  constructor() {
    for (const { line, cells } of readTable('term-words', ['word', 'pos', 'tells'])) {
      const telling = tellings.find((one) => one === cells.tells);
      if (telling === undefined)
        throw wrong('term-words.tsv', line, `“${cells.tells}” is nothing that words tell`);
      const forms = cells.word.split(' ');
      if (telling === 'charges') {
        this.charging.add(cells.word);
        this.chargingVerbs.add(forms[0]);
      } else if (telling === 'sums') this.summing.add(cells.word);
      else if (cells.pos === 'phrase') this.addPhrase(forms, telling);
      else this.tells.set(`${cells.pos} ${cells.word}`, telling);
      if (cells.pos === 'verb') this.tellingVerbs.add(forms[0]);
    }
    for (const { line, cells } of readTable('measure-acts', ['word', 'pos', 'act'])) {
      const act = [...measureActions, 'announce' as const].find((one) => one === cells.act);
      if (act === undefined) throw wrong('measure-acts.tsv', line, `no act “${cells.act}”`);
      this.acts.set(`${cells.pos} ${cells.word}`, act);
    }
    const names = readTable('measure-names', ['word', 'name']);
    this.names = new WordTable(names.map(({ cells }) => [cells.word, cells.name] as const));
    for (const { cells } of readTable('goods', ['word', 'name']))
      this.goods.set(cells.word, cells.name === '-' ? null : cells.name);
  }

  private addPhrase(forms: readonly string[], tells: Telling): void {
    const known = this.phrases.get(forms[0]);
    if (known === undefined) this.phrases.set(forms[0], [{ forms, tells }]);
    else {
      known.push({ forms, tells });
      known.sort((a, b) => b.forms.length - a.forms.length);
    }
  }

  /** What the verb, with what stands fixed after it, tells; null when it is no word of terms. */
  verb(sentence: Sentence, verb: number): Telling | null {
    const { lemma } = sentence.tokens[verb];
    if (!this.tellingVerbs.has(lemma) && !this.tellingVerbs.has(lemma.toLowerCase())) return null;
    const [next, third] = [1, 2].map((i) => sentence.tokens[verb + i]?.form.toLowerCase() ?? '');
    const names = [`${lemma} ${next} ${third}`, `${lemma} ${next}`, ...verbNames(sentence, verb)];
    return first(names, (name) => this.tells.get(`verb ${name}`) ?? null);
  }

  /** True for verbs whose subject takes the rate that follows: “put 25% on oil”. */
  charges(sentence: Sentence, verb: number): boolean {
    if (!this.chargingVerbs.has(sentence.tokens[verb].lemma.toLowerCase())) return false;
    return verbNames(sentence, verb).some((name) => this.charging.has(name));
  }

  /** True for verbs by whose object or end several come together: “with the old duty that makes 45%”. */
  sums(lemma: string): boolean {
    return this.summing.has(lemma.toLowerCase());
  }

  /** True for a verb that does the act, by its lemma alone. */
  isAct(lemma: string, act: Act): boolean {
    return this.acts.get(`verb ${lemma.toLowerCase()}`) === act;
  }

  /** True for verbs of the tables. */
  isVerb(lemma: string): boolean {
    return this.tells.has(`verb ${lemma}`) || this.acts.has(`verb ${lemma}`);
  }

  /** What the adjective or noun tells. */
  word(sentence: Sentence, word: number): Telling | null {
    const { lemma, upos } = sentence.tokens[word];
    const pos = upos === 'ADJ' || upos === 'VERB' ? 'adj' : 'noun';
    return this.tells.get(`${pos} ${lemma.toLowerCase()}`) ?? null;
  }

  /** The longest phrase of the table that begins at the word. */
  phrase(sentence: Sentence, word: number): { tells: Telling; length: number } | null {
    const { tokens } = sentence;
    const found = this.phrases
      .get(tokens[word].form.toLowerCase())
      ?.find(({ forms }) => forms.every((form, i) => tokens[word + i]?.form.toLowerCase() === form));
    return found === undefined ? null : { tells: found.tells, length: found.forms.length };
  }

  /** What the verb or the noun of a verb does to a measure. */
  act(sentence: Sentence, word: number): Act | null {
    const { upos, lemma } = sentence.tokens[word];
    if (upos === 'VERB')
      return first(verbNames(sentence, word), (name) => this.acts.get(`verb ${name}`) ?? null);
    return upos === 'NOUN' ? (this.acts.get(`noun ${lemma.toLowerCase()}`) ?? null) : null;
  }

  /** The component that the words from one to another name, and where; the first of several. */
  name(sentence: Sentence, from: number, to: number): { name: string; first: number; last: number } | null {
    for (let i = Math.max(0, from); i < Math.min(to, sentence.tokens.length); i++) {
      const found = this.names.startingAt(sentence, i) ?? this.hyphened(sentence, i);
      if (found !== null) return { name: found.value, first: i, last: i + found.length - 1 };
    }
    return null;
  }

  /** “Anti-dumping”, where the words of the table are one word with hyphens and the text has three. */
  private hyphened(sentence: Sentence, word: number): { value: string; length: number } | null {
    const three = sentence.tokens.slice(word, word + 3);
    if (three.length < 3 || three[1].form !== '-') return null;
    const joined = three.map(({ form }) => form.toLowerCase()).join('');
    const value = this.names.of(joined);
    return value === null ? null : { value, length: 3 };
  }

  /** The good’s name in records: the phrase itself when the table does not know it; null for all goods. */
  good(phrase: string): string | null {
    const known = this.goods.get(phrase);
    return known === undefined ? phrase : known;
  }
}

function first<T>(names: readonly string[], find: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}

function wrong(thing: string, line: number, why: string): ChanceryError {
  return new ChanceryError('C102', { thing, line, why });
}

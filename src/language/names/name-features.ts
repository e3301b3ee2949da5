/**
 * What the name tagger sees of a word: the words around it, their shapes and tags, what the tables of names say of them,
 * the run of capitals that it stands in, where it hangs in the tree, and how its document uses it elsewhere. Each feature
 * is a number of 32 bits.
 */
import type { DocumentWords } from './document-words.js';
import { hashOf } from './feature-hash.js';
import { type FormFacts, factsOf, formFacts } from './form-facts.js';
import { classBit, phraseAt, wordClasses } from './name-words.js';
import type { ParsedWord } from './parsed-word.js';

/** No word has more features. */
export const mostFeatures = 160;

function key(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** A proper noun by its tag, or written with a capital. */
export function isNameLike({ form, xpos }: ParsedWord, { capital } = formFacts(form)): boolean {
  return xpos === 'NNP' || xpos === 'NNPS' || capital;
}

const joiners: ReadonlySet<string> = new Set(['-', '–', '&', '/', '@']);
/** Parts of names such as “Wendy’s” that are words of their own. */
const endings: ReadonlySet<string> = new Set(["'s", '’s', 's', "'", '’', '!']);
const phraseTypes = ['PER', 'LOC', 'ORG'];
/** Words on either side that are looked at. */
const margin = 2;

/** The words of one sentence with what is computed once for each of them. Positions before and after it are empty. */
export class NameSentence {
  readonly length: number;
  private readonly facts: readonly FormFacts[];
  private readonly lower: Int32Array;
  private readonly shape: Int32Array;
  private readonly tag: Int32Array;
  private readonly hint: Int32Array;
  /** Known names of several words: 1 + 2 · type, and one more within the name; 0 elsewhere. */
  private readonly phrase: Int32Array;
  private readonly marked: Uint8Array;
  /** The run of marked words that each word is in: its first and last. */
  private readonly runFirst: Int32Array;
  private readonly runLast: Int32Array;
  private readonly used: Int32Array;
  /** 1 where nearly all words have capitals, which then tell nothing. */
  private readonly capitals: number;

  constructor(
    private readonly words: readonly ParsedWord[],
    document: DocumentWords | null,
  ) {
    const { length } = words;
    this.length = length;
    const size = length + 2 * margin;
    this.lower = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.hint = new Int32Array(size);
    this.phrase = new Int32Array(size);
    this.used = new Int32Array(length);
    this.marked = new Uint8Array(length);
    this.runFirst = new Int32Array(length).fill(-1);
    this.runLast = new Int32Array(length).fill(-1);
    this.facts = factsOf(words);
    this.capitals = mostlyCapitals(words) ? 1 : 0;
    this.markPhrases(this.facts.map(({ lower }) => lower));
    for (let i = 0; i < length; i++) {
      const word = words[i];
      const at = i + margin;
      const { lower, lowerHash, shapeHash, classes: bits } = this.facts[i];
      this.lower[at] = lowerHash;
      this.shape[at] = shapeHash;
      this.tag[at] = hashOf(word.xpos);
      const known = this.phrase[at] > 0 || ((bits & telling) !== 0 && (bits & commonBit) === 0);
      if (isNameLike(word, this.facts[i]) || (known && document?.careless)) this.marked[i] = 1;
      this.hint[at] = bits;
      this.used[i] = document?.usesOf(lower) ?? 0;
    }
    this.findRuns();
  }

  private markPhrases(small: readonly string[]): void {
    for (let i = 0; i < small.length; ) {
      const found = phraseAt(small, i);
      if (!found) {
        i++;
        continue;
      }
      const code = 1 + 2 * phraseTypes.indexOf(found.type);
      for (let k = 0; k < found.length; k++) this.phrase[i + k + margin] = code + (k > 0 ? 1 : 0);
      i += found.length;
    }
  }

  private findRuns(): void {
    const { marked, length, words } = this;
    for (let i = 0; i < length; i++) {
      if (marked[i] === 0) continue;
      let last = i;
      for (;;) {
        if (last + 1 < length && marked[last + 1] === 1) last++;
        else if (last + 2 < length && joiners.has(words[last + 1].form) && marked[last + 2] === 1) last += 2;
        else break;
      }
      for (let k = i; k <= last; k++) {
        this.runFirst[k] = i;
        this.runLast[k] = last;
      }
      i = last;
    }
  }

  /** True for a word that may be part of a name: it is marked, or stands between two marked words with one other at most. */
  mayName(i: number): boolean {
    const { marked, length } = this;
    if (marked[i] === 1) return true;
    if (i > 0 && marked[i - 1] === 1 && endings.has(this.words[i].form)) return true;
    let before = i - 1;
    while (before >= i - 2 && before >= 0 && marked[before] === 0) before--;
    let after = i + 1;
    while (after <= i + 2 && after < length && marked[after] === 0) after++;
    return before >= i - 2 && after <= i + 2 && before >= 0 && after < length;
  }

  /** Writes the features of word `i` to `out`; returns how many they are. */
  features(i: number, out: Int32Array): number {
    const { lower, shape, tag, hint, words, phrase, capitals } = this;
    const at = i + margin;
    const { lower: small, capital: hasCapital } = this.facts[i];
    const top = this.phraseTop(i);
    const { deprel, head } = words[top];
    const governor = head < 0 ? 0 : hashOf(words[head].lemma);
    const relation = hashOf(deprel);
    const preposition = this.preposition(top);
    const h = hint[at];
    const before = hint[at - 1];
    const after = hint[at + 1];
    const capital = hasCapital ? 1 + capitals : 0;
    let f = 0;
    for (let k = -2; k <= 2; k++) out[f++] = key(k + 2, lower[at + k]);
    for (let k = -1; k <= 1; k++) out[f++] = key(k + 6, shape[at + k], capitals);
    for (let k = -1; k <= 1; k++) out[f++] = key(k + 9, tag[at + k]);
    out[f++] = key(14, lower[at - 1], lower[at]);
    out[f++] = key(15, lower[at], lower[at + 1]);
    out[f++] = key(16, shape[at - 1], shape[at]);
    out[f++] = key(17, shape[at], shape[at + 1]);
    out[f++] = key(19, tag[at - 1], tag[at]);
    out[f++] = key(20, tag[at], tag[at + 1]);
    out[f++] = key(21, hashOf(small.slice(-3)), capital);
    out[f++] = key(22, hashOf(small.slice(0, 3)), capital);
    out[f++] = key(23, hashOf(small.slice(-2)), capital);
    out[f++] = key(41, hashOf(small.slice(-4)), capital);
    out[f++] = key(24, h, capital);
    out[f++] = key(25, before, h, capital);
    out[f++] = key(26, h, after, capital);
    out[f++] = key(27, h, lower[at - 1]);
    out[f++] = key(28, h, lower[at + 1]);
    out[f++] = key(29, relation, tag[at]);
    out[f++] = key(30, governor, relation);
    out[f++] = key(31, preposition, h, capital);
    out[f++] = key(32, preposition, governor);
    out[f++] = key(33, preposition, relation);
    out[f++] = key(35, i === 0 ? 1 : 0, shape[at], tag[at]);
    out[f++] = key(36, Math.min(this.length, 5), i, shape[at]);
    out[f++] = key(37, Math.min(this.length, 4), h, i === 0 ? lower[at + 1] : 1);
    out[f++] = key(40, phrase[at], phrase[at + 1]);
    out[f++] = key(42, phrase[at], capital);
    for (let bit = 0, rest = h; rest !== 0; bit++, rest >>>= 1) {
      if (rest & 1) out[f++] = key(50, bit, capital);
    }
    for (let bit = 0, rest = before; rest !== 0; bit++, rest >>>= 1) if (rest & 1) out[f++] = key(51, bit);
    for (let bit = 0, rest = after; rest !== 0; bit++, rest >>>= 1) if (rest & 1) out[f++] = key(52, bit);
    for (let bit = 0, rest = this.used[i]; rest !== 0; bit++, rest >>>= 1) {
      if (rest & 1) {
        out[f++] = key(53, bit, capital);
        out[f++] = key(54, bit, h);
      }
    }
    out[f++] = key(55, this.used[i], tag[at]);
    return this.runFirst[i] < 0 ? f : this.runFeatures(i, out, f);
  }

  private runFeatures(i: number, out: Int32Array, start: number): number {
    const { lower, tag, hint } = this;
    const first = this.runFirst[i] + margin;
    const last = this.runLast[i] + margin;
    const at = i + margin;
    const place = (at === first ? 1 : 0) + (at === last ? 2 : 0);
    let f = start;
    out[f++] = key(60, Math.min(last - first, 4), place);
    out[f++] = key(61, lower[first - 1], place);
    out[f++] = key(62, lower[last + 1], place);
    out[f++] = key(63, lower[last], place);
    out[f++] = key(64, lower[first], place);
    out[f++] = key(65, hint[first], hint[last], place);
    out[f++] = key(66, tag[first - 1], tag[last + 1], place);
    for (let bit = 0; bit < wordClasses.length; bit++) {
      if ((hint[last] >>> bit) & 1) out[f++] = key(67, bit, place);
      if ((hint[first] >>> bit) & 1) out[f++] = key(68, bit, place);
    }
    let all = 0;
    for (let k = first; k <= last; k++) all |= hint[k];
    out[f++] = key(69, all, place);
    out[f++] = key(70, lower[first - 1], hint[first] & ~commonBit, place);
    return f;
  }

  /** The head of the name that the word belongs to: up through flat names and modifiers. */
  private phraseTop(i: number): number {
    let top = i;
    for (let step = 0; step < 6; step++) {
      const { deprel, head } = this.words[top];
      if (
        head < 0 ||
        !(deprel === 'flat' || deprel === 'compound' || deprel === 'amod' || deprel === 'goeswith')
      )
        break;
      top = head;
    }
    return top;
  }

  /** The preposition of the phrase headed by the word, or 0; looked for among the four words before it. */
  private preposition(top: number): number {
    for (let i = top - 1; i >= 0 && i >= top - 4; i--) {
      if (this.words[i].head === top && this.words[i].deprel === 'case') return hashOf(this.words[i].lemma);
    }
    return 0;
  }
}

const commonBit = classBit('common');
/** Words of these classes that are no ordinary words may be names in small letters. */
const telling = classBit('given') | classBit('surname') | classBit('place') | classBit('organisation');

/** A sentence in which four of five words of three letters or more have a capital: a headline. */
function mostlyCapitals(words: readonly ParsedWord[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { form } of words) {
    if (form.length < 3 || !/^\p{L}/u.test(form)) continue;
    long++;
    if (form[0] !== form[0].toLowerCase()) capital++;
  }
  return long >= 4 && capital >= 0.8 * long;
}

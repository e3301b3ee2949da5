/**
 * What the name tagger sees of a word: the words around it, their shapes, tags and hints from `lexicon/name-words.tsv`,
 * and where the word hangs in the tree. Each feature is hashed to one row of weights.
 */
import { cellList, readTable } from '../../lexicon/table.js';
import { shapeOf } from '../features.js';

/** Rows of weights, a power of two. */
export const nameRows = 1 << 20;

/** Features of one word. */
export const featuresPerWord = 42;

/** What is needed of a parsed word; `head` is a word number, -1 for the root. */
export interface ParsedWord {
  readonly form: string;
  readonly lemma: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

const classNumbers = [
  'given',
  'surname',
  'title',
  'place',
  'place-part',
  'place-word',
  'nationality',
  'organisation',
  'organisation-word',
];

let hints: Map<string, number> | null = null;

/** The classes of a word of names as a set of bits. */
export function nameHints(lower: string): number {
  hints ??= new Map(
    readTable('name-words', ['word', 'classes']).map(({ cells }) => [
      cells.word,
      cellList(cells.classes).reduce((bits, name) => bits | (1 << classNumbers.indexOf(name)), 0),
    ]),
  );
  return hints.get(lower) ?? 0;
}

function hashText(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}

const remembered = new Map<string, number>();

function hashOf(text: string): number {
  let hash = remembered.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (remembered.size > 50_000) remembered.clear();
    remembered.set(text, hash);
  }
  return hash;
}

function row(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) & (nameRows - 1);
}

/** A proper noun by its tag, or written with a capital. */
function isNameLike(form: string, xpos: string): boolean {
  return xpos === 'NNP' || xpos === 'NNPS' || form !== form.toLowerCase();
}

/** The words of one sentence with what is computed once for each of them. Positions before and after it are empty. */
export class NameSentence {
  readonly length: number;
  private readonly lower: Int32Array;
  private readonly shape: Int32Array;
  private readonly tag: Int32Array;
  private readonly hint: Int32Array;

  constructor(private readonly words: readonly ParsedWord[]) {
    this.length = words.length;
    const padded = (value: (word: ParsedWord) => number): Int32Array => {
      const out = new Int32Array(words.length + 4);
      for (let i = 0; i < words.length; i++) out[i + 2] = value(words[i]);
      return out;
    };
    this.lower = padded(({ form }) => hashOf(form.toLowerCase()));
    this.shape = padded(({ form }) => hashOf(shapeOf(form)));
    this.tag = padded(({ xpos }) => hashOf(xpos));
    this.hint = padded(({ form, xpos }) => (isNameLike(form, xpos) ? nameHints(form.toLowerCase()) : 0));
  }

  /** True for a word that may be part of a name: capitals, a proper noun’s tag, a hint, or between two such words. */
  mayName(i: number): boolean {
    if (this.marked(i)) return true;
    let before = i - 1;
    while (before >= i - 2 && before >= 0 && !this.marked(before)) before--;
    let after = i + 1;
    while (after <= i + 2 && after < this.length && !this.marked(after)) after++;
    return before >= i - 2 && after <= i + 2 && before >= 0 && after < this.length;
  }

  private marked(i: number): boolean {
    const { form, xpos } = this.words[i];
    return isNameLike(form, xpos);
  }

  /** Writes the rows of word `i` to `out`. */
  features(i: number, out: Int32Array): void {
    const { lower, shape, tag, hint, words } = this;
    const at = i + 2;
    const { form } = words[i];
    const small = form.toLowerCase();
    const top = this.phraseTop(i);
    const { deprel, head } = words[top];
    const governor = head < 0 ? 0 : hashOf(words[head].lemma);
    const relation = hashOf(deprel);
    const preposition = this.preposition(top);
    let f = 0;
    for (let k = -2; k <= 2; k++) out[f++] = row(k + 2, lower[at + k]);
    for (let k = -1; k <= 1; k++) out[f++] = row(k + 6, shape[at + k]);
    for (let k = -1; k <= 1; k++) out[f++] = row(k + 9, tag[at + k]);
    for (let k = -1; k <= 1; k++) out[f++] = row(k + 12, hint[at + k], 1);
    out[f++] = row(14, lower[at - 1], lower[at]);
    out[f++] = row(15, lower[at], lower[at + 1]);
    out[f++] = row(16, shape[at - 1], shape[at]);
    out[f++] = row(17, shape[at], shape[at + 1]);
    out[f++] = row(18, shape[at - 1], shape[at], shape[at + 1]);
    out[f++] = row(19, tag[at - 1], tag[at]);
    out[f++] = row(20, tag[at], tag[at + 1]);
    out[f++] = row(21, hashOf(small.slice(-3)), shape[at]);
    out[f++] = row(22, hashOf(small.slice(0, 3)), shape[at]);
    out[f++] = row(23, hashOf(small.slice(-2)));
    out[f++] = row(24, hint[at], shape[at]);
    out[f++] = row(25, hint[at - 1], hint[at], 1);
    out[f++] = row(26, hint[at], hint[at + 1], 1);
    out[f++] = row(27, hint[at], lower[at - 1]);
    out[f++] = row(28, hint[at], lower[at + 1]);
    out[f++] = row(29, relation, tag[at]);
    out[f++] = row(30, governor, relation);
    out[f++] = row(31, preposition, hint[at]);
    out[f++] = row(32, preposition, governor);
    out[f++] = row(33, lower[top + 2], 7);
    out[f++] = row(34, hint[top + 2], tag[at]);
    out[f++] = row(35, i === 0 ? 1 : 0, shape[at], tag[at]);
    out[f++] = row(36, lower[at - 2], lower[at - 1]);
    out[f++] = row(37, lower[at + 1], lower[at + 2]);
    out[f++] = row(38, shape[at - 2], shape[at - 1], shape[at]);
    out[f++] = row(39, hint[at - 2], hint[at - 1], hint[at]);
    out[f++] = row(40, hint[at], hint[at + 1], hint[at + 2]);
    out[f] = row(41, hashOf(small.slice(-4)));
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

/**
 * Finds where sentences end. A blank line ends one; within a paragraph a small BiLSTM decides at each token, from the
 * words, their shapes, the spaces between them and how far the paragraph has gone.
 */
import { z } from 'zod';
import { featureRows, firstWordRow, rowsPerWord } from './features.js';
import { FormVectors, sumFormRows } from './form-vectors.js';
import { roundRows } from './kernel/integer-matrix.js';
import { Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';
import { Projection } from './projection.js';
import { Recurrence } from './recurrence.js';
import { abbreviationBefore } from './token-tables.js';

export const SplitterPart = z.strictObject({
  words: z.array(z.string()),
  layers: z.array(z.int()),
  embedding: z.int(),
  /** A sentence ends where the score for “ends” is above that for “goes on” by this much. */
  threshold: z.number(),
});

/** Rows for hashed prefixes, suffixes and shapes: fewer than the parser has, since only the shape of words matters. */
const splitterHashed = 8192;

/** Embedding rows a token: its word’s, whether a space follows, and where in the text it stands. */
export const splitterRows = rowsPerWord + 2;

/** Classes of places in the text: 1st token, 2nd and 3rd, 4th to 7th ... 128th and later. */
const placeClasses = 8;

/** Tokens are looked at in windows of this many, of which the middle is decided. */
const windowTokens = 200;
const windowMargin = 40;

/** Tokens that go through the network together. */
const batchRows = 1200;

/** The number of embedding rows for a vocabulary of the given size. */
export function splitterTableRows(words: number): number {
  return firstWordRow + words + splitterHashed + 1 + placeClasses;
}

/** Writes one token’s rows, for training. `place` is its number in the text, from 0. */
export function splitterFeatures(
  form: string,
  spaceAfter: boolean,
  place: number,
  words: ReadonlyMap<string, number>,
  rows: Int32Array,
  at: number,
): void {
  const firstHashed = firstWordRow + words.size;
  featureRows(form, words, firstHashed, rows, at, splitterHashed);
  placeFeatures(spaceAfter, place, firstHashed + splitterHashed, rows, at + rowsPerWord);
}

/** The two rows that are not the word’s: whether a space follows, and where in the text it stands. */
function placeFeatures(
  spaceAfter: boolean,
  place: number,
  spaceRow: number,
  rows: Int32Array,
  at: number,
): void {
  rows[at] = spaceAfter ? spaceRow : -1;
  rows[at + 1] = spaceRow + 1 + Math.min(placeClasses - 1, 31 - Math.clz32(place + 1));
}

export class Splitter {
  private readonly kernel = new Kernel();
  private readonly forms: FormVectors;
  private readonly spaceRow: number;
  private readonly part: z.infer<typeof SplitterPart>;
  private readonly embedding: number;
  private readonly layers: Recurrence[];
  private readonly output: Projection;

  constructor(model: ModelFile) {
    const { kernel } = this;
    this.part = model.part('splitter', SplitterPart);
    const words = new Map(this.part.words.map((word, i) => [word, firstWordRow + i]));
    this.embedding = kernel.takeFloats(model.tensor('splitter.embedding').values);
    const width = this.part.embedding;
    this.forms = new FormVectors(kernel, width, (form, target) => {
      sumFormRows(kernel, this.embedding, width, words, form, target, splitterHashed);
    });
    this.spaceRow = firstWordRow + words.size + splitterHashed;
    this.layers = this.part.layers.map(
      (size, i) => new Recurrence(kernel, model, `splitter.layer${i}`, size),
    );
    this.output = new Projection(kernel, model, 'splitter.output.weight', 'splitter.output.bias');
    kernel.keep();
  }

  /** For each token of each paragraph whether a sentence ends with it. A paragraph’s last token always ends one. */
  ends(paragraphs: readonly Paragraph[]): boolean[][] {
    const ends = paragraphs.map(({ forms }) => new Array<boolean>(forms.length).fill(false));
    const windows = paragraphs.flatMap(({ forms }, paragraph) => windowsOf(paragraph, forms.length));
    windows.sort((a, b) => b.to - b.from - (a.to - a.from) || a.paragraph - b.paragraph || a.from - b.from);
    for (let start = 0; start < windows.length; ) {
      let rows = 0;
      let end = start;
      while (
        end < windows.length &&
        (end === start || rows + windows[end].to - windows[end].from <= batchRows)
      ) {
        rows += windows[end].to - windows[end].from;
        end++;
      }
      this.decide(paragraphs, windows.slice(start, end), rows, ends);
      start = end;
    }
    for (const list of ends) if (list.length > 0) list[list.length - 1] = true;
    return ends;
  }

  /** Decides the middles of the windows, which are ordered by falling length. */
  private decide(
    paragraphs: readonly Paragraph[],
    windows: readonly Window[],
    rows: number,
    ends: boolean[][],
  ): void {
    const { kernel, part } = this;
    kernel.release();
    this.forms.makeRoom(rows);
    const slots = new Int32Array(rows);
    const places = new Int32Array(rows * 2);
    const starts: number[] = [];
    let row = 0;
    for (const { paragraph, from, to } of windows) {
      const { forms, spaces } = paragraphs[paragraph];
      starts.push(row);
      for (let i = from; i < to; i++, row++) {
        slots[row] = this.forms.slot(forms[i]);
        placeFeatures(spaces[i], i, this.spaceRow, places, row * 2);
      }
    }
    const width = part.embedding;
    let x = kernel.take(rows * width);
    kernel.run.gatherRows(this.forms.vectors, width, kernel.takeIntegers(slots), x, rows, width);
    const place = kernel.take(rows * width);
    kernel.run.sumRowsOf(this.embedding, kernel.takeIntegers(places), 2, place, rows, width);
    kernel.run.addTo(place, x, rows * width);
    const lengths = windows.map(({ from, to }) => to - from);
    for (const layer of this.layers) x = layer.run(layer.project(x, rows), null, { lengths, starts, rows });
    const outputs = 2 * part.layers[part.layers.length - 1];
    const scores = this.output.apply(roundRows(kernel, x, rows, outputs)) >> 2;
    for (let w = 0; w < windows.length; w++) {
      const { paragraph, from, decideFrom, decideTo } = windows[w];
      for (let i = decideFrom; i < decideTo; i++) {
        const at = scores + (starts[w] + i - from) * this.output.columns;
        const margin = kernel.floats[at + 1] - kernel.floats[at];
        ends[paragraph][i] = margin > part.threshold + caution(paragraphs[paragraph].forms, i);
      }
    }
  }
}

/** Marks that may close a sentence. */
const closing = /[.!?…"”’')\]:;]$/;

/**
 * How much surer the network must be that a sentence ends after token `i`: the treebank’s letters and reviews often leave
 * the stop out, edited text hardly ever does, and almost never between two capitalised words, which may be one name.
 */
function caution(forms: readonly string[], i: number): number {
  const form = forms[i];
  const next = forms[i + 1] ?? '';
  if (/^\p{L}+\.$/u.test(form)) return cautionAfterAbbreviation(form.slice(0, -1), forms[i - 1] ?? '', next);
  if (/["”’']$/.test(form) && /^\p{Ll}/u.test(next)) return cautionAfterQuote;
  if (closing.test(form)) return 0;
  return isCapital(form) && isCapital(next) ? cautionInNames : cautionWithoutStop;
}

/** No sentence ends between “No.” and a number, and hardly any between “Sen.” or “John F.” and a name. */
function cautionAfterAbbreviation(form: string, before: string, next: string): number {
  const follows = abbreviationBefore(form);
  if (follows === 'number') return /^\d/.test(next) ? Infinity : 0;
  if (follows === 'name') return isCapital(next) ? cautionInNames : 0;
  return form.length === 1 && isCapital(before) && isCapital(next) ? cautionInNames : 0;
}

const cautionWithoutStop = 2;
const cautionInNames = 6;
/** “Will you come?” he asked. */
const cautionAfterQuote = 3;

function isCapital(form: string): boolean {
  const first = form.slice(0, 1);
  return first !== first.toLowerCase();
}

/** A paragraph’s tokens: their forms, and whether white space follows each. */
export interface Paragraph {
  readonly forms: readonly string[];
  readonly spaces: readonly boolean[];
}

interface Window {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly decideFrom: number;
  readonly decideTo: number;
}

function windowsOf(paragraph: number, count: number): Window[] {
  const windows: Window[] = [];
  const step = windowTokens - 2 * windowMargin;
  for (let at = 0; at < count; at += step) {
    const from = Math.max(0, at - windowMargin);
    const to = Math.min(count, from + windowTokens);
    windows.push({ paragraph, from, to, decideFrom: at, decideTo: Math.min(count, at + step) });
  }
  return windows;
}

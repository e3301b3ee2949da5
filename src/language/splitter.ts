/**
 * Finds where sentences end. A blank line ends one; within a paragraph a small BiLSTM decides at each token, from the
 * words, their shapes, the spaces between them and how far the paragraph has gone.
 */
import { z } from 'zod';
import { EmbeddingTable } from './embedding-table.js';
import { featureRows, firstWordRow, rowsPerWord } from './features.js';
import { FormVectors } from './form-vectors.js';
import { roundRows } from './kernel/integer-matrix.js';
import { type Address, Kernel } from './kernel/kernel.js';
import type { ModelFile } from './model-file.js';
import { classBit, longestPhrase, phraseAt, wordClassBits } from './names/name-words.js';
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

/** Tokens are looked at in windows of this many, of which all is decided but the margins towards other windows. */
const windowTokens = 400;
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
  rows[at + 1] = spaceRow + 1 + placeClass(place);
}

function placeClass(place: number): number {
  return Math.min(placeClasses - 1, 31 - Math.clz32(place + 1));
}

/** One number for both. */
function placeNumber(spaceAfter: boolean, place: number): number {
  return placeClass(place) + (spaceAfter ? placeClasses : 0);
}

export class Splitter {
  private readonly kernel = new Kernel();
  private readonly forms: FormVectors;
  private readonly part: z.infer<typeof SplitterPart>;
  /** What each place (with a space after it or not) gives to the first layer, added to what the form gives. */
  private readonly places: Address;
  private readonly layers: Recurrence[];
  private readonly output: Projection;

  constructor(model: ModelFile) {
    const { kernel } = this;
    this.part = model.part('splitter', SplitterPart);
    const words = new Map(this.part.words.map((word, i) => [word, firstWordRow + i]));
    const embedding = new EmbeddingTable(kernel, model, 'splitter.embedding');
    this.layers = this.part.layers.map(
      (size, i) => new Recurrence(kernel, model, `splitter.layer${i}`, size),
    );
    const [first] = this.layers;
    this.forms = new FormVectors(kernel, first.projected, (forms, target) => {
      const rows = new Int32Array(forms.length * rowsPerWord);
      for (let i = 0; i < forms.length; i++)
        featureRows(forms[i], words, firstWordRow + words.size, rows, i * rowsPerWord, splitterHashed);
      first.project(embedding.sums(rows, rowsPerWord), forms.length, target);
    });
    this.places = this.projectPlaces(embedding, firstWordRow + words.size + splitterHashed);
    this.output = new Projection(kernel, model, 'splitter.output.weight', 'splitter.output.bias');
    kernel.keep();
  }

  /** The places’ rows through the first layer, less what it gives without input, which the forms’ have already. */
  private projectPlaces(embedding: EmbeddingTable, spaceRow: number): Address {
    const { kernel } = this;
    const [first] = this.layers;
    const rows = new Int32Array(4 * placeClasses);
    for (let place = 0; place < placeClasses; place++) {
      placeFeatures(false, (1 << place) - 1, spaceRow, rows, 2 * placeNumber(false, (1 << place) - 1));
      placeFeatures(true, (1 << place) - 1, spaceRow, rows, 2 * placeNumber(true, (1 << place) - 1));
    }
    const count = 2 * placeClasses;
    const places = kernel.take(count * first.projected);
    kernel.keep();
    first.project(embedding.sums(rows, 2), count, places);
    const bias = first.project(embedding.sums(Int32Array.of(-1), 1), 1) >> 2;
    for (let row = 0; row < count; row++) {
      const at = (places >> 2) + row * first.projected;
      for (let c = 0; c < first.projected; c++) kernel.floats[at + c] -= kernel.floats[bias + c];
    }
    return places;
  }

  /**
   * For each token of each paragraph of a text whether a sentence ends with it. A paragraph’s last token always ends one.
   * Linear in the tokens.
   */
  ends(paragraphs: readonly Paragraph[]): boolean[][] {
    const margins = this.margins(paragraphs);
    const careful = closesItsSentences(paragraphs, margins);
    return paragraphs.map(({ forms }, p) =>
      forms.map(
        (_, i) => i === forms.length - 1 || (margins[p][i] > 0 && margins[p][i] > caution(forms, i, careful)),
      ),
    );
  }

  /** For each token how much surer than the threshold the network is that a sentence ends with it. */
  private margins(paragraphs: readonly Paragraph[]): Float32Array[] {
    const margins = paragraphs.map(({ forms }) => new Float32Array(forms.length));
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
      this.score(paragraphs, windows.slice(start, end), rows, margins);
      start = end;
    }
    return margins;
  }

  /** Scores the middles of the windows, which are ordered by falling length. */
  private score(
    paragraphs: readonly Paragraph[],
    windows: readonly Window[],
    rows: number,
    margins: readonly Float32Array[],
  ): void {
    const { kernel, part } = this;
    kernel.release();
    const words: string[] = [];
    const places = new Int32Array(rows);
    const starts: number[] = [];
    let row = 0;
    for (const { paragraph, from, to } of windows) {
      const { forms, spaces } = paragraphs[paragraph];
      starts.push(row);
      for (let i = from; i < to; i++, row++) {
        words.push(forms[i]);
        places[row] = placeNumber(spaces[i], i);
      }
    }
    const slots = this.forms.slotsOf(words);
    const [first, ...others] = this.layers;
    const layout = { lengths: windows.map(({ from, to }) => to - from), starts, rows };
    let x = first.run(this.forms.vectors, slots, layout, { inputs: this.places, index: places });
    for (const layer of others) x = layer.run(layer.project(x, rows), null, layout);
    const outputs = 2 * part.layers[part.layers.length - 1];
    const scores = this.output.apply(roundRows(kernel, x, rows, outputs)) >> 2;
    for (let w = 0; w < windows.length; w++) {
      const { paragraph, from, decideFrom, decideTo } = windows[w];
      for (let i = decideFrom; i < decideTo; i++) {
        const at = scores + (starts[w] + i - from) * this.output.columns;
        margins[paragraph][i] = kernel.floats[at + 1] - kernel.floats[at] - part.threshold;
      }
    }
  }
}

/** Marks that may close a sentence or an item. */
const closing = /[.!?…"”’')\]:;•]$/;

/** A text that leaves out more than this share of its stops is no edited text. */
const carelessShare = 0.08;

/** Where fewer sentences end within paragraphs, one without a stop tells nothing: it may be a wrong cut. */
const fewSentences = 3;

/**
 * True for a text that closes its sentences within paragraphs, as edited text does and letters and chat often do not: then
 * a sentence without a stop is unlikely, above all between two words with capitals, which may be one name.
 */
function closesItsSentences(paragraphs: readonly Paragraph[], margins: readonly Float32Array[]): boolean {
  let sentences = 0;
  let open = 0;
  paragraphs.forEach(({ forms }, p) => {
    forms.forEach((form, i) => {
      if (i === forms.length - 1 || margins[p][i] <= 0) return;
      sentences++;
      if (!closing.test(form)) open++;
    });
  });
  return open <= (sentences < fewSentences ? 1 : carelessShare * sentences);
}

/** How much surer than the threshold the network must be that a sentence ends after token `i`. */
function caution(forms: readonly string[], i: number, careful: boolean): number {
  const form = forms[i];
  const next = forms[i + 1] ?? '';
  if (/^\p{L}+\.$/u.test(form)) return cautionAfterAbbreviation(form.slice(0, -1), forms[i - 1] ?? '', next);
  if (/["”’']$/.test(form) && /^\p{Ll}/u.test(next)) return cautionAfterQuote;
  if (closing.test(form)) return 0;
  if (isWithinKnownName(forms, i)) return Infinity;
  if (/^\d/.test(form) && isKnownName(next)) return cautionInNames;
  if (!careful) return 0;
  if (isCapital(next) && isTitle(form)) return isCapital(form) ? Infinity : cautionAfterTitle;
  if (isCapital(next) && isCapital(form)) return cautionInNames;
  return dash.test(form) || isKnownName(next) ? cautionBeforeNames : cautionWithoutStop;
}

/** True where a known name of several words begins at or before token `i` and goes on after it. */
function isWithinKnownName(forms: readonly string[], i: number): boolean {
  for (let from = Math.max(0, i - longestPhrase + 2); from <= i; from++) {
    const lower = forms.slice(from, from + longestPhrase).map((form) => form.toLowerCase());
    if (from + (phraseAt(lower, 0)?.length ?? 0) > i + 1) return true;
  }
  return false;
}

/** No sentence ends between “No.” and a number, and hardly any between “Sen.” or “John F.” and a name. */
function cautionAfterAbbreviation(form: string, before: string, next: string): number {
  const follows = abbreviationBefore(form);
  if (follows === 'number') return /^\d/.test(next) ? Infinity : 0;
  if (follows === 'name') return isCapital(next) ? cautionAfterTitle : 0;
  return form.length === 1 && isCapital(before) && isCapital(next) ? cautionAfterTitle : 0;
}

const cautionWithoutStop = 0.5;
const dash = /^[–—-]+$/;
/** After a dash, or before a name, whose capital tells nothing: “of a plan | Norway has”. */
const cautionBeforeNames = 1.5;
const names = classBit('place') | classBit('nationality') | classBit('organisation');
/** “Karl | Weiss said”, “43 | Nigerian students”. */
const cautionInNames = 4;
/** “Sen. | Weiss said”, “trade secretary | Karl Weiss said”. */
const cautionAfterTitle = 6;
/** “Will you come?” he asked. */
const cautionAfterQuote = 3;

function isTitle(form: string): boolean {
  return (wordClassBits(form.toLowerCase()) & classBit('title')) !== 0;
}

function isKnownName(form: string): boolean {
  return isCapital(form) && (wordClassBits(form.toLowerCase()) & names) !== 0;
}

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
  for (let decideFrom = 0; decideFrom < count; ) {
    const from = Math.max(0, decideFrom - windowMargin);
    const to = Math.min(count, from + windowTokens);
    const decideTo = to === count ? count : to - windowMargin;
    windows.push({ paragraph, from, to, decideFrom, decideTo });
    decideFrom = decideTo;
  }
  return windows;
}

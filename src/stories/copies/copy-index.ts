/** Finds the copies of a report among those that came before it, in bounded memory. */
import { mixPair } from './hashing.js';
import { isCopy, type Overlap, overlapOf } from './overlap.js';
import { PassageTable } from './passage-table.js';
import { keptPassages, keptPrints, type Sketch, signatureBins, sketchOf } from './sketch.js';
import { WordScan } from './words.js';

/** Bins that must be equal together: a band of the signature (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3). */
const bandBins = 2;
const bands = signatureBins / bandBins;
/** A print says that one stretch is equal, a band that much of the whole may be. */
const printWeight = 1;
const bandWeight = 2;
/** Weight from which on two reports are compared: one print alone is a stock phrase, but all that a very short text has. */
const candidateWeight = 2;
const shortText = 16;
/** Reports that one is compared with at most: those that share most keys with it. */
const mostCompared = 256;

/** A report known to the index that shares its text with another. */
export interface CopyMatch {
  readonly id: string;
  /** `ofFirst` is the share of the asked report, `ofSecond` that of the one found. */
  readonly overlap: Overlap;
}

export interface CopyIndexOptions {
  /**
   * Reports that are known at one time. Default 100,000, which take up to 300 MB. When it is reached, the report that was
   * added first is let go first.
   */
  readonly capacity?: number | undefined;
}

/**
 * Reports of a stream, with their copies so far. Deterministic; whether two reports are copies depends on their texts
 * alone, so any order of adding finds the same pairs, as long as all are known at one time and no passage is in more than
 * 256 of them. In larger families each report still finds those most like it.
 *
 * @example
 * const index = new CopyIndex();
 * index.add('a', 'Norway lifted its ban on Peruvian fish on Monday.'); // []
 * index.add('b', 'Norway lifted its ban on Peruvian fish on Monday.')[0].id; // 'a'
 */
export class CopyIndex {
  readonly capacity: number;
  private readonly table: PassageTable;
  private readonly scan = new WordScan();
  private readonly ids: string[] = [];
  private readonly places = new Map<string, number>();
  /** By place: its passages (only the first `counts` are filled), and the limit below which they are whole. */
  private passages: Uint32Array;
  private readonly counts: Uint16Array;
  private readonly limits: Float64Array;
  /** By place: weight as a candidate of the report that is asked for, 0 between questions. */
  private readonly weights: Uint16Array;

  constructor({ capacity = 100_000 }: CopyIndexOptions = {}) {
    this.capacity = Math.max(1, Math.floor(capacity));
    this.table = new PassageTable(this.capacity, bands + keptPrints);
    this.counts = new Uint16Array(this.capacity);
    this.limits = new Float64Array(this.capacity);
    this.weights = new Uint16Array(this.capacity);
    this.passages = new Uint32Array(Math.min(this.capacity, 1024) * keptPassages);
  }

  /** Reports known now. */
  get size(): number {
    return this.places.size;
  }

  /** Bytes of the typed arrays that hold them; ids come on top. */
  get bytes(): number {
    const { passages, counts, limits, weights } = this;
    return (
      this.table.bytes + passages.byteLength + counts.byteLength + limits.byteLength + weights.byteLength
    );
  }

  /**
   * Adds a report and gives its copies among those known, the most alike first, then by id. One whose id is known is not
   * added again. Time linear in the text, and in the number of reports that share passages with it.
   */
  add(id: string, text: string): CopyMatch[] {
    this.scan.read(text);
    const sketch = sketchOf(this.scan);
    const keys = keysOf(sketch);
    const copies = this.copiesOf(id, sketch, keys);
    if (!this.places.has(id)) this.keep(id, sketch, keys);
    return copies;
  }

  private copiesOf(id: string, sketch: Sketch, keys: Uint32Array): CopyMatch[] {
    const copies: CopyMatch[] = [];
    for (const place of this.candidates(sketch, keys)) {
      if (this.ids[place] === id) continue;
      const overlap = overlapOf(sketch, this.passagesAt(place));
      if (isCopy(overlap)) copies.push({ id: this.ids[place], overlap });
    }
    return copies.sort(byLikeness);
  }

  /** Places of the reports that share enough keys to be compared, {@link mostCompared} at most. */
  private candidates(sketch: Sketch, keys: Uint32Array): number[] {
    const touched: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const weight = i < bandsOf(sketch) ? bandWeight : printWeight;
      this.table.each(keys[i], (place) => {
        if (this.weights[place] === 0) touched.push(place);
        this.weights[place] += weight;
      });
    }
    const enough = touched.filter(
      (place) =>
        this.weights[place] >= candidateWeight ||
        Math.min(sketch.passages.length, this.counts[place]) <= shortText,
    );
    if (enough.length > mostCompared) enough.sort((a, b) => this.weights[b] - this.weights[a]);
    for (const place of touched) this.weights[place] = 0;
    return enough.slice(0, mostCompared);
  }

  private passagesAt(place: number): { passages: Uint32Array; limit: number } {
    const start = place * keptPassages;
    return {
      passages: this.passages.subarray(start, start + this.counts[place]),
      limit: this.limits[place],
    };
  }

  private keep(id: string, { passages, limit }: Sketch, keys: Uint32Array): void {
    const place = this.table.add(keys);
    const forgotten = this.ids[place];
    if (forgotten !== undefined) this.places.delete(forgotten);
    this.ids[place] = id;
    this.places.set(id, place);
    const start = place * keptPassages;
    if (start >= this.passages.length) {
      const grown = new Uint32Array(Math.min(this.capacity * keptPassages, 2 * this.passages.length));
      grown.set(this.passages);
      this.passages = grown;
    }
    this.passages.set(passages, start);
    this.counts[place] = passages.length;
    this.limits[place] = limit;
  }
}

function bandsOf({ signature }: Sketch): number {
  return signature.length === 0 ? 0 : bands;
}

/** Bands first, then prints: two kinds of key that never equal one another but by chance. */
function keysOf(sketch: Sketch): Uint32Array {
  const { signature, prints } = sketch;
  const keys = new Uint32Array(bandsOf(sketch) + prints.length);
  for (let band = 0; band < bandsOf(sketch); band++)
    keys[band] = mixPair(band + 1, mixPair(signature[band * bandBins], signature[band * bandBins + 1]));
  keys.set(prints, bandsOf(sketch));
  return keys;
}

function byLikeness(a: CopyMatch, b: CopyMatch): number {
  const most = (match: CopyMatch) => match.overlap.ofFirst + match.overlap.ofSecond;
  return most(b) - most(a) || (a.id < b.id ? -1 : 1);
}

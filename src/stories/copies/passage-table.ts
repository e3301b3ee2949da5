/**
 * Which of the last so many reports have a key: postings in rings of typed arrays, so that memory is bounded and the
 * oldest report is forgotten by being written over.
 */

/** How many reports with one key are looked at: a stock phrase that thousands share would cost time and tells nothing. */
export const mostLooked = 256;

export class PassageTable {
  /** Newest posting of each bucket, -1 where there is none. */
  private heads: Int32Array;
  /** By posting: its key, and the next older posting of its bucket. */
  private keys: Uint32Array;
  private older: Int32Array;
  /** Of each place in the ring: the number of the report that stands there. */
  private numbers: Float64Array;
  private rooms: number;
  private added = 0;

  /**
   * @param capacity reports that are known at one time
   * @param width keys of a report at most
   */
  constructor(
    readonly capacity: number,
    readonly width: number,
  ) {
    this.rooms = Math.min(capacity, 1024);
    this.keys = new Uint32Array(this.rooms * width);
    this.older = new Int32Array(this.rooms * width).fill(-1);
    this.numbers = new Float64Array(this.rooms).fill(-1);
    this.heads = emptyHeads(this.rooms * width);
  }

  /** Bytes that the table holds now, and when it is full. */
  get bytes(): number {
    return this.heads.byteLength + this.keys.byteLength + this.older.byteLength + this.numbers.byteLength;
  }

  /** The place in the ring where the next report will stand. */
  get next(): number {
    return this.added % this.capacity;
  }

  /**
   * Adds a report with its distinct keys, and gives its place in the ring. When the ring is full the report that was
   * added first is forgotten.
   */
  add(keys: Uint32Array): number {
    const place = this.next;
    if (place >= this.rooms) this.grow();
    this.numbers[place] = this.added++;
    for (let i = 0; i < this.width; i++) {
      const posting = place * this.width + i;
      if (i < keys.length) this.put(posting, keys[i]);
      else this.older[posting] = emptyPosting;
    }
    return place;
  }

  /** Calls `found` with the place of each known report that has the key, the newest first, {@link mostLooked} at most. */
  each(key: number, found: (place: number) => void): void {
    const bucket = this.bucketOf(key);
    let posting = this.heads[bucket];
    let number = this.added;
    let before = 0;
    for (let looked = 0; posting >= 0 && looked < mostLooked; ) {
      const place = Math.floor(posting / this.width);
      if (this.isOverwritten(posting, bucket) || !isOlder(this.numbers[place], posting, number, before))
        return;
      if (this.keys[posting] === key) {
        looked++;
        found(place);
      }
      number = this.numbers[place];
      before = posting;
      posting = this.older[posting];
    }
  }

  /** True where a newer report has taken the posting’s place, with a key of another bucket or none. */
  private isOverwritten(posting: number, bucket: number): boolean {
    return this.older[posting] === emptyPosting || this.bucketOf(this.keys[posting]) !== bucket;
  }

  private bucketOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) & (this.heads.length - 1);
  }

  private put(posting: number, key: number): void {
    const bucket = this.bucketOf(key);
    this.keys[posting] = key;
    this.older[posting] = this.heads[bucket];
    this.heads[bucket] = posting;
  }

  /** Twice the room, up to the capacity; every posting is put again, the oldest first. */
  private grow(): void {
    const used = this.rooms;
    this.rooms = Math.min(this.capacity, 2 * this.rooms);
    const { keys, older, numbers } = this;
    this.keys = new Uint32Array(this.rooms * this.width);
    this.older = new Int32Array(this.rooms * this.width).fill(-1);
    this.numbers = new Float64Array(this.rooms).fill(-1);
    this.numbers.set(numbers);
    this.heads = emptyHeads(this.rooms * this.width);
    for (let posting = 0; posting < used * this.width; posting++)
      if (older[posting] === emptyPosting) this.older[posting] = emptyPosting;
      else this.put(posting, keys[posting]);
  }
}

/** Marks a posting that a report with fewer keys leaves unused. */
const emptyPosting = -2;

function emptyHeads(postings: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, postings)))).fill(-1);
}

/**
 * A bucket goes from newer reports to older, within a report from later keys to earlier. What does not has been
 * written over, and all behind it is older still and forgotten.
 */
function isOlder(number: number, posting: number, than: number, before: number): boolean {
  return number < than || (number === than && posting < before);
}

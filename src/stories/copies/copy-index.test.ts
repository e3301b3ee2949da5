import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick, randomFrom } from '../../evaluate/copies/random.js';
import { CopyIndex } from './copy-index.js';
import { keptPassages } from './sketch.js';

/** A report of so many invented words, the same for the same seed. */
function invented(seed: number, words = 200): string {
  const random = randomFrom(seed);
  return Array.from({ length: words }, () => {
    const syllables = Array.from({ length: 3 }, () =>
      pick(['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'to', 'vi'], random),
    );
    return syllables.join('');
  }).join(' ');
}

/** Every so many words exchanged for others. */
function exchanged(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, i) => (i % every === every - 1 ? `${word}x` : word))
    .join(' ');
}

const first = (text: string, words: number) => text.split(' ').slice(0, words).join(' ');
const last = (text: string, words: number) => text.split(' ').slice(-words).join(' ');

function matches(known: readonly string[], asked: string): string[] {
  const index = new CopyIndex({ capacity: 50 });
  for (const [i, text] of known.entries()) index.add(`${i}`, text);
  return index.add('asked', asked).map(({ id }) => id);
}

describe('CopyIndex', () => {
  const a = invented(1);
  const b = invented(2);
  const c = invented(3);

  it.each<[string, string, string[]]>([
    ['a reprint', a, ['0']],
    ['case, marks and accents', a.toUpperCase().replaceAll(' ', ', '), ['0']],
    ['its first quarter', first(a, 50), ['0']],
    ['its end', last(a, 60), ['0']],
    ['its end under another head', `${first(c, 60)} ${last(a, 60)}`, ['0']],
    ['a rewrite', exchanged(a, 6), ['0']],
    ['two joined', `${first(a, 100)} ${first(b, 100)}`, ['0', '1']],
    ['a longer one', `${a} ${c}`, ['0']],
    ['another', c, []],
    ['a sentence in common', `${c} ${first(a, 20)}`, []],
    ['words in common, no run of them', [...a.split(' ')].sort().join(' '), []],
    ['nothing', '', []],
  ])('%s', (_, asked, found) => {
    expect(matches([a, b], asked).sort()).toEqual(found);
  });

  it('finds very short reports when the whole is the same', () => {
    const short = 'Norway lifted its ban on Peruvian fish on Monday.';
    expect(matches([short, a], short)).toEqual(['0']);
    expect(matches([short, a], 'Norway kept its ban on Chilean wine on Friday.')).toEqual([]);
  });

  it('says how much of each is in the other', () => {
    const index = new CopyIndex();
    index.add('whole', a);
    const [{ overlap }] = index.add('part', first(a, 100));
    expect(overlap.ofFirst).toBe(1);
    expect(overlap.ofSecond).toBeCloseTo(0.5, 1);
    expect(overlap.shared).toBe(98);
  });

  it('estimates what a sketch does not hold', () => {
    const long = invented(4, 5 * keptPassages);
    const index = new CopyIndex({ capacity: 2 });
    index.add('whole', long);
    const [{ overlap }] = index.add('half', first(long, 2.5 * keptPassages));
    expect(overlap.ofFirst).toBeGreaterThan(0.95);
    expect(overlap.ofSecond).toBeGreaterThan(0.42);
    expect(overlap.ofSecond).toBeLessThan(0.58);
  });

  it('adds a report once', () => {
    const index = new CopyIndex();
    index.add('a', a);
    expect(index.add('a', a)).toEqual([]);
    expect(index.size).toBe(1);
  });

  it('lets go first what was added first', () => {
    const index = new CopyIndex({ capacity: 3 });
    for (const id of [10, 11, 12, 13]) index.add(`${id}`, invented(id));
    expect(index.size).toBe(3);
    expect(index.add('again 10', invented(10))).toEqual([]);
    expect(index.add('again 13', invented(13)).map(({ id }) => id)).toEqual(['13']);
    expect(index.add('again 11', invented(11))).toEqual([]);
  });

  it('stays within its memory', () => {
    const capacity = 300;
    const index = new CopyIndex({ capacity });
    for (let i = 0; i < capacity; i++) index.add(`${i}`, invented(i, 30));
    const full = index.bytes;
    expect(full / capacity).toBeLessThan(3500);
    for (let i = 0; i < 3 * capacity; i++) index.add(`more ${i}`, invented(1000 + i, 30));
    expect(index.bytes).toBe(full);
    expect(index.size).toBe(capacity);
  });

  it('finds the last of many after its places have been written over many times', () => {
    const index = new CopyIndex({ capacity: 20 });
    for (let i = 0; i < 400; i++) {
      const text = invented(i % 37, 40);
      // The same text came 37 reports before, and only 20 are known.
      expect(index.add(`${i}`, text)).toEqual([]);
      expect(index.add(`${i} again`, text).map(({ id }) => id)).toContain(`${i}`);
    }
  });

  it('finds the same pairs in any order', () => {
    const texts = [
      a,
      b,
      c,
      first(a, 80),
      `${first(a, 90)} ${last(b, 90)}`,
      exchanged(b, 7),
      exchanged(exchanged(a, 9), 11),
    ];
    const pairsIn = (order: readonly number[]): string[] => {
      const index = new CopyIndex({ capacity: 10 });
      return order
        .flatMap((i) => index.add(`${i}`, texts[i]).map(({ id }) => [`${i}`, id].sort().join(' ')))
        .sort();
    };
    const known = pairsIn(texts.map((_, i) => i));
    expect(known.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          texts.map((_, i) => i),
          { minLength: texts.length },
        ),
        (order) => {
          expect(pairsIn(order)).toEqual(known);
        },
      ),
    );
  });

  it('takes any text, and is found again by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.string(), (text, other) => {
        const index = new CopyIndex({ capacity: 4 });
        index.add('other', other);
        index.add('one', text);
        const found = index.add('again', text).map(({ id }) => id);
        if (/\p{L}{4}/u.test(text)) expect(found).toContain('one');
      }),
    );
  });
});

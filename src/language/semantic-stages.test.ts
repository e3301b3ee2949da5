/** Times, quantities, quotes and coreference on any words and any trees: spans slice back, in order, in linear time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCpuTime } from '../cpu-time.fixture.js';
import { type Name, nameTypes, Sentence, type Token } from './analysis.js';
import { findAnaphora } from './coreference/find-anaphora.js';
import { findQuantities } from './quantities/find-quantities.js';
import { findQuotes } from './quotes/find-quotes.js';
import { findTimes } from './times/find-times.js';

/** Words that the stages look for, in an order that no grammar gives. */
const words =
  'the a an in on of to from between and since last next past few days two May March 11 2018 1990s Tuesday - % $ 3.2bn bn million tens thousands half more than up “ ” " ‘ ’ : , . he she it they its both sides countries minister said told that according Peru Chile Wang who this move ago later year by end one as high percent points'.split(
    ' ',
  );
const tags = ['NOUN', 'PROPN', 'VERB', 'ADP', 'NUM', 'PRON', 'ADJ', 'PUNCT'];
const xtags = ['NN', 'NNS', 'NNP', 'VBD', 'VB', 'IN', 'CD', 'PRP', 'PRP$', 'JJ', 'POS'];
const relations = [
  'nsubj',
  'obj',
  'ccomp',
  'obl',
  'nmod',
  'acl:relcl',
  'conj',
  'parataxis',
  'compound',
  'case',
  'appos',
];

/** Trees come in pieces of this many words, whose roots hang from the first: so does the parser cut endless sentences. */
const piece = 250;

/** Every word hangs from one before it in its piece. */
function headOf(word: number, seed: number): number {
  const first = word - (word % piece);
  return word === 0 ? -1 : word === first ? 0 : first + (seed % (word - first));
}

/** A sentence of these words from `offset` on. */
function sentenceOf(
  index: number,
  forms: readonly string[],
  seeds: readonly number[],
  offset: number,
  text: string,
): Sentence {
  const heads = forms.map((_, i) => headOf(i, seeds[i % seeds.length]));
  const starts: number[] = [];
  let at = offset;
  for (const form of forms) {
    starts.push(at);
    at += form.length + 1;
  }
  const children: number[][] = forms.map(() => []);
  for (let i = 1; i < forms.length; i++) children[heads[i]].push(i);
  const tokens = forms.map((form, i): Token => {
    const seed = seeds[i % seeds.length];
    return {
      index: i,
      start: starts[i],
      end: starts[i] + form.length,
      form,
      lemma: form.toLowerCase().replace(/s$/, ''),
      upos: tags[seed % tags.length],
      xpos: xtags[seed % xtags.length],
      head: heads[i],
      deprel: i === 0 ? 'root' : relations[seed % relations.length],
      children: children[i],
    };
  });
  return new Sentence(index, index >> 1, tokens, text);
}

function textOf(
  sentences: readonly (readonly string[])[],
  seeds: readonly number[],
): { text: string; parsed: Sentence[] } {
  const text = sentences.map((forms) => forms.join(' ')).join('\n');
  let offset = 0;
  const parsed = sentences.map((forms, index) => {
    const sentence = sentenceOf(index, forms, seeds, offset, text);
    offset = sentence.end + 1;
    return sentence;
  });
  return { text, parsed };
}

function namesIn(sentences: readonly Sentence[]): Name[] {
  return sentences.flatMap(({ index, tokens }) =>
    tokens
      .filter(({ form }) => /^(?:Peru|Chile|Wang|May)$/.test(form))
      .map(({ index: word, start, end, form }) => {
        return {
          sentence: index,
          first: word,
          last: word,
          start,
          end,
          text: form,
          type: nameTypes[word % 3],
        };
      }),
  );
}

const anyText = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
  )
  .map(([sentences, seeds]) => textOf(sentences, seeds));

describe('on any words', () => {
  test('times, quantities and anaphora slice back, in order, apart', () => {
    fc.assert(
      fc.property(anyText, ({ text, parsed }) => {
        const stages = [
          findTimes(parsed, text, '2025-04-11'),
          findQuantities(parsed, text),
          findAnaphora(parsed, namesIn(parsed), text),
        ];
        for (const found of stages) {
          let free = 0;
          for (const { sentence, first, last, start, end, text: slice } of found) {
            expect(text.slice(start, end)).toBe(slice);
            expect(start).toBe(parsed[sentence].tokens[first].start);
            expect(end).toBe(parsed[sentence].tokens[last].end);
            expect(start).toBeGreaterThanOrEqual(free);
            free = end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('an interval ends no sooner than it begins; a range has its least first', () => {
    fc.assert(
      fc.property(anyText, ({ text, parsed }) => {
        for (const { interval } of findTimes(parsed, text, '2025-04-11')) {
          if (interval !== null) expect(interval.start <= interval.end).toBe(true);
        }
        for (const { min, max } of findQuantities(parsed, text)) {
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('two quotes lie apart or one in the other, and their words are words of their sentence', () => {
    fc.assert(
      fc.property(anyText, ({ text, parsed }) => {
        const quotes = findQuotes(parsed, text);
        for (const [i, { start, end, sentence, speaker, cue, addressee, content }] of quotes.entries()) {
          expect(start).toBeLessThan(end);
          for (const other of quotes.slice(i + 1)) {
            expect(other.start >= end || (other.start >= start && other.end <= end)).toBe(true);
          }
          for (const word of [speaker, cue, addressee, content]) {
            if (word !== null) expect(parsed[sentence].tokens[word]).toBeDefined();
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('antecedents stand before what stands for them, or in its sentence', () => {
    fc.assert(
      fc.property(anyText, ({ text, parsed }) => {
        for (const { sentence, antecedents } of findAnaphora(parsed, namesIn(parsed), text)) {
          expect(antecedents.length).toBeGreaterThan(0);
          for (const place of antecedents) {
            expect(place.sentence).toBeLessThanOrEqual(sentence);
            expect(parsed[place.sentence].tokens[place.word]).toBeDefined();
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('on hostile text, one sentence of 100,000 words', () => {
  test.each([
    ['digits', ['7']],
    ['opening quotation marks', ['“']],
    ['straight quotation marks', ['"']],
    ['months', ['May']],
    ['nested speech', ['he', 'said', 'that']],
    ['pronouns', ['it', 'said', 'its']],
    ['names', ['Wang', 'and', 'Peru', ',']],
    ['groups', ['both', 'sides']],
    ['ranges', ['between', '5', 'and']],
    ['ends of ends', ['the', 'end', 'of']],
    ['number words', ['twenty', 'hundred', 'and']],
    ['one number of 100,000 digits', null],
  ])('%s', (_, unit) => {
    const forms =
      unit === null
        ? ['1'.repeat(100_000)]
        : Array.from({ length: 100_000 }, (_, i) => unit[i % unit.length]);
    // Every second word hangs from its piece’s root, so that some words govern very many.
    const seeds = Array.from({ length: 97 }, (_, i) => (i % 2) * i * 7919);
    const { text, parsed } = textOf([forms], seeds);
    const spent = leastCpuTime(1, () => {
      findTimes(parsed, text, '2025-04-11');
      findQuantities(parsed, text);
      findAnaphora(parsed, namesIn(parsed), text, findQuotes(parsed, text));
    });
    // Far above what linear time takes on a slow machine, far below what quadratic time takes on a fast one.
    expect(spent).toBeLessThan(20_000);
  });
});

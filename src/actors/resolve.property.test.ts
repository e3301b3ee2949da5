import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastCpuTime } from '../cpu-time.fixture.js';
import { type Analysis, Sentence, type Token } from '../language/analysis.js';
import { resolveActors } from './resolve.js';

const forms = [
  'China',
  'Chinese',
  'Trump',
  'administration',
  'the',
  'of',
  "'s",
  'minister',
  'president',
  'Georgia',
  'and',
  '-',
  ',',
  '(',
  'who',
  'both',
  'countries',
  'former',
  'US',
  'backed',
  'officials',
  'within',
  'Wang',
  'Stimson',
  'Center',
  'at',
  'goods',
  'from',
  '\u0000',
  'ﬀ',
  '👍',
];
const tags = [
  'NOUN',
  'PROPN',
  'ADJ',
  'ADP',
  'DET',
  'PRON',
  'VERB',
  'PUNCT',
  'PART',
  'CCONJ',
  'NUM',
  'X',
  'ADV',
  'AUX',
];
const relations = [
  'nsubj',
  'obj',
  'nmod',
  'nmod:poss',
  'amod',
  'compound',
  'flat',
  'appos',
  'acl:relcl',
  'conj',
  'case',
  'det',
  'cc',
  'punct',
  'obl',
  'cop',
];

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly deprel: string;
  readonly head: number;
}

const word = fc.record({
  form: fc.oneof(fc.constantFrom(...forms), fc.string({ minLength: 1, maxLength: 8 })),
  upos: fc.constantFrom(...tags),
  deprel: fc.constantFrom(...relations),
  head: fc.nat(),
});

/** A sentence with any tree at all. */
function analysisOf(words: readonly Word[]): Analysis {
  let text = '';
  const heads = words.map(({ head }, i) => (i === 0 ? -1 : head % i));
  const tokens = words.map(({ form, upos, deprel }, index): Token => {
    const start = text.length;
    text += form;
    const end = text.length;
    text += ' ';
    const children = heads.flatMap((head, child) => (head === index ? [child] : []));
    return {
      index,
      start,
      end,
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos: upos === 'PART' ? 'POS' : 'NN',
      head: heads[index],
      deprel: index === 0 ? 'root' : deprel,
      children,
    };
  });
  return {
    text,
    date: null,
    sentences: [new Sentence(0, 0, tokens, text)],
    names: [],
    times: [],
    quantities: [],
    quotes: [],
    anaphora: [],
  };
}

it('never throws, and every actor points at words of the text', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      const analysis = analysisOf(words);
      const actors = resolveActors({ publishedAt: null }, analysis);
      for (let i = 0; i < words.length; i++) {
        for (const { actor, span } of [...actors.at(0, i), ...actors.belonging(0, i)]) {
          expect(analysis.text.slice(span.start, span.end)).toBe(actor.entity_text);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('reads a long sentence in time that grows with its length', () => {
  const time = (length: number): number => {
    const words = Array.from(
      { length },
      (_, i): Word => ({
        form: forms[(i * 7) % forms.length],
        upos: tags[(i * 5) % tags.length],
        deprel: relations[(i * 3) % relations.length],
        head: i - 1,
      }),
    );
    const analysis = analysisOf(words);
    return leastCpuTime(3, () => resolveActors({ publishedAt: null }, analysis));
  };
  expect(time(8000)).toBeLessThan(Math.max(400, 100 * time(500)));
});

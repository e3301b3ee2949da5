/** What holds of the analysis of any text, whatever the model: offsets, order, trees, and time that grows as the text does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCpuTime } from '../cpu-time.fixture.js';
import { Analyser } from './analyse.js';
import type { Analysis } from './analysis.js';
import { longestSentence } from './network.js';
import { isSpace } from './tokenise.js';

const analyser = new Analyser();

/** Throws where the analysis is not what every analysis must be. */
function check({ text, sentences, names, times, quantities }: Analysis): void {
  let at = 0;
  for (const [s, sentence] of sentences.entries()) {
    expect(sentence.index).toBe(s);
    if (s > 0) expect(sentence.paragraph).toBeGreaterThanOrEqual(sentences[s - 1].paragraph);
    for (const [i, token] of sentence.tokens.entries()) {
      expect(token.index).toBe(i);
      for (; at < token.start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(token.start, token.end)).toBe(token.form);
      expect([token.upos, token.xpos, token.deprel].every((label) => label !== '')).toBe(true);
      at = token.end;
    }
    checkTree(sentence.tokens);
  }
  for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
  for (const range of [...names, ...times, ...quantities]) {
    const { tokens } = sentences[range.sentence];
    expect([range.start, range.end]).toEqual([tokens[range.first].start, tokens[range.last].end]);
    expect(range.text).toBe(text.slice(range.start, range.end));
  }
}

function checkTree(tokens: Analysis['sentences'][number]['tokens']): void {
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
  for (const token of tokens) {
    expect(token.head < 0).toBe(token.deprel === 'root');
    if (token.head >= 0) expect(tokens[token.head].children).toContain(token.index);
    let steps = 0;
    for (let at = token.head; at >= 0; at = tokens[at].head) steps++;
    expect(steps).toBeLessThan(tokens.length);
  }
}

const fragments = fc.constantFrom(
  'Oslo ',
  'Sen. Marco Vale ',
  'imposed ',
  'a 25% tariff ',
  'on $3.2bn of steel ',
  'last month',
  ', ',
  '. ',
  '“',
  '” ',
  ' said ',
  'he ',
  '\n\n',
  '- ',
  'THREATENED ',
  "didn't ",
  'U.S. ',
  '👍🏽 ',
  '\u00a0',
  '(',
  'https://example.org/a?b ',
);

describe('of any text', () => {
  it('made of what news is made of, tokens slice back and every sentence is one tree', () => {
    fc.assert(
      fc.property(
        fc.array(fragments, { maxLength: 40 }),
        fc.constantFrom(null, '2025-04-11'),
        (parts, date) => check(analyser.analyse(parts.join(''), date)),
      ),
      { numRuns: 60 },
    );
  });

  it('of random Unicode, the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => check(analyser.analyse(text))),
      { numRuns: 60 },
    );
  });

  it('the analysis is the same each time, and does not depend on what was analysed before', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const first = analyser.analyse(text);
        analyser.analyse('Peru and Chile signed a treaty. Nobody else did.');
        expect(analyser.analyse(text)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t\u00a0'],
  ])('%s has no sentences', (_, text) => {
    expect(analyser.analyse(text).sentences).toEqual([]);
  });

  it('a sentence longer than is parsed in one piece is still one tree', () => {
    const words = Array.from({ length: 3 * longestSentence }, (_, i) => (i % 2 ? 'steel' : 'and'));
    const [parsed] = analyser.parse([words]);
    expect(parsed.filter(({ head }) => head === 0)).toHaveLength(1);
    check(analyser.analyse(words.join(' ')));
  });
});

describe('of short plain sentences, any good model says', () => {
  it.each([
    ['The army shelled the town.', 'shelled', 'army', 'town'],
    ['The president signed the treaty.', 'signed', 'president', 'treaty'],
    ['She rejected the offer.', 'rejected', 'She', 'offer'],
  ])('%s', (text, verb, subject, object) => {
    const [sentence] = analyser.analyse(text).sentences;
    const root = sentence.tokens[sentence.root];
    expect(root).toMatchObject({ form: verb, upos: 'VERB', xpos: 'VBD' });
    expect(sentence.child(sentence.root, 'nsubj')?.form).toBe(subject);
    expect(sentence.child(sentence.root, 'obj')?.form).toBe(object);
  });
});

/** A text of about n tokens (or 10 n characters) of each hostile kind. */
const hostile: Record<string, (n: number) => string> = {
  'random Unicode': randomText,
  'one endless word': (n) => 'a'.repeat(10 * n),
  'open brackets': (n) => '('.repeat(n),
  'open quotation marks': (n) => '“ '.repeat(n),
  'a page of line breaks': (n) => '\n'.repeat(10 * n),
  'full stops': (n) => '.'.repeat(10 * n),
  'full stops apart': (n) => '. '.repeat(n),
  'one sentence without end': (n) => 'the minister who said that tariffs on steel and '.repeat(n / 9),
  'names without end': (n) => 'Marco Vale of Oslo '.repeat(n / 4),
  'times and quantities': (n) => 'on Monday, 5 percent of $3 '.repeat(n / 7),
  'short quotations': (n) => '“We go,” he said. '.repeat(n / 8),
};

function randomText(n: number): string {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  let text = '';
  while (text.length < 2 * n) {
    const kind = below(10);
    if (kind < 3) text += ' ';
    else if (kind < 6) text += String.fromCharCode(97 + below(26));
    else text += String.fromCodePoint(kind < 9 ? below(0xffff) : 0x10000 + below(0xfffff));
  }
  return text;
}

describe('time is linear in', () => {
  it.each(Object.entries(hostile))('%s', (_, make) => {
    const [short, long] = [make(500), make(2_000)];
    // Four times the text takes about 4 times as long, or 16 times where time is quadratic.
    expect(time(long)).toBeLessThan(10 * Math.max(time(short), 10));
  });
});

describe('a megabyte is read, in time that grows with its length:', () => {
  it.each([
    ['random Unicode', randomText(500_000).slice(0, 1_000_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['100,000 open brackets', '('.repeat(100_000)],
    ['a page of line breaks', '\n'.repeat(1_000_000)],
  ])('%s', (_, whole) => {
    const quarter = whole.slice(0, whole.length / 4);
    const wait = leastCpuTime(1, () => analyser.analyse(quarter));
    // Four times the text takes about 4 times as long, or 16 times where time is quadratic.
    expect(leastCpuTime(1, () => analyser.analyse(whole))).toBeLessThan(10 * Math.max(wait, 50));
  });
});

function time(text: string): number {
  return leastCpuTime(3, () => analyser.analyse(text));
}

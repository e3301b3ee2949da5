/** Reading CoNLL-U: what it holds, and where it is not CoNLL-U. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../errors.js';
import { parseConllu, universalRelation } from './conllu.js';

const row = (id: string, form: string, head: string, misc = '_'): string =>
  [id, form, form.toLowerCase(), 'X', 'FW', '_', head, 'dep', '_', misc].join('\t');

describe('parseConllu', () => {
  it('reads ids, texts and documents, with or without carriage returns', () => {
    const text = ['# newdoc id = d', '# sent_id = d-1', '# text = Go', row('1', 'Go', '0'), '', ''];
    for (const end of ['\n', '\r\n']) {
      expect(parseConllu(text.join(end))).toMatchObject([
        { id: 'd-1', text: 'Go', newDocument: true, words: [{ form: 'Go', lemma: 'go', head: 0 }] },
      ]);
    }
  });

  it('passes over empty nodes and keeps multiword tokens as ranges', () => {
    const text = [row('1-2', 'don’t', '_', 'SpaceAfter=No'), row('1', 'do', '0'), row('1.1', 'x', '_')];
    const [sentence] = parseConllu([...text, row('2', 'n’t', '1'), ''].join('\n'));
    expect(sentence.words.map(({ form }) => form)).toEqual(['do', 'n’t']);
    expect(sentence.ranges).toEqual([{ first: 1, last: 2, form: 'don’t', spaceAfter: false }]);
  });

  it.each([
    ['_', true],
    ['SpaceAfter=No', false],
    ['Gloss=x|SpaceAfter=No', false],
    ['SpaceAfter=No|Gloss=x', false],
    ['NoSpaceAfter=No', true],
  ])('MISC %s: a space follows is %s', (misc, expected) => {
    expect(parseConllu(`${row('1', 'a', '0', misc)}\n`)[0].words[0].spaceAfter).toBe(expected);
  });

  it('a document without a sentence begins with the next sentence', () => {
    expect(parseConllu(`# newdoc\n\n${row('1', 'a', '0')}\n\n${row('1', 'b', '0')}`)).toMatchObject([
      { newDocument: true },
      { newDocument: false },
    ]);
  });

  it('the last sentence needs no blank line, and a text without words has none', () => {
    expect(parseConllu(row('1', 'a', '0'))).toHaveLength(1);
    expect(parseConllu('\n\n# text = nothing\n')).toEqual([]);
  });

  it.each([
    ['too few columns', '1\ta\tb', 3, '3 columns'],
    ['a number out of order', row('2', 'a', '0'), 3, 'out of order'],
    ['a head that is no number', row('1', 'a', 'root'), 3, 'out of order'],
    ['a head below 0', row('1', 'a', '-1'), 3, 'out of order'],
  ])('%s is C601 with its line', (_, line, number, why) => {
    expect.assertions(3);
    try {
      parseConllu(`# sent_id = x\n# text = a\n${line}\n\n`, 'gold.conllu');
    } catch (error) {
      expect(error).toBeInstanceOf(ChanceryError);
      expect((error as ChanceryError).details).toMatchObject({ thing: 'gold.conllu', line: number });
      expect((error as ChanceryError).message).toContain(why);
    }
  });

  it('gives sentences or C601 for any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ maxLength: 3 }), { minLength: 9, maxLength: 11 }).map((cells) => cells.join('\t')),
      fc.constantFrom('', row('1', 'a', '0'), row('2', 'b', '1'), '# newdoc'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          for (const { words } of parseConllu(lines.join('\n'))) expect(words.length).toBeGreaterThan(0);
        } catch (error) {
          expect((error as ChanceryError).code).toBe('C601');
        }
      }),
    );
  });
});

it.each([
  ['nmod:poss', 'nmod'],
  ['nsubj', 'nsubj'],
  ['obl:unmarked', 'obl'],
])('universalRelation of %s is %s', (deprel, expected) => {
  expect(universalRelation(deprel)).toBe(expected);
});

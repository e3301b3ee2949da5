import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../errors.js';
import { formatIob2, namesOf, parseIob2, tagsOf } from './iob2.js';

describe('namesOf', () => {
  it.each([
    ['B-PER I-PER O B-LOC', ['PER 0-1', 'LOC 3-3']],
    ['B-LOC B-LOC', ['LOC 0-0', 'LOC 1-1']],
    ['O I-ORG I-ORG', ['ORG 1-2']], // a name that begins with I-
    ['B-PER I-LOC', ['PER 0-0', 'LOC 1-1']], // another type continues nothing
    ['O O', []],
  ])('%s', (tags, names) => {
    expect(namesOf(tags.split(' ')).map(({ type, first, last }) => `${type} ${first}-${last}`)).toEqual(
      names,
    );
  });

  it('reads back what tagsOf spells', () => {
    const tag = fc.constantFrom('O', 'B-PER', 'B-LOC');
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        expect(tagsOf(namesOf(tags), tags.length)).toEqual(tags);
      }),
    );
  });
});

const text =
  '# newdoc id = a\n# text = Ottawa waits.\n1\tOttawa\tB-LOC\t-\t-\n2\twaits\tO\t-\t-\n3\t.\tO\t-\t-\n';

it('keeps comments and other columns when tags are replaced', () => {
  const sentences = parseIob2(text, 'names.iob2');
  expect(formatIob2(sentences, [['O', 'B-PER', 'O']])).toBe(
    text.replace('B-LOC', 'O').replace('waits\tO', 'waits\tB-PER'),
  );
});

it('names the line that has no tag', () => {
  expect(() => parseIob2('1\tOttawa\tLOC\n', 'names.iob2')).toThrow(ChanceryError);
  expect(() => parseIob2('\n1\tOttawa\n', 'names.iob2')).toThrow('names.iob2, line 2');
});

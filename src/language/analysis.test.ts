/** Walking a sentence’s tree. */
import { describe, expect, it } from 'vitest';
import { isRelation, Sentence, type Token, withoutSubtype } from './analysis.js';

/** “Oslo , which waited , met Lima .” by hand. */
const source = 'Oslo, which waited, met Lima.';
const rows: [form: string, head: number, deprel: string][] = [
  ['Oslo', 5, 'nsubj'],
  [',', 3, 'punct'],
  ['which', 3, 'nsubj'],
  ['waited', 0, 'acl:relcl'],
  [',', 3, 'punct'],
  ['met', -1, 'root'],
  ['Lima', 5, 'obj'],
  ['.', 5, 'punct'],
];
let at = 0;
const tokens = rows.map(([form, head, deprel], index): Token => {
  const start = source.indexOf(form, at);
  at = start + form.length;
  const children = rows.flatMap(([, of], child) => (of === index ? [child] : []));
  return { index, start, end: at, form, lemma: form, upos: 'X', xpos: 'FW', head, deprel, children };
});
const sentence = new Sentence(0, 0, tokens, source);

describe('Sentence', () => {
  it('knows its root, its place and its words', () => {
    expect([sentence.root, sentence.start, sentence.end, sentence.text]).toEqual([5, 0, 29, source]);
    expect(sentence.words(2, 3)).toBe('which waited');
    expect(sentence.span([3, 0])).toEqual({ start: 0, end: 18 });
  });

  it('finds children by relation, with and without subtype', () => {
    expect(sentence.child(5, 'obj', 'nsubj')?.form).toBe('Oslo');
    expect(sentence.child(0, 'acl')?.form).toBe('waited');
    expect(sentence.child(0, 'acl:cleft')).toBeNull();
    expect(sentence.childrenWith(3, 'punct').map(({ index }) => index)).toEqual([1, 4]);
  });

  it('gives the words below a word, in order, and may leave some out', () => {
    expect(sentence.subtree(0)).toEqual([0, 1, 2, 3, 4]);
    expect(sentence.subtree(0, ['acl'])).toEqual([0]);
    expect(sentence.subtree(5)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('tells what governs what', () => {
    expect([sentence.governs(5, 2), sentence.governs(0, 4), sentence.governs(0, 6)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it('gives its words by relation and its verbs, in order', () => {
  expect(sentence.related('punct').map(({ index }) => index)).toEqual([1, 4, 7]);
  expect(sentence.related('acl').map(({ form }) => form)).toEqual(['waited']);
  expect(sentence.related('expl')).toEqual([]);
  expect(sentence.verbs).toEqual([]);
});

it.each([
  ['nsubj:pass', 'nsubj'],
  ['obj', 'obj'],
])('%s without its subtype is %s', (deprel, relation) => {
  expect(withoutSubtype(deprel)).toBe(relation);
});

it.each([
  ['nsubj:pass', ['nsubj'], true],
  ['nsubj', ['nsubj:pass'], false],
  ['nsubjx', ['nsubj'], false],
  ['obl:agent', ['obj', 'obl:agent'], true],
  ['obj', [], false],
])('isRelation(%s, %j) is %s', (deprel, relations, expected) => {
  expect(isRelation(deprel, relations)).toBe(expected);
});

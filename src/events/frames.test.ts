/** Frame tables: what a row may say, and that every table that ships says only that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../errors.js';
import { Frames, frameColumns, parseFrames, readFrames } from './frames.js';
import { NounClasses } from './noun-classes.js';

const header = frameColumns.join('\t');

describe('a row', () => {
  it.each([
    ['obj=measure', [{ slot: 'obj', values: [{ kind: 'class', name: 'measure' }] }]],
    ['!obj', [{ slot: 'obj', values: [] }]],
    ['with=actor,country', [{ slot: 'with', values: [{ kind: 'actor' }, { kind: 'country' }] }]],
    [
      "obj='air strike/raid'",
      [{ slot: 'obj', values: [{ kind: 'words', lemmas: new Set(['air strike', 'raid']) }] }],
    ],
    [
      'xcomp=@CONSULT,@MK',
      [
        {
          slot: 'xcomp',
          values: [
            { kind: 'event', is: 'CONSULT' },
            { kind: 'event', is: 'MK' },
          ],
        },
      ],
    ],
    [
      'obj.owner=* subj=*',
      [
        { slot: 'obj.owner', values: [{ kind: 'any' }] },
        { slot: 'subj', values: [{ kind: 'any' }] },
      ],
    ],
  ])('reads the condition %s', (where, expected) => {
    const [frame] = parseFrames(`${header}\nhit\tverb\t${where}\t\t\tobj\t\tA hit B.\n`, 'ASSAULT');
    expect(frame.where).toEqual(expected);
  });

  it('takes the usual actors when it names none', () => {
    const rows = 'hit\tverb\t\t\t\tobj\t\t\nhit\tnoun\t\t\t\ton\t\t\nhit\tverb\t\t\tsubj+with\t-\t\t';
    expect(
      parseFrames(`${header}\n${rows}\n`, 'ASSAULT').map(({ actor, recipient }) => [actor[0], recipient]),
    ).toEqual([
      ['subj', ['obj']],
      ['subj', ['on']],
      ['subj+with', []],
    ]);
  });

  it.each([
    ['hit\tverb\tobj\t\t\t\t\t', 'is no condition'],
    ['hit\tverb\tobj=@HIT\t\t\t\t\t', 'neither a PLOVER type nor a quad class'],
    ['hit\tadverb\t\t\t\t\t\t', 'no part of speech'],
    ['hit\tverb\t\tfast\t\t\t\t', 'is no mode'],
    ['hit\tverb\t\t\t\t\tsoon\t', 'is no status'],
  ])('is refused with its line: %j', (row, why) => {
    expect(() => parseFrames(`# columns\n${header}\n${row}\n`, 'ASSAULT')).toThrow(
      expect.objectContaining({
        code: 'C102',
        message: expect.stringMatching(new RegExp(`line 3: .*${why}`)),
      }),
    );
  });

  it('is never read with any other error, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 10 }), (cells) => {
        try {
          parseFrames(`${header}\n${cells.join('\t')}\n`, 'ASSAULT');
        } catch (error) {
          expect(error).toBeInstanceOf(ChanceryError);
        }
      }),
    );
  });
});

describe('the tables that ship', () => {
  const frames = readFrames();

  it('ask for classes that noun-classes.tsv has', () => {
    const known = new NounClasses().names();
    const wrong = frames.flatMap(({ name, where }) =>
      where.flatMap(({ values }) =>
        values.flatMap((value) =>
          value.kind === 'class' && !known.has(value.name) ? [`${name}: ${value.name}`] : [],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no row twice', () => {
    const keys = frames.map(({ type, predicate, pos, where }) =>
      JSON.stringify([type, predicate, pos, where.map(plain)]),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('cover all 16 types', () => {
    expect(new Set(frames.flatMap(({ type }) => type ?? [])).size).toBe(16);
  });
});

function plain({ slot, values }: ReturnType<typeof readFrames>[number]['where'][number]): unknown {
  return [slot, values.map((value) => (value.kind === 'words' ? [...value.lemmas] : value))];
}

describe('the lemmas that may be predicates', () => {
  const rows = ['pull out\tverb', 'air strike\tnoun', 'cease-fire\tnoun', 'furious\tadj'];
  const empty = '\t'.repeat(frameColumns.length - 2);
  const frames = new Frames(parseFrames([header, ...rows.map((row) => row + empty)].join('\n'), 'RETREAT'));

  it.each([
    ['pull', 'verb', true],
    ['out', 'verb', false],
    ['strike', 'noun', true],
    ['air', 'noun', false],
    ['fire', 'noun', true],
    ['cease-fire', 'noun', true],
    ['furious', 'adj', true],
    ['strike', 'verb', false],
  ] as const)('%s as %s: %s', (lemma, pos, expected) => {
    expect(frames.mayHead(lemma, pos)).toBe(expected);
  });
});

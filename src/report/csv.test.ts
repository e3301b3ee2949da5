/** CSV: cells with marks, separators and line breaks in them, however the text comes in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.js';

async function* pieces(parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}
async function rows(text: string | readonly string[], limit = 10_000): Promise<(readonly string[] | null)[]> {
  const found: (readonly string[] | null)[] = [];
  for await (const { cells } of csvRows(pieces(typeof text === 'string' ? [text] : text), limit))
    found.push(cells);
  return found;
}

describe('rows', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'without a last line end',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'of Windows',
      'a,b\r\n"c",d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['in quotation marks', '"a, b","c\nd"\n', [['a, b', 'c\nd']]],
    ['with marks in them', '"a ""b"" c",d"e\n', [['a "b" c', 'd"e']]],
    ['by semicolons', 'a;b,c\n', [['a', 'b,c']].map(() => ['a;b', 'c'])],
    [
      'by more semicolons',
      'a;b;c\nd,e;f;g',
      [
        ['a', 'b', 'c'],
        ['d,e', 'f', 'g'],
      ],
    ],
    [
      'by tabs',
      'a\tb\nc, d\te',
      [
        ['a', 'b'],
        ['c, d', 'e'],
      ],
    ],
    ['and empty lines', '\na\n\n\nb\n', [['a'], ['b']]],
    ['in a quotation that never ends', 'a,"b\nc', [['a', 'b\nc']]],
  ])('%s', async (_, text, expected) => {
    expect(await rows(text)).toEqual(expected);
  });

  it('are the same however the text is cut, and give back what was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' '), maxLength: 6 });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, fc.nat(9), async (written, size) => {
        const text = `x,y\n${written.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`;
        // The first piece holds the header: by it the separator is known.
        const cut = [text.slice(0, 4), ...(text.slice(4).match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [])];
        const found = await rows(cut);
        expect(found).toEqual(await rows(text));
        expect(found.slice(1)).toEqual(written);
      }),
    );
  });

  it('longer than the limit are told and not held', async () => {
    expect(await rows(`a,b\n${'c'.repeat(50)},d\ne,f`, 20)).toEqual([['a', 'b'], null, ['e', 'f']]);
    expect(await rows(`a,b\n${','.repeat(50)}\ne,f`, 20)).toEqual([['a', 'b'], null, ['e', 'f']]);
  });
});

/** `chancery situation` from reports in a folder to what it prints. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFolder } from '../record/pglite/record-folder.fixture.js';
import { Situation } from '../situations/situation.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-situation-'));
let data: string;

/** Invented: a quarrel between Norway and Chile, told by five reports, one of them a reprint. */
const reports = {
  'a.txt': `Oslo taxes Chilean salmon

Fjord Post (invented)
March 3, 2025

Norway imposed a 10% tariff on Chilean salmon on Monday, in a dispute over farms in the fjords.`,
  'b.txt': `A tax on salmon

Harbour Echo (invented)
March 4, 2025

Norway imposed a 10% tariff on Chilean salmon on Monday, in a dispute over farms in the fjords.

More tomorrow.`,
  'c.txt': `Santiago answers

Andes Letter (invented)
March 6, 2025

Chile imposed a 15% tariff on Norwegian cod on Wednesday.`,
  'd.txt': `Oslo threatens more

Fjord Post (invented)
March 20, 2025

Norway threatened Chile on Thursday with a tariff of 40% on wine.`,
  'e.txt': `Talks in Lima

Andes Letter (invented)
April 12, 2025

Norway and Chile held talks in Lima on Friday.`,
};

const situation = (...words: string[]) => chancery(['situation', ...words, '--data', data]);

async function shown(...words: string[]): Promise<Situation> {
  const { code, out, errors } = await situation('show', 'salmon', '--format', 'json', ...words);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return Situation.parse(JSON.parse(out));
}

beforeAll(async () => {
  data = await recordFolder();
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
  const { code, errors } = await chancery(['ingest', join(folder, '*.txt'), '--data', data]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(await situation('save', 'salmon', '--actors', 'nor, CHL')).toMatchObject({
    code: 0,
    out: `“salmon” saved in ${data}\n`,
  });
}, 300_000);

afterAll(() => rmSync(data, { recursive: true }));

describe('a saved question', () => {
  const asked = [
    'save',
    'talks',
    '-a',
    'NOR',
    '--against',
    'CHL',
    '-c',
    'illegal drugs',
    '-k',
    'Export-Control',
  ];

  it('is saved, and replaced', async () => {
    expect((await situation(...asked)).out).toContain('“talks” saved');
    expect((await situation(...asked)).out).toContain('was saved already');
    expect((await situation(...asked, '--words', 'wine or cod')).out).toContain('replaced');
  });

  it('is listed', async () => {
    const { out } = await situation('list');
    expect(out).toContain('situations (2)');
    expect(out).toContain('NOR against CHL · export control, illegal drugs, “wine or cod”');
    const { out: json } = await situation('list', '--format', 'json');
    expect(JSON.parse(json)[1]).toMatchObject({ name: 'talks', query: { contexts: ['illegal_drugs'] } });
  });

  it('is removed', async () => {
    expect((await situation('remove', 'talks')).out).toBe(`“talks” removed from ${data}\n`);
    expect((await situation('list')).out).toContain('situations (1)');
  });

  it('is answered: the timeline, what stands, what is open, who answers what', async () => {
    const { timeline, ledgers, threads, chains, on } = await shown();
    expect(on).toBe('2025-04-12');
    expect(
      timeline.map(
        ({ family, status, reports, independentSources: n }) => `${family} ${status} ${reports} ${n}`,
      ),
    ).toEqual([
      'measure occurred 2 1',
      'measure occurred 1 1',
      'measure threatened 1 1',
      'meeting occurred 1 1',
    ]);
    expect(
      ledgers.map(({ imposer, target, components }) => [imposer, target, components[0]?.rates[0]?.rate]),
    ).toEqual([
      ['NOR', 'CHL', 10],
      ['CHL', 'NOR', 15],
    ]);
    expect(threads).toMatchObject([{ state: 'open', standing: 'threatened', measure: { rate: 40 } }]);
    expect(chains.map((chain) => chain.map(({ basis }) => basis))).toEqual([[null, 'inferred']]);
  });

  it('has an index of what occurred, an act told twice counted once', async () => {
    const { index } = await shown('--by', 'month');
    expect(
      index.periods.map(({ period, all: { acts, conflict, cooperation } }) => [
        period,
        acts,
        conflict.sum,
        cooperation.sum,
      ]),
    ).toEqual([
      ['2025-03', 2, -12, 0],
      ['2025-04', 1, 0, expect.any(Number)],
    ]);
    expect(index.dyads.map(({ source, target, acts }) => `${source} ${target} ${acts}`)).toEqual([
      'CHL NOR 2',
      'NOR CHL 2',
    ]);
  });

  it('is answered for a day, as known on a day', async () => {
    expect((await shown('--on', '2025-07-01')).threads).toMatchObject([{ closed: { how: 'lapsed' } }]);
    const before = await shown('--on', '2025-03-05', '--known', '2025-03-05');
    expect(before.timeline).toHaveLength(1);
    expect(before.known).toBe('2025-03-05');
  });

  it('is a page for reading, whole or in parts', async () => {
    const { out } = await situation('show', 'salmon');
    for (const words of [
      'salmon on 2025-04-12',
      '4 acts, of which 3 occurred; 1 open',
      'open threads (1)',
      'NOR against CHL on 2025-04-12',
      'cooperation and conflict by week',
      '2025-W11 – 2025-W14',
      'who answers what (1)',
      '└╌ inferred:',
      'timeline (4)',
      '“Norway and Chile held talks in Lima on Friday.”',
    ])
      expect(out).toContain(words);
    const { out: part } = await situation('show', 'salmon', '--part', 'chains');
    expect(part).toContain('who answers what (1)');
    expect(part).not.toContain('timeline (');
  });

  it.each([
    [[], /^period,start,end,source,target,acts,/, 1 + 6 * 3],
    [['--part', 'timeline'], /^id,first_day,/, 1 + 4],
    [['--part', 'threads'], /^state,kind,standing,/, 1 + 1],
    [['--part', 'chains'], /^chain,occurrence,answers,basis,/, 1 + 2],
    [['--part', 'ledger'], /^imposer,target,instrument,/, 1 + 2],
  ])('is CSV: %j', async (words, header, lines) => {
    const { out } = await situation('show', 'salmon', '--format', 'csv', ...words);
    expect(out).toMatch(header);
    expect(out.trimEnd().split('\r\n')).toHaveLength(lines);
  });
});

describe('wrong use', () => {
  it.each([
    [['save', 'x'], "required option '-a, --actors <list>' not specified"],
    [['save', '../x', '-a', 'NOR'], 'a name is of letters'],
    [['save', 'x', '-a', 'Norway'], '“Norway”: a party is a code of three letters'],
    [
      ['save', 'x', '-a', 'NOR', '-k', 'duty'],
      '“duty” is no kind of measure. There are: tariff, export-control',
    ],
    [['save', 'x', '-a', 'NOR', '-c', 'fish'], '“fish” is no context. There are: military'],
    [['save', 'x', '-a', 'NOR', '--from', '2025-02-30'], 'A day is written as 2025-05-01'],
    [['show', 'salmon', '--by', 'year'], 'Allowed choices are week, month'],
    [['show', 'salmon', '--part', 'all'], 'Parts: threads, ledger, index, chains, timeline'],
    [['shw'], "unknown command 'shw'"],
  ])('%j is named in one line', async (words, message) => {
    const { code, errors } = await situation(...words);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('an unknown name says which there are; a missing record is C203', async () => {
    for (const words of [
      ['show', 'cod'],
      ['remove', 'cod'],
    ]) {
      const { code, errors } = await situation(...words);
      expect([code, errors]).toEqual([1, [expect.stringMatching(/^C207: .*Saved: “salmon”\.$/)]]);
    }
    const { code, errors } = await chancery(['situation', 'list', '--data', join(folder, 'none')]);
    expect([code, errors[0]]).toEqual([1, expect.stringMatching(/^C203: /)]);
  });

  it('has help with examples', async () => {
    for (const words of [[], ['save'], ['show'], ['list'], ['remove']]) {
      const { code, out } = await chancery(['situation', ...words, '--help']);
      expect([words, code]).toEqual([words, 0]);
      expect(out).toContain('Examples:\n  $ chancery situation ');
    }
  });
});

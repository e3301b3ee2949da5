/** `chancery occurrences` from reports in a folder to what it prints. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Occurrence } from '../stories/occurrences/occurrence.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-occurrences-'));
const data = join(folder, 'record');

/** Invented: talks of Norway and Chile, planned and held, and a tariff, told by four reports. */
const reports = {
  'a.txt': `Oslo and Santiago to talk

Fjord Post (invented)
March 3, 2025

Norway will hold talks with Chile in Lima on Friday.`,
  'b.txt': `Oslo and Santiago talk

Andes Letter (invented)
March 8, 2025

Norway and Chile held talks in Lima on Friday.`,
  'c.txt': `A day in Lima

Harbour Echo (invented)
March 8, 2025

Chile held talks with Norway in Lima on March 7.`,
  'd.txt': `Oslo taxes fish

Fjord Post (invented)
April 8, 2025

Norway imposed a 10% tariff on Chilean fish on Monday.`,
};

const asked = ['occurrences', '--data', data];

async function occurrences(...words: string[]): Promise<Occurrence[]> {
  const { code, out, errors } = await chancery([...asked, ...words, '--format', 'json']);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return z.array(Occurrence).parse(JSON.parse(out));
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
  const { code, errors } = await chancery(['ingest', join(folder, '*.txt'), '--data', data]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

describe('occurrences', () => {
  it('gives each act once, with its sources and how it came to stand so', async () => {
    const [talks, tariff] = await occurrences();
    expect(talks).toMatchObject({
      family: 'meeting',
      status: 'occurred',
      firstDay: '2025-03-07',
      reports: 3,
      independentSources: 2,
      history: [
        { status: 'planned', known: '2025-03-03' },
        { status: 'occurred', known: '2025-03-08' },
      ],
    });
    expect(tariff).toMatchObject({ family: 'measure', measure: { rate: { to: 10 } }, independentSources: 1 });
  });

  it.each<[string[], number]>([
    [['--actor', 'chl'], 2],
    [['--actor', 'PER'], 0],
    [['--type', 'SANCTION,abduction'], 1],
    [['--type', 'meeting'], 1],
    [['--from', '2025-04-01'], 1],
    [['--to', '2025-03-31'], 1],
    [['--sources', '2'], 1],
  ])('%j: %i', async (words, count) => {
    expect(await occurrences(...words)).toHaveLength(count);
  });

  it('prints a table and CSV', async () => {
    const { out: table } = await chancery(asked);
    expect(table).toContain('occurrences (2)');
    expect(table).toContain('planned (2025-03-03) → occurred (2025-03-08)');
    expect(table.replace(/\s+│\s+/g, ' ')).toContain('told by Andes Letter, Harbour Echo');
    const { out: csv } = await chancery([...asked, '--format', 'csv']);
    expect(csv.split('\r\n')[0]).toMatch(/^id,first_day,last_day,/);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('names wrong use and a missing record', async () => {
    expect(await chancery([...asked, '--from', 'May'])).toMatchObject({ code: 2 });
    const { code, errors } = await chancery(['occurrences', '--data', join(folder, 'none')]);
    expect([code, errors[0]]).toEqual([1, expect.stringContaining('C203')]);
  });
});

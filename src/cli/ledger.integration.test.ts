/** `chancery ledger` from reports in a folder to what it prints. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../measures/ledger/ledger.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-ledger-'));
const data = join(folder, 'record');

/** Invented: a quarrel between Norway and Chile, told by four reports, and a tariff that falls on all. */
const reports = {
  'a.txt': `Oslo taxes Chilean goods

Fjord Post (invented)
March 3, 2025

Norway imposed a 10% tariff on Chilean goods on Monday over fentanyl.`,
  'b.txt': `Oslo raises its tariff

Andes Letter (invented)
April 8, 2025

Norway raised its fentanyl tariff on Chilean goods from 10% to 25% on Tuesday.`,
  'c.txt': `Another figure

Fjord Post (invented)
April 9, 2025

Norway raised its fentanyl tariff on Chilean goods from 10% to 20% on Tuesday.`,
  'd.txt': `Truce goes on

Andes Letter (invented)
May 10, 2025

Norway extended the tariff truce with Chile by another 90 days.`,
  'e.txt': `Oslo taxes copper

Andes Letter (invented)
June 20, 2025

Norway imposed a 15% tariff on copper from every country from 1 July.`,
};

const asked = ['ledger', '--imposer', 'NOR', '--target', 'chl', '--data', data];

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
  const { code, errors } = await chancery(['ingest', join(folder, '*.txt'), '--data', data]);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

describe('ledger', () => {
  it('prints the rate, its components and who says so in which words', async () => {
    const { code, out, errors } = await chancery([...asked, '--on', '2025-03-10']);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out).toContain('NOR against CHL on 2025-03-10');
    expect(out).toContain('tariff on all goods: 10%');
    expect(out).toContain('tariff (fentanyl)');
    expect(out).toContain('2025-03-03 · Fjord Post · Oslo taxes Chilean goods: “Norway imposed a 10% tariff');
  });

  it('answers as known on a day, and keeps contradicting reports side by side', async () => {
    const rates = async (...words: string[]) => {
      const { out } = await chancery([...asked, ...words, '--format', 'json']);
      return Ledger.parse(JSON.parse(out)).rates.map(({ rate }) => rate);
    };
    expect(await rates('--on', '2025-04-10', '--known', '2025-04-07')).toEqual([10]);
    expect(await rates('--on', '2025-04-10', '--known', '2025-04-08')).toEqual([25]);
    expect(await rates('--on', '2025-04-10')).toEqual([20, 25]);
    expect(await rates('--on', '2025-03-02')).toEqual([]);
  });

  it('prints the steps', async () => {
    const history = [...asked, '--on', '2025-04-10', '--known', '2025-05-31', '--history'];
    const { out } = await chancery([...history, '--format', 'csv']);
    const [header, ...rows] = out.trimEnd().split('\r\n');
    expect(header).toMatch(/^day,day_basis,known,standing,action,instrument,name,goods,rate,before/);
    expect(rows.map((row) => row.split(',').slice(0, 10).join(' '))).toEqual([
      '2025-03-03 said 2025-03-03 in-force impose tariff fentanyl  10 ',
      '2025-04-08 said 2025-04-09 in-force raise tariff fentanyl  20 10',
      '2025-04-08 said 2025-04-08 in-force raise tariff fentanyl  25 10',
      '2025-05-10 report 2025-05-10 in-force extend tariff    ',
    ]);
    const table = await chancery(history);
    expect(table.out).toContain('steps (4)');
    expect(table.out).toContain('raise, disputed');
  });

  it('keeps what is mutual in the ledger of either side', async () => {
    const { out } = await chancery([
      'ledger',
      '-i',
      'CHL',
      '-t',
      'NOR',
      '--on',
      '2025-06-01',
      '-d',
      data,
      '--history',
      '-f',
      'csv',
    ]);
    expect(out).toContain('extend,tariff');
  });

  it('counts what falls on every country against each', async () => {
    const ledger = ['ledger', '-i', 'NOR', '-d', data, '--on', '2025-07-02', '-f', 'json', '-t'];
    for (const target of ['CHL', 'PER']) {
      const { components } = Ledger.parse(JSON.parse((await chancery([...ledger, target])).out));
      const copper = components.filter(({ goods }) => goods.length > 0);
      expect(copper.flatMap(({ rates }) => rates.map(({ rate }) => rate))).toEqual([15]);
    }
  });

  it('says where nothing is known of the two', async () => {
    const { code, out, errors } = await chancery([
      'ledger',
      '-i',
      'FRA',
      '-t',
      'CHL',
      '--on',
      '2025-01-01',
      '-d',
      data,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('nothing is in force');
    expect(errors).toEqual([`the record ${data} holds no measure of FRA against CHL`]);
  });
});

describe('wrong use', () => {
  it.each([
    [['ledger', '--target', 'CHL'], "required option '-i, --imposer <code>' not specified"],
    [['ledger', '-i', 'Norway', '-t', 'CHL'], 'A state is a code of three letters'],
    [['ledger', '-i', 'NOR', '-t', 'CHL', '--on', '2025-02-30'], 'A day is written as 2025-05-01'],
    [['ledger', '-i', 'NOR', '-t', 'CHL', '--format', 'xml'], 'Allowed choices are table, json, csv'],
  ])('%j is named in one line', async (words, message) => {
    const { code, errors } = await chancery(words);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('a record that is not there is C203', async () => {
    const { code, errors } = await chancery([...asked.slice(0, 5), '--data', join(folder, 'none')]);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^C203: /);
  });

  it('has help with examples', async () => {
    const { code, out } = await chancery(['ledger', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('$ chancery ledger --imposer USA --target CHN --on 2025-05-01');
  });
});

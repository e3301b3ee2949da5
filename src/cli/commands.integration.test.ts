/** The commands from words to printed lines, in this process: what they print, what they say of bad input, exit codes. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { schemas } from '../coded.js';
import { parseConllu } from '../language/conllu.js';
import { packagePath } from '../package-root.js';
import { chancery } from './run.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));

/** Writes a file into the test’s folder and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = file('good.txt', 'Ottawa imposed a tariff of 25% on American steel on Monday.\n');
const sample = packagePath('samples', '2025-05-04-example-gazette.txt');

describe('code', () => {
  it('prints a line an event that validates against the schema, its evidence within the body', async () => {
    const { code, out, errors } = await chancery(['code', sample]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const events = lines(out, schemas.Event);
    expect(events.length).toBeGreaterThan(0);
    const { body } = schemas.Report.parse(JSON.parse((await chancery(['read', sample])).out));
    for (const { chancery: own, text, text_info } of events) {
      expect(body.slice(text_info.start, text_info.end)).toBe(text);
      for (const span of Object.values(own.evidence).flat()) {
        expect(body.slice(span.start, span.end).trim()).not.toBe('');
      }
    }
  });

  it('prints the other kinds as lines with their kind', async () => {
    const { out } = await chancery(['code', sample, '--kinds', 'measures,statements,flows,figures']);
    const byKind = {
      measure: schemas.Measure,
      statement: schemas.Statement,
      flow: schemas.Flow,
      figure: schemas.Figure,
    };
    const records = out
      .trim()
      .split('\n')
      .map((line): { kind: keyof typeof byKind } => JSON.parse(line));
    for (const record of records) byKind[record.kind].parse(record);
    expect(new Set(records.map(({ kind }) => kind))).toContain('measure');
  });

  it('reads standard input, and gives the same output for the same input', async () => {
    const input = readFileSync(good, 'utf8');
    const [piped, again, named] = await Promise.all([
      chancery(['code', '-'], { input }),
      chancery(['code', '-'], { input }),
      chancery(['code', good]),
    ]);
    expect(piped.out).toBe(again.out);
    expect(piped.out).toBe(named.out);
  });

  it('names each bad input in one line and codes the others', async () => {
    const loop = join(folder, 'loop.txt');
    symlinkSync(loop, loop);
    mkdirSync(join(folder, 'bare'));
    const inputs = [
      loop,
      file('empty.txt', ''),
      file(
        'binary.txt',
        Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256),
      ),
      file('latin1.txt', Buffer.from('Caf\xe9s shut on Monday.', 'latin1')),
      file('huge.txt', 'Ministers met. '.repeat(700_000)),
      file(
        'french.txt',
        'Le ministre a annoncé hier que la commission refuse de répondre aux droits de douane.',
      ),
      join(folder, 'bare'),
      join(folder, 'missing.txt'),
      join(folder, '*.nothing'),
      good,
    ];
    const { code, out, errors } = await chancery(['code', ...inputs]);
    expect(code).toBe(1);
    expect(out).toBe((await chancery(['code', good])).out);
    const said = errors.join('\n');
    for (const words of [
      /C001: cannot read .*loop\.txt/,
      /C002: .*empty\.txt is empty/,
      /C003: .*binary\.txt is binary/,
      /C004: .*latin1\.txt is not valid UTF-8/,
      /C005: .*huge\.txt is larger than 10 MB/,
      /french\.txt: not coded: not English/,
      /C007: no reports found in .*bare/,
      /C008: no file matches .*missing\.txt/,
      /C008: no file matches .*\*\.nothing/,
    ])
      expect(said).toMatch(words);
    expect(errors).toHaveLength(inputs.length - 1);
  });

  it('writes --out whole, and keeps an older file when nothing could be coded', async () => {
    const out = join(folder, 'out', 'events.jsonl');
    mkdirSync(join(folder, 'out'));
    expect(await chancery(['code', good, '--out', out])).toEqual({ code: 0, out: '', errors: [] });
    const written = readFileSync(out, 'utf8');
    expect(written).toBe((await chancery(['code', good])).out);
    expect((await chancery(['code', join(folder, 'empty.txt'), '--out', out])).code).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(written);
    expect(readdirSync(join(folder, 'out'))).toEqual(['events.jsonl']);
  });

  it('stops at an interruption and leaves nothing half-written', async () => {
    const interruption = new AbortController();
    interruption.abort();
    const out = join(folder, 'interrupted.jsonl');
    expect((await chancery(['code', good, '--out', out], { signal: interruption.signal })).code).toBe(130);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('names an output that cannot be written', async () => {
    const { code, errors } = await chancery(['code', good, '--out', join(folder, 'none', 'x.jsonl')]);
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toMatch(/C501: cannot write .*x\.jsonl/);
  });
});

describe('wrong use is told in one line with exit code 2', () => {
  it.each([
    [['code'], "missing required argument 'input'"],
    [['code', good, '--format', 'xml'], 'Allowed choices are jsonl, table, csv'],
    [['code', good, '--kinds', 'tariffs'], 'There is no kind "tariffs"'],
    [['code', good, '--format', 'csv', '--kinds', 'all'], 'CSV holds one kind'],
    [['serve', '--port', '70000'], 'A port is a number from 0 to 65535'],
    [['evaluate', 'spelling', good], 'C602: there is no evaluation task "spelling"'],
    [['schema', 'Treaty'], 'Records: Report, Event'],
    [['frobnicate'], "unknown command 'frobnicate'"],
  ])('%j', async (words, message) => {
    const { code, out, errors } = await chancery(words);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(errors[0]).toContain(message);
  });
});

it.each(['code', 'ingest', 'serve', 'read', 'explain', 'schema', 'evaluate'])(
  '%s --help has examples',
  async (name) => {
    const { code, out } = await chancery([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Examples:\n  $ `);
    expect(out).toContain(`chancery ${name}`);
  },
);

it('code takes each entry of a feed and each line of a file of rows, and names those that it cannot read', async () => {
  const feed = packagePath('samples', 'feeds', 'tradeglance.xml');
  const text = 'Peru imposed a 20% tariff on Chilean fruit on Monday.';
  const line = JSON.stringify({ text, date: '2025-05-06', url: 'https://echo.example/a' });
  const rows = file('rows.jsonl', `${line}\n{}\n`);
  const { out, errors, code } = await chancery(['code', feed, rows]);
  const events = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const urls = new Set(events.map(({ cite_info }) => cite_info.url));
  expect([...urls]).toContain('https://tradeglance.example/2025/08/13/mexico-sends');
  expect([...urls]).toContain('https://echo.example/a');
  expect(errors.join()).toContain(`C009: ${rows}, line 2: it has no text.`);
  expect(code).toBe(1);
});

it('read prints the report without the dirt of the page', async () => {
  const { out } = await chancery(['read', packagePath('samples', '2025-02-04-harbour-ledger.html')]);
  const report = schemas.Report.parse(JSON.parse(out));
  expect(report).toMatchObject({
    title: 'China hits back with duties on American coal, gas and oil',
    language: 'en',
  });
  expect(report.publishedAt).toMatch(/^2025-02-04/);
  for (const dirt of ['cookies', 'Subscribe', 'dockhand77', 'Photo:', 'ADVERTISEMENT', 'Pier 9']) {
    expect(report.body).not.toContain(dirt);
  }
  expect(report.body).not.toContain(report.title ?? '');
});

it('explain draws the tree and says what became of each candidate; --conllu prints CoNLL-U', async () => {
  const { out } = await chancery(['explain', good]);
  expect(out).toMatch(/●\s+imposed\s+VERB\s+root/);
  expect(out).toMatch(/event 1 {2}.* → SANCTION/);
  const [sentence] = parseConllu((await chancery(['explain', good, '--conllu'])).out);
  expect(sentence.text).toBe(readFileSync(good, 'utf8').trim());
  expect(sentence.words.filter(({ head }) => head === 0)).toHaveLength(1);
});

it('schema prints a JSON Schema for every record', async () => {
  const all: Record<string, { type: string }> = JSON.parse((await chancery(['schema'])).out);
  expect(Object.keys(all)).toEqual(Object.keys(schemas));
  for (const schema of Object.values(all)) expect(schema.type).toBe('object');
});

it('evaluate prints one JSON object and writes the answers in the gold’s format', async () => {
  const event = { actor: ['CAN'], recipient: ['USA'], type: 'SANCTION' };
  const gold = file(
    'gold.jsonl',
    `${JSON.stringify({ text: 'Ottawa imposed a tariff of 25% on American steel.', events: [event] })}\n`,
  );
  const answers = join(folder, 'answers.jsonl');
  const { code, out } = await chancery(['evaluate', 'events', gold, '--predictions', answers]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    type: { precision: 1, recall: 1, f1: 1 },
    full: { precision: 1, recall: 1, f1: 1 },
    fullWithInferred: { precision: 1, recall: 1, f1: 1 },
  });
  const [answer] = readFileSync(answers, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answer.events[0]).toMatchObject({ ...event, status: 'occurred' });
  expect(answer.events[0].confidence).toBeGreaterThan(0);
});

describe('the record', () => {
  const data = join(folder, 'record');

  it('keeps a report once, however often it is ingested', async () => {
    const first = await chancery(['ingest', good, sample, join(folder, 'empty.txt'), '--data', data]);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^2 reports with \d+ events, 2 new in /);
    const second = await chancery(['ingest', good, sample, '--data', data]);
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/2 there already/);
  });

  it('names a folder that holds no record, and one that is broken, and leaves it as it is', async () => {
    const none = await chancery(['serve', '--data', join(folder, 'nothing')]);
    expect([none.code, none.errors.length]).toEqual([1, 1]);
    expect(none.errors[0]).toMatch(/C203: there is no record in .*nothing/);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'letter.txt'), 'Dear record');
    for (const words of [['serve'], ['ingest', good]]) {
      const { code, errors } = await chancery([...words, '--data', broken]);
      expect([code, errors.length]).toEqual([1, 1]);
      expect(errors[0]).toMatch(/C20[13]: .*broken/);
    }
    expect(readdirSync(broken)).toEqual(['letter.txt']);
  });
});

/** The lines of JSON, each checked against the schema. */
function lines<S extends z.ZodType>(out: string, schema: S): z.infer<S>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

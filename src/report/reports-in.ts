/** The reports in one input: a text or page is one; a feed has one in each entry, JSON lines and CSV in each row. */
import { extname } from 'node:path';
import { ChanceryError, messageOf } from '../errors.js';
import { csvRows } from './csv.js';
import { decodeReport, MAX_REPORT_BYTES } from './decode.js';
import type { ReportSource } from './discover.js';
import { type FeedEntry, isFeed, readFeed, rootOf } from './feed.js';
import { readReport } from './read.js';
import type { Report } from './report.js';
import { hasText, type RowReport, rowReport } from './row.js';
import { linesOf, textOf } from './text-chunks.js';

/** One report that an input holds, not cleaned yet. */
export interface FoundReport {
  /** What errors call it: the input, with the number of the entry or line where it holds several. */
  readonly name: string;
  /** @throws ChanceryError C002 to C006 or C009 as `readReport` does, or where the row cannot be read */
  read(): Report;
}

/**
 * The reports of an input, one after another. What cannot be read of a row is thrown by its `read`, so that the rows after it
 * still count. Rows are read piece by piece: a file of any size takes the memory of one row. Standard input is JSON lines
 * where it begins with `{`.
 *
 * @throws ChanceryError C001, C004, C005, C010, C011, C012 where the input as a whole cannot be read
 */
export async function* reportsIn(source: ReportSource): AsyncGenerator<FoundReport> {
  const ending = extname(source.name).toLowerCase();
  if (ending === '.csv') return yield* inCsv(source);
  if (ending === '.jsonl' || ending === '.ndjson') return yield* inJsonLines(source.name, source.pieces());
  if (source.name !== 'standard input') return yield* inWhole(source.name, await source.read());
  const pieces = source.pieces()[Symbol.asyncIterator]();
  const first = await pieces.next();
  const rest = restored(first.done ? [] : [first.value], pieces);
  if (!first.done && first.value[0] === 0x7b) return yield* inJsonLines(source.name, rest);
  return yield* inWhole(source.name, await joined(rest, source.name));
}

async function* restored(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function joined(pieces: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of pieces) {
    length += part.length;
    if (length > MAX_REPORT_BYTES) throw new ChanceryError('C005', { thing: name, limit: '10 MB' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function* inWhole(name: string, bytes: Uint8Array): Generator<FoundReport> {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const mayBeXml =
    /^(?:[\x80-\xff]{0,3}\s*)</.test(head) || /\.(?:xml|rss|atom)$/i.test(name) || head.includes('\0');
  if (!mayBeXml) return yield { name, read: () => readReport(bytes, { name }) };
  const text = decodeReport(bytes, name);
  if (isFeed(text)) return yield* inFeed(text, name);
  const root = rootOf(text);
  if (/\.(?:xml|rss|atom)$/i.test(name) && root !== null && !/^(?:html|body|article)$/i.test(root))
    throw new ChanceryError('C011', { thing: name, root });
  yield { name, read: () => readReport(text, { name }) };
}

function* inFeed(text: string, name: string): Generator<FoundReport> {
  const entries = readFeed(text);
  if (entries.length === 0) throw new ChanceryError('C012', { thing: name });
  for (const [i, entry] of entries.entries()) {
    const named = `${name}, entry ${i + 1}`;
    yield { name: named, read: () => reportOfEntry(entry, named) };
  }
}

function reportOfEntry({ content, markup, ...entry }: FeedEntry, name: string): Report {
  if (content.trim() === '') throw new ChanceryError('C006', { thing: name });
  const known = {
    name,
    url: entry.url ?? undefined,
    outlet: entry.outlet ?? undefined,
    title: entry.title ?? undefined,
    byline: entry.byline ?? undefined,
    publishedAt: entry.publishedAt ?? undefined,
  };
  if (!markup) return readReport(content, { ...known, format: 'text' });
  return readReport(`<html><body><article>${content}</article></body></html>`, { ...known, format: 'html' });
}

async function* inJsonLines(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<FoundReport> {
  for await (const { number, text } of linesOf(textOf(pieces, name), MAX_REPORT_BYTES)) {
    if (text?.trim() === '') continue;
    const named = `${name}, line ${number}`;
    yield { name: named, read: () => reportOfRow(jsonRow(text, named), named) };
  }
}

function jsonRow(text: string | null, name: string): RowReport | null {
  if (text === null) throw new ChanceryError('C005', { thing: name, limit: '10 MB' });
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    throw new ChanceryError('C009', { thing: name, why: `no JSON: ${messageOf(error)}` }, { cause: error });
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new ChanceryError('C009', { thing: name, why: 'no JSON object' });
  return rowReport(Object.entries(row));
}

async function* inCsv({ name, pieces }: ReportSource): AsyncGenerator<FoundReport> {
  let header: readonly string[] | null = null;
  for await (const { line, cells } of csvRows(textOf(pieces(), name), MAX_REPORT_BYTES)) {
    if (header === null) {
      header = cells ?? [];
      if (!hasText(header)) throw new ChanceryError('C010', { thing: name });
      continue;
    }
    const [named, columns] = [`${name}, line ${line}`, header];
    yield {
      name: named,
      read: () => {
        if (cells === null) throw new ChanceryError('C005', { thing: named, limit: '10 MB' });
        return reportOfRow(rowReport(cells.map((cell, i) => [columns[i] ?? '', cell])), named);
      },
    };
  }
  if (header === null) throw new ChanceryError('C002', { thing: name });
}

function reportOfRow(row: RowReport | null, name: string): Report {
  if (row === null) throw new ChanceryError('C009', { thing: name, why: 'it has no text' });
  const { text, id, ...known } = row;
  return readReport(text, { ...known, name: id === null ? name : `${name} (${id.slice(0, 80)})` });
}

/** Reads gold files: plain, `.gz` or `.xz`; lines as JSON or tab-separated columns, checked against a schema. */
import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import xz from 'xz-decompress';
import type { z } from 'zod';
import { ChanceryError, messageOf } from '../errors.js';

/**
 * The text of a gold file.
 *
 * @throws ChanceryError C001 when it cannot be read, C002 when it is empty
 */
export async function readGold(path: string): Promise<string> {
  const text = await decompressed(path).catch((error: unknown) => {
    throw new ChanceryError('C001', { thing: path, why: messageOf(error) }, { cause: error });
  });
  if (text.trim() === '') throw new ChanceryError('C002', { thing: path });
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

async function decompressed(path: string): Promise<string> {
  if (path.endsWith('.gz')) return gunzipSync(readFileSync(path)).toString('utf8');
  if (!path.endsWith('.xz')) return readFileSync(path, 'utf8');
  const compressed = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return new Response(new xz.XzReadableStream(compressed)).text();
}

/** The name without its folder and its compression: `en-dev.conllu` of `ud/en-dev.conllu.xz`. */
export function goldName(path: string): string {
  return basename(path).replace(/\.(?:gz|xz)$/, '');
}

/**
 * One record a line.
 *
 * @throws ChanceryError C601 with the first line that is no such record
 */
export function parseJsonLines<T>(text: string, schema: z.ZodType<T>, thing: string): T[] {
  const rows: T[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new ChanceryError('C601', { thing, line: i + 1, why: messageOf(error) }, { cause: error });
    }
    rows.push(checked(value, schema, thing, i + 1));
  });
  return rows;
}

/**
 * Tab-separated rows under a header line, each as an object by column.
 *
 * @throws ChanceryError C601 with the first line that is no such record
 */
export function parseTabbed<T>(
  text: string,
  schema: z.ZodType<T>,
  thing: string,
): { header: string[]; rows: T[] } {
  const lines = text.split(/\r?\n/);
  const header = lines[0].split('\t');
  const rows: T[] = [];
  lines.slice(1).forEach((line, i) => {
    if (line === '') return;
    const cells = line.split('\t');
    if (cells.length !== header.length) {
      const why = `${cells.length} columns where the header has ${header.length}`;
      throw new ChanceryError('C601', { thing, line: i + 2, why });
    }
    rows.push(checked(Object.fromEntries(header.map((name, c) => [name, cells[c]])), schema, thing, i + 2));
  });
  return { header, rows };
}

function checked<T>(value: unknown, schema: z.ZodType<T>, thing: string, line: number): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const why = `${issue.path.join('.') || 'the line'}: ${issue.message}`;
  throw new ChanceryError('C601', { thing, line, why });
}

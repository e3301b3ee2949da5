/** What the benchmark reads: the samples, or news given as JSON lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJsonLines } from '../src/evaluate/gold-file.js';
import { packagePath } from '../src/package-root.js';

/** One report as it comes in: its bytes, and what else is known of it. */
export interface RawReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly publishedAt: string | undefined;
}

const NewsLine = z.looseObject({ id: z.string(), date: z.string(), text: z.string() });

/** Reports of a JSON Lines file with `id`, `date` and `text`. */
export function newsReports(path: string): RawReport[] {
  return parseJsonLines(readFileSync(path, 'utf8'), NewsLine, path).map(({ id, date, text }) => ({
    name: `${path} ${id}`,
    bytes: Buffer.from(text),
    publishedAt: date,
  }));
}

/** The reports in `samples/`, as often as it takes to have some work. */
export function sampleReports(times = 10): RawReport[] {
  const folder = packagePath('samples');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  const once = names.sort().map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
    publishedAt: undefined,
  }));
  return Array.from({ length: times }, () => once).flat();
}

/** Evaluation task `extraction`: how well the story is found in saved pages, by the measure of the public benchmark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ChanceryError, messageOf } from '../errors.js';
import { readReport } from '../report/read.js';
import type { Report } from '../report/report.js';

const GroundTruth = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

export interface ExtractionFigures {
  /** Harmonic mean of precision and recall, 0 to 1. */
  readonly f1: number;
  /** Mean over the pages for which something was found. */
  readonly precision: number;
  /** Mean over the pages that have a body. */
  readonly recall: number;
  /** Pages read a second, one thread, files already in memory. */
  readonly pagesPerSecond: number;
}

export interface ExtractionResult {
  readonly figures: ExtractionFigures;
  /** What was found, in the form of `ground-truth.json`: page → its body with headings in their places. */
  readonly predictions: Record<string, { articleBody: string }>;
}

/**
 * Reads every page of `folder` (`html/ID.html.gz`, `ground-truth.json`) and scores it as the article-extraction
 * benchmark does (scrapinghub/article-extraction-benchmark, `evaluate.py`): multisets of runs of four words, counts
 * normalised by page, precision and recall averaged over pages. Its bodies hold section headings, so ours do here.
 *
 * @throws ChanceryError C001 when a file cannot be read, C601 when the ground truth is not as described
 */
export function evaluateExtraction(folder: string): ExtractionResult {
  const truth = readTruth(join(folder, 'ground-truth.json'));
  const ids = Object.keys(truth);
  const pages = new Map(ids.map((id) => [id, readPageFile(join(folder, 'html', `${id}.html.gz`))]));
  const predictions: Record<string, { articleBody: string }> = {};
  const start = performance.now();
  for (const [id, page] of pages) predictions[id] = { articleBody: storyOf(page, id, truth[id].url) };
  const seconds = (performance.now() - start) / 1000;
  const scores = ids.map((id) => pageScore(truth[id].articleBody, predictions[id].articleBody));
  const precision = mean(scores.flatMap((score) => (score.precision === null ? [] : [score.precision])));
  const recall = mean(scores.flatMap((score) => (score.recall === null ? [] : [score.recall])));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { figures: { f1, precision, recall, pagesPerSecond: ids.length / seconds }, predictions };
}

/** The body with its headings put back where they stood. */
export function bodyWithHeadings(report: Pick<Report, 'body' | 'paragraphs' | 'headings'>): string {
  const parts: string[] = [];
  let next = 0;
  for (const { start, end } of report.paragraphs) {
    while (next < report.headings.length && report.headings[next].at <= start)
      parts.push(report.headings[next++].text);
    parts.push(report.body.slice(start, end));
  }
  return parts.join('\n\n');
}

/** Precision and recall of one page; null where the benchmark leaves the page out of that mean. */
export function pageScore(truth: string, found: string): { precision: number | null; recall: number | null } {
  const wanted = shingles(truth);
  const got = shingles(found);
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const all = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [gotAll, wantedAll] = [all(got), all(wanted)];
  return {
    precision: gotAll === 0 ? null : shared / gotAll,
    recall: wantedAll === 0 ? null : shared / wantedAll,
  };
}

/** Runs of four words with their counts; a text of fewer words is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function storyOf(page: Uint8Array, name: string, url: string | undefined): string {
  try {
    return bodyWithHeadings(readReport(page, { name, url, format: 'html' }));
  } catch (error) {
    if (error instanceof ChanceryError && error.code === 'C006') return '';
    throw error;
  }
}

function readTruth(file: string): z.infer<typeof GroundTruth> {
  const source = readFile(file).toString('utf8');
  try {
    return GroundTruth.parse(JSON.parse(source));
  } catch (error) {
    throw new ChanceryError('C601', { thing: file, line: 1, why: messageOf(error) }, { cause: error });
  }
}

function readPageFile(file: string): Uint8Array {
  const packed = readFile(file);
  try {
    return gunzipSync(packed);
  } catch (error) {
    throw new ChanceryError('C001', { thing: file, why: messageOf(error) }, { cause: error });
  }
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ChanceryError('C001', { thing: file, why: messageOf(error) }, { cause: error });
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

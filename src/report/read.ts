/** Reads one report: bytes or text of a news report, plain or HTML → Report. */
import { ChanceryError } from '../errors.js';
import { composeBody } from './block.js';
import { parsePublished } from './dateline.js';
import { decodeReport } from './decode.js';
import { readPage } from './html/page.js';
import { reportId } from './identity.js';
import { identifyLanguage } from './language.js';
import { normaliseText, oneLine } from './normalise.js';
import { textBlocks } from './plain-text.js';
import type { Report } from './report.js';
import { selectStory } from './story.js';

/** What the caller knows of the input; each of `url`, `outlet`, `title`, `byline`, `publishedAt` wins over what the text says. */
export interface ReadOptions {
  /** What errors call the input: its path, or `standard input`. */
  readonly name: string;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** Who published it. */
  readonly outlet?: string | undefined;
  /** Its headline. */
  readonly title?: string | undefined;
  /** Who wrote it. */
  readonly byline?: string | undefined;
  /** ISO 8601 date, or date and time with offset; other forms are read where they are certain. */
  readonly publishedAt?: string | undefined;
  /** `auto` (default) takes what starts like a page, or has an .html name and tags, for HTML. */
  readonly format?: 'auto' | 'text' | 'html' | undefined;
}

/**
 * Cleans one published text of what is not its story. Synchronous, no I/O; linear in the input’s length for text.
 * Bytes are UTF-8 unless a byte order mark or the page says otherwise. Same input, same Report.
 *
 * @throws ChanceryError C002 empty, C003 binary, C004 wrong encoding, C005 larger than 10 MB, C006 no story in it
 * @example
 * const report = readReport('Ministers Meet\n\nThe ministers of both states met on Monday.', { name: 'example' });
 * report.title; // 'Ministers Meet'
 * report.body; // 'The ministers of both states met on Monday.'
 */
export function readReport(input: Uint8Array | string, options: ReadOptions): Report {
  const text = decodeReport(input, options.name);
  const page = isPage(text, options) ? readPage(text) : null;
  const title = known(options.title) ?? page?.title ?? undefined;
  const story = selectStory(page?.blocks ?? textBlocks(normaliseText(text)), { title });
  const { body, paragraphs, headings } = composeBody(story.blocks);
  if (!/[\p{L}\p{N}]/u.test(body)) throw new ChanceryError('C006', { thing: options.name });
  const published = known(options.publishedAt);
  return {
    id: reportId(body),
    url: known(options.url) ?? page?.url ?? null,
    outlet: known(options.outlet) ?? page?.outlet ?? story.outlet,
    title: story.title,
    byline: known(options.byline) ?? page?.byline ?? story.byline,
    publishedAt: (published && parsePublished(published)) ?? page?.publishedAt ?? story.publishedAt,
    language: identifyLanguage(body, page?.language ?? undefined),
    body,
    paragraphs,
    headings,
  };
}

/** Characters that are kept of a title, name or date. */
const longestLine = 2000;

function known(value: string | undefined): string | undefined {
  const clean = value === undefined ? '' : oneLine(normaliseText(value.slice(0, longestLine)));
  return clean === '' ? undefined : clean;
}

function isPage(text: string, options: ReadOptions): boolean {
  if (options.format === 'text' || options.format === 'html') return options.format === 'html';
  const head = text.slice(0, 2000).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,1500}?-->\s*){0,3}<(?:!doctype html|html|head|body)\b/i.test(head)
  )
    return true;
  const named = /\.x?html?$/i.test(options.name);
  const tags = /<(?:p|div|article|section|main|h1|table|body|span|br|meta|title)\b[^<>]{0,500}>/i;
  return (named || head.startsWith('<')) && tags.test(text.slice(0, 100_000));
}

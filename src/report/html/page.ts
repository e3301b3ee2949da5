/** A web page → what the rules of the story need: blocks in reading order and what the page says of itself. */
import type { Block } from '../block.js';
import { isCaption } from '../caption.js';
import { isClutter } from '../clutter.js';
import { isProse } from '../form.js';
import { normaliseText } from '../normalise.js';
import { textBlocks } from '../plain-text.js';
import { elementBlocks, findArticle } from './article.js';
import { removeFurniture } from './furniture.js';
import { isTooComplex } from './guard.js';
import { type PageFacts, pageFacts } from './metadata.js';
import { linkedom } from './page-libraries.js';
import { stripTags } from './strip-tags.js';

export interface Page extends PageFacts {
  readonly blocks: readonly Block[];
}

const NOTHING_KNOWN: PageFacts = {
  title: null,
  byline: null,
  publishedAt: null,
  outlet: null,
  url: null,
  language: null,
};

/** Less prose than this may mean that the story went out with the furniture, so a second look is worth its time. */
const SUSPICIOUSLY_SHORT = 600;

/**
 * Reads a page. A page too deep or with too many tags to be a news report (see `guard.ts`) never reaches the
 * parser: its tags are stripped in one pass and the rest is read as plain text, so time stays bounded.
 */
export function readPage(html: string): Page {
  if (isTooComplex(html)) return { ...NOTHING_KNOWN, blocks: strippedBlocks(html) };
  try {
    return parsePage(html);
  } catch {
    // Markup so broken that the parser or Readability gives up is still text.
    return { ...NOTHING_KNOWN, blocks: strippedBlocks(html) };
  }
}

function parsePage(html: string): Page {
  const { document } = linkedom().parseHTML(asDocument(html));
  const facts = pageFacts(document);
  removeFurniture(document);
  const careful = findArticle(document);
  if (proseLength(careful) >= SUSPICIOUSLY_SHORT) return { ...facts, blocks: careful };
  const blocks = [lookAgain(html), containerBlocks(html)].reduce(longer, careful);
  return { ...facts, blocks: proseLength(blocks) > 0 ? blocks : strippedBlocks(html) };
}

/** Looks again with nothing removed for its name: some pages call the box around the story a gallery. */
function lookAgain(html: string): Block[] {
  const { document } = linkedom().parseHTML(asDocument(html));
  removeFurniture(document, false);
  return findArticle(document);
}

/** What the page itself marks as its article: Readability overlooks news of one or two sentences. */
function containerBlocks(html: string): Block[] {
  const { document } = linkedom().parseHTML(asDocument(html));
  removeFurniture(document);
  const container = document.querySelector('[itemprop="articleBody"], article, main, [role="main"]');
  return container ? elementBlocks(container) : [];
}

/** Another look counts only when it finds half as much again: it lets more of the page through. */
function longer(first: Block[], other: Block[]): Block[] {
  return proseLength(other) > 1.5 * proseLength(first) ? other : first;
}

function proseLength(blocks: readonly Block[]): number {
  const story = blocks.filter(({ text }) => isProse(text) && !isCaption(text) && !isClutter(text));
  return story.reduce((sum, { text }) => sum + text.length, 0);
}

function strippedBlocks(html: string): Block[] {
  return textBlocks(normaliseText(stripTags(html)));
}

/** The parser needs a root element; fragments and pages that leave it out get one. */
function asDocument(html: string): string {
  return /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
}

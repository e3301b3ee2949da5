/** What a page or a text file is made of before it is a Report: blocks in reading order. */
import type { Heading, Span } from './report.js';

/** One block: a line or paragraph on one line, normalised. */
export interface Block {
  readonly text: string;
  /**
   * `heading`: the input marks it as one (h2, `##`); `item`: of a list or table; `text`: anything else, which the
   * rules decide by its form.
   */
  readonly kind: 'heading' | 'item' | 'text';
  /** Blocks that stood together without a blank line between them share a group. */
  readonly group: number;
}

/** The story’s blocks after the rules: only headings and paragraphs are left. */
export interface StoryBlock {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
}

/** The body of a Report with where its parts stand. */
export interface Body {
  readonly body: string;
  readonly paragraphs: Span[];
  readonly headings: Heading[];
}

/**
 * Joins paragraphs by one blank line and keeps headings apart. A heading that heads nothing (the last block, or
 * followed by the end) is dropped: there is no place in the body that it could point at.
 */
export function composeBody(blocks: readonly StoryBlock[]): Body {
  const paragraphs: Span[] = [];
  const headings: Heading[] = [];
  const parts: string[] = [];
  let length = 0;
  let waiting: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      waiting.push(block.text);
      continue;
    }
    const start = parts.length === 0 ? 0 : length + 2;
    for (const text of waiting) headings.push({ text, at: start });
    waiting = [];
    parts.push(block.text);
    length = start + block.text.length;
    paragraphs.push({ start, end: length });
  }
  return { body: parts.join('\n\n'), paragraphs, headings };
}

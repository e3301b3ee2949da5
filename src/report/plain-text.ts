/** Plain text and Markdown → blocks: which line breaks end a paragraph and which only wrap it. */
import type { Block } from './block.js';
import { endsSentence } from './form.js';
import { oneLine } from './normalise.js';

/** Longer lines are never taken as wrapped by a mail program or editor. */
const MAX_WRAP_WIDTH = 140;

/**
 * Splits normalised text into blocks. A blank line always ends one. A single line break does too, unless the text is
 * wrapped at a fixed width or the next line goes on in lower case after a line without a stop.
 */
export function textBlocks(text: string): Block[] {
  const lines = text.split('\n').map((line) => oneLine(line));
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let group = 0;
  let parts: string[] = [];
  const close = (): void => {
    if (parts.length > 0) blocks.push(blockOf(joinLines(parts), group));
    parts = [];
  };
  for (const line of lines) {
    if (line === '' || /^[-=_*~#\s]{3,}$/.test(line)) {
      close();
      group++;
    } else if (parts.length > 0 && continues(parts[parts.length - 1], line, width)) {
      parts.push(line);
    } else {
      close();
      parts.push(line);
    }
  }
  close();
  return blocks;
}

/** The width that the text is wrapped at, or 0 when it is not: most line breaks stand where the next word did not fit. */
function wrapWidth(lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) if (line.length > longest) longest = line.length;
  if (longest > MAX_WRAP_WIDTH || longest < 40) return 0;
  let breaks = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i] === '' || lines[i + 1] === '') continue;
    breaks++;
    if (lines[i].length + 1 + firstWordLength(lines[i + 1]) > longest - 4) full++;
  }
  return breaks >= 3 && full >= breaks * 0.6 ? longest : 0;
}

function continues(line: string, next: string, width: number): boolean {
  const full = width > 0 && line.length + 1 + firstWordLength(next) > width - 4;
  if (/^(?:[-*•▪●·–] |\d{1,2}[.)] |#{1,6} )/.test(next)) return full && !/[.!?:;]["'”’)]?$/.test(line);
  if (/^\p{Ll}/u.test(next) && !endsSentence(line)) return line.length > 20;
  return full;
}

function firstWordLength(line: string): number {
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
}

/** Joins wrapped lines; a hyphen at a line’s end stays with its word. */
function joinLines(lines: readonly string[]): string {
  let text = lines[0];
  for (let i = 1; i < lines.length; i++)
    text += /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(lines[i]) ? lines[i] : ` ${lines[i]}`;
  return text;
}

/** Reads the marks that Markdown and mail use: `## heading`, `- item`, `**bold**`, `[words](link)`, `![alt](file)`. */
function blockOf(line: string, group: number): Block {
  const heading = /^#{1,6} (.{1,300}?)[ #]*$/.exec(line);
  if (heading) return { text: plainInline(heading[1]), kind: 'heading', group };
  const item = /^(?:[-*•▪●·–]|\d{1,2}[.)]) (.+)$/.exec(line);
  if (item && !line.startsWith('–')) return { text: plainInline(item[1]), kind: 'item', group };
  const text = plainInline(line);
  const bold = /^(?:\*\*|__)[^*_]{2,140}(?:\*\*|__)$/.test(line);
  return { text, kind: bold && !endsSentence(text) ? 'heading' : 'text', group };
}

function plainInline(text: string): string {
  if (!/[*_[\]`]/.test(text)) return text;
  return oneLine(
    text
      .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,1000}\)/g, '')
      .replace(/\[([^[\]]{1,500})\]\((?:https?:|\/|#|mailto:)[^()\s]{0,1000}\)/g, '$1')
      .replace(/(?<![\p{L}\p{N}*])\*{1,3}([^*\n]{1,2000}?)\*{1,3}(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_{1,3}([^_\n]{1,2000}?)_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/`([^`\n]{1,200})`/g, '$1'),
  );
}

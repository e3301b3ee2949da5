/** The headline of a text: which of the lines before the story is it? */
import type { Block } from './block.js';
import { isUnmarkedDescription } from './caption.js';
import { titleCaseShare, wordsOf } from './form.js';

/** Two prints of one headline: the same letters and digits, whatever the case, marks and spaces. */
export function sameHeadline(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) < 24 && letters(a) === letters(b));
}

/** How much of the body is compared with a headline’s words, in UTF-16 units. */
const BODY_WINDOW = 20_000;

/**
 * Chooses among the labels before the first prose. A line printed twice is the headline; otherwise the line whose
 * words the story uses most, with a preference for title case and marked headings and against descriptions of
 * pictures; the earlier one in a tie. Null when there is no candidate of at least two words.
 */
export function chooseTitle(
  blocks: readonly Block[],
  labels: readonly { at: number; text: string }[],
  bodyStart: number,
): { at: number; text: string } | null {
  const able = labels.filter(({ text }) => wordsOf(text).length >= 2 && text.length <= 300).slice(0, 200);
  const seen = new Map<string, { at: number; text: string }>();
  for (const label of able) {
    const key = letters(label.text);
    const before = seen.get(key);
    // Of a print in capitals and one in small letters, the small letters say more.
    if (before) return { at: label.at, text: /\p{Ll}/u.test(before.text) ? before.text : label.text };
    seen.set(key, label);
  }
  const story = storyWords(blocks, bodyStart);
  let best: { at: number; text: string } | null = null;
  let bestScore = 0;
  for (const label of able) {
    const score = headlineScore(blocks[label.at], story);
    if (score > bestScore) [best, bestScore] = [label, score];
  }
  return best;
}

function headlineScore(block: Block, story: ReadonlySet<string>): number {
  const words = contentWords(block.text);
  const shared = words.filter((word) => story.has(word)).length / Math.max(1, words.length);
  const length = Math.min(1, wordsOf(block.text).length / 6);
  const marked = block.kind === 'heading' ? 0.6 : 0;
  const titled = titleCaseShare(block.text) >= 0.7 ? 0.4 : 0;
  return length * (0.3 + shared + titled) + marked - (isUnmarkedDescription(block.text) ? 0.3 : 0);
}

function storyWords(blocks: readonly Block[], from: number): Set<string> {
  const words = new Set<string>();
  let read = 0;
  for (let i = from; i < blocks.length && read < BODY_WINDOW; i++) {
    const text = blocks[i].text.slice(0, BODY_WINDOW - read);
    read += text.length;
    for (const word of contentWords(text)) words.add(word);
  }
  return words;
}

/** Lower-case stems (the first five letters) of words long enough to carry sense. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

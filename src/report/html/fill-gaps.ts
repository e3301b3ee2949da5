/** Puts back what an article finder dropped from the middle of an article. */
import type { Block } from '../block.js';

/** More unmatched text than this between two kept blocks is another part of the page, in UTF-16 units. */
const MAX_GAP = 6000;

/** Letters at either end of a block by which its text is recognised where blocks were split otherwise. */
const PROBE = 40;

/**
 * `kept` are the article’s blocks, `all` the page’s. Blocks of the page that stand between two neighbours of the
 * article and are nowhere in it are inserted there. Linear in the page’s text but for one search a gap block.
 */
export function fillGaps(kept: readonly Block[], all: readonly Block[]): Block[] {
  const places = new Map<string, number[]>();
  all.forEach((block, i) => {
    const key = keyOf(block.text);
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  const whole = kept.map((block) => keyOf(block.text)).join(' ');
  const filled: Block[] = [];
  let last = -1;
  for (const block of kept) {
    const place = places.get(keyOf(block.text))?.find((at) => at > last);
    if (place !== undefined) {
      if (last >= 0) filled.push(...gap(all, last + 1, place, whole));
      last = place;
    }
    filled.push(block);
  }
  return filled.map((block, group) => ({ ...block, group }));
}

function gap(all: readonly Block[], from: number, to: number, whole: string): Block[] {
  const missing: Block[] = [];
  let length = 0;
  for (let i = from; i < to; i++) {
    length += all[i].text.length;
    if (length > MAX_GAP) return [];
    const key = keyOf(all[i].text);
    if (key === '' || whole.includes(key.slice(0, PROBE)) || whole.includes(key.slice(-PROBE))) continue;
    missing.push(all[i]);
  }
  return missing;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

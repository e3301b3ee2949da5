/** Markup → text in one pass without a tree: what is left for pages that no parser should see. */
import { decodeHTML } from 'entities';
import { closingTag } from './guard.js';

const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'head',
  'nav',
  'select',
  'textarea',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The longest tag that is skipped as one; a `<` with no `>` this near is text. */
const MAX_TAG = 20_000;

/** Text with block elements on lines of their own and entities decoded. Linear in the page’s length. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let nextEnd = -1;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open).replace(/\s+/g, ' '));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]{0,30})|^<[!?]/i.exec(html.slice(open, open + 34));
    if (name && nextEnd < open && nextEnd !== html.length) nextEnd = endOfTag(html, open);
    const end = nextEnd;
    if (!name || end - open > MAX_TAG) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const tag = name[1]?.toLowerCase() ?? '';
    at = html[open + 1] !== '/' && HIDDEN.has(tag) ? closingTag(html, tag, end) : end + 1;
    if (at > end + 1) at = Math.min(html.length, endOfTag(html, at - 1) + 1);
    if (!INLINE.has(tag)) parts.push('\n\n');
  }
  parts.push(html.slice(at));
  return decodeHTML(parts.join(''));
}

function endOfTag(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end;
}

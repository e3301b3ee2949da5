/** Looks at a page’s tags before any parser does, so that hostile pages cannot cost more than a scan. */

/** Deeper than any page in the article-extraction benchmark by far; parsers and readers recurse. */
const MAX_DEPTH = 200;
const MAX_TAGS = 40_000;

/** Elements that never hold others, or that the next of their kind closes: they do not deepen the tree. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot path circle rect use'.split(
    ' ',
  ),
);

/** True when a page nests deeper or has more tags than a report does. One pass, no allocation per tag. */
export function isTooComplex(html: string): boolean {
  let depth = 0;
  let tags = 0;
  let i = html.indexOf('<');
  while (i >= 0) {
    const closing = html.charCodeAt(i + 1) === 0x2f;
    const nameStart = closing ? i + 2 : i + 1;
    let end = nameStart;
    while (end < html.length && end - nameStart < 40 && isNameUnit(html.charCodeAt(end))) end++;
    if (end > nameStart) {
      const name = html.slice(nameStart, end).toLowerCase();
      tags++;
      if (!FLAT.has(name)) depth = Math.max(0, depth + (closing ? -1 : 1));
      if (tags > MAX_TAGS || depth > MAX_DEPTH) return true;
      if (!closing && (name === 'script' || name === 'style')) {
        end = closingTag(html, name, end);
        depth--;
      }
    }
    i = html.indexOf('<', end);
  }
  return false;
}

/** Where an element whose content is no markup ends; the end of the page when it is not closed. */
export function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s>/]`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function isNameUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

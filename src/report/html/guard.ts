/** Looks at a page’s tags before any parser does, so that hostile pages cannot cost more than a scan. */

/** Deeper than any page in the article-extraction benchmark by far; parsers and readers recurse. */
const MAX_DEPTH = 200;

/** Opening and closing tags. The largest page of the benchmark has 3,100. */
const MAX_TAGS = 20_000;

/** `<` and `&` together, in markup or not: each may become a text node of its own. */
const MAX_MARKS = 60_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What an opening tag closes when it stands on top, as parsers of HTML do it. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    option: ['option'],
    th: ['th'],
    td: ['thead', 'th', 'td'],
    tr: ['tr', 'th', 'td'],
    tbody: ['thead', 'tbody'],
    tfoot: ['thead', 'tbody'],
    ...Object.fromEntries(
      'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
        .split(' ')
        .map((name) => [name, ['p']]),
    ),
  }),
);

/** True when a page nests deeper or has more tags than a report does. One pass; the stack is never deeper than the limit. */
export function isTooComplex(html: string): boolean {
  if (markCount(html) > MAX_MARKS) return true;
  const stack: string[] = [];
  let tags = 0;
  let i = html.indexOf('<');
  while (i >= 0) {
    const closing = html.charCodeAt(i + 1) === 0x2f;
    const nameStart = closing ? i + 2 : i + 1;
    let end = nameStart;
    while (end < html.length && end - nameStart < 40 && isNameUnit(html.charCodeAt(end))) end++;
    if (end > nameStart) {
      const name = html.slice(nameStart, end).toLowerCase();
      if (++tags > MAX_TAGS) return true;
      if (closing) close(stack, name);
      else if (name === 'script' || name === 'style') end = closingTag(html, name, end);
      else if (!VOID.has(name) && open(stack, name) > MAX_DEPTH) return true;
    }
    i = html.indexOf('<', end);
  }
  return false;
}

function open(stack: string[], name: string): number {
  const closes = CLOSES.get(name);
  while (closes && stack.length > 0 && closes.includes(stack[stack.length - 1])) stack.pop();
  return stack.push(name);
}

function close(stack: string[], name: string): void {
  const at = stack.lastIndexOf(name);
  if (at >= 0) stack.length = at;
}

function markCount(html: string): number {
  let count = 0;
  for (let i = 0; i < html.length && count <= MAX_MARKS; i++) {
    const unit = html.charCodeAt(i);
    if (unit === 0x3c || unit === 0x26) count++;
  }
  return count;
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

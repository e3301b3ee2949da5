/** Feeds (RSS 2.0 and 1.0, Atom) → their entries. No entity of the feed’s own is expanded, nothing is fetched. */
import { Parser } from 'htmlparser2';
import { stripTags } from './html/strip-tags.js';
import { oneLine } from './normalise.js';

/** One entry as the feed gives it. */
export interface FeedEntry {
  readonly title: string | null;
  /** An http or https address, else null. */
  readonly url: string | null;
  readonly byline: string | null;
  /** The feed’s name, or that of whom the entry says it is from. */
  readonly outlet: string | null;
  /** As written: RFC 822 or ISO 8601. */
  readonly publishedAt: string | null;
  /** The fullest text that the entry has; empty where it has none. */
  readonly content: string;
  /** True where `content` is markup. */
  readonly markup: boolean;
}

/** Characters that are kept of a name, title or date. */
const longestLine = 2000;
/** Characters of the file that may stand before the root element: declarations, comments, a stylesheet. */
const longestProlog = 100_000;

/** Elements within elements: what nests deeper is no feed, and the parser’s time grows with it. It is looked at after each slice. */
const deepest = 500;
const slice = 50_000;

/** The name of the root element of a text in XML; null where it has none. Linear. */
export function rootOf(text: string): string | null {
  let at = 0;
  while (at < Math.min(text.length, longestProlog)) {
    const rest = text.slice(at, at + 60);
    const space = /^[\s\uFEFF]+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) at += space;
    else if (rest.startsWith('<?')) at = after(text, '?>', at);
    else if (rest.startsWith('<!--')) at = after(text, '-->', at);
    else if (/^<!doctype/i.test(rest)) {
      const [end, inner] = [text.indexOf('>', at), text.indexOf('[', at)];
      at = inner >= 0 && inner < end ? after(text, ']>', at) : after(text, '>', at);
    } else return /^<([A-Za-z_][\w:.-]{0,40})/.exec(rest)?.[1] ?? null;
  }
  return null;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** True for a text whose root element is that of a feed. */
export function isFeed(text: string): boolean {
  return /^(?:rss|rdf:rdf|(?:atom:)?feed)$/i.test(rootOf(text) ?? '');
}

/** What is gathered of an entry, or of the feed itself, while it is read. */
interface Draft {
  readonly texts: Map<string, string>;
  /** Fields whose text is markup. */
  readonly markup: Set<string>;
  url: string | null;
}

const newDraft = (): Draft => ({ texts: new Map(), url: null, markup: new Set() });

/** Elements whose text is taken → what they say. Of several that say the same the first in this order. */
const elements: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['content:encoded', 'encoded'],
  ['content', 'content'],
  ['description', 'description'],
  ['summary', 'summary'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['issued', 'published'],
  ['dc:date', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['dc:creator', 'creator'],
  ['author', 'author'],
  ['source', 'source'],
  ['link', 'link'],
  // A picture of the feed has a title and a link of its own.
  ['image', 'other'],
  ['textinput', 'other'],
]);
const long: ReadonlySet<string> = new Set(['encoded', 'content', 'description', 'summary']);

/**
 * The entries of a feed in their order. Forgiving: what is broken is read as far as it goes, what nests without end up to a depth. Linear in the text; memory
 * that of the text.
 */
export function readFeed(text: string): FeedEntry[] {
  const reader = new FeedReader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < text.length && reader.depth < deepest; at += slice)
    parser.write(text.slice(at, at + slice));
  parser.end();
  return reader.entries();
}

class FeedReader {
  /** How many elements are open. */
  depth = 0;
  private readonly feed = newDraft();
  private readonly drafts: Draft[] = [];
  private entry: Draft | null = null;
  /** The field that is being read, the element that opened it, and how deep the reader is within it. */
  private field: string | null = null;
  private within = 0;
  private inner: string | null = null;
  private parts: string[] = [];
  private length = 0;

  onopentag(given: string, attributes: Readonly<Record<string, string>>): void {
    const name = bare(given);
    this.depth++;
    if (this.field !== null) {
      this.within++;
      // XHTML content: the tags are kept, without what they carry.
      if (long.has(this.field)) this.take(`<${name}>`);
      // The name of an author, the title of a source.
      else if (this.within === 1) this.inner = name;
      return;
    }
    if (name === 'item' || name === 'entry') {
      this.entry = newDraft();
      this.drafts.push(this.entry);
      return;
    }
    const field = elements.get(name);
    if (field === undefined) return;
    const draft = this.entry ?? this.feed;
    if (field === 'link' && attributes.href !== undefined) {
      const relation = attributes.rel ?? 'alternate';
      if (relation === 'alternate') draft.url ??= webAddress(attributes.href);
      return;
    }
    this.field = field;
    this.within = 0;
    this.inner = null;
    this.parts = [];
    this.length = 0;
    const type = attributes.type ?? (field === 'content' || field === 'summary' ? 'text' : 'html');
    if (/html/i.test(type)) draft.markup.add(field);
  }

  ontext(text: string): void {
    if (this.field === null) return;
    // Of an author’s address and page only the name is taken, of a source its title.
    if (!long.has(this.field) && this.within > 0 && this.inner !== 'name' && this.inner !== 'title') return;
    this.take(long.has(this.field) && this.within > 0 ? escaped(text) : text);
  }

  onclosetag(given: string): void {
    const name = bare(given);
    this.depth--;
    if (this.field !== null && this.within > 0) {
      this.within--;
      if (long.has(this.field)) this.take(`</${name}>`);
      return;
    }
    if (this.field !== null) {
      const { texts } = this.entry ?? this.feed;
      const text = this.parts.join('');
      if (!texts.has(this.field) && text.trim() !== '') texts.set(this.field, text);
      this.field = null;
    } else if (name === 'item' || name === 'entry') this.entry = null;
  }

  private take(text: string): void {
    const room = this.field !== null && long.has(this.field) ? Number.POSITIVE_INFINITY : longestLine;
    if (this.length >= room) return;
    this.parts.push(text.length > room - this.length ? text.slice(0, room - this.length) : text);
    this.length += text.length;
  }

  entries(): FeedEntry[] {
    const name = lineOf(this.feed, 'title');
    return this.drafts.map((draft) => {
      const { texts, url, markup } = draft;
      const field = ['encoded', 'content', 'description', 'summary'].find((one) => texts.has(one));
      return {
        title: lineOf(draft, 'title'),
        url: url ?? webAddress(texts.get('link') ?? ''),
        byline: personOf(lineOf(draft, 'creator') ?? lineOf(draft, 'author')),
        outlet: lineOf(draft, 'source') ?? name,
        publishedAt: lineOf(draft, 'published') ?? lineOf(draft, 'updated'),
        content: field === undefined ? '' : texts.get(field)!,
        markup: field !== undefined && markup.has(field),
      };
    });
  }
}

/** In small letters, without the prefix that some feeds give to the elements of Atom. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^atom:/, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A field on one line, without tags where it may have some. */
function lineOf({ texts, markup }: Draft, field: string): string | null {
  const text = texts.get(field);
  if (text === undefined) return null;
  const line = oneLine(markup.has(field) ? stripTags(text) : text);
  return line === '' ? null : line;
}

/** `desk@example.org (Ana Lopes)` is Ana Lopes; an address alone is no name. */
function personOf(text: string | null): string | null {
  const named = text === null ? null : (/^\S+@\S+ \((.{1,200})\)$/.exec(text)?.[1] ?? text);
  return named === null || named.includes('@') ? null : named;
}

function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && address.length <= longestLine && URL.canParse(address)
    ? address
    : null;
}

/** What a page says of itself: headline, author, date, outlet, address, language. */
import { parsePublished } from '../dateline.js';
import { normaliseText, oneLine } from '../normalise.js';
import { articleData, type JsonObject } from './linked-data.js';

export interface PageFacts {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date, or date and time with offset. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 639-1 code that the page declares. */
  readonly language: string | null;
}

/** Reads JSON-LD, then Open Graph and other `<meta>`, then the elements themselves; the first that says something wins. */
export function pageFacts(document: Document): PageFacts {
  const data = articleData(document);
  const meta = metaReader(document);
  const outlet = outletName([
    meta('og:site_name'),
    nameOf(data?.publisher),
    meta('application-name'),
    meta('dc.publisher'),
    meta('al:android:app_name'),
  ]);
  return {
    title: headline(document, data, meta, outlet),
    byline: byline(document, data, meta),
    publishedAt: publishedAt(document, data, meta),
    outlet,
    url: address(document, data, meta),
    language: language(document, data, meta),
  };
}

type MetaReader = (name: string) => string | null;

function metaReader(document: Document): MetaReader {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = clean(element.getAttribute('content'));
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && content !== null && !values.has(key)) values.set(key, content);
  }
  return (name) => values.get(name) ?? null;
}

/** The first that is a name and no handle, without the slogan that some put behind a bar. */
function outletName(candidates: readonly (string | null)[]): string | null {
  const name = candidates.find((candidate) => candidate !== null && !candidate.startsWith('@')) ?? null;
  return name === null ? null : name.split(/\s?\|\s?/)[0] || name;
}

function headline(
  document: Document,
  data: JsonObject | null,
  meta: MetaReader,
  outlet: string | null,
): string | null {
  const heading = document.querySelectorAll('h1');
  const only = heading.length === 1 ? clean(heading[0].textContent) : null;
  const declared = first(text(data?.headline), meta('og:title'), meta('twitter:title'), meta('dc.title'));
  const tab = clean(document.querySelector('title')?.textContent);
  if (only !== null && only.length > 15 && (declared ?? tab ?? '').includes(only)) return only;
  const chosen = first(declared, only, tab);
  return chosen === null ? null : withoutOutlet(chosen, outlet);
}

/** `Ministers meet in Oslo | The Daily` without the outlet’s name. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s[|–—-]\s|\s\|\s?|\s?\|\s/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1];
  const sameAs = (name: string | null): boolean => name !== null && last.toLowerCase() === name.toLowerCase();
  const short = last.split(' ').length <= 4 && title.length - last.length > 25;
  if (!sameAs(outlet) && !(short && title.includes('|'))) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—-]+$/u, '');
}

function byline(document: Document, data: JsonObject | null, meta: MetaReader): string | null {
  const named = first(
    nameOf(data?.author),
    meta('author'),
    meta('article:author'),
    meta('parsely-author'),
    meta('sailthru.author'),
    meta('dc.creator'),
    clean(
      document.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')
        ?.textContent,
    ),
    clean(document.querySelector('.byline, .author-name, .article-byline')?.textContent),
  );
  if (named === null || named.length > 200 || /^(?:https?:|www\.)|@\w+$/i.test(named)) return null;
  const bare = named
    .replace(/^(?:(?:written |reported )?by|author)[:\s]+/i, '')
    .replace(BYLINE_TAIL, '')
    .replace(/[\s,|•·–-]+$/u, '');
  return bare === '' || /^(?:admin|editor|webmaster|user)$/i.test(bare) ? null : bare;
}

/** What pages print after the names: a handle, a date, reading time. */
const BYLINE_TAIL =
  /\s(?:@\w|[|•·]|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|updated\b|published\b).*$/is;

function publishedAt(document: Document, data: JsonObject | null, meta: MetaReader): string | null {
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const candidates = [
    text(data?.datePublished),
    meta('article:published_time'),
    meta('og:article:published_time'),
    meta('datepublished'),
    meta('parsely-pub-date'),
    meta('sailthru.date'),
    meta('pubdate'),
    meta('publishdate'),
    meta('dc.date.issued'),
    meta('dc.date'),
    meta('date'),
    text(data?.dateCreated),
    clean(time?.getAttribute('datetime')),
    clean(time?.textContent),
    text(data?.dateModified),
  ];
  for (const candidate of candidates) {
    const date = candidate === null ? null : parsePublished(candidate);
    if (date !== null) return date;
  }
  return null;
}

function address(document: Document, data: JsonObject | null, meta: MetaReader): string | null {
  const main = data?.mainEntityOfPage;
  const candidates = [
    clean(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    meta('og:url'),
    text(data?.url),
    typeof main === 'string' ? clean(main) : text((main as JsonObject | undefined)?.['@id']),
  ];
  for (const candidate of candidates) {
    if (candidate !== null && /^https?:\/\/[^\s"<>]{3,2000}$/i.test(candidate)) return candidate;
  }
  return null;
}

function language(document: Document, data: JsonObject | null, meta: MetaReader): string | null {
  const declared = first(
    clean(document.documentElement?.getAttribute('lang')),
    text(data?.inLanguage),
    meta('og:locale'),
    meta('content-language'),
  );
  return /^[a-z]{2}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
}

function first(...values: (string | null | undefined)[]): string | null {
  for (const value of values) if (value) return value;
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}

/** The names in a JSON-LD person or organisation, a list of them, or a plain string. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 8)
      .map(nameOf)
      .filter((name) => name !== null);
    return names.length === 0 ? null : [...new Set(names)].join(', ');
  }
  if (typeof value === 'object' && value !== null) return nameOf((value as JsonObject).name);
  return text(value);
}

function clean(value: string | null | undefined): string | null {
  const line = value ? oneLine(normaliseText(value.slice(0, 4000))) : '';
  return line === '' ? null : line;
}

/** One row of a table or line of JSON → what a report is read from. */
import type { ReadOptions } from './read.js';

/** A row’s text with what else it says. */
export interface RowReport extends Omit<ReadOptions, 'name' | 'format'> {
  readonly text: string;
  /** What the row calls itself. */
  readonly id: string | null;
}

/** Names of columns → what they hold, in small letters without `_` and `-`. Of several for one the first in this order. */
const columns = {
  text: ['text', 'body', 'content', 'article', 'fulltext'],
  title: ['title', 'headline'],
  publishedAt: ['publishedat', 'published', 'date', 'pubdate', 'publishdate', 'publicationdate', 'datetime'],
  outlet: ['outlet', 'publisher', 'publication', 'source'],
  url: ['url', 'link'],
  byline: ['byline', 'author'],
  id: ['id'],
} as const satisfies Record<string, readonly string[]>;

type Field = keyof typeof columns;

function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\- ]/g, '');
}

/** Whether one of the names is that of a text. */
export function hasText(names: readonly string[]): boolean {
  return names.some((name) => (columns.text as readonly string[]).includes(keyOf(name)));
}

/** The report of a row, `[name, value]` for each cell; null where it has no text. Only words and numbers are taken. */
export function rowReport(row: readonly (readonly [name: string, value: unknown])[]): RowReport | null {
  const cells = new Map<string, string>();
  for (const [name, value] of row) {
    const key = keyOf(name);
    if (typeof value === 'string' && value.trim() !== '' && !cells.has(key)) cells.set(key, value);
    if (typeof value === 'number' && !cells.has(key)) cells.set(key, String(value));
  }
  const of = (field: Field): string | undefined => {
    const name = columns[field].find((one) => cells.has(one));
    return name === undefined ? undefined : cells.get(name);
  };
  const text = of('text');
  if (text === undefined) return null;
  return {
    text,
    id: of('id') ?? null,
    title: of('title'),
    publishedAt: of('publishedAt'),
    outlet: of('outlet'),
    url: of('url'),
    byline: of('byline'),
  };
}

/** Text made fit for PostgreSQL’s columns and its full-text search. */
import { type RawBuilder, sql } from 'kysely';

/**
 * How much of a text is searched. A tsvector holds at most a megabyte; this many characters fit whatever they are,
 * with the parts that PostgreSQL adds for compounds and addresses. News reports are a twentieth of it.
 */
export const searchedCharacters = 120_000;

/** PostgreSQL’s text has no U+0000 and no half surrogate pairs: the first becomes a space, the second U+FFFD. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', ' ');
}

/** The text’s search vector, English stems with their places. */
export function searchVector(text: string, weight: 'A' | 'D' = 'D'): RawBuilder<string> {
  const words = storable(text.slice(0, searchedCharacters));
  return sql<string>`setweight(to_tsvector('english', ${words}::text), ${sql.lit(weight)})`;
}

/** What a person types into a search box: words, "a phrase", or, -without. No text is an error. */
export function searchQuery(words: string): RawBuilder<string> {
  return sql<string>`websearch_to_tsquery('english', ${storable(words)}::text)`;
}

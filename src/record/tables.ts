/** The record’s tables as Kysely sees them. What they are for is said where they are made, in `migrations/`. */
import type { ColumnType, Generated, RawBuilder } from 'kysely';

/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>;
/** Written as text in a form PostgreSQL reads; what Chancery answers comes from the documents, not from these. */
type Day = ColumnType<unknown, string | null, string | null>;
type Instant = ColumnType<unknown, string | null, string | null>;
/** Made by `to_tsvector`, never read. */
type Search = ColumnType<unknown, RawBuilder<string>, RawBuilder<string>>;

export interface ReportTable {
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  published_at: string | null;
  published: Instant;
  language: string;
  kept_at: Generated<Date>;
  coder: string | null;
  model: string | null;
  lexicon: string | null;
  digest: string;
  words: number;
  events: number;
  not_coded: string | null;
  search: Search;
  document: Json;
}

export interface AppearanceTable {
  report: string;
  url: string;
  outlet: string;
  title: string | null;
  published_at: string | null;
  kept_at: Generated<Date>;
}

export interface EntryTable {
  kind: string;
  id: string;
  report: string;
  sequence: number;
  type: string;
  status: string | null;
  actors: string[];
  recipients: string[];
  first_day: Day;
  last_day: Day;
  search: Search;
  document: Json;
}

export interface SituationTable {
  name: string;
  query: Json;
  saved_at: Generated<Date>;
}

export interface Tables {
  report: ReportTable;
  appearance: AppearanceTable;
  entry: EntryTable;
  situation: SituationTable;
}

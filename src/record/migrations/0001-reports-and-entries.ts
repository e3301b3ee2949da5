/** The first schema: reports, where each appeared, and the records drawn from them. */
import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Documents are `json`, not `jsonb`: it gives back the very text that came in (the order of the fields, and any code
 * point that JSON can write, which `jsonb` refuses), and all that is asked for stands in columns beside it.
 */
export const reportsAndEntries: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('report')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('title', 'text')
      .addColumn('outlet', 'text')
      .addColumn('url', 'text')
      // As the report says it, and as an instant to sort by.
      .addColumn('published_at', 'text')
      .addColumn('published', 'timestamptz')
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('kept_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      // What coded it; null where nothing was drawn from it.
      .addColumn('coder', 'text')
      .addColumn('model', 'text')
      .addColumn('lexicon', 'text')
      // Of the report with all its records, so that the same is not written twice.
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('words', 'integer', (c) => c.notNull())
      .addColumn('events', 'integer', (c) => c.notNull())
      .addColumn('not_coded', 'text')
      .addColumn('search', sql`tsvector`, (c) => c.notNull())
      .addColumn('document', 'json', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('report_published').on('report').columns(['published', 'id']).execute();
    await db.schema.createIndex('report_search').on('report').using('gin').column('search').execute();

    // The same text may be published in many places; '' stands for not said, so that the key can hold it.
    await db.schema
      .createTable('appearance')
      .addColumn('report', 'text', (c) => c.notNull().references('report.id').onDelete('cascade'))
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('outlet', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('published_at', 'text')
      .addColumn('kept_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('appearance_pkey', ['report', 'url', 'outlet'])
      .execute();

    // Events, statements, measures, flows and figures: one table, since they are asked for in the same ways.
    await db.schema
      .createTable('entry')
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('report', 'text', (c) => c.notNull().references('report.id').onDelete('cascade'))
      // Its place among those of its kind in the report, from 0.
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('status', 'text')
      // Lower-case keys of who acts and who is acted on: see `actorKeys`.
      .addColumn('actors', sql`text[]`, (c) => c.notNull())
      .addColumn('recipients', sql`text[]`, (c) => c.notNull())
      .addColumn('first_day', 'date')
      .addColumn('last_day', 'date')
      .addColumn('search', sql`tsvector`, (c) => c.notNull())
      .addColumn('document', 'json', (c) => c.notNull())
      .addPrimaryKeyConstraint('entry_pkey', ['kind', 'id'])
      .execute();
    await db.schema.createIndex('entry_report').on('entry').columns(['report', 'kind', 'sequence']).execute();
    // In the very order of the list of events, which then begins without sorting them all.
    await sql`create index entry_day on entry (kind, first_day desc nulls last, report, sequence)`.execute(
      db,
    );
    for (const column of ['actors', 'recipients', 'search'])
      await db.schema.createIndex(`entry_${column}`).on('entry').using('gin').column(column).execute();
  },
};

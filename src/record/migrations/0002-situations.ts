/** Saved situations: questions under their names. */
import { type Kysely, type Migration, sql } from 'kysely';

export const situations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('situation')
      .addColumn('name', 'text', (c) => c.primaryKey())
      // What it asks, as `SituationQuery` says; what it is answered is worked out anew each time.
      .addColumn('query', 'json', (c) => c.notNull())
      .addColumn('saved_at', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute();
  },
};

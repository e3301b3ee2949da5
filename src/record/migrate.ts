/** Brings a database to the schema that this Chancery knows: forward only, one step after another, in one transaction. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { ChanceryError } from '../errors.js';
import { reportsAndEntries } from './migrations/0001-reports-and-entries.js';
import { situations } from './migrations/0002-situations.js';

const steps: Readonly<Record<string, Migration>> = {
  '0001-reports-and-entries': reportsAndEntries,
  '0002-situations': situations,
};

const stepTable = 'chancery_step';

/**
 * Takes the steps that are missing.
 *
 * @param thing the record’s name in an error.
 * @throws ChanceryError C204 when the database has a step that this Chancery does not know.
 */
export async function migrate<Tables>(db: Kysely<Tables>, thing: string): Promise<void> {
  const taken = await stepsTaken(db);
  const unknown = taken.find((step) => !Object.hasOwn(steps, step));
  if (unknown !== undefined) throw new ChanceryError('C204', { thing, step: unknown });
  if (taken.length === Object.keys(steps).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...steps }) },
    migrationTableName: stepTable,
    migrationLockTableName: `${stepTable}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function stepsTaken<Tables>(db: Kysely<Tables>): Promise<string[]> {
  const table = await sql<{ name: string | null }>`select to_regclass(${stepTable})::text as name`.execute(
    db,
  );
  if (table.rows[0]?.name == null) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(stepTable)} order by name`.execute(db);
  return rows.map((row) => row.name);
}

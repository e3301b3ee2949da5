/** Connects to a PostgreSQL server for a record that more than one process shares. */
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ChanceryError, messageOf } from '../../errors.js';
import type { Tables } from '../tables.js';

/** The schema of the database in which Chancery’s tables stand, apart from those of other programs. */
const schema = 'chancery';

/** The database that a URL names, without user and password, for messages. */
export function placeOf(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    return `${searchParams.get('host') ?? host}${pathname}`;
  } catch {
    return 'of DATABASE_URL';
  }
}

/**
 * Opens a pool of connections, and makes the schema when it is missing and `create` is set.
 *
 * @throws ChanceryError C205 when it cannot be reached, C206 when it has no record and none is to be made.
 */
export async function connect(url: string, create: boolean): Promise<Kysely<Tables>> {
  const thing = placeOf(url);
  const pool = attempt(
    thing,
    () => new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 }),
  );
  // A connection that breaks while idle is replaced by the next query, which fails if it cannot be.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(`set search_path to ${schema}`));
      },
    }),
  });
  try {
    const { rows } = await sql`select from pg_namespace where nspname = ${schema}`.execute(db);
    if (rows.length === 0) {
      if (!create) throw new ChanceryError('C206', { thing });
      // Two processes may come to this at once, and “if not exists” alone does not make one wait for the other.
      await db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${schema}, 0))`.execute(trx);
        await trx.schema.createSchema(schema).ifNotExists().execute();
      });
    }
    return db;
  } catch (error) {
    await db.destroy();
    throw error instanceof ChanceryError ? error : unreachable(thing, error);
  }
}

function attempt<Result>(thing: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw unreachable(thing, error);
  }
}

function unreachable(thing: string, error: unknown): ChanceryError {
  // Node gathers the failures of a name’s several addresses under an error without a message of its own.
  const first = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  return new ChanceryError('C205', { thing, why: messageOf(first).replace(/\.$/, '') }, { cause: error });
}

/** Opens the record of a folder. */
import { Kysely } from 'kysely';
import { ChanceryError, messageOf } from '../errors.js';
import { migrate } from './migrate.js';
import { pgliteDialect } from './pglite/dialect.js';
import { openFolder } from './pglite/folder.js';
import { RecordStore } from './record-store.js';
import type { Tables } from './tables.js';

/** The folder of the record when none is named. */
export const defaultFolder = '.chancery';

export interface OpenOptions {
  /** The folder of the record; `.chancery` in the working folder by default. */
  readonly data?: string;
  /** Whether to make the record when there is none; true by default. */
  readonly create?: boolean;
}

/**
 * Opens a record, making it when there is none, and brings its schema up to date. Takes about a third of a second, or
 * some seconds when it is made. One process at a time can have it open.
 *
 * @throws ChanceryError C201 broken or not a record, C202 in use, C203 missing, C204 made by a newer Chancery.
 *
 * @example
 * const record = await openRecord({ data: '.chancery' });
 * await record.keep(coder.code(report)); // 'new'
 * const { events } = await record.events({ type: ['SANCTION'], actor: 'USA' });
 * await record.close();
 */
export async function openRecord({
  data = defaultFolder,
  create = true,
}: OpenOptions = {}): Promise<RecordStore> {
  const { database, lock, finish } = await openFolder(data, create);
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  const record = new RecordStore(db, () => lock.release());
  try {
    await migrate(db, data);
    finish();
    return record;
  } catch (error) {
    await record.close().catch(() => {});
    if (error instanceof ChanceryError) throw error;
    throw new ChanceryError('C201', { thing: data, why: messageOf(error) }, { cause: error });
  }
}

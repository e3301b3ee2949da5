/** Opens a record: the one in a folder, or the one on a PostgreSQL server. */
import { Kysely } from 'kysely';
import { ChanceryError, messageOf } from '../errors.js';
import { migrate } from './migrate.js';
import { pgliteDialect } from './pglite/dialect.js';
import { checkRoom } from './pglite/disk-room.js';
import { openFolder } from './pglite/folder.js';
import { connect, placeOf } from './postgres/connect.js';
import { RecordStore } from './record-store.js';
import type { Tables } from './tables.js';

/** The folder of the record when none is named. */
export const defaultFolder = '.chancery';

export interface OpenOptions {
  /** The folder of the record; `.chancery` in the working folder by default. */
  readonly data?: string;
  /** Whether to make the record when there is none; true by default. */
  readonly create?: boolean;
  /**
   * `postgresql://` URL of a database that holds the record instead of a folder, which more than one process may have
   * open; the environment’s `DATABASE_URL` by default, null for none whatever the environment says.
   */
  readonly databaseUrl?: string | null;
}

/**
 * Opens a record, making it when there is none, and brings its schema up to date. A folder takes about a third of a
 * second, or some seconds when it is made; one process at a time can have it open.
 *
 * @throws ChanceryError C201 broken or not a record, C202 in use, C203 missing, C204 made by a newer Chancery, C501 no
 * room on its disk; C205 the server cannot be reached, C206 it has no record.
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
  databaseUrl = process.env.DATABASE_URL || null,
}: OpenOptions = {}): Promise<RecordStore> {
  return databaseUrl === null ? openInFolder(data, create) : openOnServer(databaseUrl, create);
}

async function openInFolder(data: string, create: boolean): Promise<RecordStore> {
  const { database, lock, finish } = await openFolder(data, create);
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  const record = new RecordStore(db, {
    place: data,
    untended: true,
    checkRoom: () => checkRoom(data),
    release: () => lock.release(),
  });
  await bringUp(db, record, 'C201');
  finish();
  return record;
}

async function openOnServer(url: string, create: boolean): Promise<RecordStore> {
  const db = await connect(url, create);
  const record = new RecordStore(db, { place: placeOf(url) });
  await bringUp(db, record, 'C205');
  return record;
}

async function bringUp(db: Kysely<Tables>, record: RecordStore, code: 'C201' | 'C205'): Promise<void> {
  try {
    await migrate(db, record.place);
  } catch (error) {
    await record.close().catch(() => {});
    if (error instanceof ChanceryError) throw error;
    throw new ChanceryError(code, { thing: record.place, why: messageOf(error) }, { cause: error });
  }
}

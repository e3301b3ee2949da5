/** The folder of an embedded record: what it must look like, how it is made, how its database is started. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { ChanceryError, messageOf } from '../../errors.js';
import { checkRoom } from './disk-room.js';
import { type FolderLock, isLockFile, lockFolder } from './folder-lock.js';

/** Where PGlite keeps its files, inside the folder. */
const database = 'database';
/** Stands beside the database while it is being made for the first time: what was cut off then holds no report. */
const unfinished = 'database-unfinished';
/** The PostgreSQL that PGlite is: the files of another major version cannot be read. */
const postgresVersion = '18';

/** An open folder. */
export interface OpenFolder {
  readonly database: PGlite;
  /** To be called when the first schema stands: from here on, the folder holds a record. */
  finish(): void;
  /** Gives the lock back; the database must be closed before. */
  readonly lock: FolderLock;
}

/**
 * Opens the folder’s database, making both when they are missing and `create` is set. Nothing that is there is changed
 * or removed when it cannot be opened.
 *
 * @throws ChanceryError C201 not a record’s folder, or broken; C202 in use; C203 missing and not to be
 * made; C501 no room on its disk.
 */
export async function openFolder(folder: string, create: boolean): Promise<OpenFolder> {
  attempt(folder, () => look(folder, create));
  const lock = attempt(folder, () => lockFolder(folder));
  try {
    attempt(folder, () => checkRoom(folder));
    const fresh = attempt(folder, () => begin(folder));
    const opened = await start(folder);
    return {
      database: opened,
      lock,
      finish: () => {
        if (fresh) rmSync(join(folder, unfinished), { force: true });
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Checks that the folder is one of ours, or may become one, before anything is written in it; makes it when missing. */
function look(folder: string, create: boolean): void {
  if (!existsSync(folder)) {
    if (!create) throw new ChanceryError('C203', { thing: folder });
    mkdirSync(folder, { recursive: true });
    return;
  }
  if (!statSync(folder).isDirectory()) throw broken(folder, 'it is a file, not a folder');
  const files = readdirSync(folder);
  if (files.includes(database) || files.includes(unfinished)) return;
  const other = files.find((file) => !isLockFile(file));
  if (other !== undefined) throw broken(folder, `it holds other things (${other}) and no record`);
  if (!create) throw new ChanceryError('C203', { thing: folder });
}

/** Makes ready for the database to start; true when it is to be made for the first time. */
function begin(folder: string): boolean {
  const cutOff = existsSync(join(folder, unfinished));
  if (!cutOff && existsSync(join(folder, database))) {
    checkDatabase(folder);
    return false;
  }
  if (cutOff) rmSync(join(folder, database), { recursive: true, force: true });
  writeFileSync(join(folder, unfinished), 'The record in this folder is being made for the first time.\n');
  return true;
}

/** PGlite would quietly make a new database over one without a version. */
function checkDatabase(folder: string): void {
  const file = join(folder, database, 'PG_VERSION');
  if (!existsSync(file)) throw broken(folder, `${database}/PG_VERSION is missing`);
  const version = readFileSync(file, 'latin1').slice(0, 20).trim();
  if (version !== postgresVersion)
    throw broken(folder, `its files are of PostgreSQL ${version || '(unknown)'}, not ${postgresVersion}`);
}

async function start(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create(join(folder, database));
  } catch (error) {
    // An abort inside PostgreSQL says nothing to a person; an error of the file system does.
    const said = (error as NodeJS.ErrnoException).code === undefined ? '' : ` (${messageOf(error)})`;
    throw broken(folder, `its database files are damaged or cannot be read${said}`, error);
  }
}

function broken(folder: string, why: string, cause?: unknown): ChanceryError {
  return new ChanceryError('C201', { thing: folder, why }, { cause });
}

/** Runs a step on the file system, turning its errors into C201. */
function attempt<Result>(folder: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw broken(folder, messageOf(error).replace(/\.$/, ''), error);
  }
}

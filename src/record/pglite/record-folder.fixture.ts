/** Folders for tests with an empty database in them, copied from one that is made once: making one takes seconds. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { packagePath } from '../../package-root.js';

/** A temporary folder with a record that has no schema yet; whoever asks for it removes it. */
export async function recordFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'));
  cpSync(await emptyDatabase(), join(folder, 'database'), { recursive: true });
  return folder;
}

async function emptyDatabase(): Promise<string> {
  const manifest = packagePath('node_modules', '@electric-sql', 'pglite', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const kept = packagePath('node_modules', '.cache', 'chancery', `empty-database-${version}`);
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  const making = `${kept}-${process.pid}`;
  await (await PGlite.create(making)).close();
  try {
    renameSync(making, kept);
  } catch {
    // Another test was first.
    rmSync(making, { recursive: true });
  }
  return kept;
}

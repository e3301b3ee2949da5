/** One hash over all tables of a lexicon folder, so that a record can say which lexicon made it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFolder } from './table.js';

/**
 * First 16 hex digits of the SHA-256 over names and contents of all `.tsv` files of the folder, in order of name, and
 * over the texts that are used with them, in the order given.
 */
export function lexiconHash(folder: string = lexiconFolder, texts: readonly string[] = []): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.filter((name) => name.endsWith('.tsv')).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  for (const text of texts) hash.update('dictionary\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

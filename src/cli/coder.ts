/** The coder that a command asks for, with the dictionaries that its user brings. */
import { readFile } from 'node:fs/promises';
import type { Coder } from '../coder.js';
import { ChanceryError, messageOf } from '../errors.js';
import { decodeReport } from '../report/decode.js';
import type { Terminal } from './terminal.js';

/** The coder without dictionaries: commands that run in one process share it. */
let plain: Coder | null = null;

/**
 * Makes the coder. Lines of a dictionary that cannot be used are told on standard error, one line each.
 *
 * @param paths the dictionaries, each going before those named earlier
 * @throws ChanceryError C001 to C005 when a dictionary cannot be read: coding without it would give other records
 */
export async function coderWith(paths: readonly string[], terminal: Terminal): Promise<Coder> {
  const { createCoder } = await import('../coder.js');
  if (paths.length === 0) {
    plain ??= createCoder();
    return plain;
  }
  const actors = await Promise.all(
    paths.map(async (path) => ({ name: path, text: decodeReport(await bytesOf(path), path) })),
  );
  const coder = createCoder({ actors });
  for (const { dictionary, line, why } of coder.problems)
    terminal.note(new ChanceryError('C103', { thing: dictionary, line, why }).message);
  return coder;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ChanceryError('C001', { thing: path, why: messageOf(error) }, { cause: error });
  }
}

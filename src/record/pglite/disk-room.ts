/** Room on the disk: PGlite, when it cannot start its next log segment, neither fails nor ends. */
import { statfsSync } from 'node:fs';
import { ChanceryError } from '../../errors.js';

/** A segment of the write-ahead log (16 MiB) and as much again for the tables. */
const leastRoom = 32 * 2 ** 20;

/**
 * Makes sure that the folder’s disk has room to go on.
 *
 * @param least in bytes.
 * @throws ChanceryError C501 when it has not; file-system errors as they are.
 */
export function checkRoom(folder: string, least: number = leastRoom): void {
  const { bavail, bsize } = statfsSync(folder);
  const room = bavail * bsize;
  if (room >= least) return;
  const [left, needed] = [room, least].map((bytes) => Math.floor(bytes / 2 ** 20));
  throw new ChanceryError('C501', {
    thing: folder,
    why: `its disk has ${left} MB left and ${needed} are needed`,
  });
}

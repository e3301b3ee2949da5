/**
 * One process at a time on a record’s folder. Each process lays down a file whose name alone says who holds the lock,
 * so that there is no moment in which it is half-written; then it looks for the files of others. Since everyone
 * announces before looking, two can never both go on. The file of a process that has died is removed.
 */
import { closeSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ChanceryError } from '../../errors.js';

const name = /^lock-(\d{1,10})-(\d{1,20})$/;

/** Folders that this process holds, which its own lock file cannot tell it. */
const held = new Set<string>();

/** A lock that is held until released. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process.
 *
 * @throws ChanceryError C202 when a living process has it; file-system errors as they are.
 */
export function lockFolder(folder: string): FolderLock {
  const here = resolve(folder);
  if (held.has(here)) throw new ChanceryError('C202', { thing: folder, pid: process.pid });
  const own = `lock-${process.pid}-${stateOf(process.pid)?.start ?? 0}`;
  const path = join(here, own);
  closeSync(openSync(path, 'w'));
  try {
    for (const file of readdirSync(folder)) {
      const [, pid, start] = name.exec(file) ?? [];
      if (pid === undefined || start === undefined || file === own) continue;
      if (isRunning(Number(pid), start)) throw new ChanceryError('C202', { thing: folder, pid });
      rmSync(join(folder, file), { force: true });
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  held.add(here);
  return {
    release() {
      if (held.delete(here)) rmSync(path, { force: true });
    },
  };
}

/** True for the name of a lock file. */
export function isLockFile(file: string): boolean {
  return name.test(file);
}

function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = stateOf(pid);
  if (state === null) return true;
  // A process that has ended stays listed as a zombie until its parent asks for it.
  return state.start === start && !'ZX'.includes(state.letter);
}

/**
 * The state of a process and when it started, in clock ticks since boot, by which a number that was given again to
 * another process is told apart; null where the system does not say (it does on Linux).
 */
function stateOf(pid: number): { letter: string; start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, the command in parentheses, may hold anything; the others are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [letter, start] = [fields[0], fields[19]];
    return letter && start ? { letter, start } : null;
  } catch {
    return null;
  }
}

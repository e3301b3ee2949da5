/** Who has the folder: the living, not the dead, nor a stranger with a dead one’s number. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLockFile, lockFolder } from './folder-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a lock is one file that goes when it is released, once', () => {
  const lock = lockFolder(folder);
  expect(readdirSync(folder).map(isLockFile)).toEqual([true]);
  lock.release();
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('this process has it already, by whatever path', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(join(folder, '..', folder.split('/').pop()!))).toThrow(/^C202: .*\(pid \d+\)/);
  lock.release();
  lockFolder(folder).release();
});

test('the dead have it no longer; files that only look like locks are left alone', () => {
  writeFileSync(join(folder, 'lock-999999999-5'), '');
  writeFileSync(join(folder, 'lock-of-the-door.txt'), '');
  writeFileSync(join(folder, 'lock-1-2-3'), '');
  const lock = lockFolder(folder);
  expect(readdirSync(folder).filter((file) => !isLockFile(file))).toEqual([
    'lock-1-2-3',
    'lock-of-the-door.txt',
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
  lock.release();
});

test('a living process with the number of a dead one has it only where the system cannot tell them apart', () => {
  writeFileSync(join(folder, `lock-${process.ppid}-1`), '');
  const take = () => lockFolder(folder).release();
  if (existsSync('/proc/self/stat')) expect(take).not.toThrow();
  else expect(take).toThrow(/^C202/);
});

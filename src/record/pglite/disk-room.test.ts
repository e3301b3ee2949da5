/** A full disk is said before the database runs into it. */
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { checkRoom } from './disk-room.js';

test('enough room', () => expect(() => checkRoom(tmpdir(), 1)).not.toThrow());

test('too little', () =>
  expect(() => checkRoom(tmpdir(), 2 ** 60)).toThrow(
    /^C501: cannot write .*: its disk has \d+ MB left and 1099511627776 are needed\. Check/,
  ));

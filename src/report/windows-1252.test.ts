/** Windows-1252 pages: their quotation marks and dashes, whatever the Node that reads them. */
import { expect, test } from 'vitest';
import { readReport } from './read.js';
import { decodeWindows1252 } from './windows-1252.js';

test.each<[string, number[], string]>([
  ['ASCII', [0x6f, 0x6b], 'ok'],
  ['Latin-1 letters', [0x63, 0x61, 0x66, 0xe9], 'café'],
  ['quotation marks', [0x93, 0x6f, 0x6b, 0x94, 0x92], '“ok”’'],
  ['dashes and the euro', [0x96, 0x97, 0x80], '–—€'],
  ['the end of the range', [0x9e, 0x9f, 0xa0, 0xff], 'žŸ\u00a0ÿ'],
  ['bytes without a character', [0x81, 0x9d], '\u0081\u009d'],
])('%s', (_, bytes, text) => {
  expect(decodeWindows1252(Uint8Array.from(bytes))).toBe(text);
});

test.each(['windows-1252', 'iso-8859-1'])('a page that declares %s', (charset) => {
  const page = `<html><head><meta charset="${charset}"><title>Fish</title></head><body><p>Oslo lifted its ban on Peruvian fish, and \x93that is all\x94 \x96 so the ministry.</p></body></html>`;
  const { body } = readReport(Uint8Array.from(Buffer.from(page, 'latin1')), { name: 'fish.html' });
  expect(body).toContain('“that is all” – so the ministry');
});

/** Bytes → text: byte order marks, the charset that a page declares, and clear errors for what is not text. */
import { ChanceryError } from '../errors.js';
import { decodeWindows1252 } from './windows-1252.js';

/** The largest report that is read, in bytes (of text: UTF-16 units). A long report is a hundredth of it. */
export const MAX_REPORT_BYTES = 10_000_000;

/** How far into a page its declared charset is looked for; the HTML standard says 1024, many pages need more. */
const CHARSET_WINDOW = 4096;

/**
 * Decodes a report’s bytes. UTF-8 unless a byte order mark or, for HTML, the page’s own declaration says otherwise.
 *
 * @param name what errors call the input
 * @throws ChanceryError C002 empty, C003 binary, C004 not valid in its encoding, C005 too large
 */
export function decodeReport(input: Uint8Array | string, name: string): string {
  if (input.length > MAX_REPORT_BYTES) throw new ChanceryError('C005', { thing: name, limit: '10 MB' });
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeBytes(input, name);
  if (text.trim() === '') throw new ChanceryError('C002', { thing: name });
  if (isBinary(text)) throw new ChanceryError('C003', { thing: name });
  return text;
}

function decodeBytes(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new ChanceryError('C002', { thing: name });
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes, name);
  if (looksBinary(bytes)) throw new ChanceryError('C003', { thing: name });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = declaredCharset(bytes);
    if (declared) return decodeAs(declared, bytes, name);
    throw new ChanceryError('C004', { thing: name, encoding: 'UTF-8', offset: firstBadByte(bytes) });
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, name: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const offset = encoding === 'utf-8' ? firstBadByte(bytes) : 0;
    throw new ChanceryError('C004', { thing: name, encoding: encoding.toUpperCase(), offset });
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The charset of `<meta charset>` or `<meta http-equiv>`, when it is one that the platform knows and not UTF-8. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_WINDOW));
  const label =
    /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})/i.exec(
      head,
    )?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** True for a NUL or many control bytes near the start: text of any encoding but UTF-16 has neither. */
function looksBinary(bytes: Uint8Array): boolean {
  const window = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of window) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      control++;
  }
  return control > window.length / 100;
}

function isBinary(text: string): boolean {
  const window = text.slice(0, 65_536);
  let control = 0;
  for (let i = 0; i < window.length; i++) {
    const unit = window.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d && unit !== 0x1b)
      control++;
  }
  return control > window.length / 20;
}

/** The offset of the first byte that no UTF-8 sequence allows; after the table of the Unicode Standard (3.9, D92). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i];
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return i;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (bytes[i + 1] < low || bytes[i + 1] > high) return i;
    for (let k = 2; k < length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return i;
    i += length;
  }
  return bytes.length;
}

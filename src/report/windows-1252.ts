/** Windows-1252, the charset of old pages and of all that declare Latin-1, decoded as the Encoding Standard says. */

/** Bytes 0x80 to 0x9F after the Encoding Standard’s index of windows-1252; where it has no character, the control itself. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of windows-1252 bytes. `TextDecoder` decodes them as Latin-1 in Node 20.18.3 and later and in some releases of 22 to
 * 24 (nodejs/node#56542), so that dashes and quotation marks come out as control characters. Linear.
 *
 * @example
 * decodeWindows1252(Uint8Array.of(0x93, 0x6f, 0x6b, 0x94)); // “ok”
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // The C1 controls, which no text has.
  return latin.replace(/[\u0080-\u009f]/g, (control) => UPPER[control.charCodeAt(0) - 0x80]);
}

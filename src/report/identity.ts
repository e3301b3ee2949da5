/** A report’s id: what makes two reports the same text. */
import { createHash } from 'node:crypto';
import { oneLine } from './normalise.js';

/** The first 128 bits of the SHA-256 of the body with single spaces, as 32 hex digits. Case and marks count. */
export function reportId(body: string): string {
  return createHash('sha256')
    .update(oneLine(body.normalize('NFC')))
    .digest('hex')
    .slice(0, 32);
}

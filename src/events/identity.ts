/** Ids of records: a hash of the report, the place in it and the coding, the same on every run. */
import { createHash } from 'node:crypto';

/** 24 hexadecimal digits. */
export function recordId(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

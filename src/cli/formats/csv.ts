/**
 * CSV after RFC 4180: a header line, CRLF line ends, fields quoted where they must be.
 *
 * A field’s text is never changed: one that a spreadsheet might take for a formula (it begins with `=`, `+`, `-` or `@`)
 * is quoted as it is. Import such a file with its columns set to text.
 */

/** A column: its name and what stands in it. Null is an empty field. */
export type Column<T> = readonly [name: string, value: (record: T) => string | number | boolean | null];

export function csvHeader<T>(columns: readonly Column<T>[]): string {
  return csvLine(columns.map(([name]) => name));
}

export function csvRow<T>(columns: readonly Column<T>[], record: T): string {
  return csvLine(columns.map(([, value]) => value(record)));
}

function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return /[",\r\n]|^[=+\-@\t ]| $/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

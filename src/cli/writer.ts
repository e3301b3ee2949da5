/** Renders coded reports, one after another, in the format that was asked for. */
import type { CodedReport } from '../coded.js';
import { columns } from './formats/columns.js';
import { type Column, csvHeader, csvRow } from './formats/csv.js';
import { type TableStyle, tables } from './formats/table.js';
import type { CodedRecord, Kind } from './kinds.js';

export const formats = ['jsonl', 'table', 'csv'] as const;
export type Format = (typeof formats)[number];

export interface RecordWriter {
  /** What stands before the first report. */
  header(): string;
  report(coded: CodedReport): string;
}

/** A writer of records. CSV has one kind’s columns, so it takes the first of `kinds` only. */
export function recordWriter(format: Format, kinds: readonly Kind[], style: TableStyle): RecordWriter {
  if (format === 'table') return { header: () => '', report: (coded) => tables(coded, kinds, style) };
  if (format === 'csv') return csvWriter(kinds[0]);
  return {
    header: () => '',
    report: (coded) =>
      kinds
        .flatMap((kind): readonly CodedRecord[] => coded[kind])
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
  };
}

function csvWriter<K extends Kind>(kind: K): RecordWriter {
  const of: readonly Column<CodedReport[K][number]>[] = columns[kind];
  const row = (record: CodedReport[K][number]): string => csvRow(of, record);
  return {
    header: () => csvHeader(of),
    report: (coded) => {
      const records: CodedReport[K] = coded[kind];
      return records.map((record) => row(record)).join('');
    },
  };
}

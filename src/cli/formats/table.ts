/** Records as tables for people: a table a report and kind, and under each row the words that it rests on. */
import type { CodedReport } from '../../coded.js';
import type { Evidence } from '../../events/provenance.js';
import type { Kind } from '../kinds.js';
import { printable } from '../terminal.js';
import { layouts } from './layouts.js';
import { barred, notedGrid } from './noted-grid.js';
import { type Paint, paintFor } from './paint.js';
import { evidenceWords, reportWords } from './wording.js';

/** How a table is drawn. */
export interface TableStyle {
  readonly width: number;
  readonly colour: boolean;
}

/** The report’s records of the kinds, each kind a table under the report’s headline. */
export function tables(coded: CodedReport, kinds: readonly Kind[], style: TableStyle): string {
  const paint = paintFor(style.colour);
  const parts = [paint.strong(printable(reportWords(coded.report)))];
  if (coded.notCoded !== null) return `${parts[0]}\n  ${printable(coded.notCoded)}\n\n`;
  for (const kind of kinds) parts.push(table(kind, coded, style.width, paint));
  return `${parts.join('\n\n')}\n\n`;
}

function table<K extends Kind>(kind: K, coded: CodedReport, width: number, paint: Paint): string {
  const records: CodedReport[K] = coded[kind];
  if (records.length === 0) return `no ${kind}`;
  const { columns, row } = layouts[kind];
  const rows = records.map((record, i) => {
    const { cells, tone, evidence } = row(record, i + 1, coded);
    return {
      cells,
      tone,
      notes: (indent: number) => barred(evidenceNotes(evidence, coded.report.body), indent, width),
    };
  });
  return `${kind} (${records.length})\n\n${notedGrid(columns, rows, width, paint)}`;
}

/** One note with the words of each field; none where no field has words. */
function evidenceNotes(evidence: Evidence, body: string): string[] {
  const words = evidenceWords(evidence, body).map(([field, quotes]) => `${field} ${quotes}`);
  return words.length === 0 ? [] : [words.join(' · ')];
}

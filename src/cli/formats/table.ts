/** Records as tables for people: a table a report and kind, and under each row the words that it rests on. */
import type { CodedReport } from '../../coded.js';
import type { Evidence } from '../../events/provenance.js';
import type { Kind } from '../kinds.js';
import { printable } from '../terminal.js';
import { columnWidths, gridLines, wrap } from './grid.js';
import { layouts } from './layouts.js';
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
    const drawn = row(record, i + 1, coded);
    return { ...drawn, cells: drawn.cells.map(printable) };
  });
  const widths = columnWidths(
    columns,
    rows.map(({ cells }) => cells),
    width,
  );
  const titles = gridLines(
    columns,
    widths,
    columns.map(({ title }) => title),
  ).map(paint.strong);
  const rule = paint.faint(widths.map((w) => '─'.repeat(w)).join('  '));
  const indent = widths[0] + 2;
  const body = rows.map(({ cells, evidence, tone: colour }) => {
    const [first, ...rest] = gridLines(columns, widths, cells);
    const marked = first.replace(/^(\s*\d+)/, (n) => paint[colour](n));
    return [marked, ...rest, ...evidenceLines(evidence, coded.report.body, width, indent, paint)].join('\n');
  });
  return [`${kind} (${records.length})`, '', ...titles, rule, body.join('\n\n')].join('\n');
}

function evidenceLines(
  evidence: Evidence,
  body: string,
  width: number,
  indent: number,
  paint: Paint,
): string[] {
  const words = evidenceWords(evidence, body).map(([field, quotes]) => printable(`${field} ${quotes}`));
  if (words.length === 0) return [];
  return wrap(words.join(' · '), width - indent - 2).map((line) =>
    paint.faint(`${' '.repeat(indent)}│ ${line}`),
  );
}

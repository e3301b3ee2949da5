/** A grid with a headed rule, and notes under each of its rows. */
import { printable } from '../terminal.js';
import { columnWidths, type GridColumn, gridLines, wrap } from './grid.js';
import type { Paint } from './paint.js';

/** The colours that say how sure a row is. */
export type Tone = Exclude<keyof Paint, 'strong' | 'faint'>;

export interface NotedRow {
  readonly cells: readonly string[];
  /** The colour of the row’s first word; none is painted without. */
  readonly tone: Tone | null;
  /** The lines under the row, printable, as they stand; `indent` is where the second column begins. */
  readonly notes: (indent: number) => readonly string[];
}

/** Notes as lines behind a bar, broken at the width. */
export function barred(notes: readonly string[], indent: number, width: number): string[] {
  return notes
    .flatMap((note) => wrap(printable(note), width - indent - 2))
    .map((line) => `${' '.repeat(indent)}│ ${line}`);
}

/** Titles, a rule, and the rows with their notes, parted by blank lines. */
export function notedGrid(
  columns: readonly GridColumn[],
  rows: readonly NotedRow[],
  width: number,
  paint: Paint,
): string {
  const cells = rows.map((row) => row.cells.map(printable));
  const widths = columnWidths(columns, cells, width);
  const titles = gridLines(
    columns,
    widths,
    columns.map(({ title }) => title),
  ).map(paint.strong);
  const rule = paint.faint(widths.map((w) => '─'.repeat(w)).join('  '));
  const body = rows.map(({ tone, notes }, i) => {
    const [first, ...rest] = gridLines(columns, widths, cells[i]);
    const marked = tone === null ? first : first.replace(/^\s*\S+/, (word) => paint[tone](word));
    return [marked, ...rest, ...notes(widths[0] + 2).map(paint.faint)].join('\n');
  });
  return [...titles, rule, body.join('\n\n')].join('\n');
}

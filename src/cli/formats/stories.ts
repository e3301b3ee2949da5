/** Stories as a table for people. */
import type { Story } from '../../stories/story.js';
import { printable } from '../terminal.js';
import { columnWidths, type GridColumn, gridLines, wrap } from './grid.js';
import { paintFor } from './paint.js';
import type { TableStyle } from './table.js';

const gridColumns: readonly GridColumn[] = [
  { title: '#', least: 3, alignRight: true },
  { title: 'first told', least: 10 },
  { title: 'story', least: 30 },
  { title: 'sources', least: 7, alignRight: true },
  { title: 'reports', least: 7, alignRight: true },
];

/** A table; under each row who tells it, and which reports were made from which. */
export function storyTable(stories: readonly Story[], { width, colour }: TableStyle): string {
  if (stories.length === 0) return 'no stories\n';
  const paint = paintFor(colour);
  const rows = stories.map((story, i) => cellsOf(story, i + 1).map(printable));
  const widths = columnWidths(gridColumns, rows, width);
  const titles = gridLines(
    gridColumns,
    widths,
    gridColumns.map(({ title }) => title),
  ).map(paint.strong);
  const rule = paint.faint(widths.map((w) => '─'.repeat(w)).join('  '));
  const indent = ' '.repeat((widths[0] ?? 0) + 2);
  const body = stories.map((story, i) => {
    const notes = notesOf(story).flatMap((note) => wrap(printable(note), width - indent.length - 2));
    const lines = gridLines(gridColumns, widths, rows[i] ?? []);
    return [...lines, ...notes.map((line) => paint.faint(`${indent}│ ${line}`))].join('\n');
  });
  return `${[`stories (${stories.length})`, '', ...titles, rule, body.join('\n\n')].join('\n')}\n`;
}

function cellsOf({ firstReport, title, independentSources, reports }: Story, number: number): string[] {
  return [
    String(number),
    firstReport?.slice(0, 10) ?? '',
    title ?? '',
    String(independentSources),
    String(reports.length),
  ];
}

/** What stands under the row. */
function notesOf({ origins, copies, reports }: Story): string[] {
  const printedBy = (id: string) => {
    const printed = reports.find(({ report }) => report === id);
    const origin = origins.find(({ key, kind }) => key === printed?.origin && kind !== 'unnamed');
    return printed?.outlet ?? origin?.name ?? `report ${id.slice(0, 8)}`;
  };
  return [
    `told by ${origins.map(({ kind, name, key }) => (kind === 'unnamed' ? key.replace(/^report:(.{8}).*$/, 'report $1') : name)).join(', ')}`,
    ...copies.map(({ report, of, manner, share, changedFigures }) => {
      const figures = changedFigures.map(({ copy, other }) => `; ${copy.text} instead of ${other.text}`);
      return `${printedBy(report)}: ${manner} from ${printedBy(of)}, ${Math.round(100 * share)}% the same${figures.join('')}`;
    }),
  ];
}

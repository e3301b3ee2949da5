/** Stories as a table for people. */
import type { Story } from '../../stories/story.js';
import type { GridColumn } from './grid.js';
import { barred, notedGrid } from './noted-grid.js';
import { paintFor } from './paint.js';
import type { TableStyle } from './table.js';
import { originWords } from './wording.js';

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
  const rows = stories.map((story, i) => ({
    cells: cellsOf(story, i + 1),
    tone: null,
    notes: (indent: number) => barred(notesOf(story), indent, width),
  }));
  return `stories (${stories.length})\n\n${notedGrid(gridColumns, rows, width, paintFor(colour))}\n`;
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
    `told by ${origins.map(originWords).join(', ')}`,
    ...copies.map(({ report, of, manner, share, changedFigures }) => {
      const figures = changedFigures.map(({ copy, other }) => `; ${copy.text} instead of ${other.text}`);
      return `${printedBy(report)}: ${manner} from ${printedBy(of)}, ${Math.round(100 * share)}% the same${figures.join('')}`;
    }),
  ];
}

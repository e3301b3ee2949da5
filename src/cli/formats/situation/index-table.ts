/** The index of a situation: a line a period with a bar to either side, and who does what to whom over all. */
import type { ActIndex, IndexCell } from '../../../situations/act-index.js';
import type { Situation } from '../../../situations/situation.js';
import type { GridColumn } from '../grid.js';
import { notedGrid, type Tone } from '../noted-grid.js';
import { type Paint, paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { scoreWords } from './wording.js';

const cellColumns: readonly GridColumn[] = [
  { title: 'acts', least: 4, alignRight: true },
  { title: 'conflict', least: 8, alignRight: true },
  { title: 'cooperation', least: 11, alignRight: true },
  { title: 'sum', least: 6, alignRight: true },
  { title: 'mean', least: 6, alignRight: true },
];

/** Characters of a bar on each side. */
const barWidth = 16;

/** Periods without acts between two with them are shown by a line for all where they are this many. */
const fewestSkipped = 3;

export function indexTable({ index }: Situation, { width, colour }: TableStyle): string {
  const paint = paintFor(colour);
  const title = `cooperation and conflict by ${index.by}: PLOVER scores of what occurred, each act once`;
  if (index.all.acts === 0)
    return [`${title}\n\nno act that occurred has a day and a direction`, leftOut(index)].join('\n');
  const sections = [title, periods(index, width, paint), dyads(index, width, paint), leftOut(index)];
  return sections.filter((part) => part !== '').join('\n\n');
}

function periods(index: ActIndex, width: number, paint: Paint): string {
  const { by, all } = index;
  const most = Math.max(
    ...index.periods.map(({ all: { conflict, cooperation } }) => Math.max(-conflict.sum, cooperation.sum)),
  );
  const rows: { cells: string[]; tone: Tone | null; notes: () => string[] }[] = [];
  const add = (name: string, cell: IndexCell, bar: string) =>
    rows.push({ cells: [name, ...cellsOf(cell), bar], tone: null, notes: () => [] });
  for (let i = 0; i < index.periods.length; ) {
    let end = i;
    while (index.periods[end]?.all.acts === 0) end++;
    if (end - i >= fewestSkipped) {
      const empty = index.periods[i]!;
      add(`${empty.period} – ${index.periods[end - 1]!.period}`, empty.all, bars(empty.all, most));
      i = end;
      continue;
    }
    const { period, all: cell } = index.periods[i]!;
    add(period, cell, bars(cell, most));
    i++;
  }
  add('all', all, '');
  const columns = [
    { title: by, least: 8 },
    ...cellColumns,
    { title: 'conflict │ cooperation', least: 2 * barWidth + 1 },
  ];
  return notedGrid(columns, rows, width, paint).replaceAll('\n\n', '\n');
}

function cellsOf({ acts, conflict, cooperation, sum, mean }: IndexCell): string[] {
  return [
    String(acts),
    conflict.acts === 0 ? '' : scoreWords(conflict.sum),
    cooperation.acts === 0 ? '' : scoreWords(cooperation.sum),
    acts === 0 ? '0' : scoreWords(sum),
    mean === null ? '' : scoreWords(mean),
  ];
}

/** Conflict grows to the left of the line, cooperation to the right. */
function bars({ conflict, cooperation }: IndexCell, most: number): string {
  const length = (sum: number) => (most === 0 ? 0 : Math.round((Math.abs(sum) / most) * barWidth));
  const left = conflict.sum < 0 ? Math.max(1, length(conflict.sum)) : 0;
  const right = cooperation.sum > 0 ? Math.max(1, length(cooperation.sum)) : 0;
  return `${'·'.repeat(barWidth - left)}${'█'.repeat(left)}│${'█'.repeat(right)}`;
}

function dyads(index: ActIndex, width: number, paint: Paint): string {
  const columns = [{ title: 'from → to', least: 10 }, ...cellColumns];
  const rows = index.dyads.map((dyad) => ({
    cells: [`${dyad.source} → ${dyad.target}`, ...cellsOf(dyad)],
    tone: null,
    notes: () => [],
  }));
  return notedGrid(columns, rows, width, paint).replaceAll('\n\n', '\n');
}

function leftOut({ leftOut: { notOccurred, oneSided, undated, early }, by }: ActIndex): string {
  const parts = [
    [notOccurred, 'not said to have occurred'],
    [oneSided, 'without a party to whom'],
    [undated, `without a day that tells the ${by}`],
    [early, 'before the first period'],
  ].filter(([count]) => count !== 0);
  if (parts.length === 0) return '';
  return `left out: ${parts.map(([count, why]) => `${count} ${why}`).join(', ')}`;
}

/** The saved situations as a table for people. */
import type { SavedSituation } from '../../../situations/query.js';
import { notedGrid } from '../noted-grid.js';
import { paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { queryWords } from './wording.js';

const columns = [
  { title: 'situation', least: 20 },
  { title: 'asks', least: 40 },
];

export function situationTable(saved: readonly SavedSituation[], { width, colour }: TableStyle): string {
  if (saved.length === 0) return 'no situations\n';
  const rows = saved.map(({ name, query }) => ({
    cells: [name, queryWords(query)],
    tone: null,
    notes: () => [],
  }));
  return `situations (${saved.length})\n\n${notedGrid(columns, rows, width, paintFor(colour))}\n`;
}

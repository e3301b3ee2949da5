/** The timeline of a situation: what they did, each act once, with its sentence and where the sources do not agree. */
import type { Situation } from '../../../situations/situation.js';
import type { Occurrence } from '../../../stories/occurrences/occurrence.js';
import type { GridColumn } from '../grid.js';
import { barred, notedGrid } from '../noted-grid.js';
import { statusTone } from '../occurrences.js';
import { paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { actWords, daysWords, partiesWords, scoreWords } from './wording.js';

const columns: readonly GridColumn[] = [
  { title: 'day', least: 10 },
  { title: 'status', least: 10 },
  { title: 'who', least: 16 },
  { title: 'did', least: 16 },
  { title: 'score', least: 5, alignRight: true },
  { title: 'sources', least: 7, alignRight: true },
  { title: 'reports', least: 7, alignRight: true },
];

export function timelineTable({ timeline }: Situation, { width, colour }: TableStyle): string {
  if (timeline.length === 0) return 'timeline: nothing told';
  const rows = timeline.map((act) => ({
    cells: [
      daysWords(act),
      act.status,
      partiesWords(act),
      actWords(act),
      scoreWords(act.score),
      String(act.independentSources),
      String(act.reports),
    ],
    tone: statusTone(act.status),
    notes: (indent: number) => barred(notesOf(act), indent, width),
  }));
  return `timeline (${timeline.length})\n\n${notedGrid(columns, rows, width, paintFor(colour))}`;
}

/** The sentence, how it came to stand so, and the disagreements. */
function notesOf({ told, history, disagreements }: Occurrence): string[] {
  const notes = [`“${told.text}”`];
  if (history.length > 1)
    notes.push(
      history.map(({ status, known }) => `${status}${known === null ? '' : ` (${known})`}`).join(' → '),
    );
  for (const { field, values } of disagreements)
    notes.push(
      `${field}: ${values.map(({ value, origins }) => `${value} (${origins.length})`).join(' or ')}`,
    );
  return notes;
}

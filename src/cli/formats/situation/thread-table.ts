/** The threads of a situation as tables: what is open, and what became of the rest. */
import type { Situation } from '../../../situations/situation.js';
import type { Thread } from '../../../situations/thread.js';
import type { GridColumn } from '../grid.js';
import { barred, notedGrid, type Tone } from '../noted-grid.js';
import { paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { threadWords } from './wording.js';

const openColumns: readonly GridColumn[] = [
  { title: 'due', least: 10 },
  { title: 'standing', least: 10 },
  { title: 'who', least: 12 },
  { title: 'what', least: 16 },
  { title: 'since', least: 10 },
  { title: 'last told', least: 10 },
  { title: 'lapses', least: 10 },
];

const closedColumns: readonly GridColumn[] = [
  { title: 'closed', least: 10 },
  { title: 'how', least: 12 },
  { title: 'who', least: 12 },
  { title: 'what', least: 16 },
  { title: 'was', least: 10 },
  { title: 'since', least: 10 },
];

/** Open ones with the sentence that tells them, closed ones with what closed them. */
export function threadTable({ threads }: Situation, { width, colour }: TableStyle): string {
  const paint = paintFor(colour);
  const open = threads.filter(({ state }) => state === 'open');
  const closed = threads.filter(({ state }) => state === 'closed');
  const rowsOf = (all: readonly Thread[]) =>
    all.map((thread) => ({
      cells: thread.state === 'open' ? openCells(thread) : closedCells(thread),
      tone: toneOf(thread),
      notes: (indent: number) => barred(notesOf(thread), indent, width),
    }));
  const parts = [open.length === 0 ? 'open threads: none' : `open threads (${open.length})`];
  if (open.length > 0) parts.push(notedGrid(openColumns, rowsOf(open), width, paint));
  if (closed.length > 0)
    parts.push(`closed threads (${closed.length})`, notedGrid(closedColumns, rowsOf(closed), width, paint));
  return parts.join('\n\n');
}

function openCells(thread: Thread): string[] {
  const { due, standing, since, lastTold, lapses } = thread;
  return [
    due ?? '',
    standing,
    whoWords(thread),
    threadWords(thread),
    since ?? '',
    lastTold ?? '',
    lapses ?? '',
  ];
}

function closedCells(thread: Thread): string[] {
  const { closed, standing, since } = thread;
  return [
    closed!.on,
    closed!.how.replace('-', ' '),
    whoWords(thread),
    threadWords(thread),
    standing,
    since ?? '',
  ];
}

function whoWords({ source, target }: Thread): string {
  return target.length === 0 ? source.join(' + ') : `${source.join(' + ')} → ${target.join(', ')}`;
}

function notesOf({ text, closed }: Thread): string[] {
  const notes = [`“${text}”`];
  if (closed === null || closed.text === null || closed.text === text) return notes;
  return [...notes, `${closed.basis === 'said' ? 'closed by' : 'inferred from'} “${closed.text}”`];
}

function toneOf({ state, closed, standing }: Thread): Tone {
  if (state === 'open') return standing === 'threatened' ? 'bad' : 'doubtful';
  return closed?.how === 'happened' || closed?.how === 'took-effect' ? 'good' : 'bad';
}

/** A situation as a page for people: what is open, what stands, how friendly they were, who answers what, what happened. */
import { hasOccurred } from '../../../situations/act-index.js';
import type { Situation } from '../../../situations/situation.js';
import { ledgerTable } from '../ledger-table.js';
import { type Paint, paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { chainLines } from './chain-lines.js';
import { indexTable } from './index-table.js';
import { threadTable } from './thread-table.js';
import { timelineTable } from './timeline-table.js';
import { queryWords } from './wording.js';

/** The parts of a situation, in the order of the page. */
export const parts = ['threads', 'ledger', 'index', 'chains', 'timeline'] as const;
export type Part = (typeof parts)[number];

/** The parts asked for, under the name and the question; ended by a line break. */
export function situationPage(situation: Situation, asked: readonly Part[], style: TableStyle): string {
  const paint = paintFor(style.colour);
  const write: Readonly<Record<Part, () => string>> = {
    threads: () => threadTable(situation, style),
    ledger: () => ledgers(situation, style),
    index: () => indexTable(situation, style),
    chains: () => chainLines(situation, style),
    timeline: () => timelineTable(situation, style),
  };
  const sections = parts.filter((part) => asked.includes(part)).map((part) => write[part]());
  return `${[head(situation, paint), ...sections].join('\n\n')}\n`;
}

function head({ name, query, timeline, on, known, threads }: Situation, paint: Paint): string {
  const occurred = timeline.filter(hasOccurred).length;
  const open = threads.filter(({ state }) => state === 'open').length;
  const day = on === null ? 'no day known' : `on ${on}`;
  const knownWords = known === null ? '' : `, as known on ${known}`;
  const acts = timeline.length === 1 ? '1 act' : `${timeline.length} acts`;
  return [
    paint.strong(`${name} ${day}${knownWords}`),
    queryWords(query),
    `${acts}, of which ${occurred} occurred; ${open} open`,
  ].join('\n');
}

function ledgers({ ledgers: all, on }: Situation, style: TableStyle): string {
  const standing = all.filter(({ components }) => components.length > 0);
  if (standing.length === 0)
    return `ledger: nothing is known to be in force${on === null ? '' : ` on ${on}`}`;
  return standing.map((ledger) => ledgerTable({ ...ledger, ahead: [] }, false, style).trimEnd()).join('\n\n');
}

/** A part of a situation as CSV. */
import type { IndexCell } from '../../../situations/act-index.js';
import type { Chain } from '../../../situations/chains.js';
import type { Situation } from '../../../situations/situation.js';
import type { Thread } from '../../../situations/thread.js';
import type { Occurrence } from '../../../stories/occurrences/occurrence.js';
import { type Column, csvHeader, csvRow } from '../csv.js';
import { ledgerCsv } from '../ledger-csv.js';
import { occurrenceCsv } from '../occurrences.js';
import type { Part } from './page.js';

/** CSV with a header line. */
export function situationCsv(situation: Situation, part: Part): string {
  switch (part) {
    case 'timeline':
      return occurrenceCsv(situation.timeline);
    case 'ledger':
      return ledgersCsv(situation);
    case 'index':
      return rowsOf(indexColumns, indexRows(situation));
    case 'threads':
      return rowsOf(threadColumns, situation.threads);
    case 'chains':
      return rowsOf(chainColumns, chainRows(situation));
  }
}

function rowsOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvHeader(columns) + rows.map((row) => csvRow(columns, row)).join('');
}

const list = (values: readonly string[]): string => values.join('; ');

/** The rates of all ledgers under one header, with who imposes on whom. */
function ledgersCsv({ ledgers }: Situation): string {
  const bodies = ledgers.map((ledger) => {
    const [header = '', ...rows] = ledgerCsv(ledger, false).split(/(?<=\r\n)/);
    return { header, rows: rows.map((row) => `${ledger.imposer},${ledger.target},${row}`) };
  });
  const header = bodies[0]?.header ?? '';
  return `imposer,target${header === '' ? '\r\n' : `,${header}`}${bodies.flatMap(({ rows }) => rows).join('')}`;
}

interface IndexRow {
  readonly period: string;
  readonly start: string;
  readonly end: string;
  /** Null in the row of all directions. */
  readonly source: string | null;
  readonly target: string | null;
  readonly cell: IndexCell;
}

function indexRows({ index }: Situation): IndexRow[] {
  return index.periods.flatMap(({ period, start, end, all, dyads }) => [
    { period, start, end, source: null, target: null, cell: all },
    ...dyads.map(({ source, target, ...cell }) => ({ period, start, end, source, target, cell })),
  ]);
}

const indexColumns: readonly Column<IndexRow>[] = [
  ['period', ({ period }) => period],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['source', ({ source }) => source],
  ['target', ({ target }) => target],
  ['acts', ({ cell }) => cell.acts],
  ['cooperation_acts', ({ cell }) => cell.cooperation.acts],
  ['cooperation_sum', ({ cell }) => cell.cooperation.sum],
  ['conflict_acts', ({ cell }) => cell.conflict.acts],
  ['conflict_sum', ({ cell }) => cell.conflict.sum],
  ['sum', ({ cell }) => cell.sum],
  ['mean', ({ cell }) => cell.mean],
];

const threadColumns: readonly Column<Thread>[] = [
  ['state', ({ state }) => state],
  ['kind', ({ kind }) => kind],
  ['standing', ({ standing }) => standing],
  ['source', ({ source }) => list(source)],
  ['target', ({ target }) => list(target)],
  ['family', ({ family }) => family],
  ['instrument', ({ measure }) => measure?.instrument ?? null],
  ['name', ({ measure }) => measure?.name ?? null],
  ['goods', ({ measure }) => list(measure?.goods ?? [])],
  ['rate', ({ measure }) => measure?.rate ?? null],
  ['after', ({ measure }) => measure?.after ?? null],
  ['since', ({ since }) => since],
  ['last_told', ({ lastTold }) => lastTold],
  ['due', ({ due }) => due],
  ['lapses', ({ lapses }) => lapses],
  ['closed', ({ closed }) => closed?.on ?? null],
  ['how', ({ closed }) => closed?.how ?? null],
  ['basis', ({ closed }) => closed?.basis ?? null],
  ['closed_by', ({ closed }) => closed?.occurrence ?? null],
  ['occurrence', ({ occurrence }) => occurrence],
  ['text', ({ text }) => text],
];

interface ChainRow {
  readonly chain: number;
  readonly link: Chain[number];
  readonly act: Occurrence;
}

function chainRows({ chains, timeline }: Situation): ChainRow[] {
  const byId = new Map(timeline.map((act) => [act.id, act]));
  return chains.flatMap((chain, i) =>
    chain.map((link) => ({ chain: i + 1, link, act: byId.get(link.occurrence)! })),
  );
}

const chainColumns: readonly Column<ChainRow>[] = [
  ['chain', ({ chain }) => chain],
  ['occurrence', ({ link }) => link.occurrence],
  ['answers', ({ link }) => link.answers],
  ['basis', ({ link }) => link.basis],
  ['first_day', ({ act }) => act.firstDay],
  ['actor_code', ({ act }) => list(act.actor.flatMap(({ code }) => code ?? []))],
  ['recipient_code', ({ act }) => list(act.recipient.flatMap(({ code }) => code ?? []))],
  ['family', ({ act }) => act.family],
  ['score', ({ act }) => act.score],
  ['text', ({ act }) => act.told.text],
];

/** A ledger for reading: the rate, what it is made of, who says so; with its steps where they are asked for. */
import type { Ledger, LedgerComponent, LedgerSource, LedgerStep } from '../../measures/ledger/ledger.js';
import { printable } from '../terminal.js';
import { type GridColumn, wrap } from './grid.js';
import { type NotedRow, notedGrid } from './noted-grid.js';
import { paintFor } from './paint.js';
import type { TableStyle } from './table.js';

/** The most sources that are shown under a row. */
const mostSources = 4;

const componentColumns: readonly GridColumn[] = [
  { title: 'measure', least: 10 },
  { title: 'on', least: 12 },
  { title: 'rate', least: 6 },
  { title: 'since', least: 10 },
  { title: 'until', least: 10 },
  { title: 'without', least: 10 },
];

const stepColumns: readonly GridColumn[] = [
  { title: 'day', least: 11 },
  { title: 'known', least: 10 },
  { title: 'step', least: 10 },
  { title: 'measure', least: 10 },
  { title: 'on', least: 12 },
  { title: 'rate', least: 6 },
  { title: 'until', least: 10 },
];

/** The whole ledger as text, ended by a line break. */
export function ledgerTable(ledger: Ledger, history: boolean, { width, colour }: TableStyle): string {
  const paint = paintFor(colour);
  const { imposer, target, on, known, components, ahead, steps, undated } = ledger;
  const knownWords = known === null ? '' : `, as known on ${known}`;
  const parts = [
    [paint.strong(`${imposer} against ${target} on ${on}${knownWords}`), sumWords(ledger)].join('\n'),
  ];
  if (components.length === 0) parts.push('nothing is in force');
  else
    parts.push(
      notedGrid(
        componentColumns,
        components.map((one) => componentRow(one, width)),
        width,
        paint,
      ),
    );
  const shown = history ? steps : ahead;
  if (history) parts.push(`steps (${steps.length})`);
  else if (ahead.length > 0) parts.push('ahead: announced, proposed or threatened');
  if (shown.length > 0)
    parts.push(
      notedGrid(
        stepColumns,
        shown.map((one) => stepRow(one, width)),
        width,
        paint,
      ),
    );
  if (undated > 0) parts.push(`${undated} left out: neither they nor their reports have a day`);
  return `${parts.join('\n\n')}\n`;
}

function sumWords({ rates }: Ledger): string {
  if (rates.length === 0) return 'no tariff on all goods';
  const words = rates.map(
    ({ rate, sources }) => `${rate}%${sources.length === 0 ? '' : ` (${countWords(sources)})`}`,
  );
  return `tariff on all goods: ${words.join(' or ')}${rates.length > 1 ? ': reports contradict each other' : ''}`;
}

function countWords(sources: readonly LedgerSource[]): string {
  const reports = new Set(sources.map(({ report }) => report)).size;
  return reports === 1 ? 'stated by one report' : `stated by ${reports} reports`;
}

function componentRow(component: LedgerComponent, width: number): NotedRow {
  const { instrument, name, goods, rates, state, since, ends, after, exemptions, derived } = component;
  const rate = rates.map((one) => rateText(one.rate, one.bound)).join(' or ');
  const notes = [state === 'suspended' ? 'suspended' : '', derived ? 'left by the sum' : ''];
  return {
    cells: [
      measureText(instrument, name),
      goodsText(goods),
      [rate, ...notes].filter((part) => part !== '').join(', '),
      since,
      ends === null ? '' : `${ends}${after === null ? '' : `, then ${after}%`}`,
      exemptions.join('; '),
    ],
    notes: () =>
      sourceLines(
        rates.flatMap(({ sources }) => sources),
        width,
      ),
    tone: state === 'suspended' || rates.length > 1 || derived ? 'doubtful' : 'good',
  };
}

function stepRow(step: LedgerStep, width: number): NotedRow {
  const { day, dayBasis, known, action, standing, instrument, name, goods, rate, before, bound, ends } = step;
  const added = step.onTopOf === null ? '' : ` on top of ${step.onTopOf}%`;
  const change = before === null || before === rate ? '' : `from ${before}% to `;
  const done = standing === 'in-force' ? action : `${action}, ${standing}`;
  return {
    cells: [
      dayBasis === 'said' ? day : `by ${day}`,
      known,
      step.disputed ? `${done}, disputed` : done,
      measureText(instrument, name),
      goodsText(goods),
      rate === null ? '' : `${change}${rateText(rate, bound)}${added}`,
      ends ?? '',
    ],
    notes: () => sourceLines(step.sources, width),
    tone: standing === 'in-force' && !step.disputed ? 'good' : standing === 'denied' ? 'bad' : 'doubtful',
  };
}

/** “tariff (fentanyl)”. */
export function measureText(instrument: string, name: string | null): string {
  return instrument.replaceAll('-', ' ') + (name === null ? '' : ` (${name})`);
}

/** “all goods”, or the goods. */
export function goodsText(goods: readonly string[]): string {
  return goods.length === 0 ? 'all goods' : goods.join(', ');
}

/** “20%”, “up to 125%”; empty where there is no rate. */
export function rateText(rate: number | null, bound: LedgerStep['bound']): string {
  const words = { exact: '', 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' } as const;
  return rate === null ? '' : `${words[bound]}${rate}%`;
}

/** Who says so, and in which words: a report once, the earliest first. */
function sourceLines(sources: readonly LedgerSource[], width: number): string[] {
  const once = sources.filter(
    ({ report, text }, i) => sources.findIndex((one) => one.report === report && one.text === text) === i,
  );
  const lines = once.slice(0, mostSources).flatMap(({ published, outlet, title, text }) => {
    const said = `${[published, outlet, title].filter(Boolean).join(' · ')}: “${text.replace(/\s+/g, ' ')}”`;
    return wrap(printable(said), width - 4).map((line, i) => `  ${i === 0 ? '│' : '│  '}${line}`);
  });
  const more = once.length - mostSources;
  return more > 0 ? [...lines, `  │and ${more} more`] : lines;
}

/** A ledger as CSV: what stands, a rate a row, or its steps, a step a row. */
import type { Ledger, LedgerComponent, LedgerSource, LedgerStep } from '../../measures/ledger/ledger.js';
import { type Column, csvHeader, csvRow } from './csv.js';

const list = (values: readonly string[]): string => values.join('; ');
const reports = (sources: readonly LedgerSource[]): string[] => [
  ...new Set(sources.map(({ report }) => report)),
];

interface Rate {
  readonly component: LedgerComponent;
  readonly rate: LedgerComponent['rates'][number];
}

const sourceColumns: Column<readonly LedgerSource[]>[] = [
  ['sources', (sources) => reports(sources).length],
  ['reports', (sources) => list(reports(sources))],
  ['outlets', (sources) => list([...new Set(sources.flatMap(({ outlet }) => outlet ?? []))])],
  ['first_published', (sources) => sources[0].published],
  ['text', (sources) => sources[0].text],
];

function of<T, U>(columns: readonly Column<U>[], get: (record: T) => U): Column<T>[] {
  return columns.map(([name, value]) => [name, (record) => value(get(record))]);
}

const componentColumns: Column<Rate>[] = [
  ['instrument', ({ component }) => component.instrument],
  ['name', ({ component }) => component.name],
  ['goods', ({ component }) => list(component.goods)],
  ['state', ({ component }) => component.state],
  ['rate', ({ rate }) => rate.rate],
  ['bound', ({ rate }) => rate.bound],
  ['disputed', ({ component }) => component.rates.length > 1],
  ['derived', ({ component }) => component.derived],
  ['since', ({ component }) => component.since],
  ['ends', ({ component }) => component.ends],
  ['after', ({ component }) => component.after],
  ['exemptions', ({ component }) => list(component.exemptions)],
  ['basis', ({ component }) => component.basis],
  ...of<Rate, readonly LedgerSource[]>(sourceColumns, ({ rate }) => rate.sources),
];

const stepColumns: Column<LedgerStep>[] = [
  ['day', ({ day }) => day],
  ['day_basis', ({ dayBasis }) => dayBasis],
  ['known', ({ known }) => known],
  ['standing', ({ standing }) => standing],
  ['action', ({ action }) => action],
  ['instrument', ({ instrument }) => instrument],
  ['name', ({ name }) => name],
  ['goods', ({ goods }) => list(goods)],
  ['rate', ({ rate }) => rate],
  ['before', ({ before }) => before],
  ['on_top_of', ({ onTopOf }) => onTopOf],
  ['bound', ({ bound }) => bound],
  ['ends', ({ ends }) => ends],
  ['exemptions', ({ exemptions }) => list(exemptions)],
  ['basis', ({ basis }) => basis],
  ['disputed', ({ disputed }) => disputed],
  ...of<LedgerStep, readonly LedgerSource[]>(sourceColumns, ({ sources }) => sources),
];

/** What stands, a row for each rate; with `history` the steps instead. */
export function ledgerCsv({ components, steps }: Ledger, history: boolean): string {
  if (history) return csvHeader(stepColumns) + steps.map((step) => csvRow(stepColumns, step)).join('');
  const rates = components.flatMap((component) => component.rates.map((rate) => ({ component, rate })));
  return csvHeader(componentColumns) + rates.map((rate) => csvRow(componentColumns, rate)).join('');
}

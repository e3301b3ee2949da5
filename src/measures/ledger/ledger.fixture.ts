/** Measures told in short, for the tests of the ledger. */
import { bareTerms, type MeasureTerms, type Rate } from '../../events/terms/measure-terms.js';
import type { Measure } from '../measure.js';
import type { LedgerEntry } from './claims.js';

/** A measure as a report tells it; what is left out is not said. */
export interface Told extends Partial<Omit<MeasureTerms, 'rate'>> {
  /** The day of the report. */
  readonly on: string;
  /** The report’s id; another one for each measure by default. */
  readonly report?: string;
  readonly to?: number;
  readonly by?: number;
  readonly from?: number;
  readonly bound?: Rate['bound'];
  readonly status?: Measure['status'];
  readonly action?: Measure['action'];
  readonly announced?: string | null;
  /** The day from which it holds, when said. */
  readonly day?: string;
}

const versions = { coder: 'test', model: 'test', lexicon: 'test' };

function state(code: string): Measure['imposer'][number] {
  return {
    code,
    sector: 'GOV',
    entity_text: code,
    identifier_id: `country:${code}`,
    identifier_text: null,
    office: null,
  };
}

/** Entries of measures that USA takes against CHN, each in a report of its own unless it names one. */
export function entries(...told: readonly Told[]): LedgerEntry[] {
  return told.map((one, i) => entry(one, `m${i}`));
}

function entry(
  { on, report, to, by, from, bound, status, action, announced, day, ...terms }: Told,
  id: string,
): LedgerEntry {
  const hasRate = to !== undefined || by !== undefined || from !== undefined;
  const rate: Rate | null = hasRate
    ? { to: to ?? null, by: by ?? null, from: from ?? null, unit: 'percent', bound: bound ?? 'exact' }
    : null;
  const key = report ?? `r-${id}`;
  const measure: Measure = {
    kind: 'measure',
    id,
    report: key,
    event: `e-${id}`,
    measure: { ...bareTerms('tariff'), starts: day ?? null, ...terms, rate },
    action: action ?? 'impose',
    imposer: [state('USA')],
    target: [state('CHN')],
    status: status ?? 'in-force',
    announced: announced === undefined ? on : announced,
    effective: day ?? terms.starts ?? null,
    expires: terms.ends ?? null,
    respondsTo: null,
    text: JSON.stringify([on, to, by, day]),
    attribution: [],
    evidence: {},
    confidence: 0.9,
    versions,
  };
  return { measure, report: { id: key, title: `Report ${key}`, outlet: 'Test', publishedAt: on } };
}

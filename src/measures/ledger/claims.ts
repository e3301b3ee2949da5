/** What a measure of a report claims of the ledger: one claim, and one for each component that its sentence names. */
import type { MeasurePart } from '../../events/terms/measure-terms.js';
import type { Measure } from '../measure.js';
import type { Claim, LedgerSource } from './ledger.js';

/** The report of a measure, as far as the ledger needs it. */
export interface LedgerReport {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 day or instant; null when not known. */
  readonly publishedAt: string | null;
}

/** A measure with its report. */
export interface LedgerEntry {
  readonly measure: Measure;
  readonly report: LedgerReport;
}

/**
 * The claims of a measure, each a source of its own. None where no day can be told: neither the report nor the measure
 * has one.
 */
export function sourcesOf({ measure, report }: LedgerEntry): LedgerSource[] {
  const published = report.publishedAt?.slice(0, 10) ?? measure.announced ?? measure.effective;
  if (published === null) return [];
  return claimsOf(measure).map((claim) => ({
    report: report.id,
    title: report.title,
    outlet: report.outlet,
    published,
    measure: measure.id,
    status: measure.status,
    text: measure.text,
    evidence: measure.evidence,
    attribution: measure.attribution,
    confidence: measure.confidence,
    claim,
  }));
}

function claimsOf({ measure: terms, action, status, effective, announced }: Measure): Claim[] {
  const { kind, name, goods, rate, total, corrects, stacksOn, parts, stays, ends, days, exemptions, basis } =
    terms;
  const adds = stacksOn.length > 0 && name === null && rate !== null && rate.by === null;
  const main: Claim = {
    action,
    instrument: kind,
    name,
    goods,
    // What is lifted, or spares some goods, is told by the rate at which it stood.
    to: adds ? null : frees.has(action) && rate?.to === 0 ? rate.from : (rate?.to ?? sumOf(terms)),
    by: adds ? rate.to : (rate?.by ?? null),
    from: rate?.from ?? (sumOf(terms) === null ? null : (terms.stacksOn[0].rate ?? null)),
    total,
    corrects,
    bound: rate?.bound ?? 'exact',
    // “Has not lifted it”: what is not eased stands.
    stays: stays || (status === 'in-force' && action === 'impose' && easing.has(terms.act ?? '')),
    part: false,
    // A ruling that is stayed has not taken effect.
    standing: terms.onHold ? 'announced' : standingOf(status),
    // What lies ahead begins on the day on which it is to be done.
    day: terms.starts ?? (ahead.has(status) ? effective : null),
    acted: terms.starts === null && !ahead.has(status) ? effective : null,
    announced,
    ends,
    days,
    exemptions,
    basis,
  };
  const beside = (part: MeasurePart, standing: boolean): Claim => ({
    ...main,
    action: 'impose',
    name: part.name,
    to: part.rate,
    by: null,
    from: null,
    total: null,
    corrects: null,
    bound: 'exact',
    stays: standing,
    part: true,
    exemptions: [],
    ends: null,
    days: null,
  });
  return [
    main,
    ...parts
      .filter(({ name: part, rate: is }) => part !== null && is !== null)
      .map((part) => beside(part, false)),
    // What it adds to is told as the rate before where both are one component.
    ...(sumOf(terms) === null ? stacksOn : [])
      .filter(({ rate: is }) => is !== null)
      .map((part) => beside(part, true)),
  ];
}

/** “An additional 25% ... stacks on the 25% of May” makes 50%, where neither is a component with a name. */
function sumOf({ name, rate, stacksOn }: Measure['measure']): number | null {
  const [base] = stacksOn;
  if (name !== null || stacksOn.length !== 1 || base.name !== null || base.rate === null) return null;
  return rate === null || rate.by === null || rate.by < 0 || rate.to !== null ? null : base.rate + rate.by;
}

/** What brings a rate to nothing, of all that it falls on or of some of it. */
const frees: ReadonlySet<Measure['action']> = new Set(['lift', 'exempt']);

const easing: ReadonlySet<string> = new Set(['reduce', 'suspend', 'lift', 'strike-down', 'expire', 'exempt']);

const ahead: ReadonlySet<Measure['status']> = new Set(['announced', 'threatened', 'proposed']);

function standingOf(status: Measure['status']): Claim['standing'] {
  switch (status) {
    case 'proposed':
    case 'threatened':
    case 'announced':
    case 'denied':
      return status;
    default:
      return 'in-force';
  }
}

/** How the measures and the ledger coded of the dossier stand to the record of it, one by one: what is found and what differs. */
import type { CodedReport } from './coded.js';
import {
  type Expected,
  type ExpectedMeasure,
  expected,
  inOrder,
  ratesOf,
  sameMeasure,
} from './dossier.fixture.js';
import { ledgerOf } from './measures/ledger/build.js';
import type { LedgerEntry } from './measures/ledger/claims.js';
import type { Ledger } from './measures/ledger/ledger.js';
import type { Measure } from './measures/measure.js';
import type { Occurrence } from './stories/occurrences/occurrence.js';

export interface MeasureFinding {
  readonly measure: ExpectedMeasure;
  /** Measures of the reports that are to tell it which say the same: sides, instrument, rate. */
  readonly told: readonly Measure[];
  /** Terms that none of those gives as the record has them. */
  readonly differs: readonly ('goods' | 'effective' | 'expiry')[];
  /** True where only the ledger has its end as the record has it, from what several reports tell of it. */
  readonly endsByLedger: boolean;
}

/** Each measure of the record with what was coded of it in the reports that tell it. */
export function measureFindings(coded: ReadonlyMap<string, CodedReport>): MeasureFinding[] {
  const entries = entriesOf(coded);
  return expected.measures.map((measure) => {
    const told = toldOf(coded, measure);
    const agree = {
      goods: (one: Measure) => fallsOn(one, measure.scope),
      effective: (one: Measure) => measure.effective === null || one.effective === measure.effective,
      expiry: (one: Measure) => measure.expiry === null || one.expires === measure.expiry,
    };
    const differs = (['goods', 'effective', 'expiry'] as const).filter((term) => !told.some(agree[term]));
    const endsByLedger =
      told.length > 0 && differs.includes('expiry') && endsInLedger(measure, told, entries);
    const left = differs.filter((term) => term !== 'expiry' || !endsByLedger);
    return { measure, told, differs: told.length === 0 ? [] : left, endsByLedger };
  });
}

/** True where the component of the ledger that a report’s measure makes ends on the day that the record gives. */
function endsInLedger(
  { imposer, target, effective, expiry }: ExpectedMeasure,
  told: readonly Measure[],
  entries: readonly LedgerEntry[],
): boolean {
  const ids = new Set(told.map(({ id }) => id));
  return target.some((code) =>
    ledgerOf(entries, { imposer: imposer[0]!, target: code, on: effective ?? lastDay }).components.some(
      ({ ends, rates }) =>
        ends === expiry && rates.some(({ sources }) => sources.some((one) => ids.has(one.measure))),
    ),
  );
}

/**
 * True when the measure falls on all goods or on some, as the record has it. “All goods but energy” is all goods, whether what is left
 * out is told or not; “tariffs over fentanyl” says which tariffs, and nothing of what they fall on.
 */
function fallsOn({ measure: { goods, exemptions } }: Measure, scope: string): boolean {
  const isOnAll = goods.length === 0;
  if (scope.startsWith('all goods but') || scope.startsWith('tariffs')) return isOnAll;
  return (isOnAll && exemptions.length === 0) === scope.startsWith('all goods');
}

/** Measures of the record that answer another, or come on top of one, of which the record of what was coded does not say so. */
export interface LinkFindings {
  readonly wanted: number;
  /** As `measure > other`. */
  readonly missing: readonly string[];
}

/** The answers; what nobody says and the record only infers is told apart. */
export interface AnswerFindings extends LinkFindings {
  readonly inferred: readonly string[];
}

/** Answers are those of the occurrences: what one report links is linked for all that tell the same act. */
export function answerFindings(
  coded: ReadonlyMap<string, CodedReport>,
  occurrences: readonly Occurrence[],
): AnswerFindings {
  const ofEvent = new Map(occurrences.flatMap((one) => one.events.map(({ event }) => [event, one] as const)));
  const actsOf = (measure: ExpectedMeasure) =>
    new Set(toldOf(coded, measure).flatMap(({ event }) => ofEvent.get(event) ?? []));
  const linked = (answersOf: (act: Occurrence) => readonly string[]) =>
    linksOf('answers', (measure, other) => {
      const answered = actsOf(other);
      return [...actsOf(measure)].some((act) =>
        answersOf(act).some((event) => answered.has(ofEvent.get(event)!)),
      );
    });
  const said = linked(({ answers }) => answers);
  const all = linked(({ answers, inferredAnswer }) => [
    ...answers,
    ...(inferredAnswer === null ? [] : [inferredAnswer]),
  ]);
  return { ...all, inferred: said.missing.filter((link) => !all.missing.includes(link)) };
}

/** What comes on top of what; what only the ledger knows is told apart. */
export interface StackFindings extends LinkFindings {
  readonly byLedger: readonly string[];
}

/**
 * A measure comes on top of another where a report that tells it says so, with the other’s rate where it gives one; or where the ledger
 * knows what an addition adds to.
 */
export function stackFindings(coded: ReadonlyMap<string, CodedReport>): StackFindings {
  const entries = entriesOf(coded);
  const said = (measure: ExpectedMeasure, other: ExpectedMeasure) =>
    toldOf(coded, measure).some(({ measure: { stacksOn } }) =>
      stacksOn.some(({ rate }) => rate === null || rate === other.rate?.to),
    );
  const known = (measure: ExpectedMeasure, other: ExpectedMeasure) => {
    const ids = new Set(toldOf(coded, measure).map(({ id }) => id));
    const { imposer, target } = measure;
    return ledgerOf(entries, { imposer: imposer[0]!, target: target[0]!, on: lastDay }).steps.some(
      ({ onTopOf, sources }) => onTopOf === other.rate?.to && sources.some((one) => ids.has(one.measure)),
    );
  };
  const bySaid = linksOf('stacksOn', said);
  const all = linksOf('stacksOn', (one, other) => said(one, other) || known(one, other));
  return { ...all, byLedger: bySaid.missing.filter((link) => !all.missing.includes(link)) };
}

function linksOf(
  field: 'answers' | 'stacksOn',
  isLinked: (measure: ExpectedMeasure, other: ExpectedMeasure) => boolean,
): LinkFindings {
  const byId = new Map(expected.measures.map((one) => [one.id, one]));
  const pairs = expected.measures.flatMap((one) => {
    const other = byId.get(one[field] ?? '');
    return other === undefined ? [] : [{ one, other }];
  });
  const missing = pairs.filter(({ one, other }) => !isLinked(one, other));
  return { wanted: pairs.length, missing: missing.map(({ one, other }) => `${one.id} > ${other.id}`) };
}

function toldOf(coded: ReadonlyMap<string, CodedReport>, measure: ExpectedMeasure): Measure[] {
  return measure.reports
    .flatMap((name) => coded.get(name)?.measures ?? [])
    .filter((one) => sameMeasure(one, measure));
}

type Query = Expected['ledger']['queries'][number];

export interface QueryFinding {
  readonly query: Query;
  readonly ledger: Ledger;
  /** Rates on all goods and on some, and those of the components on all goods: as the record has them, and as coded. */
  readonly wanted: Rates;
  readonly got: Rates;
}

interface Rates {
  readonly all: readonly number[];
  readonly some: readonly number[];
  readonly components: readonly number[];
}

/** Each question that the record asks of the ledger, with its answer. */
export function queryFindings(coded: ReadonlyMap<string, CodedReport>): QueryFinding[] {
  const entries = entriesOf(coded);
  return expected.ledger.queries.map((query) => {
    const ledger = ledgerOf(entries, query);
    const { all, some } = ratesOf(ledger);
    const disputed = (onAll: boolean) =>
      query.disputed.filter(({ scope }) => (scope === 'all goods') === onAll).map(({ rate }) => rate);
    const components = ledger.components
      .filter(
        ({ instrument, goods, state }) =>
          instrument === 'tariff' && goods.length === 0 && state === 'in-force',
      )
      .flatMap(({ rates }) => rates.flatMap(({ rate }) => rate ?? []));
    return {
      query,
      ledger,
      wanted: {
        all: inOrder([query.rate, ...disputed(true)]),
        some: inOrder([...query.onSomeGoods.map(({ rate }) => rate), ...disputed(false)]),
        components: inOrder([...query.components.map(({ rate }) => rate), ...disputed(true)]),
      },
      got: { all: all.length === 0 ? [0] : all, some, components: inOrder(components) },
    };
  });
}

export interface HistoryFinding {
  readonly name: string;
  /** Steps as `day rate`. */
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

/** The steps of the record’s histories, and those of the ledger: on all goods the days on which the sum changes. */
export function historyFindings(coded: ReadonlyMap<string, CodedReport>): HistoryFinding[] {
  const entries = entriesOf(coded);
  return Object.entries(expected.ledger.history).map(([name, steps]) => {
    const [imposer, target] = name.slice(0, 8).split('->');
    const onSome = name.endsWith('some goods');
    const { steps: told } = ledgerOf(entries, { imposer, target, on: lastDay });
    // What is announced with its day holds from that day.
    const tariffs = told.filter(
      ({ instrument, standing, goods, dayBasis, rate, action }) =>
        instrument === 'tariff' &&
        (rate !== null || !/^(impose|raise|reduce)$/.test(action)) &&
        (standing === 'in-force' || (standing === 'announced' && dayBasis === 'said')) &&
        goods.length > 0 === onSome,
    );
    const days = inTurn(tariffs.flatMap(({ day, ends }) => (ends === null ? day : [day, ends])));
    const sums = days
      .filter((day) => day <= lastDay)
      .map((on) => [on, sumOn(entries, imposer, target, on)] as const);
    return {
      name,
      wanted: inTurn(steps.map(({ on, rate }) => `${on} ${rate}`)),
      got: onSome ? inTurn(tariffs.map(({ day, rate }) => `${day} ${rate ?? 0}`)) : changes(sums),
    };
  });
}

/** The day after which the dossier tells nothing. */
const lastDay = '2025-11-30';

function inTurn(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function sumOn(entries: readonly LedgerEntry[], imposer: string, target: string, on: string): string {
  const disputed = expected.ledger.queries
    .filter((one) => one.imposer === imposer && one.target === target && one.on === on)
    .flatMap((one) => one.disputed.map(({ rate }) => rate));
  const all = ratesOf(ledgerOf(entries, { imposer, target, on })).all.filter(
    (rate) => !disputed.includes(rate),
  );
  return all.length === 0 ? '0' : all.join('/');
}

/** The days on which the sum is another than the day before. */
function changes(sums: readonly (readonly [day: string, sum: string])[]): string[] {
  return sums.flatMap(([day, sum], i) => (sum === (sums[i - 1]?.[1] ?? '0') ? [] : `${day} ${sum}`));
}

function entriesOf(coded: ReadonlyMap<string, CodedReport>): LedgerEntry[] {
  return [...coded.values()].flatMap(({ report, measures }) => {
    const { id, title, outlet, publishedAt } = report;
    return measures.map((measure) => ({ measure, report: { id, title, outlet, publishedAt } }));
  });
}

export function isSame(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The dossier of `samples/`: its reports coded, and how what was coded stands to the record in `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CodedReport } from './coded.js';
import { createCoder } from './coder.js';
import type { Ledger } from './measures/ledger/ledger.js';
import type { Measure } from './measures/measure.js';
import { packagePath } from './package-root.js';
import { readReport } from './report/read.js';
import type { Occurrence } from './stories/occurrences/occurrence.js';

const day = z.iso.date();
const states = z.array(z.string().length(3));
const rateOn = z.object({ scope: z.string(), rate: z.number() });

const Expected = z.object({
  measures: z.array(
    z.object({
      id: z.string(),
      imposer: states,
      target: states,
      kind: z.string(),
      rate: z
        .object({ to: z.number().nullable(), by: z.number().nullable(), from: z.number().nullable() })
        .nullable(),
      scope: z.string(),
      status: z.string(),
      announced: day.nullable(),
      effective: day.nullable(),
      expiry: day.nullable(),
      answers: z.string().nullable(),
      stacksOn: z.string().nullable(),
      reports: z.array(z.string()).min(1),
    }),
  ),
  ledger: z.object({
    queries: z.array(
      z.object({
        imposer: z.string(),
        target: z.string(),
        on: day,
        known: day.nullable(),
        rate: z.number(),
        components: z.array(rateOn.extend({ name: z.string() })),
        onSomeGoods: z.array(rateOn.extend({ name: z.string() })),
        disputed: z.array(rateOn),
      }),
    ),
    history: z.record(
      z.string(),
      z.array(z.object({ on: day, rate: z.number(), measures: z.array(z.string()) })),
    ),
  }),
  occurrences: z.array(
    z.object({
      id: z.string(),
      types: z.array(z.string()).min(1),
      actors: states.min(1),
      recipients: states,
      from: day,
      to: day,
      status: z.string(),
      reports: z.array(z.string()).min(1),
      measures: z.array(z.string()),
      origins: z.array(z.string()).optional(),
      independentSources: z.int().optional(),
    }),
  ),
});
export type Expected = z.infer<typeof Expected>;
export type ExpectedMeasure = Expected['measures'][number];
export type ExpectedOccurrence = Expected['occurrences'][number];

/** Where the dossier lies: `samples/`, or the folder of another one that is made like it, which the variable `DOSSIER` names. */
const folder = process.env.DOSSIER ?? packagePath('samples');

export const expected = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

/** The names of the dossier’s reports, in the order of their days. */
export function dossierNames(): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .sort();
}

/** Codes the dossier: the name of each report with what was coded. */
export function codeDossier(): Map<string, CodedReport> {
  const coder = createCoder();
  return new Map(
    dossierNames().map((name) => {
      const report = readReport(readFileSync(join(folder, name)), { name });
      return [name, coder.code(report)];
    }),
  );
}

/** True when the measure coded says what the expected one says: the sides, the instrument and the rate as far as it gives one. */
export function sameMeasure(coded: Measure, measure: ExpectedMeasure): boolean {
  const { kind, rate } = coded.measure;
  return (
    kind === measure.kind &&
    meets(codesOf(coded.imposer), measure.imposer) &&
    (measure.target.length === 0 || meets(codesOf(coded.target), measure.target)) &&
    sameRate(afterLifting(coded.action, rate), measure.rate)
  );
}

/** What is lifted falls to nothing, whether its rate is told or not. */
function afterLifting(
  action: Measure['action'],
  rate: Measure['measure']['rate'],
): Measure['measure']['rate'] {
  if (action !== 'lift') return rate;
  const before = rate === null ? null : (rate.from ?? rate.to);
  return { to: 0, by: null, from: before, unit: 'percent', bound: 'exact' };
}

function sameRate(coded: Measure['measure']['rate'], rate: ExpectedMeasure['rate']): boolean {
  if (rate === null) return coded === null;
  if (coded === null) return false;
  const agree = (a: number | null, b: number | null) => a === null || b === null || a === b;
  const told = (coded.to !== null && rate.to !== null) || (coded.by !== null && rate.by !== null);
  return told && agree(coded.to, rate.to) && agree(coded.by, rate.by) && agree(coded.from, rate.from);
}

/**
 * The rates that the ledger gives on all goods, and those on some goods, each once, in order. What is left out of a tariff pays
 * nothing, unless it has a component of its own.
 */
export function ratesOf(ledger: Ledger): { all: number[]; some: number[] } {
  const all = ledger.rates.map(({ rate }) => rate);
  const tariffs = ledger.components.filter(
    ({ state, instrument }) => state === 'in-force' && instrument === 'tariff',
  );
  const onSome = tariffs.filter(({ goods }) => goods.length > 0);
  const some = onSome.flatMap(({ rates }) => rates.flatMap(({ rate }) => rate ?? []));
  const own = onSome.flatMap(({ goods }) => goods);
  const spared = tariffs
    .flatMap(({ exemptions }) => exemptions)
    .filter((text) => !own.some((good) => text.includes(good)));
  return { all: inOrder(all), some: inOrder(spared.length === 0 ? some : [...some, 0]) };
}

export function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Days by which a coded day may lie outside the expected ones. */
const slack = 3;

/** Pairs each expected occurrence with at most one coded, those that share most reports first. */
export function pairOccurrences(
  coded: readonly Occurrence[],
  nameOf: ReadonlyMap<string, string>,
): Map<ExpectedOccurrence, Occurrence> {
  const pairs = expected.occurrences.flatMap((one) =>
    coded.flatMap((other) => {
      const names = new Set(other.events.map(({ report }) => nameOf.get(report) ?? ''));
      const shared = one.reports.filter((name) => names.has(name)).length;
      return shared > 0 && sameAct(other, one) ? [{ one, other, shared, extra: names.size - shared }] : [];
    }),
  );
  pairs.sort((a, b) => b.shared - a.shared || a.extra - b.extra);
  const found = new Map<ExpectedOccurrence, Occurrence>();
  const taken = new Set<Occurrence>();
  for (const { one, other } of pairs) {
    if (found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
}

function sameAct(coded: Occurrence, one: ExpectedOccurrence): boolean {
  const actors = codesOf(coded.actor);
  const recipients = codesOf(coded.recipient);
  // Of a reciprocal act two parties must be named as such: one that only one side does to the other is another.
  const sides =
    one.recipients.length === 0
      ? one.actors.filter((code) => actors.includes(code)).length >= Math.min(2, one.actors.length)
      : meets(actors, one.actors) && (recipients.length === 0 || meets(recipients, one.recipients));
  return sides && coded.event.some((type) => one.types.includes(type)) && sameDays(coded, one);
}

function sameDays({ firstDay, lastDay }: Occurrence, { from, to }: ExpectedOccurrence): boolean {
  if (firstDay === null) return true;
  const number = (text: string) => Date.parse(text) / 86_400_000;
  return number(firstDay) <= number(to) + slack && number(lastDay ?? firstDay) >= number(from) - slack;
}

/** Precision and recall of the occurrences that two or more reports tell; a pair counts for both. */
export function occurrenceScores(coded: readonly Occurrence[], nameOf: ReadonlyMap<string, string>) {
  const pairs = pairOccurrences(coded, nameOf);
  const paired = new Set(pairs.values());
  const wanted = expected.occurrences.filter(({ reports }) => reports.length > 1);
  const given = coded.filter(({ events }) => new Set(events.map(({ report }) => report)).size > 1);
  const recall = wanted.filter((one) => pairs.has(one)).length / wanted.length;
  const precision = given.filter((one) => paired.has(one)).length / given.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pairs };
}

function codesOf(actors: readonly { code: string | null }[]): string[] {
  return actors.flatMap(({ code }) => code ?? []);
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((code) => b.includes(code));
}

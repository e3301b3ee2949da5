/** The dossier of `samples/` holds together: its reports, the record of them in `expected.json`, and what both name. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeDossier, dossierNames, expected, occurrenceScores } from './dossier.fixture.js';
import {
  differingMeasures,
  endsByLedger,
  inferredAnswers,
  missingMeasures,
  stacksByLedger,
  unlinkedAnswers,
  unlinkedStacks,
  wrongHistories,
  wrongOnSome,
} from './dossier-misses.fixture.js';
import {
  answerFindings,
  historyFindings,
  isSame,
  measureFindings,
  queryFindings,
  stackFindings,
} from './dossier-score.fixture.js';
import { packagePath } from './package-root.js';
import { reportId } from './report/identity.js';
import { readReport } from './report/read.js';
import { findCopies } from './stories/copied-reports.js';
import { accountsOf } from './stories/occurrences/account.js';
import { mergeOccurrences } from './stories/occurrences/occurrences.js';

const files = new Map(dossierNames().map((name) => [name, readFileSync(packagePath('samples', name))]));
const { measures, ledger, occurrences } = expected;

test('at least 40 reports, each a text of its own and marked as invented', () => {
  const bodies = [...files].map(([name, bytes]) => readReport(bytes, { name }).body);
  expect(bodies.length).toBeGreaterThanOrEqual(40);
  expect(new Set(bodies.map(reportId)).size).toBe(bodies.length);
  const unmarked = [...files].filter(([, bytes]) => !/invented/.test(bytes.toString('utf8')));
  expect(unmarked.map(([name]) => name)).toEqual([]);
});

test('the record names reports that are there, and tells of every one', () => {
  const told = new Set([...measures, ...occurrences].flatMap(({ reports }) => reports));
  expect([...told].filter((name) => !files.has(name))).toEqual([]);
  expect([...files.keys()].filter((name) => !told.has(name))).toEqual([]);
});

test('ids are given once, and measures that occurrences and the ledger name are there', () => {
  const ids = new Set(measures.map(({ id }) => id));
  expect(ids.size).toBe(measures.length);
  expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
  const named = [...occurrences, ...Object.values(ledger.history).flat()].flatMap((one) => one.measures);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the sums of the ledger are those of their components, and days run forward', () => {
  for (const { on, rate, components } of ledger.queries)
    expect([on, components.reduce((sum, one) => sum + one.rate, 0)]).toEqual([on, rate]);
  for (const { id, from, to } of occurrences) expect([id, from <= to]).toEqual([id, true]);
  for (const steps of Object.values(ledger.history)) {
    const days = steps.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  }
});

test('at least 40 occurrences, ten of them with their origins counted', () => {
  expect(occurrences.length).toBeGreaterThanOrEqual(40);
  const counted = occurrences.filter(({ origins }) => origins !== undefined);
  expect(counted).toHaveLength(10);
  for (const { id, origins, independentSources } of counted)
    expect([id, independentSources]).toEqual([id, origins?.length]);
});

const coded = codeDossier();

const reports = [...coded.values()];
const { origins: copied } = findCopies(reports.map(({ report }) => report));
const found = mergeOccurrences(reports.flatMap((one) => accountsOf(one, copied.get(one.report.id))));

describe('the occurrences of the coded dossier', () => {
  const nameOf = new Map([...coded].map(([name, { report }]) => [report.id, name]));
  const scores = occurrenceScores(found, nameOf);
  const figures = (['precision', 'recall', 'f1'] as const).map(
    (name) => `${name} ${scores[name].toFixed(3)}`,
  );

  test(`are those of the record: ${figures.join(', ')}`, () => {
    expect(scores.f1).toBeGreaterThanOrEqual(0.75);
  });

  const counted = expected.occurrences.filter(({ origins }) => origins !== undefined);
  test.each(counted.map((one) => [one.id, one] as const))('%s has as many independent sources', (_, one) => {
    expect(scores.pairs.get(one)?.independentSources).toBe(one.independentSources);
  });
});

describe('what is coded of the dossier', () => {
  test('has the measures of the record, but for those known to be missing', () => {
    const missing = measureFindings(coded).filter(({ told }) => told.length === 0);
    expect(missing.map(({ measure }) => measure.id)).toEqual(missingMeasures);
  });

  test('has their goods and days, but for those known to differ', () => {
    const differing = measureFindings(coded).filter(({ differs }) => differs.length > 0);
    expect(differing.map(({ measure, differs }) => [measure.id, ...differs].join(' '))).toEqual(
      differingMeasures,
    );
    const joined = measureFindings(coded).filter((one) => one.endsByLedger);
    expect(joined.map(({ measure }) => measure.id)).toEqual(endsByLedger);
  });

  const answers = answerFindings(coded, found);
  test(`links answers to what they answer, ${answers.wanted - answers.missing.length} of ${answers.wanted}, but for those known to be missing`, () => {
    expect(answers.missing).toEqual(unlinkedAnswers);
    expect(answers.inferred).toEqual(inferredAnswers);
  });

  const stacks = stackFindings(coded);
  test(`says what a measure comes on top of, ${stacks.wanted - stacks.missing.length} of ${stacks.wanted}, but for those known to be missing`, () => {
    expect(stacks.missing).toEqual(unlinkedStacks);
    expect(stacks.byLedger).toEqual(stacksByLedger);
  });

  test('gives the ledger’s rates on all goods, with their components, exactly', () => {
    for (const { query, wanted, got } of queryFindings(coded)) {
      const { imposer, target, on, known } = query;
      const of = [imposer, target, on, known];
      expect([...of, got.all, got.components]).toEqual([...of, wanted.all, wanted.components]);
    }
  });

  test('gives the rates on some goods, but where known to differ', () => {
    const wrong = queryFindings(coded).filter(({ wanted, got }) => !isSame(wanted.some, got.some));
    expect(wrong.map(({ query: { imposer, target, on } }) => `${imposer}>${target} ${on}`)).toEqual(
      wrongOnSome,
    );
  });

  test('gives the ledger’s steps, but for the histories known to differ', () => {
    const wrong = historyFindings(coded).filter(({ wanted, got }) => !isSame(wanted, got));
    expect(wrong.map(({ name }) => name)).toEqual(wrongHistories);
  });
});

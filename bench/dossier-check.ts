/**
 * Codes the dossier of `samples/` and lists how its measures and ledger stand to the record of them: what is found, missing or
 * told otherwise, and what was coded of each. `--coded` prints every measure coded, report by report. With `DOSSIER=folder` another
 * dossier that is made like it is checked.
 */
import { Command } from 'commander';
import { codeDossier } from '../src/dossier.fixture.js';
import { historyFindings, isSame, measureFindings, queryFindings } from '../src/dossier-score.fixture.js';
import type { Measure } from '../src/measures/measure.js';

const { coded: all } = new Command('dossier-check')
  .description('Compares what is coded of the dossier with the record of it.')
  .option('--coded', 'print every measure coded')
  .parse()
  .opts<{ coded?: boolean }>();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const coded = codeDossier();
const names = new Map([...coded].map(([name, { report }]) => [report.id, name]));

const measures = measureFindings(coded);
for (const { measure, told, differs } of measures) {
  const { id, kind, imposer, target, rate, scope, status, effective, expiry } = measure;
  const how =
    told.length === 0 ? 'missing' : differs.length === 0 ? 'found' : `found, not ${differs.join(', ')}`;
  const given = [kind, `${imposer}>${target}`, inShort(rate), status, effective, expiry ?? '', `“${scope}”`];
  say(`${how.padEnd(28)} ${id}: ${given.join(' ')}`);
  for (const one of told) say(`${' '.repeat(30)}${names.get(one.report)}: ${line(one)}`);
}
const queries = queryFindings(coded);
for (const { query, ledger, wanted, got } of queries) {
  const parts = (['all', 'some', 'components'] as const).filter((part) => !isSame(wanted[part], got[part]));
  const { imposer, target, on, known } = query;
  const answer = parts.map((part) => `${part}: ${wanted[part].join('/')} wanted, ${got[part].join('/')} got`);
  say(
    `${parts.length === 0 ? 'right' : 'WRONG'} ${imposer}>${target} ${on} as known ${known ?? 'now'} ${answer.join('; ')}`,
  );
  if (parts.length === 0) continue;
  for (const { instrument, name, goods, state, rates, since, ends, exemptions } of ledger.components)
    say(
      `      ${instrument} ${name ?? '-'} {${goods.join(', ')}} ${state} ${rates.map(({ rate }) => rate).join('/')} since ${since} until ${ends ?? '-'} but {${exemptions.join('; ')}}`,
    );
}
const histories = historyFindings(coded);
for (const { name, wanted, got } of histories)
  say(
    `${isSame(wanted, got) ? 'right' : 'WRONG'} ${name}\n      wanted ${wanted.join(', ')}\n      got    ${got.join(', ')}`,
  );
if (all === true)
  for (const [name, { measures: own }] of coded) {
    say(`## ${name}`);
    for (const one of own) say(`   ${line(one)}\n      ${one.text}`);
  }
const right = (part: 'all' | 'some' | 'components') =>
  queries.filter(({ wanted, got }) => isSame(wanted[part], got[part])).length;
say(
  `measures found ${measures.filter(({ told }) => told.length > 0).length}, with goods and days as recorded ` +
    `${measures.filter(({ told, differs }) => told.length > 0 && differs.length === 0).length}, of ${measures.length}`,
);
say(
  `ledger right on all goods ${right('all')}, on some ${right('some')}, by component ${right('components')}, of ${queries.length}`,
);
say(
  `histories right ${histories.filter(({ wanted, got }) => isSame(wanted, got)).length} of ${histories.length}`,
);

function inShort(rate: Measure['measure']['rate'] | (typeof measures)[number]['measure']['rate']): string {
  if (rate === null) return 'no rate';
  return `${rate.from ?? ''}→${rate.to ?? ''}${rate.by === null ? '' : ` by ${rate.by}`}`;
}

function line({ measure, imposer, target, action, status, effective, expires }: Measure): string {
  const codes = (actors: Measure['imposer']) => actors.map(({ code }) => code ?? '-').join('+');
  const { kind, name, rate, total, goods, exemptions, stays } = measure;
  const parts = [kind, `${codes(imposer)}>${codes(target)}`, action, status, name ?? '-', inShort(rate)];
  parts.push(effective ?? '-', expires ?? '', `{${goods.join(', ')}}`);
  if (total !== null) parts.push(`total ${total}`);
  if (exemptions.length > 0) parts.push(`but {${exemptions.join('; ')}}`);
  if (stays) parts.push('stays');
  return parts.join(' ');
}

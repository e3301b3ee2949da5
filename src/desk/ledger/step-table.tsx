/** Steps of the ledger as a table: the day, what was done to which measure, its rate, and who says so. */
import type { LedgerStep } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import { measureOnGoods, stepInWords, stepRate } from '../vocabulary/steps.js';
import { FigureLink } from './figure-link.js';
import { SourceList } from './source-list.js';
import './step-table.css';

interface StepTableProps {
  readonly caption: string;
  readonly steps: readonly LedgerStep[];
  readonly address: Address;
}

export function StepTable({ caption, steps, address }: StepTableProps) {
  return (
    <table className="steps" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Step, and who says so</th>
          <th scope="col">Rate</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, i) => (
          // the number, for two steps of a day may be alike in all that is told of them
          <Step key={`${step.day} ${i}`} step={step} address={address} />
        ))}
      </tbody>
    </table>
  );
}

function Step({ step, address }: { readonly step: LedgerStep; readonly address: Address }) {
  const { day, dayBasis, standing, ends, exemptions, basis, disputed, sources } = step;
  const notes = [
    ...(ends === null ? [] : [`until ${shortDay(ends)}`]),
    ...exemptions.map((words) => `without “${words}”`),
    ...(basis === null ? [] : [`under “${basis}”`]),
  ];
  return (
    <tr>
      <td className="step-day">
        {dayBasis === 'report' && 'by '}
        <Link to={{ ...address, filters: { ...address.filters, on: day } }} title="The ledger of this day">
          {shortDay(day)}
        </Link>
      </td>
      <td>
        {measureOnGoods(step)}: {stepInWords(step)}
        {(standing !== 'in-force' || disputed) && (
          <span className="step-tags">
            {standing !== 'in-force' && <StatusTag status={standing} />}
            {disputed && <span className="step-disputed">disputed</span>}
          </span>
        )}
        {notes.length > 0 && <span className="step-note">{notes.join(' · ')}</span>}
        <SourceList sources={sources} address={address} shown={0} />
      </td>
      <td className="step-rate">
        <FigureLink words={stepRate(step)} sources={sources} address={address} />
      </td>
    </tr>
  );
}

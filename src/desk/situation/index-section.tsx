/** The index of cooperation and conflict: a chart of it by week or month, of all or in one direction, and its numbers. */
import type { ActIndex, IndexCell } from '../../situations/act-index.js';
import { SelectFilter } from '../list/select-filter.js';
import { shortDay } from '../vocabulary/days.js';
import { IndexChart, signed } from './index-chart.js';
import { partyName } from './words.js';
import '../ledger/step-table.css';
import './index-section.css';

interface IndexSectionProps {
  readonly index: ActIndex;
  /** “CHN>USA”; empty for all. */
  readonly dyad: string;
  readonly onDyad: (dyad: string) => void;
}

/** A period of the index with the cell that is shown. */
export interface Shown {
  readonly start: string;
  readonly end: string;
  readonly cell: IndexCell;
}

export function IndexSection({ index, dyad, onDyad }: IndexSectionProps) {
  const { by, periods, dyads, all, leftOut } = index;
  const at = dyads.findIndex((one) => keyOf(one) === dyad);
  const shown: Shown[] = periods.map(({ start, end, all: whole, dyads: each }) => ({
    start,
    end,
    cell: at < 0 ? whole : (each[at] ?? whole),
  }));
  const total = at < 0 ? all : dyads[at];
  if (all.acts === 0) return <p className="sheet-note">Nothing that occurred can be counted.</p>;
  return (
    <>
      <div className="index-of">
        {dyads.length > 1 && (
          <SelectFilter
            label="Of"
            value={at < 0 ? '' : dyad}
            options={[
              ['', 'all together'],
              ...dyads.map(
                (one) => [keyOf(one), `${partyName(one.source)} → ${partyName(one.target)}`] as const,
              ),
            ]}
            onChange={onDyad}
          />
        )}
        <p className="index-total">
          <span className="index-cooperation">{signed(total.cooperation.sum)} cooperation</span>
          <span className="index-conflict">{signed(total.conflict.sum)} conflict</span>
          <span>
            {total.acts} {total.acts === 1 ? 'act' : 'acts'}
            {total.mean !== null && `, ${signed(total.mean)} on average`}
          </span>
        </p>
      </div>
      <IndexChart shown={shown} by={by} />
      <details className="sources-more">
        <summary>The numbers, and what is not counted</summary>
        <table className="steps" aria-label={`The index by ${by}`}>
          <thead>
            <tr>
              <th scope="col">{by === 'week' ? 'Week from' : 'Month from'}</th>
              <th scope="col">Acts</th>
              <th scope="col">Cooperation</th>
              <th scope="col">Conflict</th>
              <th scope="col">Sum</th>
            </tr>
          </thead>
          <tbody>
            {shown
              .filter(({ cell }) => cell.acts > 0)
              .map(({ start, cell }) => (
                <tr key={start}>
                  <td>{shortDay(start)}</td>
                  <td>{cell.acts}</td>
                  <td>{signed(cell.cooperation.sum)}</td>
                  <td>{signed(cell.conflict.sum)}</td>
                  <td>{signed(cell.sum)}</td>
                </tr>
              ))}
          </tbody>
        </table>
        <p className="sheet-note">
          Scores of PLOVER, −10 (conflict) to +10 (cooperation), of what occurred, each act once however often
          it is reprinted. Not counted: {leftOut.notOccurred} that did not occur or have not yet,{' '}
          {leftOut.oneSided} that name no party to whom, {leftOut.undated} without a day
          {leftOut.early > 0 && `, ${leftOut.early} too long ago`}.
        </p>
      </details>
    </>
  );
}

function keyOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return `${source}>${target}`;
}

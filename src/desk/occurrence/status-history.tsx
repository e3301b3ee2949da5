/** How an act came to stand as it does: from which day on somebody said so, each step with the report that said it first. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import './status-history.css';

interface StatusHistoryProps {
  readonly history: Occurrence['history'];
  readonly address: Address;
}

export function StatusHistory({ history, address }: StatusHistoryProps) {
  return (
    <ol className="status-history">
      {history.map(({ status, known, report, event }) => (
        <li key={`${event} ${status}`}>
          <StatusTag status={status} />
          <Link to={{ ...address, report, chosen: [event] }}>
            {known === null ? 'told by an undated report' : `known from ${shortDay(known)}`}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The fields on which the sources of an act do not agree: the values side by side, each with those who say so. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { shortDay } from '../vocabulary/days.js';
import { fieldName } from '../vocabulary/fields.js';
import { originName } from '../vocabulary/origins.js';
import './disagreements.css';

interface DisagreementsProps {
  readonly occurrence: Occurrence;
  readonly address: Address;
}

export function Disagreements({ occurrence, address }: DisagreementsProps) {
  const { disagreements, origins, events } = occurrence;
  const nameOf = (key: string) => {
    const origin = origins.find((one) => one.key === key);
    return origin === undefined ? key : originName(origin);
  };
  const accountOf = (event: string): Address => ({
    ...address,
    report: events.find((one) => one.event === event)?.report ?? null,
    chosen: [event],
  });
  return disagreements.map(({ field, values }) => (
    <div className="disagreement" key={field}>
      <h4>{fieldName(field)}</h4>
      <ul className="disagreement-values">
        {values.map(({ value, origins: keys, events: said }) => (
          <li key={value}>
            <span className="disagreement-value">
              <Link to={accountOf(said[0])}>{inWords(field, value)}</Link>
            </span>
            <span className="field-note">{keys.map(nameOf).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function inWords(field: string, value: string): string {
  return field === 'date' ? value.replace(/\d{4}-\d{2}-\d{2}/g, shortDay) : value.replaceAll('-', ' ');
}

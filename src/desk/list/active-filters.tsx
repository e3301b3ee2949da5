/** The filters that are set, each with a way to take it off. */
import { type Address, type FilterName, type Filters, filterNames } from '../address/address.js';
import { Link } from '../address/link.js';
import { actorWords } from '../vocabulary/actor-key.js';
import { shortDay } from '../vocabulary/days.js';
import './active-filters.css';

interface Active {
  readonly key: string;
  readonly label: string;
  /** The filters without it. */
  readonly without: Filters;
}

export function ActiveFilters({ address }: { readonly address: Address }) {
  const active = activeFilters(address);
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Filters that are set">
      {active.map(({ key, label, without }) => (
        <li key={key} className="active-filter">
          <Link to={{ ...address, filters: without, page: 1 }} aria-label={`Take off the filter ${label}`}>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Link className="active-filters-clear" to={{ ...address, filters: {}, page: 1 }}>
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}

const labels: Readonly<Partial<Record<FilterName, (value: string) => string>>> = {
  actor: (value) => `by ${actorWords(value)}`,
  recipient: (value) => `to ${actorWords(value)}`,
  from: (value) => `from ${shortDay(value)}`,
  to: (value) => `until ${shortDay(value)}`,
  sources: (value) => `${value} sources or more`,
  reports: (value) => `${value} reports or more`,
};

function activeFilters({ view, filters }: Address): Active[] {
  const active: Active[] = [];
  for (const [name, value] of Object.entries(filters) as [FilterName, string][]) {
    // What is always in sight can be seen where it was typed, the order where it was chosen.
    if (name === filterNames[view][0] || name === 'order') continue;
    const { [name]: _all, ...others } = filters;
    const several = name === 'type' || name === 'status';
    for (const one of several ? value.split(',') : [value]) {
      const rest = several ? value.split(',').filter((other) => other !== one) : [];
      const without = rest.length === 0 ? others : { ...others, [name]: rest.join(',') };
      active.push({ key: `${name} ${one}`, label: labels[name]?.(one) ?? one.replaceAll('-', ' '), without });
    }
  }
  return active;
}

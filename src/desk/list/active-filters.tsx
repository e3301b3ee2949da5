/** The filters that are set, each with a way to take it off. */
import type { Address, FilterName, Filters } from '../address/address.js';
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
  const active = activeFilters(address.filters);
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
};

function activeFilters(filters: Filters): Active[] {
  const active: Active[] = [];
  for (const [name, value] of Object.entries(filters) as [FilterName, string][]) {
    // The words can be seen where they were typed, the order where it was chosen.
    if (name === 'q' || name === 'order') continue;
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

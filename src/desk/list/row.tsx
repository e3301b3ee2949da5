/** A row of a list: a link that opens its report. */
import type { ReactNode } from 'react';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import './row.css';

interface RowProps {
  readonly to: Address;
  readonly current: boolean;
  readonly children: ReactNode;
}

export function Row({ to, current, children }: RowProps) {
  return (
    <li>
      <Link to={to} className="row" aria-current={current ? 'true' : undefined}>
        {children}
      </Link>
    </li>
  );
}

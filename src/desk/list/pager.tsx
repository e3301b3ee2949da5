/** The way through a long list. */
import { type Address, pageSize } from '../address/address.js';
import { Link } from '../address/link.js';
import './pager.css';

interface PagerProps {
  readonly address: Address;
  readonly total: number;
  readonly page: number;
}

export function Pager({ address, total, page }: PagerProps) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const number = (value: number) => value.toLocaleString('en');
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? <Link to={{ ...address, page: Math.min(page - 1, last) }}>← Before</Link> : <span />}
      <span>
        {number(from)}–{number(to)} of {number(total)}
      </span>
      {page < last ? <Link to={{ ...address, page: page + 1 }}>Next →</Link> : <span />}
    </nav>
  );
}

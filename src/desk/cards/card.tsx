/** The frame of a card: a line that chooses it and, when it is chosen, what is known of it. */
import type { ReactNode } from 'react';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import './card.css';

interface CardProps {
  readonly id: string;
  readonly address: Address;
  readonly open: boolean;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

export function Card({ id, address, open, head, children }: CardProps) {
  const others = address.chosen.filter((one) => one !== id);
  return (
    <div className={open ? 'card card-open' : 'card'} data-record={id}>
      <Link className="card-head" to={{ ...address, chosen: [id] }} aria-current={open ? 'true' : undefined}>
        {head}
      </Link>
      {open && (
        <Link
          className="card-close"
          to={{ ...address, chosen: others }}
          aria-label="Close"
          title="Close (Esc)"
        >
          ×
        </Link>
      )}
      {open && children}
    </div>
  );
}

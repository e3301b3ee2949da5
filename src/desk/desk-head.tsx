/** The head of the desk: its name, its views, and what the record holds. */
import type { Health } from '../api/shapes.js';
import { at, type View, views } from './address/address.js';
import { Link } from './address/link.js';
import './desk-head.css';

interface DeskHeadProps {
  readonly view: View;
  readonly health: Health | null;
}

const plural = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

export function DeskHead({ view, health }: DeskHeadProps) {
  return (
    <header className="desk-head">
      <a className="skip" href="#main">
        Skip to the report
      </a>
      <h1>
        <Link to={at('events')}>
          <img src="/seal.svg" alt="" width="22" height="22" />
          Chancery
        </Link>
      </h1>
      <nav aria-label="Views">
        {views.map((one) => (
          <Link key={one} to={at(one)} aria-current={one === view ? 'page' : undefined}>
            {one.charAt(0).toUpperCase() + one.slice(1)}
          </Link>
        ))}
      </nav>
      {health && (
        <p className="desk-holds" title={`coded by ${health.coder ?? 'nothing yet'}`}>
          {plural(health.reports, 'report')}, {plural(health.events, 'event')}
        </p>
      )}
    </header>
  );
}

/** What is planned, threatened or due and not yet seen to happen or lapse; behind it what was, and how it ended. */
import type { Thread } from '../../situations/thread.js';
import { type Address, at } from '../address/address.js';
import { Link } from '../address/link.js';
import { shortDay } from '../vocabulary/days.js';
import { measureOnGoods, percent } from '../vocabulary/steps.js';
import { directionInWords } from './words.js';
import './thread-list.css';

interface ThreadListProps {
  readonly threads: readonly Thread[];
  /** The day that it is told for. */
  readonly on: string | null;
  readonly address: Address;
}

export function ThreadList({ threads, on, address }: ThreadListProps) {
  const open = threads.filter(({ state }) => state === 'open');
  const closed = threads.filter(({ state }) => state === 'closed');
  return (
    <>
      {open.length === 0 && (
        <p className="sheet-note">Nothing is planned, threatened or due that has not come or lapsed.</p>
      )}
      <Threads threads={open} on={on} address={address} />
      {closed.length > 0 && (
        <details className="threads-closed">
          <summary>{closed.length === 1 ? '1 that has ended' : `${closed.length} that have ended`}</summary>
          <Threads threads={closed} on={on} address={address} />
        </details>
      )}
    </>
  );
}

function Threads({ threads, on, address }: ThreadListProps) {
  return (
    <ul className="threads">
      {threads.map((thread, i) => (
        // Two threads may rest on one sentence: the place tells them apart.
        <OneThread
          key={`${thread.occurrence} ${thread.kind} ${i}`}
          thread={thread}
          on={on}
          address={address}
        />
      ))}
    </ul>
  );
}

interface OneThreadProps {
  readonly thread: Thread;
  readonly on: string | null;
  readonly address: Address;
}

function OneThread({ thread, on, address }: OneThreadProps) {
  const { source, target, standing, due, closed, text } = thread;
  const isLate = closed === null && due !== null && on !== null && due < on;
  return (
    <li className="thread">
      <p className="thread-head">
        <strong>{directionInWords(source, target)}</strong>
        <span>{whatOf(thread)}</span>
        <span className={`status-tag ${closed === null ? 'status-maybe' : 'status-no'}`}>
          {closed === null ? standing : closed.how.replaceAll('-', ' ')}
        </span>
        <span className={isLate ? 'thread-when thread-late' : 'thread-when'}>{whenOf(thread)}</span>
      </p>
      <p className="thread-text">
        <Link to={placeOf(thread, on, address)}>{text}</Link>
      </p>
    </li>
  );
}

/** The measure with its rate, or the kind of act. */
function whatOf({ kind, measure, family }: Thread): string {
  if (measure === null) return family ?? '';
  const { rate, after } = measure;
  const what = [measureOnGoods(measure), percent(rate)].filter((part) => part !== '').join(', ');
  if (kind !== 'end') return what;
  return `${what}, runs out${after === null ? '' : ` and goes back to ${percent(after)}`}`;
}

function whenOf({ due, since, lapses, closed }: Thread): string {
  if (closed !== null)
    return `${shortDay(closed.on)}${closed.basis === 'inferred' ? ', as may be inferred' : ''}`;
  if (due !== null) return `due ${shortDay(due)}`;
  const known = since === null ? '' : `known from ${shortDay(since)}`;
  return lapses === null ? known : `${known}, lapses ${shortDay(lapses)} if nobody tells more`;
}

/** The act with all that reports say of it; without one, the ledger between the two. */
function placeOf({ occurrence, source, target }: Thread, on: string | null, address: Address): Address {
  if (occurrence !== null) return { ...at('occurrences'), open: occurrence };
  const [imposer, against] = [source[0], target[0]];
  if (imposer === undefined || against === undefined) return address;
  return at('ledger', { imposer: imposer.slice(0, 3), target: against.slice(0, 3), ...(on && { on }) });
}

/** What the reports say of an act, by whose word it is: reprints stand under what they were copied from. */
import type { OccurrenceAccount } from '../../record/occurrence-accounts.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import { originKinds, originName } from '../vocabulary/origins.js';
import './account-groups.css';
import '../ledger/source-list.css';

interface AccountGroupsProps {
  /** In the order of the reports’ days. */
  readonly accounts: readonly OccurrenceAccount[];
  readonly address: Address;
}

export function AccountGroups({ accounts, address }: AccountGroupsProps) {
  return (
    <ol className="origins">
      {byOrigin(accounts).map(([first, ...others]) => (
        <li className="origin" key={first.origin.key}>
          <h4>
            {originName(first.origin)} <span className="origin-kind">{originKinds[first.origin.kind]}</span>
          </h4>
          <ul className="told">
            {[first, ...others].map((account) => (
              <Account key={account.event} account={account} address={address} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Account({ account, address }: { readonly account: OccurrenceAccount; readonly address: Address }) {
  const { event, report, outlet, title, publishedAt, status, text, copyOf } = account;
  const where = [publishedAt === null ? 'no date' : shortDay(publishedAt), outlet ?? title ?? 'untitled'];
  return (
    <li className={copyOf === null ? undefined : 'told-copy'}>
      <Link className="source" to={{ ...address, report, chosen: [event] }}>
        <span className="source-of">
          {where.join(' · ')} {copyOf !== null && <span className="copy-tag">reprint</span>}{' '}
          <StatusTag status={status} />
        </span>
        <span className="source-text">{text}</span>
      </Link>
    </li>
  );
}

/** In the order in which the origins come first; of each, what is no reprint first. */
function byOrigin(accounts: readonly OccurrenceAccount[]): OccurrenceAccount[][] {
  const groups = new Map<string, OccurrenceAccount[]>();
  for (const account of accounts) {
    const group = groups.get(account.origin.key);
    if (group === undefined) groups.set(account.origin.key, [account]);
    else group.push(account);
  }
  return [...groups.values()].map((group) => [
    ...group.filter(({ copyOf }) => copyOf === null),
    ...group.filter(({ copyOf }) => copyOf !== null),
  ]);
}

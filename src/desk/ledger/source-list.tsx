/** Who says so, and in which words: each leads to its sentence in the report. */
import type { LedgerSource } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { shortDay } from '../vocabulary/days.js';
import './source-list.css';

interface SourceListProps {
  readonly sources: readonly LedgerSource[];
  readonly address: Address;
  /** How many are shown at once; the others unfold. */
  readonly shown?: number;
}

export function SourceList({ sources, address, shown = 2 }: SourceListProps) {
  const once = eachOnce(sources);
  const rest = once.slice(shown);
  return (
    <>
      {shown > 0 && <Sources sources={once.slice(0, shown)} address={address} />}
      {rest.length > 0 && (
        <details className="sources-more">
          <summary>
            {shown > 0
              ? `and ${rest.length} more`
              : rest.length === 1
                ? '1 source'
                : `${rest.length} sources`}
          </summary>
          <Sources sources={rest} address={address} />
        </details>
      )}
    </>
  );
}

function Sources({ sources, address }: Pick<SourceListProps, 'sources' | 'address'>) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.measure}>
          <Link className="source" to={sentenceOf(source, address)}>
            <span className="source-of">
              {[shortDay(source.published), source.outlet, source.outlet === null ? source.title : null]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <span className="source-text">{source.text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The sentence in its report, with the words of the measure. */
export function sentenceOf({ report, measure }: LedgerSource, address: Address): Address {
  return { ...address, report, chosen: [measure] };
}

/** A sentence that tells two measures is shown once. */
function eachOnce(sources: readonly LedgerSource[]): LedgerSource[] {
  const seen = new Set<string>();
  return sources.filter(({ report, text }) => {
    const key = `${report} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

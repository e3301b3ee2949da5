/** One of the lists with its filters, a page at a time. */
import type { ReactNode } from 'react';
import type { Address } from '../address/address.js';
import { pageSize } from '../address/address.js';
import { Link } from '../address/link.js';
import type { Answer } from '../answers/use-answer.js';
import { Failure, Notice, Waiting } from '../states/notice.js';
import { counted, nouns } from '../vocabulary/views.js';
import { FilterForm } from './filter-form.js';
import { Pager } from './pager.js';
import { useCurrentRow } from './use-current-row.js';
import { useRowKeys } from './use-row-keys.js';
import './list-pane.css';

interface ListPaneProps {
  readonly address: Address;
  readonly answer: Answer<unknown>;
  /** How many there are in all; null while that is not known. */
  readonly total: number | null;
  readonly children: ReactNode;
}

export function ListPane({ address, answer, total, children }: ListPaneProps) {
  const onKeyDown = useRowKeys();
  const rows = useCurrentRow(total !== null && total > 0);
  const { view, filters, page } = address;
  const isFiltered = Object.keys(filters).some((name) => name !== 'order');
  return (
    <section className="list" aria-label={view} aria-busy={answer.waiting}>
      <FilterForm key={view} address={address} />
      <p className="list-count" role="status">
        {total !== null && countInWords(total, view, isFiltered)}
      </p>
      {answer.problem !== null && (
        <Failure what={`The ${view}`} problem={answer.problem} retry={answer.retry} />
      )}
      {answer.problem === null && total === null && <Waiting what={`the ${view}`} />}
      {total === 0 && <NothingHere address={address} isFiltered={isFiltered} />}
      {total !== null && total > 0 && (
        // The arrow keys go from row to row, as well as the tabulator.
        <ol ref={rows} className={answer.waiting ? 'rows rows-waiting' : 'rows'} onKeyDown={onKeyDown}>
          {children}
        </ol>
      )}
      {total !== null && total > pageSize && <Pager address={address} total={total} page={page} />}
    </section>
  );
}

function countInWords(total: number, view: Address['view'], isFiltered: boolean): string {
  const verb = total === 1 ? 'matches' : 'match';
  return `${counted(total, nouns[view])} ${isFiltered ? verb : ''}`.trim();
}

function NothingHere({ address, isFiltered }: { readonly address: Address; readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Notice title={`No ${address.view} match these filters`}>
        <Link to={{ ...address, filters: {}, page: 1 }}>Clear all filters</Link>
      </Notice>
    );
  if (address.page > 1)
    return (
      <Notice title="There is no such page">
        <Link to={{ ...address, page: 1 }}>Go to the first page</Link>
      </Notice>
    );
  return (
    <Notice title={`The record holds no ${address.view} yet`}>
      <p>
        Code some reports into it: <code>chancery ingest FILE…</code>
      </p>
    </Notice>
  );
}

/** A page of its own in the middle of the desk. It waits unseen while a report opened from it is read. */
import type { ReactNode } from 'react';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import type { Answer } from '../answers/use-answer.js';
import { Failure, Waiting } from '../states/notice.js';
import './sheet.css';

interface SheetProps {
  readonly address: Address;
  /** What the sheet is of: “The ledger”. */
  readonly what: string;
  readonly answer: Answer<unknown>;
  /** Whether it was opened from a list, to which it leads back where there is no room beside it. */
  readonly fromList: boolean;
  readonly children: ReactNode;
}

export function Sheet({ address, what, answer, fromList, children }: SheetProps) {
  const { data, problem, retry, waiting } = answer;
  return (
    <article className="sheet" hidden={address.report !== null} aria-busy={waiting} aria-label={what}>
      <div className="sheet-column">
        {fromList && (
          <Link className="sheet-back" to={{ ...address, open: null }}>
            ← All {address.view}
          </Link>
        )}
        {problem !== null && <Failure what={what} problem={problem} retry={retry} />}
        {problem === null && data === null && <Waiting what={what.toLowerCase()} />}
        {data !== null && children}
      </div>
    </article>
  );
}

/** A figure of the ledger that opens the sentence that it rests on. */
import type { LedgerSource } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { sentenceOf } from './source-list.js';

interface FigureLinkProps {
  readonly words: string;
  readonly sources: readonly LedgerSource[];
  readonly address: Address;
}

export function FigureLink({ words, sources, address }: FigureLinkProps) {
  const [first] = sources;
  if (first === undefined) return <span className="figure">{words}</span>;
  return (
    <Link className="figure" to={sentenceOf(first, address)} title={first.text}>
      {words}
    </Link>
  );
}

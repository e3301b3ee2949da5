/** The rate on all goods: one, or several side by side where reports contradict each other, each with who says so. */
import type { Ledger, LedgerComponent, LedgerSource } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { percent } from '../vocabulary/steps.js';
import { FigureLink } from './figure-link.js';
import { SourceList } from './source-list.js';
import './total.css';

interface TotalProps {
  readonly ledger: Ledger;
  readonly address: Address;
}

export function Total({ ledger: { rates, components }, address }: TotalProps) {
  const parts = components.filter(isPart);
  if (rates.length === 0) return <p className="sheet-note">No tariff on all goods is told for this day.</p>;
  return (
    <>
      {rates.length > 1 && <p className="disputed">The reports contradict each other</p>}
      <ol className="totals">
        {rates.map(({ rate, sources }) => (
          <li key={rate}>
            <p className="total-rate">
              <FigureLink words={percent(rate)} sources={restsOn(rate, sources, parts)} address={address} />
            </p>
            <p className="total-sum">
              tariff on all goods
              {rates.length === 1 && <Sum parts={parts} address={address} />}
            </p>
            {sources.length > 0 ? (
              <SourceList sources={sources} address={address} shown={1} />
            ) : (
              parts.length > 1 && <p className="sheet-note">No report states this sum; it is added up.</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** “= 125% reciprocal + 20% fentanyl”, each leading to its sentence. */
function Sum({ parts, address }: { readonly parts: readonly LedgerComponent[]; readonly address: Address }) {
  if (parts.length < 2) return null;
  return parts.map(({ name, rates: [{ rate, bound, sources }] }, i) => (
    <span key={name}>
      {i === 0 ? ' = ' : ' + '}
      <FigureLink words={percent(rate, bound)} sources={sources} address={address} /> {name ?? 'unnamed'}
    </span>
  ));
}

/** Who states the sum; where nobody does and it has one part, who states that. */
function restsOn(
  rate: number,
  sources: readonly LedgerSource[],
  parts: readonly LedgerComponent[],
): readonly LedgerSource[] {
  if (sources.length > 0 || parts.length !== 1) return sources;
  return parts[0].rates.find((one) => one.rate === rate)?.sources ?? [];
}

function isPart({ instrument, goods, state, rates }: LedgerComponent): boolean {
  return instrument === 'tariff' && goods.length === 0 && state === 'in-force' && rates[0].rate !== null;
}

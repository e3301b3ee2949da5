/** On whose word something stands: who told whom, from the report's outlet back to the source. */
import type { Attribution } from '../../events/provenance.js';
import './attribution-chain.css';

interface AttributionChainProps {
  readonly outlet: string | null;
  readonly chain: readonly Attribution[];
}

export function AttributionChain({ outlet, chain }: AttributionChainProps) {
  if (chain.length === 0) return <span>{outlet ?? 'the report'}, in its own voice</span>;
  return (
    <ol className="attribution-chain">
      <li>{outlet ?? 'the report'}</li>
      {chain.map(({ name, kind }) => (
        <li key={`${kind} ${name}`}>
          {name} <span className="field-note">{kind}</span>
        </li>
      ))}
    </ol>
  );
}

/** Acts that answer each other, from the first on. */
import type { Chain } from '../../situations/chains.js';
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { Address } from '../address/address.js';
import { daysOf } from '../occurrence/words.js';
import { partiesOf } from '../vocabulary/parties.js';
import { Act } from './timeline.js';
import './chain-list.css';

interface ChainListProps {
  readonly chains: readonly Chain[];
  /** Where the acts of the chains are found by their ids. */
  readonly timeline: readonly Occurrence[];
  readonly address: Address;
}

const bases = { said: 'as a report says', inferred: 'as may be inferred: no report says so' } as const;

export function ChainList({ chains, timeline, address }: ChainListProps) {
  const acts = new Map(timeline.map((one) => [one.id, one]));
  return (
    <ul className="chains">
      {chains.map((chain) => (
        <li key={chain[0].occurrence}>
          <ol className="chain">
            {chain.map(({ occurrence, answers, basis }, i) => {
              const one = acts.get(occurrence);
              if (one === undefined) return null;
              return (
                <li key={occurrence}>
                  <span className="chain-answer">
                    {daysOf(one)}
                    {basis !== null &&
                      `: answers ${answered(answers, chain[i - 1]?.occurrence, acts)}, ${bases[basis]}`}
                  </span>
                  <Act one={one} address={address} />
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ul>
  );
}

/** What it answers: the act above, or another that is named. */
function answered(
  answers: string | null,
  above: string | undefined,
  acts: ReadonlyMap<string, Occurrence>,
): string {
  if (answers === above) return 'the act above';
  const one = answers === null ? undefined : acts.get(answers);
  return one === undefined ? 'an act before' : `${partiesOf(one.actor)} (${daysOf(one)})`;
}

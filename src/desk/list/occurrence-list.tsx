/** The list of occurrences: each act once, however many reports tell it. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { OccurrenceLine } from '../occurrence/occurrence-line.js';
import { daysOf, toldBy } from '../occurrence/words.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';

export function OccurrenceList({ address }: { readonly address: Address }) {
  const answer = useAnswer('occurrences', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.occurrences.map((one) => (
        <Row
          key={one.id}
          to={{ ...address, open: one.id, report: null, chosen: [] }}
          current={address.open === one.id}
        >
          <span className="row-meta">
            <span>{daysOf(one)}</span>
            <span>{toldBy(one)}</span>
          </span>
          <OccurrenceLine occurrence={one} />
          {one.disagreements.length > 0 && <span className="row-note">{differing(one)}</span>}
        </Row>
      ))}
    </ListPane>
  );
}

function differing({ disagreements }: Occurrence): string {
  return `The sources differ on ${disagreements.map(({ field }) => field).join(', ')}`;
}

/** The list of events. */

import type { Event } from '../../events/event.js';
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { EventLine } from '../cards/event-line.js';
import { shortDay } from '../vocabulary/days.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';

export function EventList({ address }: { readonly address: Address }) {
  const answer = useAnswer('events', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.events.map((event) => (
        <Row
          key={event.id}
          to={{ ...address, report: event.cite_info.version, chosen: [event.id] }}
          current={address.chosen.includes(event.id)}
        >
          <span className="row-meta">
            <span>{event.date === null ? 'no date' : shortDay(event.date)}</span>
            <span>{onWhoseWord(event)}</span>
          </span>
          <EventLine event={event} />
          <span className="row-text">{event.text}</span>
        </Row>
      ))}
    </ListPane>
  );
}

/** The outlet, and whom it cites. */
function onWhoseWord({ cite_info, chancery }: Event): string {
  const cited = chancery.attribution.map(({ name }) => `citing ${name}`);
  return [cite_info.publication, ...cited].filter((part) => part !== null).join(', ');
}

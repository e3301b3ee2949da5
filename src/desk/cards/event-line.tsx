/** An event in a line: who, did what, to whom, and how it stands to what happened. */
import type { Event } from '../../events/event.js';
import { eventTypes, quads } from '../vocabulary/event-types.js';
import { partiesOf } from '../vocabulary/parties.js';
import { rateInShort } from '../vocabulary/rates.js';
import { StatusTag } from './status-tag.js';
import './event-line.css';

export function EventLine({ event }: { readonly event: Event }) {
  const [type] = event.event;
  const { quad, means } = eventTypes[type];
  const { status, measure } = event.chancery;
  return (
    <span className="event-line">
      <span className="event-parties">
        <span>{partiesOf(event.actor)}</span>
        {event.recipient.length > 0 && (
          <>
            <span className="event-arrow" role="img" aria-label="to">
              →
            </span>
            <span>{partiesOf(event.recipient)}</span>
          </>
        )}
      </span>
      <span className="event-tags">
        <span className={`type-tag quad-${quad}`} title={`${means} (${quads[quad]})`}>
          {type}
          {event.mode.map((mode) => ` · ${mode}`)}
        </span>
        {measure?.rate && <span className="rate-tag">{rateInShort(measure.rate)}</span>}
        <StatusTag status={status} />
      </span>
    </span>
  );
}

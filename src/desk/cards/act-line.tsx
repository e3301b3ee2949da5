/** Who did what to whom in a line, and how it stands to what happened: of an event, or of an occurrence. */
import type { Actor } from '../../actors/actor.js';
import type { EventType } from '../../events/ontology.js';
import type { Rate } from '../../events/terms/measure-terms.js';
import { eventTypes, quads } from '../vocabulary/event-types.js';
import { partiesOf } from '../vocabulary/parties.js';
import { rateInShort } from '../vocabulary/rates.js';
import { StatusTag } from './status-tag.js';
import './act-line.css';

interface ActLineProps {
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly type: EventType;
  /** What more is said of the type: its modes, or the kind of act. */
  readonly more: readonly string[];
  readonly rate: Rate | null;
  readonly status: Parameters<typeof StatusTag>[0]['status'];
}

export function ActLine({ actor, recipient, type, more, rate, status }: ActLineProps) {
  const { quad, means } = eventTypes[type];
  return (
    <span className="act-line">
      <span className="act-parties">
        <span>{partiesOf(actor)}</span>
        {recipient.length > 0 && (
          <>
            <span className="act-arrow" role="img" aria-label="to">
              →
            </span>
            <span>{partiesOf(recipient)}</span>
          </>
        )}
      </span>
      <span className="act-tags">
        <span className={`type-tag quad-${quad}`} title={`${means} (${quads[quad]})`}>
          {[type, ...more].join(' · ')}
        </span>
        {rate !== null && <span className="rate-tag">{rateInShort(rate)}</span>}
        <StatusTag status={status} />
      </span>
    </span>
  );
}

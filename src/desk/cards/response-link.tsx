/** The event that another answers, or that answers it, as a way there. */
import type { Event } from '../../events/event.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { partiesOf } from '../vocabulary/parties.js';

interface ResponseLinkProps {
  readonly event: Event;
  readonly address: Address;
}

export function ResponseLink({ event, address }: ResponseLinkProps) {
  const { actor, event_text, chancery } = event;
  const rate = chancery.measure?.rate;
  return (
    <Link to={{ ...address, chosen: [event.id] }}>
      {partiesOf(actor)}: {event_text}
      {rate?.to != null && ` (${rate.to}%)`}
    </Link>
  );
}

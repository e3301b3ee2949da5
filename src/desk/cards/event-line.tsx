/** An event in a line. */
import type { Event } from '../../events/event.js';
import { ActLine } from './act-line.js';

export function EventLine({ event: { actor, recipient, event, mode, chancery } }: { readonly event: Event }) {
  const { measure, status } = chancery;
  return (
    <ActLine {...{ actor, recipient, status }} type={event[0]} more={mode} rate={measure?.rate ?? null} />
  );
}

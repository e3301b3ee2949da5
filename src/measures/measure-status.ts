/** How a measure stands after an event: in force, announced, proposed, threatened, reduced, lifted, denied. */
import type { Event } from '../events/event.js';
import type { Measure } from './measure.js';

/** The measure’s status by the event’s type and status. */
export function measureStatusOf(event: Event): Measure['status'] {
  const [type] = event.event;
  const { status, measure } = event.chancery;
  const eases = type === 'CONCEDE' || type === 'RETREAT';
  // “has not lifted the tariff”, “may lift it”: what is not eased yet stands.
  if (eases && notYet.has(status)) return 'in-force';
  if (status === 'denied' || status === 'not-occurred') return 'denied';
  if (type === 'THREATEN' || status === 'threatened') return 'threatened';
  if (status === 'considered' || status === 'possible' || status === 'conditional') return 'proposed';
  if (eases) return easing(event.event_text, measure?.rate ?? null);
  return status === 'planned' ? 'announced' : 'in-force';
}

const notYet: ReadonlySet<Event['chancery']['status']> = new Set([
  'denied',
  'not-occurred',
  'considered',
  'possible',
  'conditional',
]);

/** An easing with a rate reduces; the verb tells a lifting from a pause. */
function easing(words: string, rate: NonNullable<Event['chancery']['measure']>['rate']): Measure['status'] {
  if (rate !== null && rate.to !== 0) return 'reduced';
  if (/\b(suspend|paus|delay|postpon|freez|froze|defer|halt)/i.test(words)) return 'suspended';
  if (/\b(eas|cut|reduc|lower|relax|trim|slash|soften)/i.test(words)) return 'reduced';
  return 'lifted';
}

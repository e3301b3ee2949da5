/** What an event does to a measure, and how the measure stands after it: in force, announced, suspended, reduced, lifted ... */
import type { Event } from '../events/event.js';
import type { Measure } from './measure.js';

/** What is done to the measure: by the words’ own act, and by whether the event eases or burdens. */
export function measureActionOf(event: Event): Measure['action'] {
  const { measure } = event.chancery;
  if (measure === null || measure.stays || isNotEased(event)) return 'impose';
  const { act, rate, onHold } = measure;
  if (onHold && act === 'raise') return 'raise';
  if (act !== null && eitherWay.has(act)) return act as Measure['action'];
  const [from, to] = [rate?.from ?? null, rate?.to ?? null];
  if (eases(event)) {
    // “Suspend 24 points of the tariff” leaves the rest of it.
    if (act === 'suspend' && rate !== null && rate.by !== null && rate.by < 0) return 'reduce';
    if (act === 'reduce' || act === 'suspend') return act;
    // “Removed the tariff” lifts it; “brought it down to 10%” does not.
    return from !== null && to !== null && to !== 0 ? 'reduce' : 'lift';
  }
  if (from !== null && to !== null && from !== to) return to > from ? 'raise' : 'reduce';
  // What is only promised is done to the measure all the same.
  if (event.event[0] === 'AGREE' && (act === 'suspend' || act === 'lift')) return act;
  return act === 'raise' || act === 'reduce' ? act : 'impose';
}

/** Acts that say what is done whatever the event’s type. */
const eitherWay: ReadonlySet<string> = new Set(['extend', 'exempt', 'strike-down', 'expire']);

/** The measure’s status by the event’s type and status. */
export function measureStatusOf(event: Event, action: Measure['action']): Measure['status'] {
  const { status, measure } = event.chancery;
  if (isNotEased(event)) return 'in-force';
  if (status === 'denied' || status === 'not-occurred') return 'denied';
  if (measure?.onHold === true && action !== 'strike-down') return 'suspended';
  if (status === 'considered') return 'proposed';
  // Who says that it will take a measure threatens with it; with the day on which it starts the measure is announced.
  const isSet = status === 'planned' && measure !== null && measure.starts !== null;
  if (status === 'threatened' || (event.event[0] === 'THREATEN' && !isSet)) return 'threatened';
  if (status === 'possible' || status === 'conditional') return 'proposed';
  if (status === 'planned' || isAhead(event)) return 'announced';
  switch (action) {
    case 'suspend':
      return 'suspended';
    case 'reduce':
      return 'reduced';
    case 'lift':
      return 'lifted';
    case 'strike-down':
      return 'struck-down';
    case 'expire':
      return 'expired';
    case 'extend':
      return eases(event) ? 'suspended' : 'in-force';
    default:
      return measure?.act === 'announce' && measure.starts === null ? 'announced' : 'in-force';
  }
}

/** True when it is done and told to hold from a later day only. */
function isAhead({ date, chancery: { measure } }: Event): boolean {
  return date !== null && measure !== null && measure.starts !== null && measure.starts > date;
}

/** True where what was to be eased stands: “has not lifted the tariff”, “may lift it”. */
export function isNotEased(event: Event): boolean {
  const { status, measure } = event.chancery;
  if (!eases(event) || !notYet.has(status)) return false;
  // “Suggests cutting it to 10%” proposes another rate.
  const proposes = measure?.act === 'reduce' && measure.rate !== null && measure.rate.to !== null;
  return !proposes || status === 'denied' || status === 'not-occurred';
}

function eases({ event: [type] }: Event): boolean {
  return type === 'CONCEDE' || type === 'RETREAT';
}

const notYet: ReadonlySet<Event['chancery']['status']> = new Set([
  'denied',
  'not-occurred',
  'considered',
  'possible',
  'conditional',
]);

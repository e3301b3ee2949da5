/** The status of something that stands under something else: “may have agreed to meet”. */
import type { Status } from '../ontology.js';

/** From sure to unsure: of two statuses, one under the other, the later holds. */
const order: readonly Status[] = [
  'occurred',
  'ongoing',
  'historical',
  'planned',
  'threatened',
  'considered',
  'possible',
  'conditional',
];

/** The status of something of the inner status that stands under the outer one. */
export function combined(outer: Status, inner: Status): Status {
  if (outer === 'not-occurred' || outer === 'denied') return outer;
  if (inner === 'not-occurred' || inner === 'denied') return inner;
  return order.indexOf(outer) > order.indexOf(inner) ? outer : inner;
}

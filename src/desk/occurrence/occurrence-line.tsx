/** An occurrence in a line. */
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import { ActLine } from '../cards/act-line.js';

export function OccurrenceLine({ occurrence }: { readonly occurrence: Occurrence }) {
  const { actor, recipient, event, family, measure, status } = occurrence;
  return (
    <ActLine {...{ actor, recipient, status }} type={event[0]} more={[family]} rate={measure?.rate ?? null} />
  );
}

/** How an event or a measure stands to what happened: filled when it is so, dashed when it may be, bare when it is not. */
import type { Status } from '../../events/ontology.js';
import type { Measure } from '../../measures/measure.js';
import { measureStatuses, statuses } from '../vocabulary/statuses.js';
import './status-tag.css';

export function StatusTag({ status }: { readonly status: Status | Measure['status'] }) {
  const { so, means } = { ...statuses, ...measureStatuses }[status];
  return (
    <span className={`status-tag status-${so}`} title={means}>
      {status.replaceAll('-', ' ')}
    </span>
  );
}

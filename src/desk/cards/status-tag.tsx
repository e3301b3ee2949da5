/** How an event, a measure or an occurrence stands to what happened: filled when it is so, dashed when it may be, bare when it is not. */
import type { Status } from '../../events/ontology.js';
import type { Measure } from '../../measures/measure.js';
import type { OccurrenceStatus } from '../../stories/occurrences/occurrence.js';
import { measureStatuses, occurrenceStatuses, statuses } from '../vocabulary/statuses.js';
import './status-tag.css';

interface StatusTagProps {
  readonly status: Status | Measure['status'] | OccurrenceStatus;
}

export function StatusTag({ status }: StatusTagProps) {
  const { so, means } = { ...occurrenceStatuses, ...statuses, ...measureStatuses }[status];
  return (
    <span className={`status-tag status-${so}`} title={means}>
      {status.replaceAll('-', ' ')}
    </span>
  );
}

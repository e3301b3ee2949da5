/** How events and measures stand to what happened, in words for a reader. */
import type { Status } from '../../events/ontology.js';
import type { Measure } from '../../measures/measure.js';
import type { OccurrenceStatus } from '../../stories/occurrences/occurrence.js';

interface Standing {
  /** Whether it is so, may come to be so, or is not so. */
  readonly so: 'yes' | 'maybe' | 'no';
  readonly means: string;
}

export const statuses: Readonly<Record<Status, Standing>> = {
  occurred: { so: 'yes', means: 'it happened' },
  ongoing: { so: 'yes', means: 'it is going on' },
  planned: { so: 'maybe', means: 'decided or dated, not yet done' },
  considered: { so: 'maybe', means: 'under discussion, not decided' },
  threatened: { so: 'maybe', means: 'threatened, not done' },
  conditional: { so: 'maybe', means: 'only if something else happens' },
  possible: { so: 'maybe', means: 'could or may happen' },
  denied: { so: 'no', means: 'said not to be so' },
  'not-occurred': { so: 'no', means: 'it did not happen' },
  historical: { so: 'yes', means: 'background, long before the report' },
};

export const measureStatuses: Readonly<Record<Measure['status'], Standing>> = {
  proposed: { so: 'maybe', means: 'proposed, not decided' },
  threatened: { so: 'maybe', means: 'threatened, not taken' },
  announced: { so: 'maybe', means: 'announced, not yet in force' },
  'in-force': { so: 'yes', means: 'in force' },
  suspended: { so: 'no', means: 'suspended for a time' },
  reduced: { so: 'yes', means: 'in force at a lower rate' },
  lifted: { so: 'no', means: 'lifted' },
  'struck-down': { so: 'no', means: 'struck down by a court' },
  expired: { so: 'no', means: 'run out' },
  denied: { so: 'no', means: 'said not to be so' },
};

/** Of an act by all its reports; see `OccurrenceStatus`. */
export const occurrenceStatuses: Readonly<Record<OccurrenceStatus, Standing>> = {
  considered: { so: 'maybe', means: 'under discussion, not decided' },
  threatened: { so: 'maybe', means: 'threatened, not done' },
  planned: { so: 'maybe', means: 'decided or dated, not yet done' },
  ongoing: { so: 'yes', means: 'it is going on' },
  occurred: { so: 'yes', means: 'it happened' },
  abandoned: { so: 'no', means: 'planned, and did not come about' },
  'not-occurred': { so: 'no', means: 'it did not happen' },
  denied: { so: 'no', means: 'only denied' },
  disputed: { so: 'maybe', means: 'told as a fact by some, denied by others' },
};

/** What the decision chooses from: PLOVER’s types, or that the one does nothing to the other. */
import { eventTypes } from '../ontology.js';
import type { Sense } from './senses.js';

export const decisionLabels: readonly Sense[] = [...eventTypes, 'NONE'];

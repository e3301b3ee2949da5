/**
 * What the decision chooses from: PLOVER’s types, and NONE, of which it has learnt no cases: it is asked only where the one does
 * something to the other.
 */
import { eventTypes } from '../ontology.js';
import type { Sense } from './senses.js';

export const decisionLabels: readonly Sense[] = [...eventTypes, 'NONE'];

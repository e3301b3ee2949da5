/** Which of the trained decision’s events are taken: those told as done, by somebody of a known country or under arms. */
import type { Draft } from '../draft.js';
import type { Status } from '../ontology.js';
import type { Party } from '../parties/parties.js';

/** Why an event of the decision is none; null when it is one, or a frame has made it. */
export function whyNotDecided({ match, status, standing, actors }: Draft): string | null {
  if (match.decided === undefined) return null;
  if (unsure.has(status)) return `a verb that no frame knows, and only ${status}`;
  if (standing.attempted) return 'a verb that no frame knows, and only tried';
  if (actors.every(isNobodyKnown))
    return 'a verb that no frame knows, by nobody of a known country or under arms';
  return null;
}

function isNobodyKnown({ actor: { code, sector } }: Party): boolean {
  return code === null && (sector === null || !armed.has(sector));
}

/** Of what may be or is thought over, the decision was seldom right: its verbs were learnt from what was done. */
const unsure: ReadonlySet<Status> = new Set(['possible', 'conditional', 'considered']);

const armed: ReadonlySet<string> = new Set(['UAF', 'REB', 'PRM', 'CRM', 'MIL', 'COP']);

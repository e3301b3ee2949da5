/** The two sides once it is known how the act is coded: who refuses, who proposes a meeting, who drills together. */
import type { DraftTools } from '../draft.js';
import type { Match } from '../matcher.js';
import { othersInMeeting, proposal } from '../parties/proposals.js';
import type { Standing } from '../status/standing.js';
import type { CodedMatch } from './coding-of-match.js';
import { joined, type Sides } from './sides.js';

/** The sides told, as the coding turns them. */
export function sidesAsCoded(
  match: Match,
  told: Sides,
  { coding, edged, joint, refused }: CodedMatch,
  standing: Standing,
  tools: DraftTools,
): Sides {
  const { type } = match.frame;
  let sides = refused ? refusing(told) : told;
  if (joint) sides = { actors: sides.actors, recipients: [], rule: 'joint drill' };
  if (edged) sides = { ...sides, rule: joined(sides.rule, `edge ${type} ${standing.status}`) };
  if (coding.type !== 'AGREE') return sides;
  const proposed = type === 'CONSULT' ? proposal(match, sides.actors, tools) : null;
  if (proposed !== null) sides = { ...proposed, rule: joined(sides.rule, 'proposer') };
  if (sides.recipients.length > 0) return sides;
  return { ...sides, recipients: othersInMeeting(match, sides.actors, tools.matcher) };
}

/** “Will not meet the envoy”: who refuses is the actor, whom it would have met the recipient. */
function refusing(told: Sides): Sides {
  const { actors, recipients } = told;
  const own = actors.filter(({ slot }) => slot === 'subj');
  if (own.length === 0 || own.length === actors.length) return told;
  const met = actors.filter(({ slot }) => slot !== 'subj');
  return { ...told, actors: own, recipients: [...met, ...recipients] };
}

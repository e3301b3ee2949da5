/** Who imposes a measure that nobody is said to take, in a report that names the law: the state whose law it is, after `lexicon/laws.tsv`. */
import type { Coding } from '../code-events.js';
import type { Told } from './measures-told.js';

/** The measure taken by the state whose law the report names, where nobody is said to take it. */
export function withLawgiver(told: Told, { lexicon, analysis }: Coding): Told {
  const { draft, terms } = told;
  if (terms === null || draft.actors.length > 0 || draft.recipients.length === 0) return told;
  const party = lexicon.laws.stateIn(analysis.sentences);
  if (party === null || draft.recipients.some(({ actor }) => actor.code === party.actor.code)) return told;
  const inferred = 'imposer inferred from the law that the report names';
  return { ...told, draft: { ...draft, actors: [party] }, inferred };
}

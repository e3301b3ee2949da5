/** Who is meant by what a state is to the one who owns the phrase: “Pakistan accused its neighbour”, where the report is of it and India. */
import type { Sentence } from '../language/analysis.js';
import type { Composed } from './compose.js';
import { isOutsideRole } from './facing-roles.js';
import { type Identity, saidBy } from './identity.js';
import type { Ask } from './noun-owners.js';
import { country } from './pronouns.js';
import type { Reading } from './reading.js';

/** The other of the two states that the report is about; null where the phrase is of no state, or the report of more. */
export function otherState(
  reading: Reading,
  sentence: Sentence,
  { role: { role, last } }: Composed,
  ask: Ask,
): Identity | null {
  if (!isOutsideRole(role.name) || sentence.tokens[last].xpos === 'NNS') return null;
  const owner = sentence.child(last, 'nmod:poss');
  if (owner === null) return null;
  const code = ask(sentence, owner.index)[0]?.identity.code ?? null;
  const pair = reading.principalPair(sentence.index);
  if (code === null || pair === null || !pair.includes(code)) return null;
  const other = pair[0] === code ? pair[1] : pair[0];
  return saidBy('anaphor', country(reading, other));
}

/**
 * Whom words are about that say something of an act told before them: “flew to Havana, a trip that drew criticism from Madrid” is
 * criticism of the one who flew.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import { type Party, partiesOf, sameActor } from './parties.js';

/** Types of what others say of an act. */
const ofOthers: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST', 'REJECT', 'SUPPORT']);

/** How far above the noun its clause may be. */
const longestWay = 6;

/** Those who act in the clause that the noun described by the match sums up; none where it sums up nothing. */
export function thoseSummedUp(
  { predicate, frame }: Match,
  actors: readonly Party[],
  matcher: Matcher,
): Party[] {
  const { sentence, word, light } = predicate;
  if (frame.type === null || !ofOthers.has(frame.type) || frame.recipient.length === 0) return [];
  const clause = sentence.tokens[light?.verb ?? word];
  if (clause.deprel !== 'acl:relcl' && clause.deprel !== 'acl') return [];
  const above = summedUp(sentence, clause.head, matcher);
  if (above === null) return [];
  const found = partiesOf(
    matcher.table(sentence),
    matcher.actors,
    above,
    ['subj'],
    matcher.eventActors(sentence),
  );
  return found.filter((party) => !actors.some((actor) => sameActor(actor, party)));
}

/** The verb of the clause that a bare noun after a comma sums up (“..., a move”); null where the noun is no such one. */
function summedUp(sentence: Sentence, noun: number, matcher: Matcher): number | null {
  const { deprel, upos } = sentence.tokens[noun];
  if (upos !== 'NOUN' || !/^(?:appos|parataxis|conj|obj|obl:unmarked|dep)$/.test(deprel)) return null;
  const first = Math.min(noun, ...sentence.tokens[noun].children);
  if (sentence.tokens[first - 1]?.form !== ',' && sentence.tokens[first]?.form !== ',') return null;
  // Of somebody it says who they are: “the minister, a man whom Peru blames”.
  if (sentence.child(noun, 'cc', 'case') !== null || matcher.actors.at(sentence.index, noun).length > 0)
    return null;
  for (let at = sentence.tokens[noun].head, steps = 0; at >= 0 && steps < longestWay; steps++) {
    if (sentence.tokens[at].upos === 'VERB' && matcher.table(sentence).of(at).has('subj')) return at;
    at = sentence.tokens[at].head;
  }
  return null;
}

/** Who brings others together: “met in Doha for talks mediated by Qatar” has Qatar at the table too. */
import type { Match, Matcher } from '../matcher.js';
import { type Party, partiesOf, sameActor } from './parties.js';

/** What a third party does for others to meet. */
const bringing: ReadonlySet<string> = new Set(['broker', 'facilitate', 'mediate']);

/** Those by whom a meeting is said to be mediated, besides its parties; none where nothing says it. */
export function mediatorsOf(
  { predicate, frame, consumed }: Match,
  actors: readonly Party[],
  matcher: Matcher,
): Party[] {
  if (frame.type !== 'CONSULT' || actors.length < 2) return [];
  const { sentence, word, light } = predicate;
  const phrases = [word, light?.verb ?? word].flatMap((at) => sentence.childrenWith(at, 'obl', 'obj'));
  const nouns = [word, ...consumed, ...phrases.map(({ index }) => index)];
  for (const noun of new Set(nouns))
    for (const { index, lemma, xpos } of sentence.childrenWith(noun, 'acl', 'advcl')) {
      if (!bringing.has(lemma) || (xpos !== 'VBN' && xpos !== 'VBD')) continue;
      const found = partiesOf(matcher.table(sentence), matcher.actors, index, ['by'], () => []);
      const others = found.filter((party) => !actors.some((actor) => sameActor(actor, party)));
      if (others.length > 0) return others;
    }
  return [];
}

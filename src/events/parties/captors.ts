/** Who frees those whom a participle says that somebody held: “sailors held by the Houthis were freed”. */
import type { Match, Matcher } from '../matcher.js';
import type { KnownWords } from '../repair/known-words.js';
import { type Party, partiesOf } from './parties.js';

/** Those by whom whoever is released is said to have been held; none where nothing says it. */
export function captorsOf({ frame, predicate }: Match, matcher: Matcher, words: KnownWords): Party[] {
  if (frame.type !== 'RETREAT' || frame.mode !== 'release' || predicate.pos !== 'verb') return [];
  const { sentence, word } = predicate;
  const table = matcher.table(sentence);
  const held = (table.of(word).get('obj') ?? []).flatMap((one) => one.words);
  for (const one of held)
    for (const { index, xpos, lemma } of sentence.childrenWith(one, 'acl')) {
      if ((xpos !== 'VBN' && xpos !== 'VBD') || !words.isOfKind(lemma, 'holding')) continue;
      const found = partiesOf(table, matcher.actors, index, ['by'], () => []);
      if (found.length > 0) return found;
    }
  return [];
}

/** Who did what a weapon or an attack is said to have done: “a bomb planted by rebels wounded”, “a rocket fired from Lebanon killed”. */
import type { Match, Matcher } from '../matcher.js';
import type { NounClasses } from '../noun-classes.js';
import { type Party, partiesOf } from './parties.js';

/** Those by whom the participle on the predicate’s subject says that it was used; none where the subject is no means of force. */
export function usersOfMeans({ frame, predicate }: Match, matcher: Matcher, classes: NounClasses): Party[] {
  if (frame.type !== 'ASSAULT' || predicate.pos !== 'verb') return [];
  const { sentence, word } = predicate;
  const table = matcher.table(sentence);
  const subjects = (table.of(word).get('subj') ?? []).flatMap(({ words }) => words);
  for (const subject of subjects) {
    const isMeans = ['weapon', 'violence'].some((name) => classes.has(sentence, subject, name));
    if (!isMeans || subject === word) continue;
    for (const { index, xpos } of sentence.childrenWith(subject, 'acl')) {
      if (xpos !== 'VBN' && xpos !== 'VBD') continue;
      const found = partiesOf(table, matcher.actors, index, ['by', 'from'], () => []);
      if (found.length > 0) return found;
    }
  }
  return [];
}

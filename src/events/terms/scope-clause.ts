/** What a measure falls on where a clause on its noun tells it: “the duties that it had put on wine”, “the tariff that hits copper”. */
import type { Sentence } from '../../language/analysis.js';
import type { TermsTools } from './terms.js';

/** The words that head it; null where no clause tells it. */
export function scopeInClause(
  sentence: Sentence,
  noun: number,
  { table, words, isActor }: Pick<TermsTools, 'table' | 'words' | 'isActor'>,
): readonly number[] | null {
  for (const { index: verb } of sentence.childrenWith(noun, 'acl:relcl', 'acl')) {
    const slot = words.terms.charges(sentence, verb)
      ? 'on'
      : words.terms.verb(sentence, verb) === 'hits'
        ? 'obj'
        : null;
    if (slot === null) continue;
    for (const { words: heads } of table.of(verb).get(slot) ?? [])
      if (
        !heads.includes(noun) &&
        heads.every((head) => sentence.tokens[head].upos === 'NOUN' && !isActor(head))
      )
        return heads;
  }
  return null;
}

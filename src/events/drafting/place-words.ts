/** The words of a matched predicate from which the place of its event may hang. */
import type { Sentence } from '../../language/analysis.js';
import type { DraftTools } from '../draft.js';
import type { Match } from '../matcher.js';

/** The predicate, the verb of its clause, then what it consumed, its object and subject, and the clause it belongs to. */
export function placeWords(
  { predicate, consumed }: Match,
  clause: number,
  { matcher, lexicon }: DraftTools,
): number[] {
  const { sentence, word } = predicate;
  const slots = matcher.table(sentence).of(clause);
  const core = ['obj', 'subj', 'on', 'at'].flatMap((slot) =>
    (slots.get(slot) ?? []).flatMap(({ words }) => words),
  );
  // “The crew, held in Iran, was freed”: where somebody was kept is where they are let go.
  const held = core
    .flatMap((noun) => sentence.childrenWith(noun, 'acl'))
    .flatMap(({ index, lemma }) => (lexicon.words.isOfKind(lemma, 'confining') ? index : []));
  const above = wordsAbove(sentence, clause);
  return [...new Set([word, clause, ...consumed, ...core, ...held, ...above])];
}

/** “Picked off a bus near Mersin, killing four”: a participle’s act is where its clause’s is. */
function wordsAbove(sentence: Sentence, clause: number): number[] {
  const { deprel, head, xpos } = sentence.tokens[clause];
  if (!deprel.startsWith('advcl') || xpos !== 'VBG' || sentence.child(clause, 'mark') !== null) return [];
  return [head, ...sentence.childrenWith(head, 'obj', 'nsubj:pass').map(({ index }) => index)];
}

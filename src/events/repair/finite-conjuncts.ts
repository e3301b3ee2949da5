/**
 * Hangs a finite verb that the tree joins to an infinitive or participle on the finite verb above it: “had failed to curb the trade
 * and had left the treaty” failed, and left.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

const finite = /^(?:had|has|have|was|were|is|are|will|would|did|does)$/i;

/** The sentence with such verbs on their like; the sentence itself where there are none. */
export function withFiniteConjuncts(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const token of sentence.verbs) {
    if (token.deprel !== 'conj') continue;
    const singular = singularClause(sentence, token);
    if (singular !== null) changes.set(token.index, { head: singular.index });
    const who = whoDrawsIt(sentence, token);
    if (who !== null) {
      changes.set(token.index, { head: who.index });
      continue;
    }
    const helped = hasFiniteHelper(sentence, token);
    let above = sentence.tokens[token.head];
    if (!helped && !(above?.upos === 'VERB' && isPastWithoutHelp(sentence, token))) continue;
    if (above === undefined || isFiniteVerb(sentence, above)) continue;
    for (let steps = 0; above !== undefined && !isFiniteVerb(sentence, above) && steps < 6; steps++)
      above = sentence.tokens[above.head];
    if (above !== undefined && isFiniteVerb(sentence, above) && above.index < token.index)
      changes.set(token.index, { head: above.index, ...(helped ? {} : { xpos: 'VBD' }) });
  }
  return rehung(sentence, changes, text);
}

/** “Officials say Peru arms rebels and hides it”: one hides, not several; the clause of one subject before it, or null. */
function singularClause(sentence: Sentence, { index, xpos, head }: Token): Token | null {
  const above = sentence.tokens[head];
  if (xpos !== 'VBZ' || above?.xpos !== 'VBP' || sentence.child(index, 'nsubj') !== null) return null;
  const clause = sentence.childrenWith(head, 'ccomp').find((one) => one.index > head && one.index < index);
  return clause?.xpos === 'VBZ' && sentence.child(clause.index, 'nsubj') !== null ? clause : null;
}

/** “Ordered a duty, saying that Chile was buying oil, and so doubled the levy”: the verb of the participle that only says why, or null. */
function whoDrawsIt(sentence: Sentence, { index, xpos, head }: Token): Token | null {
  const { tokens } = sentence;
  const above = tokens[head];
  if (xpos !== 'VBD' || above?.deprel !== 'ccomp' || sentence.child(index, 'nsubj') !== null) return null;
  if (!/^(?:so|thus|thereby)$/i.test(tokens[index - 1]?.form ?? '')) return null;
  const saying = tokens[above.head];
  if (saying?.xpos !== 'VBG' || saying.deprel !== 'advcl') return null;
  const verb = tokens[saying.head];
  return verb !== undefined && isFiniteVerb(sentence, verb) ? verb : null;
}

/** “Accused Chile of hiding arms and warned it”, “roadblocks put up by Serbs and blamed Chile”: who has an object has acted. */
function isPastWithoutHelp(sentence: Sentence, { index, xpos }: Token): boolean {
  if (sentence.child(index, 'nsubj', 'aux', 'obl:agent') !== null) return false;
  return xpos === 'VBD' || (xpos === 'VBN' && sentence.child(index, 'obj') !== null);
}

function hasFiniteHelper(sentence: Sentence, { index }: Token): boolean {
  return sentence.childrenWith(index, 'aux').some(({ form }) => finite.test(form));
}

function isFiniteVerb(sentence: Sentence, token: Token): boolean {
  return token.upos === 'VERB' && (/^VB[DZP]$/.test(token.xpos) || hasFiniteHelper(sentence, token));
}

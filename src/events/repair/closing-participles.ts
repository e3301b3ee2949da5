/**
 * Hangs a participle after a comma on the verb where the tree has it on the place before it: “resurfaced in the hills of Chad, bombing
 * roads”, read as hills that bomb.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { rehung } from './rehang.js';

/** The sentence with such participles put right; the sentence itself where there are none. */
export function withClosingParticiples(sentence: Sentence, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const { index, xpos, deprel, head } of sentence.tokens) {
    if (deprel !== 'acl' || xpos !== 'VBG' || sentence.tokens[index - 1]?.form !== ',') continue;
    const noun = sentence.tokens[head];
    if (noun.deprel !== 'obl' || noun.index > index || sentence.child(noun.index, 'case') === null) continue;
    const verb = sentence.tokens[noun.head];
    if (verb.upos === 'VERB' && verb.index < noun.index)
      changes.set(index, { head: verb.index, deprel: 'advcl' });
  }
  return rehung(sentence, changes, text);
}

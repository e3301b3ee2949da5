/**
 * Hangs a participle after a comma on the verb where the tree has it on the place before it (“resurfaced in the hills of Chad, bombing
 * roads”, read as hills that bomb) or beside the verb (“fired at a boat, injuring two, Lima said”, read as Lima injuring two).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such participles put right; the sentence itself where there are none. */
export function withClosingParticiples(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, xpos, deprel, head } of sentence.tokens) {
    if (xpos !== 'VBG' || sentence.tokens[index - 1]?.form !== ',') continue;
    const told = deprel === 'ccomp' ? clauseBefore(sentence, index, head) : undefined;
    if (told !== undefined) changes.set(index, { head: told.index, deprel: 'advcl' });
    if (deprel !== 'acl') continue;
    const noun = sentence.tokens[head];
    const verb = sentence.tokens[noun.head];
    if (verb === undefined || noun.index > index) continue;
    const isPlace = noun.deprel === 'obl' && sentence.child(noun.index, 'case') !== null;
    // “Told a hearing, accusing Peru”: who is told accuses nobody.
    const isHearer = /^i?obj$/.test(noun.deprel) && words.isOfKind(verb.lemma, 'telling');
    if (!isPlace && !isHearer) continue;
    if (verb.upos === 'VERB' && verb.index < noun.index)
      changes.set(index, { head: verb.index, deprel: 'advcl' });
  }
  return rehung(sentence, changes, text);
}

/** The clause that is told by the same verb as the participle, which has neither a subject nor a tense. */
function clauseBefore(sentence: Sentence, participle: number, head: number): Token | undefined {
  if (head < participle || sentence.child(participle, 'nsubj', 'aux', 'mark') !== null) return undefined;
  return sentence
    .childrenWith(head, 'ccomp')
    .find(({ index, upos }) => index < participle && upos === 'VERB');
}

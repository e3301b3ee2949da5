/**
 * Gives a second clause its subject back where the first has taken it for a part of its own: “Peru has troops in Mali and the Chilean
 * minister objected”, read as troops in Mali and in a minister. The “and” hangs from the noun, so that the verb has none.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { phraseWords } from './phrase-words.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';
import { hasTense } from './tense.js';

/** The sentence with such subjects put right; the sentence itself where there are none. */
export function withJoinedSubjects(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const verb of sentence.verbs) {
    if (verb.deprel !== 'conj' || !hasTense(sentence, verb)) continue;
    if (
      sentence.tokens[verb.head].upos !== 'VERB' ||
      sentence.child(verb.index, 'nsubj', 'cc', 'mark') !== null
    )
      continue;
    const noun = joinedNounBefore(sentence, verb);
    if (noun === null) continue;
    const and = sentence.child(noun.index, 'cc')!;
    // “As Peru and Chile left”: both, and the verb is of the clause that “as” opens.
    if (/^(?:as|while)$/i.test(sentence.child(noun.head, 'case')?.form ?? '')) {
      changes.set(noun.head, { head: verb.index, deprel: 'nsubj' });
      changes.set(verb.index, { deprel: 'advcl' });
      continue;
    }
    changes.set(noun.index, { head: verb.index, deprel: subjectRelation(sentence, verb.index) });
    changes.set(and.index, { head: verb.index });
  }
  return rehung(sentence, changes, text);
}

/** Before a name these want its pair: “a deal brokered by Peru and Chile protects them”. */
const paired = /^(?:between|by)$/i;

/** The noun with an “and” of its own whose phrase reaches to the verb, within the clause before. */
function joinedNounBefore(sentence: Sentence, verb: Token): Token | null {
  for (let at = verb.index - 1; at > verb.head; at--) {
    const noun = sentence.tokens[at];
    if (noun.deprel !== 'conj' || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) continue;
    const and = sentence.child(noun.index, 'cc');
    if (and === null || noun.head < verb.head || !/^(?:obj|obl|nmod)/.test(sentence.tokens[noun.head].deprel))
      continue;
    const words = phraseWords(sentence, noun.index);
    const gap = sentence.tokens.slice(words[words.length - 1] + 1, verb.index);
    // “Backed by Peru and Chile, fought on” ends the phrase; “the minister, Ana Ruiz, objected” only a description.
    if (paired.test(sentence.child(noun.head, 'case')?.form ?? '')) return null;
    const described = sentence.child(noun.index, 'appos') !== null;
    const near = ({ upos }: Token) => upos === 'AUX' || upos === 'ADV' || (described && upos === 'PUNCT');
    return gap.every(near) ? noun : null;
  }
  return null;
}

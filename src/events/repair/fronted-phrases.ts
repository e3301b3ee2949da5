/**
 * Gives a verb its subject back where the phrase that opens the sentence has taken it: “Following news of the crash, the minister,
 * Ana Ruiz, resigned”, read as news that resigned. A noun with a preposition is no subject.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { phraseWords } from './phrase-words.js';
import { Changes, rehung } from './rehang.js';

/** Prepositions that open a circumstance; “over” and “about” may count as well. */
const opening =
  /^(?:after|amid|amidst|at|before|despite|during|following|for|from|in|inside|on|since|under|unlike|with|without)$/i;

/** The sentence with such a subject put right; the sentence itself where nothing is amiss. */
export function withFrontedPhrases(sentence: Sentence, text: string): Sentence {
  const first = sentence.tokens[0];
  if (first?.deprel !== 'case' || !opening.test(first.form)) return sentence;
  const noun = sentence.tokens[first.head];
  const verb = sentence.tokens[noun.head];
  if (verb?.upos !== 'VERB' || !/^nsubj/.test(noun.deprel) || noun.index > verb.index) return sentence;
  // “On Sunday Ruiz resigned”, with Sunday as a part of the name: she is the subject all the same.
  const subject = subjectInside(sentence, noun, verb);
  if (subject === null) return sentence;
  const changes = new Changes([
    [noun.index, { deprel: 'obl' }],
    [subject.index, { head: verb.index, deprel: noun.deprel }],
  ]);
  return rehung(sentence, changes, text);
}

/** What stands after a comma within the phrase and reaches to the verb, taken for a description of its last noun. */
function subjectInside(sentence: Sentence, noun: Token, verb: Token): Token | null {
  for (const word of sentence.subtree(noun.index)) {
    const token = sentence.tokens[word];
    if (!token.deprel.startsWith('appos') || token.index > verb.index) continue;
    const words = phraseWords(sentence, word);
    if (sentence.tokens[words[0] - 1]?.form !== ',') continue;
    const gap = sentence.tokens.slice(words[words.length - 1] + 1, verb.index);
    if (gap.every(({ upos }) => upos === 'AUX' || upos === 'ADV' || upos === 'PUNCT')) return token;
  }
  return null;
}

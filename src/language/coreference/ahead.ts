/** Possessives that stand before whom they mean: “In his talks with the envoy, Holt said ...”, “By its vote, Peru ...”. */
import type { Name, Sentence, Token } from '../analysis.js';
import type { PronounKind } from './pronouns.js';
import { isCountry } from './words.js';

/** Prepositions of what the subject itself does or has; “after his death” is mostly another’s. */
const own = /^(?:at|by|during|for|in|on|since|through|throughout|with)$/i;

/** The head of the name that the possessive stands before and means: the subject of the sentence whose opening phrase it is in; or null. */
export function ownerAhead(
  sentence: Sentence,
  names: readonly Name[],
  word: number,
  kind: PronounKind,
): number | null {
  if (!kind.possessive || kind.who === 'they' || sentence.root < word) return null;
  const subject = sentence.child(sentence.root, 'nsubj');
  if (subject === null || subject.index < word || !opens(sentence, word)) return null;
  const name = names.find(({ first, last }) => first <= subject.index && subject.index <= last);
  // Another name before it is whom it may mean as well.
  if (name === undefined || names.some(({ last }) => last < word)) return null;
  const isPerson = name.type === 'PER' && !isCountry(name.text.toLowerCase());
  return isPerson === (kind.who !== 'it') ? subject.index : null;
}

/** True in a phrase of the main verb that such a preposition opens. */
function opens(sentence: Sentence, word: number): boolean {
  let at: Token = sentence.tokens[word];
  for (let steps = 0; steps < 6 && at.head >= 0; steps++) {
    if (at.head === sentence.root)
      return at.deprel === 'obl' && own.test(sentence.child(at.index, 'case')?.form ?? '');
    at = sentence.tokens[at.head];
  }
  return false;
}

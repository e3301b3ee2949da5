/**
 * Hangs a clause with “which” on the name right before it, where the tree has it on a noun farther off that cannot be meant: “the release
 * of prisoners by Hamas, which is at war”, “an ally of Chad, which has left the pact”. What an act did is told of the act.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withRelativeHeads(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const clause of sentence.related('acl:relcl')) {
    const which = sentence.child(clause.index, 'nsubj');
    if (which?.form !== 'which' || sentence.tokens[which.index - 1]?.form !== ',') continue;
    const noun = sentence.tokens[clause.head];
    const name = nameBefore(sentence, which.index - 1);
    if (name === null || name.index === noun.index || name.index < noun.index) continue;
    if (noun.upos === 'NOUN' && !words.isNoun(noun.form)) changes.set(clause.index, { head: name.index });
  }
  return rehung(sentence, changes, text);
}

/** The head of the name that ends right before the comma, its initials in brackets left out; null where no name does. */
function nameBefore({ tokens }: Sentence, comma: number): Token | null {
  let at = comma - 1;
  if (tokens[at]?.form === ')') while (at > 0 && tokens[at].form !== '(') at--;
  if (tokens[at]?.form === '(') at--;
  let name = tokens[at];
  if (name?.upos !== 'PROPN') return null;
  while (/^(?:flat|compound)/.test(name.deprel) && name.head >= 0) name = tokens[name.head];
  return name.upos === 'PROPN' && name.index <= at ? name : null;
}

/**
 * Takes a description that opens a sentence for one of the name after it: “A member of the bloc, Chile left”, read as a member and
 * a Chile that both left, or as a member that is Chile’s.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a description put right; the sentence itself where there is none. */
export function withOpeningApposition(sentence: Sentence, text: string): Sentence {
  const verb = sentence.tokens[sentence.root];
  const [noun, ...others] = verb === undefined ? [] : sentence.childrenWith(verb.index, 'nsubj');
  if (noun?.upos !== 'NOUN' || noun.index > verb.index || others.length > 1) return sentence;
  if (Math.min(...sentence.subtree(noun.index)) !== 0) return sentence;
  const [name] = others.length === 1 ? others : sentence.childrenWith(noun.index, 'appos').slice(-1);
  if (name?.upos !== 'PROPN' || !standsBefore(sentence, name, verb)) return sentence;
  const changes = new Changes([
    [
      name.index,
      { head: verb.index, deprel: sentence.child(verb.index, 'cop') === null ? noun.deprel : 'nsubj' },
    ],
    [noun.index, { head: name.index, deprel: 'appos' }],
  ]);
  return rehung(sentence, changes, text);
}

/** True for a name between a comma and the verb, with no second comma that would make it the description. */
function standsBefore(sentence: Sentence, name: Token, verb: Token): boolean {
  const words = sentence.subtree(name.index);
  const [first, last] = [Math.min(...words), Math.max(...words)];
  if (sentence.tokens[first - 1]?.form !== ',' || last > verb.index) return false;
  return sentence.tokens.slice(last + 1, verb.index).every(({ upos }) => /^(?:ADV|AUX|PART)$/.test(upos));
}

/** Reads a bare name after its verb as what is acted upon: “blamed NATO”, with the name as a clause of its own. */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such names put right; the sentence itself where there are none. */
export function withBareNames(sentence: Sentence, text: string): Sentence {
  const isObject = ({ upos, deprel, head, index }: Token) =>
    upos === 'PROPN' &&
    deprel === 'xcomp' &&
    head >= 0 &&
    index > head &&
    sentence.tokens[head].upos === 'VERB' &&
    sentence.child(head, 'obj') === null &&
    sentence.child(index, 'cop', 'case', 'mark') === null;
  const names = sentence.related('xcomp').filter(isObject);
  return rehung(sentence, new Changes(names.map(({ index }) => [index, { deprel: 'obj' }])), text);
}

/**
 * Reads who closes a sentence by telling it as its source: “Chile will bar imports of Peruvian fish, the trade ministry in Lima announced”,
 * read as a ministry that describes the imports and is announced.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a source put right; the sentence itself where there is none. */
export function withClosingSource(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const verb = closingVerb(sentence, words);
  if (verb === null) return sentence;
  const comma = commaBefore(sentence, verb);
  const main = sentence.tokens[sentence.root];
  if (comma === null || main === undefined || main.index > comma) return sentence;
  const inside = (index: number): boolean => index > comma && index < verb.index;
  const heads = sentence.tokens.filter(
    ({ index, head, upos }) => inside(index) && !inside(head) && upos !== 'PUNCT',
  );
  const [source, other] = heads;
  if (source === undefined || other !== undefined || !isNominal(source)) return sentence;
  if (source.deprel === 'nsubj' && source.head === verb.index) return sentence;
  return rehung(
    sentence,
    new Changes([
      [verb.index, { head: main.index, deprel: 'parataxis', xpos: 'VBD' }],
      [source.index, { head: verb.index, deprel: 'nsubj' }],
    ]),
    text,
  );
}

/** The last verb of the sentence, where it says something, without help and with nothing after it but when or where it was said. */
function closingVerb(sentence: Sentence, words: KnownWords): Token | null {
  const verb = sentence.tokens.findLast(({ upos }) => upos === 'VERB');
  if (verb === undefined || !/^VB[DN]$/.test(verb.xpos) || !words.isOfKind(verb.lemma, 'saying')) return null;
  if (sentence.child(verb.index, 'aux', 'aux:pass', 'mark', 'cc', 'obj', 'ccomp') !== null) return null;
  return verb;
}

/** The comma before the phrase that stands right before the verb; null where there is none, or nothing between. */
function commaBefore({ tokens }: Sentence, verb: Token): number | null {
  for (let at = verb.index - 1; at > 0; at--)
    if (tokens[at].form === ',') return at < verb.index - 1 ? at : null;
  return null;
}

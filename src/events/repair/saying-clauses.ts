/**
 * Gives a sentence its own clause back where what is said at its end heads the tree: “Peru cut ties with Chile, saying Lima had been the
 * target”, read as ties that had been the target.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a clause put right; the sentence itself where there is none. */
export function withSayingClause(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const said = sentence.tokens[sentence.root];
  const saying = sentence.verbs.find((verb) => isSayingBefore(sentence, verb, said, words));
  if (saying === undefined) return sentence;
  const before = sentence.childrenWith(said.index, 'nsubj').filter(({ index }) => index < saying.index);
  const [main] = before;
  if (main === undefined || before.length > 1 || !hasSubjectAfter(sentence, said, saying)) return sentence;
  const changes = new Changes([
    [main.index, { head: -1, deprel: 'root' }],
    [saying.index, { head: main.index, deprel: 'advcl' }],
    [said.index, { head: saying.index, deprel: 'ccomp' }],
  ]);
  for (const child of said.children) {
    const isOutside = child < saying.index || child === sentence.tokens.length - 1;
    if (isOutside && child !== main.index) changes.set(child, { head: main.index });
  }
  return rehung(sentence, changes, text);
}

/** “..., saying”, hung from what is said. */
function isSayingBefore(sentence: Sentence, verb: Token, said: Token, words: KnownWords): boolean {
  return (
    verb.xpos === 'VBG' &&
    verb.head === said.index &&
    verb.index < said.index &&
    sentence.tokens[verb.index - 1]?.form === ',' &&
    words.isOfKind(verb.lemma, 'saying')
  );
}

function hasSubjectAfter(sentence: Sentence, { index }: Token, saying: Token): boolean {
  return sentence.childrenWith(index, 'nsubj').some((subject) => subject.index > saying.index);
}

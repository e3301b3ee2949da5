/**
 * Reads headlines: “Russia to resume exports” says what Russia will do, and “France, Germany urge Iran” has two subjects joined by
 * a comma alone.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withHeadlines(sentence: Sentence, words: KnownWords, text: string): Sentence {
  return withJoinedNames(withInfinitiveRoot(sentence, text), words, text);
}

/** A name with an infinitive and nothing else: the infinitive heads the clause. */
function withInfinitiveRoot(sentence: Sentence, text: string): Sentence {
  const { tokens } = sentence;
  const root = tokens[sentence.root];
  if (root?.upos !== 'PROPN' || sentence.child(root.index, 'cop', 'case') !== null) return sentence;
  const verb = sentence
    .childrenWith(root.index, 'acl')
    .find(({ index, upos }) => upos === 'VERB' && tokens[index - 1]?.form === 'to');
  if (verb === undefined || verb.index < root.index) return sentence;
  if (sentence.child(verb.index, 'nsubj') !== null || tokens.at(-1)?.form === '.') return sentence;
  const changes = new Changes([
    [verb.index, { head: -1, deprel: 'root' }],
    [root.index, { head: verb.index, deprel: 'nsubj' }],
  ]);
  for (const child of root.children) if (child > verb.index) changes.set(child, { head: verb.index });
  return rehung(sentence, changes, text);
}

/** Two names before a verb, with a comma between them and nothing else. */
function withJoinedNames(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const { tokens } = sentence;
  for (const second of tokens) {
    if (second.upos !== 'PROPN') continue;
    const [comma, first] = [tokens[second.index - 1], tokens[second.index - 2]];
    const verb = tokens[second.head];
    if (first === undefined || verb === undefined || comma.form !== ',' || verb.index !== second.index + 1)
      continue;
    if (!isSubjectName(first, verb) || !isSubjectName(second, verb)) continue;
    if (tokens[0].index !== first.index && tokens[first.index - 1].head !== first.index) continue;
    if (verb.upos !== 'VERB' && !words.isVerb(verb.form)) continue;
    const changes = new Changes([[second.index, { head: first.index, deprel: 'conj' }]]);
    if (verb.upos !== 'VERB')
      changes.set(verb.index, { upos: 'VERB', xpos: 'VBP', lemma: verb.form.toLowerCase() });
    const receiver = sentence.child(verb.index, 'iobj');
    if (receiver !== null && sentence.child(verb.index, 'obj') === null)
      changes.set(receiver.index, { deprel: 'obj' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

function isSubjectName({ upos, deprel, head }: Token, verb: Token): boolean {
  return upos === 'PROPN' && deprel === 'nsubj' && head === verb.index;
}

/**
 * Reads as a noun what the tables know as one and never as a verb: “police fired rubber bullets”, read as rubber that bullets; “used
 * tear gas and rubber bullets”.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such nouns put right; the sentence itself where there are none. */
export function withNeverVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const token of sentence.verbs) {
    if (token.xpos !== 'VBZ' || words.isVerb(token.lemma) || !words.isNoun(token.form)) continue;
    const modifier = sentence.tokens[token.index - 1];
    const verb = modifier?.upos === 'NOUN' ? verbOf(sentence, token, modifier) : null;
    if (verb !== null) return rehung(sentence, asObject(sentence, token, modifier, verb), text);
  }
  return sentence;
}

/** The verb whose object the noun is: that to which it is joined, or what was taken for the modifier’s participle. */
function verbOf(sentence: Sentence, { index, deprel, head }: Token, modifier: Token): Token | null {
  const above = sentence.tokens[head];
  const isSubject = modifier.head === index && modifier.deprel === 'nsubj';
  // “Water cannon and rubber bullets”, with rubber as what is used besides.
  const isFurther = modifier.deprel === 'conj' && sentence.tokens[modifier.head].head === head;
  if (deprel === 'conj' && above?.upos === 'VERB') return isSubject || isFurther ? above : null;
  if (deprel !== 'root' || !isSubject) return null;
  return (
    sentence.childrenWith(modifier.index, 'amod', 'acl').find(({ xpos }) => /^VB[DN]$/.test(xpos)) ?? null
  );
}

function asObject(sentence: Sentence, noun: Token, modifier: Token, verb: Token): Changes {
  const other = sentence.child(verb.index, 'obj');
  const joined = noun.deprel === 'conj' && other !== null;
  const changes = new Changes();
  for (const child of noun.children) {
    const isOwn = child === modifier.index || sentence.tokens[child].deprel === 'cc';
    if (!isOwn) changes.set(child, { head: verb.index });
  }
  changes.set(modifier.index, { head: noun.index, deprel: 'compound' });
  changes.set(noun.index, {
    head: joined ? other.index : verb.index,
    deprel: joined ? 'conj' : 'obj',
    upos: 'NOUN',
    xpos: 'NNS',
    lemma: noun.form.toLowerCase().replace(/s$/, ''),
  });
  if (noun.deprel !== 'root') return changes;
  changes.set(verb.index, { head: -1, deprel: 'root', xpos: 'VBD' });
  for (const child of modifier.children)
    if (child < verb.index) changes.set(child, { head: verb.index, deprel: 'nsubj' });
  return changes;
}

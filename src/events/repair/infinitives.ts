/**
 * Reads “threatened to sever ties”, “was unwilling to meet envoys” as infinitives where the tree has the verb as an adjective of its
 * object.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such infinitives put right; the sentence itself where there are none. */
export function withInfinitives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const named = withNames(withIsTo(withMarkedNouns(sentence, words, text), words, text), words, text);
  return withAdjectives(named, words, text);
}

/** “Permission to export goods”, with the infinitive as a noun in the place of one: what “to” marks is a verb. */
function withMarkedNouns(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, upos, deprel, form } of sentence.tokens) {
    if (upos !== 'NOUN') continue;
    const to = sentence.tokens[index - 1];
    if (to?.upos !== 'PART' || to.head !== index || to.deprel !== 'mark') continue;
    if (!/^(?:acl|advcl|ccomp|xcomp)$/.test(deprel) || !words.isVerb(form)) continue;
    changes.set(index, { upos: 'VERB', xpos: 'VB', lemma: form.toLowerCase() });
  }
  return rehung(sentence, changes, text);
}

/** “threatened to sue Chile”, with both words as one name: small letters and “to” make a verb of the first. */
function withNames(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const { tokens } = sentence;
  for (const verb of tokens) {
    if (verb.upos !== 'PROPN' && verb.xpos !== 'NN') continue;
    const to = tokens[verb.index - 1];
    const above = tokens[verb.head];
    if (to?.form !== 'to' || to.head !== verb.index || above?.upos !== 'VERB' || above.index > verb.index)
      continue;
    if (!verb.deprel.startsWith('obl') || !words.isVerb(verb.form) || !words.takesInfinitive(above.lemma))
      continue;
    if (sentence.child(verb.index, 'det', 'amod', 'nmod:poss') !== null) continue;
    const changes = new Changes([
      [verb.index, { deprel: 'xcomp', upos: 'VERB', xpos: 'VB', lemma: verb.form }],
      [to.index, { deprel: 'mark', upos: 'PART', xpos: 'TO' }],
    ]);
    const object = sentence
      .childrenWith(verb.index, 'flat', 'nmod')
      .find(({ index }) => index === verb.index + 1);
    if (object !== undefined) changes.set(object.index, { deprel: 'obj' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Oslo is to sue Chile”, with both words as one name: “is to” and small letters make a verb of the first. */
function withIsTo(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const { index, form, upos } of sentence.tokens) {
    if (upos !== 'PROPN') continue;
    const to = sentence.tokens[index - 1];
    if (to?.form !== 'to' || to.head !== index || !words.isVerb(form)) continue;
    if (!/^\p{Ll}/u.test(form) || sentence.child(index, 'cop')?.index !== index - 2) continue;
    const changes = new Changes([
      [index, { upos: 'VERB', xpos: 'VB', lemma: form }],
      [to.index, { deprel: 'mark', upos: 'PART', xpos: 'TO' }],
    ]);
    for (const object of sentence.childrenWith(index, 'flat')) changes.set(object.index, { deprel: 'obj' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

function withAdjectives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const { tokens } = sentence;
  for (const to of tokens) {
    if (to.form !== 'to') continue;
    const verb = tokens[to.index + 1];
    if (verb === undefined || !/^(?:amod|compound)$/.test(verb.deprel) || verb.head <= verb.index) continue;
    // Of a compound (“to trade talks”) only what stands where an infinitive does is a verb.
    if (verb.deprel === 'compound' && !isFollowed(sentence, to, verb, words)) continue;
    const noun = tokens[verb.head];
    if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') continue;
    const marked = to.head === verb.index;
    const hung =
      to.head === noun.index &&
      to.deprel === 'case' &&
      sentence.childrenWith(noun.index, 'case').length === 1;
    const above = noun.head < 0 ? undefined : tokens[noun.head];
    if (above === undefined || (!marked && !hung)) continue;
    const isVerb =
      verb.xpos === 'VB' ||
      (words.isVerb(verb.form) && (to.upos === 'PART' || isBeforeInfinitive(above, words)));
    if (!isVerb) continue;
    const changes = new Changes([
      [
        verb.index,
        {
          head: above.index,
          deprel: above.upos === 'NOUN' ? 'acl' : 'xcomp',
          upos: 'VERB',
          xpos: 'VB',
          lemma: verb.form.toLowerCase(),
        },
      ],
      [noun.index, { head: verb.index, deprel: 'obj' }],
      [to.index, { head: verb.index, deprel: 'mark', upos: 'PART', xpos: 'TO' }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** A verb or a noun that an infinitive follows: “agree to ship goods”, “approval to ship goods”. */
function isBeforeInfinitive({ upos, lemma }: Token, words: KnownWords): boolean {
  return upos === 'NOUN' ? words.isOfKind(lemma, 'with-infinitive') : words.takesInfinitive(lemma);
}

/** “Committed to fund schools”, “used gas to disperse crowds”: after what an infinitive follows, or after an object. */
function isFollowed({ tokens }: Sentence, to: Token, { head }: Token, words: KnownWords): boolean {
  const above = tokens[tokens[head].head];
  const before = tokens[to.index - 1];
  if (above === undefined || before === undefined) return false;
  if (before === above) return isBeforeInfinitive(above, words);
  if (above.upos !== 'VERB') return false;
  return to.upos === 'PART' && before.head === above.index && before.deprel === 'obj';
}

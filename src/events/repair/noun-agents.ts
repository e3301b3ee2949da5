/**
 * Hangs “by” on the act: “the abduction of pupils by militants” is done by militants, where the tree speaks of pupils by
 * militants; “was signed on Monday by the king”, where it speaks of a Monday by the king.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Endings of nouns that name an act. */
const endings = /(?:tion|sion|ing|ment|al|ure)s?$/i;

/** The sentence with such phrases on the noun of the act; the sentence itself where there are none. */
export function withNounAgents(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const token of sentence.tokens) {
    const { index, head, deprel } = token;
    if ((deprel !== 'nsubj' && deprel !== 'nmod') || sentence.child(index, 'case')?.form !== 'by') continue;
    const done = actBefore(sentence, token, words);
    if (done !== null) changes.set(index, { head: done.index, deprel: 'nmod' });
    if (deprel !== 'nmod' || head < 0) continue;
    const noun =
      actAbove(sentence, sentence.tokens[head], words) ?? forceAbove(sentence, sentence.tokens[head], words);
    if (noun !== null) changes.set(index, { head: noun.index });
    const verb = passiveAbove(sentence, sentence.tokens[head], words);
    if (verb !== null) changes.set(index, { head: verb.index, deprel: 'obl:agent' });
  }
  return rehung(sentence, changes, text);
}

/** “The raid on the port by gunmen killed six”, with gunmen that killed: the act that is the subject before them, or null. */
function actBefore(sentence: Sentence, { index, head, deprel }: Token, words: KnownWords): Token | null {
  if (deprel !== 'nsubj' || head < 0) return null;
  const [first] = sentence.childrenWith(head, 'nsubj');
  return first.index < index && (isAct(first, words) || words.isOfKind(first.lemma, 'force')) ? first : null;
}

/** The noun of an act of which the word is, by one “of” or two (“of dozens of girls”); null where there is none. */
function actAbove(sentence: Sentence, affected: Token, words: KnownWords): Token | null {
  let word = affected;
  for (let steps = 0; steps < 2; steps++) {
    if (word.deprel !== 'nmod' || sentence.child(word.index, 'case')?.form !== 'of' || isAct(word, words))
      return null;
    const noun = sentence.tokens[word.head];
    if (noun?.upos !== 'NOUN' || noun.index > word.index) return null;
    if (isAct(noun, words)) return noun;
    word = noun;
  }
  return null;
}

/** “The raid on the convoy by gunmen”; null where what was struck is itself an act (“on the march by miners”). */
function forceAbove(sentence: Sentence, struck: Token, words: KnownWords): Token | null {
  const preposition = sentence.child(struck.index, 'case')?.form ?? '';
  const noun = sentence.tokens[struck.head];
  if (struck.deprel !== 'nmod' || !/^(?:on|against|in|at|near)$/.test(preposition) || noun === undefined)
    return null;
  return words.isOfKind(noun.lemma, 'force') && noun.index < struck.index && !isAct(struck, words)
    ? noun
    : null;
}

/** The passive verb that a time belongs to, where the verb has no agent yet. */
function passiveAbove(sentence: Sentence, { lemma, deprel, head }: Token, words: KnownWords): Token | null {
  if (!deprel.startsWith('obl') || !words.isOfKind(lemma, 'circumstance') || head < 0) return null;
  if (sentence.child(head, 'nsubj:pass', 'aux:pass') === null) return null;
  const agents = sentence
    .childrenWith(head, 'obl')
    .filter((one) => sentence.child(one.index, 'case')?.form === 'by');
  return agents.length > 0 ? null : sentence.tokens[head];
}

function isAct({ form, lemma }: Token, words: KnownWords): boolean {
  return endings.test(form) || words.isOfKind(lemma, 'act');
}

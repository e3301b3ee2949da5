/**
 * Reads nouns of the frames as nouns where they are tagged otherwise though they stand as a noun does: “the European fine on the firm”
 * (an adjective), “the spying on Chad” (a verb), “an opposition rally filled the square” (an adverb).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such nouns put right; the sentence itself where there are none. */
export function withEventNouns(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const token of sentence.tokens) {
    const { index, form, upos, deprel, children } = token;
    if (!mistaken.has(upos) || !mayStandAsNoun(token)) continue;
    if (!words.isNoun(form) || !standsAsNoun(sentence, token)) continue;
    changes.set(index, {
      upos: 'NOUN',
      xpos: /[^s]s$/.test(form) ? 'NNS' : 'NN',
      lemma: words.nounLemma(form, form.toLowerCase()),
      ...(deprel.startsWith('csubj') || deprel === 'advmod' || deprel === 'advcl' ? { deprel: 'nsubj' } : {}),
    });
    for (const child of children) {
      const relation = sentence.tokens[child].deprel;
      if (relation.startsWith('obl')) changes.set(child, { deprel: 'nmod' });
      if (relation === 'nsubj' && child < index) changes.set(child, { deprel: 'compound' });
    }
  }
  return rehung(sentence, changes, text);
}

/** Tags that such a noun is given. */
const mistaken: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV', 'PROPN']);

/** False for what stands where no such noun does, which is seen without looking around. */
function mayStandAsNoun({ index, upos, deprel, head }: Token): boolean {
  switch (upos) {
    case 'ADV':
      return deprel === 'advmod' && index < head;
    case 'PROPN':
      return index === 0 && isSubject(deprel);
    case 'ADJ':
      return isSubject(deprel);
    default:
      return isSubject(deprel) || deprel === 'obj' || (deprel === 'advcl' && index === 0);
  }
}

function isSubject(deprel: string): boolean {
  return deprel.startsWith('nsubj') || deprel.startsWith('csubj');
}

function standsAsNoun(sentence: Sentence, { index, upos, deprel, head, form }: Token): boolean {
  if (sentence.child(index, 'obj', 'aux', 'cop', 'mark', 'flat', 'advmod') !== null) return false;
  const before = sentence.childrenWith(index, 'det', 'nmod:poss').some((child) => child.index < index);
  switch (upos) {
    case 'PROPN':
      // A capital that only begins the sentence: “Riots in France”.
      return sentence.child(index, 'nmod', 'nsubj') !== null && /^\p{Lu}\p{Ll}/u.test(form);
    case 'ADV':
      return before && sentence.child(head, 'nsubj') === null;
    case 'ADJ':
      return before && sentence.childrenWith(index, 'nmod').some((child) => child.index > index);
    default:
      // “Shelling by troops killed six”, with the shelling as a circumstance of a killing without a subject.
      if (deprel === 'advcl')
        return isAgented(sentence, index) && sentence.child(head, 'nsubj', 'csubj') === null;
      if (isCompounded(sentence, index)) return true;
      return (
        isSubject(deprel) && (before || (/^\p{Lu}?\p{Ll}+ing$/u.test(form) && isAgented(sentence, index)))
      );
  }
}

/** “Expanded its export controls”, “export controls took effect”: what is done or does something has no subject of its own. */
function isCompounded(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1];
  return before?.head === index && before.upos === 'NOUN' && before.deprel.startsWith('nsubj');
}

/** “Shelling by troops”, “fighting in Sudan”: a gerund with a phrase and without an object. */
function isAgented(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return next !== undefined && /^(?:by|in|from|between|against|of)$/.test(next.form);
}

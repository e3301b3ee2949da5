/**
 * Brings the two tags of a word and its place in the tree to agree: “flew”, tagged VBD and NOUN at once, at the head of a clause is a verb,
 * “Sweden”, tagged NNP and ADJ but no modifier, a name, and an adjective with an article that is acted upon a noun.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** Relations of words that head a clause. */
const clausal = /^(root|conj|ccomp|advcl|acl:relcl|parataxis)$/;

/** The sentence with such tags put right; the sentence itself where there are none. */
export function withAgreeingTags(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, form, upos, xpos, deprel, head } of sentence.tokens) {
    // “has neither praised”, with the subject on the auxiliary.
    const above = head < 0 ? undefined : sentence.tokens[head];
    if (deprel.startsWith('nsubj') && above?.deprel.startsWith('aux'))
      changes.set(index, { head: above.head });
    if ((upos === 'NOUN' || upos === 'ADJ') && /^VB[DZPN]?$/.test(xpos) && clausal.test(deprel))
      changes.set(index, { upos: 'VERB' });
    // “Peru, angered by the ban, walked out”, with a passive that lacks its auxiliary.
    if (deprel === 'nsubj:pass' && above?.upos === 'VERB' && isActiveRoot(sentence, above)) {
      changes.set(index, { deprel: 'nsubj' });
      changes.set(above.index, { xpos: 'VBD' });
    }
    // “Neither side levied fees”: who does something to something, without an auxiliary, did it.
    if (upos === 'VERB' && xpos === 'VBN' && isActive(sentence, index)) changes.set(index, { xpos: 'VBD' });
    if (upos === 'VERB' && form === 'unwilling') changes.set(index, { upos: 'ADJ', xpos: 'JJ', lemma: form });
    // “A Palestinian stabbed a soldier”: an adjective with a capital and an article that stands as a noun.
    if (upos === 'ADJ' && xpos === 'JJ' && isNominalAdjective(sentence, index))
      changes.set(index, { upos: 'PROPN', xpos: 'NNP' });
    // “Returned the mosaic”: an adjective with an article of its own as what is acted upon.
    if (upos === 'ADJ' && deprel === 'obj' && /^\p{Ll}/u.test(form) && isArticled(sentence, index))
      changes.set(index, { upos: 'NOUN', xpos: 'NN', lemma: form.toLowerCase() });
    // “Peru’s premier flew”: an adjective that somebody has and that does something.
    if (
      upos === 'ADJ' &&
      deprel === 'nsubj' &&
      above?.upos === 'VERB' &&
      sentence.child(index, 'nmod:poss') !== null
    )
      changes.set(index, { upos: 'NOUN', xpos: 'NN', lemma: form.toLowerCase() });
    // “Flew to Minsk”: a noun’s phrase whose head is a verb is the verb’s.
    if (deprel === 'nmod' && above?.upos === 'VERB' && sentence.child(index, 'case') !== null)
      changes.set(index, { deprel: 'obl' });
    if (upos === 'ADJ' && xpos === 'NNP' && /^(obj|xcomp|nsubj|obl|nmod)/.test(deprel))
      changes.set(index, { upos: 'PROPN' });
  }
  return rehung(sentence, changes, text);
}

/** The main verb of a full sentence after its subject, a name or a comma, tagged a participle though neither an auxiliary nor an agent makes it passive. */
function isActiveRoot(sentence: Sentence, { index, xpos }: Token): boolean {
  if (index !== sentence.root || xpos !== 'VBN' || sentence.tokens.at(-1)?.form !== '.') return false;
  const before = sentence.tokens[index - 1];
  const isSubject = before?.head === index && before.deprel === 'nsubj:pass';
  if (before?.form !== ',' && before?.upos !== 'PROPN' && !isSubject) return false;
  if (sentence.child(index, 'aux', 'cop', 'obl:agent') !== null) return false;
  return !sentence.childrenWith(index, 'obl').some((one) => sentence.child(one.index, 'case')?.form === 'by');
}

function isActive(sentence: Sentence, index: number): boolean {
  const [subject] = sentence.childrenWith(index, 'nsubj');
  if (subject?.deprel !== 'nsubj' || subject.index > index) return false;
  return sentence.child(index, 'obj') !== null && sentence.child(index, 'aux', 'cop', 'mark') === null;
}

function isArticled(sentence: Sentence, index: number): boolean {
  return sentence.childrenWith(index, 'det').some(({ form }) => /^(?:an?|the)$/i.test(form));
}

function isNominalAdjective(sentence: Sentence, index: number): boolean {
  const { form, deprel } = sentence.tokens[index];
  return (
    /^\p{Lu}/u.test(form) &&
    /^(nsubj|obj|iobj|obl|nmod|conj|obl:agent|nsubj:pass)$/.test(deprel) &&
    sentence.child(index, 'det') !== null &&
    sentence.child(index, 'cop') === null
  );
}

/**
 * Puts words right one by one, by what the tables know: a lemma that none of them has, a verb tagged as an adjective or a name, a name
 * tagged as a verb, and around a verb the subject that stands as its modifier and the “to” that stands as a preposition.
 */
import { Sentence, type Token, withoutSubtype } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { type Change, changed } from './rehang.js';

/** What becomes of the word with this number. */
type WordChange = readonly [index: number, change: Change];

/** The sentence with such words put right; the sentence itself where there are none. */
export function withKnownWords(sentence: Sentence, words: KnownWords, text: string): Sentence {
  let tokens: Token[] | null = null;
  for (const token of sentence.tokens)
    for (const [index, change] of changesBy(sentence, token, words)) {
      tokens ??= [...sentence.tokens];
      tokens[index] = changed(tokens[index], change, tokens[index].children);
    }
  return tokens === null ? sentence : new Sentence(sentence.index, sentence.paragraph, tokens, text);
}

const none: readonly WordChange[] = [];

/** What the word changes of itself and of the words below it; a later change of the same word goes on from an earlier one. */
function changesBy(sentence: Sentence, token: Token, words: KnownWords): readonly WordChange[] {
  switch (token.upos) {
    case 'NOUN':
      return lemmaChange(token, words.nounLemma(token.form, token.lemma));
    case 'ADJ':
    case 'PROPN':
      return hiddenVerb(sentence, token, words);
    case 'VERB':
      return isNameTaggedVerb(token) ? hiddenName(sentence, token) : verbChanges(sentence, token, words);
    case 'PRON':
      return isInitials(sentence, token)
        ? [[token.index, { upos: 'PROPN', xpos: 'NNP', lemma: token.form }]]
        : none;
    default:
      return none;
  }
}

function lemmaChange({ index, lemma: given }: Token, lemma: string): readonly WordChange[] {
  return lemma === given ? none : [[index, { lemma }]];
}

/** A verb in what is tagged an adjective or a name. */
function hiddenVerb(sentence: Sentence, token: Token, words: KnownWords): readonly WordChange[] {
  const asVerb = (xpos: string): WordChange => [
    token.index,
    { upos: 'VERB', xpos, lemma: words.verbLemma(token.form, token.lemma) },
  ];
  // “Upbraided Chile”, “tore up the pact”.
  if (isPastVerbWithSubject(sentence, token, words)) return [asVerb('VBD')];
  const harmed = harmedBy(sentence, token);
  if (harmed !== null) {
    const subject = sentence.child(token.index, 'nsubj');
    const passive: WordChange[] = [asVerb('VBN'), [harmed.index, { deprel: 'aux:pass' }]];
    return subject === null ? passive : [...passive, [subject.index, { deprel: 'nsubj:pass' }]];
  }
  return isPassiveAdjective(sentence, token) ? [asVerb('VBN')] : none;
}

/** “The WHO”, “an IT firm”: capitals after an article are initials and no pronoun. */
function isInitials(sentence: Sentence, { form, index }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(form) && /^(?:an?|the)$/i.test(sentence.tokens[index - 1]?.form ?? '');
}

/** A name in what is tagged a verb; before a verb without a subject it is that. */
function hiddenName(sentence: Sentence, { index, form, deprel, head }: Token): readonly WordChange[] {
  const isSubject = deprel === 'advcl' && sentence.child(head, 'nsubj') === null && index < head;
  return [[index, { upos: 'PROPN', lemma: form, ...(isSubject ? { deprel: 'nsubj' } : {}) }]];
}

/** What a verb is, and what it makes of the words below it. */
function verbChanges(sentence: Sentence, token: Token, words: KnownWords): readonly WordChange[] {
  const { index } = token;
  const changes: WordChange[] = [...lemmaChange(token, words.verbLemma(token.form, token.lemma))];
  if (isPastOfOne(sentence, token, words)) changes.push([index, { xpos: 'VBD' }]);
  const subject = hiddenSubject(sentence, token);
  if (subject !== null) changes.push([subject.index, { deprel: 'nsubj' }]);
  if (isControlled(sentence, token) || isToldInfinitive(sentence, token))
    changes.push([index, { deprel: 'xcomp' }]);
  const to = infinitiveCase(sentence, token);
  if (to === null) return changes;
  changes.push([to.index, { deprel: 'mark', upos: 'PART', xpos: 'TO' }]);
  const relation = withoutSubtype(token.deprel);
  if (relation === 'obl') changes.push([index, { deprel: 'xcomp' }]);
  if (relation === 'nmod') changes.push([index, { deprel: 'acl' }]);
  return changes;
}

function isPastVerbWithSubject(sentence: Sentence, { index, form, upos }: Token, words: KnownWords): boolean {
  if ((upos !== 'ADJ' && upos !== 'PROPN') || !/^\p{Ll}/u.test(form) || !words.isPastVerb(form)) return false;
  if (sentence.child(index, 'nsubj') === null || sentence.child(index, 'cop', 'aux', 'det', 'case') !== null)
    return false;
  return sentence.child(index, 'obj', 'obl', 'nmod', 'compound:prt') !== null;
}

/** “were imposed”, tagged an adjective though the tree has it passive. */
function isPassiveAdjective(sentence: Sentence, { index, upos }: Token): boolean {
  return upos === 'ADJ' && sentence.child(index, 'aux:pass') !== null;
}

/** “were wounded”, with the harm as an adjective: the verb of the passive, or null. */
function harmedBy(sentence: Sentence, { index, upos, form }: Token): Token | null {
  if (upos !== 'ADJ' || !/^(?:injured|killed|wounded)$/.test(form)) return null;
  const be = sentence.child(index, 'cop');
  return be?.lemma === 'be' ? be : null;
}

/** “Wang”, tagged NNP and VERB at once: a capital inside a sentence or the tag for names decides. */
function isNameTaggedVerb({ form, xpos, index }: Token): boolean {
  return (xpos === 'NNP' || xpos === 'NNPS') && /^\p{Lu}/u.test(form) && (index > 0 || form.length > 1);
}

/** “Egypt jailed dozens”, with the name as a modifier of the verb, or as acted upon though there is an object. */
function hiddenSubject(sentence: Sentence, { index, deprel }: Token): Token | null {
  if (sentence.child(index, 'obj', 'ccomp', 'xcomp') === null || sentence.child(index, 'aux:pass') !== null)
    return null;
  if (sentence.childrenWith(index, 'nsubj').some((child) => child.deprel === 'nsubj')) return null;
  const passive = sentence.child(index, 'nsubj:pass');
  if (passive !== null) return deprel === 'conj' ? null : passive;
  const before = sentence.tokens[index - 1];
  if (before?.upos !== 'PROPN' || before.head !== index || deprel === 'amod') return null;
  return /^(compound|amod|nmod|advmod|dep)$/.test(before.deprel) ? before : null;
}

/** “is due to visit”, with the infinitive as a clausal subject though the clause has its subject before it. */
function isControlled(sentence: Sentence, { index, head, deprel }: Token): boolean {
  if (deprel !== 'csubj' || head < 0 || head > index) return false;
  const subject = sentence.child(head, 'nsubj');
  if (subject === null || subject.index > index || subject.form.toLowerCase() === 'it') return false;
  return (
    sentence.childrenWith(index, 'mark').some(({ form }) => form.toLowerCase() === 'to') &&
    sentence.child(index, 'nsubj') === null
  );
}

/** “told the Houthis to leave”, with the infinitive as a clause that is said: without a subject of its own it is what they are to do. */
function isToldInfinitive(sentence: Sentence, { index, xpos, deprel, head }: Token): boolean {
  if (deprel !== 'ccomp' || xpos !== 'VB' || head > index) return false;
  if (sentence.child(index, 'nsubj', 'aux', 'cop') !== null || sentence.child(head, 'obj', 'iobj') === null)
    return false;
  return sentence.childrenWith(index, 'mark').some(({ form }) => form.toLowerCase() === 'to');
}

/** The “to” of a bare verb that the tree has as a preposition, or null. */
function infinitiveCase(sentence: Sentence, { index, xpos }: Token): Token | null {
  if (xpos !== 'VB') return null;
  return (
    sentence
      .childrenWith(index, 'case')
      .find(({ form, children }) => form.toLowerCase() === 'to' && children.length === 0) ?? null
  );
}

/** “Chad quit”: of one alone the present would be “quits”. */
function isPastOfOne(sentence: Sentence, { index, form, xpos }: Token, words: KnownWords): boolean {
  if (xpos !== 'VBP' || !words.isPastVerb(form) || sentence.child(index, 'aux') !== null) return false;
  const subject = sentence.child(index, 'nsubj');
  return subject?.xpos === 'NNP' && sentence.child(subject.index, 'conj') === null;
}

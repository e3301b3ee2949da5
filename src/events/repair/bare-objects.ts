/**
 * Gives a verb its object back where the tree has it as a phrase without a preposition (“abducted more than 40 pupils”), as what
 * the object became (“suppressed dissent”) or as a verb (“sought help”).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Relations that such an object is given. */
const mistaken: ReadonlySet<string> = new Set([
  'advmod',
  'ccomp',
  'nmod',
  'nmod:unmarked',
  'obl',
  'obl:unmarked',
  'xcomp',
]);

/** The sentence with such objects put right; the sentence itself where there are none. */
export function withBareObjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const token of sentence.tokens) {
    if (!mistaken.has(token.deprel)) continue;
    const verb = sentence.tokens[token.head];
    if (verb?.upos !== 'VERB' || verb.index > token.index) continue;
    if (sentence.child(verb.index, 'obj', 'aux:pass', 'nsubj:pass') !== null) continue;
    const clause = sentence.child(verb.index, 'ccomp');
    if (clause !== null && clause !== token) continue;
    if (sentence.child(token.index, 'case', 'cop', 'mark', 'nsubj', 'advmod', 'aux') !== null) continue;
    if (isBareNoun(token, words) && followsVerb(sentence, token)) changes.set(token.index, { deprel: 'obj' });
    else if (isPhraseOfVerb(sentence, token, verb, words)) changes.set(token.index, { deprel: 'obj' });
    else if (isKnownNoun(sentence, token, verb, words)) {
      const plural = /[^s]s$/.test(token.form);
      const lemma = words.nounLemma(token.form, token.form.toLowerCase());
      changes.set(token.index, { deprel: 'obj', upos: 'NOUN', xpos: plural ? 'NNS' : 'NN', lemma });
      for (const phrase of sentence.childrenWith(token.index, 'obl'))
        changes.set(phrase.index, { deprel: 'nmod' });
    } else if (
      isNounTaggedAdjective(sentence, token, verb, words) ||
      isNounTaggedVerb(sentence, token, verb, words)
    )
      changes.set(token.index, { deprel: 'obj', upos: 'NOUN', xpos: 'NN' });
  }
  return rehung(sentence, changes, text);
}

/** “renounced violence”, with the noun as a part of a verb: verbs have objects. */
function isPhraseOfVerb(sentence: Sentence, token: Token, verb: Token, words: KnownWords): boolean {
  return (
    /^nmod(?::unmarked)?$/.test(token.deprel) &&
    /^(?:NOUN|PROPN)$/.test(token.upos) &&
    /^VB[DZP]$/.test(verb.xpos) &&
    !words.isOfKind(token.lemma, 'circumstance') &&
    followsVerb(sentence, token) &&
    sentence.child(verb.index, 'nsubj') !== null
  );
}

/** “voiced dismay”, “laid charges against”: right after a verb of the tables with a subject, a noun of the tables tagged otherwise. */
function isKnownNoun(
  sentence: Sentence,
  { index, upos, deprel, form }: Token,
  verb: Token,
  words: KnownWords,
): boolean {
  if (
    index !== verb.index + 1 ||
    !/^VB[DZP]$/.test(verb.xpos) ||
    sentence.child(verb.index, 'nsubj') === null
  )
    return false;
  if (
    words.isOfKind(verb.lemma, 'linking') ||
    !words.isNoun(form) ||
    form.endsWith('ing') ||
    form.endsWith('ed')
  )
    return false;
  if (upos === 'ADV') return deprel === 'advmod' && !words.isOfKind(form, 'adverbial');
  if (upos === 'NOUN') return deprel === 'xcomp' && !words.isOfKind(form, 'adverbial');
  return (
    upos === 'VERB' &&
    /^(?:xcomp|ccomp)$/.test(deprel) &&
    sentence.child(index, 'obj', 'xcomp', 'ccomp') === null
  );
}

function isBareNoun({ upos, xpos, deprel, lemma }: Token, words: KnownWords): boolean {
  // “Closed down Amnesty”: a name too, unless it says when.
  const isPlain = (upos === 'NOUN' && /^NNS?$/.test(xpos)) || upos === 'PROPN';
  return /^(?:obl(?::unmarked)?|advmod)$/.test(deprel) && isPlain && !words.isOfKind(lemma, 'circumstance');
}

/** True when nothing but its particle stands between the verb and the words of the noun’s own phrase. */
function followsVerb({ tokens }: Sentence, { index, head }: Token): boolean {
  return tokens
    .slice(head + 1, index)
    .every(
      (token) =>
        (token.head > head && token.head <= index) ||
        (token.head === head && token.deprel === 'compound:prt'),
    );
}

/** “suppressed dissent”: right after a past verb that links nothing. */
function isNounTaggedAdjective(
  sentence: Sentence,
  { index, upos, deprel, xpos }: Token,
  verb: Token,
  words: KnownWords,
): boolean {
  return (
    deprel === 'xcomp' &&
    upos === 'ADJ' &&
    xpos === 'JJ' &&
    index === verb.index + 1 &&
    /^VB[DN]$/.test(verb.xpos) &&
    !words.isOfKind(verb.lemma, 'linking') &&
    sentence.child(verb.index, 'nsubj') !== null
  );
}

/** “sought help from India”: a bare verb without “to” follows only a few verbs. */
function isNounTaggedVerb(
  sentence: Sentence,
  { index, upos, xpos, deprel }: Token,
  verb: Token,
  words: KnownWords,
): boolean {
  return (
    deprel === 'xcomp' &&
    upos === 'VERB' &&
    xpos === 'VB' &&
    index === verb.index + 1 &&
    /^VB[DNZ]$/.test(verb.xpos) &&
    words.isOfKind(verb.lemma, 'giving') &&
    sentence.child(index, 'obj', 'xcomp', 'ccomp') === null
  );
}

/**
 * Gives a verb its object back where the tree has it as a phrase without a preposition (“abducted more than 40 pupils”), as what
 * the object became (“suppressed dissent”) or as a verb (“sought help”).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import type { KnownWords } from '../known-words.js';
import { rehung } from './rehang.js';

/** Nouns that stand without a preposition for when, how long, how far or how much. */
export const measures =
  /^(?:time|times|second|minute|hour|day|night|morning|afternoon|evening|weekend|week|month|quarter|year|decade|century|today|tomorrow|yesterday|percent|point|percentage|mile|kilometer|kilometre|metre|meter|foot|way|home|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Verbs with which an adjective says what their subject is, or comes to be. */
const linking =
  /^(?:appear|arrive|become|come|die|emerge|end|fall|feel|get|go|grow|keep|lie|live|look|loom|plead|prove|rank|remain|return|ring|run|seem|sit|smell|sound|stand|start|stay|taste|turn|walk|wear)$/;

/** The sentence with such objects put right; the sentence itself where there are none. */
export function withBareObjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const token of sentence.tokens) {
    const verb = sentence.tokens[token.head];
    if (verb?.upos !== 'VERB' || verb.index > token.index) continue;
    if (sentence.child(verb.index, 'obj', 'aux:pass', 'nsubj:pass') !== null) continue;
    const clause = sentence.child(verb.index, 'ccomp');
    if (clause !== null && clause !== token) continue;
    if (sentence.child(token.index, 'case', 'cop', 'mark', 'nsubj', 'advmod', 'aux') !== null) continue;
    if (isBareNoun(token) && followsVerb(sentence, token)) changes.set(token.index, { deprel: 'obj' });
    else if (isPhraseOfVerb(sentence, token, verb)) changes.set(token.index, { deprel: 'obj' });
    else if (isKnownNoun(sentence, token, verb, words)) {
      const plural = /[^s]s$/.test(token.form);
      const lemma = words.nounLemma(token.form, token.form.toLowerCase());
      changes.set(token.index, { deprel: 'obj', upos: 'NOUN', xpos: plural ? 'NNS' : 'NN', lemma });
      for (const phrase of sentence.childrenWith(token.index, 'obl'))
        changes.set(phrase.index, { deprel: 'nmod' });
    } else if (isNounTaggedAdjective(sentence, token, verb) || isNounTaggedVerb(sentence, token, verb))
      changes.set(token.index, { deprel: 'obj', upos: 'NOUN', xpos: 'NN' });
  }
  return rehung(sentence, changes, text);
}

/** “renounced violence”, with the noun as a part of a verb: verbs have objects. */
function isPhraseOfVerb(sentence: Sentence, token: Token, verb: Token): boolean {
  return (
    /^nmod(?::unmarked)?$/.test(token.deprel) &&
    /^(?:NOUN|PROPN)$/.test(token.upos) &&
    /^VB[DZP]$/.test(verb.xpos) &&
    !measures.test(token.lemma) &&
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
  if (linking.test(verb.lemma) || !words.isNoun(form) || form.endsWith('ing') || form.endsWith('ed'))
    return false;
  if (upos === 'ADV') return deprel === 'advmod' && nounsOnly(form);
  if (upos === 'NOUN') return deprel === 'xcomp' && nounsOnly(form);
  return (
    upos === 'VERB' &&
    /^(?:xcomp|ccomp)$/.test(deprel) &&
    sentence.child(index, 'obj', 'xcomp', 'ccomp') === null
  );
}

/** Particles and adverbs that are nouns besides: “went home”, “came forward”. */
function nounsOnly(form: string): boolean {
  return !/^(?:home|back|front|left|right|north|south|east|west|first|last|close|fast|hard|high|free|short)$/i.test(
    form,
  );
}

function isBareNoun({ upos, xpos, deprel, lemma }: Token): boolean {
  return (
    /^(?:obl(?::unmarked)?|advmod)$/.test(deprel) &&
    upos === 'NOUN' &&
    /^NNS?$/.test(xpos) &&
    !measures.test(lemma)
  );
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
): boolean {
  return (
    deprel === 'xcomp' &&
    upos === 'ADJ' &&
    xpos === 'JJ' &&
    index === verb.index + 1 &&
    /^VB[DN]$/.test(verb.xpos) &&
    !linking.test(verb.lemma) &&
    sentence.child(verb.index, 'nsubj') !== null
  );
}

/** “sought help from India”: a bare verb without “to” follows only a few verbs. */
function isNounTaggedVerb(sentence: Sentence, { index, upos, xpos, deprel }: Token, verb: Token): boolean {
  return (
    deprel === 'xcomp' &&
    upos === 'VERB' &&
    xpos === 'VB' &&
    index === verb.index + 1 &&
    /^VB[DNZ]$/.test(verb.xpos) &&
    wanting.test(verb.lemma) &&
    sentence.child(index, 'obj', 'xcomp', 'ccomp') === null
  );
}

/** Verbs with a thing that is asked for or given. */
const wanting =
  /^(?:accept|demand|get|give|lend|need|offer|pledge|promise|provide|receive|reject|request|seek|send|urge|welcome)$/;

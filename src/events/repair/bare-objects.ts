/**
 * Gives a verb its object back where the tree has it as a phrase without a preposition (“abducted more than 40 pupils”), as what
 * the object became (“suppressed dissent”) or as a verb (“sought help”).
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { rehung } from './rehang.js';

/** Nouns that stand without a preposition for when, how long, how far or how much. */
export const measures =
  /^(?:time|times|second|minute|hour|day|night|morning|afternoon|evening|weekend|week|month|quarter|year|decade|century|today|tomorrow|yesterday|percent|point|percentage|mile|kilometer|kilometre|metre|meter|foot|way|home|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** Verbs with which an adjective says what their subject is, or comes to be. */
const linking =
  /^(?:appear|arrive|become|come|die|emerge|end|fall|feel|get|go|grow|keep|lie|live|look|loom|plead|prove|rank|remain|return|ring|run|seem|sit|smell|sound|stand|start|stay|taste|turn|walk|wear)$/;

/** The sentence with such objects put right; the sentence itself where there are none. */
export function withBareObjects(sentence: Sentence, text: string): Sentence {
  const changes = new Map<number, Partial<Token>>();
  for (const token of sentence.tokens) {
    const verb = sentence.tokens[token.head];
    if (verb?.upos !== 'VERB' || verb.index > token.index) continue;
    if (sentence.child(verb.index, 'obj', 'ccomp', 'aux:pass', 'nsubj:pass') !== null) continue;
    if (sentence.child(token.index, 'case', 'cop', 'mark', 'nsubj', 'advmod') !== null) continue;
    if (isBareNoun(token) && followsVerb(sentence, token)) changes.set(token.index, { deprel: 'obj' });
    else if (isNounTaggedAdjective(sentence, token, verb) || isNounTaggedVerb(sentence, token, verb))
      changes.set(token.index, { deprel: 'obj', upos: 'NOUN', xpos: 'NN' });
  }
  return rehung(sentence, changes, text);
}

function isBareNoun({ upos, xpos, deprel, lemma }: Token): boolean {
  return /^obl(:unmarked)?$/.test(deprel) && upos === 'NOUN' && /^NNS?$/.test(xpos) && !measures.test(lemma);
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

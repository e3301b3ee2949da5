/** What is only thought of: rules, abilities, questions, what one wishes of others, acts that are weighed, what a noun speaks of. */
import type { Sentence } from '../../language/analysis.js';
import { isPassive } from '../arguments/voice.js';
import { clauseStatus, isQuestion } from './clause-status.js';
import type { Effect, StatusWords } from './status-words.js';

/** “If you leave, they beat you”: what happens whenever it does, to whomever. */
export function isRule(sentence: Sentence, verb: number): boolean {
  if (!/^VB[PZ]$/.test(sentence.tokens[verb].xpos) || sentence.child(verb, 'aux') !== null) return false;
  return sentence
    .childrenWith(verb, 'advcl')
    .some(({ index }) => /^(you|one)$/i.test(sentence.child(index, 'nsubj')?.form ?? ''));
}

/** “They can bomb it”, “a force that could support it”, “who was killed?”: an ability, a quality, part of a question. */
export function isMereThought(sentence: Sentence, verb: number): boolean {
  if (hasModal(sentence, verb, /^can$/i)) return true;
  const { deprel } = sentence.tokens[verb];
  if (deprel === 'acl:relcl') return true;
  return deprel !== 'root' && deprel !== 'conj' && !deprel.startsWith('ccomp') && isQuestion(sentence);
}

/** True for a verb with such a modal. */
export function hasModal(sentence: Sentence, verb: number, form: RegExp): boolean {
  return sentence.childrenWith(verb, 'aux').some((auxiliary) => form.test(auxiliary.form));
}

/** “Hopes that Peru will help”, “wants them to attack”: true for a clause below a verb of wishing that has a doer of its own. */
export function isOfOthers(sentence: Sentence, wish: number, clause: number): boolean {
  if (/^(propose|recommend|advocate)$/.test(sentence.tokens[wish].lemma)) return false;
  const subject = sentence.child(clause, 'nsubj', 'nsubj:pass') ?? sentence.child(wish, 'obj');
  return subject !== null && subject.upos !== 'PRON' && subject.index !== clause;
}

/** “Speculation they would attack”: a clause with a subject of its own, below a noun that says how it stands. */
export function isContent(sentence: Sentence, verb: number, noun: number, words: StatusWords): boolean {
  const subject = sentence.child(verb, 'nsubj', 'nsubj:pass');
  if (subject === null || /^(who|which|that)$/i.test(subject.form)) return false;
  return words.effect([sentence.tokens[noun].lemma.toLowerCase()], 'noun', 'ccomp') === 'imagined';
}

/** “The first state to leave” has left, “a summit to be held” is set; “the way to fight” is only thought of. */
export function infinitiveOfNoun(sentence: Sentence, verb: number, noun: number): Effect {
  const isOne = sentence
    .childrenWith(noun, 'amod')
    .some(({ lemma }) => /^(first|second|third|last|only|latest)$/.test(lemma));
  if (isOne) return 'same';
  return isPassive(sentence, verb) ? 'planned' : 'imagined';
}

/**
 * “To withdraw would be a mistake”, “supporting them could lead to war”: an act that is only weighed.
 *
 * @param governed whether the word above says itself how its clause stands
 */
export function isWeighed(
  sentence: Sentence,
  clause: number,
  above: number,
  governed: boolean,
  words: StatusWords,
): boolean {
  const isSubject = sentence.tokens[clause].deprel === 'csubj';
  const marks = sentence.childrenWith(clause, 'mark').map(({ form }) => form.toLowerCase());
  if (isSubject && !marks.includes('to')) {
    const { status } = clauseStatus(sentence, above, words);
    return status === 'possible' || status === 'conditional';
  }
  if (marks.length === 0 || marks.some((mark) => mark !== 'to')) return false;
  if (isSubject) return clause < above || sentence.child(above, 'expl') !== null;
  return sentence.tokens[above].upos === 'VERB' && !governed;
}

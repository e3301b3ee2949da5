/** The status that a clause gives its verb by itself: tense, aspect, modal, negation, condition, question. */
import type { Sentence, Token } from '../../language/analysis.js';
import { phraseOf } from '../arguments/argument.js';
import type { Status } from '../ontology.js';
import { type Effect, isMark, type StatusWords } from './status-words.js';

/** A clause’s status with the words that it rests on. */
export interface ClauseStatus {
  readonly status: Status;
  readonly negated: boolean;
  readonly words: readonly number[];
}

/** The status of the clause that the verb, or the predicate adjective or noun with its copula, heads. */
export function clauseStatus(sentence: Sentence, verb: number, words: StatusWords): ClauseStatus {
  const used: number[] = [];
  const auxiliaries = [...sentence.childrenWith(verb, 'aux'), ...sentence.childrenWith(verb, 'cop')];
  let status: Status = isPresent(sentence.tokens[verb]) ? 'ongoing' : 'occurred';
  for (const auxiliary of auxiliaries) {
    const modal = words.modal(auxiliary.form);
    // “’d” is also “had”.
    if (modal !== null && (auxiliary.xpos === 'MD' || modal !== 'would')) {
      used.push(auxiliary.index);
      status = modal === 'would' ? wouldStatus(sentence, verb) : modal;
      break;
    }
    if (auxiliary.lemma === 'be' && isPresent(auxiliary) && isProgressive(sentence, verb)) status = 'ongoing';
  }
  // “is due to visit”, with “due” as a mark of the clause.
  const due = sentence.childrenWith(verb, 'mark').find(({ upos }) => upos === 'ADJ');
  const said = due === undefined ? null : words.effect([due.lemma], 'adj', 'xcomp');
  if (due !== undefined && said !== null && isStatus(said)) {
    status = said;
    used.push(due.index);
  }
  const yet = yetToCome(sentence, verb);
  if (yet !== null) return { status: 'not-occurred', negated: true, words: [yet] };
  if (isInfinitiveOfBe(sentence, verb, auxiliaries) || isHeadlineInfinitive(sentence, verb, auxiliaries))
    status = 'planned';
  if (status === 'planned' || status === 'ongoing' || status === 'possible') {
    const condition = conditionOf(sentence, verb, words);
    if (condition !== null) {
      status = 'conditional';
      used.push(condition);
    }
  }
  for (const adverb of sentence.childrenWith(verb, 'advmod')) {
    const effect = words.effect([phraseOf(sentence, adverb), adverb.form.toLowerCase()], 'adv', 'clause');
    if (effect === null || !isStatus(effect) || effect === 'not-occurred') continue;
    status = effect;
    used.push(adverb.index);
  }
  if (isQuestion(sentence) && (status === 'ongoing' || status === 'occurred')) status = 'possible';
  const negation = negationOf(sentence, verb, words);
  if (negation !== null) used.push(negation);
  return { status: negation === null ? status : 'not-occurred', negated: negation !== null, words: used };
}

/** True for effects that are a status by themselves. */
function isStatus(effect: Effect): effect is Status {
  return effect !== 'same' && !isMark(effect);
}

/** The word that negates the clause: “not”, “never”, “almost”, or “no” on its subject or object; null when none does. */
export function negationOf(sentence: Sentence, verb: number, words: StatusWords): number | null {
  for (const child of sentence.tokens[verb].children.map((i) => sentence.tokens[i])) {
    // “Is not: it puts six firms on the list”.
    if (sentence.tokens.slice(child.index, verb).some(({ form }) => form === ':' || form === ';')) continue;
    if (/^(neither|nor)$/i.test(child.form) && /^(cc|advmod)/.test(child.deprel)) return child.index;
    if (child.deprel.startsWith('advmod')) {
      const name = [phraseOf(sentence, child), child.form.toLowerCase()];
      if (words.effect(name, 'adv', 'clause') === 'not-occurred' && !isNotOnly(sentence, child))
        return child.index;
      const no = sentence.child(child.index, 'advmod', 'det');
      if (no?.form.toLowerCase() === 'no' && child.form.toLowerCase() === 'longer') return no.index;
    }
    if (child.deprel.startsWith('nsubj') || child.deprel === 'obj') {
      const no = noDeterminer(sentence, child.index);
      if (no !== null) return no;
    }
  }
  return null;
}

/** “no” or “neither” on a noun, or the noun being “nobody”; null otherwise. */
export function noDeterminer(sentence: Sentence, noun: number): number | null {
  const form = sentence.tokens[noun].form.toLowerCase();
  if (form === 'nobody' || form === 'none' || form === 'nothing' || form === 'neither') return noun;
  const determiner = sentence.childrenWith(noun, 'det').find((det) => /^(no|neither)$/i.test(det.form));
  return determiner?.index ?? null;
}

function isNotOnly(sentence: Sentence, { index, form }: Token): boolean {
  const next = sentence.tokens[index + 1]?.form.toLowerCase();
  return form.toLowerCase() === 'not' && (next === 'only' || next === 'just');
}

function isPresent({ xpos }: Token): boolean {
  return xpos === 'VBZ' || xpos === 'VBP';
}

function isProgressive(sentence: Sentence, verb: number): boolean {
  return sentence.tokens[verb].xpos === 'VBG';
}

/** “Has yet to agree”, “are yet to offer”: the word “yet” right before the infinitive; null without it. */
function yetToCome(sentence: Sentence, verb: number): number | null {
  const to = sentence.childrenWith(verb, 'mark').find(({ form }) => form.toLowerCase() === 'to');
  const before = to === undefined ? undefined : sentence.tokens[to.index - 1];
  return before?.form.toLowerCase() === 'yet' ? before.index : null;
}

/** “The leaders are to meet”: a form of be with “to”, which treebanks write in more than one way. */
function isInfinitiveOfBe(sentence: Sentence, verb: number, auxiliaries: readonly Token[]): boolean {
  const to = sentence.childrenWith(verb, 'mark').find(({ form }) => form.toLowerCase() === 'to');
  return to !== undefined && auxiliaries.some(({ lemma, index }) => lemma === 'be' && index < to.index);
}

/** “Russia to resume exports”, as headlines say what will be done. */
function isHeadlineInfinitive(sentence: Sentence, verb: number, auxiliaries: readonly Token[]): boolean {
  if (sentence.tokens[verb].head >= 0 || auxiliaries.length > 0) return false;
  const to = sentence.childrenWith(verb, 'mark').find(({ form }) => form.toLowerCase() === 'to');
  const subject = sentence.child(verb, 'nsubj', 'nsubj:pass');
  return to !== undefined && subject !== null && subject.index < to.index;
}

/** “would”: the future seen from a past reporting verb, otherwise something that depends on something else. */
function wouldStatus(sentence: Sentence, verb: number): Status {
  for (let at = verb, steps = 0; steps < 8; steps++) {
    const { deprel, head } = sentence.tokens[at];
    if (head < 0) return 'conditional';
    const above = sentence.tokens[head];
    if (deprel === 'ccomp' || deprel === 'acl' || deprel === 'acl:relcl' || deprel === 'parataxis') {
      if (/^VB[DGN]$/.test(above.xpos) || above.upos === 'NOUN') return 'planned';
    }
    if (sentence.childrenWith(at, 'parataxis').some(({ xpos }) => xpos === 'VBD')) return 'planned';
    if (deprel === 'conj') {
      at = head;
      continue;
    }
    return 'conditional';
  }
  return 'conditional';
}

/** The “if” of a clause on which this one depends, or null. */
function conditionOf(sentence: Sentence, verb: number, words: StatusWords): number | null {
  for (const clause of sentence.childrenWith(verb, 'advcl')) {
    for (const mark of sentence.childrenWith(clause.index, 'mark', 'advmod')) {
      // “Helps them, even if it criticises them”: it helps on no condition.
      if (sentence.tokens[mark.index - 1]?.form.toLowerCase() === 'even') continue;
      if (words.effect([phraseOf(sentence, mark)], 'mark', 'clause') === 'conditional') return mark.index;
    }
  }
  return null;
}

/** True for a sentence that ends in a question mark. */
export function isQuestion(sentence: Sentence): boolean {
  for (let i = sentence.tokens.length - 1; i >= 0 && i >= sentence.tokens.length - 3; i--) {
    if (sentence.tokens[i].form === '?') return true;
  }
  return false;
}

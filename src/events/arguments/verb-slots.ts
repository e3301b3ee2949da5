/** The slots of a verb or predicate adjective, as they mean: a passive’s subject is its `obj`, its “by” phrase its `subj`. */
import { type Sentence, type Token, withoutSubtype } from '../../language/analysis.js';
import {
  fillers,
  isRelativeWord,
  joinedFromClause,
  phraseOf,
  phrasesOfPercentage,
  prepositionOf,
  type Slots,
  SlotsBuilder,
} from './argument.js';
import type { Control } from './control.js';
import { surfaceSubjects } from './subject.js';
import { isPassive } from './voice.js';

/** Words that open a clause and are no prepositions in it: their clauses fill no slot of a frame. */
const conjunctions: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'because',
  'although',
  'though',
  'while',
  'whether',
  'than',
]);

/** Gathers the slots of the verb or adjective at `verb`. */
export function verbSlots(sentence: Sentence, verb: number, control: Control): Slots {
  const out = new SlotsBuilder();
  const passive = isPassive(sentence, verb);
  for (const child of sentence.tokens[verb].children)
    addChild(sentence, sentence.tokens[child], passive, out);
  const subjects = surfaceSubjects(sentence, verb, control);
  const joined = joinedFromClause(sentence, verb);
  for (const [i, { words, path }] of subjects.entries()) {
    const slot = passive ? (out.has('obj') ? 'iobj' : 'obj') : 'subj';
    const before = joined.filter((word) => !words.includes(word) && word < verb);
    out.add(slot, i === 0 ? [...words, ...before] : words, path);
    if (passive) break;
  }
  if (passive && !out.has('subj')) addAgentOfMeans(sentence, verb, out);
  // “urged Russia to withdraw”: one object alone is the object, whichever kind the tree says.
  const alone = out.slots.get('iobj');
  if (alone !== undefined && !out.has('obj'))
    for (const { words, path } of alone) out.add('obj', words, path);
  shareObject(sentence, verb, out);
  fillGap(sentence, verb, out);
  return out.slots;
}

function addChild(sentence: Sentence, child: Token, passive: boolean, out: SlotsBuilder): void {
  const { index, deprel } = child;
  const relation = withoutSubtype(deprel);
  switch (relation) {
    case 'obj':
    case 'iobj':
      out.add(relation, withJoined(sentence, index), deprel);
      return;
    case 'obl': {
      const preposition = prepositionOf(sentence, index);
      if (preposition === null) return;
      const words = fillers(sentence, index);
      if (passive && (deprel === 'obl:agent' || preposition === 'by')) out.add('subj', words, 'obl:agent');
      addPreposition(out, preposition, words, `obl:${preposition}`);
      for (const phrase of phrasesOfPercentage(sentence, index)) {
        const inner = prepositionOf(sentence, phrase.index);
        if (inner !== null)
          addPreposition(out, inner, fillers(sentence, phrase.index), `obl:${preposition}>nmod:${inner}`);
      }
      return;
    }
    case 'aux':
      if (child.xpos === 'MD') out.add('modal', [index], deprel);
      return;
    case 'advmod':
      if (child.upos === 'ADV' && index > child.head) out.add('manner', [index], deprel);
      return;
    case 'xcomp':
    case 'ccomp':
      out.add(relation, clauses(sentence, index), deprel);
      return;
    case 'advcl': {
      const mark = sentence.child(index, 'mark') ?? sentence.child(index, 'case');
      if (mark === null) return;
      const word = phraseOf(sentence, mark);
      // Purpose: “flew to Geneva to meet”; some verbs’ complements are parsed so too.
      if (word === 'to') out.add('xcomp', clauses(sentence, index), 'advcl:to');
      else if (!conjunctions.has(word)) addPreposition(out, word, clauses(sentence, index), `advcl:${word}`);
      return;
    }
    default:
  }
}

/** “Were hit with fines by Peru”: who does it hangs from what it is done with. */
function addAgentOfMeans(sentence: Sentence, verb: number, out: SlotsBuilder): void {
  for (const { words } of out.slots.get('with') ?? [])
    for (const word of words)
      for (const agent of sentence.childrenWith(word, 'nmod'))
        if (prepositionOf(sentence, agent.index) === 'by' && agent.index > verb)
          out.add('subj', fillers(sentence, agent.index), 'obl:with>nmod:by');
}

/** Prepositions of several words that say something else than their last: who says so, why, when. */
const ofTheirOwn: ReadonlySet<string> = new Set([
  'according to',
  'as for',
  'as of',
  'because of',
  'due to',
  'owing to',
  'prior to',
  'thanks to',
]);

/** “out of” answers to “out of” and to “of”. */
function addPreposition(
  out: SlotsBuilder,
  preposition: string,
  words: readonly number[],
  path: string,
): void {
  out.add(preposition, words, path);
  const last = preposition.lastIndexOf(' ');
  if (last > 0 && !ofTheirOwn.has(preposition)) out.add(preposition.slice(last + 1), words, path);
}

/** An object with those that “alongside” adds to it from the clause. */
function withJoined(sentence: Sentence, object: number): number[] {
  const words = fillers(sentence, object);
  const verb = sentence.tokens[object].head;
  const after = joinedFromClause(sentence, verb).filter((word) => word > object && !words.includes(word));
  return [...words, ...after];
}

/** A clause’s head and the clauses coordinated with it. */
function clauses(sentence: Sentence, head: number): number[] {
  const more = sentence.childrenWith(head, 'conj').filter(({ upos }) => upos === 'VERB');
  return [head, ...more.map(({ index }) => index)];
}

/** “arrested and jailed the editor”: the object stands once and belongs to both. */
function shareObject(sentence: Sentence, verb: number, out: SlotsBuilder): void {
  if (out.has('obj')) return;
  const { deprel, head } = sentence.tokens[verb];
  if (deprel === 'conj') {
    const object = sentence.child(head, 'obj');
    if (object !== null && object.index > verb && sentence.tokens[head].upos === 'VERB') {
      out.add('obj', fillers(sentence, object.index), 'conj<obj');
    }
    return;
  }
  for (const other of sentence.childrenWith(verb, 'conj')) {
    if (other.upos !== 'VERB' || sentence.child(other.index, 'nsubj') !== null || other.index !== verb + 2)
      continue;
    const object = sentence.child(other.index, 'obj');
    if (object !== null) out.add('obj', fillers(sentence, object.index), 'conj>obj');
  }
}

/** “the tariffs Trump imposed”: the noun fills the slot that its relative clause leaves open. */
function fillGap(sentence: Sentence, verb: number, out: SlotsBuilder): void {
  const { deprel, head } = sentence.tokens[verb];
  if (deprel !== 'acl:relcl' || out.has('obj') || !out.has('subj')) return;
  const own = sentence.child(verb, 'nsubj', 'csubj');
  if (own === null || isRelativeWord(own) || isCircumstance(sentence, verb, head)) return;
  out.add('obj', fillers(sentence, head), 'acl:relcl^');
}

/** “The day the fees begin”, “the bank to which he fled”: the noun is no object of the clause. */
function isCircumstance(sentence: Sentence, verb: number, noun: number): boolean {
  if (/^(day|date|moment)$/.test(sentence.tokens[noun].lemma)) return true;
  return sentence
    .childrenWith(verb, 'obl')
    .some((child) => isRelativeWord(child) && sentence.child(child.index, 'case') !== null);
}

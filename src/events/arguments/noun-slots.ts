/** The slots of an event noun: possessor, modifiers, its prepositional phrases, and what a light verb lends it. */
import type { Sentence, Token } from '../../language/analysis.js';
import {
  coordinated,
  fillers,
  isNominal,
  phraseOf,
  phrasesOfPercentage,
  prepositionOf,
  type Slots,
  SlotsBuilder,
} from './argument.js';
import type { Control } from './control.js';
import { surfaceSubjects } from './subject.js';
import { isPassive } from './voice.js';

/** What is known of nouns, beyond the tree. */
export interface NounWords {
  /** Participles that tell the extent of a noun before them. */
  readonly extent: ReadonlySet<string>;
  /** The noun whose place an event noun has in its clause: of “three days of talks” the days. */
  readonly standing: (sentence: Sentence, noun: number) => number;
  /** True for nouns of a meeting. */
  readonly isMeeting: (sentence: Sentence, noun: number) => boolean;
}

/** Gathers the slots of the noun. `verb` are the slots of its light verb, when it has one. */
export function nounSlots(
  sentence: Sentence,
  noun: number,
  verb: Slots | null,
  words: NounWords,
  control: Control,
): Slots {
  const out = new SlotsBuilder();
  const lent = verb?.get('subj') ?? [];
  for (const { words, path } of lent) {
    const others = words.filter((word) => word !== noun);
    out.add('subj', others, `light<${path}`);
  }
  addModifiers(sentence, noun, '', out);
  addWhich(sentence, noun, out);
  // “are in talks”, “is on strike”: said of the subject. (“The deal is an attack on workers” is not done by it.)
  const stated = sentence.child(noun, 'nsubj');
  if (stated !== null && sentence.child(noun, 'cop') !== null && sentence.child(noun, 'case') !== null)
    out.add('subj', fillers(sentence, stated.index), 'nsubj');
  addPronounOwner(sentence, noun, control, out);
  if (verb === null) addParticipant(sentence, noun, words, control, out);
  const { deprel, head } = sentence.tokens[noun];
  if (deprel === 'conj' && sentence.tokens[head].upos === 'NOUN') shareModifiers(sentence, head, noun, out);
  // “talks and a summit with Japan”: the phrase hangs from the last of them.
  for (const other of sentence.childrenWith(noun, 'conj')) {
    if (other.upos === 'NOUN') addPhrases(sentence, other.index, 'conj>', out, other.index);
  }
  for (const participle of extentParticiples(sentence, noun, words.extent))
    addParticiple(sentence, participle, '', out);
  if (verb !== null) {
    for (const [slot, list] of verb) {
      if (slot === 'subj' || slot === 'obj') continue;
      for (const { words, path } of list) if (!words.includes(noun)) out.add(slot, words, `light<${path}`);
    }
  }
  return out.slots;
}

/** “speaking after his meeting”: when nothing tells whom the pronoun means, it is the one whom the clause is about. */
function addPronounOwner(sentence: Sentence, noun: number, control: Control, out: SlotsBuilder): void {
  const owner = sentence.child(noun, 'nmod:poss');
  const { head, deprel } = sentence.tokens[noun];
  if (owner?.upos !== 'PRON' || head < 0 || !/^(obj|obl)/.test(deprel)) return;
  for (const { words, path } of surfaceSubjects(sentence, head, control))
    out.add('poss', words, `${deprel}<${path}`);
}

/** “The rule under which parcels came in”: the subject of the clause that says what the noun is for. */
function addWhich({ tokens }: Sentence, noun: number, out: SlotsBuilder): void {
  if (tokens[noun + 1]?.upos !== 'ADP' || tokens[noun + 2]?.form.toLowerCase() !== 'which') return;
  const subject = tokens
    .slice(noun + 3, noun + 3 + farthestSubject)
    .find(({ index, upos }) => upos === 'NOUN' && tokens[index + 1]?.upos !== 'NOUN');
  if (subject !== undefined) out.add('which', [subject.index], 'which');
}

/** How far after “which” the subject of its clause may stand, in words. */
const farthestSubject = 8;

/** Prepositions of what the one whom the clause is about takes part in. */
const takingPart: ReadonlySet<string> = new Set(['in', 'during', 'at', 'after', 'following']);

/**
 * “In a phone call with the king, Macron warned”, “after three days of talks”: talks that nobody owns are those of whom the clause is
 * about.
 */
function addParticipant(
  sentence: Sentence,
  noun: number,
  words: NounWords,
  control: Control,
  out: SlotsBuilder,
): void {
  const place = words.standing(sentence, noun);
  const { head, deprel } = sentence.tokens[place];
  if (head < 0 || deprel !== 'obl' || out.has('poss') || out.has('by') || out.has('between')) return;
  // Of calls only those with somebody are talks.
  const isTalks = words.isMeeting(sentence, noun) && sentence.tokens[noun].lemma !== 'call';
  if (!out.has('with') && !isTalks) return;
  const preposition = prepositionOf(sentence, place);
  if (preposition === null || !takingPart.has(preposition) || sentence.tokens[head].upos !== 'VERB') return;
  for (const { words: who, path } of doersOf(sentence, head, control))
    out.add('subj', who, `${deprel}<${path}`);
}

/** Whom the verb is about as those who do it: of a passive those named by “by”. */
function doersOf(
  sentence: Sentence,
  verb: number,
  control: Control,
): { words: readonly number[]; path: string }[] {
  if (!isPassive(sentence, verb)) return surfaceSubjects(sentence, verb, control);
  return sentence
    .childrenWith(verb, 'obl')
    .filter(({ index }) => prepositionOf(sentence, index) === 'by')
    .map(({ index }) => ({ words: fillers(sentence, index), path: 'obl:by' }));
}

function addModifiers(sentence: Sentence, noun: number, step: string, out: SlotsBuilder): void {
  for (const child of sentence.tokens[noun].children.map((i) => sentence.tokens[i])) {
    const { index, deprel } = child;
    if (deprel === 'nmod:poss') out.add('poss', fillers(sentence, index), `${step}nmod:poss`);
    else if (deprel === 'compound' || (deprel === 'nmod' && prepositionOf(sentence, index) === null)) {
      out.add('compound', modifierWords(sentence, index), `${step}compound`);
      // “Washington’s intelligence sharing”: whose the first of two nouns is, the second is.
      const owner = child.upos === 'NOUN' ? sentence.child(index, 'nmod:poss') : null;
      if (owner !== null) out.add('poss', fillers(sentence, owner.index), `${step}compound>nmod:poss`);
    } else if (deprel === 'amod') out.add('amod', modifierWords(sentence, index), `${step}amod`);
  }
  addPhrases(sentence, noun, step, out, -1);
  // “The firm Sika on its list”: what hangs on the name hangs on the noun.
  for (const name of sentence.childrenWith(noun, 'flat'))
    if (name.index > noun) addPhrases(sentence, name.index, `${step}flat>`, out, -1);
}

/** Prepositional phrases and clauses of the noun that stand after word number `after`. */
function addPhrases(sentence: Sentence, noun: number, step: string, out: SlotsBuilder, after: number): void {
  for (const child of sentence.tokens[noun].children.map((i) => sentence.tokens[i])) {
    const { index, deprel } = child;
    if (index < after) continue;
    if (deprel === 'nmod' || deprel === 'obl') {
      const preposition = prepositionOf(sentence, index);
      if (preposition === null) continue;
      out.add(preposition, partners(sentence, noun, index, preposition), `${step}${deprel}:${preposition}`);
      for (const phrase of phrasesOfPercentage(sentence, index)) {
        const inner = prepositionOf(sentence, phrase.index);
        if (inner !== null)
          out.add(inner, fillers(sentence, phrase.index), `${step}${deprel}:${preposition}>nmod:${inner}`);
      }
      const last = preposition.lastIndexOf(' ');
      if (last > 0)
        out.add(preposition.slice(last + 1), fillers(sentence, index), `${step}${deprel}:${preposition}`);
      if (preposition === 'by') addBeyondAgent(sentence, child, step, out);
    } else if (deprel === 'acl' || deprel === 'ccomp' || deprel === 'advcl')
      addClause(sentence, child, step, out);
  }
}

/** “a visit by the Chinese premier to Nepal”: what hangs on the agent is the noun’s. */
function addBeyondAgent(sentence: Sentence, agent: Token, step: string, out: SlotsBuilder): void {
  for (const phrase of sentence.childrenWith(agent.index, 'nmod')) {
    const preposition = prepositionOf(sentence, phrase.index);
    if (preposition !== null && beyondAgents.has(preposition))
      out.add(preposition, fillers(sentence, phrase.index), `${step}${agent.deprel}:by>nmod:${preposition}`);
  }
}

/** Prepositions of an event’s other side, which the tree may hang on its agent. */
const beyondAgents: ReadonlySet<string> = new Set(['against', 'for', 'on', 'to', 'with']);

function addClause(sentence: Sentence, child: Token, step: string, out: SlotsBuilder): void {
  const mark = sentence.child(child.index, 'mark');
  const word = mark === null ? null : phraseOf(sentence, mark);
  if (word === 'to') out.add('xcomp', [child.index], `${step}acl:to`);
  else if (word === 'that') out.add('ccomp', [child.index], `${step}acl:that`);
  else if (word !== null) out.add(word, [child.index], `${step}acl:${word}`);
  else if (child.upos === 'VERB') {
    addParticiple(sentence, child, step, out);
  }
}

/** “between” needs two: when its phrase has one, the next bare phrase of the noun after an “and” is the other. */
function partners(sentence: Sentence, noun: number, word: number, preposition: string): number[] {
  const words = fillers(sentence, word);
  if (preposition !== 'between' || words.length > 1) return words;
  const inner = sentence.child(word, 'cc');
  const first = sentence
    .childrenWith(word, 'compound', 'amod', 'nmod')
    .find(({ index }) => inner !== null && index < inner.index);
  if (first !== undefined) return [first.index, ...words];
  const other = sentence
    .childrenWith(noun, 'nmod', 'conj')
    .find(({ index }) => index > word && prepositionOf(sentence, index) === null);
  const and = sentence.tokens.slice(word, other?.index).some(({ form }) => form.toLowerCase() === 'and');
  return other === undefined || !and ? words : [...words, ...coordinated(sentence, other.index)];
}

/** “tariffs reaching as high as 60% on timber”, “talks aimed at ending”: the phrases are about the noun. */
function addParticiple(sentence: Sentence, participle: Token, step: string, out: SlotsBuilder): void {
  // “as high as 30%” hangs in many ways: whatever is below the participle but not below another noun is meant.
  const open = [participle.index];
  for (let at = 0; at < open.length && at < 32; at++) {
    for (const index of sentence.tokens[open[at]].children) {
      const { upos, form } = sentence.tokens[index];
      if (upos === 'ADJ' || upos === 'ADV' || form === '%' || form === 'percent') open.push(index);
      const preposition = isNominal(sentence.tokens[index]) ? prepositionOf(sentence, index) : null;
      if (preposition !== null)
        out.add(preposition, fillers(sentence, index), `${step}${participle.deprel}>obl:${preposition}`);
    }
  }
}

/** Participles that the tree hangs on the verb though they tell the extent of its object: “imposed duties, reaching”. */
function extentParticiples(sentence: Sentence, noun: number, extent: ReadonlySet<string>): Token[] {
  const { deprel, head } = sentence.tokens[noun];
  if (head < 0 || deprel !== 'obj') return [];
  return sentence
    .childrenWith(head, 'advcl', 'conj', 'xcomp', 'acl', 'parataxis')
    .filter(
      ({ index, xpos, lemma }) =>
        index > noun && xpos === 'VBG' && extent.has(lemma) && sentence.child(index, 'nsubj', 'aux') === null,
    );
}

/** “U.S. tariffs and sanctions”: what stands before the first noun is said of both. */
function shareModifiers(sentence: Sentence, first: number, noun: number, out: SlotsBuilder): void {
  for (const child of sentence.tokens[first].children.map((i) => sentence.tokens[i])) {
    if (child.index > first || child.index > noun) continue;
    if (child.deprel === 'nmod:poss' && !out.has('poss'))
      out.add('poss', fillers(sentence, child.index), 'conj<nmod:poss');
    else if (child.deprel === 'compound' && !out.has('compound'))
      out.add('compound', [child.index], 'conj<compound');
    else if (child.deprel === 'amod' && !out.has('amod')) out.add('amod', [child.index], 'conj<amod');
  }
  addPhrases(sentence, first, 'conj<', out, noun);
}

/** A modifier with what is joined to it: “U.S. and Chinese officials”, “the China-Japan talks”, “Turkish-Greek talks”. */
function modifierWords(sentence: Sentence, word: number): number[] {
  const [before, after] = [joinedByHyphen(sentence, word, -2), joinedByHyphen(sentence, word, 2)];
  return [...before, ...coordinated(sentence, word), ...after];
}

/** The word on the other side of a hyphen, where both modify one noun or one the other. */
function joinedByHyphen({ tokens }: Sentence, word: number, steps: -2 | 2): number[] {
  const [hyphen, other] = [tokens[word + steps / 2], tokens[word + steps]];
  if (!/^[-–]$/.test(hyphen?.form ?? '') || other === undefined) return [];
  const alike = /^(?:compound|amod)/.test(other.deprel) && /^\p{Lu}/u.test(other.form);
  // Of two that modify one noun the first brings the second along.
  const isBeside = steps === 2 && other.head === tokens[word].head;
  return alike && (isBeside || (steps === -2 && other.head === word)) ? [other.index] : [];
}

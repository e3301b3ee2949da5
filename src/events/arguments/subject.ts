/** Finds who a clause is about where the words do not stand beside the verb: control, raising, participles, conjunction. */
import type { Sentence, Token } from '../../language/analysis.js';
import { type Argument, fillers, prepositionOf } from './argument.js';
import type { Control } from './control.js';

/** How far up the tree subjects are sought. */
const longestWay = 12;

/**
 * The surface subject of a verb or predicate adjective: candidates in order of preference, none when the clause has
 * none. Whether it acts or is acted upon is for the voice of the verb to say.
 */
export function surfaceSubjects(sentence: Sentence, verb: number, control: Control, way = 0): Argument[] {
  const own = sentence.child(verb, 'nsubj', 'csubj');
  if (own !== null) return [subject(fillers(sentence, own.index), own.deprel)];
  if (way > longestWay) return [];
  const token = sentence.tokens[verb];
  const { head } = token;
  if (head < 0) return [];
  const above = sentence.tokens[head];
  const up = (list: Argument[], step: string) =>
    list.map(({ words, path }) => subject(words, `${step}<${path}`));
  switch (token.deprel) {
    case 'conj':
      return up(surfaceSubjects(sentence, head, control, way + 1), 'conj');
    case 'xcomp':
      return up(controllers(sentence, head, control, way), 'xcomp');
    case 'ccomp':
      return hasOwnTense(sentence, token) ? [] : up(controllers(sentence, head, control, way), 'ccomp');
    case 'parataxis':
      // “closed its border, then reopened it”: joined by a comma alone.
      return head < verb &&
        token.xpos === 'VBD' &&
        above.xpos === 'VBD' &&
        sentence.child(verb, 'advmod') !== null
        ? up(surfaceSubjects(sentence, head, control, way + 1), 'parataxis')
        : [];
    case 'acl:relcl':
      return gapIsSubject(sentence, verb) ? [subject(fillers(sentence, head), 'acl:relcl^')] : [];
    case 'acl':
    case 'amod':
      return up(describedNoun(sentence, token, above, control, way), token.deprel);
    default:
      break;
  }
  if (token.deprel.startsWith('advcl')) {
    // “joined Qatar in condemning”: both condemn.
    if (
      above.lemma === 'join' &&
      token.xpos === 'VBG' &&
      sentence.child(verb, 'mark', 'case')?.form === 'in'
    ) {
      const both = [
        ...surfaceSubjects(sentence, head, control, way + 1).slice(0, 1),
        ...controllers(sentence, head, control, way),
      ];
      return [subject([...new Set(both.flatMap(({ words }) => words))], 'advcl<join')];
    }
    // “expect Israel to attack” is often parsed as “... in order to attack”; “told a hearing, accusing Peru” is what the speaker does.
    const isAside = token.xpos === 'VBG' && sentence.tokens[verb - 1]?.form === ',';
    if (!isAside && control.of(above.lemma).includes('obj') && sentence.child(head, 'obj') !== null) {
      return up(controllers(sentence, head, control, way), 'advcl');
    }
    if (isVerbal(above)) return up(surfaceSubjects(sentence, head, control, way + 1), 'advcl');
    return up(describedNoun(sentence, token, above, control, way), 'advcl');
  }
  return [];
}

function subject(words: readonly number[], path: string): Argument {
  return { slot: 'subj', words, path };
}

/** Who controls the clause below `verb`: its object, else its subject, or what `lexicon/control.tsv` says. */
function controllers(sentence: Sentence, verb: number, control: Control, way: number): Argument[] {
  const above = sentence.tokens[verb];
  if (!isVerbal(above)) return surfaceSubjects(sentence, verb, control, way + 1);
  for (const slot of control.of(above.lemma)) {
    if (slot === 'obj') break;
    if (slot === 'subj') return surfaceSubjects(sentence, verb, control, way + 1);
    const phrase = sentence
      .childrenWith(verb, 'obl')
      .find(({ index }) => prepositionOf(sentence, index) === slot);
    if (phrase !== undefined) return [subject(fillers(sentence, phrase.index), `obl:${slot}`)];
  }
  const object = sentence.child(verb, 'obj', 'iobj');
  if (object !== null) return [subject(fillers(sentence, object.index), object.deprel)];
  return surfaceSubjects(sentence, verb, control, way + 1);
}

/** A clause that hangs from a noun: a participle describes it; an infinitive is what the noun’s owner does. */
function describedNoun(
  sentence: Sentence,
  token: Token,
  noun: Token,
  control: Control,
  way: number,
): Argument[] {
  const infinitive = sentence
    .childrenWith(token.index, 'mark')
    .some(({ form }) => form.toLowerCase() === 'to');
  if (!infinitive) {
    const preposition = sentence.child(token.index, 'mark');
    if (preposition === null && !(token.xpos === 'VBG' && words.has(noun.lemma)))
      return [subject(fillers(sentence, noun.index), '^')];
  }
  return nounOwners(sentence, noun.index, control, way + 1);
}

/** “Issued a statement vowing to act”: what one says or writes does not act itself. */
const words: ReadonlySet<string> = new Set([
  'announcement',
  'declaration',
  'letter',
  'memo',
  'message',
  'note',
  'post',
  'speech',
  'statement',
  'tweet',
]);

/** Who a noun’s plan, decision or threat is: its possessor, its modifiers, else the subject of the verb above it. */
export function nounOwners(sentence: Sentence, noun: number, control: Control, way = 0): Argument[] {
  const out: Argument[] = [];
  const possessor = sentence.child(noun, 'nmod:poss');
  if (possessor !== null) out.push(subject(fillers(sentence, possessor.index), 'nmod:poss'));
  for (const modifier of sentence.childrenWith(noun, 'compound', 'amod')) {
    out.push(subject([modifier.index], modifier.deprel));
  }
  for (const phrase of sentence.childrenWith(noun, 'nmod')) {
    const preposition = prepositionOf(sentence, phrase.index);
    if (preposition === 'by' || preposition === 'of') {
      out.push(subject(fillers(sentence, phrase.index), `nmod:${preposition}`));
    }
  }
  const { head, deprel } = sentence.tokens[noun];
  if (head >= 0 && way <= longestWay && (deprel === 'obj' || deprel === 'obl' || deprel === 'advcl')) {
    const above = surfaceSubjects(sentence, head, control, way + 1);
    out.push(...above.map(({ words, path }) => subject(words, `${deprel}<${path}`)));
  }
  return out;
}

function gapIsSubject(sentence: Sentence, verb: number): boolean {
  return sentence.child(verb, 'nsubj', 'csubj') === null;
}

function hasOwnTense(sentence: Sentence, { index, xpos }: Token): boolean {
  if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') return true;
  return sentence.child(index, 'aux', 'nsubj') !== null;
}

export function isVerbal({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

/**
 * Gives a clause its subject back where the word before it has taken it: “According to the Post, dozens were hurt”, read as a Post
 * that is dozens; “that suspected rebels had fled”, read as someone who suspected.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';
import { hasTense } from './tense.js';

/** The sentence with such subjects put right; the sentence itself where there are none. */
export function withTakenSubjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const inside = withOuterSubject(withMarkedSubject(withParticipleOfSubject(sentence, text), text), text);
  return withBareSubjects(withSubjectOfObject(withSourceApart(inside, text), text), words, text);
}

/** “that is what Peru wants”, with “that” as a subject of “wants”: what stands before “what” is not inside its clause. */
function withOuterSubject(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const { index, head } of sentence.related('nsubj')) {
    const verb = sentence.tokens[head];
    if (verb === undefined || index > verb.head) continue;
    if (verb.deprel !== 'acl:relcl' && !isOfWhat(sentence, verb)) continue;
    const inner = sentence.childrenWith(verb.index, 'nsubj').some((other) => other.index > verb.head);
    const subject = sentence.child(verb.head, 'nsubj');
    if (inner && subject === null && verb.head < verb.index) changes.set(index, { head: verb.head });
  }
  return rehung(sentence, changes, text);
}

/** The clause of “what”, whether the tree has it as a relative clause or not. */
function isOfWhat({ tokens }: Sentence, { deprel, head }: Token): boolean {
  return deprel === 'ccomp' && tokens[head].form.toLowerCase() === 'what';
}

/** A source between “according to” and a comma is not what follows, where the verb has no other subject. */
function withSourceApart(sentence: Sentence, text: string): Sentence {
  for (const according of sentence.related('case')) {
    if (according.form.toLowerCase() !== 'according') continue;
    const source = sentence.tokens[according.head];
    if (sentence.child(source.index, 'case') !== according) continue;
    const verb = sentence.tokens[source.head];
    if (verb?.upos !== 'VERB' || verb.index < source.index) continue;
    if (sentence.child(verb.index, 'nsubj', 'csubj') !== null) continue;
    const subject = sentence.childrenWith(source.index, 'appos').at(-1);
    if (subject === undefined || subject.index < source.index || !isNominal(subject)) continue;
    const deprel = subjectRelation(sentence, verb.index);
    return rehung(sentence, new Changes([[subject.index, { head: verb.index, deprel }]]), text);
  }
  return sentence;
}

/** “gunmen seized dozens”, with the noun right before the verb as a part of its object: it is the subject. */
function withSubjectOfObject(sentence: Sentence, text: string): Sentence {
  for (const { index, xpos } of sentence.verbs) {
    const noun = sentence.tokens[index - 1];
    if (!/^VB[DN]$/.test(xpos) || noun === undefined || !isNominal(noun)) continue;
    if (noun.head < index || noun.deprel !== 'nmod' || sentence.child(noun.index, 'case') !== null) continue;
    const object = sentence.tokens[noun.head];
    if (object.head !== index || object.deprel !== 'obj') continue;
    if (sentence.child(index, 'nsubj', 'csubj', 'aux') !== null) continue;
    return rehung(sentence, new Changes([[noun.index, { head: index, deprel: 'nsubj' }]]), text);
  }
  return sentence;
}

/** “As the quarrel widened, Peru left”, with two subjects of “left”: what stands between “as” and its verb is that verb’s. */
function withMarkedSubject(sentence: Sentence, text: string): Sentence {
  for (const { index, xpos, deprel, head } of sentence.verbs) {
    if (deprel !== 'advcl' || head < index || !/^VB[DNZP]$/.test(xpos)) continue;
    const mark = sentence.child(index, 'mark');
    if (mark === null || sentence.child(index, 'nsubj', 'csubj') !== null) continue;
    const subjects = sentence.childrenWith(head, 'nsubj');
    const [inside] = subjects.filter((noun) => noun.index > mark.index && noun.index < index);
    if (inside === undefined || subjects.length < 2) continue;
    const past = xpos === 'VBN' && sentence.child(index, 'aux') === null;
    const changes = new Changes([
      [inside.index, { head: index, deprel: subjectRelation(sentence, index) }],
      ...(past ? [[index, { xpos: 'VBD' }] as const] : []),
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/**
 * “Peru, whose navy is small, has asked”, “Norway on Monday lifted sanctions”, with the name as a circumstance: what opens the
 * sentence, or a name right of nothing but its own words, is the subject of a finite verb without one, unless it says when.
 */
function withBareSubjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const noun of sentence.tokens) {
    if (!circumstances.has(noun.deprel)) continue;
    const verb = sentence.tokens[noun.head];
    if (verb?.upos !== 'VERB' || noun.index > verb.index) continue;
    if (!isNominal(noun) || words.isOfKind(noun.lemma, 'circumstance')) continue;
    const opens = verb.index === sentence.root && firstOf(sentence, noun) === 0;
    if (noun.deprel === 'obl:unmarked' ? noun.upos !== 'PROPN' || !hasTense(sentence, verb) : !opens)
      continue;
    if (sentence.child(verb.index, 'nsubj', 'csubj', 'expl') !== null) continue;
    // “Lin Bo, who is minister, has asked”, with Lin as a clause.
    if (sentence.child(noun.index, 'case', 'mark', 'cop') !== null) continue;
    changes.set(noun.index, { deprel: subjectRelation(sentence, verb.index) });
    break;
  }
  return rehung(sentence, changes, text);
}

/** Relations of what a name may be taken for that is the subject. */
const circumstances: ReadonlySet<string> = new Set(['obl', 'obl:unmarked', 'advcl']);

/** A clause that “that” opens has a subject: a participle without one modifies the noun after it. */
function withParticipleOfSubject(sentence: Sentence, text: string): Sentence {
  for (const { index, xpos, deprel, head } of sentence.verbs) {
    if (deprel !== 'ccomp' || !/^VB[DN]$/.test(xpos)) continue;
    if (sentence.tokens[index - 1]?.form.toLowerCase() !== 'that') continue;
    if (sentence.child(index, 'nsubj', 'aux', 'obj') !== null) continue;
    const clause = sentence.childrenWith(index, 'ccomp').find((token) => token.index > index);
    const subject = clause === undefined ? null : sentence.child(clause.index, 'nsubj');
    if (clause === undefined || subject === null || firstOf(sentence, subject) !== index + 1) continue;
    const changes = new Changes([
      [clause.index, { head, deprel }],
      [index, { head: subject.index, deprel: 'amod', xpos: 'VBN' }],
    ]);
    for (const child of sentence.tokens[index].children)
      if (child !== clause.index) changes.set(child, { head: clause.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** The first word of a plain noun phrase. */
function firstOf(sentence: Sentence, noun: Token): number {
  return Math.min(noun.index, ...noun.children.filter((child) => sentence.tokens[child].head === noun.index));
}

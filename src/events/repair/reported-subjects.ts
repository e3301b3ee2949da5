/**
 * Gives a reported clause its subject back where the reporting verb at its end has taken it: “The pirates freed the crew, the
 * owner said”, read as pirates and an owner who both said; “The pirates were told to go, said the owner”, read as pirates who said.
 */
import type { Sentence } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';
import { hasTense } from './tense.js';

/** The sentence with such subjects put right; the sentence itself where there are none. */
export function withReportedSubjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const verb of sentence.verbs) {
    const clause = sentence.child(verb.index, 'ccomp');
    if (clause === null || clause.index > verb.index) continue;
    if (sentence.child(clause.index, 'nsubj', 'csubj') !== null) continue;
    const subjects = sentence.childrenWith(verb.index, 'nsubj').filter(({ index }) => index < verb.index);
    const [first, last] = [subjects[0], subjects.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    if (first.index > clause.index || last.index < clause.index) continue;
    const passive = sentence.child(clause.index, 'aux:pass', 'obl:agent') !== null;
    const deprel = passive ? 'nsubj:pass' : 'nsubj';
    return rehung(sentence, new Changes([[first.index, { head: clause.index, deprel }]]), text);
  }
  return withSpeakerAfter(sentence, words, text);
}

/** “Charities helping farmers were told to leave, said Lund”: who stands after the verb speaks, who stands first does not. */
function withSpeakerAfter(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const verb of sentence.verbs) {
    const next = sentence.tokens[verb.index + 1];
    if (!words.isOfKind(verb.lemma, 'quoting') || next === undefined) continue;
    const [subject, ...others] = sentence.childrenWith(verb.index, 'nsubj');
    const speaker = sentence.childrenWith(verb.index, 'obj', 'iobj').find(({ index }) => index > verb.index);
    if (subject === undefined || others.length > 0 || subject.index > verb.index) continue;
    if (speaker === undefined || !isNominal(speaker) || sentence.tokens[verb.index - 1]?.form !== ',')
      continue;
    const clauses = sentence
      .childrenWith(verb.index, 'ccomp')
      .filter(({ index }) => index > subject.index && index < verb.index);
    const clause = clauses.find((one) => hasTense(sentence, one));
    if (clause === undefined || sentence.child(clause.index, 'nsubj', 'csubj') !== null) continue;
    const changes = new Changes([
      [subject.index, { head: clause.index, deprel: subjectRelation(sentence, clause.index) }],
      [speaker.index, { deprel: 'nsubj' }],
    ]);
    for (const { index, xpos } of clauses)
      if (xpos === 'VBG' && index === subject.index + 1)
        changes.set(index, { head: subject.index, deprel: 'acl' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

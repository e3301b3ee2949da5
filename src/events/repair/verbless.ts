/**
 * Gives a clause its verb back where the tree has taken it for a modifier: “Sweden delivered tanks to Ukraine”, read as
 * tanks that are Sweden delivered. Only a clause that has no other verb is touched.
 */
import { type Sentence, type Token, withoutSubtype } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

const clauseRelations: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis']);

/** Relations under which a parser that has lost the verb hides its subject. */
const subjectRelations: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nsubj',
  'advmod',
  'nmod',
  'obl',
  'dep',
]);

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withVerbs(sentence: Sentence, text: string): Sentence {
  for (const noun of sentence.tokens) {
    if (noun.upos !== 'NOUN' || !clauseRelations.has(noun.deprel)) continue;
    if (sentence.child(noun.index, 'cop', 'aux', 'acl:relcl', 'case') !== null) continue;
    const modifiers = sentence.childrenWith(noun.index, 'amod');
    const verb = modifiers.find((token) => isPastVerb(token) || isWithSubject(sentence, token));
    if (verb === undefined) continue;
    // “Chad no longer imposes curbs”: what has a subject of its own is no modifier.
    const own = isWithSubject(sentence, verb) ? sentence.child(verb.index, 'nsubj') : null;
    // “Iran and Iraq traded accusations”: the last of several stands before the verb.
    const before = sentence.tokens[verb.index - 1];
    const subject = own ?? (before?.deprel === 'conj' ? sentence.tokens[before.head] : before);
    if (
      subject === undefined ||
      (subject.upos !== 'PROPN' && subject.upos !== 'PRON' && !subject.xpos.startsWith('NNP'))
    )
      continue;
    if (subject.head !== verb.index && subject.head !== noun.index) continue;
    if (!subjectRelations.has(withoutSubtype(subject.deprel))) continue;
    return rehung(sentence, rebuilt(sentence, noun, verb, subject), text);
  }
  return sentence;
}

/** Hangs the noun below its participle, the name before it as its subject, and what stands left of that on the subject. */
function rebuilt({ tokens }: Sentence, noun: Token, verb: Token, subject: Token): Changes {
  const changes = new Changes();
  for (const { index, deprel } of noun.children.map((child) => tokens[child])) {
    const ofSubject = /^(compound|amod|det|nmod|flat|nummod)/.test(deprel);
    if (deprel === 'punct') changes.set(index, { head: verb.index });
    else if (index <= verb.index) changes.set(index, { head: ofSubject ? subject.index : verb.index });
  }
  const xpos = verb.xpos === 'VBZ' ? 'VBZ' : 'VBD';
  changes.set(verb.index, { head: noun.head, deprel: noun.deprel, xpos });
  changes.set(noun.index, { head: verb.index, deprel: 'obj' });
  changes.set(subject.index, { head: verb.index, deprel: 'nsubj' });
  return changes;
}

function isWithSubject(sentence: Sentence, { index, upos, xpos }: Token): boolean {
  return upos === 'VERB' && xpos === 'VBZ' && sentence.child(index, 'nsubj') !== null;
}

function isPastVerb({ upos, xpos, form }: Token): boolean {
  if (!/^\p{Ll}/u.test(form)) return false;
  return upos === 'VERB' && (xpos === 'VBD' || xpos === 'VBN' || (xpos === 'JJ' && form.endsWith('ed')));
}

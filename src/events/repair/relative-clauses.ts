/**
 * Gives relative clauses what is theirs: “Peru, which last week asked Chile”, with Peru as what is asked; “Peru, whose navy seized a boat,
 * apologised”, with the seizure as what the sentence says first.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';
import { hasTense } from './tense.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withRelativeClauses(given: Sentence, text: string): Sentence {
  if (!given.tokens.some(isRelative)) return given;
  const sentence = withRelativeSubjects(given, text);
  return withClauseOfSubject(withHungClauses(sentence, text), text);
}

function isRelative({ form, xpos }: Token): boolean {
  return xpos.startsWith('W') && /^(?:which|who|whose)$/i.test(form);
}

/** A finite verb without a subject has its relative word for one. */
function withRelativeSubjects(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const word of sentence.tokens) {
    const verb = sentence.tokens[word.head];
    if (!isRelative(word) || !/^i?obj$/.test(word.deprel) || verb === undefined || verb.index < word.index)
      continue;
    if (!isTensed(sentence, verb) || sentence.child(verb.index, 'nsubj', 'csubj', 'aux:pass') !== null)
      continue;
    const noun = sentence.tokens[word.index - 2];
    const hangs = verb.deprel === 'acl:relcl';
    if (!hangs && (noun === undefined || !isNominal(noun) || sentence.tokens[word.index - 1].form !== ','))
      continue;
    changes.set(word.index, { deprel: 'nsubj' });
    if (!hangs && verb.deprel === 'advcl') changes.set(verb.index, { head: noun.index, deprel: 'acl:relcl' });
  }
  return rehung(sentence, changes, text);
}

/** “Jordan, whose king met Syrians, reopened the border”, read as what Jordan did when its king met them. */
function withHungClauses(sentence: Sentence, text: string): Sentence {
  const changes = new Changes();
  for (const word of sentence.tokens) {
    if (!isRelative(word) || sentence.tokens[word.index - 1]?.form !== ',') continue;
    const above = sentence.tokens[word.head];
    const verb = above?.deprel === 'nsubj' ? sentence.tokens[above.head] : above;
    if (verb === undefined || !/^(?:advcl|parataxis)$/.test(verb.deprel) || verb.head < verb.index) continue;
    const subject = sentence.child(verb.head, 'nsubj');
    if (subject === null || !isTensed(sentence, verb)) continue;
    const words = sentence.subtree(subject.index).filter((one) => one < word.index - 1);
    if (words.includes(word.index - 2)) changes.set(verb.index, { head: subject.index, deprel: 'acl:relcl' });
  }
  return rehung(sentence, changes, text);
}

/** The verb after the comma that closes the clause is the sentence’s, and the clause describes the subject. */
function withClauseOfSubject(sentence: Sentence, text: string): Sentence {
  const verb = sentence.tokens[sentence.root];
  if (verb?.upos !== 'VERB') return sentence;
  const [subject, ...others] = sentence
    .childrenWith(verb.index, 'nsubj')
    .filter(({ index }) => index < verb.index);
  if (subject === undefined || !isNominal(subject)) return sentence;
  const relative = sentence.tokens.find(
    (token) => isRelative(token) && token.index > subject.index && token.index < verb.index,
  );
  if (relative === undefined || sentence.tokens[relative.index - 1].form !== ',') return sentence;
  const own = relative.head === verb.index || others.some(({ index }) => index === relative.head);
  if (!own || subject.index === relative.index) return sentence;
  const main = sentence
    .childrenWith(verb.index, 'advcl', 'conj', 'parataxis')
    .find((token) => token.index > verb.index && closesClause(sentence, token));
  if (main === undefined) return sentence;
  const changes = new Changes([
    [main.index, { head: -1, deprel: 'root', ...(main.xpos === 'VBN' ? { xpos: 'VBD' } : {}) }],
    [subject.index, { head: main.index, deprel: 'nsubj' }],
    [verb.index, { head: subject.index, deprel: 'acl:relcl' }],
  ]);
  for (const child of verb.children) if (child > main.index) changes.set(child, { head: main.index });
  return rehung(sentence, changes, text);
}

/** A past or present verb right after a comma, that has nothing to join or open it and no subject of its own. */
function closesClause(sentence: Sentence, { index, upos, xpos }: Token): boolean {
  if (upos !== 'VERB' || !/^VB[DNZP]$/.test(xpos) || sentence.child(index, 'cc', 'nsubj', 'mark') !== null)
    return false;
  let first = index;
  while (/^(?:ADV|AUX)$/.test(sentence.tokens[first - 1]?.upos ?? '')) first--;
  return sentence.tokens[first - 1]?.form === ',';
}

function isTensed(sentence: Sentence, token: Token): boolean {
  return token.upos === 'VERB' && hasTense(sentence, token);
}

/**
 * “The day on which the fees begin”: a relative pronoun with its preposition is neither the subject nor the object of its clause, nor an article
 * of its subject, and the noun before it stands outside the clause.
 */
import type { Sentence } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such clauses put right; the sentence itself where there are none. */
export function withRelativePhrases(sentence: Sentence, text: string): Sentence {
  let out = sentence;
  for (const { index, form } of sentence.tokens) {
    if (form.toLowerCase() !== 'which' || !isAfterPreposition(sentence, index)) continue;
    out = rehung(out, phraseChanges(out, index), text);
    out = rehung(out, clauseChanges(out, index), text);
  }
  return out;
}

/** “The day on which”, “the bank to which”; of “all of which” it may be subject or object. */
function isAfterPreposition({ tokens }: Sentence, which: number): boolean {
  const [noun, preposition] = [tokens[which - 2], tokens[which - 1]];
  return noun?.upos === 'NOUN' && preposition.upos === 'ADP' && preposition.form.toLowerCase() !== 'of';
}

/** The pronoun as a phrase of its verb; “which fees” read as one noun gives its subject back. */
function phraseChanges(sentence: Sentence, which: number): Changes {
  const { head, deprel } = sentence.tokens[which];
  if (/^(nsubj|obj)$/.test(deprel) && head > which) return new Changes([[which, { deprel: 'obl' }]]);
  if (deprel !== 'det' || head < which) return new Changes();
  const verb = sentence.childrenWith(which - 2, 'acl', 'acl:relcl').find(({ index }) => index > head);
  if (verb === undefined || sentence.child(verb.index, 'nsubj') !== null) return new Changes();
  return new Changes([
    [which - 1, { head: which, deprel: 'case' }],
    [which, { head: verb.index, deprel: 'obl', upos: 'PRON' }],
    [head, { head: verb.index, deprel: 'nsubj' }],
  ]);
}

/** The noun before it, read as a part of its clause, as that of which the clause is told. */
function clauseChanges({ tokens }: Sentence, which: number): Changes {
  const noun = tokens[which - 2];
  const verb = tokens[tokens[which].head];
  if (verb === undefined || verb.index < which || noun.head !== verb.index || verb.head < 0)
    return new Changes();
  const relation = tokens[verb.head].upos === 'VERB' ? 'obl:unmarked' : 'appos';
  return new Changes([
    [noun.index, { head: verb.head, deprel: relation }],
    [verb.index, { head: noun.index, deprel: 'acl:relcl' }],
  ]);
}

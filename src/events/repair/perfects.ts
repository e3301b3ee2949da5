/**
 * Reads “had earlier rejected the calls”, “has since seized control” as a perfect where the tree has the participle as a modifier of
 * the noun: had calls that were rejected.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import { Changes, rehung } from './rehang.js';

/** Words that stand between the auxiliary and its participle. */
const longestGap = 3;

/** The sentence with such perfects put right; the sentence itself where there are none. */
export function withPerfects(sentence: Sentence, text: string): Sentence {
  for (const have of sentence.tokens) {
    if (have.lemma !== 'have' || (have.upos !== 'VERB' && have.upos !== 'AUX')) continue;
    const below = participleBelow(sentence, have);
    if (below !== null) return rehung(sentence, changesBelow(have, below), text);
    const verb = participleAfter(sentence, have);
    if (verb === null) continue;
    const noun = sentence.tokens[verb.head];
    if (!isNominal(noun) || noun.index < verb.index || sentence.child(noun.index, 'cop') !== null) continue;
    const asObject = noun.head === have.index && noun.deprel === 'obj';
    const asClause = have.head === noun.index && have.deprel === 'aux';
    if (!asObject && !asClause) continue;
    return rehung(sentence, changesFor(sentence, have, verb, noun, asObject), text);
  }
  return sentence;
}

/** “Has neither praised nor condemned”, with the participle as a clause below “has”; null otherwise. */
function participleBelow(sentence: Sentence, have: Token): Token | null {
  if (have.upos !== 'VERB' || sentence.child(have.index, 'obj', 'aux') !== null) return null;
  const verb = sentence.child(have.index, 'xcomp');
  if (
    verb?.xpos !== 'VBN' ||
    verb.index < have.index ||
    sentence.child(verb.index, 'mark', 'aux', 'cop') !== null
  )
    return null;
  return verb;
}

function changesBelow(have: Token, verb: Token): Changes {
  const changes = new Changes([
    [verb.index, { head: have.head, deprel: have.deprel }],
    [have.index, { head: verb.index, deprel: 'aux', upos: 'AUX' }],
  ]);
  for (const child of have.children) if (child !== verb.index) changes.set(child, { head: verb.index });
  return changes;
}

/** The participle after “have” and adverbs, where it is a modifier; null otherwise. */
function participleAfter({ tokens }: Sentence, { index }: Token): Token | null {
  for (const token of tokens.slice(index + 1, index + 2 + longestGap)) {
    if (token.xpos === 'VBN' && token.deprel === 'amod' && token.upos === 'VERB')
      return token.index > index + 1 ? token : null;
    if (!token.xpos.startsWith('RB') && !/^(since|also|not|n't)$/i.test(token.form)) return null;
  }
  return null;
}

function changesFor(sentence: Sentence, have: Token, verb: Token, noun: Token, asObject: boolean): Changes {
  const clause = asObject ? have : noun;
  const changes = new Changes([
    [verb.index, { head: clause.head, deprel: clause.deprel }],
    [have.index, { head: verb.index, deprel: 'aux', upos: 'AUX' }],
    [noun.index, { head: verb.index, deprel: 'obj' }],
  ]);
  for (const child of clause.children) {
    const { index, deprel, upos } = sentence.tokens[child];
    if (index === verb.index || index === noun.index || index === have.index) continue;
    if (asObject || index < verb.index || deprel === 'punct')
      changes.set(index, {
        head: verb.index,
        ...(deprel === 'case' && upos !== 'NOUN' ? { deprel: 'advmod' } : {}),
      });
  }
  for (const child of noun.children) {
    const { index, xpos } = sentence.tokens[child];
    if (index > have.index && index < verb.index && xpos.startsWith('RB'))
      changes.set(index, { head: verb.index });
  }
  return changes;
}

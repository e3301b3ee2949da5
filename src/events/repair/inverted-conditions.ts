/**
 * Reads a condition that the verb before its subject tells: “Should Peru attack Chile, Bolivia would help it”, “Were Peru to attack”, “Had
 * Peru attacked”. The verb that opens it is its mark, as “if” would be, and what follows the comma is the main clause.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such a condition put right; the sentence itself where there is none. */
export function withInvertedCondition(sentence: Sentence, text: string): Sentence {
  const [opener] = sentence.tokens;
  if (opener === undefined || !/^(?:Had|Should|Were)$/.test(opener.form)) return sentence;
  const comma = sentence.tokens.findIndex(({ form }) => form === ',');
  const condition = comma < 0 ? undefined : conditionVerb(sentence, opener, comma);
  const main = condition === undefined ? undefined : mainVerb(sentence, comma);
  if (condition === undefined || main === undefined) return sentence;
  const changes = new Changes([
    [opener.index, { head: condition.index, deprel: 'mark', upos: 'SCONJ' }],
    [condition.index, { head: main.index, deprel: 'advcl' }],
  ]);
  if (main.head >= 0 && sentence.subtree(condition.index).includes(main.index))
    changes.set(main.index, { head: condition.head, deprel: condition.deprel });
  const subject = sentence.tokens.find(
    ({ index, deprel }) => deprel.startsWith('nsubj') && index > 0 && index < condition.index,
  );
  if (subject !== undefined) changes.set(subject.index, { head: condition.index });
  return rehung(sentence, changes, text);
}

/** The verb of the condition, which stands before the comma: with “were” an infinitive. */
function conditionVerb({ tokens }: Sentence, opener: Token, comma: number): Token | undefined {
  const tag = { Had: /^VB[DN]$/, Should: /^VBP?$/, Were: /^VB$/ }[opener.form]!;
  return tokens.slice(1, comma).find(({ upos, xpos }) => upos === 'VERB' && tag.test(xpos));
}

/** The first verb behind the comma with a modal before it. */
function mainVerb(sentence: Sentence, comma: number): Token | undefined {
  return sentence.tokens
    .slice(comma + 1)
    .find(
      ({ index, upos }) =>
        upos === 'VERB' && sentence.childrenWith(index, 'aux').some(({ xpos }) => xpos === 'MD'),
    );
}

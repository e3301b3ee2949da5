/** Gives a clause that opens with a date its subject back: “On 1 July, Norway imposed”, where the tree has the name beside the date. */
import type { Sentence, TimeExpression } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';
import { subjectRelation } from './subject-relation.js';

/** Words between the name and its verb at most. */
const farthestVerb = 8;

/**
 * The sentence with such subjects put right; the sentence itself where there are none.
 *
 * @param times of this sentence
 */
export function withDatedOpenings(
  sentence: Sentence,
  times: readonly TimeExpression[],
  text: string,
): Sentence {
  const { tokens } = sentence;
  const changes = new Changes();
  for (const { first, last } of times) {
    if (tokens[last + 1]?.form !== ',') continue;
    const name = tokens.find(
      ({ index, head, deprel, upos }) =>
        index > last + 1 && head >= first && head <= last && deprel === 'appos' && upos === 'PROPN',
    );
    if (name === undefined) continue;
    const verb = tokens[outside(sentence, first, last)];
    if (verb?.upos !== 'VERB' || verb.index < name.index || verb.index > name.index + farthestVerb) continue;
    if (sentence.child(verb.index, 'nsubj', 'csubj') !== null) continue;
    changes.set(name.index, { head: verb.index, deprel: subjectRelation(sentence, verb.index) });
  }
  return rehung(sentence, changes, text);
}

/** The word from which the time hangs, or -1. */
function outside({ tokens }: Sentence, first: number, last: number): number {
  for (let word = first; word <= last; word++) {
    const { head } = tokens[word];
    if (head > last) return head;
  }
  return -1;
}

/**
 * Hangs a day from the verb whose day it can be: “will lift the duties on goods that meet the rules on 1 July” tells when they are
 * lifted, “opened an inquiry and announced fees from Tuesday” from when there are fees.
 */
import type { Sentence, TimeExpression } from '../../language/analysis.js';
import { Changes, rehung } from './rehang.js';

/** Longest way up the tree from a relative clause to the verb of its sentence. */
const longestWay = 8;

/**
 * The sentence with such days under their verbs; the sentence itself where there are none.
 *
 * @param times of this sentence
 * @param day the report’s ISO day, when known
 */
export function withDaysOfClauses(
  sentence: Sentence,
  times: readonly TimeExpression[],
  day: string | null,
  text: string,
): Sentence {
  const changes = new Changes();
  for (const time of times) {
    if (time.kind !== 'point' || time.precision !== 'day') continue;
    const verb = verbOf(sentence, time);
    if (verb === null) continue;
    const better = beyondState(sentence, time, verb, day) ?? joinedBefore(sentence, time, verb);
    if (better === null) continue;
    for (let word = time.first; word <= time.last; word++)
      if (sentence.tokens[word].head === verb) changes.set(word, { head: better });
  }
  return rehung(sentence, changes, text);
}

/** The verb from which the day hangs; null when it hangs from something else. */
function verbOf({ tokens }: Sentence, { first, last }: TimeExpression): number | null {
  for (let word = first; word <= last; word++) {
    const { head } = tokens[word];
    if (head >= 0 && (head < first || head > last)) return tokens[head].upos === 'VERB' ? head : null;
  }
  return null;
}

/** What is so at present is not so on a day to come: the verb above the relative clause that looks ahead. */
function beyondState(
  sentence: Sentence,
  { interval }: TimeExpression,
  verb: number,
  day: string | null,
): number | null {
  const { tokens } = sentence;
  if (day === null || interval === null || interval.start <= day) return null;
  if (tokens[verb].deprel !== 'acl:relcl' || !isPresent(sentence, verb)) return null;
  for (let at = tokens[verb].head, steps = 0; at >= 0 && steps < longestWay; at = tokens[at].head, steps++)
    if (tokens[at].upos === 'VERB') return isAhead(sentence, at) ? at : null;
  return null;
}

function isPresent(sentence: Sentence, verb: number): boolean {
  const helpers = sentence.childrenWith(verb, 'aux', 'aux:pass', 'cop');
  const tensed = helpers[0] ?? sentence.tokens[verb];
  return /^VB[PZ]$/.test(tensed.xpos);
}

/** “Will lift”, “agreed to lift”. */
function isAhead(sentence: Sentence, verb: number): boolean {
  return (
    sentence.tokens[verb].xpos === 'VB' &&
    sentence
      .childrenWith(verb, 'aux', 'mark')
      .some(({ form }) => /^(will|would|shall|’ll|'ll|to)$/i.test(form))
  );
}

/** “Opened an inquiry and announced fees from Tuesday”: of joined verbs the last before a start or an end has it. */
function joinedBefore(sentence: Sentence, { bound, first }: TimeExpression, verb: number): number | null {
  if (bound !== 'since' && bound !== 'until') return null;
  const joined = sentence
    .childrenWith(verb, 'conj')
    .filter(({ index, upos }) => upos === 'VERB' && index > verb && index < first);
  return joined[joined.length - 1]?.index ?? null;
}

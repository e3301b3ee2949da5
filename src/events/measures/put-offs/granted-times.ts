/**
 * Who puts off what was to come, and for whom: “put the increase off”, “gave Norway another 90 days”, “Norway won a delay”, “Norway has
 * been spared an increase”.
 */
import type { Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { Party } from '../../parties/parties.js';
import { partiesIn } from '../named-parties.js';

export interface GrantedTime {
  readonly sentence: Sentence;
  readonly verb: number;
  /** Who grants it; none where it is not said. */
  readonly by: readonly Party[];
  /** Whom it is granted; none where it is not said. */
  readonly to: readonly Party[];
}

/** Words after the verb that may name whom the time is for. */
const reach = 8;

/** What the verb tells; null when it puts nothing off. */
export function grantedTime(sentence: Sentence, verb: number, coding: Coding): GrantedTime | null {
  const { terms } = coding.lexicon.measureWords;
  if (sentence.tokens[verb].upos !== 'VERB') return null;
  const tells = terms.verb(sentence, verb);
  const subjects = partiesAt(sentence, verb, 'subj', coding);
  const after = () =>
    partiesIn(
      sentence,
      { first: verb + 1, last: Math.min(sentence.tokens.length - 1, verb + reach) },
      coding.actors,
      'granted',
    );
  if (tells === 'grants' && hasLength(sentence, verb, coding))
    return { sentence, verb, by: subjects, to: after() };
  if (tells === 'wins' && objectIs(sentence, verb, ['suspend', 'extend'], coding))
    return { sentence, verb, by: [], to: subjects };
  if (terms.act(sentence, verb) === 'suspend' && objectIs(sentence, verb, ['raise'], coding))
    return { sentence, verb, by: subjects, to: [] };
  const isSpared =
    terms.isAct(sentence.tokens[verb].lemma, 'exempt') && sentence.child(verb, 'aux:pass') !== null;
  if (isSpared && objectIs(sentence, verb, ['raise'], coding)) {
    const spared = sentence.child(verb, 'nsubj:pass', 'nsubj')?.index;
    const to = spared === undefined ? [] : partiesOf(sentence, [spared], 'subj', 'spared', coding);
    return { sentence, verb, by: partiesAt(sentence, verb, 'by', coding), to };
  }
  return null;
}

/** “Another 90 days”: a length of time after the verb. */
function hasLength(sentence: Sentence, verb: number, { analysis }: Coding): boolean {
  return analysis.times.some(
    ({ sentence: at, kind, first }) =>
      at === sentence.index && kind === 'duration' && first > verb && first <= verb + reach,
  );
}

/** “The increase”, “a delay”: a noun of one of the acts as the verb’s object. */
function objectIs(
  sentence: Sentence,
  verb: number,
  acts: readonly string[],
  { lexicon, matcher }: Coding,
): boolean {
  const { terms } = lexicon.measureWords;
  const tied = sentence.child(verb, 'obj');
  const objects = (matcher.table(sentence).of(verb).get('obj') ?? []).flatMap(({ words }) => words);
  return [...objects, ...(tied === null ? [] : [tied.index])].some((word) => {
    const act = sentence.tokens[word].upos === 'NOUN' ? terms.act(sentence, word) : null;
    return act !== null && acts.includes(act);
  });
}

function partiesAt(sentence: Sentence, verb: number, slot: string, coding: Coding): Party[] {
  const found = coding.matcher.table(sentence).of(verb).get(slot) ?? [];
  return found.flatMap(({ words, path }) => partiesOf(sentence, words, slot, path, coding));
}

function partiesOf(
  sentence: Sentence,
  words: readonly number[],
  slot: string,
  path: string,
  { actors }: Coding,
): Party[] {
  return words
    .flatMap((word) => actors.at(sentence.index, word))
    .filter(({ actor }) => actor.code !== null)
    .map((one) => ({ ...one, slot, path, owner: false }));
}

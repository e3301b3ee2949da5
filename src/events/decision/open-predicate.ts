/** A verb whose sense no frame tells, with who would do it to whom: what the decision is asked about. */
import type { Sentence } from '../../language/analysis.js';
import type { Frame } from '../frames.js';
import type { Match, Matcher } from '../matcher.js';
import { type Party, partiesOf, sameActor } from '../parties/parties.js';
import type { Predicate } from '../predicate.js';
import type { RelationTools } from './relation.js';

export interface OpenPredicate {
  readonly predicate: Predicate;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  /** Where the target was looked for: the slots with something in them. */
  readonly slots: readonly string[];
}

/** What the act that the verb governs is done to. */
const throughComplement = 'xcomp.obj';

/** Where the one that acts is looked for. */
const sourceSlots: readonly string[] = ['subj'];

/** Where the one acted upon is looked for, in order. */
const targetSlots: readonly string[] = [
  'obj',
  'iobj',
  'against',
  'with',
  'to',
  'at',
  'on',
  'from',
  'for',
  'toward',
  'of',
  'over',
  'into',
  'between',
  throughComplement,
  'through',
  'in',
  'across',
  'near',
];

/** The verb at a word with its parties; null for other words, and where nobody who is known does it. */
export function openPredicate(sentence: Sentence, word: number, tools: RelationTools): OpenPredicate | null {
  if (sentence.tokens[word].upos !== 'VERB') return null;
  const predicate = tools.matcher.table(sentence).predicate(word);
  if (predicate === null) return null;
  const { matcher } = tools;
  const source = party(sentence, word, sourceSlots, matcher, []);
  if (source.length === 0) return null;
  const slots = targetSlots.filter(filledSlots(sentence, word, matcher));
  return { predicate, source, target: party(sentence, word, slots, matcher, source), slots };
}

/** Tells slots that have something in them, or may have: a phrase of the verb’s may hang from its object. */
function filledSlots(sentence: Sentence, word: number, matcher: Matcher): (slot: string) => boolean {
  const table = matcher.table(sentence);
  const filled = new Set(table.of(word).keys());
  for (const { words } of table.of(word).get('obj') ?? [])
    for (const slot of table.of(words[words.length - 1]).keys()) filled.add(slot);
  // “Pressed other states to free their soldiers”: whom they are to free is not who is pressed.
  const own = table.of(word).has('obj');
  return (slot) => (slot === throughComplement ? filled.has('xcomp') && !own : filled.has(slot));
}

function party(
  sentence: Sentence,
  word: number,
  slots: readonly string[],
  matcher: Matcher,
  others: readonly Party[],
): Party[] {
  return partiesOf(
    matcher.table(sentence),
    matcher.actors,
    word,
    slots,
    matcher.eventActors(sentence),
    (one) =>
      others.some((other) => sameActor(other, one) || (one.owner && other.actor.code === one.actor.code)),
  );
}

/** The match of a verb that the decision has given a type, as if a frame had; `share` is how sure it is. */
export function decidedMatch(
  { predicate, slots }: OpenPredicate,
  type: Frame['type'],
  mode: Frame['mode'],
  share: number,
): Match {
  const frame: Frame = {
    name: `decision ${type ?? 'NONE'} ${share.toFixed(2)}`,
    predicate: predicate.names[0],
    pos: predicate.pos,
    type,
    mode,
    where: [],
    actor: sourceSlots,
    recipient: slots,
    status: null,
    example: '',
  };
  return { predicate, frame, consumed: [], specificity: 0, decided: share };
}

/**
 * The trained decision about verbs that no frame knows, or whose frames leave their sense open: an event of which type, or none.
 * Multinomial log-linear over hashed features; its weights are the part `decision` of the model file.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Match } from '../matcher.js';
import type { EventType } from '../ontology.js';
import type { Calibrations } from './calibration.js';
import { FeatureList } from './feature-list.js';
import { kindredOf } from './kindred-verbs.js';
import { decisionLabels } from './labels.js';
import { decidedMatch, type OpenPredicate, openPredicate } from './open-predicate.js';
import { addPredicateFeatures } from './predicate-features.js';
import { probabilities } from './probabilities.js';
import type { FeatureTools } from './role-reading.js';
import { sensesOf } from './senses.js';

/** What the decision says of one verb; `match` is null when it abstains. */
export interface DecidedPredicate {
  readonly word: number;
  readonly match: Match | null;
  /** For `explain`. */
  readonly outcome: string;
}

/** What coding asks of what has been learnt; null where the model has not learnt it. */
export interface CodingDecision {
  readonly predicates: PredicateDecision | null;
  readonly confidence: Calibrations | null;
}

/** Nothing has been learnt: verbs that no frame knows are no events, and how sure an event is remains a plain sum. */
export const nothingLearnt: CodingDecision = { predicates: null, confidence: null };

/** What the coder has of a report. */
export type CodingTools = Pick<FeatureTools, 'matcher' | 'lexicon' | 'actors'>;

export class PredicateDecision {
  /**
   * @param weights rows × labels
   * @param threshold least probability of a type with which it is said
   */
  constructor(
    private readonly weights: ArrayLike<number>,
    private readonly threshold: number,
  ) {}

  /** What is said of each open verb of a sentence. */
  decide(sentence: Sentence, matches: readonly Match[], tools: CodingTools): DecidedPredicate[] {
    return openPredicates(sentence, matches, tools).map((open) => this.decideOne(open, tools));
  }

  private decideOne(open: OpenPredicate, tools: CodingTools): DecidedPredicate {
    const { word, names } = open.predicate;
    if (isTentative(open, tools))
      return { word, match: null, outcome: `decision: “${names[0]}” tells how another act stands` };
    const list = new FeatureList();
    list.add('open');
    addPredicateFeatures(list, open, {
      ...tools,
      kindred: kindredOf(tools.lexicon),
      senses: sensesOf(tools.lexicon),
      without: null,
    });
    const { type, share } = likeliest(probabilities(this.weights, list));
    if (type === null) return { word, match: null, outcome: `decision: no event (${share.toFixed(2)})` };
    if (share < this.threshold)
      return { word, match: null, outcome: `decision: not sure, likeliest ${type} (${share.toFixed(2)})` };
    // “Pushed to keep troops there”: whom the verb below is done to is not asked.
    if (type === 'REQUEST' && open.target.every(({ path }) => isBelow(path)))
      return { word, match: null, outcome: 'decision: REQUEST, of nobody who is named' };
    return { word, match: decidedMatch(open, type, null, share), outcome: '' };
  }
}

/** True for the path to an argument of an infinitive below the verb. */
function isBelow(path: string): boolean {
  return path.startsWith('xcomp>') || path.startsWith('advcl:to>');
}

/** “Wants to”, “prepares for”, “warns of”: no act, but how one stands that is told after it. */
function isTentative({ predicate: { sentence, word, names } }: OpenPredicate, tools: CodingTools): boolean {
  const { statusWords } = tools.lexicon;
  for (const slot of tools.matcher.table(sentence).of(word).keys())
    if (slot !== 'obj' && slot !== 'subj' && statusWords.isTentative(names, slot)) return true;
  return false;
}

/** The likeliest type and its probability; null with that of none when none is likelier. */
export function likeliest(shares: Float64Array): { type: EventType | null; share: number } {
  let best = 0;
  for (let label = 1; label < shares.length; label++) if (shares[label] > shares[best]) best = label;
  const type = decisionLabels[best];
  return { type: type === 'NONE' ? null : type, share: shares[best] };
}

/**
 * The verbs of a sentence that no frame has matched or taken for part of another event, with one who acts and one acted upon. Verbs
 * that only report what somebody says are left out.
 *
 * @param alone also those with nobody acted upon: training learns from them, but of such events too few were right
 */
export function openPredicates(
  sentence: Sentence,
  matches: readonly Match[],
  tools: CodingTools,
  alone = false,
): OpenPredicate[] {
  const taken = new Set<number>();
  for (const { predicate, consumed } of matches) {
    taken.add(predicate.word);
    if (predicate.light !== null) taken.add(predicate.light.verb);
    for (const word of consumed) taken.add(word);
  }
  const { reporting } = tools.lexicon;
  const found: OpenPredicate[] = [];
  for (const { index, lemma } of sentence.verbs) {
    if (taken.has(index)) continue;
    if (reporting.stance([lemma.toLowerCase()], 'verb') === 'none') continue;
    const open = openPredicate(sentence, index, tools);
    if (open !== null && (alone || open.target.length > 0)) found.push(open);
  }
  return found;
}

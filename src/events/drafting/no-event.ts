/** Why a matched predicate is no event: it is only asked for, tried, a condition, a duty, or a plan that nobody in the clause has. */
import type { Sentence } from '../../language/analysis.js';
import type { EventLexicon } from '../event-lexicon.js';
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import type { Standing } from '../status/standing.js';

/** The reason in words; null where the predicate may be an event of the type. */
export function whyNoEvent(
  { predicate: { sentence, light, word } }: Match,
  type: EventType,
  standing: Standing,
  { matcher, lexicon }: { readonly matcher: Matcher; readonly lexicon: EventLexicon },
): string | null {
  const steps = standing.steps.join(', ');
  if (standing.asked) return `only asked for or alleged (${steps})`;
  if (standing.imagined) return `only thought of as possible (${steps})`;
  if (standing.attempted && isDoneOrNot(type, lexicon)) return `only tried (${steps})`;
  if (standing.supposed && lexicon.ontology.facts(type).quad < 4) return `only a condition (${steps})`;
  const clause = light?.verb ?? word;
  // “The raid had failed, the minister conceded”: only a word for saying so.
  if (type === 'CONCEDE' && isInserted(sentence, clause, lexicon)) return 'only reports what is said';
  const duty = dutyOf(sentence, clause);
  if (duty !== null) return `only said to be a duty (${duty})`;
  const plan = planOfOthers(sentence, clause, matcher);
  return plan === null ? null : `a plan that is not the subject’s (${plan})`;
}

/** Acts that trying does not do: aid, cooperation, support, a meeting, a withdrawal. Trying to attack or to persuade is an act. */
function isDoneOrNot(type: EventType, { ontology }: EventLexicon): boolean {
  return type === 'CONSULT' || type === 'SUPPORT' || ontology.facts(type).quad === 2;
}

function isInserted(sentence: Sentence, verb: number, { reporting }: EventLexicon): boolean {
  const { deprel, lemma } = sentence.tokens[verb];
  return deprel === 'parataxis' && reporting.stance([lemma.toLowerCase()], 'verb') === 'none';
}

/** The modal of what somebody must or should do: a demand or an opinion, no act of theirs. Null where there is none. */
function dutyOf(sentence: Sentence, clause: number): string | null {
  let at = clause;
  for (let steps = 0; steps < 4; steps++) {
    const modals = sentence.childrenWith(at, 'aux');
    const duty = modals.find(({ form }) => /^(must|should|ought)$/i.test(form));
    if (duty !== undefined) return duty.form;
    // “Must free them and pay them”, “must stop selling it arms”: the modal stands once.
    const { deprel, head, xpos } = sentence.tokens[at];
    const shares = (deprel === 'conj' && /^VB[G]?$/.test(xpos)) || (deprel === 'xcomp' && xpos === 'VBG');
    if (!shares || modals.length > 0 || sentence.child(at, 'nsubj') !== null) return null;
    at = head;
  }
  return null;
}

/** “Rejected a plan to buy jets”: whoever is against a plan nobody owns does not plan. The verb against it; null otherwise. */
function planOfOthers(sentence: Sentence, clause: number, matcher: Matcher): string | null {
  const { deprel, head, xpos } = sentence.tokens[clause];
  const noun = sentence.tokens[head];
  if (deprel !== 'acl' || xpos !== 'VB' || !/^(?:obj|nsubj:pass)$/.test(noun.deprel)) return null;
  if (sentence.child(noun.index, 'nmod:poss', 'nmod', 'compound', 'amod') !== null) return null;
  const type = matcher.event(sentence, noun.head)?.frame.type ?? null;
  return type === 'REJECT' || type === 'ACCUSE' ? sentence.tokens[noun.head].form : null;
}

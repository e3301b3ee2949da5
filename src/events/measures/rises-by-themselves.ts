/**
 * Tariffs that are told to rise or fall by themselves: “the tariff on copper doubled to 50% on Monday, also for Chile”. Their time is that
 * of the verb, they fall on whom the words after the rate name, and where nobody is said to take them, the government that the report
 * names first does.
 */
import type { Coding } from '../code-events.js';
import { datingOf } from '../dating.js';
import type { Told } from './measures-told.js';
import { actingGovernments, partiesForWhom } from './named-parties.js';

/** How many sentences may pass before the report names a government: “Well, here we go.” */
const longestOpening = 3;

/** The measure with the time of the verb that says how it moves. */
export function withTimeOfVerb(told: Told, { analysis }: Coding): Told {
  const { draft, terms } = told;
  const verb = movingVerb(told);
  if (terms === null || verb === null || draft.dating.basis === 'said') return told;
  const dating = datingOf(draft.sentence, verb, analysis.times, analysis.date);
  // “Falls to 30% by Saturday”: a day to come tells when it starts to hold.
  const isPast = dating.basis === 'said' && (analysis.date === null || dating.date! <= analysis.date);
  return isPast ? { ...told, draft: { ...draft, dating } } : told;
}

/** “The tariff doubled”: the verb of which the tariff is the subject; null where none says how it moves. */
function movingVerb({ draft: { sentence }, terms }: Told): number | null {
  if (terms?.terms.kind !== 'tariff') return null;
  const { act } = terms.terms;
  const { deprel, head } = sentence.tokens[terms.instrument];
  const moves = (act === 'raise' || act === 'reduce') && deprel === 'nsubj' && head >= 0;
  return moves && sentence.tokens[head].upos === 'VERB' ? head : null;
}

/** The measure with those for whom its rate is, where it names nobody else. */
export function withForWhom(told: Told, { actors }: Coding): Told {
  const { draft, terms } = told;
  const span = terms?.spans.rate;
  if (terms?.terms.kind !== 'tariff' || span === undefined || draft.recipients.length > 0) return told;
  const { tokens } = draft.sentence;
  const after = tokens.findIndex(({ start }) => start >= span.end);
  const own = new Set(draft.actors.map(({ actor }) => actor.code));
  const recipients = (after < 0 ? [] : partiesForWhom(draft.sentence, after, actors)).filter(
    ({ actor }) => !own.has(actor.code),
  );
  return recipients.length === 0 ? told : { ...told, draft: { ...draft, recipients } };
}

/** The measure taken by the government that the report names first, where it rises or falls and nobody is said to take it. */
export function withProtagonist(told: Told, { analysis, actors }: Coding): Told {
  const { draft, terms } = told;
  if (terms?.terms.kind !== 'tariff' || draft.actors.length > 0 || draft.recipients.length === 0) return told;
  if (movingVerb(told) === null || terms.terms.rate?.to == null) return told;
  const first = analysis.sentences
    .slice(0, longestOpening)
    .flatMap((sentence) => actingGovernments(sentence, actors))
    .at(0);
  if (first === undefined || draft.recipients.some(({ actor }) => actor.code === first.actor.code))
    return told;
  const inferred = 'imposer inferred from who the report names first';
  return { ...told, draft: { ...draft, actors: [first] }, inferred };
}

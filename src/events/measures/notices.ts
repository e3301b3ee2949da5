/**
 * Official notices: “with the approval of the State Council the following is announced”, and then measures that name no side any more. They
 * are the government’s that the opening names, and fall on whom a measure of the notice falls on.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Party } from '../parties/parties.js';
import type { Told } from './measures-told.js';
import { actingGovernments } from './named-parties.js';

/** How many sentences of a report may stand before the one that opens the notice. */
const farthestOpening = 3;

/** The measures with the sides that the notice gives them; as they are in a report that is none. */
export function withSidesOfNotice(told: readonly Told[], coding: Coding): Told[] {
  const opening = coding.analysis.sentences
    .slice(0, farthestOpening + 1)
    .find((sentence) => opensNotice(sentence, coding));
  const governments = opening === undefined ? [] : actingGovernments(opening, coding.actors);
  if (opening === undefined || new Set(governments.map(({ actor }) => actor.code)).size !== 1)
    return [...told];
  let target: readonly Party[] = [];
  return told.map((one) => {
    const { draft, terms } = one;
    if (terms === null || draft.sentence.index <= opening.index) return one;
    if (draft.recipients.length > 0) target = draft.recipients;
    const actors = draft.actors.length > 0 ? draft.actors : governments.slice(0, 1);
    const isOwn = actors.every(({ actor }) => actor.code === governments[0].actor.code);
    const recipients =
      draft.recipients.length > 0 || !isOwn || terms.terms.everyone ? draft.recipients : target;
    if (actors === draft.actors && recipients === draft.recipients) return one;
    return { ...one, draft: { ...draft, actors, recipients }, inferred: 'sides of the notice' };
  });
}

/** “The following is announced”. */
function opensNotice(sentence: Sentence, { lexicon }: Coding): boolean {
  return sentence.tokens.some(
    ({ form, head }) =>
      /^following$/i.test(form) && head >= 0 && lexicon.measureWords.terms.act(sentence, head) === 'announce',
  );
}

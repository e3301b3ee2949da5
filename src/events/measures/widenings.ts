/**
 * Measures made to fall on more goods at the rate that the report has told of them: “imposed a 20% tariff on salmon and will extend the
 * duty to wine”.
 */
import type { Coding } from '../code-events.js';
import { shareCountry } from '../parties/parties.js';
import type { Told } from './measures-told.js';

/** How many sentences before it the measure may be told that is made wider. */
const reach = 3;

/** The measures, those that make one told before them wider with its rate and its name. */
export function withWidenedRates(told: readonly Told[], coding: Coding): Told[] {
  return told.map((one, i) => {
    const { terms } = one;
    if (terms === null || terms.terms.rate !== null || !isWidening(one, coding)) return one;
    const before = told.slice(0, i).findLast((other) => isSame(other, one));
    if (before === undefined) return one;
    const { rate, name } = before.terms!.terms;
    const { rate: span } = before.terms!.spans;
    return {
      ...one,
      terms: {
        ...terms,
        terms: { ...terms.terms, rate, name: terms.terms.name ?? name },
        spans: span === undefined ? terms.spans : { ...terms.spans, rate: span },
      },
    };
  });
}

function isWidening({ draft, terms }: Told, { lexicon }: Coding): boolean {
  const { sentence, clause } = draft;
  return terms?.terms.act === 'impose' && lexicon.measureWords.terms.verb(sentence, clause) === 'widens';
}

/** True for the measure that the other widens: of the same kind, imposer and target, in force at a rate, shortly before. */
function isSame({ draft, terms }: Told, wider: Told): boolean {
  const way = wider.draft.sentence.index - draft.sentence.index;
  return (
    terms !== null &&
    terms.terms.kind === wider.terms!.terms.kind &&
    terms.terms.rate !== null &&
    terms.terms.rate.to !== null &&
    way >= 0 &&
    way <= reach &&
    shareCountry(draft.actors, wider.draft.actors) &&
    shareCountry(draft.recipients, wider.draft.recipients)
  );
}

/** “A duty of 12% on wine ... The duty is 12%, as published”: what is told of the measure again falls on what it was told to fall on. */
import { shareCountry } from '../parties/parties.js';
import type { Told } from './measures-told.js';

/** The measures, those that only “the duty” names with the goods of the one told before. */
export function withGoodsTold(told: readonly Told[]): Told[] {
  const out: Told[] = [];
  for (const one of told) {
    const same = isBare(one) ? sameBefore(one, out) : null;
    out.push(same === null ? one : onGoodsOf(one, same));
  }
  return out;
}

/** “The duty”, with no word of what it falls on. */
function isBare({ draft: { sentence }, terms }: Told): boolean {
  if (terms === null || terms.terms.kind !== 'tariff' || terms.terms.scope !== null) return false;
  const { goods, name, everyone, mutual } = terms.terms;
  if (goods.length > 0 || name !== null || everyone || mutual) return false;
  const noun = sentence.tokens[terms.instrument];
  const rest = noun.children.map((child) => sentence.tokens[child]);
  return (
    noun.upos === 'NOUN' &&
    rest.some(({ deprel, form }) => deprel === 'det' && /^the$/i.test(form)) &&
    !rest.some(({ deprel }) => /^(amod|nmod|compound|acl)/.test(deprel))
  );
}

/** The measure told last between the two, where all that were told between them fall on goods. */
function sameBefore({ draft, terms }: Told, before: readonly Told[]): Told | null {
  const between = before.filter(
    (other) =>
      other.terms?.terms.kind === terms!.terms.kind &&
      shareCountry(other.draft.actors, draft.actors) &&
      shareCountry(other.draft.recipients, draft.recipients),
  );
  return between.every((other) => other.terms!.terms.goods.length > 0) ? (between.at(-1) ?? null) : null;
}

function onGoodsOf(one: Told, { terms: other }: Told): Told {
  const { scope, goods } = other!.terms;
  return { ...one, terms: { ...one.terms!, terms: { ...one.terms!.terms, scope, goods } } };
}

/** Where the measure of a rate goes among those already told: to one that lacks its rate, to one of the same parties, or by itself. */
import type { Quantity, Sentence } from '../../../language/analysis.js';
import type { Told } from '../measures-told.js';
import { reachBack, sameParties, withListed, withPartiesBefore, withTwin } from './rate-parties.js';

/** Adds the measure: to one of the same noun that lacks its rate, to one of the same parties, or by itself. */
export function addRate(
  out: Told[],
  made: Told,
  unreal: readonly Told[],
  infer: (one: Told, known: readonly Told[]) => Told,
  lastResort: (one: Told) => Told,
): void {
  const { draft, terms } = made;
  const bare = out.findIndex(
    (one) =>
      one.draft.sentence === draft.sentence &&
      one.terms !== null &&
      one.terms.terms.rate === null &&
      one.terms.instrument === terms!.instrument,
  );
  if (bare >= 0) {
    const own = out[bare].terms!;
    const { rate, starts, act } = terms!.terms;
    const more = { rate, starts: own.terms.starts ?? starts, act: own.terms.act ?? act };
    out[bare] = {
      ...out[bare],
      terms: { ...own, terms: { ...own.terms, ...more }, spans: { ...terms!.spans, ...own.spans } },
    };
    return;
  }
  const known = [...out, ...unreal];
  const near = withPartiesBefore(withListed(withTwin(made, out), out), known, 1);
  const full = lastResort(withPartiesBefore(infer(near, out), known, reachBack));
  if (full.draft.actors.length === 0 || full.draft.recipients.length === 0) return;
  const here = (one: Told) => one.draft.sentence === draft.sentence && sameParties(one.draft, full.draft);
  const untold = out.findIndex((one) => one.terms === null && here(one));
  if (untold >= 0) {
    out[untold] = { ...out[untold], terms: full.terms };
    return;
  }
  const same = out.findIndex(
    (one) =>
      one.draft.sentence === draft.sentence &&
      one.terms !== null &&
      one.terms.terms.kind === 'tariff' &&
      sameParties(one.draft, full.draft),
  );
  if (same < 0) out.push(full);
  else out[same] = { ...out[same], further: [...out[same].further, full.terms!] };
}

/** True when the measure’s own words take in the rate already. */
export function covers(
  { draft, terms, further }: Told,
  sentence: Sentence,
  { start, end }: Quantity,
): boolean {
  if (draft.sentence !== sentence) return false;
  return [terms, ...further].some(
    (one) =>
      one !== null &&
      (['rate', 'total', 'parts', 'stacksOn'] as const).some((field) => {
        const span = one.spans[field];
        return span !== undefined && span.start <= start && end <= span.end;
      }),
  );
}

/** “American duties fall to 30%”: where verb and noun tell one event, the verb’s has the terms. */
export function withVerbs(told: readonly Told[]): Told[] {
  const out = [...told];
  for (const [i, one] of told.entries()) {
    if (one.terms === null || one.draft.match.predicate.pos !== 'noun') continue;
    const verb = told.findIndex(
      ({ draft, terms }) =>
        terms === null &&
        draft.sentence === one.draft.sentence &&
        draft.match.predicate.pos === 'verb' &&
        draft.sentence.governs(draft.match.predicate.word, one.terms!.instrument) &&
        sameParties(draft, one.draft),
    );
    if (verb < 0) continue;
    out[verb] = { ...told[verb], terms: one.terms, further: one.further };
    out[i] = { ...one, terms: null, further: [] };
  }
  return out;
}

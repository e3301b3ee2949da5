/**
 * Rates of tariffs that no predicate of a frame carries: “imports from Chile will pay 10%”, “put 25% on oil and 10% on gas”, “with
 * a lower 10% rate on energy”, “for Chile the figure is 25%”. Each becomes a measure of its own, of the parties that its words name
 * or, where they leave one out, of those that the report tells.
 */
import type { Sentence } from '../../../language/analysis.js';
import type { Coding } from '../../code-events.js';
import type { GoodsTools } from '../../terms/goods.js';
import type { TermsTools } from '../../terms/terms.js';
import { withLawgiver } from '../imposer-by-law.js';
import { inTurn } from '../in-turn.js';
import type { Told } from '../measures-told.js';
import { addRate, covers, withVerbs } from './add-rate.js';
import { pointsPaused } from './points-paused.js';
import { measureLikeBefore } from './rate-like-before.js';
import { isUnreal, measureOf } from './rate-measure.js';
import { reachBack, withPartiesBefore, withSetting } from './rate-parties.js';
import { withRatesOfAll } from './rates-of-all.js';
import { readRate } from './read-rate.js';

export interface RateTools {
  readonly terms: (sentence: Sentence) => TermsTools;
  readonly goods: (sentence: Sentence) => GoodsTools;
  /** Gives a measure the parties that the sentence or the report tells of it. */
  readonly infer: (one: Told, known: readonly Told[]) => Told;
}

/** The measures with those that rates tell beside them, in the order of the text. */
export function withToldRates(told: readonly Told[], coding: Coding, tools: RateTools): Told[] {
  const { quantities, sentences } = coding.analysis;
  const { instruments } = coding.lexicon;
  const isTold = sentences.some((sentence) =>
    sentence.tokens.some(({ index }) => instruments.at(sentence, index) === 'tariff'),
  );
  let out = [...told];
  const unreal: Told[] = [];
  for (const sentence of sentences) {
    const rates = quantities.filter((one) => one.sentence === sentence.index && one.unit === 'percent');
    if (rates.length === 0) continue;
    const all = withRatesOfAll(out, sentence, rates, coding);
    if (all !== out) {
      out = [...all];
      continue;
    }
    const terms = tools.terms(sentence);
    const nouns = { instruments, terms: terms.words.terms };
    const here = { sentence, rates, coding, tools: terms, goods: tools.goods(sentence), nouns };
    for (const quantity of rates) {
      if (out.some((one) => covers(one, sentence, quantity))) continue;
      const like = measureLikeBefore(here, quantity, out, coding);
      if (like !== null) {
        out.push(like);
        continue;
      }
      const reading = readRate(here, quantity, isTold);
      const made = reading === null ? null : measureOf(reading, sentence, coding, terms);
      if (made === null) continue;
      const infer = (one: Told, known: readonly Told[]) => withSetting(tools.infer(one, known), coding);
      // “Mexico was to have paid 30%” did not come about, though what follows is of Mexico.
      if (isUnreal(made)) unreal.push(withPartiesBefore(infer(made, out), out, reachBack));
      else addRate(out, made, unreal, infer, (one) => withLawgiver(one, coding));
    }
  }
  const points = quantities.filter(({ unit }) => unit === 'points');
  for (const quantity of points) {
    const sentence = sentences[quantity.sentence];
    if (out.some((one) => covers(one, sentence, quantity))) continue;
    const made = pointsPaused(sentence, quantity, out, coding, tools.terms(sentence));
    if (made !== null) out.push(made);
  }
  return inTurn(withVerbs(out));
}

/** What a record may hold, told in short, for the tests of situations. */
import { deriveMeasures } from '../measures/derive.js';
import { eventOf, type Told, told } from '../stories/occurrences/account.fixture.js';
import { mergeOccurrences } from '../stories/occurrences/occurrences.js';
import { SituationQuery } from './query.js';
import type { Situation } from './situation.js';
import { type SituationQuestion, type SituationSources, situationOf } from './situation-of.js';

/** The occurrences and measures of what reports tell. */
export function recordOf(all: readonly Told[]): SituationSources {
  const measures = all.flatMap((one) => {
    const { known = '2025-03-05', report } = one;
    const source = { id: report, title: null, outlet: null, publishedAt: known };
    return deriveMeasures([eventOf(one, known)]).map((measure) => ({ measure, report: source }));
  });
  return { occurrences: mergeOccurrences(all.map(told)), measures };
}

/** The situation of what reports tell: between the United States, China and Canada where nothing else is asked. */
export function situation(
  all: readonly Told[],
  query: Partial<SituationQuery> = {},
  question: SituationQuestion = { by: 'week' },
): Situation {
  const asked = SituationQuery.parse({ actors: ['USA', 'CHN', 'CAN'], ...query });
  return situationOf({ name: 'test', query: asked }, recordOf(all), question);
}
